/** How much of an exercise: what a site owner or a routine asks for, kept within what the dataset allows. */
import type {Dose, Exercise, StepDose as CatalogueStepDose} from '../catalogue/schema.ts';

/** The part of an exercise's dose that its timing depends on. */
export type TimedDose = Pick<Dose, 'holdSeconds' | 'reps' | 'sets' | 'perSide' | 'tempo'>;

/** The part of an exercise record that its timing depends on. */
export type TimedExercise = Pick<Exercise, 'id' | 'name' | 'sides' | 'mode' | 'kind'> & {readonly dose: TimedDose};

/**
 * A dose as a routine's step asks for it. What is left out is the lower end of the exercise's range. `perSide` on an
 * exercise whose sides don't matter means "each way".
 */
export type StepDose = Partial<Omit<CatalogueStepDose, 'text'>>;

/** A dose with nothing left open. */
export interface FullDose {
  readonly holdSeconds: number;
  readonly reps: number;
  readonly sets: number;
  readonly perSide: boolean;
}

/** What a caller can ask for by number. */
export type DoseField = 'holdSeconds' | 'reps' | 'sets';

/** A dose as attributes give it: numbers, or strings that should be. `null` and `undefined` ask for nothing. */
export type DoseWish = {readonly [field in DoseField]?: unknown};

/** A wish that could not be met, so that the caller can say so once. */
export interface DoseProblem {
  readonly field: DoseField;
  readonly wanted: unknown;
  readonly used: number;
  readonly least: number;
  readonly most: number;
}

/** What `clampDose` gives back: only the fields that were asked for, and what had to be changed. */
export interface ClampedDose {
  readonly dose: Pick<StepDose, DoseField>;
  readonly problems: readonly DoseProblem[];
}

const FIELDS: readonly DoseField[] = ['holdSeconds', 'reps', 'sets'];

/** Shortest hold of an exercise that is held at all, in seconds: shorter is a movement, and a different exercise. */
const SHORTEST_HOLD_SECONDS = 1;

/**
 * Brings a wished dose into what the exercise allows: never above the dataset's maximum; below its usual minimum is
 * fine, because gentler is. What isn't a number becomes the usual minimum.
 */
export function clampDose(exercise: Pick<TimedExercise, 'dose'>, wanted: DoseWish): ClampedDose {
  const dose: {-readonly [field in DoseField]?: number} = {};
  const problems: DoseProblem[] = [];
  for (const field of FIELDS) {
    const wish = wanted[field];
    if (wish === undefined || wish === null) continue;
    const [least, most] = allowed(exercise, field);
    const number = toNumber(wish);
    const used = Number.isNaN(number) ? exercise.dose[field][0] : nearest(number, field, least, most);
    dose[field] = used;
    if (used !== number) problems.push({field, wanted: wish, used, least, most});
  }
  return {dose, problems};
}

/** For the site owner: what the attribute asks for, what may be asked for, and what is done. */
export function doseWarning({field, wanted, used, least, most}: DoseProblem): string {
  return `${field === 'holdSeconds' ? 'hold' : field}="${String(wanted)}" is not from ${least} to ${most}; ${used} is used.`;
}

/** The dose that is really done: as asked, within bounds; otherwise the lower end of each range (start low). */
export function fullDose(exercise: Pick<TimedExercise, 'dose'>, asked: StepDose = {}): FullDose {
  const {dose} = clampDose(exercise, asked);
  const usual = exercise.dose;
  return {
    holdSeconds: dose.holdSeconds ?? usual.holdSeconds[0],
    reps: dose.reps ?? Math.max(1, usual.reps[0]),
    sets: dose.sets ?? Math.max(1, usual.sets[0]),
    perSide: asked.perSide ?? usual.perSide,
  };
}

function allowed(exercise: Pick<TimedExercise, 'dose'>, field: DoseField): readonly [least: number, most: number] {
  const [usualLeast, most] = exercise.dose[field];
  if (field === 'holdSeconds') return [Math.min(SHORTEST_HOLD_SECONDS, usualLeast), most];
  return [1, Math.max(1, most)];
}

function nearest(number: number, field: DoseField, least: number, most: number): number {
  const within = Math.min(most, Math.max(least, number));
  // Half a repetition can't be done; the smaller number is the gentler one.
  return field === 'holdSeconds' ? within : Math.floor(within);
}

function toNumber(wish: unknown): number {
  if (typeof wish === 'number') return wish;
  // Number('') is 0, but an empty attribute asks for no number at all.
  if (typeof wish === 'string' && wish.trim() !== '') return Number(wish);
  return Number.NaN;
}
