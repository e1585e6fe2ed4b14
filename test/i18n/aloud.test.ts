import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aloud} from '../../src/i18n/aloud.ts';
import {wordsFor} from '../../src/i18n/words.ts';
import {names, routines} from '../catalogue/data.ts';

const said = (text: string): string => aloud(wordsFor('en-GB'), text);

test('figures and signs become words', () => {
  assert.equal(said('5 × 3 s each side, small'), '5 times, 3 seconds each side, small');
  assert.equal(said('1 × 15 s each leg'), 'once, 15 seconds each leg');
  assert.equal(said('1–2 × 15 s'), '1 to 2 times, 15 seconds');
  assert.equal(said('5 × 3–5 s'), '5 times, 3 to 5 seconds');
  assert.equal(said('1.5 min'), '1.5 minutes');
  assert.equal(said('5½ min'), '5½ minutes');
  assert.equal(said('1 min easy'), '1 minute easy');
  assert.equal(said('6 min 1 s'), '6 minutes 1 second');
  assert.equal(said('Step 1 of 9 · 30 s left'), 'Step 1 of 9, 30 seconds left');
  assert.equal(said('2-3 days a week'), '2 to 3 days a week');
});

test('what has none stays as it is', () => {
  for (const text of ['6 slow', '8 (one of 3 daily sets)', 'once', '10 each leg', '90/90 rest']) assert.equal(said(text), text);
});

test('no dose of a routine leaves a sign that a voice would spell', () => {
  for (const id of names('routines')) {
    for (const {dose} of routines.get(id)?.steps ?? []) assert.doesNotMatch(said(dose.text), /[×·–]|\d (s|min)\b/, dose.text);
  }
});
