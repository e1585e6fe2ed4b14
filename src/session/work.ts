/** One step of a routine → the phases of its work, without where they stand in the session. */
import {fullDose, type FullDose, type StepDose, type TimedExercise} from './dose.ts';

export type Side = 'right' | 'left';

/**
 * What the reader is doing: `get-ready` before the first step, `rest` before every other step and between sets,
 * `move` into the position, `hold` it, `release` out of it, `switch` to the other side.
 */
export type PhaseKind = 'get-ready' | 'move' | 'hold' | 'release' | 'switch' | 'rest';

/** A phase before it has its place in the plan. */
export interface WorkPhase {
  readonly kind: PhaseKind;
  readonly seconds: number;
  /** Seconds, from the phase's start, in which the figure moves; for the rest of the phase it is still. */
  readonly movingSeconds: number;
  /** The side being worked; before a start or a switch the side to come. Absent where sides don't matter. */
  readonly side?: Side;
  /** Repetition, from 1, on this side in this set; 0 while none has begun. */
  readonly rep: number;
  /** Repetitions on this side in this set. */
  readonly reps: number;
  /** Set, from 1. */
  readonly set: number;
  readonly sets: number;
  /** A hold in which the movement goes round and round at its own pace: walking, marching for a minute. */
  readonly cycles?: true;
  /** As long as the reader can make it (s); absent where it can't be made longer. */
  readonly longestSeconds?: number;
  /** It ends by a tap and not by itself: what is done once and at the reader's pace. Its seconds are an estimate. */
  readonly untilTap?: true;
}

/** A step of a routine, as far as its timing goes. */
export interface TimedStep {
  readonly exercise: TimedExercise;
  readonly dose?: StepDose | undefined;
  /** Work only this side of a one-sided exercise. */
  readonly side?: 'both' | 'left' | 'right' | undefined;
  /** Seconds of rest after the step and between its sets, instead of the session's. */
  readonly rest?: number | undefined;
  /** The author's estimate in seconds; used only for aerobic steps that name neither minutes nor repetitions. */
  readonly seconds?: number | undefined;
}

/** The settings that the inside of a step depends on. */
export interface WorkPace {
  readonly switchSeconds: number;
  /** Seconds between two sets. */
  readonly restSeconds: number;
  /** 1 is the exercise's own tempo, 1.5 is half as fast again. Holds are a dose and stay as they are. */
  readonly speed: number;
}

/** One repetition's place among the others of its set. */
interface Turn {
  readonly side?: Side;
  readonly rep: number;
  readonly reps: number;
}

/** Walking has no dose in seconds in the catalogue; three minutes is what its routines ask for most. */
const AEROBIC_SECONDS = 180;

/** Longest unbroken aerobic step, in seconds: an hour. */
const AEROBIC_MOST_SECONDS = 3600;

/** Longest wait, in seconds: who waits longer has gone away and should pause. */
export const LONGEST_WAIT_SECONDS = 300;

/** Seconds of whatever would otherwise take no time at all, so that every step of a routine comes into sight. */
const SHORTEST_SECONDS = 1;

/** Longest estimate, in seconds, of what ends by a tap. */
const UNTIMED_MOST_SECONDS = 600;

/** The place of what is done in one go. */
const ONCE = {rep: 1, reps: 1, set: 1, sets: 1} as const;

/** Less than this, in seconds, is no time: the plan counts in milliseconds. */
const NO_TIME_SECONDS = 0.01;

/** The phases of one step's work, from its first movement to its last, without the rest before it. */
export function workPhases(step: TimedStep, pace: WorkPace): readonly WorkPhase[] {
  const steady = steadySeconds(step);
  if (steady !== undefined) return [steadyPhase(step.exercise, steady)];
  if (isUntimed(step.exercise)) return untimedPhases(step, pace);
  const dose = pacedDose(step, pace);
  const order = turnsOf(step.exercise.sides, dose, step.side);
  const sets = Array.from({length: dose.sets}, (_, index) => index + 1);
  return sets.flatMap((set) => setPhases(step.exercise, dose, order, set, pace));
}

/** The length of a step that is done in one go (a walk, a rest by the minute), or nothing where it is counted. */
function steadySeconds({exercise, dose = {}, seconds}: TimedStep): number | undefined {
  if (isRest(exercise)) {
    if (!isPositive(dose.minutes)) return undefined;
    return Math.max(SHORTEST_SECONDS, fullDose(exercise, {holdSeconds: dose.minutes * 60}).holdSeconds);
  }
  if (exercise.mode !== 'aerobic' || exercise.kind === 'breathing') return undefined;
  if (isPositive(dose.minutes)) return aerobicSeconds(dose.minutes * 60);
  if (dose.reps !== undefined) return undefined;
  if (isPositive(seconds)) return aerobicSeconds(seconds);
  return exercise.dose.reps[1] > 1 ? undefined : AEROBIC_SECONDS;
}

function aerobicSeconds(seconds: number): number {
  return Math.min(AEROBIC_MOST_SECONDS, Math.max(SHORTEST_SECONDS, seconds));
}

function steadyPhase(exercise: TimedExercise, seconds: number): WorkPhase {
  const longest = isRest(exercise) ? longestHold(exercise, seconds) : {longestSeconds: AEROBIC_MOST_SECONDS};
  if (isRest(exercise)) return {kind: 'hold', seconds, movingSeconds: 0, ...ONCE, ...longest};
  return {kind: 'hold', seconds, movingSeconds: seconds, ...ONCE, ...longest, cycles: true};
}

