import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {milestones, MilestoneTracker, type Milestone} from '../../src/guidance/milestones.ts';
import {exerciseRoutine, planSession, type SessionPlan} from '../../src/session/plan.ts';
import {createSession, type Session} from '../../src/session/runner.ts';
import {exercise, handClock, routines, settings} from '../session/fixtures.ts';

const named = ({kind, at, left}: Milestone): string => [kind, left, at].filter((part) => part !== undefined).join(' ');

/** A session whose milestones are collected as they are told. */
function follow(plan: SessionPlan) {
  const clock = handClock();
  const tracker = new MilestoneTracker();
  const told: Milestone[] = [];
  const session: Session = createSession(plan, {
    clock,
    onEvent: (event) => { told.push(...[tracker.take(plan, event, clock.now()) ?? []].flat()); },
    onChange: (view) => { told.push(...tracker.look(plan, view)); },
  });
  const pass = (seconds: number): void => {
    for (let tenths = 0; tenths < seconds * 10; tenths++) clock.go(100);
  };
  return {clock, session, told, pass};
}

test('a hold on each side: what comes, go, the hold, its half, its last seconds, its end, the switch', () => {
  const plan = planSession(exerciseRoutine(exercise({sides: 'each', dose: {holdSeconds: [20, 30], reps: [2, 2]}})));
  assert.deepEqual(milestones(plan).map(named), [
    'ahead 0', 'count 3 2', 'count 2 3', 'count 1 4',
    'go 5', 'hold 7', 'half 17', 'count 3 24', 'count 2 25', 'count 1 26', 'release 27',
    'switch 29', 'count 3 31', 'count 2 32', 'count 1 33',
    'go 34', 'hold 36', 'half 46', 'count 3 53', 'count 2 54', 'count 1 55', 'release 56', 'end 58',
  ]);
});

test('repetitions that are not held: go, then one short tone each', () => {
  const plan = planSession(exerciseRoutine(exercise({dose: {holdSeconds: [0, 0], reps: [3, 3]}})), {getReadySeconds: 0});
  assert.deepEqual(milestones(plan).map(named), ['go 0', 'rep 5', 'rep 10', 'end 14']);
});

test('short holds are told by their end alone', () => {
  const plan = planSession(exerciseRoutine(exercise({dose: {holdSeconds: [3, 3], reps: [2, 2]}})), {getReadySeconds: 0});
  assert.deepEqual(milestones(plan).map(named), ['go 0', 'release 5', 'rep 8', 'release 13', 'end 15']);
});

test('a jump tells what it lands in, even in the middle of a wait', () => {
  const plan = planSession({steps: ['one', 'two'].map((id) => ({exercise: exercise({id, dose: {reps: [1, 1]}})}))});
  const {session, told, pass} = follow(plan);
  session.start();
  pass(1);
  session.next();
  session.next();
  assert.deepEqual(told.map(named), ['ahead 0', 'go 5', 'ahead 24']);
});

test('a tab that slept is told nothing of what it slept through, then goes on', () => {
  const plan = planSession({steps: ['one', 'two', 'three'].map((id) => ({exercise: exercise({id, dose: {reps: [1, 1]}})}))});
  const {clock, session, told, pass} = follow(plan);
  session.start();
  pass(1);
  clock.go(41_000);
  assert.deepEqual(told.map(named), ['ahead 0']);
  pass(3);
  assert.deepEqual(told.map(named), ['ahead 0', 'half 43.5']);
});

test('any plan, any pauses: each milestone once, in its order, on time, none while paused', () => {
  fc.assert(
    fc.property(routines, settings, fc.array(fc.nat({max: 400}), {maxLength: 5}), (routine, asked, pauses) => {
      const plan = planSession(routine, asked);
      // An hour's walk is no other than a minute's.
      fc.pre(plan.totalSeconds < 240);
      // Nobody knows when a tap comes.
      fc.pre(plan.phases.every(({untilTap}) => !untilTap));
      const {clock, session, told} = follow(plan);
      const pausedAt = new Set(pauses);
      session.start();
      for (let tick = 0; session.status !== 'finished' && plan.phases.length && tick < 4000; tick++) {
        if (pausedAt.has(tick)) {
          session.pause();
          const before = told.length;
          clock.go(3000);
          assert.equal(told.length, before);
          session.resume();
        }
        const before = told.length;
        clock.go(100);
        for (const milestone of told.slice(before)) assert.ok(Math.abs(milestone.at - session.view.elapsed) <= 0.1001, named(milestone));
      }
      assert.deepEqual(told.map(named).sort(), milestones(plan).map(named).sort());
      for (const [index, milestone] of told.entries()) assert.ok(milestone.at >= (told[index - 1]?.at ?? 0) - 0.1001, named(milestone));
    }),
    {numRuns: 60},
  );
});

test('any sleep: nothing is told late or twice', () => {
  fc.assert(
    fc.property(routines, settings, fc.array(fc.integer({min: 1, max: 40_000}), {minLength: 1, maxLength: 40}), (routine, asked, gaps) => {
      const plan = planSession(routine, asked);
      const {clock, session, told} = follow(plan);
      session.start();
      for (const gap of gaps) {
        const before = told.length;
        clock.go(gap);
        for (const {at} of told.slice(before)) assert.ok(session.view.elapsed - at <= 1.0001);
      }
      assert.equal(new Set(told.map((milestone) => `${milestone.phase} ${named(milestone)}`)).size, told.length);
    }),
    {numRuns: 200},
  );
});
