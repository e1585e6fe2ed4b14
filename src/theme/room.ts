/**
 * How much room an element takes, known before its script or data has come: the element and `stretch-elements.css` use the same
 * figures, so that nothing on the page moves. Picture sizes follow the width (`cqi`: a hundredth of the element's), words the text size (`em`).
 */

/** The room of an element from a width on (px), as a CSS block size. */
interface Room {
  readonly from: number;
  readonly blockSize: string;
}

/** The widths at which layouts change (px); the same in the styles of the elements. */
export const widths = {phone: 310, middle: 480, beside: 600, wide: 720} as const;

export const cardRoom: readonly Room[] = [
  {from: 0, blockSize: 'calc(75cqi + 23.5em)'},
  {from: widths.phone, blockSize: 'calc(75cqi + 22em)'},
  {from: widths.middle, blockSize: 'calc(56.25cqi + 20.5em)'},
  {from: widths.wide, blockSize: 'calc(44cqi + 22em)'},
];
/** Upright figures stand beside the words on wide cards. */
export const uprightRoom: readonly Room[] = [{from: widths.wide, blockSize: '34em'}];
export const rowRoom: readonly Room[] = [
  {from: 0, blockSize: '11em'},
  {from: widths.middle, blockSize: '13.5em'},
];
export const miniRoom: readonly Room[] = [{from: 0, blockSize: '5.5em'}];
export const figureRoom: readonly Room[] = [{from: 0, blockSize: '75cqi'}];
export const noticeRoom: readonly Room[] = [
  {from: 0, blockSize: '37em'},
  {from: widths.phone, blockSize: '30em'},
  {from: widths.middle, blockSize: '22em'},
  {from: widths.wide, blockSize: '17em'},
];
/** A routine's list: block sizes of one row, of a heading above rows, and of the two lines below a picture in the grid. */
export const routineSizes = {row: '4.75em', heading: '2.75em', caption: '4.25em'} as const;
/**
 * By `--_steps` and `--_parts` (warm-up, main, cool-down): a list on narrow elements, rows of four pictures on wide ones.
 * A picture there is a quarter of the width without padding (2 × 28 px) and gaps (3 × 16 px), and three quarters as high.
 */
export const routineRoom: readonly Room[] = [
  {
    from: 0,
    blockSize: `calc(11.5em + var(--_parts) * ${routineSizes.heading} + var(--_steps) * ${routineSizes.row})`,
  },
  {
    from: widths.beside,
    blockSize: `calc(8em + round(up, var(--_steps) / 4) * ((100cqi - 106px) * 0.1875 + ${routineSizes.caption} + 22px))`,
  },
];

/** The block size of `selector` by the width of its nearest container. */
export function sized(selector: string, rooms: readonly Room[], property = 'min-block-size'): string {
  return rooms
    .map(({from, blockSize}) => `@container (min-width: ${from}px) { ${selector} { ${property}: ${blockSize}; } }`)
    .join('\n');
}

/** What `roomStyles` has to know of the catalogue. */
export interface Sized {
  readonly upright: readonly string[];
  readonly routines: readonly {readonly id: string; readonly steps: number; readonly parts: number}[];
}

/** One rule set that keeps the room of a tag until its element is defined. The box is as high as a float without width inside it. */
function kept(selector: string, rooms: readonly Room[]): string {
  return sized(`${selector}:not(:defined)::before`, rooms, 'block-size');
}

/**
 * `stretch-elements.css`: keeps the room of tags that are not defined yet. Without scripting nothing is kept: the children of a tag
 * are all that will be seen.
 */
export function roomStyles({upright, routines}: Sized): string {
  const tags = ['stretch-card', 'stretch-figure', 'routine-timer', 'safety-notice'];
  const undefinedTags = tags.map((tag) => `${tag}:not(:defined)`);
  const uprightCards = upright.map((id) => `[exercise='${id}']`).join(', ');
  return `/* Keeps the room of Stretch Elements until they are there, so that nothing on the page moves. */
${undefinedTags.join(', ')} { display: block; }
@media (scripting: enabled) {
${undefinedTags.join(', ')} { container-type: inline-size; font-size: max(1em, .875rem); line-height: 1.45; border: 1px solid transparent; box-sizing: border-box; }
${undefinedTags.map((tag) => `${tag}::before`).join(', ')} { content: ''; float: inline-start; inline-size: 0; }
${undefinedTags.map((tag) => `${tag}::after`).join(', ')} { content: ''; display: block; clear: both; }
${kept('stretch-card', cardRoom)}
${uprightCards && kept(`stretch-card:is(${uprightCards})`, uprightRoom)}
${kept(`stretch-card[layout='row']`, rowRoom)}
${kept(`stretch-card[layout='mini']`, miniRoom)}
${kept('stretch-figure', figureRoom)}
${kept('safety-notice', noticeRoom)}
${routines.map(({id, steps, parts}) => `routine-timer[routine='${id}'] { --_steps: ${steps}; --_parts: ${parts}; }`).join('\n')}
${kept('routine-timer[routine]:not([layout=compact])', routineRoom)}
}
`;
}
