/** What a session is at one moment, what can be asked of it and what it tells: plain data. */
import type {SessionPlan} from './plan.ts';

/** `ready` is the first get-ready running down; `stopped` is an end before the end. */
export type SessionStatus = 'idle' | 'ready' | 'running' | 'paused' | 'finished' | 'stopped';

/** What became of a step. */
export type StepOutcome = 'ahead' | 'done' | 'skipped';

/** Everything about a session besides its plan; plain data, so that it can be stored and taken up again. */
export interface SessionState {
  readonly status: SessionStatus;
  /** Milliseconds into the plan, as they were at `since`. */
  readonly positionMs: number;
  /** Timestamp in milliseconds from which time counts on; null while it stands still. */
  readonly since: number | null;
  /** Milliseconds that really ran up to `since`: without pauses, without what was jumped over. */
  readonly spentMs: number;
  readonly outcomes: readonly StepOutcome[];
  /** Why it was stopped, for example `pain`; null otherwise. */
  readonly reason: string | null;
  /** Milliseconds for which nobody was there, where it was paused because of that; 0 otherwise. */
  readonly awayMs: number;
}

/** What a reader, or time (`tick`), can ask of a session. What makes no sense in the present status is ignored. */
export type SessionAction =
  | {readonly type: 'start' | 'pause' | 'resume' | 'next' | 'previous' | 'reset' | 'tick'}
  /** Ends a phase that waits for it. */
  | {readonly type: 'tap'}
  | {readonly type: 'stop'; readonly reason: string}
  | {readonly type: 'seek'; readonly step: number}
  /** More time for the present hold or wait, as far as it can be made longer. */
  | {readonly type: 'extend'; readonly seconds: number}
  /**
   * Another plan of as many steps from the step `from` on. If that is the present one, it begins anew, at the phase with
   * the index `enter` of the other plan where that is given.
   */
  | {readonly type: 'change'; readonly plan: SessionPlan; readonly from: number; readonly enter?: number | undefined};

/** What happened; `at` is the timestamp in milliseconds at which it was due, however late it was noticed. */
export type SessionEvent =
  | {readonly type: 'start' | 'resume' | 'complete'; readonly at: number}
  /** `awayMs` is above 0 where nobody asked for it, but more than one step went by unseen. */
  | {readonly type: 'pause'; readonly at: number; readonly awayMs: number}
  | {readonly type: 'step' | 'skip'; readonly at: number; readonly index: number; readonly exercise: string}
  | {readonly type: 'phase'; readonly at: number; readonly index: number}
  /** Phases from here on are others, or of other lengths. */
  | {readonly type: 'plan'; readonly at: number}
  | {readonly type: 'stop'; readonly at: number; readonly reason: string};

/** A session that nobody has started. */
export function idleState(plan: SessionPlan): SessionState {
  const outcomes = plan.steps.map((): StepOutcome => 'ahead');
  return {status: 'idle', positionMs: 0, since: null, spentMs: 0, outcomes, reason: null, awayMs: 0};
}

/** Whether time runs. */
export function isUnderWay(status: SessionStatus): boolean {
  return status === 'ready' || status === 'running';
}

/** Running or paused: not before the start, not after the end. */
export function isFollowed({status}: Pick<SessionState, 'status'>): boolean {
  return isUnderWay(status) || status === 'paused';
}

/** Index of the phase at a position in milliseconds; the last one at the end; -1 where the plan is empty. */
export function phaseIndexAt(plan: SessionPlan, positionMs: number): number {
  return plan.phases.findLastIndex((phase) => phase.startsAt <= positionMs / 1000);
}

/** The status of a session whose time runs at this position. */
export function statusAt(plan: SessionPlan, positionMs: number): SessionStatus {
  return plan.phases[phaseIndexAt(plan, positionMs)]?.kind === 'get-ready' ? 'ready' : 'running';
}

export function stepEvent(type: 'step' | 'skip', plan: SessionPlan, index: number, at: number): SessionEvent {
  return {type, at, index, exercise: plan.steps[index]?.exercise ?? ''};
}

/** Plans are exact to the millisecond; 2.3 * 1000 isn't, and would land before the boundary. */
export function inMs(seconds: number): number {
  return Math.round(seconds * 1000);
}
