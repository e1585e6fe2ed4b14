import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {exerciseSchema} from '../../src/catalogue/schema.ts';
import type {Exercise} from '../../src/catalogue/schema.ts';
import {faults, hasAtMostWords} from '../../src/catalogue/terms.ts';
import {exercises, sources} from './data.ts';

const checks: Readonly<Record<string, (exercise: Exercise, name: string) => void>> = {
  'satisfies the schema': (exercise) => {
    assert.deepEqual(faults(exerciseSchema, exercise), []);
  },
  'has its file name as id and names its JSON Schema': (exercise, name) => {
    assert.equal(exercise.id, name);
    assert.equal(exercise.$schema, '../schema/exercise.json');
  },
  'rests on listed sources, read as the list says': ({dose, sources: used}) => {
    for (const {id, status} of [...used, {id: dose.source, status: dose.sourceStatus}]) {
      assert.equal(sources[id]?.status, status, `source ${id}`);
    }
  },
  'links only to exercises of the catalogue, never to itself': (exercise) => {
    const {substitute} = exercise.pregnancy;
    for (const id of [...exercise.easier, ...exercise.harder, ...(substitute ? [substitute] : [])]) {
      assert.ok(exercises.has(id) && id !== exercise.id, `link to ${id}`);
    }
  },
  'says why where it does not suit a trimester, and what instead': ({pregnancy}) => {
    for (const {suit, note} of [pregnancy.t1, pregnancy.t2, pregnancy.t3]) {
      assert.ok(suit === 'yes' || note !== '');
      assert.ok(suit !== 'no' || pregnancy.substitute !== null);
    }
  },
  'is never offered flat on the back or the front from the second trimester': ({pregnancy, properties}) => {
    if (!properties.includes('supine') && !properties.includes('prone')) return;
    assert.deepEqual([pregnancy.t2.suit, pregnancy.t3.suit], ['no', 'no']);
  },
  'has short steps, one sentence each': ({steps}) => {
    for (const step of steps) {
      assert.ok(hasAtMostWords(step, 12), step);
      assert.match(step, /^[A-Z][^.]*\.$/);
    }
  },
  'has a one-line rule when to stop': ({stopRule}) => {
    assert.match(stopRule, /^Stop if [^.]*\.$/);
    assert.ok(hasAtMostWords(stopRule, 12));
  },
  'names a primary muscle, each muscle once, primary ones first': ({muscles}) => {
    assert.equal(new Set(muscles.map(({id}) => id)).size, muscles.length);
    const primary = muscles.map((muscle) => muscle.primary);
    assert.equal(primary[0], true);
    assert.ok(primary.lastIndexOf(true) < (primary.indexOf(false) + 1 || Infinity));
  },
  'counts for each side exactly if the sides are not worked together': ({sides, dose}) => {
    assert.equal(dose.perSide, sides !== 'both');
  },
  'never tells to hold the breath': ({breathing, steps, cue}) => {
    assert.doesNotMatch([breathing, cue, ...steps].join(' '), /(?<!without )hold(ing)? (your|the) breath/i);
  },
  'says nothing to the reader about where its words come from': (exercise) => {
    const {steps, feel, cue, stopRule, breathing, mistakes, cautions, alsoCalled, pregnancy} = exercise;
    const shown = JSON.stringify([steps, feel, cue, stopRule, breathing, mistakes, cautions, alsoCalled, pregnancy]);
    assert.doesNotMatch(shown, /article/i);
  },
};

describe('exercises', () => {
  for (const [name, exercise] of exercises) {
    describe(name, () => {
      for (const [claim, check] of Object.entries(checks)) it(claim, () => check(exercise, name));
    });
  }

  it('have different names', () => {
    const known = [...exercises.values()].map((exercise) => exercise.name.toLowerCase());
    assert.equal(new Set(known).size, known.length);
  });
});
