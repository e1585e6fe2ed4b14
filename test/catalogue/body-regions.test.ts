import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bodyRegions, regionOf} from '../../src/catalogue/body-regions.ts';
import {muscles} from '../../src/catalogue/vocabulary.ts';
import {bodyChart} from '../../src/figure/body-chart.ts';
import {bodyMap} from '../../src/i18n/en/body-map.ts';

test('every muscle lies in one region, and in one only', () => {
  for (const muscle of muscles) {
    const regions = bodyRegions.filter(({muscles: own, also = []}) => [...own, ...also].includes(muscle));
    assert.equal(regions.length, 1, `${muscle}: ${regions.map(({id}) => id).join(', ') || 'no region'}`);
  }
  assert.equal(regionOf('no-muscle'), undefined);
});

test('every region has a name', () => {
  for (const {id} of bodyRegions) assert.ok(`region.${id}` in bodyMap, id);
});

test('every region, and every muscle, is seen from the front or from the back', () => {
  const charts = [bodyChart([0, 6]), bodyChart([180, 6])];
  const seen = (ids: readonly string[]): number => charts.flatMap((chart) => chart.patches(ids)).length;
  for (const {id, muscles: own} of bodyRegions) assert.ok(seen(own) > 0, id);
  for (const muscle of muscles) assert.ok(seen([muscle]) > 0, muscle);
  assert.equal(seen(['no-muscle']), 0);
});

test('two charts don’t disturb each other', () => {
  const front = bodyChart([0, 6]);
  const before = front.patches(['hamstrings', 'quadriceps-femoris']);
  bodyChart([180, 6]).patches(['hamstrings']);
  assert.deepEqual(front.patches(['hamstrings', 'quadriceps-femoris']), before);
});
