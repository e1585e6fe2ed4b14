/** How a card and a timer look where something was changed for their reader. */
import {css, unsafeCSS} from 'lit';
import {widths} from '../../theme/room.ts';

const wide = unsafeCSS(widths.wide);
const beside = unsafeCSS(widths.beside);

/** On a left-out card only: a page that lays its cards out in a grid can have these last. */
export const leftOutStyles = css`
  :host {
    order: var(--stretch-left-out-order, 0);
  }
`;

export const suitingStyles = css`
  :host {
    --_danger: var(--stretch-danger, light-dark(#a3162f, #ff9c98));
    --_danger-ground: var(--stretch-danger-bg, light-dark(#fbe9ea, #3a1d21));
  }
  .note {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    padding: 14px;
    border-radius: var(--_control-radius);
    background: var(--_caution-ground);
  }
  .note.danger {
    background: var(--_danger-ground);
  }
  .note > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 4px;
    justify-items: start;
    min-inline-size: 0;
  }
  .note-title,
  .note > .icon {
    color: var(--_caution);
  }
  .danger .note-title,
  .danger > .icon,
  .danger .call {
    color: var(--_danger);
  }
  .note-title {
    font-weight: 650;
  }
  .note b {
    font-weight: 650;
  }
  .note .link {
    min-block-size: 44px;
    margin-block: -8px -12px;
  }
  .note-sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .note-sources > *,
  .note .call {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
  }
  .note-sources:empty {
    display: none;
  }
  .note .note-sources {
    margin-block: -4px -8px;
  }
  .note .note-sources > * {
    padding-block: 6px;
  }
  .note .call {
    font-weight: 650;
  }
  .gate {
    display: grid;
    gap: 8px;
  }
  .gate p {
    color: var(--_soft);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 8px;
    margin-block: -8px;
  }

  /* Left out: a grey still, and what to do instead. */
  .left-out > .picture .person,
  .grey .person {
    filter: grayscale(1);
    opacity: 0.34;
  }
  .left-out > .picture .pause {
    display: none;
  }
  .offer {
    display: grid;
    grid-template-columns: 104px minmax(0, 1fr);
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
  }
  /* Its picture is none of the card's, whatever the layout. */
  .base .words .offer .thumb {
    grid-area: auto;
    inline-size: auto;
    block-size: auto;
    min-block-size: 92px;
    aspect-ratio: auto;
    border-radius: 0;
  }
  .offer .person {
    position: absolute;
    inset: 0;
  }
  .offer p {
    display: grid;
    align-content: center;
    padding: 8px 14px;
  }
  .offer b,
  .changes b {
    font-weight: 650;
  }
  .offer span,
  .changes span {
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }

  /* A row: the note across the top, then picture and words as ever. */
  .base.row.noted .words {
    display: contents;
  }
  .base.row.noted {
    grid-template-columns: 44% minmax(0, 1fr);
    grid-template-rows: auto;
    grid-auto-rows: auto;
  }
  .row.noted .note,
  .mini.noted .note {
    grid-column: 1 / -1;
    order: -1;
    margin: 12px 12px 0;
  }
  .row.noted > .picture {
    grid-column: 1;
    grid-row: 2 / span 5;
    min-block-size: 9em;
    margin-block-start: 12px;
  }
  .row.noted .words > :not(.note) {
    grid-column: 2;
    margin-inline: 16px;
    margin-block-start: 12px;
  }
  .row.noted .words > .primary,
  .row.noted .words > :last-child {
    margin-block-end: 12px;
  }
  .row.noted .offer,
  .mini.noted .offer,
  .mini.noted .ways {
    display: none;
  }
  .mini.noted .words > .title {
    padding: 10px 14px;
  }
  .mini.left-out .words > .primary {
    grid-column: 1 / -1;
    margin: 12px;
  }
  .mini.noted > .picture {
    min-block-size: 64px;
    margin-block-start: 12px;
  }
  .mini.noted .naming,
  .mini.noted .round {
    margin-block-start: 12px;
  }
  .mini .gate {
    grid-column: 1 / -1;
    padding: 0 14px 12px;
  }

  @container (min-width: ${wide}px) {
    .card.left-out:not(.upright) .words {
      grid-column: 1 / -1;
      padding-inline-end: 28px;
    }
    .card.upright.left-out .words {
      grid-area: 1 / 2 / 3 / 3;
    }
  }

  /* A routine. */
  .parts.grey {
    padding-block-end: 20px;
    color: var(--_soft);
  }
  .following .words.noted {
    grid-template-rows: auto 1fr;
    gap: 14px;
  }
  .telling .care {
    min-block-size: 0;
    color: var(--_caution);
    font-weight: 600;
  }
  .step:has(.suit-mark) {
    block-size: auto;
    min-block-size: var(--_row);
  }
  .step:has(.suit-mark) > div > span {
    -webkit-line-clamp: 2;
  }
  .parts-note,
  .changes,
  .left-out-routine {
    padding: 8px 20px;
  }
  .left-out-routine {
    display: grid;
    gap: 12px;
    padding-block-end: 20px;
  }
  .suit-mark {
    font-style: normal;
    color: var(--_caution) !important;
    font-weight: 600;
  }
  .changes-title {
    padding-block: 8px 12px;
    font-size: 1.25em;
    font-weight: 650;
  }
  .changes ul {
    display: grid;
    gap: 14px;
  }
  .changes li {
    display: grid;
    grid-template-columns: 76px auto 76px minmax(0, 1fr);
    align-items: center;
    gap: 12px;
  }
  .changes li > p {
    display: grid;
    grid-column: -2;
    gap: 2px;
  }
  .changes li.removed > p,
  .changes li.modified > p {
    grid-column: 2 / -1;
  }
  .changes .reason {
    color: inherit;
  }
  .changes-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
    margin-block-start: 14px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  @container (max-width: 430px) {
    .changes li.swapped > p {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: ${beside}px) {
    .parts-note,
    .changes,
    .left-out-routine {
      padding-inline: 28px;
    }
    .parts-note,
    .left-out-routine {
      padding-block-end: 16px;
    }
    .changes li .thumb {
      inline-size: 112px;
      block-size: 84px;
    }
    .changes li {
      grid-template-columns: 112px auto 112px minmax(0, 1fr);
    }
  }

  dialog.answers {
    inline-size: min(40rem, 100vw - 24px);
    max-block-size: calc(100dvh - 24px);
    padding: 12px;
    border: 0;
    border-radius: 24px;
    background: var(--_surface);
    color: inherit;
  }
  dialog.answers::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  dialog.answers > button {
    inline-size: 100%;
    margin-block-start: 12px;
  }

  @media (forced-colors: active) {
    .note {
      border: 2px solid CanvasText;
    }
    .note-title,
    .note > .icon,
    .suit-mark {
      color: CanvasText !important;
    }
    .note .link {
      margin-block: 6px 0;
      padding-inline: 10px;
    }
    .ways {
      gap: 8px;
      margin-block: 0;
    }
    .left-out > .picture .person,
    .grey .person {
      opacity: 0.5;
    }
  }
  @media print {
    .ways,
    .gate {
      display: none;
    }
  }
`;
