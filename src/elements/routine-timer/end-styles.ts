/** How the timer looks when a routine is over. */
import {css, unsafeCSS} from 'lit';
import {widths} from '../../theme/room.ts';

export const endStyles = css`
  .end {
    flex: 1;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
  }
  .end > .round {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 10px;
    z-index: 1;
  }
  .end .picture {
    min-block-size: min(42cqi, 12em);
  }
  .end .person {
    position: absolute;
    inset: 0;
  }
  .end-words {
    display: grid;
    align-content: safe center;
    gap: 16px;
    padding: 20px;
  }
  .end .phase {
    text-wrap: balance;
  }
  .end .advice {
    margin-block-start: -10px;
    color: var(--_soft);
  }
  .end dl div {
    display: flex;
    justify-content: space-between;
    gap: 20px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .end dt {
    color: var(--_soft);
  }
  .end dd {
    font-weight: 600;
    text-align: end;
  }
  /* A list of names: no figure to be read at a glance. */
  .end dd.names {
    font-weight: 400;
  }
  .end .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .end .controls button {
    flex: 1 1 8em;
  }
  .end .controls .primary {
    flex-basis: 100%;
  }
  @container (min-width: ${unsafeCSS(widths.beside)}px) {
    .end {
      grid-template: minmax(0, 1fr) / 46% minmax(0, 1fr);
    }
    .end .picture {
      position: sticky;
      inset-block-start: 0;
      block-size: min(100%, 100svh);
      min-block-size: min(20em, 100svh);
    }
    .end-words {
      padding: 28px;
    }
  }
`;
