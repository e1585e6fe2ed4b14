/** How a routine is found and loaded, apart from exercises: a card needs none. */
import {find, loadExercise} from './load.ts';
import {routineFile} from './routine-files.ts';
import type {LoadedRoutine, Routine} from './schema.ts';

/**
 * A routine with the full record of each step's exercise.
 * @throws {UnknownIdError} if there is none of that id; the reason of a failed fetch otherwise.
 */
export async function loadRoutine(id: string): Promise<LoadedRoutine> {
  const routine = (await find('routine', id, routineFile(id))) as Routine;
  const steps = routine.steps.map(async (step) => ({...step, exercise: await loadExercise(step.exercise)}));
  return {...routine, steps: await Promise.all(steps)};
}
