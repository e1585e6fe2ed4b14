import assert from 'node:assert/strict';
import {test} from 'node:test';
import numbers from '../../data/emergency-numbers.json' with {type: 'json'};
import {adviceLine, emergencyNumber, knownRegions, numbersCheckedOn, regionOf} from '../../src/safety/emergency-number.ts';

test('the number to call in an emergency, by country, in any case', () => {
  for (const [region, number] of [['GB', '999'], ['us', '911'], ['CA', '911'], ['DE', '112'], ['IE', '112'], ['AU', '000'], ['NZ', '111'], ['IN', '112']] as const) {
    assert.equal(emergencyNumber(region), number, region);
  }
  assert.equal(adviceLine('GB'), '111');
  assert.equal(adviceLine('US'), undefined);
});

test('no country is guessed: not from the language alone, and none is known by the name of something else', () => {
  for (const region of [undefined, '', 'ZZ', 'constructor', 'status', 'numbers']) assert.equal(emergencyNumber(region), undefined, region);
  assert.equal(regionOf('en-GB'), 'GB');
  for (const locale of ['en', '', undefined, 'not a locale']) assert.equal(regionOf(locale), undefined, locale);
});

test('both lists say that they rest on no source, and when they were checked', () => {
  assert.deepEqual([numbers.emergency.status, numbers.advice.status], ['gk', 'gk']);
  assert.match(numbersCheckedOn, /^\d{4}-\d\d-\d\d$/);
  for (const region of knownRegions) assert.match(region, /^[A-Z]{2}$/);
  for (const number of [...Object.values(numbers.emergency.numbers), ...Object.values(numbers.advice.numbers)]) assert.match(number, /^[\d ]{3,12}$/);
});
