/** What holds for any routine, whatever a reader does and however long nobody looks. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {planSession, type SessionPlan} from '../../src/session/plan.ts';
import {reduce} from '../../src/session/session.ts';
import {idleState, type SessionAction, type SessionEvent, type SessionState} from '../../src/session/state.ts';
import {view} from '../../src/session/view.ts';
import {routines, settings} from './fixtures.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** A tick of the clock in a tab that is in sight. */
const LOOK = 100;

const plans = fc.tuple(routines, settings).map(([routine, wishes]) => planSession(routine, wishes));
const simple = fc.constantFrom('start', 'pause', 'resume', 'next', 'previous', 'tap').map((type): SessionAction => ({type}));
const actions: fc.Arbitrary<SessionAction> = fc.oneof(
  {weight: 4, arbitrary: fc.constant<SessionAction>({type: 'tick'})},
  {weight: 4, arbitrary: simple},
  fc.constantFrom(10, 5, -3, 1000, Number.NaN).map((seconds): SessionAction => ({type: 'extend', seconds})),
  fc.integer({min: -1, max: 6}).map((step): SessionAction => ({type: 'seek', step})),
  fc.tuple(plans, fc.integer({min: -1, max: 6}), fc.option(fc.nat(40), {nil: undefined}))
    .map(([plan, from, enter]): SessionAction => ({type: 'change', plan, from, enter})),
);
/** Mostly moments, sometimes an hour asleep. */
const waits = fc.oneof({weight: 9, arbitrary: fc.integer({min: 0, max: 20 * SECOND})}, fc.constant(HOUR));
const scripts = fc.array(fc.tuple(waits, actions), {maxLength: 40});

interface Now {
  readonly plan: SessionPlan;
  readonly state: SessionState;
  readonly now: number;
}

/** Does a script; `check` sees each action with what was before and after it. */
function play(
  planned: SessionPlan, script: readonly (readonly [number, SessionAction])[],
  check: (before: Now, action: SessionAction, after: Now & {events: readonly SessionEvent[]}) => void,
): void {
  let at: Now = {plan: planned, state: idleState(planned), now: 5 * HOUR};
  for (const [wait, action] of script) {
    const now = at.now + wait;
    const after = {...reduce(at.plan, at.state, action, now), now};
    check(at, action, after);
    at = after;
  }
}

const isRunning = ({status}: {status: string}) => status === 'running' || status === 'ready';

function addsUp({phases, steps, totalSeconds}: SessionPlan): void {
  const sum = phases.reduce((ms, {seconds}) => ms + Math.round(seconds * 1000), 0);
  assert.equal(Math.round(totalSeconds * 1000), sum);
  for (const [index, phase] of phases.entries()) {
    const end = index + 1 < phases.length ? phases[index + 1]!.startsAt : totalSeconds;
    assert.ok(phase.seconds > 0 && Math.abs(phase.startsAt + phase.seconds - end) < 1e-6);
    assert.ok(phase.movingSeconds <= phase.seconds + 0.001);
  }
  for (const [index, step] of steps.entries()) {
    assert.ok(phases.slice(step.phaseStart, step.phaseEnd).every(({stepIndex}) => stepIndex === index));
    assert.equal(step.startsAt, phases[step.phaseStart]?.startsAt);
    assert.ok(step.startsAt <= step.entersAt && step.entersAt <= step.workStartsAt);
    assert.ok(phases.some(({startsAt}) => startsAt === step.workStartsAt));
  }
}

test('time moves only by what passed, or by a jump that was asked for, and never backwards by itself', () => {
  fc.assert(fc.property(plans, scripts, (over, script) => {
    play(over, [[0, {type: 'start'}], ...script], ({plan, state, now: then}, action, {plan: after, state: next, now}) => {
      const before = view(plan, state, then);
      const seen = view(plan, state, now);
      const passed = (now - then) / 1000;
      assert.ok(seen.elapsed >= before.elapsed);
      assert.ok(Math.abs(seen.elapsed + seen.remaining - plan.totalSeconds) < 1e-6);
      assert.ok(seen.phaseElapsed >= 0 && seen.phaseRemaining >= 0 && seen.fraction >= 0 && seen.fraction <= 1);
      if (seen.away > 0 || seen.isWaiting) assert.ok(seen.elapsed <= before.elapsed + passed + 1e-6);
      else {
        const expected = isRunning(before) ? Math.min(plan.totalSeconds, before.elapsed + passed) : before.elapsed;
        assert.ok(Math.abs(seen.elapsed - expected) < 1e-6);
      }
      const done = view(after, next, now);
      if (['tick', 'pause', 'resume', 'extend'].includes(action.type)) assert.equal(done.elapsed, seen.elapsed);
      if (action.type === 'extend') {
        const more = after.totalSeconds - plan.totalSeconds;
        assert.ok(more >= 0 && more <= seen.canExtend + 1e-6);
        assert.ok(Math.abs(done.remaining - seen.remaining - more) < 1e-6);
      }
    });
  }));
});

