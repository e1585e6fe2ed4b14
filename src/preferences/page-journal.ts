/** The journal that all elements of a page share. */
import {createJournal, type Journal} from '../journal/journal.ts';

let journal: Journal | undefined;

/** Reads the browser's storage when it is first asked for, and no earlier: a page may forbid it. */
export function pageJournal(): Journal {
  return (journal ??= createJournal(() => globalThis.localStorage));
}
