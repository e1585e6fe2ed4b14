/** The room of a figure; see theme/room.ts. */
import type {Room} from '../../theme/room.ts';

export const figureRoom: readonly Room[] = [{from: 0, blockSize: '75cqi'}];
