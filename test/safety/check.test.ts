// The check asks everything once, and its ticks mean what the rules say.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {allScreens, askedAs, groupsWith, noTicks, redScreen, saidBy, saidIds, screensFor, ticksOf, type ScreenId, type Ticks} from '../../src/safety/check.ts';
import {noAnswers, readerOn} from '../../src/safety/kept-answers.ts';
import {conditions, impliedConditions, isRed, questions} from '../../src/safety/rules.ts';
import {standingOf} from '../../src/safety/standing.ts';

const DAY = '2026-03-01';
const ticking = (ids: readonly string[], skipped: readonly ScreenId[] = [], pregnancy?: Ticks['pregnancy']): Ticks => {
  const set = new Set([...ids, ...groupsWith(new Set(ids))]);
  const answered = screensFor({ids: set}).map(({id}) => id).filter((id) => !skipped.includes(id));
  return {ids: set, answered: new Set(answered), ...(pregnancy && {pregnancy})};
};
const startAfter = (ticks: Ticks): string => standingOf({...noAnswers, ...saidBy(ticks)}, [], DAY).start;

test('every question is asked, each on one screen', () => {
  const asked = allScreens.flatMap(({items}) => items);
  for (const {id} of questions) assert.equal(asked.filter((item) => item === id).length, 1, id);
});

test('every condition is asked, follows from a question, or is what red questions ask about', () => {
  const asked = new Set(allScreens.flatMap(({items}) => items));
  const implied = new Set(Object.values(impliedConditions));
  const missing = Object.keys(conditions).filter((id) => !asked.has(id) && !implied.has(id));
  assert.deepEqual(missing, ['pregnancy-t1', 'pregnancy-t2', 'pregnancy-t3', 'neck-cord-signs', 'neck-artery-signs']);
});

test('what may not wait is asked first', () => {
  const levels = allScreens.slice(0, 3).map(({items}) => [...new Set(items.map((id) => questions.find((question) => question.id === id)?.level))].join());
  assert.deepEqual(levels, ['red-emergency', 'red-emergency', 'red-same-day']);
});

test('a healthy reader answers five screens', () => {
  assert.equal(screensFor(noTicks).length, 5);
  assert.deepEqual(saidBy(ticking([])), {reader: {}, isComplete: true});
});

test('who is pregnant or has given birth is asked about it', () => {
  const ids = (id: string): readonly string[] => screensFor({ids: new Set([id])}).map((screen) => screen.id);
  assert.deepEqual(ids('pregnant'), ['new', 'now', 'today', 'expecting', 'far', 'maternity', 'pregnancy', 'health']);
  assert.deepEqual(ids('postpartum-6w-3m'), ['new', 'now', 'today', 'expecting', 'birth', 'health']);
});

test('who ticks a row that stands for several is asked which of them, and about no others', () => {
  const [last] = screensFor({ids: new Set(['some-heart', 'some-back'])}).slice(-1);
  assert.equal(last?.id, 'which');
  assert.deepEqual([...last.items].sort(), [...askedAs('some-heart'), ...askedAs('some-back')].sort());
  assert.deepEqual(saidIds({ids: new Set(['some-heart', 'heart'])}), ['heart']);
  assert.deepEqual(saidIds({ids: new Set(['heart'])}), [], 'its row was taken back');
});

test('a row that stands for several is no answer itself', () => {
  const groups = groupsWith(new Set(questions.map(({id}) => id).concat(Object.keys(conditions))));
  assert.equal(groups.length, 6);
  assert.deepEqual(saidBy(ticking(groups)), {reader: {}, isComplete: true});
  assert.equal(saidBy(ticking(groups, ['which'])).isComplete, false);
});

test('nothing urgent hides behind such a row', () => {
  const behind = allScreens.find(({id}) => id === 'which')?.items ?? [];
  assert.deepEqual(questions.filter(isRed).filter(({id}) => behind.includes(id)), []);
});

test('every red tick is found on its screen, and stops everything', () => {
  for (const {id} of questions.filter(isRed)) {
    const ticks = ticking([id, 'pregnant']);
    assert.ok(redScreen(ticks)?.items.includes(id), id);
    assert.equal(startAfter(ticks), 'never', id);
  }
  assert.equal(redScreen(ticking(['told'])), undefined);
});

test('a tick on a screen that is no longer asked does not count', () => {
  assert.deepEqual(saidBy(ticking(['bleed', 'preg-cond'])), {reader: {}, isComplete: true});
});

test('a gate opens where its question was asked and not ticked, and nowhere else', () => {
  for (const id of ['hip-replacement', 'knee-replacement', 'high-blood-pressure', 'dizziness', 'postpartum-0-6w']) {
    assert.equal(startAfter(ticking([id])), 'free', id);
    assert.equal(startAfter(ticking([id], ['which', 'birth'])), 'ask-first', `${id}, its question skipped`);
  }
  assert.equal(startAfter(ticking(['hip-replacement', 'surgery'])), 'ask-first');
  assert.equal(startAfter(ticking(['postpartum-0-6w', 'birth'])), 'ask-first');
  assert.equal(startAfter(ticking(['recent-spinal-surgery'])), 'ask-first');
});

test('a skipped screen leaves the check open', () => {
  assert.equal(saidBy(ticking([], ['new'])).isComplete, false);
});

test('pregnant, and no word of how far: the stricter trimesters', () => {
  const {reader, pregnancy} = saidBy(ticking(['pregnant'], ['far']));
  const kept = {reader, keep: 'days', ...(pregnancy && {pregnancy})} as const;
  assert.deepEqual(readerOn(kept, DAY).conditions, ['pregnancy-t2', 'pregnancy-t3']);
});

test('kept answers become ticks again', () => {
  const ticks = ticking(['pregnant', 'told', 'glaucoma', 'hip-replacement'], [], {week: 20, on: DAY});
  const {reader, pregnancy} = saidBy(ticks);
  const again = ticksOf({reader, keep: 'days', ...(pregnancy && {pregnancy})});
  assert.deepEqual([...again.ids].sort(), [...ticks.ids].sort());
  assert.deepEqual(again.pregnancy, ticks.pregnancy);
});
