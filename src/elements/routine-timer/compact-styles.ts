/** The compact timer while it runs: half as high, the figure beside the seconds, and nothing changes its place from phase to phase. */
import {css, unsafeCSS} from 'lit';
import {widths} from '../../theme/room.ts';

const wide = unsafeCSS(widths.beside);

export const compactStyles = css`
  .compact:not(.full-screen) .next-name {
    display: none;
  }
  .compact:not(.full-screen) .exercise.next {
    display: block;
  }
  .compact:not(.full-screen) .coming .person {
    inset-block-start: 0;
    block-size: 100%;
  }
  .compact:not(.full-screen) .end .picture {
    display: none;
  }
  @container (max-width: ${unsafeCSS(widths.beside - 0.02)}px) {
    .compact:not(.full-screen) .stage {
      grid-template: minmax(42cqi, 1fr) auto auto auto / minmax(0, 46fr) minmax(0, 54fr);
    }
    .compact:not(.full-screen) .stage .picture {
      grid-area: 1 / 1;
      min-block-size: 0;
    }
    .compact:not(.full-screen) .line {
      grid-area: 2 / 1 / 3 / -1;
    }
    .compact:not(.full-screen) .telling {
      display: contents;
    }
    .compact:not(.full-screen) .seconds {
      grid-area: 1 / 2;
      place-self: center;
      font-size: min(172px, 32cqi);
    }
    .compact:not(.full-screen) .said {
      grid-area: 3 / 1 / 4 / -1;
      justify-items: center;
      min-block-size: 9.5em;
      padding: 14px 20px 0;
      text-align: center;
    }
    .compact:not(.full-screen) .keys {
      grid-area: 4 / 1 / 5 / -1;
    }
  }
  @container (min-width: ${wide}px) {
    .compact:not(.full-screen) .stage {
      grid-template-columns: 38% 8px minmax(0, 1fr);
    }
    .compact:not(.full-screen) .stage .picture {
      min-block-size: 0;
    }
    .compact:not(.full-screen) .telling {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: 24px;
    }
    .compact:not(.full-screen) .seconds {
      min-inline-size: 1.3em;
      font-size: min(172px, 15cqi);
    }
    .compact:not(.full-screen) .said {
      min-block-size: 11.5em;
      align-content: center;
    }
    .compact:not(.full-screen) .sheet {
      margin-inline-start: 38%;
    }
    .compact:not(.full-screen) .end {
      grid-template: auto / minmax(0, 1fr);
    }
    .compact:not(.full-screen) .hint {
      display: none;
    }
  }
`;
