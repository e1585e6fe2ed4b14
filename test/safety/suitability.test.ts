import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {properties} from '../../src/catalogue/vocabulary.ts';
import {substitutesOf, traitsOf} from '../../src/safety/catalogue.ts';
import {unknownIds} from '../../src/safety/reader.ts';
import type {Reader} from '../../src/safety/reader.ts';
import {conditions, questions} from '../../src/safety/rules.ts';
import {suitability} from '../../src/safety/suitability.ts';
import {propertyWords} from '../../src/safety/words.ts';
import {sources} from '../catalogue/data.ts';
import {allCleared, catalogue, conditionIds, exerciseOf, exercises} from './catalogue.ts';

const seed = 20261120;
const verdict = (id: string, reader: Reader) => suitability(exerciseOf(id), reader, catalogue).verdict;
const isWalkOrRest = (id: string) => id === 'walking' || exerciseOf(id).kind === 'relief';

const someReader = fc.record({
  conditions: fc.subarray([...conditionIds, 'no-such-condition'], {maxLength: 4}),
  pregnancyWeek: fc.option(fc.integer({min: 1, max: 42}), {nil: undefined}),
  flags: fc.subarray([...questions.map(({id}) => id), ...allCleared, 'cleared:heart', 'no-such-flag'], {maxLength: 4}),
});

describe('suitability', () => {
  it('has nothing to say about a reader who has said nothing', () => {
    for (const exercise of exercises) {
      assert.deepEqual(suitability(exercise, {}, catalogue), {verdict: 'suits', reasons: []});
    }
  });

  it('gives every reason its words and a source that exists', () => {
    fc.assert(
      fc.property(fc.constantFrom(...exercises), someReader, (exercise, reader) => {
        for (const reason of suitability(exercise, reader, catalogue).reasons) {
          assert.ok(sources[reason.source], reason.source);
          assert.match(reason.text, /^[A-Z0-9“].{8,}[.!?]$/s);
          assert.doesNotMatch(reason.text, /undefined| {2}|\.\.|the person|Do not show|filter on/);
        }
      }),
      {seed, numRuns: 1000},
    );
  });

  it('puts the strictest reason first, and is as strict as that one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...exercises), someReader, (exercise, reader) => {
        const {verdict, reasons} = suitability(exercise, reader, catalogue);
        assert.equal(reasons[0]?.verdict ?? 'suits', verdict);
        const order = reasons.map((reason) => reason.verdict);
        assert.deepEqual(order, order.toSorted());
      }),
      {seed, numRuns: 1000},
    );
  });

  it('calls every property by plain words', () => {
    for (const property of properties) assert.ok(propertyWords[property], property);
  });

  it('gives the note of the trimester first', () => {
    const {reasons} = suitability(exerciseOf('air-squat'), {conditions: ['pregnancy-t2']}, catalogue);
    assert.equal(reasons[0]?.text, 'Hold a chair, shallow.');
    assert.equal(reasons[0]?.condition, 'pregnancy-t2');
  });
});

describe('substitutes', () => {
  it('never go round in a circle, and never come back to where they began', () => {
    for (const exercise of exercises) {
      const ids = [exercise.id];
      let next = exercise.pregnancy.substitute;
      while (next !== null && catalogue.exercises[next]) {
        assert.ok(!ids.includes(next), `${ids.join(' → ')} → ${next}`);
        ids.push(next);
        next = catalogue.exercises[next]!.substitute;
      }
      assert.deepEqual(substitutesOf(traitsOf(exercise), catalogue).map(({id}) => id), ids.slice(1));
    }
  });

  it('end even where a catalogue makes a circle of them', () => {
    const squat = traitsOf(exerciseOf('air-squat'));
    const circle = {
      exercises: {a: {...squat, id: 'a', substitute: 'b'}, b: {...squat, id: 'b', substitute: 'a'}},
      routines: [],
    };
    assert.deepEqual(substitutesOf(circle.exercises.a, circle).map(({id}) => id), ['b']);
  });

  it('suit the reader themselves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...exercises), someReader, (exercise, reader) => {
        const {verdict: given, substitute} = suitability(exercise, reader, catalogue);
        if (given !== 'avoid') assert.equal(substitute, undefined);
        if (substitute) assert.notEqual(verdict(substitute, reader), 'avoid', substitute);
      }),
      {seed, numRuns: 2000},
    );
  });

  it('are followed on until one suits', () => {
    const squat = traitsOf(exerciseOf('air-squat'));
    const never = {t1: 'yes', t2: 'no', t3: 'no'} as const;
    const always = {t1: 'yes', t2: 'yes', t3: 'yes'} as const;
    const chain = {
      exercises: {
        low: {...squat, id: 'low', properties: ['supine'] as const, suits: never, substitute: 'high'},
        high: {...squat, id: 'high', properties: ['seated'] as const, suits: always},
      },
      routines: [],
    };
    const {pregnancy} = exerciseOf('glute-bridge');
    const swap = (substitute: string | null) => {
      const bridge = {...exerciseOf('glute-bridge'), pregnancy: {...pregnancy, substitute}};
      return suitability(bridge, {pregnancyWeek: 20}, chain).substitute;
    };
    assert.equal(swap('low'), 'high');
    assert.equal(swap(null), undefined);
  });
});

