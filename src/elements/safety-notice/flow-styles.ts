/** Styles of the check and its results. Loaded with them. */
import {css, unsafeCSS} from 'lit';
import {figureStyles} from '../../figure/index.ts';
import {wideFrom} from './room.ts';

export const flowStyles = css`
  ${unsafeCSS(figureStyles)}
  .base.flow {
    padding: 20px;
    gap: 16px;
  }
  .base.flow:has(> .body),
  .base.flow:has(> .banner) {
    padding: 0;
    gap: 0;
    overflow: clip;
  }
  .title:focus {
    outline: none;
  }
  .soft {
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .head {
    display: grid;
    gap: 6px;
  }
  .top {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 10px;
    margin-block-start: -8px;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .back {
    margin-inline-start: -12px;
    color: var(--_ink);
  }
  .back:disabled {
    visibility: hidden;
  }
  .progress {
    display: flex;
    gap: 4px;
  }
  .progress i {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .progress .done {
    background: var(--_action);
  }

  /* Not a grid of grids: WebKit keeps the heights of its rows when a page gets wider. */
  .rows {
    display: block;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    justify-content: stretch;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 10px 0;
    border: 0;
    border-radius: 0;
    font-weight: inherit;
    line-height: 1.35;
    /* Not start, which words that no translation has yet would take from their own direction. */
    text-align: inherit;
    cursor: pointer;
  }
  .row + .row {
    border-block-start: 1px solid var(--_line);
  }
  button.row {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  button.row .icon {
    color: var(--_action);
  }
  .row:hover span {
    color: var(--_action);
  }
  .row.small {
    min-block-size: 44px;
    padding-block: 4px;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  input[type='checkbox'] {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: 26px;
    block-size: 26px;
    margin: 0;
    border: 1.5px solid var(--_control);
    border-radius: 8px;
    background: var(--_surface);
    cursor: pointer;
  }
  input[type='checkbox']::before {
    content: '';
    inline-size: 7px;
    block-size: 13px;
    margin-block-end: 4px;
    border: solid var(--_on-action);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
    visibility: hidden;
  }
  input[type='checkbox']:checked {
    border-color: var(--_action);
    background: var(--_action);
  }
  input[type='checkbox']:checked::before {
    visibility: visible;
  }
  /* A date field is wide in large text. */
  .far {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    font-weight: 600;
  }
  .field :is(input, select) {
    min-block-size: 48px;
    inline-size: 100%;
    min-inline-size: 0;
    padding: 8px 12px;
    border: 1.5px solid var(--_control);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  .wrong {
    color: var(--_caution);
    font-weight: 600;
  }
  .wrong:empty {
    display: none;
  }
  .actions {
    display: grid;
    gap: 8px;
  }
  .keeping {
    display: grid;
    gap: 4px;
  }
  .private {
    display: flex;
    gap: 10px;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .private .icon {
    margin-block-start: 0.1em;
  }

  .banner {
    display: grid;
    gap: 12px;
    padding: 20px;
  }
  .banner > .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .banner > :is(.icon, .title) {
    color: var(--_tone, inherit);
  }
  .base.flow .banner .title {
    font-size: 1.5em;
  }
  .body {
    display: grid;
    gap: 16px;
    padding: 20px;
  }
  .body section > [role='heading'] {
    margin-block-end: 4px;
    font-weight: 650;
    font-size: max(0.9375em, 14px);
  }
  .points,
  .more ul,
  ol.asked {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .base.flow :is(.points, .asked, .more ul) > li {
    display: list-item;
  }
  ol.asked {
    gap: 10px;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .call {
    inline-size: 100%;
    min-block-size: 52px;
    font-size: 1.0625em;
  }
  a.call:hover {
    filter: brightness(0.92);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    column-gap: 8px;
  }
  .links > .field {
    inline-size: 100%;
  }
  .box {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    padding: 14px 16px;
    border-radius: var(--_control-radius);
    background: var(--_ground);
  }
  .box .icon {
    color: var(--_action);
    margin-block-start: 0.1em;
  }
  .swaps {
    display: grid;
    gap: 12px;
  }
  .base.flow .swaps li:not(.soft) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }
  .swaps > li > .icon {
    margin: 0;
    color: var(--_soft);
  }
  .thumb {
    flex: none;
    inline-size: 58px;
    block-size: 50px;
    border-radius: var(--_thumb-radius);
    background: var(--_ground);
    overflow: hidden;
  }
  .thumb .person {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    padding: 4%;
  }
  .thumb.gone {
    filter: grayscale(1);
    opacity: 0.5;
  }
  .swap {
    flex: 1 1 7.5em;
    display: grid;
    min-inline-size: 0;
  }
  .swap b {
    line-height: 1.25;
  }
  .swap span {
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
    line-height: 1.35;
  }
  .sheet {
    display: grid;
    gap: 16px;
  }
  .base.flow:has(> .body) > .disclosure {
    margin: 0;
  }
  .base.flow:has(> .body) > .more {
    margin: 0;
    padding-inline: 20px;
  }

  @container (min-width: ${unsafeCSS(wideFrom)}) {
    .base.flow,
    .body,
    .banner {
      padding: 28px;
    }
    .base.flow:has(> .body) > .more {
      padding-inline: 28px;
    }
  }
  @media (forced-colors: active) {
    input[type='checkbox'] {
      appearance: auto;
    }
    input[type='checkbox']::before {
      content: none;
    }
    .banner,
    .box {
      border: 1px solid CanvasText;
    }
    .progress .done {
      forced-color-adjust: none;
      background: Highlight;
    }
    .progress i {
      border: 1px solid CanvasText;
    }
    .call {
      border: 1.5px solid LinkText;
    }
    /* Quiet buttons have a border here. */
    .links {
      gap: 8px;
    }
    .base.flow .icon {
      color: inherit;
    }
  }
`;
