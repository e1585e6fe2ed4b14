/** The room of a body map; see theme/room.ts. Two standing bodies side by side, then their names. */
import type {Room} from '../../theme/room.ts';

/** Height of the panel with the bodies. */
export const panel = 'min(100cqi, 420px)';
/** Height of the line that names what is marked (em). */
export const namesLines = 3.5;

export const bodyMapRoom: readonly Room[] = [{from: 0, blockSize: `calc(${panel} + ${namesLines}em)`}];
