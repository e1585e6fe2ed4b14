/** Keeps a session while it is followed, so that a reload or a crash doesn't lose it; forgets it when it is over. */
import {keptKey} from './kept-key.ts';
import {toKeep, type Followed} from './kept.ts';
import {isFollowed} from './state.ts';
import type {SessionView} from './view.ts';
import type {TimedStep} from './work.ts';

export interface KeeperOptions {
  /** What is followed; see `subjectOf`. */
  readonly subject: string;
  /** Its steps as they were at the start. */
  readonly given: readonly TimedStep[];
  /** Of the browser; it must not throw. */
  readonly storage: Record<string, string | undefined>;
  /** Milliseconds of the wall clock, which runs on while no page is open. */
  readonly wall: () => number;
}

export class Keeper {
  readonly #options: KeeperOptions;
  #written: string | undefined;
  #seen = '';

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** Call it whenever the session was looked at: it writes once a second, and whenever something has changed. */
  look(followed: Followed, {status, phaseIndex, phaseSecondsLeft}: SessionView): void {
    if (!isFollowed(followed.state)) {
      this.forget();
      return;
    }
    const seen = `${status} ${phaseIndex} ${phaseSecondsLeft} ${followed.plan.totalSeconds}`;
    if (seen === this.#seen) return;
    this.#seen = seen;
    const {subject, given, storage, wall} = this.#options;
    const kept = toKeep(subject, given, followed, wall());
    if (!kept) return;
    this.#written = JSON.stringify(kept);
    storage[keptKey] = this.#written;
  }

  /** Another session may have been kept since: that one stays. */
  forget(): void {
    this.#seen = '';
    if (this.#written === undefined) return;
    const {storage} = this.#options;
    if (storage[keptKey] === this.#written) delete storage[keptKey];
    this.#written = undefined;
  }
}
