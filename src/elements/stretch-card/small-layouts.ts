/** The two small layouts, `row` and `mini`. Loaded with the first card that has one. */
import {css, unsafeCSS} from 'lit';
import {widths} from '../../theme/room.ts';

const middle = unsafeCSS(widths.middle);

export const smallLayouts = css`
  /* row: picture beside name, dose and Start */
  .base.row {
    grid-template-columns: 44% minmax(0, 1fr);
    grid-template-rows: 1fr auto;
  }
  .row .picture {
    aspect-ratio: auto;
  }
  .row .words {
    align-content: center;
    gap: 10px;
    padding: 14px 16px;
  }
  .row .title {
    font-size: 1.0625em;
  }
  .row .disclosure,
  .row .steps,
  .row .details {
    grid-column: 1 / -1;
  }
  .row .target,
  .row .chips,
  .row .stop,
  .mini .target,
  .mini .chips {
    display: none;
  }
  @container (min-width: ${middle}px) {
    .row .words {
      gap: 14px;
      padding: 20px;
    }
    .row .title {
      font-size: 1.375em;
    }
    .row .target {
      display: flex;
    }
    .row .dose > div::before {
      content: none;
    }
  }
  @container (max-width: ${unsafeCSS(widths.middle - 0.02)}px) {
    .row .dose {
      display: flex;
    }
    .row .dose > div {
      display: flex;
    }
    .row .dose > div + div {
      border: 0;
      padding: 0;
    }
    .row .dose > div:last-child {
      display: none;
    }
    .row .dose dd {
      font-size: 1em;
    }
  }
  /* Very large text: no room for two columns (em: the reader's). */
  @container (max-width: 13em) {
    .base.row {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto;
    }
    .row .picture {
      aspect-ratio: 4 / 3;
    }
  }

  /* mini: small picture, name, dose, a round Start */
  .base.mini {
    grid-template-columns: 92px minmax(0, 1fr) auto;
    grid-template-rows: 1fr;
    align-items: center;
  }
  .mini .picture {
    align-self: stretch;
    aspect-ratio: auto;
  }
  .mini .words {
    display: contents;
  }
  .mini .naming {
    gap: 2px;
    padding: 10px 14px;
  }
  .mini .title {
    font-size: 1em;
  }
  .mini .dose {
    font-size: max(0.9375em, 14px);
    color: var(--_soft);
  }
  .mini .dose dd {
    font-weight: inherit;
  }
  .mini .dose > div:last-child:not(:only-child) {
    display: none;
  }
  /* “20 s · 3× each side”: a hold before a count needs no name. */
  .mini .dose > div:nth-last-child(n + 3) dt {
    display: none;
  }
  .mini .person {
    padding: 6px;
  }
  .mini .round {
    margin-inline-end: 14px;
  }
`;
