import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {adaptRoutine, type AdaptableRoutine} from '../../src/safety/adapt.ts';
import {traitsOf} from '../../src/safety/catalogue.ts';
import {conflictsOf} from '../../src/safety/conflicts.ts';
import type {Reader} from '../../src/safety/reader.ts';
import {questions} from '../../src/safety/rules.ts';
import {suitability} from '../../src/safety/suitability.ts';
import {planSession} from '../../src/session/plan.ts';
import {adaptable, allCleared, catalogue, conditionIds, exerciseOf, exercises, routines} from './catalogue.ts';

const seed = 20261120;
const loaded = routines.map(adaptable);
const adapt = (routine: AdaptableRoutine, reader: Reader) => adaptRoutine(routine, reader, catalogue);

const someReader = fc.record({
  conditions: fc.subarray([...conditionIds], {maxLength: 3}),
  pregnancyWeek: fc.option(fc.integer({min: 1, max: 42}), {nil: undefined}),
  // Mostly cleared: closed gates leave little to look at.
  flags: fc.oneof(
    {weight: 4, arbitrary: fc.constant([...allCleared])},
    {weight: 1, arbitrary: fc.subarray(questions.map(({id}) => id), {maxLength: 2})},
  ),
});

/** A routine of these exercises, all in the main part. */
function routineOf(ids: readonly string[], more: Partial<AdaptableRoutine> = {}): AdaptableRoutine {
  const steps = ids.map((id) => ({
    phase: 'main' as const, exercise: exerciseOf(id), dose: {text: '1', reps: 1}, seconds: 40, note: 'Slowly',
  }));
  return {...loaded[0]!, id: 'made-up', excludeConditions: [], steps, ...more};
}

const idsOf = ({steps}: AdaptableRoutine) => steps.map(({exercise}) => exercise.id);

