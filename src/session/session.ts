/**
 * A session: a reader following a plan once. Pure: a state, an action and a timestamp make the next state and what
 * happened on the way. Any amount of time may have passed between two looks; what it crossed is told once, in order.
 */
import type {PlannedStep, SessionPlan} from './plan.ts';

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
}

/** What a reader, or time (`tick`), can ask of a session. What makes no sense in the present status is ignored. */
export type SessionAction =
  | {readonly type: 'start' | 'pause' | 'resume' | 'next' | 'previous' | 'reset' | 'tick'}
  | {readonly type: 'stop'; readonly reason: string}
  | {readonly type: 'seek'; readonly step: number};

/** What happened; `at` is the timestamp in milliseconds at which it was due, however late it was noticed. */
export type SessionEvent =
  | {readonly type: 'start' | 'pause' | 'resume' | 'complete'; readonly at: number}
  | {readonly type: 'step' | 'skip'; readonly at: number; readonly index: number; readonly exercise: string}
  | {readonly type: 'phase'; readonly at: number; readonly index: number}
  | {readonly type: 'stop'; readonly at: number; readonly reason: string};

/** The next state, and what happened on the way there, in order. */
export interface Transition {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
}

/** Later than this into a step, in milliseconds, "previous" starts it again instead of leaving it. */
const RESTART_AFTER_MS = 3000;

/** A session that nobody has started. */
export function idleState(plan: SessionPlan): SessionState {
  const outcomes = plan.steps.map((): StepOutcome => 'ahead');
  return {status: 'idle', positionMs: 0, since: null, spentMs: 0, outcomes, reason: null};
}

/** Lets time pass up to `now` (a timestamp in milliseconds), then does what was asked. */
export function reduce(plan: SessionPlan, state: SessionState, action: SessionAction, now: number): Transition {
  const caught = catchUp(plan, state, now);
  const done = act(plan, caught.state, action, now);
  return {state: done.state, events: [...caught.events, ...done.events]};
}

/** Index of the phase at a position in milliseconds; the last one at the end; -1 where the plan is empty. */
export function phaseIndexAt(plan: SessionPlan, positionMs: number): number {
  return plan.phases.findLastIndex((phase) => phase.startsAt <= positionMs / 1000);
}

/** Whether time runs. */
export function isUnderWay(status: SessionStatus): boolean {
  return status === 'ready' || status === 'running';
}

/** The state at `now` and every boundary that was crossed since the last look. A clock set back counts as no time. */
export function catchUp(plan: SessionPlan, state: SessionState, now: number): Transition {
  if (state.since === null) return {state, events: []};
  const {since} = state;
  const totalMs = inMs(plan.totalSeconds);
  const positionMs = Math.min(totalMs, state.positionMs + Math.max(0, now - since));
  const due = (seconds: number) => since + seconds * 1000 - state.positionMs;
  const events: SessionEvent[] = [];
  const outcomes = [...state.outcomes];
  const from = phaseIndexAt(plan, state.positionMs);
  const to = phaseIndexAt(plan, positionMs);
  let stepIndex = plan.phases[from]?.stepIndex;
  for (let index = from + 1; index <= to; index++) {
    const phase = plan.phases[index];
    if (phase === undefined) break;
    const at = due(phase.startsAt);
    if (phase.stepIndex !== stepIndex) {
      if (stepIndex !== undefined) outcomes[stepIndex] = 'done';
      stepIndex = phase.stepIndex;
      events.push(stepEvent('step', plan, stepIndex, at));
    }
    events.push({type: 'phase', at, index});
  }
  const spentMs = state.spentMs + positionMs - state.positionMs;
  if (positionMs < totalMs) {
    return {state: {...state, status: statusAt(plan, positionMs), positionMs, spentMs, since: now, outcomes}, events};
  }
  if (stepIndex !== undefined) outcomes[stepIndex] = 'done';
  events.push({type: 'complete', at: due(plan.totalSeconds)});
  return {state: {...state, status: 'finished', positionMs, spentMs, since: null, outcomes}, events};
}

function act(plan: SessionPlan, state: SessionState, action: SessionAction, now: number): Transition {
  switch (action.type) {
    case 'tick': return unchanged(state);
    case 'start': return state.status === 'paused' ? resume(plan, state, now) : start(plan, state, now);
    case 'pause': return pause(state, now);
    case 'resume': return resume(plan, state, now);
    case 'next': return next(plan, state, now);
    case 'previous': return previous(plan, state, now);
    case 'seek': return seek(plan, state, action.step, now);
    case 'stop': return stop(state, action.reason, now);
    case 'reset': return unchanged(idleState(plan));
  }
}

function unchanged(state: SessionState): Transition {
  return {state, events: []};
}

