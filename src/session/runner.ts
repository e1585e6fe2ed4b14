/** Binds the pure session to a clock: what a card or a timer holds in its hand. */
import {pageClock, type Clock} from './clock.ts';
import {leaveTurn, pageTurn, takeTurn, type Turn} from './one-at-a-time.ts';
import type {SessionPlan} from './plan.ts';
import {reduce} from './session.ts';
import {
  idleState, isUnderWay, type SessionAction, type SessionEvent, type SessionState, type SessionStatus,
} from './state.ts';
import {view, type SessionView} from './view.ts';

/** What a session tells, and where it gets its time from. */
export interface SessionOptions {
  /** Default: the clock that all sessions of a page share. */
  readonly clock?: Clock;
  /** Default: the turn that all sessions of a page share, so that one pauses the other. */
  readonly turn?: Turn;
  /** A session that was kept, to go on with. */
  readonly state?: SessionState | undefined;
  /** Something to show has changed: on every tick while time runs, and after every action. */
  readonly onChange?: (view: SessionView) => void;
  /** Something happened; once each, in order. */
  readonly onEvent?: (event: SessionEvent) => void;
}

/** A session that runs by itself. What makes no sense in the present status is ignored. */
export interface Session {
  /** As it is now: readers add time, change an exercise, or their rests. */
  readonly plan: SessionPlan;
  /** As it was when the session last acted: plain data, to be kept. */
  readonly state: SessionState;
  readonly status: SessionStatus;
  /** The session at this moment. */
  readonly view: SessionView;
  /** Starts from the beginning; goes on where it is paused. */
  start(): void;
  pause(): void;
  resume(): void;
  /** During a get-ready or rest: start now. Otherwise on to the next step; after the last one, the end. */
  next(): void;
  /** Starts the step again when more than three seconds into it, else goes to the one before. */
  previous(): void;
  /** Jumps to a step by its index. */
  seek(step: number): void;
  /** The reader is done with a phase that waits for a tap. */
  tap(): void;
  /** More time for the present hold or wait, 10 seconds if not said otherwise; no more than `view.canExtend`. */
  extend(seconds?: number): void;
  /** Takes the steps from `from` on from another plan of as many steps; see `SessionAction`. */
  change(plan: SessionPlan, from: number, enter?: number): void;
  /** Ends it; `reason` is for events, for example `reader` or `pain`. */
  stop(reason?: string): void;
  /** Back to before the start. */
  reset(): void;
  /** Looks at the clock now rather than at the next tick: for a tab that has just come back into sight. */
  look(): void;
  /** Lets go of the clock for good, without an event. */
  dispose(): void;
}

/** What one press of “+10 s” adds. */
const EXTENSION_SECONDS = 10;

/** Makes a session over a plan. It listens to the clock only while its time runs. */
export function createSession(planned: SessionPlan, options: SessionOptions = {}): Session {
  const {clock = pageClock, turn = pageTurn, onChange, onEvent} = options;
  let plan = planned;
  let state: SessionState = options.state ?? idleState(plan);
  let leaveClock: (() => void) | undefined;
  let isDisposed = false;
  let isTelling = false;
  const untold: SessionEvent[] = [];

  const look = (): SessionView => view(plan, state, clock.now());
  const dispatch = (action: SessionAction): void => {
    if (isDisposed) return;
    const now = clock.now();
    const done = reduce(plan, state, action, now);
    ({plan, state} = done);
    untold.push(...done.events);
    listen();
    tell();
    if (!isDisposed) onChange?.(view(plan, state, now));
  };
  /** Acts on the clock only while time runs. */
  const listen = (): void => {
    const isRunning = isUnderWay(state.status);
    if (isRunning) {
      leaveClock ??= clock.every(tick);
      takeTurn(turn, session);
    } else {
      rest();
    }
  };
  const rest = (): void => {
    leaveClock?.();
    leaveClock = undefined;
    leaveTurn(turn, session);
  };
  const tick = (): number | undefined => {
    dispatch({type: 'tick'});
    return nextFlip();
  };
  /** The timestamp at which the seconds shown change next, which includes the end of the phase. */
  const nextFlip = (): number | undefined => {
    if (state.since === null) return undefined;
    const {isWaiting, phaseRemaining, phaseSecondsLeft} = view(plan, state, state.since);
    if (isWaiting) return undefined;
    return state.since + (phaseRemaining - (phaseSecondsLeft - 1)) * 1000;
  };
  /** A listener may act in turn (stop at an event): what that causes is told after what came before. */
  const tell = (): void => {
    if (isTelling) return;
    isTelling = true;
    try {
      for (let event = untold.shift(); event !== undefined; event = untold.shift()) onEvent?.(event);
    } finally {
      isTelling = false;
    }
  };

  const session: Session = {
    get plan() { return plan; },
    get state() { return state; },
    get status() { return look().status; },
    get view() { return look(); },
    start: () => dispatch({type: 'start'}),
    pause: () => dispatch({type: 'pause'}),
    resume: () => dispatch({type: 'resume'}),
    next: () => dispatch({type: 'next'}),
    previous: () => dispatch({type: 'previous'}),
    seek: (step) => dispatch({type: 'seek', step}),
    tap: () => dispatch({type: 'tap'}),
    extend: (seconds = EXTENSION_SECONDS) => dispatch({type: 'extend', seconds}),
    change: (fresh, from, enter) => dispatch({type: 'change', plan: fresh, from, enter}),
    stop: (reason = 'reader') => dispatch({type: 'stop', reason}),
    reset: () => dispatch({type: 'reset'}),
    look: () => dispatch({type: 'tick'}),
    dispose: () => {
      isDisposed = true;
      rest();
      untold.length = 0;
    },
  };
  return session;
}
