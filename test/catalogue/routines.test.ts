import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {routineSchema} from '../../src/catalogue/schema.ts';
import type {Exercise, Routine} from '../../src/catalogue/schema.ts';
import type {Condition} from '../../src/catalogue/rules-schema.ts';
import {faults} from '../../src/catalogue/terms.ts';
import {routinePhases} from '../../src/catalogue/vocabulary.ts';
import {conditions, exercises, routines} from './data.ts';

/** Seconds between two steps for changing over, as `estimatedMinutes` counts them. */
const changeoverSeconds = 5;

function exerciseOf(id: string): Exercise {
  const exercise = exercises.get(id);
  assert.ok(exercise, `no exercise ${id}`);
  return exercise;
}

/** Whether the rules of a condition forbid an exercise. */
function forbids(conditionId: string, rule: Condition, exercise: Exercise): boolean {
  if (rule.allowOnly && !rule.allowOnly.includes(exercise.id)) return true;
  if (exercise.properties.some((property) => rule.avoid.includes(property))) return true;
  const {t1, t2, t3} = exercise.pregnancy;
  const suits = {'pregnancy-t1': t1.suit, 'pregnancy-t2': t2.suit, 'pregnancy-t3': t3.suit} as Record<string, string>;
  return suits[conditionId] === 'no';
}

/** Condition → steps of the routine that it forbids, for those conditions that don't exclude the whole routine. */
function conflictsOf({steps, excludeConditions}: Routine): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [id, rule] of Object.entries(conditions)) {
    if (excludeConditions.includes(id)) continue;
    const ids = [...new Set(steps.map(({exercise}) => exercise))];
    const forbidden = ids.filter((step) => forbids(id, rule, exerciseOf(step)));
    if (forbidden.length) found[id] = forbidden.sort();
  }
  return found;
}

const checks: Readonly<Record<string, (routine: Routine, name: string) => void>> = {
  'satisfies the schema': (routine) => {
    assert.deepEqual(faults(routineSchema, routine), []);
  },
  'has its file name as id and names its JSON Schema': (routine, name) => {
    assert.equal(routine.id, name);
    assert.equal(routine.$schema, '../schema/routine.json');
  },
  'warms up, works and cools down, in that order, or is a warm-up': ({steps}) => {
    const phases = steps.map(({phase}) => routinePhases.indexOf(phase));
    assert.deepEqual(phases, phases.toSorted());
    if (phases.at(-1) !== 0) assert.equal(new Set(phases).size, routinePhases.length);
  },
  'never goes above the dose of an exercise': ({steps}) => {
    for (const {exercise, dose} of steps) {
      const most = exerciseOf(exercise).dose;
      for (const part of ['holdSeconds', 'reps', 'sets'] as const) {
        assert.ok((dose[part] ?? 0) <= most[part][1], `${exercise}: ${part} ${dose[part]} above ${most[part][1]}`);
      }
    }
  },
  'counts for each side exactly where the exercise does': ({steps}) => {
    for (const {exercise, dose} of steps.filter((step) => step.dose.reps !== undefined)) {
      assert.equal(dose.perSide ?? false, exerciseOf(exercise).dose.perSide, exercise);
    }
  },
  'lists the conflicts that the conditions give': (routine) => {
    assert.deepEqual(routine.conflicts, conflictsOf(routine));
  },
  'excludes and applies to known conditions': ({appliesTo, excludeConditions}) => {
    for (const id of [...appliesTo, ...excludeConditions]) assert.ok(conditions[id], `no condition ${id}`);
  },
  'takes the minutes that its steps add up to': ({steps, estimatedMinutes}) => {
    const seconds = steps.reduce((sum, step) => sum + step.seconds + changeoverSeconds, 0);
    assert.ok(Math.abs(estimatedMinutes - seconds / 60) <= 0.05 + 1e-9, `${seconds / 60} min`);
  },
  'lists the equipment of its exercises that must be there': ({steps, equipment}) => {
    const listed = equipment.map(({id}) => id as string);
    for (const {exercise} of steps) {
      for (const {id, optional} of exerciseOf(exercise).equipment) {
        // A firm chair serves wherever any chair does.
        const served = listed.includes(id) || (id === 'chair' && listed.includes('firm-chair'));
        assert.ok(optional ?? served, `${exercise} needs ${id}`);
      }
    }
  },
};

describe('routines', () => {
  for (const [name, routine] of routines) {
    describe(name, () => {
      for (const [claim, check] of Object.entries(checks)) it(claim, () => check(routine, name));
    });
  }
});
