/** What the rules must know of all exercises and routines at once, so that one can stand in for another. */
import {arrivedExercises} from '../catalogue/own-store.ts';
import type {Exercise} from '../catalogue/schema.ts';
import {exerciseTraits, routineTraits, type ExerciseTraits, type RoutineTraits} from '../catalogue/traits.ts';

export type {ExerciseTraits, RoutineTraits} from '../catalogue/traits.ts';

export interface Catalogue {
  readonly exercises: Readonly<Record<string, ExerciseTraits>>;
  readonly routines: readonly RoutineTraits[];
}

/** What is known with the exercises that a site owner has added or put in the place of ours. */
let known: {readonly own: ReturnType<typeof arrivedExercises>; readonly exercises: Catalogue['exercises']} | undefined;

/** The package's own, with the exercises of the site owner's catalogue once they are here. */
export const ownCatalogue: Catalogue = {
  get exercises() {
    const own = arrivedExercises();
    if (own.size === 0) return exerciseTraits;
    if (known?.own === own) return known.exercises;
    const added = Object.fromEntries([...own].map(([id, exercise]) => [id, traitsOf(exercise)]));
    known = {own, exercises: {...exerciseTraits, ...added}};
    return known.exercises;
  },
  routines: routineTraits,
};

export function traitsOf(exercise: Exercise): ExerciseTraits {
  const {id, kind, movement, properties, pregnancy} = exercise;
  const {t1, t2, t3, substitute} = pregnancy;
  return {id, kind, movement, properties, suits: {t1: t1.suit, t2: t2.suit, t3: t3.suit}, substitute};
}

/** The exercises that may stand in for one, the nearest first: each is the substitute of the one before. */
export function substitutesOf(exercise: ExerciseTraits, {exercises}: Catalogue): readonly ExerciseTraits[] {
  const chain: ExerciseTraits[] = [];
  const seen = new Set([exercise.id]);
  let id = exercise.substitute;
  while (id !== null && !seen.has(id) && Object.hasOwn(exercises, id)) {
    seen.add(id);
    const next: ExerciseTraits | undefined = exercises[id];
    if (!next) break;
    chain.push(next);
    id = next.substitute;
  }
  return chain;
}
