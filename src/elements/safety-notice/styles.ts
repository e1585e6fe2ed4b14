/** Styles of the notice at rest. */
import {css, unsafeCSS} from 'lit';
import {sized} from '../../theme/room.ts';
import {hyphenatedTo, noticeRoom, padding, wideFrom} from './room.ts';

export const noticeStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  ${unsafeCSS(sized('.base:not(.free)', noticeRoom))}
  .base {
    display: flex;
    flex-direction: column;
    /* Room that a narrower font leaves is shared out. */
    justify-content: space-between;
    gap: 14px;
    padding: ${padding.narrow}px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .title {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
  }
  .title:focus {
    outline: none;
  }
  ul {
    display: grid;
    gap: 10px;
  }
  li,
  .emergency {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
  }
  li > .icon {
    color: var(--_action);
    margin-block-start: 0.1em;
  }
  b {
    font-weight: 650;
  }
  .emergency {
    padding: 12px 14px;
    border-radius: var(--_control-radius);
    background: var(--_caution-ground);
  }
  .signs {
    gap: 2px;
    margin-block-start: 4px;
    padding-inline-start: 18px;
    list-style: disc;
  }
  .signs > li {
    display: list-item;
    /* Its span goes by its own letters; its dot by the page, or some engines hang it out of the list. */
    unicode-bidi: normal;
  }
  .emergency > .icon,
  .emergency a {
    color: var(--_caution);
  }
  .emergency a {
    /* As high as a thumb, with no room of its own in the line. */
    padding-block: 14px;
    font-weight: 650;
  }
  .actions {
    display: grid;
    gap: 8px;
  }
  .read {
    display: grid;
    place-content: center;
    min-block-size: 48px;
    text-align: center;
  }
  .fine-print {
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .disclosure {
    justify-content: space-between;
    min-block-size: 53px;
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
    text-align: inherit;
  }
  .disclosure:focus-visible {
    outline-offset: -5px;
    border-radius: var(--_control-radius);
  }
  .disclosure[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  /* The last line of the surface, from edge to edge. */
  .base > .disclosure {
    margin: 0 -20px -20px;
    padding-inline: 20px;
  }
  .base > .more {
    margin-block-start: 20px;
  }
  .more {
    display: grid;
    gap: 16px;
    padding-block: 4px 20px;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
    overflow-wrap: anywhere;
  }
  .more [role='heading'] {
    margin-block-end: 6px;
    font-weight: 650;
  }
  .more ul {
    gap: 6px;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .more li {
    display: list-item;
  }
  [hidden] {
    display: none !important;
  }
  /* Text of double size on a phone: long words don't break just anywhere. */
  @container (max-width: ${unsafeCSS(hyphenatedTo)}) {
    .base {
      hyphens: auto;
    }
  }
  @container (min-width: ${unsafeCSS(wideFrom)}) {
    .base {
      padding: ${padding.wide}px;
    }
    .base > .disclosure {
      margin: 0 -28px -28px;
      padding-inline: 28px;
    }
    .actions:has(> :nth-child(2)) {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .emergency {
      border: 1px solid CanvasText;
    }
    .base .icon {
      color: inherit;
    }
  }
  @media print {
    .actions,
    .disclosure {
      display: none;
    }
  }
`;
