/** What becomes of a routine's steps, decided on ids alone: which stay, which are swapped, which go. */
import {substitutesOf, type Catalogue, type ExerciseTraits, type RoutineTraits} from './catalogue.ts';
import {judge, verdictOf, type Reason} from './judge.ts';
import type {Answers} from './reader.ts';
import {conditions} from './rules.ts';
import {suitingSubstitute} from './suitability.ts';
import * as words from './words.ts';

/** A step that stays, as it is or with another exercise in it. */
export interface KeptStep {
  /** Position in the routine as it was given, from 0. */
  readonly index: number;
  readonly exercise: string;
  readonly isSwapped: boolean;
}

/** Why the routine as a whole is not offered; empty where it is. */
export function exclusions(routine: Pick<RoutineTraits, 'excludeConditions'>, answers: Answers): readonly Reason[] {
  return routine.excludeConditions
    .filter((id) => answers.conditions.includes(id))
    .flatMap((id): readonly Reason[] => {
      const rules = conditions[id];
      if (!rules) return [];
      const text = `${rules.label}: this routine is not for you now. ${words.guidanceOf(id, rules)}`;
      return [{verdict: 'avoid', rule: 'routine', condition: id, text, source: rules.sources[0]?.id ?? 'gk'}];
    });
}

/** The exercise to do at a step: its own, the nearest that suits instead, or none. */
function exerciseFor(exercise: ExerciseTraits, answers: Answers, catalogue: Catalogue): string | undefined {
  if (verdictOf(judge(exercise, answers)) !== 'avoid') return exercise.id;
  return suitingSubstitute(exercise, answers, catalogue)?.id;
}

/**
 * The steps that stay. One that was swapped goes if its neighbour is the same exercise: nothing is done twice in a row.
 * @param steps the exercise of each step
 */
export function outline(steps: readonly ExerciseTraits[], answers: Answers, catalogue: Catalogue): readonly KeptStep[] {
  const kept: KeptStep[] = [];
  for (const [index, step] of steps.entries()) {
    const exercise = exerciseFor(step, answers, catalogue);
    if (exercise === undefined) continue;
    const isSwapped = exercise !== step.id;
    const before = kept.at(-1);
    if (before?.exercise === exercise) {
      if (isSwapped) continue;
      if (before.isSwapped) kept.pop();
    }
    kept.push({index, exercise, isSwapped});
  }
  return kept;
}

/** Ids of all exercises that could take the place of one of these, for any reader. */
export function possibleSubstitutes(steps: readonly ExerciseTraits[], catalogue: Catalogue): readonly string[] {
  return [...new Set(steps.flatMap((step) => substitutesOf(step, catalogue).map(({id}) => id)))];
}
