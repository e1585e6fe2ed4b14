import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {StepDose, TimedDose, TimedExercise} from '../../src/session/dose.ts';
import {exerciseRoutine, planSession, type SessionSettings, type TimedRoutine} from '../../src/session/plan.ts';
import {exercise, routines, settings, words} from './fixtures.ts';

const plain = (one: TimedExercise, dose?: StepDose, side?: 'both' | 'left' | 'right', wishes?: SessionSettings) =>
  words(planSession(exerciseRoutine(one, dose, side), wishes));

test('both sides together: get ready, then in, hold, out; no pause after the last', () => {
  assert.deepEqual(plain(exercise()),
    ['get-ready 5', 'move 2', 'hold 15', 'release 3', 'move 2', 'hold 15', 'release 2']);
});

test('one side, then the other: right first, a switch, then left', () => {
  assert.deepEqual(plain(exercise({sides: 'each', dose: {perSide: true}})), [
    'get-ready 5 right',
    'move 2 right', 'hold 15 right', 'release 3 right', 'move 2 right', 'hold 15 right', 'release 2 right',
    'switch 5 left', 'move 2 left', 'hold 15 left', 'release 3 left', 'move 2 left', 'hold 15 left', 'release 2 left',
  ]);
});

test('alternating sides: in turn, without a switch', () => {
  assert.deepEqual(plain(exercise({sides: 'alternate', dose: {perSide: true}}), {reps: 2}), [
    'get-ready 5 right',
    'move 2 right', 'hold 15 right', 'release 3 right', 'move 2 left', 'hold 15 left', 'release 3 left',
    'move 2 right', 'hold 15 right', 'release 3 right', 'move 2 left', 'hold 15 left', 'release 2 left',
  ]);
});

test('repetitions not counted by side are shared between them, the odd one on the right', () => {
  const plan = planSession(exerciseRoutine(exercise({sides: 'alternate', dose: {holdSeconds: [0, 0]}}), {reps: 3}));
  assert.deepEqual(plan.phases.filter(({kind}) => kind === 'move').map(({side, rep, reps}) => `${side} ${rep}/${reps}`),
    ['right 1/2', 'left 1/1', 'right 2/2']);
});

test('"each way" of an exercise without sides doubles the repetitions', () => {
  assert.equal(planSession(exerciseRoutine(exercise(), {reps: 4, perSide: true})).steps[0]!.totalReps, 8);
});

test('one side only, where the site owner asks for it', () => {
  const sides = (plan: string[]) => new Set(plan.map((phase) => phase.split(' ')[2]));
  assert.deepEqual(sides(plain(exercise({sides: 'each', dose: {perSide: true}}), {}, 'left')), new Set(['left']));
  assert.deepEqual(plain(exercise(), {}, 'left'), plain(exercise()));
});

test('repetition work has no hold and keeps its tempo', () => {
  assert.deepEqual(plain(exercise({mode: 'strength', dose: {holdSeconds: [0, 1]}})),
    ['get-ready 5', 'move 2', 'release 3', 'move 2', 'release 2']);
});

test('the figure is still while it waits for the next repetition', () => {
  const plan = planSession(exerciseRoutine(exercise()));
  assert.equal(plan.phases.find(({kind}) => kind === 'release')!.movingSeconds, 2);
});

test('a rest between sets', () => {
  assert.deepEqual(plain(exercise(), {reps: 1, sets: 2}),
    ['get-ready 5', 'move 2', 'hold 15', 'release 2', 'rest 10', 'move 2', 'hold 15', 'release 2']);
  assert.equal(planSession(exerciseRoutine(exercise(), {reps: 1, sets: 2})).steps[0]!.totalReps, 2);
});

test('breathing is in and out; its hold is the length of the breath in', () => {
  const tempo = {outSeconds: 3, backSeconds: 6, pauseSeconds: 0};
  const breath = exercise({kind: 'breathing', mode: 'rest', dose: {holdSeconds: [4, 6], reps: [5, 10], tempo}});
  assert.deepEqual(plain(breath, {reps: 2}), ['get-ready 5', 'move 4', 'release 6', 'move 4', 'release 6']);
  assert.deepEqual(plain(breath, {reps: 1, holdSeconds: 5}), ['get-ready 5', 'move 5', 'release 6']);
  assert.equal(planSession(exerciseRoutine(breath, {minutes: 1})).steps[0]!.totalReps, 6);
});

test('a rest position is one hold, by seconds or minutes, never above its maximum', () => {
  const rest = exercise({kind: 'relief', mode: 'rest', dose: {holdSeconds: [120, 900], reps: [1, 1]}});
  assert.deepEqual(plain(rest), ['get-ready 5', 'hold 120']);
  assert.deepEqual(plain(rest, {minutes: 3}), ['get-ready 5', 'hold 180']);
  assert.deepEqual(plain(rest, {minutes: 60}), ['get-ready 5', 'hold 900']);
});

test('walking is one stretch of time in which the figure goes round', () => {
  const walk = exercise({kind: 'aerobic', mode: 'aerobic', dose: {holdSeconds: [0, 0], reps: [1, 1]}});
  assert.deepEqual(plain(walk, {minutes: 4}), ['get-ready 5', 'hold 240']);
  assert.deepEqual(words(planSession({steps: [{exercise: walk, seconds: 90}]})), ['get-ready 5', 'hold 90']);
  assert.deepEqual(plain(walk), ['get-ready 5', 'hold 180']);
  assert.equal(planSession(exerciseRoutine(walk)).phases[1]!.cycles, true);
});

