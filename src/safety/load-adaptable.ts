/** A routine that can be adapted to its reader at once, without waiting for what may be swapped into it. */
import {loadExercise} from '../catalogue/load.ts';
import {loadRoutine} from '../catalogue/load-routine.ts';
import type {LoadedRoutine} from '../catalogue/schema.ts';
import type {AdaptableRoutine} from './adapt.ts';
import {ownCatalogue, traitsOf} from './catalogue.ts';
import {possibleSubstitutes} from './outline.ts';

/** The routine with every exercise that could be swapped into it, whoever reads. Fails as `loadExercise` does. */
export async function withSubstitutes(routine: LoadedRoutine): Promise<AdaptableRoutine> {
  const ids = possibleSubstitutes(routine.steps.map(({exercise}) => traitsOf(exercise)), ownCatalogue);
  const loaded = await Promise.all(ids.map((id) => loadExercise(id)));
  return {...routine, substitutes: Object.fromEntries(loaded.map((exercise) => [exercise.id, exercise]))};
}

/**
 * A routine with the full record of each step's exercise and of those that may take its place.
 * @throws {UnknownIdError} if there is none of that id; the reason of a failed fetch otherwise.
 */
export async function loadAdaptableRoutine(id: string): Promise<AdaptableRoutine> {
  return withSubstitutes(await loadRoutine(id));
}
