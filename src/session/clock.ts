/** The one clock of a page: all sessions look at it together, and it stands still while nobody does. */

/**
 * Called with the present timestamp in milliseconds; may give back the timestamp at which it wants to be called at the
 * latest, so that a number flips and a phase changes on the dot rather than at the next tick.
 */
export type ClockListener = (now: number) => number | undefined;

/** Where sessions get their time from. */
export interface Clock {
  /** Timestamp in milliseconds. Never runs backwards. */
  now(): number;
  /** Calls back about ten times a second until the function that it returns is called. */
  every(listener: ClockListener): () => void;
}

/** What a clock is made of; a test hands over its own. */
export interface ClockSources {
  /** Milliseconds of the wall clock: runs on through sleep, but people and time servers set it. */
  readonly wall: () => number;
  /** Milliseconds that never jump: but they may stop while the machine sleeps. */
  readonly monotonic: () => number;
  /** Calls back once after so many milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

/** Time between two ticks, in milliseconds; ticks fall on multiples of it. */
const TICK_MS = 100;

/** A wall clock ahead by more than this, in milliseconds, has slept; by less, it was set right by a time server. */
const SLEEP_MS = 2000;

/**
 * Timestamps that survive sleep and don't jump back.
 *
 * performance.now() is smooth but stops in a suspended machine in several browsers; Date.now() runs on but can be set.
 * So the monotonic clock counts, except where the wall clock is clearly ahead of it. A wall clock set forward by hand
 * can't be told from sleep and counts as such; a summer-time change touches neither.
 */
export function steadyNow(wall: () => number, monotonic: () => number): () => number {
  let lastWall = wall();
  let lastMonotonic = monotonic();
  let timestamp = lastWall;
  return () => {
    const wallNow = wall();
    const monotonicNow = monotonic();
    const passed = Math.max(0, monotonicNow - lastMonotonic);
    const onTheWall = wallNow - lastWall;
    timestamp += onTheWall - passed > SLEEP_MS ? onTheWall : passed;
    lastWall = wallNow;
    lastMonotonic = monotonicNow;
    return timestamp;
  };
}

/** Makes a clock. A page needs only `pageClock`. */
export function createClock(sources: ClockSources = pageSources): Clock {
  let steady: (() => number) | undefined;
  const now = () => (steady ??= steadyNow(sources.wall, sources.monotonic))();
  const wanted = new Map<ClockListener, number>();
  let callOff: (() => void) | undefined;

  const schedule = (timestamp: number) => {
    callOff?.();
    callOff = undefined;
    if (wanted.size === 0) return;
    const tick = (Math.floor(timestamp / TICK_MS) + 1) * TICK_MS;
    const wake = Math.min(tick, ...wanted.values());
    callOff = sources.after(Math.max(1, Math.ceil(wake - timestamp)), tell);
  };
  const tell = () => {
    const timestamp = now();
    for (const listener of [...wanted.keys()]) {
      if (!wanted.has(listener)) continue;
      const wish = ask(listener, timestamp);
      // It may have left while it was asked.
      if (wanted.has(listener)) wanted.set(listener, wish);
    }
    schedule(timestamp);
  };
  return {
    now,
    every(listener) {
      // A function of its own, so that the same listener may be handed over twice.
      const own: ClockListener = (timestamp) => listener(timestamp);
      wanted.set(own, Infinity);
      if (wanted.size === 1) schedule(now());
      return () => {
        wanted.delete(own);
        if (wanted.size === 0) schedule(0);
      };
    },
  };
}

/** One listener's error must not stop the others' time. */
function ask(listener: ClockListener, timestamp: number): number {
  try {
    return listener(timestamp) ?? Infinity;
  } catch (error) {
    queueMicrotask(() => { throw error; });
    return Infinity;
  }
}

const pageSources: ClockSources = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The clock that all elements of a page share. */
export const pageClock: Clock = /* @__PURE__ */ createClock();
