/** The catalogue as the rules see it, read from data/ before any build. */
import assert from 'node:assert/strict';
import type {Exercise, Routine} from '../../src/catalogue/schema.ts';
import type {AdaptableRoutine} from '../../src/safety/adapt.ts';
import {traitsOf, type Catalogue} from '../../src/safety/catalogue.ts';
import {conditions} from '../../src/safety/rules.ts';
import * as data from '../catalogue/data.ts';

export const exercises: readonly Exercise[] = [...data.exercises.values()];
export const routines: readonly Routine[] = [...data.routines.values()];
export const conditionIds: readonly string[] = Object.keys(conditions);

export const catalogue: Catalogue = {
  exercises: Object.fromEntries(exercises.map((exercise) => [exercise.id, traitsOf(exercise)])),
  routines,
};

export function exerciseOf(id: string): Exercise {
  const exercise = data.exercises.get(id);
  assert.ok(exercise, `no exercise ${id}`);
  return exercise;
}

/** A routine with all exercises that there are to swap in. */
export function adaptable(routine: Routine): AdaptableRoutine {
  const steps = routine.steps.map((step) => ({...step, exercise: exerciseOf(step.exercise)}));
  return {...routine, steps, substitutes: Object.fromEntries(data.exercises)};
}

/** Every gate that can be cleared is: what is left are the rules themselves. */
export const allCleared: readonly string[] = conditionIds.map((id) => `cleared:${id}`);
