/** Time passes: what a session is like now, and what it has come by since it was last looked at. */
import type {SessionPlan} from './plan.ts';
import {inMs, phaseIndexAt, statusAt, stepEvent, type SessionEvent, type SessionState} from './state.ts';

/** A state, and what happened on the way there, in order. */
export interface Passed {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
}

/** One step over between two looks is a tab in the background; two are a reader gone away. */
const MOST_STEPS_UNSEEN = 1;

/** An end that was due longer ago than this, in milliseconds, was nobody's end. */
const LATEST_END_MS = 300_000;

/** A reader who takes this long over a phase that waits for a tap, in milliseconds from one look to the next, has gone. */
const LONGEST_LOOK_MS = 60_000;

/**
 * The state at `now` and every boundary that was crossed since the last look. A clock set back counts as no time. Where more
 * than one step went by unseen, the session stands where it was last seen, paused.
 */
export function catchUp(plan: SessionPlan, state: SessionState, now: number): Passed {
  if (state.since === null) return {state, events: []};
  const {since} = state;
  const passedMs = Math.max(0, now - since);
  const totalMs = inMs(plan.totalSeconds);
  const from = phaseIndexAt(plan, state.positionMs);
  const farthestMs = Math.min(totalMs, state.positionMs + passedMs);
  const tapMs = firstTap(plan, from, farthestMs);
  const positionMs = tapMs ?? farthestMs;
  const isOver = positionMs >= totalMs;
  const stepsOver = stepAt(plan, positionMs) - stepAt(plan, state.positionMs) + Number(isOver);
  const overdueMs = isOver ? state.positionMs + passedMs - totalMs : 0;
  if (stepsOver > MOST_STEPS_UNSEEN || overdueMs > LATEST_END_MS) return paused(state, since, passedMs);

  const {events, outcomes} = crossed(plan, state, since, positionMs);
  const movedMs = positionMs - state.positionMs;
  const spentMs = state.spentMs + (tapMs === undefined || passedMs > LONGEST_LOOK_MS ? movedMs : passedMs);
  const present = {...state, positionMs, spentMs, outcomes};
  if (!isOver) return {state: {...present, status: statusAt(plan, positionMs), since: now}, events};
  events.push({type: 'complete', at: since + totalMs - state.positionMs});
  return {state: {...present, status: 'finished', since: null}, events};
}

function paused(state: SessionState, since: number, awayMs: number): Passed {
  return {state: {...state, status: 'paused', since: null, awayMs}, events: [{type: 'pause', at: since, awayMs}]};
}

/** A phase that waits for a tap stands in its last millisecond; the first such place on the way. */
function firstTap(plan: SessionPlan, from: number, farthestMs: number): number | undefined {
  for (const {untilTap, startsAt, seconds} of plan.phases.slice(Math.max(0, from))) {
    if (inMs(startsAt) > farthestMs) return undefined;
    const lastMs = inMs(startsAt) + inMs(seconds) - 1;
    if (untilTap && lastMs < farthestMs) return lastMs;
  }
  return undefined;
}

function stepAt(plan: SessionPlan, positionMs: number): number {
  return plan.phases[phaseIndexAt(plan, positionMs)]?.stepIndex ?? 0;
}

/** The phases and steps that begin after the state's position, up to another one. */
export function crossed(
  plan: SessionPlan, state: SessionState, since: number, positionMs: number,
): {events: SessionEvent[]; outcomes: SessionState['outcomes']} {
  const events: SessionEvent[] = [];
  const outcomes = [...state.outcomes];
  const from = phaseIndexAt(plan, state.positionMs);
  const to = phaseIndexAt(plan, positionMs);
  let stepIndex = plan.phases[from]?.stepIndex;
  for (const [passed, phase] of plan.phases.slice(from + 1, to + 1).entries()) {
    const at = since + phase.startsAt * 1000 - state.positionMs;
    if (phase.stepIndex !== stepIndex) {
      if (stepIndex !== undefined) outcomes[stepIndex] = 'done';
      stepIndex = phase.stepIndex;
      events.push(stepEvent('step', plan, stepIndex, at));
    }
    events.push({type: 'phase', at, index: from + 1 + passed});
  }
  if (positionMs >= inMs(plan.totalSeconds) && stepIndex !== undefined) outcomes[stepIndex] = 'done';
  return {events, outcomes};
}
