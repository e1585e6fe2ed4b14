import {css, unsafeCSS} from 'lit';
import {cardRoom, miniRoom, rowRoom, sized, uprightRoom, widths} from '../../theme/room.ts';

const {phone, middle, wide} = {
  phone: unsafeCSS(widths.phone),
  middle: unsafeCSS(widths.middle),
  wide: unsafeCSS(widths.wide),
};

export const cardStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  ${unsafeCSS(sized('.base.card', cardRoom))}
  ${unsafeCSS(sized('.base.card.upright', uprightRoom))}
  ${unsafeCSS(sized('.base.row', rowRoom))}
  ${unsafeCSS(sized('.base.mini', miniRoom))}

  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* What the words leave of the room goes to the picture. */
    grid-template-rows: 1fr auto auto;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* The children of the tag, while data loads: in no column of the layout to come. */
  .base:has(> slot) {
    display: block;
  }
  .picture {
    aspect-ratio: 4 / 3;
    place-self: stretch;
  }
  .person,
  .media,
  ::slotted([slot='media']) {
    position: absolute;
    inset: 0;
  }
  .media,
  ::slotted([slot='media']) {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .words {
    display: grid;
    align-content: start;
    gap: 16px;
    padding: 20px;
  }
  .title {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .title:focus {
    outline: none;
  }
  .naming {
    display: grid;
    gap: 6px;
  }
  .target {
    display: flex;
    align-items: baseline;
    gap: 8px;
    color: var(--_soft);
  }
  .target::before {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    border-radius: 50%;
    background: var(--_accent);
    flex: none;
    translate: 0 -1px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 4px;
  }
  .chips li {
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--_ground);
    color: var(--_soft);
    font-size: max(0.875em, 14px);
  }
  .dose {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.1em;
    overflow-x: clip;
  }
  .dose > div {
    position: relative;
    display: flex;
    gap: 0.3em;
  }
  /* Where a fact begins a line its dot is outside, and cut off. */
  .dose > div + div::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.7em;
  }
  .dose dd {
    order: -1;
    font-weight: 600;
    white-space: nowrap;
  }
  .dose dt {
    color: var(--_soft);
  }
  .stop {
    display: flex;
    gap: 10px;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .disclosure {
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 52px;
    padding-inline: 20px;
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
    text-align: start;
  }
  .disclosure:focus-visible {
    outline-offset: -5px;
    border-radius: var(--_control-radius);
  }
  .disclosure .icon {
    transition: rotate 200ms cubic-bezier(0.2, 0, 0, 1);
  }
  .disclosure[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .on-wide {
    display: none;
  }

  .steps {
    display: grid;
    gap: 12px;
    padding: 4px 20px 20px;
    counter-reset: step;
  }
  .steps li {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 12px;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step, var(--_numerals, decimal));
    display: grid;
    place-content: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    background: var(--_ground);
    color: var(--_accent-text);
    font-size: max(0.875em, 14px);
    font-weight: 650;
  }
  [hidden] {
    display: none !important;
  }

  @container (min-width: ${phone}px) {
    .card .title {
      font-size: 1.375em;
    }
    .card .dose,
    .row .dose {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .card .dose > div,
    .row .dose > div {
      display: grid;
    }
    .card .dose > div + div,
    .row .dose > div + div {
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: 14px;
    }
    .card .dose > div::before {
      content: none;
    }
    .card .dose dd,
    .row .dose dd {
      font-size: 1.25em;
      line-height: 1.3;
    }
    .card .dose dt,
    .row .dose dt {
      font-size: max(0.9375em, 14px);
    }
  }

  @container (min-width: ${middle}px) {
    .card .picture {
      aspect-ratio: 16 / 9;
    }
  }

  @container (min-width: ${wide}px) {
    .base.card {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: 1fr auto auto;
    }
    .card .picture {
      grid-column: 1 / -1;
      aspect-ratio: 100 / 44;
    }
    .card .words {
      padding: 28px;
      padding-inline-end: 16px;
    }
    .card .title {
      font-size: 1.5em;
    }
    .card .steps,
    .card .steps[hidden] {
      display: grid !important;
      align-content: start;
      grid-area: 2 / 2;
      padding: 28px;
      padding-inline-start: 16px;
    }
    .card .disclosure,
    .card .details {
      grid-column: 1 / -1;
      padding-inline: 28px;
    }
    .card .on-wide {
      display: inline;
    }
    .card .on-narrow {
      display: none;
    }
    /* An upright person stands beside the words. */
    .base.card.upright {
      grid-template-columns: 55% minmax(0, 1fr);
      grid-template-rows: auto 1fr auto;
    }
    .card.upright .picture {
      grid-area: 1 / 1 / 3 / 2;
      aspect-ratio: auto;
      min-block-size: 0;
    }
    .card.upright .words {
      grid-area: 1 / 2;
      padding: 28px 24px 12px;
    }
    .card.upright .steps {
      grid-area: 2 / 2;
      padding: 12px 24px 24px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .disclosure .icon {
      transition: none;
    }
  }
  @media print {
    .primary,
    .disclosure {
      display: none;
    }
    .steps[hidden],
    .details[hidden] {
      display: grid !important;
    }
  }
`;
