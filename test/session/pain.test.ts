import assert from 'node:assert/strict';
import {test} from 'node:test';
import {endsAtOnce, gentlerExercise, painAdvice, painChoices, painKinds, painLevels} from '../../src/session/pain.ts';

const expected: Readonly<Record<number, string>> = {
  0: 'ease', 1: 'ease', 2: 'ease', 3: 'ease', 4: 'leave-out', 5: 'leave-out', 6: 'end', 7: 'end', 8: 'end', 9: 'end', 10: 'end',
};

test('every answer of a mild pain: up to 3 goes on with less, 4 and 5 leave it out, from 6 on the session ends', () => {
  for (const level of painLevels) assert.equal(painAdvice(level, 'mild'), expected[level], `${level}`);
  assert.equal(painLevels.length, 11);
});

test('sharp, spreading and numb end the session at every level', () => {
  const kinds = painKinds.filter((kind) => kind !== 'mild');
  assert.deepEqual(kinds, ['sharp', 'spreading', 'numb']);
  for (const kind of kinds) for (const level of painLevels) assert.equal(painAdvice(level, kind), 'end', `${level} ${kind}`);
});

test('from 6 on nothing more is asked', () => {
  assert.deepEqual(painLevels.filter(endsAtOnce), [6, 7, 8, 9, 10]);
});

test('what is no level ends the session', () => {
  for (const level of [-1, 11, 2.5, Number.NaN, Infinity]) assert.equal(painAdvice(level, 'mild'), 'end', `${level}`);
  assert.equal(endsAtOnce(Number.NaN), true);
});

test('mild pain offers the easier one, the shorter hold, skipping and stopping, as far as there are any', () => {
  assert.deepEqual(painChoices('ease', {hasGentler: true, canShorten: true, canSkip: true}), ['gentler', 'shorter', 'skip', 'stop']);
  assert.deepEqual(painChoices('ease', {hasGentler: false, canShorten: true, canSkip: true}), ['shorter', 'skip', 'stop']);
  assert.deepEqual(painChoices('ease', {hasGentler: false, canShorten: false, canSkip: true}), ['skip', 'stop']);
});

test('more pain never offers the same exercise again, and an end offers nothing', () => {
  assert.deepEqual(painChoices('leave-out', {hasGentler: true, canShorten: true, canSkip: true}), ['gentler', 'skip', 'stop']);
  assert.deepEqual(painChoices('end', {hasGentler: true, canShorten: true, canSkip: true}), ['stop']);
});

test('where nothing comes after it, leaving it out is stopping', () => {
  assert.deepEqual(painChoices('ease', {hasGentler: true, canShorten: true, canSkip: false}), ['gentler', 'shorter', 'stop']);
  assert.deepEqual(painChoices('leave-out', {hasGentler: false, canShorten: true, canSkip: false}), ['stop']);
});

test('the gentler exercise is the first easier one that is known, then the substitute', () => {
  const known = new Set(['b', 'c']);
  const isKnown = (id: string): boolean => known.has(id);
  assert.equal(gentlerExercise({easier: ['a', 'b'], pregnancy: {substitute: 'c'}}, isKnown), 'b');
  assert.equal(gentlerExercise({easier: [], pregnancy: {substitute: 'c'}}, isKnown), 'c');
  assert.equal(gentlerExercise({easier: ['a'], pregnancy: {substitute: null}}, isKnown), undefined);
});
