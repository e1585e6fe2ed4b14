/** The questions of “This hurts”: a sheet over what was done, beside it where there is room. */
import {css, unsafeCSS} from 'lit';
import {widths} from '../../theme/room.ts';

/** What the questions look like wherever they are asked. */
export const talkStyles = css`
  :host {
    --_danger: var(--stretch-danger, light-dark(#a3162f, #ff9c98));
    --_danger-ground: var(--stretch-danger-bg, light-dark(#fbe9ea, #3a1d21));
  }
  .sheet {
    --_sheet-padding: 20px;
    display: grid;
    align-content: start;
    gap: 16px;
    padding: var(--_sheet-padding);
    border-radius: 24px 24px 0 0;
    background: var(--_surface);
    overflow: auto;
    overscroll-behavior: contain;
    animation: rise 240ms cubic-bezier(0.2, 0, 0, 1);
  }
  @keyframes rise {
    from {
      translate: 0 2em;
      opacity: 0;
    }
  }
  .sheet-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 2px 12px;
  }
  .sheet-head p {
    grid-column: 1 / -1;
    color: var(--_soft);
  }
  .sheet-head b {
    color: var(--_ink);
    font-weight: 650;
  }
  .sheet-title {
    align-self: center;
    font-size: 1.375em;
  }
  .sheet-title:focus {
    outline: none;
  }
  .sheet-head .round {
    margin-block: -4px;
    margin-inline: 0 -8px;
  }
  .answers {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  .answers.kinds,
  .choices {
    display: grid;
    gap: 10px;
  }
  .choices {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .choices .primary,
  .choices button:last-child:nth-child(even) {
    grid-column: 1 / -1;
  }
  .gentler {
    display: grid;
    grid-template-columns: 76px minmax(0, 1fr);
    align-items: center;
    gap: 14px;
    padding: 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
  }
  .gentler .thumb {
    position: relative;
    overflow: hidden;
    background: var(--_ground);
    inline-size: 76px;
    block-size: 60px;
    border-radius: var(--_thumb-radius);
  }
  .gentler b {
    display: block;
    font-weight: 600;
  }
  .gentler span {
    color: var(--_soft);
  }
  .danger {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    border-radius: var(--_control-radius);
    background: var(--_danger-ground);
  }
  .danger p {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
  }
  .danger .icon,
  .danger a {
    color: var(--_danger);
  }
  .danger a {
    padding-block: 12px;
    margin-block: -12px;
    font-weight: 650;
  }
  .danger ul {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  /* The way out stays in sight while the rest scrolls under it. */
  .ways {
    position: sticky;
    inset-block-end: calc(-1 * var(--_sheet-padding));
    display: grid;
    margin-block-end: calc(-1 * var(--_sheet-padding));
    padding-block: 8px var(--_sheet-padding);
    background: var(--_surface);
  }
  .same-day {
    display: grid;
    gap: 4px;
  }
  @media (prefers-reduced-motion: reduce) {
    .sheet {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .sheet,
    .danger {
      border: 1px solid CanvasText;
    }
  }
`;

export const painStyles = css`
  ${talkStyles}
  .overlay {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: end;
    background: rgb(0 0 0 / 0.5);
  }
  /* At the foot of what is in view, where the timer is longer than the window. */
  .sheet {
    position: sticky;
    inset-block-end: 0;
    max-block-size: min(100%, 100svh);
  }
  @container (min-width: ${unsafeCSS(widths.beside)}px) {
    .overlay {
      background: none;
    }
    .sheet {
      align-content: safe center;
      block-size: min(100%, 100svh);
      margin-inline-start: 52%;
      border-inline-start: 1px solid var(--_line);
      border-radius: 0;
    }
  }
  /* A phone on its side: what to do, beside the signs for which to call for help. */
  @container (min-width: ${unsafeCSS(widths.beside)}px) and (max-height: 480px) {
    .sheet {
      --_sheet-padding: 12px;
      gap: 10px;
      padding-inline: 20px;
    }
    .sheet.last {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-content: start;
      column-gap: 24px;
      margin-inline-start: 0;
      border: 0;
    }
    .sheet.last .sheet-head {
      align-self: start;
      position: sticky;
      inset-block-start: 0;
    }
  }
`;
