import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {lookFor, mayOffer, outlookOf} from '../../src/safety/outlook.ts';
import {routineOutlookOf} from '../../src/safety/routine-outlook.ts';
import {noAnswers, readerOn, type KeptAnswers} from '../../src/safety/kept-answers.ts';
import {questions} from '../../src/safety/rules.ts';
import {requirements, standingOf, type Requirement} from '../../src/safety/standing.ts';
import {suitability} from '../../src/safety/suitability.ts';
import {sources} from '../catalogue/data.ts';
import {adaptable, allCleared, catalogue, conditionIds, exerciseOf, exercises, routines} from './catalogue.ts';

const seed = 20261127;
const day = '2026-11-27';

const answered = (said: Partial<KeptAnswers>): KeptAnswers => ({...noAnswers, answeredOn: day, ...said});
const cleared = [...allCleared];

function outlook(id: string, said: Partial<KeptAnswers>, gates: readonly Requirement[] = []) {
  const kept = answered(said);
  return outlookOf(exerciseOf(id), readerOn(kept, day), standingOf(kept, gates, day), catalogue);
}

function routineOutlook(id: string, said: Partial<KeptAnswers>, gates: readonly Requirement[] = []) {
  const kept = answered(said);
  const routine = routines.find((each) => each.id === id);
  assert.ok(routine, id);
  return routineOutlookOf(adaptable(routine), readerOn(kept, day), standingOf(kept, gates, day), catalogue);
}

const someAnswers = fc.record({
  reader: fc.record({
    conditions: fc.subarray([...conditionIds], {maxLength: 3}),
    flags: fc.oneof(fc.constant(cleared), fc.subarray([...questions.map(({id}) => id), ...cleared, 'no-such-flag'], {maxLength: 3})),
  }),
  pregnancy: fc.option(fc.record({week: fc.integer({min: 1, max: 42}), on: fc.constant(day)}), {nil: undefined}),
});
const someGates = fc.subarray([...requirements], {maxLength: 2});

