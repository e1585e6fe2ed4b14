/** The timer over the whole screen; see ../session/full-screen.ts. On its side, a phone has the bar beside the figure. */
import {css, unsafeCSS} from 'lit';
import {widths} from '../../theme/room.ts';

const wide = unsafeCSS(widths.beside);

export const fullScreenStyles = css`
  :host(:fullscreen) {
    background: var(--_surface);
    overflow: auto;
  }
  .base.full-screen {
    position: fixed;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    min-block-size: 0;
    max-block-size: none;
    margin: 0;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    border: 0;
    border-radius: 0;
    color: var(--_ink);
    container-type: size;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .full-screen .screen {
    flex: 1 0 auto;
    min-block-size: 0;
  }
  .full-screen .stage .picture {
    min-block-size: min(7em, 16cqh);
  }
  .full-screen .seconds {
    font-size: min(172px, 48cqi, 26cqh);
  }
  .full-screen .telling .said {
    min-block-size: 0;
  }
  .full-screen .keys button {
    min-block-size: 60px;
  }
  @container (min-width: ${wide}px) {
    .full-screen .seconds {
      font-size: min(172px, 22cqi);
    }
  }
  /* Not with enlarged text: it has too little room beside the figure, and scrolls. */
  @container (min-width: ${wide}px) and (min-width: 37em) and (max-height: 480px) {
    .full-screen .run.going {
      position: relative;
      display: grid;
      grid-template: auto auto minmax(0, 1fr) auto / 52% 8px minmax(0, 1fr);
      min-block-size: 100cqh;
    }
    .full-screen .bar {
      grid-area: 1 / 3;
      padding-inline-start: 24px;
    }
    .full-screen .bar .name,
    .full-screen .exercise,
    .full-screen .hint {
      display: none;
    }
    .full-screen .bar b {
      font-weight: 400;
    }
    .full-screen .strip {
      grid-area: 2 / 3;
      margin-block: -10px;
      padding-inline: 22px;
    }
    .full-screen .stage,
    .full-screen .said {
      display: contents;
    }
    .full-screen .stage .picture {
      grid-area: 1 / 1 / -1 / 2;
    }
    .full-screen .line {
      grid-area: 1 / 2 / -1 / 3;
    }
    .full-screen .telling {
      grid-area: 3 / 3;
      grid-template-columns: auto minmax(0, 1fr);
      padding-block: 0;
      gap: 4px 12px;
    }
    .full-screen .seconds {
      grid-area: 1 / 1;
      margin-block-end: 10px;
      font-size: min(172px, 38cqh, 30cqi);
    }
    .full-screen .seconds .icon {
      block-size: 0.72em;
      stroke-width: 2.5;
    }
    .full-screen .telling .phase,
    .full-screen .telling p {
      grid-column: 1 / -1;
      min-block-size: 0;
    }
    .full-screen .reps {
      grid-area: 1 / 2;
      align-self: end;
      justify-self: end;
      flex-direction: column;
      padding-block-end: 10px;
    }
    .full-screen .keys {
      position: static;
      grid-area: 4 / 3;
      grid-template-columns: auto minmax(0, 1fr) auto auto;
      gap: 8px;
      padding: 8px 24px 14px;
    }
    .full-screen .keys button {
      grid-column: auto;
      gap: 6px;
      min-block-size: 52px;
      padding-inline: 8px;
    }
    .full-screen .keys .more {
      position: absolute;
      inset-block-start: 88px;
      inset-inline-end: 24px;
    }
  }
  /* Enlarged text on a phone on its side: seconds, what to do and the keys; the rest by scrolling. */
  @container (min-width: ${wide}px) and (max-width: 36.99em) and (max-height: 480px) {
    .full-screen .bar .name,
    .full-screen .strip,
    .full-screen .hint {
      display: none;
    }
    .full-screen .stage {
      grid-template-columns: 30% 8px minmax(0, 1fr);
    }
    .full-screen .stage .picture {
      position: sticky;
      inset-block-start: 0;
      block-size: min(100%, 80cqh);
    }
    .full-screen .next-name {
      display: none;
    }
    .full-screen .exercise.next {
      display: block;
    }
    .full-screen .coming .person {
      inset-block-start: 0;
      block-size: 100%;
    }
    .full-screen .telling {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
      gap: 16px;
    }
    .full-screen .seconds {
      font-size: min(172px, 34cqh);
    }
    .full-screen .keys {
      grid-template-columns: auto minmax(0, 1fr) auto auto auto;
      gap: 6px;
      padding: 8px 12px;
    }
    .full-screen .keys button {
      grid-column: auto;
      min-block-size: 52px;
      padding-inline: 6px;
    }
    .full-screen .keys .primary .icon,
    .full-screen .keys .more .icon {
      display: none;
    }
    .full-screen .sheet:not(.last) {
      margin-inline-start: 30%;
    }
  }
`;
