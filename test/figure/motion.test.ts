import assert from 'node:assert/strict';
import {test} from 'node:test';
import {phasePosition, previewTimeline} from '../../src/figure/index.ts';
import {squat} from './samples.ts';

const tempo = {outSeconds: 2, backSeconds: 2, pauseSeconds: 1};
const cycle = {motion: 'cycle', keyframes: [{pose: ''}, {pose: ''}, {pose: ''}, {pose: ''}]} as const;

test('a hold goes out, stays, comes back and rests', () => {
  const timeline = previewTimeline(squat, tempo);
  assert.equal(timeline.seconds, 6);
  assert.equal(timeline.positionAt(0), 0);
  assert.equal(timeline.positionAt(2), 1);
  assert.equal(timeline.positionAt(3.4), 1);
  assert.ok(timeline.positionAt(4.5) > 0 && timeline.positionAt(4.5) < 1);
  assert.equal(timeline.positionAt(5.6), 0);
  assert.equal(timeline.positionAt(8), 1);
});

test('a hold by way of a third keyframe ends at the last', () => {
  const long = {motion: 'hold', keyframes: [{pose: ''}, {pose: ''}, {pose: ''}]} as const;
  assert.equal(previewTimeline(long, tempo).positionAt(2.5), 2);
  assert.equal(phasePosition(long, 'hold', 0.5), 2);
});

test('a cycle goes round without a stop or a jump', () => {
  const timeline = previewTimeline(cycle, tempo);
  let before = 0;
  for (let time = 0; time < timeline.seconds; time += 0.02) {
    const position = timeline.positionAt(time);
    assert.ok(position >= before && position - before < 0.05, `at ${time}`);
    before = position;
  }
  assert.ok(before > 3.95);
  assert.equal(timeline.positionAt(timeline.seconds), 0);
});

test('phases of a session begin where the one before ended', () => {
  assert.equal(phasePosition(squat, 'get-ready', 1), phasePosition(squat, 'move', 0));
  assert.equal(phasePosition(squat, 'move', 1), phasePosition(squat, 'hold', 0));
  assert.equal(phasePosition(squat, 'hold', 1), phasePosition(squat, 'release', 0));
  assert.equal(phasePosition(squat, 'release', 1), phasePosition(squat, 'rest', 0));
  assert.equal(phasePosition(squat, 'switch', 0.5), 0);
  assert.equal(phasePosition(cycle, 'move', 0), 0);
  assert.equal(phasePosition(cycle, 'move', 1), 4);
});

test('times and fractions out of bounds stay in the movement', () => {
  assert.equal(phasePosition(squat, 'move', 7), 1);
  assert.equal(phasePosition(squat, 'release', 7), 0);
  assert.ok(previewTimeline(squat, {outSeconds: 0, backSeconds: 0, pauseSeconds: 0}).seconds > 0);
});
