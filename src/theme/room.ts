/**
 * How much room an element takes, known before its script or data has come: the element and `stretch-elements.css` use the same
 * figures, so that nothing on the page moves. Picture sizes follow the width (`cqi`: a hundredth of the element's), words the text size (`em`).
 */

/** The room of an element from a width on (px, or a CSS length), as a CSS block size. */
export interface Room {
  readonly from: number | string;
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
} as const;

export type Worded = keyof typeof steps;

/** Share of a card's width that its picture is high (cqi). */
function pictureShare(width: number): string {
  if (width < widths.middle) return '75cqi';
  return width < widths.wide ? '56.25cqi' : 'var(--_wide-picture, 44cqi)';
}

const usual: Readonly<Record<Worded, (width: number) => number>> = {
  card: (width) => (width < widths.middle ? 22 : 20.5),
  row: (width) => (width < widths.middle ? 11 : 13.5),
  mini: () => 4.1,
};

export function worded(kind: Worded): readonly Room[] {
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
/** The block size of `selector` by the width of its nearest container. */
export function sized(selector: string, rooms: readonly Room[], property = 'min-block-size'): string {
  return rooms
    .map(({from, blockSize}) => `@container (min-width: ${typeof from === 'number' ? `${from}px` : from}) { ${selector} { ${property}: ${blockSize}; } }`)
    .join('\n');
}
