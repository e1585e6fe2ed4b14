// The text of dist/stretch-elements.css.
import {bodyMapRoom} from '../src/elements/body-map/room.ts';
import {compactRoom, routineRoom} from '../src/elements/routine-timer/room.ts';
import {noticeRoom} from '../src/elements/safety-notice/room.ts';
import {figureRoom} from '../src/elements/stretch-figure/room.ts';
import {cardRoom, miniRoom, rowRoom, sized, type Room} from '../src/theme/room.ts';

/** How high the words of something are, one for each of its widths: in em, or as a CSS length. */
export type WordsHeights = Readonly<Record<string, readonly (number | string)[]>>;

/** What `roomStyles` has to know of the catalogue. */
export interface Sized {
  /** Selector of an exercise's cards, or of notices with some topics → their words. */
  readonly words: readonly {readonly selector: string; readonly heights: WordsHeights; readonly upright?: boolean}[];
  /** `heads`: how high name, facts and Start are (em), one number for each of `headSteps`. */
  readonly routines: readonly {readonly id: string; readonly steps: number; readonly parts: number; readonly heads: readonly number[]}[];
}

function wordsRule({selector, heights, upright}: Sized['words'][number]): string {
  const values = Object.entries(heights).flatMap(([kind, list]) => list.map((height, index) => `--_${kind}-${index}:${height}`));
  return `${selector}{${[...values, ...(upright ? ['--_wide-picture:0cqi'] : [])].join(';')}}`;
}

function routineRule({id, steps, parts, heads}: Sized['routines'][number]): string {
  const values = [`--_steps:${steps}`, `--_parts:${parts}`, ...heads.map((height, index) => `--_head-${index}:${height}`)];
  return `routine-timer[routine='${id}']{${values.join(';')}}`;
}

/** Routines of a site owner's own: CSS counts steps up to this many. */
const MOST_OWN_STEPS = 20;

const ownSteps = Array.from({length: MOST_OWN_STEPS}, (_, index) => `routine-timer:has(routine-step:nth-of-type(${index + 1})){--_steps:${index + 1};--_parts:0}`);

/** One rule set that keeps the room of a tag until its element is defined. The box is as high as a float without width inside it. */
function kept(selector: string, rooms: readonly Room[]): string {
  return sized(`${selector}:not(:defined)::before`, rooms, 'block-size');
}

/**
 * `stretch-elements.css`: keeps the room of tags that are not defined yet. Without scripting nothing is kept: the children of a tag
 * are all that will be seen.
 */
export function roomStyles({words, routines}: Sized): string {
  const tags = ['stretch-card', 'stretch-figure', 'routine-timer', 'safety-notice', 'body-map'];
  const undefinedTags = tags.map((tag) => `${tag}:not(:defined)`);
  return `/* Keeps the room of Stretch Elements until they are there, so that nothing on the page moves. */
${undefinedTags.join(', ')}, routine-step { display: block; }
@media (scripting: enabled) {
${undefinedTags.join(', ')} { container-type: inline-size; font-size: max(1em, .875rem); line-height: 1.45; }
${undefinedTags.map((tag) => `${tag}::before`).join(', ')} { content: ''; float: inline-start; inline-size: 0; }
${undefinedTags.map((tag) => `${tag}::after`).join(', ')} { content: ''; display: block; clear: both; }
${kept('stretch-card', cardRoom)}
${kept(`stretch-card[layout='row']`, rowRoom)}
${kept(`stretch-card[layout='mini']`, miniRoom)}
${kept('stretch-figure', figureRoom)}
${kept('safety-notice', noticeRoom)}
${kept('body-map', bodyMapRoom)}
${words.map(wordsRule).join('\n')}
${routines.map(routineRule).join('\n')}
${ownSteps.join('\n')}
${kept('routine-timer[routine]', routineRoom)}
${kept('routine-timer:has(routine-step)', routineRoom)}
${kept('routine-timer[layout=compact]', compactRoom)}
}
`;
}
