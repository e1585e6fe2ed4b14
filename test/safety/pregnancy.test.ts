import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isStricter} from '../../src/safety/judge.ts';
import {pregnancyWeekOn, trimestersOf} from '../../src/safety/pregnancy.ts';
import type {Reader} from '../../src/safety/reader.ts';
import {suitability} from '../../src/safety/suitability.ts';
import {catalogue, exerciseOf, exercises} from './catalogue.ts';

const verdict = (id: string, reader: Reader) => suitability(exerciseOf(id), reader, catalogue).verdict;
const supine = exercises.filter(({properties}) => properties.includes('supine'));

describe('the week of a pregnancy', () => {
  it('belongs to a trimester: 1-12, 13-27, 28 and on', () => {
    const expected = {1: 't1', 12: 't1', 13: 't2', 27: 't2', 28: 't3', 42: 't3'};
    for (const [week, trimester] of Object.entries(expected)) assert.deepEqual(trimestersOf(Number(week)), [trimester]);
  });

  it('gives the verdicts of its trimester, but for lying flat in weeks 13 to 15', () => {
    const weeks = [[8, 'pregnancy-t1'], [14, 'pregnancy-t2'], [17, 'pregnancy-t2'], [30, 'pregnancy-t3']] as const;
    for (const {id, properties} of exercises) {
      for (const [week, condition] of weeks) {
        if (week === 14 && properties.includes('supine')) continue;
        assert.equal(verdict(id, {pregnancyWeek: week}), verdict(id, {conditions: [condition]}), `${id}, week ${week}`);
      }
    }
  });

  it('allows lying flat with care in weeks 13 to 15, and never from 16', () => {
    assert.ok(supine.length > 0);
    for (const week of [13, 14, 15]) {
      for (const id of ['rest-hook-lying', 'piriformis-stretch-supine']) {
        const found = suitability(exerciseOf(id), {pregnancyWeek: week}, catalogue);
        assert.equal(found.verdict, 'modify');
        assert.match(found.reasons[0]?.text ?? '', /Don’t lie flat on the back for long/);
        for (const {text} of found.reasons) assert.doesNotMatch(text, /Nothing flat on the back/);
      }
      // Lying flat is not all that speaks against the bridge: the hips are above the heart.
      assert.equal(verdict('glute-bridge', {pregnancyWeek: week}), 'avoid');
      for (const {id} of supine) assert.notEqual(verdict(id, {pregnancyWeek: week}), 'suits', id);
    }
    for (let week = 16; week <= 45; week += 1) {
      for (const {id} of supine) assert.equal(verdict(id, {pregnancyWeek: week}), 'avoid', `${id}, week ${week}`);
    }
  });

  it('leaves out lying flat from week 13 where only the trimester is known', () => {
    for (const {id} of supine) assert.equal(verdict(id, {conditions: ['pregnancy-t2']}), 'avoid', id);
  });

  it('counts completed weeks', () => {
    assert.equal(verdict('rest-hook-lying', {pregnancyWeek: 15.9}), 'modify');
    assert.equal(verdict('rest-hook-lying', {pregnancyWeek: 12.9}), 'suits');
  });

  it('is taken strictly where it makes no sense', () => {
    for (const week of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      for (const {id} of exercises) {
        const least = verdict(id, {conditions: ['pregnancy-t3']});
        assert.ok(!isStricter(least, verdict(id, {pregnancyWeek: week})), id);
      }
    }
    // The other trimester was ticked by mistake: both apply.
    assert.equal(verdict('rest-hook-lying', {pregnancyWeek: 14, conditions: ['pregnancy-t3']}), 'avoid');
    assert.equal(verdict('rest-hook-lying', {pregnancyWeek: 8, conditions: ['pregnancy-t2']}), 'avoid');
  });
});

describe('the week on a day', () => {
  it('comes from the due date, 40 weeks after the start', () => {
    assert.equal(pregnancyWeekOn('2026-11-20', {dueDate: '2026-11-20'}), 40);
    assert.equal(pregnancyWeekOn('2026-11-20', {dueDate: '2027-08-27'}), 0);
    assert.equal(pregnancyWeekOn('2026-11-20', {dueDate: '2027-05-08'}), 15);
    assert.equal(pregnancyWeekOn('2026-11-21', {dueDate: '2027-05-08'}), 16);
  });

  it('moves on over changes of the clock and the year', () => {
    const known = {dueDate: '2027-04-01'};
    const week = pregnancyWeekOn('2026-10-22', known);
    assert.equal(pregnancyWeekOn('2026-10-29', known), week + 1);
    assert.equal(pregnancyWeekOn('2027-03-25', known), 39);
    assert.equal(pregnancyWeekOn('2027-04-01', known), 40);
  });

  it('moves a given week on as if it had been about to end, so that it is never late', () => {
    const known = {week: 15, on: '2026-11-20'};
    assert.equal(pregnancyWeekOn('2026-11-20', known), 15);
    assert.equal(pregnancyWeekOn('2026-11-21', known), 16);
    assert.equal(pregnancyWeekOn('2026-11-27', known), 16);
    assert.equal(pregnancyWeekOn('2026-11-28', known), 17);
    assert.equal(pregnancyWeekOn('2026-11-01', known), 15);
  });

  it('takes the rules along day by day: what lies flat goes from suits over modify to avoid, and never back', () => {
    const day = (count: number) => new Date(Date.UTC(2026, 8, 1 + count)).toISOString().slice(0, 10);
    for (const known of [{dueDate: '2027-05-08'}, {week: 8, on: '2026-09-01'}]) {
      for (const {id} of supine) {
        const days = Array.from({length: 240}, (_, count) => verdict(id, {pregnancyWeek: pregnancyWeekOn(day(count), known)}));
        const changes = days.filter((now, index) => now !== days[index - 1]);
        for (const [index, now] of changes.entries()) assert.ok(index === 0 || isStricter(now, changes[index - 1]!), `${id}: ${changes.join()}`);
        assert.equal(days.at(-1), 'avoid', id);
      }
      const rest = Array.from({length: 240}, (_, count) => verdict('rest-hook-lying', {pregnancyWeek: pregnancyWeekOn(day(count), known)}));
      assert.deepEqual([...new Set(rest)], ['suits', 'modify', 'avoid']);
    }
  });

  it('is no number where a day cannot be read', () => {
    assert.ok(Number.isNaN(pregnancyWeekOn('today', {dueDate: '2027-04-01'})));
    assert.ok(Number.isNaN(pregnancyWeekOn('2026-11-20', {week: 15, on: '20.11.2026'})));
  });
});
