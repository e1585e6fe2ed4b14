/** How a card looks while its exercise is followed. */
import {css, unsafeCSS} from 'lit';
import {widths} from '../../theme/room.ts';
import {talkStyles} from '../session/pain-styles.ts';
import {repsStyles} from '../session/reps.ts';
import {ringStyles} from '../session/ring.ts';
import {scaleStyles} from '../session/scale.ts';
import {signsStyles} from '../session/stop-signs.ts';
import {followingStyles} from '../session/styles.ts';
import {summaryStyles} from '../session/summary.ts';

/** The questions take the place of the words: the figure, which comes out of it slowly, stays in sight, as far as they leave it room. */
const sheet = css`
  .base.card.following {
    position: relative;
  }
  .following > .words[inert] {
    visibility: hidden;
  }
  .following .sheet {
    position: absolute;
    inset: auto 0 0;
    min-block-size: calc(100% - var(--_picture, 100%));
    max-block-size: 100%;
  }
  @container (max-width: ${unsafeCSS(widths.phone - 0.02)}px) {
    .following .sheet {
      --_sheet-padding: 16px;
    }
  }
  @container (min-width: ${unsafeCSS(widths.wide)}px) {
    .following .sheet {
      --_sheet-padding: 28px;
    }
    /* The question beside its answers. */
    .following:not(.upright) .sheet {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-content: safe center;
      align-items: safe center;
      column-gap: 28px;
    }
    .following:not(.upright) .sheet.last {
      align-items: start;
    }
    .following:not(.upright) .sheet-head {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 8px;
    }
    .following:not(.upright) .sheet-head > * {
      grid-column: 2;
    }
    .following:not(.upright) .sheet-head .round {
      grid-area: 1 / 1;
      margin-inline: -12px 0;
    }
    .following.upright > .picture ~ div > .sheet {
      inset-block-start: 0;
      inset-inline-start: 55%;
    }
  }
`;

/** The figure gives way to what was done, to the question and to the journal. */
const done = css`
  @container (max-width: ${unsafeCSS(widths.wide - 0.02)}px) {
    .base.card.over {
      grid-template-rows: minmax(0, 1fr) auto auto;
    }
    .base.card.over > .picture {
      aspect-ratio: auto;
      min-block-size: 0;
    }
  }
  .now.done {
    --_ring: 3.5em;
    grid-template-rows: none;
    align-content: space-between;
  }
  .done .pain-now {
    grid-column: 1 / -1;
  }
  .now.done .phase:focus {
    outline: none;
  }
  /* The figure keeps its size when the question goes. */
  .done.kept .pain-now {
    visibility: hidden;
  }
  .done .private {
    flex: 1 0 100%;
  }
  @container (min-width: ${unsafeCSS(widths.wide)}px) {
    .base.card.following:not(.upright) .now.done {
      --_ring: 3.5em;
      grid-template: auto auto / auto minmax(0, 2fr) minmax(0, 3fr);
      align-content: safe center;
      row-gap: 20px;
    }
    .base.card.following:not(.upright) .done > :first-child {
      grid-area: 1 / 1;
    }
    .base.card.following:not(.upright) .done .said {
      grid-area: 1 / 2;
    }
    .base.card.following:not(.upright) .done .pain-now {
      grid-area: 1 / 3 / -1 / 4;
    }
    .base.card.following:not(.upright) .done .controls {
      grid-area: 2 / 1 / 3 / 3;
      flex-flow: row wrap;
      align-self: start;
    }
  }
`;

export const cardFollowingStyles = css`
  ${followingStyles}
  ${ringStyles}
  ${repsStyles}
  ${signsStyles}
  ${scaleStyles}
  ${summaryStyles}
  ${talkStyles}
  .base.card.following {
    grid-template-rows: var(--_picture, auto) 1fr auto;
  }
  .following .words {
    align-content: stretch;
  }
  /* Beside the button of the signs: on the corner of the picture; without one, above the words. */
  .following .sound {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 60px;
  }
  .picture ~ .words .sound {
    inset-block: auto calc(100% + 8px);
  }
  .following:not(.over, :has(> .picture)) .words {
    padding-block-start: 64px;
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
    .following .controls button {
      padding-inline: 8px;
    }
  }
  /* Enlarged text: the ring above the words. */
  @container (max-width: 15em) {
    .now {
      --_ring: 5em;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr;
    }
    .now .reps {
      grid-row: 3;
    }
    .now .controls {
      grid-row: 4;
    }
    .now.done .controls {
      grid-row: auto;
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
      grid-template-columns: auto minmax(0, 1fr) min(13em, 30cqi);
      grid-template-rows: 1fr auto auto 1fr;
      column-gap: 28px;
      --_ring: min(10em, 22cqi);
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
    .card.following.upright .now {
      --_ring: min(10em, 22cqi);
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr;
    }
    .card.following.upright .now .reps {
      grid-row: 3;
    }
    .card.following.upright .now .controls {
      grid-row: 4;
      align-self: start;
    }
    .card.following.upright .now.done {
      --_ring: 3.5em;
      grid-template: auto / auto minmax(0, 1fr);
      align-content: start;
    }
    .card.following.upright .done .controls {
      grid-row: auto;
    }
  }
  ${sheet}
  ${done}
`;
