/** How the timer looks while a routine is followed. Loaded on Start. */
import {css, unsafeCSS} from 'lit';
import {widths} from '../../theme/room.ts';
import {painStyles} from '../session/pain-styles.ts';
import {repsStyles} from '../session/reps.ts';
import {scaleStyles} from '../session/scale.ts';
import {signsStyles} from '../session/stop-signs.ts';
import {summaryStyles} from '../session/summary.ts';
import {endStyles} from './end-styles.ts';
import {fullScreenStyles} from './full-screen-styles.ts';

const wide = unsafeCSS(widths.beside);

const column = css`
  .base.following {
    position: relative;
    min-block-size: var(--_kept);
  }
  .run {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
    padding: 8px 20px 0;
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
  .tools {
    display: flex;
    flex: none;
  }
  .strip {
    display: flex;
    min-block-size: 44px;
    /* Taller than it looks: it reaches into the room above and below. */
    margin-block: -6px;
    padding-inline: 18px;
    border-radius: 6px;
    cursor: pointer;
  }
  .mark {
    flex: 1;
    display: grid;
    align-items: center;
    min-inline-size: 0;
    padding-inline: 2px;
  }
  .mark.part-start {
    margin-inline-start: 6px;
  }
  .mark svg {
    inline-size: 100%;
    block-size: 5px;
    border-radius: 3px;
    background: var(--_line);
    fill: var(--_action);
  }
  .mark:hover svg,
  .strip:focus-visible .current svg {
    block-size: 9px;
    border-radius: 5px;
  }
  .mark.skipped rect {
    fill: var(--_control);
  }
  :host(:dir(rtl)) .mark svg,
  :host(:dir(rtl)) .line {
    transform: scaleX(-1);
  }
  .stage {
    position: relative;
    flex: 1;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto auto auto;
  }
  .stage .picture {
    min-block-size: clamp(9em, 100svh - 31em, 75cqi);
  }
  .stage .person {
    position: absolute;
    inset: 0;
  }
  .coming .person {
    inset-block-start: 3.5em;
    block-size: calc(100% - 3.5em);
  }
  .next-name {
    position: absolute;
    inset-block-start: 12px;
    inset-inline: 20px;
    color: var(--_soft);
  }
  .next-name b {
    display: block;
    color: var(--_ink);
    font-weight: 650;
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
    align-content: center;
    gap: 14px;
    padding: 20px 20px 4px;
    text-align: center;
  }
  .seconds {
    display: flex;
    align-items: baseline;
    gap: 0.08em;
    font-size: min(172px, 48cqi);
    font-weight: 650;
    line-height: 0.8;
  }
  .seconds .of {
    font-size: max(0.14em, 14px);
    font-weight: 400;
    color: var(--_soft);
  }
  .waiting .seconds {
    color: var(--_soft);
  }
  .telling .said {
    display: grid;
    justify-items: inherit;
    gap: 4px;
  }
  .phase {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
  }
  .phase:focus {
    outline: none;
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
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    gap: 10px;
    padding: 12px 20px 20px;
  }
  .keys button {
    min-block-size: 56px;
    padding-inline: 14px;
  }
  .keys .primary {
    grid-column: 2 / 4;
  }
  .keys .more[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_soft);
    cursor: default;
  }
  .keys .more {
    grid-column: 1 / 3;
  }
  .keys .hurts {
    grid-column: 3 / -1;
  }
  .keys .hurts:nth-child(4) {
    grid-column: 1 / -1;
  }
  .hint {
    display: none;
    padding: 0 20px 14px;
    color: var(--_soft);
    font-size: max(0.875em, 14px);
  }
  @media (hover: hover) and (pointer: fine) {
    .hint {
      display: block;
    }
  }
`;

/** On a phone, and wherever the timer is narrow, a rest tells first and shows what comes below. */
const narrow = css`
  @container (max-width: ${unsafeCSS(widths.beside - 0.02)}px) {
    .coming {
      grid-template-rows: auto auto minmax(0, 1fr) auto;
    }
    .coming .picture {
      grid-row: 3;
    }
    .coming .line {
      grid-row: 2;
    }
    .coming .telling {
      grid-row: 1;
    }
    .coming .seconds {
      order: 2;
    }
    .hint {
      display: none;
    }
  }
`;

const beside = css`
  @container (min-width: ${wide}px) {
    .stage {
      grid-template-columns: 54% 8px minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) auto;
      border-block-start: 1px solid var(--_line);
    }
    .stage .picture {
      grid-row: 1 / -1;
      min-block-size: min(54cqi, 70svh);
    }
    .line {
      grid-row: 1 / -1;
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
      font-size: min(172px, 22cqi);
    }
    .keys {
      padding-inline: 24px;
    }
  }
`;

const preferences = css`
  @media (prefers-reduced-motion: reduce) {
    .line path {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .mark svg {
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

export const runningStyles = css`
  ${repsStyles}
  ${scaleStyles}
  ${summaryStyles}
  ${signsStyles}
  ${column}
  ${narrow}
  ${beside}
  ${fullScreenStyles}
  ${endStyles}
  ${painStyles}
  ${preferences}
`;
