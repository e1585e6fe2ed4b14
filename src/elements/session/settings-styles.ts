/** The settings panel: a sheet from below on phones, in the middle of wider windows. */
import {css} from 'lit';

export const settingsStyles = css`
  dialog.settings {
    inline-size: min(100%, 26em);
    max-inline-size: none;
    max-block-size: min(88dvh, 44em);
    margin: auto auto 0;
    padding: 12px 20px 20px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 0;
    border-start-start-radius: 24px;
    border-start-end-radius: 24px;
    background: var(--_surface);
    color: var(--_own-ink);
    animation: settings-rise 240ms cubic-bezier(0.2, 0, 0, 1);
  }
  dialog.settings::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  @keyframes settings-rise {
    from {
      translate: 0 40px;
      opacity: 0;
    }
  }
  .settings-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-block-end: 4px;
    margin-inline-end: -6px;
  }
  .settings-title {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
  }
  .settings label {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 16px;
    min-block-size: 48px;
    padding-block: 6px;
  }
  .settings .switch {
    cursor: pointer;
  }
  .settings .switch input {
    grid-area: 1 / 2;
    inline-size: 26px;
    block-size: 26px;
    margin: 0;
  }
  .settings input {
    accent-color: var(--_action);
  }
  .settings small {
    grid-column: 1;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
    line-height: 1.35;
  }
  .settings .slider small {
    grid-column: 1 / -1;
  }
  .settings output {
    color: var(--_soft);
  }
  .settings .slider input {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
  }
  .settings select {
    min-block-size: 44px;
    max-inline-size: 12em;
    padding: 4px 10px;
    border: 1.5px solid var(--_control);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .settings .sounds.off {
    color: var(--_soft);
  }
  .settings hr {
    margin-block: 8px;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .settings .kept {
    margin: 8px 0 0;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  @media (min-width: 600px) {
    dialog.settings {
      margin-block: auto;
      padding: 20px 28px 28px;
      border-radius: 24px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    dialog.settings {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    dialog.settings {
      border: 2px solid CanvasText;
    }
  }
`;
