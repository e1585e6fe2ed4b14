// A session that was broken off is kept by its place, and taken up there; what is damaged, old or of something else is left alone.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Exercise} from '../../src/catalogue/schema.ts';
import {Keeper} from '../../src/session/keeper.ts';
import {keptKey} from '../../src/session/kept-key.ts';
import {easedSteps, isFresh, isOf, readKept, restore, subjectOf, toKeep, type KeptSession, type KeptStep} from '../../src/session/kept.ts';
import {planSession, type SessionPlan, type SessionSettings} from '../../src/session/plan.ts';
import {createSession, type Session} from '../../src/session/runner.ts';
import type {TimedStep} from '../../src/session/work.ts';
import {exercise, handClock, routines, settings as anySettings} from './fixtures.ts';

const stretch = exercise();
const steps: readonly TimedStep[] = [{exercise: stretch}, {exercise: exercise({id: 'twist', sides: 'each'}), rest: 5}, {exercise: stretch}];
const SUBJECT = subjectOf('Morning', steps);
const NOON = Date.UTC(2026, 0, 1, 12);

/** A session that has run for so many seconds, looked at every second. */
function runFor(seconds: number, {of = steps, settings = {}}: {of?: readonly TimedStep[]; settings?: SessionSettings} = {}): Session {
  const clock = handClock();
  const session = createSession(planSession({steps: of}, settings), {clock, turn: {get: () => undefined, set: () => undefined}});
  session.start();
  for (let passed = 0; passed < seconds; passed++) {
    clock.go(1000);
    if (session.view.isWaiting) session.tap();
  }
  return session;
}

const keepOf = (session: Session, of: readonly TimedStep[] = steps, given = of): KeptSession | undefined =>
  toKeep(subjectOf('Morning', given), given, {plan: session.plan, state: session.state, steps: of}, NOON);

/** As the storage gives it back. */
function kept(session: Session, of?: readonly TimedStep[], given?: readonly TimedStep[]): KeptSession {
  const found = keepOf(session, of, given);
  assert.ok(found);
  const read = readKept(JSON.stringify(found));
  assert.deepEqual(read, found);
  return found;
}

const viewOf = ({plan, state}: Pick<Session, 'plan' | 'state'>) => {
  const {phaseIndex, stepIndex, elapsed, remaining, spent, outcomes} = createSession(plan, {state: {...state, status: 'paused', since: null}}).view;
  return {phaseIndex, stepIndex, elapsed, remaining, spent, outcomes};
};

test('whatever the routine and wherever it was broken off, it goes on at its place, paused', () => {
  fc.assert(fc.property(routines, anySettings, fc.integer({min: 1, max: 400}), ({steps: of}, settings, seconds) => {
    const session = runFor(seconds, {of, settings});
    const found = keepOf(session, of);
    if (!found) return;
    const restored = restore(found, planSession({steps: of}, settings));
    assert.equal(restored.state.status, 'paused');
    assert.deepEqual(viewOf(restored), viewOf(session));
  }), {numRuns: 60});
});

test('time that the reader has added to the phase is still there', () => {
  const session = runFor(12);
  session.extend(10);
  const {plan, state} = restore(kept(session), planSession({steps}));
  assert.equal(plan.totalSeconds, session.plan.totalSeconds);
  assert.equal(state.positionMs, session.state.positionMs);
});

test('another pace and other rests since then: the same step, as far into it', () => {
  const session = runFor(80, {settings: {restSeconds: 0}});
  const found = kept(session);
  const plan = planSession({steps}, {restSeconds: 20, speed: 1.5});
  const {state} = restore(found, plan);
  const phase = plan.phases.findLast(({startsAt}) => startsAt * 1000 <= state.positionMs);
  const before = session.view.phase;
  assert.deepEqual([phase?.kind, phase?.stepIndex, phase?.rep, phase?.side], [before?.kind, before?.stepIndex, before?.rep, before?.side]);
});

test('a step that has other phases now begins anew', () => {
  const plan = planSession({steps});
  const {state} = restore({...kept(runFor(80)), step: 1, phasesLeft: 900}, plan);
  assert.equal(state.positionMs, plan.steps[1]!.entersAt * 1000);
});

test('nothing is kept before the first exercise has begun, nor after the end', () => {
  assert.equal(keepOf(runFor(0)), undefined);
  assert.equal(keepOf(runFor(3)), undefined);
  assert.ok(keepOf(runFor(6)));
  const stopped = runFor(20);
  stopped.stop();
  assert.equal(keepOf(stopped), undefined);
  assert.equal(keepOf(runFor(1000)), undefined);
});

test('it is of the same steps only, as the records are now', () => {
  const found = kept(runFor(40));
  assert.ok(isOf(found, 'Morning', steps));
  assert.ok(!isOf(found, 'Evening', steps));
  assert.ok(!isOf(found, 'Morning', steps.slice(1)));
  assert.ok(!isOf(found, 'Morning', steps.with(1, {exercise: stretch})));
  assert.ok(!isOf(found, 'Morning', steps.with(0, {exercise: stretch, dose: {reps: 3}})));
  assert.ok(!isOf(found, 'Morning', steps.with(0, {exercise: stretch, side: 'left'})));
  assert.ok(!isOf(found, 'Morning', steps.with(0, {exercise: exercise({dose: {holdSeconds: [20, 30]}})})));
});

test('it is offered for half an hour, whichever way the clock was set', () => {
  const found = kept(runFor(40));
  const minute = 60_000;
  assert.deepEqual([0, 29, 30, 600, -29, -31].map((minutes) => isFresh(found, NOON + minutes * minute)), [true, true, false, false, true, false]);
});

