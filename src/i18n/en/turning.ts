/** Words of a figure that a reader turns. Ids are stable; the words are British English. */
import type {MessageTable} from '../words.ts';

export const turning = {
  'figure.turn': 'Turn the figure',
  'figure.angle': {one: 'turned {count} degree', other: 'turned {count} degrees'},
} as const satisfies MessageTable;
