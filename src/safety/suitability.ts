/** Whether an exercise suits a reader, and what does instead. */
import type {Exercise} from '../catalogue/schema.ts';
import {ownCatalogue, substitutesOf, traitsOf, type Catalogue, type ExerciseTraits} from './catalogue.ts';
import {judge, verdictOf, type Reason, type Verdict} from './judge.ts';
import {understand, type Answers, type Reader} from './reader.ts';

export interface Suitability {
  /** `suits` as it is, `modify`: with the change that the reasons name, `avoid`: not now. */
  readonly verdict: Verdict;
  /** The strictest first; empty where it suits. */
  readonly reasons: readonly Reason[];
  /** Id of the exercise to offer instead of an avoided one; absent where none suits. It may itself be one to modify. */
  readonly substitute?: string;
}

/** The nearest exercise that may stand in for an avoided one. */
export function suitingSubstitute(
  exercise: ExerciseTraits,
  answers: Answers,
  catalogue: Catalogue,
): ExerciseTraits | undefined {
  return substitutesOf(exercise, catalogue).find((other) => verdictOf(judge(other, answers)) !== 'avoid');
}

/**
 * Whether an exercise suits a reader: the strictest of what their conditions, their pregnancy and their answers to the
 * screening questions say. Nothing that a reader adds makes it laxer, but for what clears a gate (see `Reader.flags`)
 * and for the exact week of the pregnancy.
 *
 * It never throws. An id that it doesn't know counts as an unasked question: nothing but walking and rest positions,
 * so that a mistyped condition is seen at once and never lets something harmful through (`unknownIds` lists them).
 *
 * @param catalogue where substitutes are looked up; the package's own unless a site has exercises of its own
 */
export function suitability(exercise: Exercise, reader: Reader, catalogue: Catalogue = ownCatalogue): Suitability {
  const answers = understand(reader);
  const traits = traitsOf(exercise);
  const reasons = judge(traits, answers, exercise);
  const verdict = verdictOf(reasons);
  const substitute = verdict === 'avoid' ? suitingSubstitute(traits, answers, catalogue) : undefined;
  return {verdict, reasons, ...(substitute && {substitute: substitute.id})};
}
