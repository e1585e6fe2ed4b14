/** The plans of our own exercises and routines: what a reader really gets. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Exercise, Routine} from '../../src/catalogue/schema.ts';
import {clampDose} from '../../src/session/dose.ts';
import {exerciseRoutine, planSession} from '../../src/session/plan.ts';
import {createSession} from '../../src/session/runner.ts';
import {handClock} from './fixtures.ts';

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

const stepsOf = (routine: Routine) => routine.steps.flatMap((step) => {
  const exercise = exercises.get(step.exercise);
  return exercise === undefined ? [] : [{...step, exercise}];
});

for (const speed of [0.75, 1, 1.5]) {
  test(`every routine takes the time that is shown before its start, to the second, at a pace of ${speed}`, () => {
    for (const routine of read<Routine>('routines/')) {
      const plan = planSession({steps: stepsOf(routine)}, {speed, restSeconds: 7});
      const clock = handClock();
      const session = createSession(plan, {clock, turn: {get: () => undefined, set: () => undefined}});
      session.start();
      let milliseconds = 0;
      for (; session.status !== 'finished' && milliseconds < 7_200_000; milliseconds += 400) {
        if (session.view.isWaiting) session.tap();
        clock.go(400);
      }
      assert.ok(Math.abs(milliseconds / 1000 - plan.totalSeconds) <= 1, `${routine.id}: ${milliseconds / 1000} s, not ${plan.totalSeconds} s`);
      assert.ok(Math.abs(session.view.spent - plan.totalSeconds) <= 1, `${routine.id}: ${session.view.spent} s are told at the end`);
    }
  });
}

for (const routine of read<Routine>('routines/')) {
  test(`${routine.id}: each step takes about the time its author gave it, within its exercise's dose`, () => {
    const steps = stepsOf(routine);
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
