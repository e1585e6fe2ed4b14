/** What the catalogue holds, in a line each: to list, to search, to name an exercise that is not loaded. */
import {exerciseIndex, type ExerciseEntry} from './contents.ts';

export type {ExerciseEntry} from './contents.ts';

/** Id, name, area and kind of every exercise. */
export function listExercises(): readonly ExerciseEntry[] {
  return exerciseIndex;
}

/** The entry of an exercise; undefined where an id points to one that the catalogue does not have (yet). */
export function exerciseEntry(id: string): ExerciseEntry | undefined {
  return exerciseIndex.find((entry) => entry.id === id);
}
