/** Whether everyone who should avoid an exercise is offered one that suits them, or told why there is none. */
import type {Exercise} from '../catalogue/schema.ts';
import {substitutesOf, traitsOf, type Catalogue} from '../safety/catalogue.ts';
import {judge} from '../safety/judge.ts';
import {understand, type Answers} from '../safety/reader.ts';
import {conditions} from '../safety/rules.ts';
import {suitingSubstitute} from '../safety/suitability.ts';
import {fault, type Fault} from './finding.ts';
import type {Known} from './links.ts';

/** Conditions that forbid some exercises and allow others, their gates cleared; where none are allowed, none can stand in. */
const someConditions: readonly (readonly [id: string, answers: Answers])[] = Object.entries(conditions)
  .filter(([, {allowOnly}]) => allowOnly?.length !== 0)
  .map(([id]) => [id, understand({conditions: [id], flags: [`cleared:${id}`]})]);

const PATH = 'pregnancy.substitute';

export const catalogueOf = ({exercises}: Known): Catalogue => ({
  exercises: Object.fromEntries([...exercises].map(([id, exercise]) => [id, traitsOf(exercise)])),
  routines: [],
});

/** The chain of substitutes ends in an exercise whose record breaks the schema: where it leads can't be known. */
function endsInBroken(exercise: Exercise, catalogue: Catalogue, {broken, exercises}: Known): boolean {
  const traits = traitsOf(exercise);
  const last = (substitutesOf(traits, catalogue).at(-1) ?? traits).substitute;
  return last !== null && broken.has(last) && !exercises.has(last);
}

/** @param catalogue the traits of all known exercises: `catalogueOf(known)` */
export function checkSubstitutes(exercise: Exercise, catalogue: Catalogue, known: Known): readonly Fault[] {
  const traits = traitsOf(exercise);
  // What is merely not on a condition's list of allowed exercises is left out without a word; what it forbids has to be replaced.
  const avoided = someConditions.filter(([, answers]) => judge(traits, answers).some(({verdict, rule}) => verdict === 'avoid' && rule !== 'limit'));
  const without = avoided.filter(([, answers]) => !suitingSubstitute(traits, answers, catalogue)).map(([id]) => id);
  const {substitute, noSubstitute} = exercise.pregnancy;
  const first = substitute === null ? undefined : known.exercises.get(substitute);
  const faults: Fault[] = [];
  for (const trimester of ['t1', 't2', 't3'] as const) {
    if (exercise.pregnancy[trimester].suit !== 'no' || !first || first.pregnancy[trimester].suit !== 'no') continue;
    faults.push(fault(PATH, `"${first.id}" doesn't suit ${trimester} either, for which it is offered; allowed: an exercise with pregnancy.${trimester}.suit yes or modify`));
  }
  if (without.length === 0 || noSubstitute !== undefined || endsInBroken(exercise, catalogue, known)) return faults;
  const chain = [exercise.id, ...substitutesOf(traits, catalogue).map(({id}) => id)].join(' → ');
  return [
    ...faults,
    fault(PATH, `nothing suits ${without.join(', ')} (${chain}); allowed: a substitute that suits, or pregnancy.noSubstitute saying why there is none`),
  ];
}
