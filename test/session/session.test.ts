import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {planSession} from '../../src/session/plan.ts';
import {
  idleState, reduce, type SessionAction, type SessionEvent, type SessionState,
} from '../../src/session/session.ts';
import {view, type SessionView} from '../../src/session/view.ts';
import {exercise, routines, settings} from './fixtures.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Three steps: 0-24 (get ready to 5), 24-53 (rest to 34), 53-82 (rest to 63), each 2 s in, 15 s held, 2 s out. */
const plan = planSession({
  steps: ['one', 'two', 'three'].map((id) => ({exercise: exercise({id, dose: {reps: [1, 1]}})})),
});

type Line = readonly [second: number, action: SessionAction | SessionAction['type']];

/** Does one thing after another, each at its second; gives back the state and what was told. */
function follow(script: readonly Line[], over = plan) {
  let state = idleState(over);
  const events: SessionEvent[] = [];
  for (const [second, action] of script) {
    const asked = (typeof action === 'string' ? {type: action} : action) as SessionAction;
    const done = reduce(over, state, asked, second * SECOND);
    state = done.state;
    events.push(...done.events);
  }
  return {state, events, told: events.map(tell), see: (second: number) => view(over, state, second * SECOND)};
}

function tell(event: SessionEvent): string {
  if (event.type === 'stop') return `stop ${event.reason}`;
  return 'index' in event ? `${event.type} ${event.index}` : event.type;
}

test('idle shows the start and the whole time', () => {
  const {see} = follow([]);
  const {status, elapsed, remaining, phase} = see(99);
  assert.deepEqual([status, elapsed, remaining, phase?.kind], ['idle', 0, 82, 'get-ready']);
});

test('start: ready while the first get-ready runs, then running', () => {
  const {told, see} = follow([[100, 'start']]);
  assert.deepEqual(told, ['start', 'step 0', 'phase 0']);
  assert.deepEqual([see(100).status, see(104.9).status, see(105).status], ['ready', 'ready', 'running']);
  assert.deepEqual([see(100).phaseSecondsLeft, see(100.1).phaseSecondsLeft, see(104.5).phaseSecondsLeft], [5, 5, 1]);
});

test('a boundary is told once, at the time it was due', () => {
  const {told, events} = follow([[0, 'start'], [4, 'tick'], [5.3, 'tick'], [5.4, 'tick']]);
  assert.deepEqual(told, ['start', 'step 0', 'phase 0', 'phase 1']);
  assert.equal(events.at(-1)?.at, 5 * SECOND);
});

test('a tab asleep over several phases wakes right and tells all of them in order', () => {
  const {told, see} = follow([[0, 'start'], [40, 'tick']]);
  assert.equal(told.join(), 'start,step 0,phase 0,phase 1,phase 2,phase 3,step 1,phase 4,phase 5,phase 6');
  assert.deepEqual([see(40).stepIndex, see(40).phase?.kind, see(40).phaseElapsed], [1, 'hold', 4]);
});

test('a lid closed for an hour finds the session finished', () => {
  const {state, told, see} = follow([[0, 'start'], [10, 'tick'], [3610, 'tick']]);
  assert.equal(told.filter((what) => what === 'complete').length, 1);
  assert.deepEqual(state.outcomes, ['done', 'done', 'done']);
  const {status, remaining, spent, phaseSecondsLeft} = see(9999);
  assert.deepEqual([status, remaining, spent, phaseSecondsLeft], ['finished', 0, 82, 0]);
});

test('a pause of an hour changes nothing', () => {
  const {see, told} = follow([[0, 'start'], [10.25, 'pause'], [3610.25, 'resume']]);
  assert.deepEqual(told.slice(-2), ['pause', 'resume']);
  assert.equal(see(3610.25).elapsed, 10.25);
  assert.equal(see(3611).elapsed, 11);
});

test('start goes on from a pause, and does nothing while time runs', () => {
  assert.equal(follow([[0, 'start'], [10, 'pause'], [20, 'start']]).see(21).elapsed, 11);
  assert.equal(follow([[0, 'start'], [10, 'start']]).see(20).elapsed, 20);
});

test('a pause in the first get-ready comes back ready', () => {
  const {see} = follow([[0, 'start'], [2, 'pause'], [9, 'resume']]);
  assert.equal(see(9).status, 'ready');
});

const place = ({stepIndex, phase, phaseRemaining}: SessionView) => [stepIndex, phase?.kind, phaseRemaining];

