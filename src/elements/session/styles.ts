/** The words beside and below a followed figure. */
import {css} from 'lit';

export const followingStyles = css`
  .now {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    grid-template-rows: auto auto 1fr;
    gap: 14px 20px;
    block-size: 100%;
  }
  .now .said {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .now .said p {
    color: var(--_soft);
  }
  .phase {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
  }
  .now .reps,
  .now .controls {
    grid-column: 1 / -1;
  }
  .now .reps {
    grid-row: 2;
  }
  .now .controls {
    grid-row: 3;
    align-self: end;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .controls .primary,
  .controls .secondary {
    flex: 1 1 7em;
  }
  .controls .quiet {
    flex: 1 0 100%;
  }
`;
