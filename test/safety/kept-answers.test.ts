// What is kept of a reader's answers: how long it holds, how a pregnancy moves on, and that nothing strange is read back.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {dayNumber, dayOf} from '../../src/safety/day.ts';
import {isNothing, noAnswers, readBack, readerOn, stillHolding, written, type KeptAnswers} from '../../src/safety/kept-answers.ts';

const kept = (more: Partial<KeptAnswers> = {}): KeptAnswers => ({
  reader: {conditions: ['osteoporosis'], flags: ['cleared:bone']},
  answeredOn: '2026-03-01',
  checkedOn: '2026-03-01',
  acknowledgedOn: '2026-03-01',
  askedOn: '2026-03-01',
  keep: 'days',
  ...more,
});

test('a day is written as people write it where they are, and nothing else is one', () => {
  assert.equal(dayOf(new Date(2026, 0, 9, 23, 59)), '2026-01-09');
  for (const no of ['2026-02-31', '2026-13-01', '26-01-01', '', 'today', '2026-01-01T00:00']) assert.ok(Number.isNaN(dayNumber(no)), no);
});

test('answers hold for 30 days and no longer', () => {
  assert.deepEqual(stillHolding(kept(), '2026-03-31'), kept());
  assert.ok(isNothing(stillHolding(kept(), '2026-04-01')));
});

test('the acknowledgement runs out by itself', () => {
  const late = kept({acknowledgedOn: '2026-03-20'});
  assert.deepEqual(stillHolding(late, '2026-04-10'), {reader: {}, keep: 'days', acknowledgedOn: '2026-03-20'});
});

test('answers from days to come do not hold for ever', () => {
  assert.deepEqual(stillHolding(kept(), '2026-02-28').reader, kept().reader, 'a flight to the west');
  assert.ok(isNothing(stillHolding(kept(), '2026-02-20')));
});

test('a pregnancy moves on by itself, by the due date and by the week', () => {
  const due = kept({reader: {}, pregnancy: {dueDate: '2026-09-06'}});
  assert.equal(readerOn(due, '2026-03-01').pregnancyWeek, 13);
  assert.equal(readerOn(due, '2026-03-22').pregnancyWeek, 16);
  const week = kept({reader: {}, pregnancy: {week: 12, on: '2026-03-01'}});
  assert.equal(readerOn(week, '2026-03-01').pregnancyWeek, 12);
  assert.equal(readerOn(week, '2026-03-02').pregnancyWeek, 13, 'the week may have been about to end');
});

test('a due date that no pregnancy has makes nothing laxer', () => {
  for (const dueDate of ['2029-01-01', '2020-01-01']) {
    assert.ok(Number.isNaN(readerOn(kept({pregnancy: {dueDate}}), '2026-03-01').pregnancyWeek), dueDate);
  }
});

test('a trimester without a week: after seven days the rules of the next hold as well', () => {
  const first = kept({reader: {conditions: ['glaucoma']}, pregnancy: {trimester: 't1', on: '2026-03-01'}});
  assert.deepEqual(readerOn(first, '2026-03-07').conditions, ['glaucoma', 'pregnancy-t1']);
  assert.deepEqual(readerOn(first, '2026-03-08').conditions, ['glaucoma', 'pregnancy-t1', 'pregnancy-t2']);
});

test('once a trimester has passed the check is to be done again, and what was said still protects', () => {
  const before = kept({reader: {conditions: ['glaucoma'], flags: ['bone', 'cleared:bone']}, pregnancy: {dueDate: '2026-09-08'}});
  assert.deepEqual(stillHolding(before, '2026-03-02'), before);
  const after = stillHolding(before, '2026-03-04');
  assert.equal(after.checkedOn, undefined);
  assert.equal(after.askedOn, undefined);
  assert.deepEqual(after.reader, {conditions: ['glaucoma'], flags: ['bone']});
  assert.equal(readerOn(after, '2026-03-04').pregnancyWeek, 13);
});

test('what was written is read back', () => {
  for (const one of [noAnswers, kept(), kept({pregnancy: {week: 20, on: '2026-03-01'}, keep: 'visit'}), kept({pregnancy: {dueDate: '2026-08-01'}}), kept({pregnancy: {trimester: 't3', on: '2026-03-01'}})]) {
    assert.deepEqual(readBack(written(one)), one);
  }
});

test('old, broken and hostile records are not read', () => {
  const good = JSON.parse(written(kept())) as Record<string, unknown>;
  const changed = (change: Record<string, unknown>): string => JSON.stringify({...good, ...change});
  const bad = [
    '', 'null', '[]', '{', '"x"', '1', '{"__proto__":{"version":1}}',
    changed({version: 0}), changed({version: '1'}), changed({reader: null}), changed({reader: []}), changed({keep: 'ever'}),
    changed({reader: {conditions: 'osteoporosis'}}), changed({reader: {flags: [{}]}}), changed({reader: {flags: ['<img src=x onerror=alert(1)>']}}),
    changed({reader: {conditions: Array.from({length: 5000}, () => 'glaucoma')}}), changed({reader: {conditions: ['x'.repeat(1000)]}}),
    changed({checkedOn: '2999-99-99'}), changed({answeredOn: 7}), changed({acknowledgedOn: ''}), changed({askedOn: null}),
    changed({pregnancy: {}}), changed({pregnancy: {week: -1, on: '2026-03-01'}}), changed({pregnancy: {week: '12', on: '2026-03-01'}}),
    changed({pregnancy: {week: 12}}), changed({pregnancy: {trimester: 't9', on: '2026-03-01'}}), changed({pregnancy: 'yes'}),
  ];
  for (const text of bad) assert.equal(readBack(text), undefined, text.slice(0, 120));
});

test('strange fields are left behind', () => {
  const back = readBack(JSON.stringify({version: 1, reader: {conditions: [], pregnancyWeek: 3, x: 1}, keep: 'days', extra: '<b>'}));
  assert.deepEqual(back, {reader: {conditions: []}, keep: 'days'});
});

test('any text whatever is read without an error', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    readBack(text);
  }));
});
