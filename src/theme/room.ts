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

/**
 * Words take as much room as they are long: `stretch-elements.css` says how much for each exercise, in `--_card-0`, `--_card-1` … (em), one
 * for each of these widths (px). Without it, the usual room is kept while data loads.
 */
export const steps = {
  card: [0, widths.phone, 340, 380, 430, widths.middle, 540, widths.wide, 780],
  row: [0, widths.phone, 340, 400, widths.middle, 560, 640],
  mini: [0, 320, 360, 420, 480],
  notice: [0, 310, 340, 370, 410, widths.middle, 540, 600, 660, widths.wide],
} as const;

type Worded = keyof typeof steps;

/** Share of a card's width that its picture is high (cqi). */
function pictureShare(width: number): string {
  if (width < widths.middle) return '75cqi';
  return width < widths.wide ? '56.25cqi' : 'var(--_wide-picture, 44cqi)';
}

const usual: Readonly<Record<Worded, (width: number) => number>> = {
  card: (width) => (width < widths.middle ? 22 : 20.5),
  row: (width) => (width < widths.middle ? 11 : 13.5),
  mini: () => 4.1,
  notice: (width) => (width < widths.middle ? 30 : 20),
};

function worded(kind: Worded): readonly Room[] {
  return steps[kind].map((from, index) => {
    const words = `var(--_${kind}-${index}, ${usual[kind](from)}) * 1em`;
    return {from, blockSize: kind === 'card' ? `calc(${pictureShare(from)} + ${words})` : `calc(${words})`};
  });
}

export const cardRoom = worded('card');
/** Upright figures stand beside the words on wide cards. */
export const uprightRoom: readonly Room[] = [
  {from: widths.wide, blockSize: 'calc(var(--_card-7, 34) * 1em)'},
  {from: 780, blockSize: 'calc(var(--_card-8, 34) * 1em)'},
];
export const rowRoom = worded('row');
export const miniRoom = worded('mini');
export const noticeRoom = worded('notice');
export const figureRoom: readonly Room[] = [{from: 0, blockSize: '75cqi'}];
/** A routine's list: block sizes of one row, of a heading above rows, and of the two lines below a picture in the grid. */
export const routineSizes = {row: '4.75em', heading: '2.75em', caption: '4.25em'} as const;
/**
 * By `--_steps` and `--_parts` (warm-up, main, cool-down): a list on narrow elements, rows of four pictures on wide ones.
 * A picture there is a quarter of the width without padding (2 × 28 px) and gaps (3 × 16 px), and three quarters as high.
 */
export const routineRoom: readonly Room[] = [
  {
    from: 0,
    blockSize: `calc(13.8em + var(--_parts) * ${routineSizes.heading} + var(--_steps) * ${routineSizes.row})`,
  },
  {
    from: 380,
    blockSize: `calc(12.2em + var(--_parts) * ${routineSizes.heading} + var(--_steps) * ${routineSizes.row})`,
  },
  {
    from: widths.beside,
    blockSize: `calc(9.3em + round(up, var(--_steps) / 4) * ((100cqi - 106px) * 0.1875 + ${routineSizes.caption} + 22px))`,
  },
];

/** Name, facts and Start alone. */
export const compactRoom: readonly Room[] = [
  {from: 0, blockSize: '13.8em'},
  {from: 380, blockSize: '11.8em'},
  {from: widths.beside, blockSize: '8.4em'},
  {from: widths.wide, blockSize: '7.5em'},
];

/** The block size of `selector` by the width of its nearest container. */
export function sized(selector: string, rooms: readonly Room[], property = 'min-block-size'): string {
  return rooms
    .map(({from, blockSize}) => `@container (min-width: ${from}px) { ${selector} { ${property}: ${blockSize}; } }`)
    .join('\n');
}

/** How high the words of something are (em), one number for each of `steps`. */
export type WordsHeights = Readonly<Partial<Record<Worded, readonly number[]>>>;

/** What `roomStyles` has to know of the catalogue. */
export interface Sized {
  /** Selector of an exercise's cards, or of notices with some topics → their words. */
  readonly words: readonly {readonly selector: string; readonly heights: WordsHeights; readonly upright?: boolean}[];
  readonly routines: readonly {readonly id: string; readonly steps: number; readonly parts: number}[];
}

function wordsRule({selector, heights, upright}: Sized['words'][number]): string {
  const values = Object.entries(heights).flatMap(([kind, list]) => list.map((height, index) => `--_${kind}-${index}:${height}`));
  return `${selector}{${[...values, ...(upright ? ['--_wide-picture:0cqi'] : [])].join(';')}}`;
}

/** One rule set that keeps the room of a tag until its element is defined. The box is as high as a float without width inside it. */
function kept(selector: string, rooms: readonly Room[]): string {
  return sized(`${selector}:not(:defined)::before`, rooms, 'block-size');
}

/**
 * `stretch-elements.css`: keeps the room of tags that are not defined yet. Without scripting nothing is kept: the children of a tag
 * are all that will be seen.
 */
export function roomStyles({words, routines}: Sized): string {
  const tags = ['stretch-card', 'stretch-figure', 'routine-timer', 'safety-notice'];
  const undefinedTags = tags.map((tag) => `${tag}:not(:defined)`);
  return `/* Keeps the room of Stretch Elements until they are there, so that nothing on the page moves. */
${undefinedTags.join(', ')} { display: block; }
@media (scripting: enabled) {
${undefinedTags.join(', ')} { container-type: inline-size; font-size: max(1em, .875rem); line-height: 1.45; }
${undefinedTags.map((tag) => `${tag}::before`).join(', ')} { content: ''; float: inline-start; inline-size: 0; }
${undefinedTags.map((tag) => `${tag}::after`).join(', ')} { content: ''; display: block; clear: both; }
${kept('stretch-card', cardRoom)}
${kept(`stretch-card[layout='row']`, rowRoom)}
${kept(`stretch-card[layout='mini']`, miniRoom)}
${kept('stretch-figure', figureRoom)}
${kept('safety-notice', noticeRoom)}
${words.map(wordsRule).join('\n')}
${routines.map(({id, steps, parts}) => `routine-timer[routine='${id}'] { --_steps: ${steps}; --_parts: ${parts}; }`).join('\n')}
${kept('routine-timer[routine]', routineRoom)}
${kept('routine-timer[layout=compact]', compactRoom)}
}
`;
}
