import assert from 'node:assert/strict';
import {test} from 'node:test';
import {planSession} from '../../src/session/plan.ts';
import {
  idleState, reduce, type SessionAction, type SessionEvent,
} from '../../src/session/session.ts';
import {view, type SessionView} from '../../src/session/view.ts';
import {exercise} from './fixtures.ts';

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

test('a lid closed for an hour finds the session paused where it was last seen, and says so', () => {
  const {told, events, see} = follow([[0, 'start'], [10, 'tick'], [3610, 'tick'], [4000, 'tick']]);
  assert.deepEqual(told.slice(-2), ['phase 2', 'pause']);
  assert.deepEqual(events.at(-1), {type: 'pause', at: 10 * SECOND, awayMs: HOUR});
  const {status, elapsed, spent, away, outcomes} = see(9999);
  assert.deepEqual([status, elapsed, spent, away, outcomes.join()], ['paused', 10, 10, 3600, 'ahead,ahead,ahead']);
  const back = follow([[0, 'start'], [10, 'tick'], [3610, 'resume'], [3611, 'tick']]);
  assert.deepEqual([back.see(3611).status, back.see(3611).elapsed, back.see(3611).away], ['running', 11, 0]);
});

test('one step over unseen is where it should be, two are a reader gone away', () => {
  assert.deepEqual([40, 52.9, 53].map((second) => follow([[0, 'start'], [second, 'tick']]).state.status),
    ['running', 'running', 'paused']);
});

test('an end in a hidden tab is an end, one of an hour ago is not', () => {
  const seen = (second: number) => follow([[0, 'start'], [50, 'tick'], [70, 'tick'], [second, 'tick']]).state;
  assert.deepEqual([seen(150).status, seen(150).outcomes.join()], ['finished', 'done,done,done']);
  assert.deepEqual([seen(HOUR).status, seen(HOUR).positionMs], ['paused', 70 * SECOND]);
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
  const {told, state} = follow([[0, 'start'], [30, 'tick'], [70, 'next']]);
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
