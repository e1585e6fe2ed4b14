/** How a card looks while its exercise is followed. */
import {css, unsafeCSS} from 'lit';
import {widths} from '../../theme/room.ts';
import {repsStyles} from '../session/reps.ts';
import {ringStyles} from '../session/ring.ts';
import {signsStyles} from '../session/stop-signs.ts';
import {followingStyles} from '../session/styles.ts';

export const cardFollowingStyles = css`
  ${followingStyles}
  ${ringStyles}
  ${repsStyles}
  ${signsStyles}
  .base.card.following {
    grid-template-rows: var(--_picture, auto) 1fr auto;
  }
  .following .words {
    align-content: stretch;
  }
  /* Beside the button of the signs: on the corner of the picture; without one, at the end of the words, which make room. */
  .following .sound {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 60px;
  }
  .picture ~ .words .sound {
    inset-block: auto calc(100% + 8px);
  }
  .following:not(:has(> .picture)) .phase {
    padding-inline-end: 84px;
  }
  .following .sound .round {
    border: 1px solid var(--_line);
    background: var(--_surface);
  }
  /* The narrowest cards leave the words beside the ring too little room for its usual size. */
  @container (max-width: ${unsafeCSS(widths.phone - 0.02)}px) {
    .now {
      --_ring: 6em;
      column-gap: 14px;
    }
    .following .words {
      padding: 16px;
    }
  }
  @container (min-width: ${unsafeCSS(widths.wide)}px) {
    .upright > .picture ~ .words .sound {
      inset-block: 8px auto;
    }
    .card.following .steps {
      display: none !important;
    }
    .card.upright.following .words {
      grid-area: 1 / 2 / 3 / 3;
    }
    .base.card.following:not(.upright) .words {
      grid-area: 2 / 1 / 4 / -1;
      padding: 28px;
    }
    .card.following:not(.upright) .now {
      grid-template-columns: auto minmax(0, 1fr) 13em;
      grid-template-rows: 1fr auto auto 1fr;
      column-gap: 28px;
      --_ring: 10em;
    }
    .card.following:not(.upright) .now > :first-child {
      grid-row: 1 / -1;
    }
    .card.following:not(.upright) .said {
      grid-area: 2 / 2;
    }
    .card.following:not(.upright) .now .reps {
      grid-area: 3 / 2;
    }
    .card.following:not(.upright) .now .controls {
      grid-area: 1 / 3 / -1 / 4;
      flex-direction: column;
      align-self: center;
    }
    .card.following:not(.upright) .now .controls button {
      flex: none;
    }
    .card.following:not(.upright) .now.hurts .said {
      grid-area: 1 / 1 / -1 / 3;
    }
    .card.following.upright .now {
      --_ring: 10em;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr;
    }
    .card.following.upright .now .reps {
      grid-row: 3;
    }
    .card.following.upright .now .controls {
      grid-row: 4;
    }
  }
`;