describe('what a reader has answered', () => {
  for (const {id, level, action} of questions) {
    if (level === 'amber') continue;
    it(`${id}: nothing suits, and the reason is what to do now`, () => {
      for (const exercise of exercises) {
        const found = suitability(exercise, {flags: [id, `cleared:${id}`]}, catalogue);
        assert.equal(found.verdict, 'avoid');
        assert.equal(found.reasons[0]?.text, action);
        assert.equal(found.substitute, undefined);
      }
    });
  }

  for (const {id, level} of questions) {
    if (level !== 'amber' || id === 'preg-cond') continue;
    it(`${id}: walking and rest positions only, until a clinician has agreed`, () => {
      for (const exercise of exercises) {
        const asked = suitability(exercise, {flags: [id]}, catalogue);
        if (!isWalkOrRest(exercise.id)) assert.equal(asked.verdict, 'avoid', exercise.id);
      }
      assert.notEqual(verdict('shoulder-rolls', {flags: [id, `cleared:${id}`]}), 'avoid');
    });
  }

  it('lets someone who should ask first rest', () => {
    assert.equal(verdict('rest-hook-lying', {flags: ['heart']}), 'suits');
  });

  it('keeps the rules of what an answer says, once a clinician has agreed', () => {
    const bridge = {flags: ['birth', 'cleared:birth']};
    assert.equal(verdict('glute-bridge', bridge), 'avoid');
    assert.equal(verdict('hamstring-foot-on-chair', {flags: ['bone', 'cleared:bone']}), 'modify');
    assert.equal(verdict('shoulder-rolls', {flags: ['preg-cond', 'cleared:preg-cond']}), 'avoid');
  });

  it('keeps a gate closed whose “if” nobody has asked about', () => {
    const closed = conditionIds.filter((id) => conditions[id]?.gate !== 'none');
    assert.equal(closed.length, 9);
    for (const id of closed) assert.equal(verdict('shoulder-rolls', {conditions: [id]}), 'avoid', id);
    for (const id of ['hip-replacement', 'knee-replacement', 'high-blood-pressure', 'dizziness', 'postpartum-0-6w']) {
      assert.equal(verdict('shoulder-rolls', {conditions: [id], flags: [`cleared:${id}`]}), 'suits', id);
      assert.notEqual(verdict('rest-hook-lying', {conditions: [id]}), 'avoid', id);
    }
  });

  it('opens nothing for what only a clinician can judge', () => {
    for (const id of ['pregnancy-high-risk', 'neck-cord-signs', 'neck-artery-signs']) {
      for (const exercise of exercises) {
        assert.equal(verdict(exercise.id, {conditions: [id], flags: allCleared}), 'avoid', `${id}: ${exercise.id}`);
      }
    }
  });

  it('shows after spinal surgery what the team has agreed: walking and rolling to get up', () => {
    const reader = {conditions: ['recent-spinal-surgery'], flags: ['cleared:recent-spinal-surgery']};
    for (const exercise of exercises) {
      const expected = ['walking', 'log-roll'].includes(exercise.id) ? 'suits' : 'avoid';
      assert.equal(verdict(exercise.id, reader), expected, exercise.id);
    }
  });

  it('takes what it does not know for a reason to ask first, and names it', () => {
    const flags = ['heart', 'hart', 'cleared:hart', 'cleared:heart'];
    const reader = {conditions: ['osteoporosis', 'osteoprosis'], flags};
    assert.deepEqual(unknownIds(reader), [
      {field: 'conditions', id: 'osteoprosis'},
      {field: 'flags', id: 'hart'},
      {field: 'flags', id: 'cleared:hart'},
    ]);
    const {verdict: given, reasons} = suitability(exerciseOf('shoulder-rolls'), reader, catalogue);
    assert.equal(given, 'avoid');
    assert.match(reasons[0]?.text ?? '', /“osteoprosis”/);
    assert.deepEqual(unknownIds({conditions: conditionIds, flags: [...allCleared, 'saddle']}), []);
    assert.deepEqual(unknownIds({conditions: ['constructor', 'toString']}).length, 2);
  });
});
