/** The room of a routine; see theme/room.ts. */
import {widths, type Room} from '../../theme/room.ts';

/** A routine's list: block sizes of one row, of a heading above rows, and of the two lines below a picture in the grid. */
export const routineSizes = {row: '4.75em', heading: '2.75em', caption: '4.25em'} as const;

/** Widths (px) from which on name and facts take other room: `stretch-elements.css` says how much for each routine, in `--_head-0` … (em). */
export const headSteps = [0, widths.phone, 340, 380, 430, widths.middle, 540, widths.beside, 660, widths.wide] as const;

/** Name, facts and Start, where nothing is known of a routine (em). */
export function usualHead(width: number): number {
  if (width < 380) return 13.8;
  if (width < widths.beside) return 11.8;
  return width < widths.wide ? 8.4 : 7.5;
}

/**
 * By `--_steps` and `--_parts` (warm-up, main, cool-down): a list on narrow elements, rows of four pictures on wide ones.
 * A picture there is a quarter of the width without padding (2 × 28 px) and gaps (3 × 16 px), and three quarters as high.
 */
function listAt(width: number): string {
  if (width >= widths.beside) return `1.8em + round(up, var(--_steps) / 4) * ((100cqi - 106px) * 0.1875 + ${routineSizes.caption} + 22px)`;
  return `0.4em + var(--_parts) * ${routineSizes.heading} + var(--_steps) * ${routineSizes.row}`;
}

const headAt = (width: number, index: number): string => `var(--_head-${index}, ${usualHead(width)}) * 1em`;

export const routineRoom: readonly Room[] = headSteps.map((from, index) => ({from, blockSize: `calc(${headAt(from, index)} + ${listAt(from)})`}));

/** Name, facts and Start alone. */
export const compactRoom: readonly Room[] = headSteps.map((from, index) => ({from, blockSize: `calc(${headAt(from, index)})`}));
