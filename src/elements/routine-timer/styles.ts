import {css, unsafeCSS} from 'lit';
import {sized, widths} from '../../theme/room.ts';
import {compactRoom, routineRoom} from './room.ts';

const wide = unsafeCSS(widths.beside);

export const timerStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  ${unsafeCSS(sized('.base.full:not(.following)', routineRoom))}
  ${unsafeCSS(sized('.base.compact:not(.following)', compactRoom))}

  .base {
    display: flex;
    flex-direction: column;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .head {
    display: grid;
    gap: 6px;
    padding: 20px 20px 8px;
  }
  .title {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .title:focus {
    outline: none;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .facts li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .part {
    display: flex;
    justify-content: space-between;
    align-items: end;
    block-size: var(--_heading);
    padding: 0 20px 4px;
    font-weight: 650;
  }
  .part span {
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
    font-weight: 400;
  }
  .step {
    display: grid;
    grid-template-columns: 76px minmax(0, 1fr);
    align-items: center;
    gap: 14px;
    block-size: var(--_row);
    padding-inline: 20px;
  }
  .thumb {
    inline-size: 76px;
    block-size: 60px;
    border-radius: var(--_thumb-radius);
  }
  .step b,
  .step span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .step b {
    font-weight: 600;
    line-height: 1.25;
  }
  .step span {
    -webkit-line-clamp: 1;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .foot {
    margin-block-start: auto;
    padding: 16px 20px 20px;
  }
  .foot .primary {
    inline-size: 100%;
  }

  .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    padding: 10px 20px 0;
    padding-inline-end: 10px;
  }
  .bar p {
    display: grid;
    min-inline-size: 0;
  }
  .bar .name {
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar b {
    font-weight: 650;
  }
  .strip {
    display: flex;
    gap: 4px;
    padding: 10px 20px 14px;
  }
  .strip svg {
    flex: 1;
    min-inline-size: 0;
    block-size: 5px;
    border-radius: 3px;
    background: var(--_line);
    fill: var(--_action);
  }
  .strip .part-start {
    margin-inline-start: 6px;
  }
  :host(:dir(rtl)) .strip svg,
  :host(:dir(rtl)) .line {
    transform: scaleX(-1);
  }
  .stage {
    display: grid;
  }
  .stage .picture {
    aspect-ratio: 4 / 3;
  }
  .coming {
    position: absolute;
    inset-block-start: 12px;
    inset-inline: 20px;
    color: var(--_soft);
  }
  .coming b {
    display: block;
    color: var(--_ink);
    font-weight: 650;
  }
  .picture.next .person {
    padding-block-start: 3.5em;
  }
  .line {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    background: var(--_line);
  }
  .line path {
    stroke: var(--_action);
    stroke-width: 100;
    stroke-dasharray: 100 200;
    transition: stroke-dashoffset 120ms linear;
  }
  .line path:last-child {
    display: none;
  }
  .line.waiting path {
    stroke: var(--_control);
  }
  .telling {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 6px;
    padding: 12px 20px 4px;
    text-align: center;
  }
  .seconds {
    font-size: min(10.75rem, 44cqi);
    font-weight: 650;
    line-height: 0.95;
  }
  .seconds {
    display: flex;
    align-items: baseline;
    gap: 0.08em;
  }
  .seconds .of {
    font-size: max(0.14em, 14px);
    font-weight: 400;
    color: var(--_soft);
  }
  .waiting .seconds {
    color: var(--_soft);
  }
  .phase {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
  }
  .exercise {
    color: var(--_soft);
  }
  .telling p {
    min-block-size: 2.9em;
    color: var(--_soft);
    text-wrap: balance;
  }
  .keys {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 10px;
    padding: 12px 20px 20px;
  }
  .keys .hurts {
    grid-column: 1 / -1;
  }
  .keys button {
    min-block-size: 56px;
  }
  .end {
    display: grid;
    gap: 16px;
    padding: 24px 20px 20px;
  }
  .end dl {
    display: grid;
  }
  .end dl div {
    display: flex;
    justify-content: space-between;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .end dt {
    color: var(--_soft);
  }
  .end dd {
    font-weight: 600;
  }
  .end .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .end .controls button {
    flex: 1 1 8em;
  }

  @container (min-width: ${wide}px) {
    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      padding: 28px 28px 20px;
      align-items: center;
    }
    .title {
      font-size: 1.5em;
    }
    .head .facts {
      grid-row: 2;
    }
    .foot {
      display: contents;
    }
    .full .foot .primary,
    .compact .foot .primary {
      position: absolute;
      inset-block-start: 28px;
      inset-inline-end: 28px;
      inline-size: auto;
      min-inline-size: 9em;
    }
    .base {
      position: relative;
    }
    .head .title,
    .head .facts {
      padding-inline-end: 10em;
    }
    .parts {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 16px;
      padding: 0 28px 28px;
    }
    .parts section,
    .parts ol {
      display: contents;
    }
    .part {
      display: none;
    }
    .step {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 6px;
      block-size: auto;
      padding: 0;
    }
    .step > div:last-child {
      block-size: var(--_caption);
    }
    .thumb {
      inline-size: auto;
      block-size: auto;
      aspect-ratio: 4 / 3;
    }
    .stage {
      grid-template-columns: 54% 8px minmax(0, 1fr);
      grid-template-rows: 1fr auto;
      border-block-start: 1px solid var(--_line);
    }
    .stage .picture {
      grid-row: 1 / 3;
      aspect-ratio: auto;
      min-block-size: 54cqi;
    }
    .stage .person {
      position: absolute;
      inset: 0;
    }
    .line {
      grid-row: 1 / 3;
      block-size: 100%;
    }
    .line path:first-child {
      display: none;
    }
    .line path:last-child {
      display: inline;
    }
    .telling {
      justify-items: start;
      padding: 20px 24px 8px;
      text-align: start;
    }
    .seconds {
      font-size: min(10.75rem, 22cqi);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .line path {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .strip svg {
      border: 1px solid CanvasText;
      fill: Highlight;
    }
    .line {
      background: GrayText;
    }
    .line path {
      stroke: Highlight;
    }
  }
`;