const damages: readonly (readonly [what: string, change: (good: KeptSession) => unknown])[] = [
  ['no object', () => null],
  ['a list', (good) => [good]],
  ['a step below the first', (good) => ({...good, step: -1})],
  ['half a step', (good) => ({...good, step: 0.5})],
  ['a step that is no number', (good) => ({...good, step: '1'})],
  ['a time that is none', (good) => ({...good, spentMs: null})],
  ['a time below zero', (good) => ({...good, intoMs: -5})],
  ['a time beyond a day', (good) => ({...good, intoMs: 1e12})],
  ['an outcome of another version', (good) => ({...good, outcomes: ['<img src=x onerror=alert(1)>']})],
  ['thousands of outcomes', (good) => ({...good, outcomes: Array.from({length: 5000}, () => 'done')})],
  ['no subject', ({subject: _, ...good}) => good],
  ['an exercise that is no text', (good) => ({...good, eased: [{step: 0, exercise: {}}]})],
  ['a hold without end', (good) => ({...good, eased: [{step: 0, exercise: 'stretch', holdSeconds: 1e9}]})],
];
for (const [what, change] of damages) {
  test(`with ${what} nothing is kept`, () => {
    assert.equal(readKept(JSON.stringify(change(kept(runFor(40))))), undefined);
  });
}

test('whatever is stored, it is read or left, and what is read can be restored', () => {
  const plan = planSession({steps});
  const good = kept(runFor(40));
  const parts = fc.record({
    step: fc.integer({min: -2, max: 70}), phasesLeft: fc.integer({min: -2, max: 6000}), intoMs: fc.integer(), lengthMs: fc.integer(),
    spentMs: fc.double(), keptAt: fc.double(),
  });
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), parts.map((some) => JSON.stringify({...good, ...some}))), (stored) => {
    const read = readKept(stored);
    if (!read || !isOf(read, 'Morning', steps)) return;
    const {state} = restore(read, plan);
    assert.ok(state.positionMs >= 0 && state.positionMs < (plan.totalSeconds + 600) * 1000);
  }));
  assert.equal(readKept(null), undefined);
  assert.equal(readKept(''), undefined);
  assert.equal(readKept('{'), undefined);
});

test('more steps than there are fit nothing', () => {
  const found = kept(runFor(40));
  for (const other of [{...found, step: 3}, {...found, outcomes: ['done' as const]}, {...found, eased: [{step: 9, exercise: 'twist'}]}]) {
    assert.ok(!isOf(other, 'Morning', steps));
  }
});

test('what hurt stays eased: the gentler exercise, the shorter hold', async () => {
  const given = steps as readonly KeptStep[];
  const gentle = exercise({id: 'gentle'}) as Exercise;
  const eased = given.with(0, {exercise: gentle, side: undefined, rest: undefined}).with(1, {...given[1]!, dose: {holdSeconds: 7}});
  const found = kept(runFor(40, {of: eased}), eased, given);
  assert.deepEqual(found.eased, [{step: 0, exercise: 'gentle'}, {step: 1, exercise: 'twist', holdSeconds: 7}]);
  const asked: string[] = [];
  const again = await easedSteps(found, given, (id) => {
    asked.push(id);
    return Promise.resolve(gentle);
  });
  assert.deepEqual(asked, ['gentle']);
  assert.deepEqual(again.map(({exercise: {id}, dose}) => [id, dose?.holdSeconds]), [['gentle', undefined], ['twist', 7], ['stretch', undefined]]);
  await assert.rejects(easedSteps(found, given, () => Promise.reject(new Error('no network'))), /no network/);
});

/** A keeper over a storage that counts. */
function keeping() {
  const writes: string[] = [];
  const stored: Record<string, string | undefined> = {};
  const storage = new Proxy(stored, {
    set(target, key: string, value: string) {
      writes.push(value);
      target[key] = value;
      return true;
    },
  });
  const clock = handClock();
  const plan: SessionPlan = planSession({steps});
  const keeper = new Keeper({subject: SUBJECT, given: steps, storage, wall: () => NOON + clock.now()});
  const session: Session = createSession(plan, {
    clock,
    turn: {get: () => undefined, set: () => undefined},
    onChange: (view) => { keeper.look({plan: session.plan, state: session.state, steps}, view); },
  });
  session.start();
  return {writes, stored, clock, keeper, session};
}

test('it is written once a second, however often it is looked at', () => {
  const {writes, clock} = keeping();
  for (let ticks = 0; ticks < 50; ticks++) clock.go(100);
  assert.equal(writes.length, 1, 'get ready is nothing to keep');
  for (let ticks = 0; ticks < 100; ticks++) clock.go(100);
  assert.ok(writes.length >= 10 && writes.length <= 13, `${writes.length} writes in 10 s`);
  assert.ok(Buffer.byteLength(writes.at(-1)!) < 400);
});

test('pausing writes at once where it stands', () => {
  const {stored, clock, session} = keeping();
  clock.go(7650);
  session.pause();
  assert.equal(readKept(stored[keptKey])?.intoMs, 650);
});

for (const end of ['stop', 'reset'] as const) {
  test(`${end} forgets it`, () => {
    const {stored, clock, session} = keeping();
    clock.go(8000);
    assert.ok(keptKey in stored);
    session[end]();
    assert.ok(!(keptKey in stored));
  });
}

test('so does the end', () => {
  const {stored, clock, session} = keeping();
  while (session.status !== 'finished') clock.go(1000);
  assert.ok(!(keptKey in stored));
});

test('what another session has kept since is not forgotten with this one', () => {
  const {stored, clock, session} = keeping();
  clock.go(8000);
  stored[keptKey] = 'another';
  session.stop();
  assert.equal(stored[keptKey], 'another');
});
