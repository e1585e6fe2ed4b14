import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {ChimePlan} from '../../src/guidance/chime-plan.ts';
import type {Tones} from '../../src/guidance/tones.ts';
import {exerciseRoutine, planSession} from '../../src/session/plan.ts';
import {createSession} from '../../src/session/runner.ts';
import {exercise, handClock} from '../session/fixtures.ts';

/** 5 s to get ready, 2 s in, 15 s held, 2 s out. */
const plan = planSession(exerciseRoutine(exercise({dose: {reps: [1, 1]}})));
const whole = ['count 2', 'count 3', 'count 4', 'go 5', 'hold 7', 'half 14.5', 'count 19', 'count 20', 'count 21', 'release 22', 'end 24'];

/** A sound card whose clock runs with the session's, and starts at 0. */
function follow() {
  const clock = handClock(0);
  const planned = new Map<symbol, readonly [kind: string, at: number]>();
  let isOn = true;
  const tones = {
    get now() { return isOn ? clock.now() / 1000 : undefined; },
    ring(kind: string, at: number) {
      const key = Symbol(kind);
      if (kind !== 'ahead' && kind !== 'rep') planned.set(key, [kind, at]);
      // What has rung can't be taken back.
      return () => { if (at > clock.now() / 1000) planned.delete(key); };
    },
  };
  const chimes = new ChimePlan(tones as unknown as Tones);
  const session = createSession(plan, {clock, onChange: (view) => { chimes.look(plan, view); }});
  const rung = (): string[] => [...planned.values()].sort((a, b) => a[1] - b[1]).map(([kind, at]) => `${kind} ${Math.round(at * 100) / 100}`);
  return {clock, chimes, session, rung, turn(on: boolean) { isOn = on; }};
}

test('sets the tones of the minute to come, so that slowed timers ring on the dot', () => {
  const {clock, session, rung} = follow();
  session.start();
  assert.deepEqual(rung(), whole);
  clock.go(24_000);
  assert.deepEqual(rung(), whole);
});

test('a pause takes back what has not rung, going on sets it again, later', () => {
  const {clock, session, rung} = follow();
  session.start();
  clock.go(6000);
  session.pause();
  assert.deepEqual(rung(), whole.slice(0, 4));
  clock.go(10_000);
  session.resume();
  assert.deepEqual(rung().slice(4), ['hold 17', 'half 24.5', 'count 29', 'count 30', 'count 31', 'release 32', 'end 34']);
});

test('a jump rings what it lands on, and nothing of what it left out', () => {
  const {clock, session, rung} = follow();
  session.start();
  clock.go(1000);
  session.next();
  assert.deepEqual(rung().slice(0, 2), ['go 1', 'hold 3']);
  clock.go(1000);
  session.next();
  assert.equal(session.status, 'finished');
  assert.deepEqual(rung(), ['go 1', 'end 2']);
});

test('a sound card that wakes late rings from then on', () => {
  const {clock, session, rung, turn} = follow();
  turn(false);
  session.start();
  clock.go(6000);
  assert.deepEqual(rung(), []);
  turn(true);
  clock.go(100);
  assert.deepEqual(rung(), whole.slice(4));
});

test('an end that is noticed late has rung, and rings no second time', () => {
  const {clock, session, rung} = follow();
  session.start();
  clock.go(23_900);
  clock.go(700);
  assert.equal(session.status, 'finished');
  assert.deepEqual(rung(), whole);
});

test('any looks: each tone once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 3000}), {maxLength: 60}), (gaps) => {
      const {clock, session, rung} = follow();
      session.start();
      for (const gap of gaps) clock.go(gap);
      assert.deepEqual(rung(), whole);
    }),
  );
});