test('marching by the leg is counted, by the minute is not', () => {
  const dose = {holdSeconds: [0, 1], reps: [5, 20], perSide: true} satisfies Partial<TimedDose>;
  const march = exercise({kind: 'aerobic', mode: 'aerobic', sides: 'alternate', dose});
  assert.equal(planSession({steps: [{exercise: march, dose: {reps: 8}, seconds: 20}]}).steps[0]!.totalReps, 16);
  assert.deepEqual(plain(march, {minutes: 1}), ['get-ready 5', 'hold 60']);
});

test('what is done once, at the reader’s pace, ends by a tap; its seconds are the author’s estimate', () => {
  const tempo = {outSeconds: 6, backSeconds: 0, pauseSeconds: 0};
  const roll = exercise({kind: 'technique', mode: 'active-range', dose: {holdSeconds: [0, 0], reps: [1, 1], sets: [1, 1], tempo}});
  assert.deepEqual(plain(roll), ['get-ready 5', 'move 6']);
  const {phases} = planSession({steps: [{exercise: roll, seconds: 20}]});
  assert.deepEqual(phases.map(({seconds, movingSeconds, untilTap}) => [seconds, movingSeconds, untilTap]),
    [[5, 0, undefined], [20, 6, true]]);
});

test('a repetition that has no time in its record gets a second', () => {
  const tempo = {outSeconds: 0, backSeconds: 0, pauseSeconds: 0};
  const timeless = exercise({dose: {holdSeconds: [0, 0], reps: [1, 1], tempo}});
  assert.deepEqual(plain(timeless), ['get-ready 5', 'hold 1']);
});

test('between steps a rest that already shows the next step', () => {
  const one = exercise({id: 'one', dose: {reps: [1, 1]}});
  const two = exercise({id: 'two', sides: 'each', dose: {reps: [1, 1], perSide: true}});
  const plan = planSession({steps: [{exercise: one}, {exercise: two}]});
  assert.deepEqual(words(plan).slice(0, 6),
    ['get-ready 5', 'move 2', 'hold 15', 'release 2', 'rest 10 right', 'move 2 right']);
  assert.equal(plan.phases[4]!.stepIndex, 1);
  assert.deepEqual(plan.steps, [
    {
      exercise: 'one', startsAt: 0, workStartsAt: 5, entersAt: 0, seconds: 24,
      phaseStart: 0, phaseEnd: 4, totalReps: 1,
    },
    {
      exercise: 'two', startsAt: 24, workStartsAt: 34, entersAt: 29, seconds: 53,
      phaseStart: 4, phaseEnd: 12, totalReps: 2,
    },
  ]);
});

test("a step's own rest comes after it", () => {
  const steps = [{exercise: exercise(), rest: 20}, {exercise: exercise(), rest: 0}, {exercise: exercise()}];
  assert.deepEqual(words(planSession({steps})).filter((phase) => phase.startsWith('rest')), ['rest 20']);
});

test('settings change the waits; speed changes movements and never holds', () => {
  const quick = planSession(exerciseRoutine(exercise({dose: {reps: [1, 1]}})), {getReadySeconds: 3, speed: 1.25});
  assert.deepEqual(words(quick), ['get-ready 3', 'move 1.6', 'hold 15', 'release 1.6']);
  const bare = planSession(exerciseRoutine(exercise({sides: 'each'})), {getReadySeconds: 0, switchSeconds: 0});
  assert.deepEqual(words(bare).filter((phase) => !/^(move|hold|release)/.test(phase)), []);
});

test('settings that are no sensible number fall back or are bounded', () => {
  const wait = (getReadySeconds: number) => plain(exercise(), {}, 'both', {getReadySeconds})[0];
  assert.deepEqual([Number.NaN, 1e9].map(wait), ['get-ready 5', 'get-ready 60']);
  assert.equal(planSession(exerciseRoutine(exercise()), {getReadySeconds: -1}).phases[0]!.kind, 'move');
  assert.equal(planSession(exerciseRoutine(exercise()), {speed: 10}).phases[1]!.seconds, 1.333);
});

test('an empty routine is an empty plan', () => {
  assert.deepEqual(planSession({steps: []}), {phases: [], steps: [], totalSeconds: 0});
});

test('any routine: phases and steps follow each other without a gap and add up to the total', () => {
  fc.assert(fc.property(routines, settings, (routine: TimedRoutine, wishes) => {
    const {phases, steps, totalSeconds} = planSession(routine, wishes);
    const milliseconds = (seconds: number) => Math.round(seconds * 1000);
    let at = 0;
    for (const phase of phases) {
      assert.equal(milliseconds(phase.startsAt), at);
      assert.ok(phase.seconds > 0 && phase.movingSeconds <= phase.seconds + 0.001);
      at += milliseconds(phase.seconds);
    }
    assert.equal(milliseconds(totalSeconds), at);
    assert.equal(steps.reduce((sum, {seconds}) => sum + milliseconds(seconds), 0), at);
    for (const [index, step] of steps.entries()) {
      const own = phases.slice(step.phaseStart, step.phaseEnd);
      assert.ok(own.length > 0 && own.every(({stepIndex}) => stepIndex === index));
      assert.ok(own.some(({startsAt}) => startsAt === step.workStartsAt));
      assert.ok(step.startsAt <= step.entersAt && step.entersAt <= step.workStartsAt);
    }
  }));
});

test('any routine: no hold and no count goes above what the exercise allows', () => {
  fc.assert(fc.property(routines, (routine) => {
    for (const phase of planSession(routine).phases) {
      const {exercise: {dose, mode}} = routine.steps[phase.stepIndex]!;
      assert.ok(phase.reps <= 2 * Math.max(1, dose.reps[1]) && phase.sets <= Math.max(1, dose.sets[1]));
      if (phase.kind === 'hold' && mode !== 'aerobic' && !phase.untilTap) assert.ok(phase.seconds <= Math.max(1, dose.holdSeconds[1]));
    }
  }));
});
