/** The plans of our own exercises and routines: what a reader really gets. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Exercise, Routine} from '../../src/catalogue/schema.ts';
import {clampDose} from '../../src/session/dose.ts';
import {exerciseRoutine, planSession} from '../../src/session/plan.ts';

const data = new URL('../../data/', import.meta.url);
const read = <T>(folder: string): T[] => readdirSync(new URL(folder, data))
  .map((file) => JSON.parse(readFileSync(new URL(folder + file, data), 'utf8')) as T);
const exercises = new Map(read<Exercise>('exercises/').map((exercise) => [exercise.id, exercise]));

test('every exercise alone takes between ten seconds and fifteen minutes, and every side gets its turn', () => {
  for (const exercise of exercises.values()) {
    const {phases, totalSeconds} = planSession(exerciseRoutine(exercise));
    assert.ok(totalSeconds >= 10 && totalSeconds <= 905, `${exercise.id}: ${totalSeconds} s`);
    const sides = new Set(phases.map(({side}) => side));
    assert.equal(sides.size, exercise.sides === 'both' ? 1 : 2, exercise.id);
  }
});

for (const routine of read<Routine>('routines/')) {
  test(`${routine.id}: each step takes about the time its author gave it, within its exercise's dose`, () => {
    const steps = routine.steps.flatMap((step) => {
      const exercise = exercises.get(step.exercise);
      return exercise === undefined ? [] : [{...step, exercise}];
    });
    const plan = planSession({steps});
    for (const [index, {exercise, dose, seconds}] of steps.entries()) {
      const planned = plan.steps[index]!;
      const workSeconds = planned.startsAt + planned.seconds - planned.workStartsAt;
      assert.ok(Math.abs(workSeconds - seconds) <= 15, `${exercise.id}: ${workSeconds} s for ${seconds} s`);
      assert.deepEqual(clampDose(exercise, {...dose}).problems, [], exercise.id);
    }
    const minutes = plan.totalSeconds / 60;
    assert.ok(Math.abs(minutes - routine.estimatedMinutes) <= 1, `${minutes} min for ${routine.estimatedMinutes}`);
  });
}
