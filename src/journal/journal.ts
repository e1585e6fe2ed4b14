/** The journal: sessions that a reader has kept, in their own browser and nowhere else. */
import {atom, type ReadableAtom} from 'nanostores';
import {readEntries, type JournalEntry} from './entry.ts';

/** Where it is kept; the part of `Storage` that is used, so that tests hand over their own. */
export interface JournalStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The key in the browser's storage. */
export const journalKey = 'stretch-elements:journal';

/** Two sessions a day for a year and a half, in about 200 kB: the oldest give way. */
const MOST_ENTRIES = 1000;

export interface Journal {
  /** The oldest first. */
  readonly entries: ReadableAtom<readonly JournalEntry[]>;
  /** Keeps a session. @returns whether it will still be there after a reload */
  keep(entry: JournalEntry): boolean;
  /** Reads again what another tab may have written. */
  refresh(): void;
}

/** @param storage undefined where a browser has none, or none for this page: it then lasts as long as the page */
export function createJournal(storage: () => JournalStorage | undefined): Journal {
  const stored = (): readonly JournalEntry[] | undefined => {
    try {
      return readEntries(storage()?.getItem(journalKey) ?? null);
    } catch {
      return undefined;
    }
  };
  const entries = atom(stored() ?? []);
  /** What could not be written is kept beside what can be read. */
  let unwritten: readonly JournalEntry[] = [];
  const refresh = (): void => entries.set([...(stored() ?? []), ...unwritten].slice(-MOST_ENTRIES));
  return {
    entries,
    refresh,
    keep(entry) {
      const all = [...(stored() ?? []), ...unwritten, entry].slice(-MOST_ENTRIES);
      const written = write(storage, all);
      unwritten = written ? [] : [...unwritten, entry].slice(-MOST_ENTRIES);
      entries.set(all);
      return written;
    },
  };
}

/** Private modes refuse, and a full storage does. */
function write(storage: () => JournalStorage | undefined, entries: readonly JournalEntry[]): boolean {
  try {
    const place = storage();
    place?.setItem(journalKey, JSON.stringify(entries));
    return place !== undefined;
  } catch {
    return false;
  }
}
