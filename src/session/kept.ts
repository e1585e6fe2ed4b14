/**
 * A session that was broken off by a reload or a crash, as it is kept and taken up again. Its place is told from the end of a step, so that it
 * holds whatever rests and pace the reader has chosen since. Pure: the browser's part is keeper.ts.
 */
import * as v from 'valibot';
import type {Exercise} from '../catalogue/schema.ts';
import type {SessionPlan} from './plan.ts';
import {extendPhase} from './replan.ts';
import {idleState, inMs, isFollowed, phaseIndexAt, type SessionState} from './state.ts';
import type {TimedStep} from './work.ts';

/** After half an hour a reader begins anew: muscles are cold again. */
const OFFERED_FOR_MS = 30 * 60_000;

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
const MOST_STEPS = 60;
const DAY_MS = 24 * 3_600_000;

const schema = v.object({
  /** What was followed; see `subjectOf`. */
  subject: text(200),
  /** Timestamp of the wall clock (ms) when it was last seen. */
  keptAt: v.number(),
  /** Index of the step. */
  step: whole(0, MOST_STEPS - 1),
  /** Phases from the present one to the end of the step. */
  phasesLeft: whole(1, 5000),
  /** Milliseconds into that phase, and its length with what the reader has added. */
  intoMs: whole(0, DAY_MS),
  lengthMs: whole(0, DAY_MS),
  spentMs: v.pipe(v.number(), v.minValue(0), v.maxValue(DAY_MS)),
  outcomes: v.pipe(v.array(v.picklist(['ahead', 'done', 'skipped'])), v.maxLength(MOST_STEPS)),
  /** Steps that hurt: another exercise, or a shorter hold. */
  eased: v.pipe(
    v.array(v.object({step: whole(0, MOST_STEPS - 1), exercise: text(80), holdSeconds: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(3600)))})),
    v.maxLength(MOST_STEPS),
  ),
});

export type KeptSession = Readonly<v.InferOutput<typeof schema>>;

/** A step with the whole record of its exercise. */
export type KeptStep = TimedStep & {readonly exercise: Exercise};

/** What is followed, in short: its name and a code of all that its timing depends on. Of a changed record nothing is taken up. */
export function subjectOf(name: string, steps: readonly TimedStep[]): string {
  const timing = steps.map(({exercise: {id, sides, mode, kind, dose: usual}, dose, side = 'both', rest, seconds}) =>
    [id, sides, mode, kind, usual.holdSeconds, usual.reps, usual.sets, usual.perSide, usual.tempo, dose, side, rest, seconds]);
  return `${name.slice(0, 100)} ${steps.length} ${codeOf(JSON.stringify(timing))}`;
}

/** 32 bits of a text. */
function codeOf(written: string): string {
  let code = 0;
  for (const letter of written) code = (Math.imul(code, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return code.toString(36);
}

/** A session as it is followed. */
export interface Followed {
  readonly plan: SessionPlan;
  readonly state: SessionState;
  readonly steps: readonly TimedStep[];
}

/**
 * What there is to keep at `keptAt`, a timestamp (ms) of the wall clock: nothing before the first exercise has begun, or once the session is over.
 * @param given the steps at the start
 */
export function toKeep(subject: string, given: readonly TimedStep[], {plan, state, steps}: Followed, keptAt: number): KeptSession | undefined {
  const index = phaseIndexAt(plan, state.positionMs);
  const phase = plan.phases[index];
  const step = phase && plan.steps[phase.stepIndex];
  if (!step || !isFollowed(state) || phase.kind === 'get-ready') return undefined;
  const eased = steps.flatMap(({exercise, dose}, at) =>
    steps[at] === given[at] ? [] : [{step: at, exercise: exercise.id, ...(dose?.holdSeconds !== undefined && {holdSeconds: dose.holdSeconds})}]);
  return {
    subject,
    keptAt,
    step: phase.stepIndex,
    phasesLeft: step.phaseEnd - index,
    intoMs: Math.round(state.positionMs - inMs(phase.startsAt)),
    lengthMs: inMs(phase.seconds),
    spentMs: Math.round(state.spentMs),
    outcomes: [...state.outcomes],
    eased,
  };
}

/** What is stored may be damaged, of another version or of another script: then nothing is kept. */
export function readKept(stored: string | null | undefined): KeptSession | undefined {
  if (!stored) return undefined;
  try {
    const {success, output} = v.safeParse(schema, JSON.parse(stored));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it may still be offered at `now`, a timestamp (ms) of the wall clock. */
export function isFresh({keptAt}: KeptSession, now: number): boolean {
  return Math.abs(now - keptAt) < OFFERED_FOR_MS;
}

/** Whether it is a session of these steps. */
export function isOf({subject, step, outcomes, eased}: KeptSession, name: string, steps: readonly TimedStep[]): boolean {
  const {length} = steps;
  return step < length && outcomes.length === length && eased.every((one) => one.step < length) && subject === subjectOf(name, steps);
}

/** The steps as they were followed. @param load the record of an exercise that took another's place */
export function easedSteps(
  {eased}: KeptSession, steps: readonly KeptStep[], load: (id: string) => Promise<Exercise>,
): Promise<readonly KeptStep[]> {
  return Promise.all(steps.map(async (given, at) => {
    const change = eased.find(({step}) => step === at);
    if (!change) return given;
    const {exercise, side, rest, dose} = given;
    const shorter = change.holdSeconds === undefined ? {} : {holdSeconds: change.holdSeconds};
    if (change.exercise === exercise.id) return {...given, dose: {...dose, ...shorter}};
    return {exercise: await load(change.exercise), dose: shorter, side, rest};
  }));
}

/** A plan and a state to go on with. */
export interface Restored {
  readonly plan: SessionPlan;
  readonly state: SessionState;
}

/** Paused, at its place in a plan of the same steps. A step that has other phases now begins anew. */
export function restore({step: at, phasesLeft, intoMs, lengthMs, spentMs, outcomes}: KeptSession, plan: SessionPlan): Restored {
  const step = plan.steps[at];
  const index = (step?.phaseEnd ?? 0) - phasesLeft;
  const planned = plan.phases[index];
  const isThere = step !== undefined && planned?.stepIndex === at;
  const longer = isThere ? extendPhase(plan, index, Math.max(0, lengthMs / 1000 - planned.seconds)) : plan;
  const phase = longer.phases[index];
  const positionMs = isThere && phase ? inMs(phase.startsAt) + Math.min(intoMs, inMs(phase.seconds) - 1) : inMs(step?.entersAt ?? 0);
  return {plan: longer, state: {...idleState(longer), status: 'paused', positionMs, spentMs, outcomes}};
}
