/** Words for signs that are read aloud. Ids are stable; the words are British English. */
import type {MessageTable} from '../words.ts';

export const aloud = {
  'aloud.times': {one: 'once', other: '{times} times'},
  'aloud.to': 'to',
} as const satisfies MessageTable;
