/** The room of a routine; see theme/room.ts. */
import {widths, type Room} from '../../theme/room.ts';

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
