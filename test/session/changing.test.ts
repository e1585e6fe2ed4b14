/** A plan that changes while it is followed: more time, a tap, another exercise, other rests. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {TimedDose} from '../../src/session/dose.ts';
import {planSession, type SessionPlan} from '../../src/session/plan.ts';
import {reduce} from '../../src/session/session.ts';
import {shorterHold} from '../../src/session/shorter-hold.ts';
import {idleState, type SessionAction, type SessionEvent} from '../../src/session/state.ts';
import {view} from '../../src/session/view.ts';
import {exercise, words} from './fixtures.ts';

const SECOND = 1000;
const steps = ['one', 'two', 'three'].map((id) => ({exercise: exercise({id, dose: {reps: [1, 1]}})}));
/** 0-24 (get ready to 5), 24-53 (rest to 34), 53-82 (rest to 63), each 2 s in, 15 s held, 2 s out. */
const plan = planSession({steps});

type Line = readonly [second: number, action: SessionAction | 'start' | 'pause' | 'resume' | 'tick' | 'tap' | 'next'];

function follow(script: readonly Line[], over: SessionPlan = plan) {
  let at = {plan: over, state: idleState(over)};
  const events: SessionEvent[] = [];
  for (const [second, action] of script) {
    const done = reduce(at.plan, at.state, typeof action === 'string' ? {type: action} : action, second * SECOND);
    at = done;
    events.push(...done.events);
  }
  const told = events.map((event) => ('index' in event ? `${event.type} ${event.index}` : event.type));
  return {...at, told, see: (second: number) => view(at.plan, at.state, second * SECOND)};
}

const extend = (seconds = 10): SessionAction => ({type: 'extend', seconds});

test('ten seconds more of a hold: its end, the rest of the session and the total come later by as much', () => {
  const {see, told, plan: longer} = follow([[0, 'start'], [10, extend()]]);
  const {elapsed, phaseElapsed, phaseRemaining, remaining} = see(10);
  assert.deepEqual([elapsed, phaseElapsed, phaseRemaining, remaining], [10, 3, 22, 82]);
  assert.equal(longer.totalSeconds, 92);
  assert.equal(told.at(-1), 'plan');
  assert.deepEqual([see(31.9).phase?.kind, see(32).phase?.kind, see(34).stepIndex], ['hold', 'release', 1]);
});

test('a hold is never made longer than the exercise allows; then there is nothing more to add', () => {
  const {see, plan: longest, told} = follow([[0, 'start'], [10, extend()], [11, extend()], [12, extend()]]);
  assert.equal(longest.phases[2]?.seconds, 30);
  assert.equal(see(12).canExtend, 0);
  assert.deepEqual(told.filter((what) => what === 'plan').length, 2);
  assert.equal(follow([[0, 'start']]).see(6).canExtend, 15);
});

test('on the way into a hold it is the hold that gets longer; waits get longer, too', () => {
  assert.equal(follow([[0, 'start'], [6, extend()]]).plan.phases[2]?.seconds, 25);
  const resting = follow([[0, 'start'], [26, extend()]]);
  assert.deepEqual([resting.see(26).phaseRemaining, resting.plan.steps[1]?.workStartsAt], [18, 44]);
  const ready = follow([[0, 'start'], [1, extend()]]);
  assert.deepEqual([ready.see(14.9).status, ready.see(15).status], ['ready', 'running']);
});

test('a movement that is not held has no room; before the start and after the end nothing has', () => {
  const reps = planSession({steps: [{exercise: exercise({dose: {holdSeconds: [0, 0]}})}]});
  assert.equal(follow([[0, 'start'], [6, extend()]], reps).plan.totalSeconds, reps.totalSeconds);
  assert.equal(follow([[0, extend()]]).plan.totalSeconds, 82);
  assert.equal(follow([[0, 'start'], [1, {type: 'stop', reason: 'pain'}], [2, extend()]]).plan.totalSeconds, 82);
});

test('more time while paused; begun anew, the session is as it was planned', () => {
  const paused = follow([[0, 'start'], [10, 'pause'], [20, extend()], [99, 'resume']]);
  assert.deepEqual([paused.see(99).phaseRemaining, paused.see(99).remaining], [22, 82]);
  const again = follow([[0, 'start'], [10, extend()], [11, {type: 'stop', reason: 'reader'}], [12, 'start']]);
  assert.equal(again.plan.totalSeconds, 82);
});

const tempo = {outSeconds: 6, backSeconds: 0, pauseSeconds: 0};
const untimed: Partial<TimedDose> = {holdSeconds: [0, 0], reps: [1, 1], sets: [1, 1], tempo};
const roll = exercise({id: 'roll', kind: 'technique', mode: 'active-range', dose: untimed});

