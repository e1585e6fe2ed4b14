/** A plan that is changed while it is followed: a phase made longer, a step's exercise swapped, other rests from here on. */
import type {Phase, PlannedStep, SessionPlan} from './plan.ts';

/** How much longer a reader can make a phase (s); what comes after moves back by as much. */
export function roomToExtend({longestSeconds, seconds}: Phase): number {
  return Math.max(0, (longestSeconds ?? 0) - seconds);
}

/** The phase that more time goes to: on the way into a hold it is the hold that the reader means. */
export function phaseToExtend(plan: SessionPlan, index: number): number {
  const phase = plan.phases[index];
  const after = plan.phases[index + 1];
  const leadsToHold = phase?.kind === 'move' && after?.kind === 'hold' && after.stepIndex === phase.stepIndex;
  return leadsToHold ? index + 1 : index;
}

/** The plan with more time for one phase, as far as it has room. */
export function extendPhase(plan: SessionPlan, index: number, seconds: number): SessionPlan {
  return relaid(plan.steps, plan.phases.map((phase, at) => {
    if (at !== index) return phase;
    return lengthened(phase, Math.min(seconds, roomToExtend(phase)));
  }));
}

/** The plan without what the reader has added to it. */
export function withoutAdded(plan: SessionPlan): SessionPlan {
  if (!plan.phases.some(({addedSeconds}) => addedSeconds)) return plan;
  return relaid(plan.steps, plan.phases.map((phase) => lengthened(phase, -(phase.addedSeconds ?? 0))));
}

/** `plan` up to the step `from`, and `fresh` from there on. Both have the same number of steps. */
export function joinPlans(plan: SessionPlan, fresh: SessionPlan, from: number): SessionPlan {
  const before = plan.steps.slice(0, from);
  const kept = before.at(-1)?.phaseEnd ?? 0;
  const taken = fresh.steps[from]?.phaseStart ?? fresh.phases.length;
  const shift = kept - taken;
  const after = fresh.steps.slice(from).map((step): PlannedStep =>
    ({...step, phaseStart: step.phaseStart + shift, phaseEnd: step.phaseEnd + shift}));
  return relaid([...before, ...after], [...plan.phases.slice(0, kept), ...fresh.phases.slice(taken)]);
}

function lengthened(phase: Phase, seconds: number): Phase {
  const byMs = inMs(seconds);
  if (byMs === 0) return phase;
  const {addedSeconds = 0, ...rest} = phase;
  const addedMs = inMs(addedSeconds) + byMs;
  return {
    ...rest,
    seconds: (inMs(phase.seconds) + byMs) / 1000,
    movingSeconds: phase.cycles ? (inMs(phase.movingSeconds) + byMs) / 1000 : phase.movingSeconds,
    ...(addedMs > 0 && {addedSeconds: addedMs / 1000}),
  };
}

/** Phases one after another again, and the steps around them. */
function relaid(steps: readonly PlannedStep[], unplaced: readonly Phase[]): SessionPlan {
  let milliseconds = 0;
  const phases = unplaced.map((phase) => {
    const startsAt = milliseconds / 1000;
    milliseconds += inMs(phase.seconds);
    return {...phase, startsAt};
  });
  const stepIndices = steps.flatMap(({phaseStart, phaseEnd}, index) => new Array<number>(phaseEnd - phaseStart).fill(index));
  return {
    phases: phases.map((phase, index) => ({...phase, stepIndex: stepIndices[index] ?? phase.stepIndex})),
    steps: steps.map((step) => placed(step, phases)),
    totalSeconds: milliseconds / 1000,
  };
}

function placed(step: PlannedStep, phases: readonly Phase[]): PlannedStep {
  const own = phases.slice(step.phaseStart, step.phaseEnd);
  const [first] = own;
  const startsMs = inMs(first?.startsAt ?? 0);
  const leadMs = first?.kind === 'get-ready' || first?.kind === 'rest' ? inMs(first.seconds) : 0;
  const waitMs = inMs(step.workStartsAt) - inMs(step.entersAt);
  return {
    ...step,
    startsAt: startsMs / 1000,
    workStartsAt: (startsMs + leadMs) / 1000,
    entersAt: (startsMs + Math.max(0, leadMs - waitMs)) / 1000,
    seconds: own.reduce((sum, {seconds}) => sum + inMs(seconds), 0) / 1000,
  };
}

function inMs(seconds: number): number {
  return Math.round(seconds * 1000);
}
