/** Every rule that one routine has to keep. */
import type {Routine, RoutineStep} from '../catalogue/schema.ts';
import {routinePhases} from '../catalogue/vocabulary.ts';
import {traitsOf} from '../safety/catalogue.ts';
import {conflictsOf} from '../safety/conflicts.ts';
import {conditions} from '../safety/rules.ts';
import {fault, type Fault} from './finding.ts';
import {checkId, type Known} from './links.ts';
import {checkReview} from './review.ts';

/** Seconds between two steps for changing over, as `estimatedMinutes` counts them. */
const CHANGEOVER_SECONDS = 5;

/** A step never asks for more than its exercise allows, and counts for each side where that does. */
function checkStep({exercise: id, dose}: RoutineStep, index: number, known: Known): readonly Fault[] {
  const most = known.exercises.get(id)?.dose;
  if (!most) return checkId(id, `steps.${index}.exercise`, known);
  const faults = (['holdSeconds', 'reps', 'sets'] as const).flatMap((field) => {
    const wanted = dose[field] ?? 0;
    if (wanted <= most[field][1]) return [];
    return [fault(`steps.${index}.dose.${field}`, `${wanted} is more than "${id}" allows; allowed: up to ${most[field][1]}`)];
  });
  // A step by the minute counts nothing.
  if (dose.reps === undefined || (dose.perSide ?? false) === most.perSide) return faults;
  return [...faults, fault(`steps.${index}.dose.perSide`, `must be as in "${id}", whose repetitions are counted ${most.perSide ? 'for each side' : 'all together'}; allowed: ${most.perSide}`)];
}

/** Warm-up, main part, cool-down; or a warm-up alone. */
function checkPhases({steps}: Routine): readonly Fault[] {
  const places = steps.map(({phase}) => routinePhases.indexOf(phase));
  const early = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  if (early > 0) return [fault(`steps.${early}.phase`, `${steps[early]?.phase} comes after ${steps[early - 1]?.phase}; allowed: ${routinePhases.join(', ')}, in this order`)];
  const missing = routinePhases.filter((phase) => !steps.some((step) => step.phase === phase));
  const isWarmUp = steps.every(({phase}) => phase === 'warm-up');
  return missing.length === 0 || isWarmUp ? [] : [fault('steps', `no step is a ${missing.join(' or a ')}; allowed: all of ${routinePhases.join(', ')}, or a warm-up alone`)];
}

/** What is computed from the steps says what they give. */
function checkSums({steps, estimatedMinutes, conflicts, excludeConditions, equipment}: Routine, {exercises}: Known): readonly Fault[] {
  const faults: Fault[] = [];
  const minutes = steps.reduce((sum, {seconds}) => sum + seconds + CHANGEOVER_SECONDS, 0) / 60;
  if (Math.abs(estimatedMinutes - minutes) > 0.051) faults.push(fault('estimatedMinutes', `${estimatedMinutes} is not what the steps add up to; allowed: ${minutes.toFixed(1)}`));

  const known = steps.flatMap(({exercise}) => exercises.get(exercise) ?? []);
  if (known.length < steps.length) return faults;
  const forbidden = conflictsOf(known.map(traitsOf), excludeConditions);
  for (const id of new Set([...Object.keys(forbidden), ...Object.keys(conflicts)])) {
    const wanted = forbidden[id] ?? [];
    if (wanted.join() === (conflicts[id] ?? []).join()) continue;
    faults.push(fault(`conflicts.${id}`, `is not what the rules of the condition forbid; allowed: ${wanted.join(', ') || 'nothing'}`));
  }
  const listed = new Set<string>(equipment.map(({id}) => id));
  // A firm chair serves wherever any chair does.
  if (listed.has('firm-chair')) listed.add('chair');
  for (const {id, equipment: needed} of known) {
    for (const item of needed) {
      if (!item.optional && !listed.has(item.id)) faults.push(fault('equipment', `"${id}" needs ${item.id}; allowed: a list with it`));
    }
  }
  return faults;
}

export function checkRoutine(routine: Routine, known: Known, today: string): readonly Fault[] {
  const named = (['appliesTo', 'excludeConditions'] as const).flatMap((field) => routine[field].map((id, index) => ({id, path: `${field}.${index}`})));
  const strange = named.filter(({id}) => !Object.hasOwn(conditions, id));
  return [
    ...strange.map(({id, path}) => fault(path, `there is no condition "${id}"; allowed: ${Object.keys(conditions).join(', ')}`)),
    ...routine.steps.flatMap((step, index) => checkStep(step, index, known)),
    ...checkPhases(routine),
    ...checkSums(routine, known),
    ...checkReview(routine, today),
  ];
}

/** Somebody who wants one routine for all of the body finds one. */
export function checkCoverage(routines: readonly Routine[], {exercises}: Known): readonly Fault[] {
  const all = [...new Set([...exercises.values()].flatMap(({bodyAreas}) => bodyAreas))];
  const missing = routines.filter(({steps}) => steps.every(({exercise}) => exercises.has(exercise))).map(({id, steps}) => {
    const worked = new Set(steps.flatMap(({exercise}) => exercises.get(exercise)?.bodyAreas ?? []));
    return {id, areas: all.filter((area) => !worked.has(area))};
  }).sort((one, other) => one.areas.length - other.areas.length);
  const [nearest] = missing;
  if (!nearest || nearest.areas.length === 0) return [];
  return [fault('steps', `no routine is for the whole body: the nearest, "${nearest.id}", leaves out ${nearest.areas.join(', ')}; allowed: one with an exercise for each of ${all.join(', ')}`)];
}
