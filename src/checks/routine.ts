/** Every rule that one routine has to keep. */
import type {Routine} from '../catalogue/schema.ts';
import {conditions} from '../safety/rules.ts';
import {fault, type Fault} from './finding.ts';
import {checkId, type Known} from './links.ts';
import {checkReview} from './review.ts';

export function checkRoutine(routine: Routine, known: Known, today: string): readonly Fault[] {
  const named = (['appliesTo', 'excludeConditions'] as const).flatMap((field) => routine[field].map((id, index) => ({id, path: `${field}.${index}`})));
  const strange = named.filter(({id}) => !Object.hasOwn(conditions, id));
  const steps = routine.steps.flatMap(({exercise: id, dose}, index): readonly Fault[] => {
    const most = known.exercises.get(id)?.dose;
    if (!most) return checkId(id, `steps.${index}.exercise`, known);
    return (['holdSeconds', 'reps', 'sets'] as const).flatMap((field) => {
      const wanted = dose[field] ?? 0;
      if (wanted <= most[field][1]) return [];
      return [fault(`steps.${index}.dose.${field}`, `${wanted} is more than "${id}" allows; allowed: up to ${most[field][1]}`)];
    });
  });
  return [
    ...strange.map(({id, path}) => fault(path, `there is no condition "${id}"; allowed: ${Object.keys(conditions).join(', ')}`)),
    ...steps,
    ...checkReview(routine, today),
  ];
}
