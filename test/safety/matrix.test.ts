import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {adaptRoutine} from '../../src/safety/adapt.ts';
import {judge, isStricter, verdictOf, type Verdict} from '../../src/safety/judge.ts';
import {understand} from '../../src/safety/reader.ts';
import {conditions} from '../../src/safety/rules.ts';
import {adaptable, allCleared, catalogue, conditionIds, exerciseOf, exercises, routines} from './catalogue.ts';

const seed = 20261120;

/** The evidence's own table: condition → exercise → verdict. */
const matrix = JSON.parse(readFileSync(new URL('matrix.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
const inTheMatrix: Readonly<Record<Verdict, string>> = {suits: 'ok', modify: 'modify', avoid: 'avoid'};
const inTheTable = Object.keys(Object.values(matrix)[0] ?? {});

/** Where the rules are meant to differ from the table: “condition exercise” → the verdict, and why. None is today. */
const differences: Readonly<Record<string, {readonly verdict: Verdict; readonly why: string}>> = {};

/** The gates that ask an “if” are taken as answered “it isn't so”: the table knows nothing of them. */
const answeredIfs = conditionIds
  .filter((id) => conditions[id]?.gate.startsWith('clear-first-if'))
  .map((id) => `cleared:${id}`);

const known = new Map<string, Verdict>();

function verdict(exercise: string, ids: readonly string[], flags: readonly string[] = answeredIfs): Verdict {
  const key = [exercise, ...ids, '|', ...flags].join(' ');
  const before = known.get(key);
  if (before) return before;
  const traits = catalogue.exercises[exercise]!;
  const now = verdictOf(judge(traits, understand({conditions: ids, flags})));
  known.set(key, now);
  return now;
}

/** No condition of several may be laxer together than it is alone. */
function assertNotLaxer(ids: readonly string[], flags?: readonly string[]): void {
  for (const {id} of exercises) {
    const together = verdict(id, ids, flags);
    for (const alone of ids) {
      assert.ok(!isStricter(verdict(id, [alone], flags), together), `${id}: ${alone} is laxer with ${ids.join(', ')}`);
    }
  }
}

describe('the rules against the evidence', () => {
  for (const condition of conditionIds) {
    it(`${condition}: every exercise gets the verdict of the table`, () => {
      const row = matrix[condition];
      assert.ok(row, 'not in the table');
      for (const {id} of exercises) {
        const meant = differences[`${condition} ${id}`];
        assert.equal(inTheMatrix[verdict(id, [condition])], meant ? inTheMatrix[meant.verdict] : row[id], id);
      }
    });
  }

  it('are held to the whole table: 24 conditions, 67 exercises, none left out on either side', () => {
    assert.deepEqual(Object.keys(matrix).sort(), [...conditionIds].sort());
    assert.equal(conditionIds.length, 24);
    assert.equal(new Set(inTheTable).size, 67);
    for (const row of Object.values(matrix)) assert.deepEqual(Object.keys(row).sort(), inTheTable.toSorted());
    const judged = exercises.map(({id}) => id);
    assert.deepEqual(judged.toSorted(), inTheTable.toSorted());
    assert.deepEqual(Object.keys(differences).filter((pair) => !pair.split(' ').every((id) => id in matrix || judged.includes(id))), []);
    // So that a table emptied of its verdicts would not pass.
    const verdicts = Object.values(matrix).flatMap((row) => Object.values(row));
    const count = (wanted: string) => verdicts.filter((given) => given === wanted).length;
    assert.deepEqual([count('ok'), count('modify'), count('avoid')], [707, 430, 471]);
  });

  it('lets no pair of conditions be laxer than each alone', () => {
    for (const a of conditionIds) for (const b of conditionIds) assertNotLaxer([a, b]);
  });

  it('lets no three conditions be laxer than each alone', () => {
    const three = fc.uniqueArray(fc.constantFrom(...conditionIds), {minLength: 3, maxLength: 3});
    fc.assert(fc.property(three, (ids) => assertNotLaxer(ids)), {numRuns: 2000, seed});
  });

  it('is never laxer with a gate closed than with it cleared', () => {
    for (const condition of conditionIds) {
      for (const {id} of exercises) {
        const closed = verdict(id, [condition], []);
        assert.ok(!isStricter(verdict(id, [condition], [`cleared:${condition}`]), closed), `${id}: ${condition}`);
      }
    }
  });
});

describe('adapted routines against the evidence', () => {
  const pairs = conditionIds.flatMap((a, index) => conditionIds.slice(index).map((b) => [...new Set([a, b])]));
  /** Those for whom the table allows nothing at all are told so; the others must be left something to compare. */
  let steps = 0;

  for (const routine of routines) {
    it(`${routine.id}: for each condition and every pair, no step that the table says to avoid`, () => {
      const loaded = adaptable(routine);
      for (const ids of pairs) {
        const {routine: adapted} = adaptRoutine(loaded, {conditions: ids, flags: [...allCleared]}, catalogue);
        for (const {exercise} of adapted.steps) {
          steps++;
          const avoided = ids.filter((id) => matrix[id]?.[exercise.id] === 'avoid' && !isAgreed(id, exercise.id));
          assert.deepEqual(avoided, [], `${exercise.id} for ${ids.join(' and ')}`);
        }
      }
    });
  }

  it('had steps to look at', () => {
    assert.equal(pairs.length, 300);
    assert.ok(steps > routines.length * 300);
  });
});

/** After spinal surgery, once the team has agreed: the table has no word for that, the guidance of the evidence has. */
function isAgreed(condition: string, exercise: string): boolean {
  return condition === 'recent-spinal-surgery' && ['walking', 'log-roll'].includes(exerciseOf(exercise).id);
}
