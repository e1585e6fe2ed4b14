/** A routine as it suits a reader, with every change to it and its reason. */
import type {Equipment, Exercise, LoadedRoutine, LoadedStep} from '../catalogue/schema.ts';
import {ownCatalogue, traitsOf, type Catalogue} from './catalogue.ts';
import {conflictsOf} from './conflicts.ts';
import {gentlestStep} from './gentlest-step.ts';
import {judge, type Reason} from './judge.ts';
import {nearestRoutine} from './nearest-routine.ts';
import {exclusions, outline, type KeptStep} from './outline.ts';
import {understand, type Answers, type Reader} from './reader.ts';

/** A routine that brings the exercises which may take the place of its own: see `loadAdaptableRoutine`. */
export type AdaptableRoutine = LoadedRoutine & {readonly substitutes?: Readonly<Record<string, Exercise>>};

interface Changed {
  /** Position of the step in the routine as it was given, from 0. */
  readonly index: number;
  /** Id of the step's exercise. */
  readonly from: string;
  /** The strictest first. */
  readonly reasons: readonly Reason[];
}

/**
 * `swapped`: another exercise is done; `care` says what to change about that one. `removed`: nothing suits, or its
 * neighbour is the same. `modified`: done with care.
 */
export type Change =
  | (Changed & {readonly kind: 'swapped'; readonly to: string; readonly care: readonly Reason[]})
  | (Changed & {readonly kind: 'removed' | 'modified'; readonly to?: undefined});

export interface AdaptedRoutine {
  readonly routine: AdaptableRoutine;
  readonly changes: readonly Change[];
  /** Nothing of the main part is left (of a mere warm-up: nothing at all): don't start it, offer `nearest`. */
  readonly emptyMain: boolean;
  /** Id of a routine that suits instead of one without a main part, where there is one. */
  readonly nearest?: string;
  /** Conditions of the reader for which the routine as a whole is not offered; all its steps are removed. */
  readonly excludedBy: readonly string[];
  /** Ids of substitutes that suit but that the routine didn't bring, so that their steps were removed. */
  readonly missing: readonly string[];
}

/** Seconds between two steps for changing over, as `estimatedMinutes` counts them. */
const CHANGEOVER_SECONDS = 5;

/** The step as it is to be done; nothing where the substitute isn't at hand. */
function stepOf(kept: KeptStep, routine: AdaptableRoutine): LoadedStep | undefined {
  const step = routine.steps[kept.index];
  if (!step || !kept.isSwapped) return step;
  const own = routine.steps.find(({exercise}) => exercise.id === kept.exercise)?.exercise;
  const exercise = routine.substitutes?.[kept.exercise] ?? own;
  return exercise && gentlestStep(exercise, step.phase, step.seconds);
}

const reasonsFor = (exercise: Exercise, answers: Answers): readonly Reason[] =>
  judge(traitsOf(exercise), answers, exercise);

function changesOf(index: number, step: LoadedStep, now: LoadedStep | undefined, answers: Answers): readonly Change[] {
  const changed = {index, from: step.exercise.id, reasons: reasonsFor(step.exercise, answers)};
  if (!now) return [{kind: 'removed', ...changed}];
  if (now === step) return changed.reasons.length > 0 ? [{kind: 'modified', ...changed}] : [];
  return [{kind: 'swapped', ...changed, to: now.exercise.id, care: reasonsFor(now.exercise, answers)}];
}

/** All steps of a routine that isn't offered. */
function allRemoved({steps}: LoadedRoutine, excluded: readonly Reason[], answers: Answers): readonly Change[] {
  return steps.map(({exercise}, index) => {
    return {kind: 'removed', index, from: exercise.id, reasons: [...excluded, ...reasonsFor(exercise, answers)]};
  });
}

/** The routine's own list, and what a swapped-in exercise needs besides; a firm chair serves wherever a chair does. */
function equipmentOf(routine: LoadedRoutine, steps: readonly LoadedStep[]): readonly Equipment[] {
  const list = [...routine.equipment];
  for (const {exercise} of steps) {
    for (const item of exercise.equipment) {
      const isListed = list.some(({id}) => id === item.id || (id === 'firm-chair' && item.id === 'chair'));
      if (!item.optional && !isListed) list.push(item);
    }
  }
  return list;
}

function withSteps(routine: AdaptableRoutine, steps: readonly LoadedStep[]): AdaptableRoutine {
  const seconds = steps.reduce((sum, step) => sum + step.seconds + CHANGEOVER_SECONDS, 0);
  return {
    ...routine,
    steps,
    equipment: equipmentOf(routine, steps),
    estimatedMinutes: Math.round(seconds / 6) / 10,
    conflicts: conflictsOf(steps.map(({exercise}) => traitsOf(exercise)), routine.excludeConditions),
  };
}

function isWithoutMain({steps}: LoadedRoutine, left: readonly LoadedStep[]): boolean {
  const hadMain = steps.some(({phase}) => phase === 'main');
  return !left.some(({phase}) => phase === 'main' || !hadMain);
}

/**
 * A routine without what its reader should avoid: each such step is swapped for the nearest exercise that suits, at the
 * lower end of that one's dose and in the same phase, or it goes. The order stays. A routine that isn't offered to
 * someone with a condition of the reader's loses all its steps.
 *
 * It never throws. It takes the exercises to swap in from `routine.substitutes` (the npm entry's `loadRoutine` brings
 * them) and from the routine's other steps; a step whose substitute is not at hand is removed, and `missing` names it.
 *
 * @param catalogue where substitutes and other routines are looked up; the package's own unless a site has its own
 */
export function adaptRoutine(
  routine: AdaptableRoutine,
  reader: Reader,
  catalogue: Catalogue = ownCatalogue,
): AdaptedRoutine {
  const exercises = routine.steps.map(({exercise}) => traitsOf(exercise));
  const answers = understand(reader);
  const excluded = exclusions(routine, answers);
  const kept = excluded.length > 0 ? [] : outline(exercises, answers, catalogue);
  const now = new Map(kept.map((step) => [step.index, stepOf(step, routine)]));
  const changes =
    excluded.length > 0
      ? allRemoved(routine, excluded, answers)
      : routine.steps.flatMap((step, index) => changesOf(index, step, now.get(index), answers));
  const steps = [...now.values()].filter((step) => step !== undefined);
  const emptyMain = isWithoutMain(routine, steps);
  const nearest = emptyMain ? nearestRoutine({id: routine.id, exercises}, answers, catalogue) : undefined;
  return {
    routine: changes.every(({kind}) => kind === 'modified') ? routine : withSteps(routine, steps),
    changes,
    emptyMain,
    ...(nearest !== undefined && {nearest}),
    excludedBy: excluded.map(({condition}) => condition),
    missing: kept.filter(({index}) => !now.get(index)).map(({exercise}) => exercise),
  };
}