test('next lands a short wait before the next step; again, it starts', () => {
  const once = follow([[0, 'start'], [8, 'next']]);
  assert.deepEqual(once.told.slice(-3), ['skip 0', 'step 1', 'phase 4']);
  assert.deepEqual(place(once.see(8)), [1, 'rest', 5]);
  const twice = follow([[0, 'start'], [8, 'next'], [9, 'next']]);
  assert.deepEqual(place(twice.see(9)), [1, 'move', 2]);
  assert.deepEqual(twice.told.at(-1), 'phase 5');
  assert.deepEqual(twice.state.outcomes, ['skipped', 'ahead', 'ahead']);
});

test('next in the last step ends the session', () => {
  const {told, state} = follow([[0, 'start'], [70, 'next']]);
  assert.deepEqual(told.slice(-2), ['skip 2', 'complete']);
  assert.deepEqual([state.status, state.spentMs, state.outcomes.join()], ['finished', 70 * SECOND, 'done,done,skipped']);
});

test('previous starts the step again after three seconds, else goes one back', () => {
  const again = follow([[0, 'start'], [40, 'previous']]);
  assert.deepEqual([again.see(40).stepIndex, again.see(40).elapsed, again.told.at(-2)], [1, 29, 'step 1']);
  const back = follow([[0, 'start'], [36, 'previous']]);
  assert.deepEqual([back.see(36).stepIndex, back.see(36).elapsed, back.state.outcomes[0]], [0, 0, 'ahead']);
  assert.equal(follow([[0, 'start'], [2, 'previous']]).see(2).elapsed, 0);
});

test('a jump while paused stays paused', () => {
  const {see} = follow([[0, 'start'], [8, 'pause'], [9, 'next']]);
  assert.deepEqual([see(50).status, see(50).stepIndex, see(50).elapsed], ['paused', 1, 29]);
});

test('seek skips what lies between; what is out of range is ignored', () => {
  const {told, state} = follow([[0, 'start'], [8, {type: 'seek', step: 2}]]);
  assert.deepEqual(told.slice(-4), ['skip 0', 'skip 1', 'step 2', 'phase 8']);
  assert.deepEqual(state.outcomes, ['skipped', 'skipped', 'ahead']);
  for (const step of [-1, 3, 0.5, Number.NaN]) {
    assert.equal(follow([[0, 'start'], [8, {type: 'seek', step}]]).see(8).elapsed, 8);
  }
});

test('a step skipped and then done after all is done', () => {
  const {state} = follow([[0, 'start'], [8, 'next'], [9, {type: 'seek', step: 0}], [40, 'tick']]);
  assert.deepEqual(state.outcomes, ['done', 'ahead', 'ahead']);
});

test('stop keeps the place and the reason; start begins anew', () => {
  const {see, told} = follow([[0, 'start'], [8, {type: 'stop', reason: 'pain'}]]);
  assert.equal(told.at(-1), 'stop pain');
  assert.deepEqual([see(99).status, see(99).elapsed, see(99).reason], ['stopped', 8, 'pain']);
  assert.equal(follow([[0, 'start'], [8, {type: 'stop', reason: 'pain'}], [20, 'start']]).see(21).elapsed, 1);
});

test('what makes no sense is ignored', () => {
  for (const action of ['pause', 'resume', 'next', 'previous', 'tick'] as const) {
    assert.deepEqual(follow([[1, action]]).state, idleState(plan));
  }
  assert.deepEqual(follow([[1, {type: 'stop', reason: 'pain'}], [2, {type: 'seek', step: 1}]]).told, []);
  assert.deepEqual(follow([[1, 'start']], planSession({steps: []})).told, []);
});

test('reset is as if nothing had been', () => {
  assert.deepEqual(follow([[0, 'start'], [30, 'reset']]).state, idleState(plan));
});

test('a clock set back stands still and goes on from there', () => {
  const {see} = follow([[1000, 'start'], [1010, 'tick'], [10, 'tick']]);
  assert.equal(see(10).elapsed, 10);
  assert.equal(see(12).elapsed, 12);
  assert.equal(see(5).elapsed, 10);
});

test('the figure moves in the first seconds of a release and is still for the pause after it', () => {
  const twice = planSession({steps: [{exercise: exercise({dose: {reps: [2, 2]}})}]});
  const {see} = follow([[0, 'start']], twice);
  assert.deepEqual([3, 6, 10, 23, 24.5].map((second) => see(second).movedFraction), [1, 0.5, 1, 0.5, 1]);
});

