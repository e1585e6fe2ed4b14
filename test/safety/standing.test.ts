// What a page's readers may start: the strictest of their answers and of the page's gates.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Rule} from '../../src/safety/judge.ts';
import {noAnswers, type KeptAnswers} from '../../src/safety/kept-answers.ts';
import type {Reader} from '../../src/safety/reader.ts';
import {conditions, isRed, questions} from '../../src/safety/rules.ts';
import {havingAsked, mayShowAnyway, standingOf, type Requirement} from '../../src/safety/standing.ts';
import {suitability} from '../../src/safety/suitability.ts';
import {exercises} from './catalogue.ts';

const DAY = '2026-03-01';
const saying = (reader: Reader, more: Partial<KeptAnswers> = {}): KeptAnswers => ({reader, answeredOn: DAY, checkedOn: DAY, keep: 'days', ...more});
const startOf = (kept: KeptAnswers, gates: readonly Requirement[] = []): string => standingOf(kept, gates, DAY).start;

test('nothing said and no gate: everything may be started', () => {
  assert.deepEqual(standingOf(noAnswers, [], DAY), {start: 'free', reasons: []});
});

test('every red answer turns everything off, whatever else was said, read or asked', () => {
  for (const {id, level} of questions.filter(isRed)) {
    const kept = saying({flags: [id, `cleared:${id}`]}, {acknowledgedOn: DAY, askedOn: DAY});
    const reason = {'red-emergency': 'emergency', 'red-maternity-now': 'maternity', 'red-same-day': 'today', amber: ''}[level];
    for (const gates of [[], ['check']] as const) assert.deepEqual(standingOf(kept, gates, DAY), {start: 'never', reasons: [reason]}, id);
  }
});

test('every amber answer asks first, until the reader has asked', () => {
  for (const question of questions.filter(({level}) => level === 'amber')) {
    const {id} = question;
    const reader = {flags: [id]};
    const expected = id === 'preg-cond' ? 'never' : 'ask-first';
    assert.equal(startOf(saying(reader)), expected, id);
    assert.equal(startOf(saying(havingAsked(reader))), id === 'preg-cond' ? 'never' : 'free', `${id}, having asked`);
  }
});

test('the gates of conditions', () => {
  const starts = Object.fromEntries(Object.entries(conditions).filter(([, {gate}]) => gate !== 'none').map(([id]) => {
    const {start, reasons} = standingOf(saying({conditions: [id]}), [], DAY);
    const asked = standingOf(saying(havingAsked({conditions: [id]})), [], DAY);
    return [id, `${start}: ${reasons.join()}; asked: ${asked.start}`];
  }));
  assert.deepEqual(starts, {
    'pregnancy-high-risk': 'never: individual,team; asked: never',
    'postpartum-0-6w': 'ask-first: ask; asked: free',
    'recent-spinal-surgery': 'ask-first: team; asked: free',
    'hip-replacement': 'ask-first: ask; asked: free',
    'knee-replacement': 'ask-first: ask; asked: free',
    'high-blood-pressure': 'ask-first: ask; asked: free',
    dizziness: 'ask-first: ask; asked: free',
    'neck-cord-signs': 'never: emergency,individual; asked: never',
    'neck-artery-signs': 'never: emergency,individual; asked: never',
  });
});

test('a gate opens by what it asks for; the check says more than the notice', () => {
  const read = {...noAnswers, acknowledgedOn: DAY};
  const checked = saying({});
  assert.equal(startOf(noAnswers, ['acknowledge']), 'gated');
  assert.equal(startOf(read, ['acknowledge']), 'free');
  assert.equal(startOf(read, ['acknowledge', 'check']), 'gated');
  assert.equal(startOf(checked, ['acknowledge', 'check']), 'free');
  assert.equal(startOf({reader: {}, answeredOn: DAY, keep: 'days'}, ['check']), 'gated', 'a check with a question skipped');
});

test('a gate and an amber answer both hold, the gate first', () => {
  assert.deepEqual(standingOf({reader: {flags: ['told']}, keep: 'days'}, ['acknowledge'], DAY), {start: 'gated', reasons: ['acknowledge', 'ask']});
});

test('an answer that no rule knows asks first', () => {
  assert.equal(startOf(saying({conditions: ['no-such-thing']})), 'ask-first');
});

test('where nothing may be started no exercise suits, and where all may, something does', () => {
  const readers: readonly Reader[] = [...questions.map(({id}) => ({flags: [id]})), ...Object.keys(conditions).map((id) => ({conditions: [id]}))];
  for (const reader of readers) {
    const start = startOf(saying(reader));
    const verdicts = exercises.map((exercise) => suitability(exercise, reader).verdict);
    const someSuit = verdicts.some((verdict) => verdict !== 'avoid');
    if (start === 'never') assert.ok(!someSuit, JSON.stringify(reader));
    if (start === 'free') assert.ok(someSuit, JSON.stringify(reader));
    if (start === 'ask-first') assert.ok(verdicts.includes('avoid'), JSON.stringify(reader));
  }
});

test('“Show anyway” never against a red flag, a gate, “ask first” or a list', () => {
  const may = (rule: Rule): boolean => mayShowAnyway([{verdict: 'avoid', rule, condition: 'x', text: '', source: 'gk'}, {verdict: 'modify', rule: 'property', condition: 'x', text: '', source: 'gk'}]);
  assert.deepEqual((['red-flag', 'gate', 'amber-flag', 'unknown', 'limit', 'routine', 'property', 'pregnancy'] as const).filter(may), ['property', 'pregnancy']);
});

test('having asked keeps the pregnancy out of the kept conditions', () => {
  assert.deepEqual(havingAsked({flags: ['told']}, {flags: ['told'], pregnancyWeek: 20}), {flags: ['told', 'cleared:told']});
});
