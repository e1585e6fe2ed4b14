/** What the rules must know of all exercises and routines at once, so that one can stand in for another. */
import type {Exercise} from '../catalogue/schema.ts';
import {exerciseTraits, routineTraits, type ExerciseTraits, type RoutineTraits} from '../catalogue/traits.ts';

export type {ExerciseTraits, RoutineTraits} from '../catalogue/traits.ts';

export interface Catalogue {
  readonly exercises: Readonly<Record<string, ExerciseTraits>>;
  readonly routines: readonly RoutineTraits[];
}

/** The package's own; a site owner's exercises are added to it by `traitsOf`. */
export const ownCatalogue: Catalogue = {exercises: exerciseTraits, routines: routineTraits};

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
