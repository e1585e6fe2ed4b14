import assert from 'node:assert/strict';
import {test} from 'node:test';
import {clampDose, fullDose} from '../../src/session/dose.ts';
import {exercise} from './fixtures.ts';

const stretch = exercise();

test('a wish within the range is kept and nothing is said', () => {
  assert.deepEqual(clampDose(stretch, {holdSeconds: 20, reps: '3'}), {dose: {holdSeconds: 20, reps: 3}, problems: []});
});

test('what is not asked for is not there', () => {
  assert.deepEqual(clampDose(stretch, {holdSeconds: null, reps: undefined}), {dose: {}, problems: []});
});

test('gentler than usual is fine', () => {
  assert.deepEqual(clampDose(stretch, {holdSeconds: 5, reps: 1}), {dose: {holdSeconds: 5, reps: 1}, problems: []});
});

test('above the maximum becomes the maximum', () => {
  const {dose, problems} = clampDose(stretch, {holdSeconds: '90', reps: Infinity, sets: 9});
  assert.deepEqual(dose, {holdSeconds: 30, reps: 4, sets: 2});
  assert.deepEqual(problems[0], {field: 'holdSeconds', wanted: '90', used: 30, least: 1, most: 30});
  assert.equal(problems.length, 3);
});

test('below nothing becomes the least there is: one second, one repetition, one set', () => {
  const {dose, problems} = clampDose(stretch, {holdSeconds: -3, reps: 0, sets: '-1'});
  assert.deepEqual(dose, {holdSeconds: 1, reps: 1, sets: 1});
  assert.equal(problems.length, 3);
});

test('an exercise without a hold stays without one', () => {
  const roll = exercise({dose: {holdSeconds: [0, 0]}});
  assert.deepEqual(clampDose(roll, {holdSeconds: 0}), {dose: {holdSeconds: 0}, problems: []});
  assert.equal(clampDose(roll, {holdSeconds: 20}).dose.holdSeconds, 0);
});

test('what is no number becomes the usual minimum', () => {
  for (const wish of ['abc', '', '  ', Number.NaN, {}, true]) {
    const {dose, problems} = clampDose(stretch, {holdSeconds: wish, reps: wish});
    assert.deepEqual(dose, {holdSeconds: 15, reps: 2});
    assert.equal(problems.length, 2);
  }
});

test('half a repetition is the smaller number', () => {
  assert.equal(clampDose(stretch, {reps: 2.5}).dose.reps, 2);
  assert.equal(clampDose(stretch, {holdSeconds: 12.5}).dose.holdSeconds, 12.5);
});

test('a dose left open is the lower end of each range', () => {
  assert.deepEqual(fullDose(stretch), {holdSeconds: 15, reps: 2, sets: 1, perSide: false});
});
