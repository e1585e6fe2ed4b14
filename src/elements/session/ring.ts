/** The ring that runs down, with seconds, a count or a sign in its middle. */
import {css, html, type TemplateResult} from 'lit';

/**
 * @param left how much of it is still there, 0 … 1
 * @param kind `action` while the reader works, `waiting` before and between
 */
export function renderRing(left: number, kind: 'action' | 'waiting', middle: unknown): TemplateResult {
  return html`<div class="ring ${kind}" part="ring">
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <circle class="track" cx="50" cy="50" r="46"></circle>
      <circle class="run" cx="50" cy="50" r="46" pathLength="100" stroke-dashoffset=${100 - left * 100}></circle>
    </svg>
    <div class="middle">${middle}</div>
  </div>`;
}

export const ringStyles = css`
  .ring {
    position: relative;
    inline-size: var(--_ring, 7.5em);
    aspect-ratio: 1;
    flex: none;
    container-type: inline-size;
  }
  .ring > svg {
    position: absolute;
    inset: 0;
    rotate: -90deg;
  }
  .ring circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 6.5;
  }
  .ring .run {
    stroke: var(--_action);
    stroke-linecap: round;
    stroke-dasharray: 100 200;
    transition: stroke-dashoffset 120ms linear;
  }
  .ring.waiting .run {
    stroke: var(--_control);
  }
  .ring .middle {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    line-height: 1;
  }
  .ring .seconds {
    font-size: 42cqi;
    font-weight: 650;
    line-height: 0.95;
  }
  .ring .unit {
    color: var(--_soft);
    font-size: max(11cqi, 14px);
  }
  .ring .icon {
    inline-size: 34cqi;
    block-size: 34cqi;
  }
  @media (prefers-reduced-motion: reduce) {
    .ring .run {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .ring circle {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .ring .run {
      stroke: Highlight;
      stroke-width: 6.5;
    }
  }
`;