describe('outlookOf', () => {
  it('is free for a reader who has said nothing', () => {
    for (const {id} of exercises) assert.deepEqual(outlook(id, {}), {kind: 'suits', notes: [], mayStart: true, mayShowAnyway: false});
  });

  it('lets nothing be started that its reader should avoid, that a gate of the page holds back, or after a red answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...exercises.map(({id}) => id)), someAnswers, someGates, (id, said, gates) => {
        const exercise = exerciseOf(id);
        const kept = answered(said);
        const reader = readerOn(kept, day);
        const standing = standingOf(kept, gates, day);
        const {verdict, reasons} = suitability(exercise, reader, catalogue);
        const found = outlookOf(exercise, reader, standing, catalogue);
        const isFree = standing.start === 'free' || standing.start === 'ask-first';
        assert.equal(found.mayStart, verdict !== 'avoid' && isFree);
        if (standing.start === 'never') assert.equal(found.kind, 'never');
        if (found.mayStart && standing.start === 'ask-first') assert.ok(exercise.kind === 'relief' || exercise.movement === 'walking');
        if (found.mayShowAnyway) for (const reason of reasons) assert.ok(reason.verdict === 'modify' || reason.rule === 'property' || reason.rule === 'pregnancy');
        if (standing.start === 'never') assert.ok(!found.mayShowAnyway && found.substitute === undefined);
      }),
      {seed, numRuns: 3000},
    );
  });

  it('has a note wherever something is changed, in whole sentences, each with a source', () => {
    fc.assert(
      fc.property(fc.constantFrom(...exercises.map(({id}) => id)), someAnswers, (id, said) => {
        const exercise = exerciseOf(id);
        const kept = answered(said);
        const {kind, notes} = outlookOf(exercise, readerOn(kept, day), standingOf(kept, [], day), catalogue);
        assert.equal(notes.length > 0, kind !== 'suits');
        for (const {label, text, why, sources: ids} of notes) {
          assert.match(text, /^[A-Z0-9“].{8,}[.!?]$/s);
          assert.doesNotMatch(`${text} ${why}`, /undefined| {2}|\.\./);
          assert.ok(label === '' || !text.startsWith(label), text);
          assert.ok(ids.length > 0 && ids.every((id) => sources[id]));
        }
        assert.equal(new Set(notes.map(({text}) => text)).size, notes.length);
      }),
      {seed, numRuns: 1000},
    );
  });

  it('says first what to change, in the words of the exercise', () => {
    const {kind, notes, mayStart} = outlook('air-squat', {reader: {conditions: ['pregnancy-t2']}});
    assert.equal(kind, 'modify');
    assert.ok(mayStart);
    assert.deepEqual(notes.map(({label, text}) => [label, text]), [['Pregnancy, weeks 13-27', 'Hold a chair, shallow.']]);
    assert.match(notes[0]?.why ?? '', /^Take care with bending the knees deeply and getting up or down quickly\. Nothing flat/);
  });

  it('says what an exercise means where nothing is written about it', () => {
    const {kind, notes, mayShowAnyway, substitute} = outlook('curl-up', {reader: {conditions: ['osteoporosis']}});
    assert.equal(kind, 'avoid');
    assert.ok(mayShowAnyway);
    assert.equal(substitute, 'deep-abdominal-seated');
    assert.match(notes[0]?.text ?? '', /^It involves curling up the trunk\. Strength, balance and posture work are encouraged/);
  });

  it('speaks of what decides alone: red before amber before what an exercise does', () => {
    const said = {reader: {conditions: ['osteoporosis'], flags: ['heart']}};
    assert.deepEqual(outlook('curl-up', said).notes.map(({condition}) => condition), ['heart']);
    assert.equal(outlook('curl-up', said).kind, 'ask');
    const red = outlook('curl-up', {reader: {conditions: ['osteoporosis'], flags: ['heart', 'saddle']}});
    assert.equal(red.kind, 'never');
    assert.equal(red.never, 'emergency');
    assert.deepEqual(red.notes.map(({condition}) => condition), ['saddle']);
  });

  it('lets someone who should ask first walk and rest, and start nothing else, not even anyway', () => {
    for (const {id, kind, movement} of exercises) {
      const found = outlook(id, {reader: {flags: ['heart']}});
      assert.equal(found.mayStart, kind === 'relief' || movement === 'walking', id);
      assert.ok(!found.mayShowAnyway, id);
    }
  });

  it('shows nothing anyway that is not on a list, or to a high-risk pregnancy', () => {
    assert.ok(!outlook('curl-up', {reader: {conditions: ['postpartum-0-6w'], flags: cleared}}).mayShowAnyway);
    const highRisk = outlook('shoulder-rolls', {reader: {conditions: ['pregnancy-high-risk'], flags: cleared}});
    assert.equal(highRisk.kind, 'never');
    assert.equal(highRisk.never, 'individual');
  });

  it('keeps what suits in sight behind a gate, without a start', () => {
    const closed = outlook('shoulder-rolls', {}, ['acknowledge', 'check']);
    assert.deepEqual(closed, {kind: 'suits', notes: [], mayStart: false, mayShowAnyway: false, gate: 'check'});
    assert.ok(outlook('shoulder-rolls', {checkedOn: day}, ['acknowledge', 'check']).mayStart);
    assert.equal(outlook('air-squat', {reader: {conditions: ['pregnancy-t2']}}, ['acknowledge']).kind, 'modify');
  });
});

