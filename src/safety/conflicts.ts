/** A routine's table of conflicts, for a routine that was put together anew. */
import type {ExerciseTraits} from './catalogue.ts';
import {judge, verdictOf} from './judge.ts';
import {understand} from './reader.ts';
import {conditions} from './rules.ts';

/** Condition → exercises that its rules forbid, its gate cleared; without conditions that exclude the routine. */
export function conflictsOf(
  exercises: readonly ExerciseTraits[],
  excludeConditions: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const id of Object.keys(conditions)) {
    if (excludeConditions.includes(id)) continue;
    const answers = understand({conditions: [id], flags: [`cleared:${id}`]});
    const forbidden = exercises.filter((exercise) => verdictOf(judge(exercise, answers)) === 'avoid');
    if (forbidden.length > 0) found[id] = [...new Set(forbidden.map((exercise) => exercise.id))].sort();
  }
  return found;
}
