/** A reader follows one session at a time: one that begins, or goes on, pauses the one before it, wherever on the page it is. */
import {atom} from 'nanostores';

/** What can be paused. */
export interface Pausable {
  pause(): void;
}

/** Whose turn it is. */
export interface Turn {
  get(): Pausable | undefined;
  set(session: Pausable | undefined): void;
}

/** The turn that all sessions of a page share; undefined while none runs. */
export const pageTurn: Turn = /* @__PURE__ */ atom<Pausable | undefined>();

export function takeTurn(turn: Turn, session: Pausable): void {
  const before = turn.get();
  if (before === session) return;
  turn.set(session);
  before?.pause();
}

export function leaveTurn(turn: Turn, session: Pausable): void {
  if (turn.get() === session) turn.set(undefined);
}
