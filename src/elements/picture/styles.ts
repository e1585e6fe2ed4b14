/** The picture's own styles: the drawn person, and the button that pauses it. */
import {css, unsafeCSS} from 'lit';
import {figureStyles} from '../../figure/index.ts';

export const pictureStyles = css`
  ${unsafeCSS(figureStyles)}
  .picture {
    position: relative;
    overflow: hidden;
    isolation: isolate; /* others are not painted anew when this one moves */
    background: var(--_ground);
  }
  .person {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    padding: 4%;
  }
  .moves {
    will-change: transform; /* a layer of its own, while it moves */
  }
  .pause {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_soft);
  }
  .pause .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  /* Two bars. An icon's own picture in each of many would take a fifth of the time in which one of them moves. */
  .pause i {
    inline-size: 11px;
    block-size: 14px;
    border-inline: 4px solid;
  }
  @media print {
    .pause {
      display: none;
    }
  }
`;