describe('adaptRoutine', () => {
  it('leaves the routine of a reader who has said nothing as it is', () => {
    for (const routine of loaded) {
      const adapted = adapt(routine, {});
      assert.equal(adapted.routine, routine);
      assert.deepEqual(adapted, {routine, changes: [], emptyMain: false, excludedBy: [], missing: []});
    }
  });

  it('contains no exercise that its reader should avoid, keeps its order, and gives a reason for every change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...loaded), someReader, (routine, reader) => {
        const {routine: adapted, changes, emptyMain, excludedBy} = adapt(routine, reader);
        for (const {exercise} of adapted.steps) {
          assert.notEqual(suitability(exercise, reader, catalogue).verdict, 'avoid', exercise.id);
        }
        for (const change of changes) {
          assert.equal(routine.steps[change.index]?.exercise.id, change.from);
          assert.ok(change.reasons.length > 0);
          assert.equal(change.reasons[0]?.verdict, change.kind === 'modified' ? 'modify' : 'avoid');
        }
        const gone = changes.filter(({kind}) => kind === 'removed').length;
        assert.equal(adapted.steps.length, routine.steps.length - gone);
        const hadMain = routine.steps.some(({phase}) => phase === 'main');
        assert.equal(emptyMain, !adapted.steps.some(({phase}) => phase === 'main' || !hadMain));
        if (excludedBy.length) assert.equal(adapted.steps.length, 0);
        const expected = routine.steps.flatMap((step, index) => {
          const change = changes.find((each) => each.index === index);
          if (change?.kind === 'removed') return [];
          return [[step.phase, change?.kind === 'swapped' ? change.to : step.exercise.id]];
        });
        assert.deepEqual(adapted.steps.map(({phase, exercise}) => [phase, exercise.id]), expected);
      }),
      {seed, numRuns: 3000},
    );
  });

  it('swaps at the lower end of the dose, never above what the exercise allows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...loaded), someReader, (routine, reader) => {
        const {routine: adapted} = adapt(routine, reader);
        for (const step of adapted.steps) {
          if (routine.steps.includes(step)) continue;
          const {dose} = step.exercise;
          assert.equal(step.dose.reps ?? dose.reps[0], dose.reps[0]);
          assert.equal(step.dose.holdSeconds ?? dose.holdSeconds[0], dose.holdSeconds[0]);
          assert.equal(step.dose.sets ?? 1, dose.sets[0]);
          assert.equal(step.dose.perSide ?? false, dose.perSide);
          assert.ok(step.seconds > 0);
        }
        const seconds = adapted.steps.reduce((sum, step) => sum + step.seconds + 5, 0);
        assert.ok(Math.abs(adapted.estimatedMinutes - seconds / 60) <= 0.05 + 1e-9);
      }),
      {seed, numRuns: 500},
    );
  });

  it('gives a routine that can be followed', () => {
    const all = routineOf(['air-squat', 'glute-bridge', 'rest-hook-lying', 'chin-tuck']);
    const {routine, changes} = adapt(all, {pregnancyWeek: 20});
    assert.ok(changes.length > 0);
    assert.ok(planSession(routine).phases.length > 0);
  });

  it('says how a step is to be done that stays with care', () => {
    const {routine, changes} = adapt(routineOf(['air-squat', 'chin-tuck']), {pregnancyWeek: 20});
    assert.deepEqual(idsOf(routine), ['air-squat', 'chin-tuck']);
    assert.deepEqual(changes.map(({kind, index, from}) => [kind, index, from]), [['modified', 0, 'air-squat']]);
  });

  it('swaps for what is done anyway only once', () => {
    // The foot on a chair needs one leg; its substitute is the seated stretch.
    const reader = {conditions: ['pelvic-girdle-pain']};
    const twice = adapt(routineOf(['hamstring-foot-on-chair', 'hamstring-seated', 'chin-tuck']), reader);
    assert.deepEqual(idsOf(twice.routine), ['hamstring-seated', 'chin-tuck']);
    assert.equal(twice.routine.steps[0]?.note, 'Slowly');
    const after = adapt(routineOf(['hamstring-seated', 'hamstring-foot-on-chair', 'chin-tuck']), reader);
    assert.deepEqual(idsOf(after.routine), ['hamstring-seated', 'chin-tuck']);
    assert.deepEqual(after.changes.map(({kind, index}) => [kind, index]), [['removed', 1]]);
    const apart = adapt(routineOf(['hamstring-foot-on-chair', 'chin-tuck', 'hamstring-seated']), reader);
    assert.deepEqual(idsOf(apart.routine), ['hamstring-seated', 'chin-tuck', 'hamstring-seated']);
    assert.deepEqual(apart.changes.map(({kind, from, to}) => [kind, from, to]), [
      ['swapped', 'hamstring-foot-on-chair', 'hamstring-seated'],
    ]);
  });

  it('offers no routine to someone whose condition it excludes', () => {
    const routine = routineOf(['chin-tuck', 'shoulder-rolls'], {excludeConditions: ['pregnancy-t2']});
    const adapted = adapt(routine, {pregnancyWeek: 14});
    assert.deepEqual(adapted.excludedBy, ['pregnancy-t2']);
    assert.equal(adapted.routine.steps.length, 0);
    assert.equal(adapted.changes.length, 2);
    assert.ok(adapted.changes.every(({kind, reasons}) => kind === 'removed' && reasons[0]?.rule === 'routine'));
    assert.equal(adapt(routine, {pregnancyWeek: 12}).routine.steps.length, 2);
  });

  it('says that nothing of the main part is left, and offers the nearest routine that suits', () => {
    const routine = routineOf(['glute-bridge', 'bird-dog'], {excludeConditions: ['pregnancy-t3']});
    const steps = [{phase: 'main', exercise: 'chin-tuck'}, {phase: 'main', exercise: 'shoulder-rolls'}] as const;
    const offered = (id: string, more = {}) => ({id, appliesTo: [], excludeConditions: [], steps, ...more});
    const find = (...list: ReturnType<typeof offered>[]) =>
      adaptRoutine(routine, {pregnancyWeek: 30}, {...catalogue, routines: list}).nearest;
    assert.ok(adapt(routine, {pregnancyWeek: 30}).emptyMain);
    assert.equal(find(offered('seated')), 'seated');
    assert.equal(find(offered('seated'), offered('for-them', {appliesTo: ['pregnancy-t3']})), 'for-them');
    assert.equal(find(offered('for-others', {appliesTo: ['pregnancy-t1']})), undefined);
    assert.equal(find(offered('excluded', {excludeConditions: ['pregnancy-t3']})), undefined);
    assert.equal(find(offered('unknown', {steps: [{phase: 'main', exercise: 'no-such-exercise'}]})), undefined);
    assert.equal(find(offered('made-up')), undefined);
    const flat = [{phase: 'main', exercise: 'rest-hook-lying'}, ...steps];
    assert.equal(find(offered('changed', {steps: flat}), offered('unchanged')), 'unchanged');
    assert.equal(adapt(routine, {flags: ['saddle']}).nearest, undefined);
  });

  it('names the substitutes that it was not given', () => {
    const {routine, missing, changes} = adapt(routineOf(['hamstring-foot-on-chair', 'chin-tuck'], {substitutes: {}}), {
      conditions: ['pelvic-girdle-pain'],
    });
    assert.deepEqual(idsOf(routine), ['chin-tuck']);
    assert.deepEqual(missing, ['hamstring-seated']);
    assert.deepEqual(changes.map(({kind}) => kind), ['removed']);
  });

  it('keeps the table of conflicts and the list of equipment true', () => {
    for (const {steps, excludeConditions, conflicts} of loaded) {
      assert.deepEqual(conflictsOf(steps.map(({exercise}) => traitsOf(exercise)), excludeConditions), conflicts);
    }
    const {routine} = adapt(routineOf(['bird-dog', 'hamstring-foot-on-chair']), {conditions: ['pelvic-girdle-pain']});
    const ids = idsOf(routine);
    for (const list of Object.values(routine.conflicts)) for (const id of list) assert.ok(ids.includes(id), id);
    const listed: readonly string[] = routine.equipment.map(({id}) => id);
    for (const {exercise} of routine.steps) {
      for (const {id, optional} of exercise.equipment) {
        const served = listed.includes(id) || (id === 'chair' && listed.includes('firm-chair'));
        assert.ok(optional ?? served, `${exercise.id}: ${id}`);
      }
    }
  });
});

it('has exercises and routines to adapt', () => {
  assert.ok(exercises.length > 0 && loaded.length > 0);
});
