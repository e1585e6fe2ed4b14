/**
 * A session: a reader following a plan once. Pure: a plan, a state, an action and a timestamp make the next plan and state
 * and what happened on the way. Any amount of time may have passed between two looks; what it crossed is told once, in order.
 */
import {catchUp, crossed} from './passing.ts';
import type {PlannedStep, SessionPlan} from './plan.ts';
import {extendPhase, joinPlans, phaseToExtend, withoutAdded} from './replan.ts';
import {
  idleState, inMs, isFollowed, isUnderWay, phaseIndexAt, statusAt, stepEvent, type SessionAction, type SessionEvent,
  type SessionState, type StepOutcome,
} from './state.ts';

export {catchUp} from './passing.ts';
export {idleState, isUnderWay, phaseIndexAt} from './state.ts';
export type {SessionAction, SessionEvent, SessionState, SessionStatus, StepOutcome} from './state.ts';

/** The next state, the plan that it is in, and what happened on the way there, in order. */
export interface Transition {
  readonly plan: SessionPlan;
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
}

/** Later than this into a step, in milliseconds, "previous" starts it again instead of leaving it. */
const RESTART_AFTER_MS = 3000;

/** Lets time pass up to `now` (a timestamp in milliseconds), then does what was asked. */
export function reduce(plan: SessionPlan, state: SessionState, action: SessionAction, now: number): Transition {
  const caught = catchUp(plan, state, now);
  const done = act(plan, caught.state, action, now);
  return {...done, events: [...caught.events, ...done.events]};
}

function act(plan: SessionPlan, state: SessionState, action: SessionAction, now: number): Transition {
  switch (action.type) {
    case 'tick': return {plan, state, events: []};
    case 'start': return state.status === 'paused' ? resume(plan, state, now) : start(plan, state, now);
    case 'pause': return pause(plan, state, now);
    case 'resume': return resume(plan, state, now);
    case 'next': return next(plan, state, now);
    case 'previous': return previous(plan, state, now);
    case 'tap': return tap(plan, state, now);
    case 'seek': return seek(plan, state, action.step, now);
    case 'extend': return extend(plan, state, action.seconds, now);
    case 'change': return change(plan, state, action, now);
    case 'stop': return stop(plan, state, action.reason, now);
    case 'reset': return reset(plan);
  }
}

function reset(plan: SessionPlan): Transition {
  const asPlanned = withoutAdded(plan);
  return {plan: asPlanned, state: idleState(asPlanned), events: []};
}

function start(plan: SessionPlan, state: SessionState, now: number): Transition {
  if (isUnderWay(state.status) || plan.phases.length === 0) return {plan, state, events: []};
  const fresh = reset(plan);
  return {
    plan: fresh.plan,
    state: {...fresh.state, status: statusAt(fresh.plan, 0), since: now},
    events: [{type: 'start', at: now}, stepEvent('step', plan, 0, now), {type: 'phase', at: now, index: 0}],
  };
}

function pause(plan: SessionPlan, state: SessionState, now: number): Transition {
  if (!isUnderWay(state.status)) return {plan, state, events: []};
  return {plan, state: {...state, status: 'paused', since: null}, events: [{type: 'pause', at: now, awayMs: 0}]};
}

function resume(plan: SessionPlan, state: SessionState, now: number): Transition {
  if (state.status !== 'paused') return {plan, state, events: []};
  const status = statusAt(plan, state.positionMs);
  return {plan, state: {...state, status, since: now, awayMs: 0}, events: [{type: 'resume', at: now}]};
}

function stop(plan: SessionPlan, state: SessionState, reason: string, now: number): Transition {
  if (!isFollowed(state)) return {plan, state, events: []};
  const stopped: SessionState = {...state, status: 'stopped', since: null, reason, awayMs: 0};
  return {plan, state: stopped, events: [{type: 'stop', at: now, reason}]};
}

