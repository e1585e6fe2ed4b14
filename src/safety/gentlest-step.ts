/** The step that takes the place of a swapped one: the substitute at the lower end of its dose. */
import type {Exercise, LoadedStep, RoutinePhase, StepDose} from '../catalogue/schema.ts';

/** A walk has no dose of its own in the catalogue; it takes the place of a step for its time, within these (s). */
const WALK_LEAST_SECONDS = 60;
const WALK_MOST_SECONDS = 180;

/** From here on a hold is said in minutes (s). */
const MINUTES_FROM_SECONDS = 90;

const inMinutes = (seconds: number): number => Math.round(seconds / 30) / 2;

/** Done in one go for some minutes, rather than counted: walking. */
const isSteady = ({mode, kind, dose}: Exercise): boolean =>
  mode === 'aerobic' && kind !== 'breathing' && dose.holdSeconds[1] === 0 && dose.reps[1] === 1;

/** A dose by number. */
interface Counted {
  readonly holdSeconds: number;
  readonly reps: number;
  readonly sets: number;
  readonly perSide: boolean;
}

const lowestOf = ({dose}: Exercise): Counted =>
  ({holdSeconds: dose.holdSeconds[0], reps: Math.max(1, dose.reps[0]), sets: Math.max(1, dose.sets[0]), perSide: dose.perSide});

/** “3 × 5 s each side”, as the routines of the dataset say it. */
export function doseText(kind: Exercise['kind'], {holdSeconds, reps, sets, perSide}: Counted): string {
  if (kind === 'breathing') return `${reps} breaths`;
  const hold = holdSeconds >= MINUTES_FROM_SECONDS ? `${inMinutes(holdSeconds)} min` : `${holdSeconds} s`;
  const once = holdSeconds < 1 ? `${reps} times` : reps === 1 ? hold : `${reps} × ${hold}`;
  const counted = perSide ? `${once} each side` : once;
  return sets > 1 ? `${sets} sets of ${counted}` : counted;
}

function countedDose(exercise: Exercise): StepDose {
  const {holdSeconds, reps, sets, perSide} = exercise.dose;
  return {
    text: doseText(exercise.kind, lowestOf(exercise)),
    ...(exercise.kind !== 'breathing' && {holdSeconds: holdSeconds[0]}),
    reps: Math.max(1, reps[0]),
    ...(sets[0] > 1 && {sets: sets[0]}),
    ...(perSide && {perSide}),
  };
}

/** About how long the dose takes, both sides included, in seconds; rounded up to five. */
function secondsOf({dose, kind}: Exercise): number {
  const {outSeconds, backSeconds, pauseSeconds} = dose.tempo;
  const holdSeconds = kind === 'breathing' ? 0 : dose.holdSeconds[0];
  const once = outSeconds + holdSeconds + backSeconds + pauseSeconds;
  const times = Math.max(1, dose.reps[0]) * Math.max(1, dose.sets[0]) * (dose.perSide ? 2 : 1);
  return Math.max(5, Math.ceil((once * times) / 5) * 5);
}

/** @param seconds what the step that it replaces takes */
export function gentlestStep(exercise: Exercise, phase: RoutinePhase, seconds: number): LoadedStep {
  if (!isSteady(exercise)) {
    return {phase, exercise, dose: countedDose(exercise), seconds: secondsOf(exercise), note: ''};
  }
  const minutes = inMinutes(Math.min(WALK_MOST_SECONDS, Math.max(WALK_LEAST_SECONDS, seconds)));
  return {phase, exercise, dose: {text: `${minutes} min easy`, minutes}, seconds: minutes * 60, note: ''};
}
