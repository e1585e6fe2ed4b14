/** The session that an earlier visit left unfinished: read once, before this page keeps one of its own. Loaded with a session, or with its offer. */
import {keptStorage} from '../../preferences/storage.ts';
import {keptKey} from '../../session/kept-key.ts';
import {isFresh, readKept, type KeptSession, type KeptStep} from '../../session/kept.ts';

/** A session that the reader goes on with, and its steps as they were followed. */
export interface TakenUp {
  readonly kept: KeptSession;
  readonly steps: readonly KeptStep[];
}

/** What is too old, or can't be read, goes. */
function read(): KeptSession | undefined {
  const kept = readKept(keptStorage[keptKey]);
  if (kept && isFresh(kept, Date.now())) return kept;
  delete keptStorage[keptKey];
  return undefined;
}

let left = read();
let asked: TakenUp | undefined;

/** What there is to offer: a page may have been open for an hour. */
export const leftSession = (): KeptSession | undefined => (left && isFresh(left, Date.now()) ? left : undefined);

/** The reader wants to go on with it: the session that starts next, if it is the same. `undefined` calls it off. */
export function askFor(session: TakenUp | undefined): void {
  asked = session;
}

/** Call it where a session begins. Whether it is taken up or begun anew, it is offered no longer. */
export function takeUp(subject: string): TakenUp | undefined {
  const wanted = asked?.kept.subject === subject ? asked : undefined;
  asked = undefined;
  if (left?.subject === subject) {
    left = undefined;
    delete keptStorage[keptKey];
  }
  return wanted;
}

/** @internal For tests: as if the page had been loaded again. */
export function readAgain(): void {
  left = read();
}
