/** What there is to show of a session at one moment. */
import type {Phase, SessionPlan} from './plan.ts';
import {catchUp} from './passing.ts';
import {phaseToExtend, roomToExtend} from './replan.ts';
import {isFollowed, phaseIndexAt, type SessionState, type SessionStatus, type StepOutcome} from './state.ts';

/** A session at one moment. All times in seconds. */
export interface SessionView {
  readonly status: SessionStatus;
  /** Undefined only where a plan has no phases. */
  readonly phase: Phase | undefined;
  readonly phaseIndex: number;
  readonly phaseElapsed: number;
  readonly phaseRemaining: number;
  /** The whole number a reader sees: 20, 19, … 1; 0 only at the end. */
  readonly phaseSecondsLeft: number;
  /** How much of the phase has gone, 0 to 1. */
  readonly phaseFraction: number;
  /** How much of the phase's movement is done, 0 to 1, not eased; where nothing moves, 1. */
  readonly movedFraction: number;
  /** The step shown: during a rest between steps, the one to come. */
  readonly stepIndex: number;
  readonly elapsed: number;
  readonly remaining: number;
  /** How much of the plan has gone, 0 to 1. */
  readonly fraction: number;
  /** Time that really ran: without pauses, without what was skipped. */
  readonly spent: number;
  readonly outcomes: readonly StepOutcome[];
  readonly reason: string | null;
  /** Seconds for which nobody was there: it was paused because of that, and says “Welcome back”; 0 otherwise. */
  readonly away: number;
  /** The time that was reckoned for a phase that ends by a tap is over: it waits. */
  readonly isWaiting: boolean;
  /** Seconds by which the present hold or wait can be made longer; 0 where nothing can. */
  readonly canExtend: number;
}

/** Differences of timestamps carry floating-point dust; a microsecond above a whole second is that second. */
const DUST_SECONDS = 1e-6;

/** A phase that waits stands in its last millisecond. */
const WAITING_SECONDS = 0.0015;

/** Looks at a session at `now`, a timestamp in milliseconds, without changing it. */
export function view(plan: SessionPlan, state: SessionState, now: number): SessionView {
  const {state: present} = catchUp(plan, state, now);
  const phaseIndex = phaseIndexAt(plan, present.positionMs);
  const phase = plan.phases[phaseIndex];
  const elapsed = present.positionMs / 1000;
  const phaseElapsed = phase === undefined ? 0 : Math.min(phase.seconds, elapsed - phase.startsAt);
  const extensible = plan.phases[phaseToExtend(plan, phaseIndex)];
  const phaseRemaining = phase === undefined ? 0 : phase.seconds - phaseElapsed;
  return {
    status: present.status,
    phase,
    phaseIndex,
    phaseElapsed,
    phaseRemaining,
    phaseSecondsLeft: phaseRemaining <= 0 ? 0 : Math.max(1, Math.ceil(phaseRemaining - DUST_SECONDS)),
    phaseFraction: phase === undefined ? 0 : phaseElapsed / phase.seconds,
    movedFraction: phase === undefined ? 1 : movedFractionOf(phase, phaseElapsed),
    stepIndex: phase?.stepIndex ?? 0,
    elapsed,
    remaining: Math.max(0, plan.totalSeconds - elapsed),
    fraction: plan.totalSeconds === 0 ? 0 : elapsed / plan.totalSeconds,
    spent: present.spentMs / 1000,
    outcomes: present.outcomes,
    reason: present.reason,
    away: present.awayMs / 1000,
    isWaiting: phase?.untilTap === true && phaseRemaining < WAITING_SECONDS,
    canExtend: extensible === undefined || !isFollowed(present) ? 0 : roomToExtend(extensible),
  };
}

function movedFractionOf({movingSeconds}: Phase, elapsedSeconds: number): number {
  return movingSeconds === 0 ? 1 : Math.min(1, elapsedSeconds / movingSeconds);
}