/** In the wait before a step: "go now". In its work: on to the next step; after the last one, the end. */
function next(plan: SessionPlan, state: SessionState, now: number): Transition {
  const here = currentStep(plan, state);
  if (here === undefined) return {plan, state, events: []};
  const workStartsMs = inMs(here.step.workStartsAt);
  if (state.positionMs < workStartsMs) return jump(plan, state, here.index, workStartsMs, now);
  if (here.index < plan.steps.length - 1) return seek(plan, state, here.index + 1, now);
  const outcomes = skipFrom(state.outcomes, here.index, here.index + 1);
  return finish(plan, {...state, outcomes}, now, [stepEvent('skip', plan, here.index, now)]);
}

function finish(plan: SessionPlan, state: SessionState, now: number, events: readonly SessionEvent[]): Transition {
  return {
    plan,
    state: {...state, status: 'finished', positionMs: inMs(plan.totalSeconds), since: null, awayMs: 0},
    events: [...events, {type: 'complete', at: now}],
  };
}

function previous(plan: SessionPlan, state: SessionState, now: number): Transition {
  const here = currentStep(plan, state);
  if (here === undefined) return {plan, state, events: []};
  const intoStepMs = state.positionMs - inMs(here.step.workStartsAt);
  return seek(plan, state, intoStepMs > RESTART_AFTER_MS ? here.index : Math.max(0, here.index - 1), now);
}

/** On from a phase that waits for it. Earlier than was reckoned is as well: the reader is done. */
function tap(plan: SessionPlan, state: SessionState, now: number): Transition {
  const phase = plan.phases[phaseIndexAt(plan, state.positionMs)];
  if (!isUnderWay(state.status) || !phase?.untilTap) return {plan, state, events: []};
  const positionMs = inMs(phase.startsAt) + inMs(phase.seconds);
  const {events, outcomes} = crossed(plan, state, now, positionMs);
  const told = events.map((event) => ({...event, at: now}));
  if (positionMs >= inMs(plan.totalSeconds)) return finish(plan, {...state, outcomes}, now, told);
  return {plan, state: {...state, status: statusAt(plan, positionMs), positionMs, outcomes}, events: told};
}

function extend(plan: SessionPlan, state: SessionState, seconds: number, now: number): Transition {
  const index = phaseToExtend(plan, phaseIndexAt(plan, state.positionMs));
  if (!isFollowed(state) || !(seconds > 0)) return {plan, state, events: []};
  const longer = extendPhase(plan, index, seconds);
  return {plan: longer, state, events: longer.totalSeconds > plan.totalSeconds ? [{type: 'plan', at: now}] : []};
}

type Change = Extract<SessionAction, {type: 'change'}>;

/** What is over stays as it was, with its outcomes and the time that was spent on it. */
function change(plan: SessionPlan, state: SessionState, {plan: fresh, from, enter}: Change, now: number): Transition {
  const unchanged = {plan, state, events: []};
  if (fresh.steps.length !== plan.steps.length || !Number.isInteger(from) || from < 0) return unchanged;
  if (state.status === 'idle') return reset(joinPlans(plan, fresh, from));
  const here = currentStep(plan, state);
  if (here === undefined || from < here.index) return unchanged;
  const joined = joinPlans(plan, fresh, from);
  const changed: SessionEvent = {type: 'plan', at: now};
  if (from > here.index) return {plan: joined, state, events: [changed]};
  const shift = (joined.steps[from]?.phaseStart ?? 0) - (fresh.steps[from]?.phaseStart ?? 0);
  const phase = enter === undefined ? undefined : joined.phases[enter + shift];
  const isOfStep = phase?.stepIndex === from;
  const positionMs = inMs((isOfStep ? phase.startsAt : joined.steps[from]?.entersAt) ?? 0);
  const entered = jump(joined, {...state, positionMs}, from, positionMs, now);
  const step = isOfStep ? [] : [stepEvent('step', joined, from, now)];
  return {...entered, events: [changed, ...step, ...entered.events]};
}

/** Jumps to a step, a short wait before it, so that a reader gets into place. */
function seek(plan: SessionPlan, state: SessionState, index: number, now: number): Transition {
  const step = plan.steps[index];
  if (step === undefined || !isFollowed(state)) return {plan, state, events: []};
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
  return {plan, state: {...state, status, positionMs, outcomes: markAhead(outcomes, index)}, events};
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