test('a plan adds up, whatever was changed in it, and starting again is as it was planned', () => {
  fc.assert(fc.property(plans, scripts, (over, script) => {
    let changed = false;
    play(over, script, (_, action, {plan, state}) => {
      addsUp(plan);
      assert.equal(state.outcomes.length, over.steps.length);
      assert.ok(state.positionMs >= 0 && state.positionMs <= Math.round(plan.totalSeconds * 1000));
      if (action.type === 'change') changed = true;
      const fresh = reduce(plan, {...state, status: 'finished', since: null}, {type: 'start'}, 0).plan;
      if (!changed) assert.equal(fresh.totalSeconds, over.totalSeconds);
    });
  }));
});

test('events tell the story in order, nothing twice, nothing left out', () => {
  fc.assert(fc.property(plans, scripts, (over, script) => {
    let step = -1;
    let phase = -1;
    play(over, [[0, {type: 'start'}], ...script], ({plan, state, now: then}, action, {plan: after, state: next, now}) => {
      const crossed = reduce(plan, state, {type: 'tick'}, now);
      for (const event of crossed.events) {
        if (event.type === 'phase') assert.equal(event.index, ++phase);
        if (event.type === 'step') assert.equal(event.index, ++step);
        assert.ok(event.at <= now && event.at >= then);
      }
      for (const event of reduce(crossed.plan, crossed.state, action, now).events) {
        if (event.type === 'skip') assert.ok(event.index >= step);
        if (event.type === 'step') step = event.index;
        if (event.type === 'phase') phase = event.index;
      }
      const seen = view(after, next, now);
      if (['running', 'paused'].includes(seen.status)) assert.deepEqual([seen.phaseIndex, seen.stepIndex], [phase, step]);
    });
  }));
});

test('left alone in sight, with a tap where one is waited for: every step once, in order, in the time that was shown', () => {
  const looks = fc.array(fc.integer({min: LOOK, max: 20 * SECOND}), {minLength: 1, maxLength: 5});
  fc.assert(fc.property(plans, looks, (over, lengths) => {
    let {plan, state, events} = reduce(over, idleState(over), {type: 'start'}, 0);
    const told = [...events];
    let now = 0;
    for (let look = 0; isRunning(state); look++) {
      // No step is so short that it goes by unseen.
      const {isWaiting, phaseRemaining} = view(plan, state, now);
      const wait = isWaiting ? 0 : Math.max(1, Math.min(lengths[look % lengths.length]!, phaseRemaining * 1000));
      now += wait;
      ({plan, state, events} = reduce(plan, state, {type: isWaiting ? 'tap' : 'tick'}, now));
      told.push(...events);
    }
    const indices = (type: string) =>
      told.flatMap((event) => (event.type === type && 'index' in event ? [event.index] : []));
    assert.deepEqual(indices('step'), over.steps.map((_, index) => index));
    assert.deepEqual(indices('phase'), over.phases.map((_, index) => index));
    assert.ok(state.outcomes.every((outcome) => outcome === 'done'));
    const end = told.at(-1);
    // A phase that waits stands in its last millisecond.
    const taps = over.phases.filter(({untilTap}) => untilTap).length;
    assert.ok(end?.type === 'complete' && Math.abs(end.at - over.totalSeconds * SECOND) < 0.001 + taps);
  }));
});

test('pauses of any length neither lose nor gain time', () => {
  const pauses = fc.array(fc.record({run: fc.integer({min: 0, max: 9 * SECOND}), stand: waits}), {maxLength: 20});
  fc.assert(fc.property(plans.filter(({phases}) => !phases.some(({untilTap}) => untilTap)), pauses, (over, turns) => {
    let {plan, state} = reduce(over, idleState(over), {type: 'start'}, 0);
    let now = 0;
    let ran = 0;
    for (const {run, stand} of turns) {
      for (let left = run; left > 0; left -= LOOK) {
        ({plan, state} = reduce(plan, state, {type: 'tick'}, now += Math.min(LOOK, left)));
      }
      ran += run;
      ({plan, state} = reduce(plan, state, {type: 'pause'}, now));
      ({plan, state} = reduce(plan, state, {type: 'resume'}, now += stand));
    }
    assert.ok(Math.abs(view(plan, state, now).elapsed - Math.min(over.totalSeconds, ran / 1000)) < 1e-6);
  }), {numRuns: 60});
});

test('a state is plain data: written as JSON and read again it goes on the same', () => {
  fc.assert(fc.property(plans, scripts, (over, script) => {
    play(over, script, (_, action, {plan, state, now}) => {
      const copy = JSON.parse(JSON.stringify({plan, state})) as {plan: SessionPlan; state: SessionState};
      assert.deepEqual(copy, {plan, state});
      assert.deepEqual(reduce(copy.plan, copy.state, action, now + 700), reduce(plan, state, action, now + 700));
    });
  }));
});
