import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {judge, isStricter, verdictOf, type Verdict} from '../../src/safety/judge.ts';
import {understand} from '../../src/safety/reader.ts';
import {conditions} from '../../src/safety/rules.ts';
import {catalogue, conditionIds, exercises} from './catalogue.ts';

const seed = 20261120;

/** The evidence's own table: condition → exercise → verdict. */
const matrix = JSON.parse(readFileSync(new URL('matrix.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
const inTheMatrix: Readonly<Record<Verdict, string>> = {suits: 'ok', modify: 'modify', avoid: 'avoid'};

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
      for (const {id} of exercises) assert.equal(inTheMatrix[verdict(id, [condition])], row[id], id);
    });
  }

  it('leaves no condition of the table out', () => {
    assert.deepEqual(Object.keys(matrix).sort(), [...conditionIds].sort());
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