describe('what may take the place of an exercise that hurts', () => {
  const may = (id: string, said: Partial<KeptAnswers>): boolean => {
    const kept = answered(said);
    return mayOffer(id, readerOn(kept, day), standingOf(kept, [], day), catalogue);
  };

  it('is nothing that its reader should avoid, nothing unknown, and nothing at all after a red answer', () => {
    assert.ok(may('glute-bridge', {}));
    assert.ok(!may('glute-bridge', {pregnancy: {week: 17, on: day}}));
    assert.ok(may('sit-to-stand', {pregnancy: {week: 17, on: day}}));
    assert.ok(!may('no-such-exercise', {}) && !may('constructor', {}));
    for (const {id} of exercises) assert.ok(!may(id, {reader: {flags: ['bleed']}}));
  });
});

describe('whom the figures show', () => {
  it('is somebody as far on as the reader', () => {
    const look = (said: Partial<KeptAnswers>) => lookFor(readerOn(answered(said), day));
    assert.equal(look({}), undefined);
    assert.equal(look({reader: {conditions: ['osteoporosis', 'pregnancy-high-risk']}}), undefined);
    assert.deepEqual([8, 17, 30].map((week) => look({pregnancy: {week, on: day}})), ['pregnancy-t1', 'pregnancy-t2', 'pregnancy-t3']);
    assert.equal(look({pregnancy: {trimester: 't2', on: day}}), 'pregnancy-t2');
  });
});

describe('routineOutlookOf', () => {
  it('starts no routine with an exercise to avoid, behind a gate, or for someone who should ask first', () => {
    const loaded = new Map(routines.map((routine) => [routine.id, adaptable(routine)]));
    fc.assert(
      fc.property(fc.constantFrom(...loaded.keys()), someAnswers, someGates, (id, said, gates) => {
        const routine = loaded.get(id)!;
        const kept = answered(said);
        const reader = readerOn(kept, day);
        const standing = standingOf(kept, gates, day);
        const found = routineOutlookOf(routine, reader, standing, catalogue);
        if (found.mayStart) {
          assert.equal(standing.start, 'free');
          assert.ok(found.routine.steps.length > 0);
          for (const {exercise} of found.routine.steps) assert.notEqual(suitability(exercise, reader, catalogue).verdict, 'avoid');
        } else assert.ok(found.gate !== undefined || found.notes.length > 0 || found.kind === 'avoid');
        if (found.kind === 'suits') assert.equal(found.routine, routine);
        if (found.kind === 'changed') {
          assert.ok(found.notes.length > 0);
          assert.equal(found.marks.length, found.routine.steps.length);
          for (const {notes} of found.changes) assert.ok(notes.length > 0);
        }
      }),
      {seed, numRuns: 1000},
    );
  });

  it('marks each step that is another one, or done with care', () => {
    const {kind, routine, marks, notes, changes} = routineOutlook('pregnancy-t1', {pregnancy: {week: 17, on: day}});
    assert.equal(kind, 'changed');
    const swapped = routine.steps.filter((_, index) => marks[index] === 'swapped').map(({exercise}) => exercise.id);
    assert.deepEqual(swapped, changes.flatMap(({to}) => to ?? []));
    assert.deepEqual(notes.map(({label}) => label), ['Pregnancy, weeks 13-27']);
  });

  it('leaves a routine out as a whole, says for which condition, and offers the nearest', () => {
    const {kind, notes, nearest, mayStart} = routineOutlook('floor-reset', {pregnancy: {week: 17, on: day}});
    assert.equal(kind, 'avoid');
    assert.ok(!mayStart);
    assert.match(notes[0]?.text ?? '', /^This routine is not for you now\./);
    assert.equal(nearest, 'pregnancy-t2');
  });

  it('says what to do now after a red answer, and to ask first after an amber one', () => {
    const red = routineOutlook('desk-break-5', {reader: {flags: ['bleed']}});
    assert.equal(red.kind, 'never');
    assert.equal(red.never, 'maternity');
    assert.match(red.notes[0]?.text ?? '', /Phone your maternity unit/);
    const amber = routineOutlook('desk-break-5', {reader: {flags: ['heart']}});
    assert.equal(amber.kind, 'ask');
    assert.match(amber.notes[0]?.text ?? '', /^Ask a doctor/);
  });
});
