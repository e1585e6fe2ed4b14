/** Buttons, links, icons: one look for all elements. */
import {css} from 'lit';

export const controls = css`
  button,
  a.button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 48px;
    min-inline-size: 44px;
    padding: 8px 16px;
    border: 1.5px solid transparent;
    border-radius: var(--_control-radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color 100ms, transform 100ms;
  }
  button:active:not(:disabled) {
    transform: scale(0.98);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .primary {
    background: var(--_action);
    color: var(--_on-action);
  }
  .primary:hover {
    background: var(--_action-hover);
  }
  .primary:disabled {
    background: var(--_line);
    color: var(--_soft);
  }
  .secondary {
    border-color: var(--_control);
  }
  .secondary:hover {
    background: var(--_ground);
  }
  .quiet {
    color: var(--_action);
  }
  .quiet:hover {
    background: var(--_action-soft);
  }
  .round {
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-radius: 50%;
    flex: none;
  }
  .link {
    min-block-size: 44px;
    padding: 4px 0;
    justify-content: start;
    color: var(--_action);
    font-weight: inherit;
    text-align: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a {
    color: var(--_action);
    text-underline-offset: 0.2em;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.solid {
    fill: currentcolor;
  }
  /* Arrows and skips point along the text; play, pause and rings never turn. */
  :host(:dir(rtl)) .icon.directed {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: reduce) {
    button,
    a.button {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .primary {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }
    .secondary,
    .quiet {
      border-color: ButtonText;
      color: ButtonText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
