import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createClock, steadyNow} from '../../src/session/clock.ts';

/** A wall clock, a monotonic clock and one timer, turned by hand. */
function sources() {
  const time = {wall: 1_000_000, monotonic: 50};
  let timer: {at: number; callback: () => void} | undefined;
  return {
    time,
    get pending() { return timer === undefined ? undefined : timer.at - time.monotonic; },
    wall: () => time.wall,
    monotonic: () => time.monotonic,
    after(milliseconds: number, callback: () => void) {
      const own = {at: time.monotonic + milliseconds, callback};
      timer = own;
      return () => { if (timer === own) timer = undefined; };
    },
    go(milliseconds: number) {
      time.wall += milliseconds;
      time.monotonic += milliseconds;
      const due = timer;
      if (due === undefined || due.at > time.monotonic) return;
      timer = undefined;
      due.callback();
    },
  };
}

test('timestamps follow the monotonic clock, whatever small corrections the wall clock gets', () => {
  const {time, wall, monotonic} = sources();
  const now = steadyNow(wall, monotonic);
  const start = now();
  time.monotonic += 1000;
  time.wall += 2500;
  assert.equal(now() - start, 1000);
});

test('sleep, in which only the wall clock ran on, counts', () => {
  const {time, wall, monotonic} = sources();
  const now = steadyNow(wall, monotonic);
  const start = now();
  time.wall += 3_600_000;
  time.monotonic += 20;
  assert.equal(now() - start, 3_600_000);
});

test('a wall clock set back does not turn time back', () => {
  const {time, wall, monotonic} = sources();
  const now = steadyNow(wall, monotonic);
  const start = now();
  time.wall -= 3_600_000;
  time.monotonic += 200;
  assert.equal(now() - start, 200);
});

test('the clock ticks only while somebody listens, and tells all at the same moment', () => {
  const by = sources();
  const clock = createClock(by);
  assert.equal(by.pending, undefined);
  const seen: [string, number][] = [];
  const leave = [clock.every((now) => { seen.push(['a', now]); return undefined; })];
  by.go(30);
  leave.push(clock.every((now) => { seen.push(['b', now]); return undefined; }));
  by.go(70);
  assert.deepEqual(seen, [['a', 1_000_100], ['b', 1_000_100]]);
  for (const stop of leave) stop();
  assert.equal(by.pending, undefined);
});

test('ticks fall on tenths of a second; a listener may ask to be called sooner', () => {
  const by = sources();
  const clock = createClock(by);
  clock.every((now) => now + 35);
  assert.equal(by.pending, 100);
  by.go(100);
  assert.equal(by.pending, 35);
  by.go(35);
  assert.equal(by.pending, 35);
  by.go(35);
  assert.equal(by.pending, 30);
});

test('a listener may send another away, or itself, in the middle of a tick', () => {
  const by = sources();
  const clock = createClock(by);
  const called: string[] = [];
  const leaveFirst = clock.every(() => {
    called.push('first');
    leaveSecond();
    leaveFirst();
    return undefined;
  });
  const leaveSecond = clock.every(() => { called.push('second'); return undefined; });
  by.go(100);
  assert.deepEqual(called, ['first']);
  assert.equal(by.pending, undefined);
});
