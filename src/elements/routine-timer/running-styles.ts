/** How the timer looks while a routine is followed. Loaded on Start. */
import {css, unsafeCSS} from 'lit';
import {widths} from '../../theme/room.ts';
import {painStyles} from '../session/pain-styles.ts';
import {repsStyles} from '../session/reps.ts';
import {scaleStyles} from '../session/scale.ts';
import {signsStyles} from '../session/stop-signs.ts';
import {summaryStyles} from '../session/summary.ts';
import {compactStyles} from './compact-styles.ts';
import {endStyles} from './end-styles.ts';
import {fullScreenStyles} from './full-screen-styles.ts';

const wide = unsafeCSS(widths.beside);

const column = css`
  .base.following {
    position: relative;
    min-block-size: var(--_kept);
  }
  /* No longer than the window, so that its keys are in sight; what the list took beyond that stays free. */
  .screen {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: min(var(--_kept, 0px), 100svh - 2px);
  }
  .run {
    flex: 1 0 auto;
    display: flex;
    flex-direction: column;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 8px;
    padding: 8px 20px 0;
    padding-inline-end: 10px;
  }
  .bar p {
    flex: 1 1 7em;
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
    margin-inline-start: auto;
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
    min-block-size: clamp(6.5em, 100svh - 31em, 75cqi);
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
    font-size: min(172px, 48cqi, max(20svh, 96px));
    font-weight: 650;
    line-height: 0.8;
  }
  .seconds .icon {
    inline-size: auto;
    block-size: 0.8em;
    stroke-width: 2.5;
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
    align-content: start;
    gap: 4px;
    /* From phase to phase the timer keeps its height: a title, a name, two lines and the repetitions. */
    min-block-size: 8.75em;
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
  .exercise.next {
    display: none;
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
    /* In sight where enlarged text makes the timer longer than the window. */
    position: sticky;
    inset-block-end: 0;
    background: var(--_surface);
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
    .bar b {
      font-size: max(0.9375em, 14px);
    }
    .hint {
      display: none;
    }
  }
`;

/** A small phone, or what its browser leaves of it: the keys stay in sight. */
const short = css`
  @media (max-height: 690px) {
    @container (max-width: ${unsafeCSS(widths.beside - 0.02)}px) {
      .telling {
        gap: 8px;
        padding-block: 12px 0;
      }
      .keys {
        padding-block: 8px 12px;
      }
      .keys button,
      .full-screen .keys button {
        min-block-size: 52px;
      }
      .telling p {
        min-block-size: 0;
      }
      .telling .said {
        min-block-size: 8em;
      }
      .full-screen .bar .name,
      .next-name {
        display: none;
      }
      .exercise.next {
        display: block;
      }
      .coming .person {
        inset-block-start: 0;
        block-size: 100%;
      }
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
    .telling p {
      text-wrap: pretty;
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
      border-block: 1px solid CanvasText;
      background: Canvas;
    }
    .line path {
      stroke: Highlight;
    }
    .line.waiting path {
      stroke: CanvasText;
    }
    /* Its plate would cover what stands close above and below. */
    .stage .seconds {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @media (forced-colors: active) {
    @container (min-width: ${wide}px) {
      .line {
        border-block: 0;
        border-inline: 1px solid CanvasText;
      }
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
  ${compactStyles}
  ${fullScreenStyles}
  ${short}
  ${endStyles}
  ${painStyles}
  ${preferences}
`;