function start(plan: SessionPlan, state: SessionState, now: number): Transition {
  const [first] = plan.phases;
  if (isUnderWay(state.status) || first === undefined) return unchanged(state);
  return {
    state: {...idleState(plan), status: statusAt(plan, 0), since: now},
    events: [
      {type: 'start', at: now},
      stepEvent('step', plan, first.stepIndex, now),
      {type: 'phase', at: now, index: 0},
    ],
  };
}

function pause(state: SessionState, now: number): Transition {
  if (!isUnderWay(state.status)) return unchanged(state);
  return {state: {...state, status: 'paused', since: null}, events: [{type: 'pause', at: now}]};
}

function resume(plan: SessionPlan, state: SessionState, now: number): Transition {
  if (state.status !== 'paused') return unchanged(state);
  return {
    state: {...state, status: statusAt(plan, state.positionMs), since: now},
    events: [{type: 'resume', at: now}],
  };
}

function stop(state: SessionState, reason: string, now: number): Transition {
  if (!isFollowed(state)) return unchanged(state);
  return {state: {...state, status: 'stopped', since: null, reason}, events: [{type: 'stop', at: now, reason}]};
}

/** In the wait before a step: "go now". In its work: on to the next step; after the last one, the end. */
function next(plan: SessionPlan, state: SessionState, now: number): Transition {
  const here = currentStep(plan, state);
  if (here === undefined) return unchanged(state);
  const workStartsMs = inMs(here.step.workStartsAt);
  if (state.positionMs < workStartsMs) return jump(plan, state, here.index, workStartsMs, now);
  if (here.index < plan.steps.length - 1) return seek(plan, state, here.index + 1, now);
  const outcomes = skipFrom(state.outcomes, here.index, here.index + 1);
  return {
    state: {...state, status: 'finished', positionMs: inMs(plan.totalSeconds), since: null, outcomes},
    events: [stepEvent('skip', plan, here.index, now), {type: 'complete', at: now}],
  };
}

function previous(plan: SessionPlan, state: SessionState, now: number): Transition {
  const here = currentStep(plan, state);
  if (here === undefined) return unchanged(state);
  const intoStepMs = state.positionMs - inMs(here.step.workStartsAt);
  return seek(plan, state, intoStepMs > RESTART_AFTER_MS ? here.index : Math.max(0, here.index - 1), now);
}

/** Jumps to a step, a short wait before it, so that a reader gets into place. */
function seek(plan: SessionPlan, state: SessionState, index: number, now: number): Transition {
  const step = plan.steps[index];
  if (step === undefined || !isFollowed(state)) return unchanged(state);
  return jump(plan, state, index, inMs(step.entersAt), now);
}

function jump(plan: SessionPlan, state: SessionState, index: number, positionMs: number, now: number): Transition {
  const from = currentStep(plan, state)?.index ?? index;
  const outcomes = skipFrom(state.outcomes, from, index);
  const events: SessionEvent[] = [];
  for (let skipped = from; skipped < index; skipped++) {
    if (state.outcomes[skipped] !== 'done') events.push(stepEvent('skip', plan, skipped, now));
  }
  if (index !== from || positionMs < state.positionMs) events.push(stepEvent('step', plan, index, now));
  events.push({type: 'phase', at: now, index: phaseIndexAt(plan, positionMs)});
  const status = state.status === 'paused' ? 'paused' : statusAt(plan, positionMs);
  return {state: {...state, status, positionMs, outcomes: markAhead(outcomes, index)}, events};
}

/** Plans are exact to the millisecond; 2.3 * 1000 isn't, and would land before the boundary. */
function inMs(seconds: number): number {
  return Math.round(seconds * 1000);
}

/** Running or paused: not before the start, not after the end. */
function isFollowed(state: SessionState): boolean {
  return isUnderWay(state.status) || state.status === 'paused';
}

function currentStep(plan: SessionPlan, state: SessionState): {index: number; step: PlannedStep} | undefined {
  if (!isFollowed(state)) return undefined;
  const index = plan.phases[phaseIndexAt(plan, state.positionMs)]?.stepIndex;
  const step = index === undefined ? undefined : plan.steps[index];
  return index === undefined || step === undefined ? undefined : {index, step};
}

function skipFrom(outcomes: readonly StepOutcome[], from: number, to: number): readonly StepOutcome[] {
  return outcomes.map((outcome, index) => (index >= from && index < to && outcome !== 'done' ? 'skipped' : outcome));
}

function markAhead(outcomes: readonly StepOutcome[], index: number): readonly StepOutcome[] {
  return outcomes.map((outcome, at) => (at === index ? 'ahead' : outcome));
}

function statusAt(plan: SessionPlan, positionMs: number): SessionStatus {
  return plan.phases[phaseIndexAt(plan, positionMs)]?.kind === 'get-ready' ? 'ready' : 'running';
}

function stepEvent(type: 'step' | 'skip', plan: SessionPlan, index: number, at: number): SessionEvent {
  return {type, at, index, exercise: plan.steps[index]?.exercise ?? ''};
}
