import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {TimedDose} from '../../src/session/dose.ts';
import {exerciseRoutine, planSession} from '../../src/session/plan.ts';
import {createSession} from '../../src/session/runner.ts';
import type {SessionEvent} from '../../src/session/session.ts';
import {exercise, handClock} from './fixtures.ts';

/** 5 s to get ready, 2 s in, 15 s held, 2 s out. */
const plan = planSession(exerciseRoutine(exercise({dose: {reps: [1, 1]}})));

function run(onEvent: (event: SessionEvent) => void = () => {}) {
  const clock = handClock();
  const told: string[] = [];
  const shown: number[] = [];
  const session = createSession(plan, {
    clock,
    onChange: (view) => shown.push(view.phaseSecondsLeft),
    onEvent: (event) => { told.push(event.type); onEvent(event); },
  });
  return {clock, told, shown, session};
}

test('listens to the clock only while its time runs', () => {
  const {clock, session} = run();
  assert.equal(clock.listeners, 0);
  session.start();
  assert.equal(clock.listeners, 1);
  session.pause();
  assert.equal(clock.listeners, 0);
  session.resume();
  clock.go(60_000);
  assert.equal(clock.listeners, 0);
  assert.equal(session.status, 'finished');
});

test('shows every second and tells what happened', () => {
  const {clock, session, shown, told} = run();
  session.start();
  for (let second = 0; second < 24; second++) clock.go(1000);
  assert.deepEqual(shown.slice(0, 10), [5, 4, 3, 2, 1, 2, 1, 15, 14, 13]);
  assert.deepEqual(told, ['start', 'step', 'phase', 'phase', 'phase', 'phase', 'complete']);
});

test('a listener that acts is told of its act after what came before', () => {
  const {clock, session, told} = run((event) => {
    if (event.type === 'phase' && event.index === 1) session.stop('pain');
  });
  session.start();
  clock.go(8000);
  assert.deepEqual(told, ['start', 'step', 'phase', 'phase', 'phase', 'stop']);
  assert.equal(session.view.reason, 'pain');
  assert.equal(clock.listeners, 0);
});

test('a session let go of neither listens nor tells', () => {
  const {clock, session, told} = run();
  session.start();
  session.dispose();
  session.stop();
  clock.go(60_000);
  assert.equal(clock.listeners, 0);
  assert.deepEqual(told, ['start', 'step', 'phase']);
});

test('asks the clock for the moment at which its number flips', () => {
  const asked: (number | undefined)[] = [];
  let time = 0;
  let listener: ((now: number) => number | undefined) | undefined;
  const session = createSession(plan, {clock: {now: () => time, every: (own) => { listener = own; return () => {}; }}});
  session.start();
  for (time of [300, 1000, 4999, 5000]) asked.push(listener?.(time));
  assert.deepEqual(asked.map((at) => Math.round(at ?? -1)), [1000, 2000, 5000, 6000]);
});

test('one session at a time: one that starts or goes on pauses the other', () => {
  const [first, second] = [run(), run()];
  first.session.start();
  second.session.start();
  assert.deepEqual([first.session.status, second.session.status], ['paused', 'ready']);
  first.session.resume();
  assert.deepEqual([first.session.status, second.session.status], ['ready', 'paused']);
  assert.deepEqual(second.told, ['start', 'step', 'phase', 'pause']);
  first.session.stop();
  second.session.resume();
  assert.deepEqual([first.session.status, second.session.status], ['stopped', 'ready']);
  second.session.dispose();
});

test('does not keep asking the clock while it waits for a tap', () => {
  const tempo = {outSeconds: 6, backSeconds: 0, pauseSeconds: 0};
  const dose: Partial<TimedDose> = {holdSeconds: [0, 0], reps: [1, 1], sets: [1, 1], tempo};
  const roll = exercise({kind: 'technique', dose});
  let time = 0;
  let listener: ((now: number) => number | undefined) | undefined;
  const clock = {now: () => time, every: (own: typeof listener) => { listener = own; return () => {}; }};
  const session = createSession(planSession(exerciseRoutine(roll)), {clock});
  session.start();
  time = 20_000;
  assert.equal(listener?.(time), undefined);
  session.tap();
  assert.equal(session.status, 'finished');
});
