import {css, unsafeCSS} from 'lit';
import {sized} from '../../theme/room.ts';
import {bodyMapRoom, namesLines, panel} from './room.ts';

export const bodyMapStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  ${unsafeCSS(sized('.base', bodyMapRoom))}
  .map {
    position: relative;
    display: flex;
    justify-content: center;
    gap: 4%;
    block-size: ${unsafeCSS(panel)};
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .selectable .map {
    cursor: pointer;
    touch-action: manipulation;
  }
  .view {
    display: flex;
    flex-direction: column;
    flex: 0 1 190px;
    min-inline-size: 0;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
    text-align: center;
  }
  .view svg {
    flex: 1;
    min-block-size: 0;
    inline-size: 100%;
  }
  /* Quieter than a person: it is the marks that are to be seen. */
  .skin {
    --c: var(--stretch-body-skin, light-dark(#e6ddcc, #55605f));
  }
  .top {
    --c: var(--stretch-body-top, light-dark(#e6ddcc, #4c5757));
  }
  .bottom {
    --c: var(--stretch-body-bottom, light-dark(#d6cab6, #444f50));
  }
  .hair {
    --c: var(--stretch-body-hair, light-dark(#b3a791, #6d7775));
  }
  .p {
    stroke: var(--_control);
    stroke-width: 1.2px;
  }
  .region {
    fill: transparent;
    stroke: transparent;
    stroke-width: 2px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .region.marked {
    fill: var(--_accent);
    stroke: var(--_ground);
    stroke-width: 0.8px;
  }
  .region.pointed:not(.marked) {
    fill: color-mix(in srgb, var(--_accent) 35%, transparent);
  }
  .map:focus-visible .region.active,
  .region.pointed {
    stroke: var(--_ink-line);
  }
  .base {
    --_ink-line: light-dark(#22282b, #ece7dd);
  }
  .names {
    min-block-size: ${namesLines}em;
    padding-block-start: 8px;
  }
  .names .now {
    color: var(--_soft);
  }
  @media (forced-colors: active) {
    .map {
      border: 1px solid CanvasText;
    }
    .map .p {
      fill: Canvas;
      stroke: CanvasText;
    }
    .map .k {
      fill: Canvas;
    }
    .region.marked {
      fill: Highlight;
      stroke: Highlight;
    }
    .map:focus-visible .region.active,
    .region.pointed {
      stroke: CanvasText;
    }
    .region.pointed:not(.marked) {
      fill: transparent;
    }
  }
`;
