/** What the catalogue holds, in a line each: to list, to search, to name an exercise that is not loaded. */
import {exerciseIndex, type ExerciseEntry} from './contents.ts';
import {arrivedExercises} from './own-store.ts';

export type {ExerciseEntry} from './contents.ts';

/** Id, name, area and kind of every exercise; a site owner's own are among them once they are here (`await configure({catalogue})`). */
export function listExercises(): readonly ExerciseEntry[] {
  const own = arrivedExercises();
  if (own.size === 0) return exerciseIndex;
  const added = [...own.values()].map(({id, name, area, kind}) => ({id, name, area, kind}));
  return [...exerciseIndex.filter(({id}) => !own.has(id)), ...added];
}

/** The entry of an exercise; undefined where an id points to one that the catalogue does not have (yet). */
export function exerciseEntry(id: string): ExerciseEntry | undefined {
  return listExercises().find((entry) => entry.id === id);
}