const actions: fc.Arbitrary<SessionAction> = fc.oneof(
  {weight: 4, arbitrary: fc.constant<SessionAction>({type: 'tick'})},
  fc.constantFrom('start', 'pause', 'resume', 'next', 'previous').map((type) => ({type})),
  fc.integer({min: -1, max: 6}).map((step): SessionAction => ({type: 'seek', step})),
);
/** Mostly moments, sometimes an hour. */
const waits = fc.oneof({weight: 9, arbitrary: fc.integer({min: 0, max: 20 * SECOND})}, fc.constant(HOUR));
const scripts = fc.array(fc.tuple(waits, actions), {maxLength: 40});
const plans = fc.tuple(routines, settings).map(([routine, wishes]) => planSession(routine, wishes));

test('any session: time moves only by what passed, or by a jump that was asked for', () => {
  fc.assert(fc.property(plans, scripts, (over, script) => {
    let state: SessionState = idleState(over);
    let now = 5 * HOUR;
    for (const [wait, action] of script) {
      const before = view(over, state, now);
      now += wait;
      const seen = view(over, state, now);
      const runs = before.status === 'running' || before.status === 'ready';
      const expected = runs ? Math.min(over.totalSeconds, before.elapsed + wait / 1000) : before.elapsed;
      assert.ok(Math.abs(seen.elapsed - expected) < 1e-6);
      assert.ok(Math.abs(seen.elapsed + seen.remaining - over.totalSeconds) < 1e-6);
      assert.ok(seen.phaseElapsed >= 0 && seen.phaseRemaining >= 0 && seen.fraction >= 0 && seen.fraction <= 1);
      state = reduce(over, state, action, now).state;
      const after = view(over, state, now);
      if (['tick', 'pause', 'resume'].includes(action.type)) assert.equal(after.elapsed, seen.elapsed);
    }
  }));
});

test('any session: events tell the story in order, nothing twice, nothing left out', () => {
  fc.assert(fc.property(plans, scripts, (over, script) => {
    let state: SessionState = idleState(over);
    let now = 0;
    let step = -1;
    let phase = -1;
    for (const [wait, action] of [[0, {type: 'start'}], ...script] as [number, SessionAction][]) {
      now += wait;
      const crossed = reduce(over, state, {type: 'tick'}, now);
      for (const event of crossed.events) {
        if (event.type === 'phase') assert.equal(event.index, ++phase);
        if (event.type === 'step') assert.equal(event.index, ++step);
        assert.ok(event.at <= now);
      }
      const done = reduce(over, crossed.state, action, now);
      for (const event of done.events) {
        if (event.type === 'skip') assert.ok(event.index >= step);
        if (event.type === 'step') step = event.index;
        if (event.type === 'phase') phase = event.index;
      }
      state = done.state;
      const seen = view(over, state, now);
      if (!['running', 'paused'].includes(seen.status)) continue;
      assert.deepEqual([seen.phaseIndex, seen.stepIndex], [phase, step]);
    }
  }));
});

test('any session left alone: every step once, in order, in exactly the time that was shown before', () => {
  fc.assert(fc.property(plans, fc.array(fc.integer({min: 1, max: 90 * SECOND})), (over, looks) => {
    let {state, events} = reduce(over, idleState(over), {type: 'start'}, 0);
    const told = [...events];
    let now = 0;
    for (const wait of [...looks, over.totalSeconds * SECOND + 1]) {
      now += wait;
      ({state, events} = reduce(over, state, {type: 'tick'}, now));
      told.push(...events);
    }
    const indices = (type: string) =>
      told.flatMap((event) => (event.type === type && 'index' in event ? [event.index] : []));
    assert.deepEqual(indices('step'), over.steps.map((_, index) => index));
    assert.deepEqual(indices('phase'), over.phases.map((_, index) => index));
    assert.ok(state.outcomes.every((outcome) => outcome === 'done'));
    const end = told.at(-1);
    assert.ok(end?.type === 'complete' && Math.abs(end.at - over.totalSeconds * SECOND) < 0.001);
  }));
});

test('any session: pauses of any length neither lose nor gain time', () => {
  const pauses = fc.array(fc.record({run: fc.integer({min: 0, max: 9 * SECOND}), stand: waits}), {maxLength: 20});
  fc.assert(fc.property(plans, pauses, (over, turns) => {
    let {state} = reduce(over, idleState(over), {type: 'start'}, 0);
    let now = 0;
    let ran = 0;
    for (const {run, stand} of turns) {
      ran += run;
      state = reduce(over, state, {type: 'pause'}, now += run).state;
      state = reduce(over, state, {type: 'resume'}, now += stand).state;
    }
    assert.ok(Math.abs(view(over, state, now).elapsed - Math.min(over.totalSeconds, ran / 1000)) < 1e-6);
  }));
});