test('what is done at the reader’s pace waits for a tap, however long, and counts the time', () => {
  const over = planSession({steps: [{exercise: roll}, ...steps.slice(0, 1)]});
  const waiting = follow([[0, 'start'], [8, 'tick'], [30, 'tick']], over);
  const {isWaiting, status, stepIndex, spent} = waiting.see(30);
  assert.deepEqual([isWaiting, status, stepIndex, Math.round(spent)], [true, 'running', 0, 30]);
  const tapped = follow([[0, 'start'], [30, 'tap'], [31, 'tick']], over);
  assert.deepEqual(tapped.told.slice(-2), ['step 1', 'phase 2']);
  assert.deepEqual([tapped.state.outcomes[0], tapped.see(31).elapsed], ['done', 12]);
  const early = follow([[0, 'start'], [7, 'tap']], over);
  assert.deepEqual([early.see(7).stepIndex, early.state.outcomes[0], early.see(7).isWaiting], [1, 'done', false]);
});

test('a tap at the last step ends the session; elsewhere a tap is nothing', () => {
  const over = planSession({steps: [{exercise: roll}]});
  const {state, told} = follow([[0, 'start'], [40, 'tap']], over);
  assert.deepEqual([state.status, told.at(-1), state.outcomes.join()], ['finished', 'complete', 'done']);
  assert.equal(follow([[0, 'start'], [10, 'tap']]).see(10).elapsed, 10);
});

test('another exercise in the place of the present one: from its start, with what was done and the time kept', () => {
  const easy = planSession({steps: [steps[0]!, {exercise: exercise({id: 'easy', dose: {reps: [3, 4]}})}, steps[2]!]});
  const {see, state, told, plan: changed} = follow(
    [[0, 'start'], [20, 'tick'], [40, 'pause'], [41, {type: 'change', plan: easy, from: 1}]],
  );
  assert.deepEqual(told.slice(-3), ['plan', 'step 1', 'phase 4']);
  const {status, stepIndex, elapsed, spent} = see(99);
  assert.deepEqual([status, stepIndex, elapsed, spent], ['paused', 1, 29, 40]);
  assert.deepEqual([state.outcomes[0], changed.steps[1]?.exercise, changed.totalSeconds], ['done', 'easy', easy.totalSeconds]);
});

test('other rests from the next step on leave the present one alone', () => {
  const brief = planSession({steps}, {restSeconds: 4});
  const {see, plan: changed, told} = follow([[0, 'start'], [10, {type: 'change', plan: brief, from: 1}]]);
  assert.equal(told.at(-1), 'plan');
  assert.deepEqual([see(10).elapsed, changed.totalSeconds], [10, 70]);
  assert.deepEqual(words(changed).filter((phase) => phase.startsWith('rest')), ['rest 4', 'rest 4']);
  assert.deepEqual([changed.steps[1]?.entersAt, changed.steps[1]?.workStartsAt], [24, 28]);
});

test('a shorter hold goes on at the repetition that it is for', () => {
  const two = [{exercise: exercise({dose: {reps: [2, 2]}})}];
  const shorter = planSession({steps: two.map((step) => ({...step, dose: {holdSeconds: 7}}))});
  const {see, plan: changed} = follow(
    [[0, 'start'], [30, {type: 'change', plan: shorter, from: 0, enter: 4}]], planSession({steps: two}),
  );
  assert.deepEqual([see(30).phase?.kind, see(30).phase?.rep, see(30).remaining], ['move', 2, 11]);
  assert.deepEqual(words(changed).slice(-3), ['move 2', 'hold 7', 'release 2']);
});

test('a hold can be halved while that leaves a hold; breaths and minutes can not', () => {
  assert.equal(shorterHold(steps[0]), 7);
  assert.equal(shorterHold({exercise: exercise({dose: {holdSeconds: [3, 5]}})}), undefined);
  assert.equal(shorterHold({exercise: exercise({kind: 'breathing'})}), undefined);
  assert.equal(shorterHold(undefined), undefined);
});

test('a change that is not for this session is ignored', () => {
  const other = planSession({steps: steps.slice(0, 2)});
  for (const change of [{plan: other, from: 1}, {plan, from: 0}, {plan, from: 1.5}, {plan, from: -1}]) {
    const {state} = follow([[0, 'start'], [30, 'tick'], [40, {type: 'change', ...change}]]);
    assert.equal(state.positionMs, 40 * SECOND);
  }
});