/** Done once and not held, such as getting out of bed: there is nothing to count, and haste would be wrong. */
function isUntimed({kind, dose}: TimedExercise): boolean {
  return kind === 'technique' && dose.holdSeconds[1] === 0 && dose.reps[1] === 1 && dose.sets[1] === 1;
}

function untimedPhases({exercise, seconds}: TimedStep, {speed}: WorkPace): readonly WorkPhase[] {
  const once = repPhases(exercise, 0, speed, false, ONCE).filter((phase) => phase.seconds >= NO_TIME_SECONDS);
  const shown = once.reduce((sum, phase) => sum + phase.seconds, 0);
  const moreSeconds = isPositive(seconds) ? Math.max(0, Math.min(UNTIMED_MOST_SECONDS, seconds) - shown) : 0;
  return once.map((phase, index) =>
    index === once.length - 1 ? {...phase, seconds: phase.seconds + moreSeconds, untilTap: true} : phase);
}

/** A hold can be made longer up to what the exercise allows. */
function longestHold({dose}: TimedExercise, seconds: number): Pick<WorkPhase, 'longestSeconds'> {
  const longestSeconds = dose.holdSeconds[1];
  return longestSeconds > seconds ? {longestSeconds} : {};
}

/** The counted dose; minutes become as many repetitions as fit, never more than the exercise's maximum. */
function pacedDose({exercise, dose = {}}: TimedStep, pace: WorkPace): FullDose {
  const full = fullDose(exercise, dose);
  if (!isPositive(dose.minutes) || dose.reps !== undefined) return full;
  const once = repPhases(exercise, full.holdSeconds, pace.speed, true, ONCE);
  const onceSeconds = once.reduce((sum, phase) => sum + phase.seconds, 0);
  const reps = Math.round((dose.minutes * 60) / onceSeconds / (full.perSide ? 2 : 1) / full.sets);
  return {...full, reps: fullDose(exercise, {reps}).reps};
}

/** The repetitions of one set in the order they are done, right first; of one side alone, its half of them. */
function turnsOf(sides: TimedExercise['sides'], dose: FullDose, side: TimedStep['side']): readonly Turn[] {
  const total = dose.perSide ? 2 * dose.reps : dose.reps;
  if (sides === 'both') return turns(undefined, total);
  const half = Math.ceil(total / 2);
  if (side === 'left' || side === 'right') return turns(side, half);
  const right = turns('right', half);
  const left = turns('left', total - half);
  if (sides === 'each') return [...right, ...left];
  return right.flatMap((turn, index) => [turn, ...left.slice(index, index + 1)]);
}

function turns(side: Side | undefined, reps: number): readonly Turn[] {
  return Array.from({length: reps}, (_, index) => ({...(side && {side}), rep: index + 1, reps}));
}

function setPhases(
  exercise: TimedExercise, dose: FullDose, order: readonly Turn[], set: number, pace: WorkPace,
): readonly WorkPhase[] {
  const sets = dose.sets;
  const between = (kind: PhaseKind, seconds: number, turn: Turn): WorkPhase =>
    ({kind, seconds, movingSeconds: 0, ...turn, rep: 0, set, sets, longestSeconds: LONGEST_WAIT_SECONDS});
  return order.flatMap((turn, index) => {
    const before = order[index - 1];
    const after = order[index + 1];
    const switches = exercise.sides === 'each';
    const isNewSide = switches && before !== undefined && before.side !== turn.side;
    const goesOn = after !== undefined && !(switches && after.side !== turn.side);
    const lead: WorkPhase[] = [];
    if (isNewSide) lead.push(between('switch', pace.switchSeconds, turn));
    if (before === undefined && set > 1) lead.push(between('rest', pace.restSeconds, turn));
    return [...lead, ...repPhases(exercise, dose.holdSeconds, pace.speed, goesOn, {...turn, set, sets})];
  });
}

type Place = Pick<WorkPhase, 'side' | 'rep' | 'reps' | 'set' | 'sets'>;

/** One repetition; the pause before the next one belongs to its release, and is left out where none follows. */
function repPhases(
  exercise: TimedExercise, holdSeconds: number, speed: number, goesOn: boolean, place: Place,
): readonly WorkPhase[] {
  const isBreath = exercise.kind === 'breathing';
  const {tempo} = exercise.dose;
  // A breath's "hold" in the catalogue is how long it is drawn in; the breath itself is never held.
  const out = isBreath && holdSeconds > 0 ? holdSeconds : tempo.outSeconds / speed;
  const back = tempo.backSeconds / speed;
  const pause = goesOn ? tempo.pauseSeconds / speed : 0;
  // A reader lies down for a rest while getting ready: there is no movement to pace. And no repetition takes no time.
  if (isRest(exercise) || out + holdSeconds + back < NO_TIME_SECONDS) {
    const seconds = Math.max(SHORTEST_SECONDS, holdSeconds);
    return [{kind: 'hold', seconds, movingSeconds: 0, ...place, ...longestHold(exercise, seconds)}];
  }
  return [
    {kind: 'move', seconds: out, movingSeconds: out, ...place},
    {kind: 'hold', seconds: isBreath ? 0 : holdSeconds, movingSeconds: 0, ...place, ...longestHold(exercise, holdSeconds)},
    {kind: 'release', seconds: back + pause, movingSeconds: back, ...place},
  ];
}

function isRest(exercise: TimedExercise): boolean {
  return exercise.mode === 'rest' && exercise.kind !== 'breathing';
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0;
}
