/** Each rule about drawings, with a figure that breaks it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {touchingParts} from '../../src/checks/contact-words.ts';
import {checkDrawing} from '../../src/checks/drawing.ts';
import {distanceToSurfaces} from '../../src/checks/surfaces.ts';
import {ankleDorsiflexion, ballAngles, elbowFlexion, kneeFlexion, spinePartAngles, wristFlexion} from '../../src/figure/joint-angles.ts';
import {parsePose} from '../../src/figure/pose.ts';
import {overreaches} from '../../src/figure/range-of-motion.ts';
import type {FigureSpec} from '../../src/figure/schema.ts';
import {sources} from '../catalogue/data.ts';
import {RANGE_OF_MOTION} from '../../src/figure/range-of-motion.ts';
import {exercise, figure, type Loose} from './records.ts';

const unloaded = {ankles: new Set<'L' | 'R'>(), wrists: new Set<'L' | 'R'>()};
const pose = exercise('any').start;

/** What is said about a figure of two poses that stands freely. */
function said(changes: Partial<FigureSpec>, others: Loose = {}): readonly string[] {
  const free = {...figure, anchor: undefined, pin: undefined, ...changes} as unknown as FigureSpec;
  const nothing = {start: {...pose, contact: 'Nothing'}, end: {...pose, contact: 'Nothing'}};
  return checkDrawing(exercise('any', {figure: free, ...nothing, ...others})).map(({path, message}) => `${path}: ${message}`);
}
const hold = (text: string): Partial<FigureSpec> => ({keyframes: [{pose: ''}, {pose: text}]});
function says(lines: readonly string[], ...expected: readonly RegExp[]): void {
  assert.equal(lines.length, expected.length, lines.join('\n'));
  expected.forEach((pattern, index) => assert.match(lines[index] ?? '', pattern));
}

describe('angles', () => {
  const read = parsePose('hL90,30,20 hR106,-25,8 kL60 sL90,20,10 sR0,120 eL90,30 aL-58 wL-90 wR30,10 l30,18,6 t-12,5,10 n10,-5,20');
  const near = (actual: readonly number[], expected: readonly number[]): void => {
    expected.forEach((value, index) => assert.ok(Math.abs((actual[index] ?? NaN) - value) < 1e-6, `${actual} is not ${expected}`));
  };

  it('are read back as the pose text has them', () => {
    near(ballAngles(read.rotations.hL, 1)[0], [90, 30, 20]);
    near(ballAngles(read.rotations.hR, -1)[0], [106, -25, 8]);
    near(ballAngles(read.rotations.sR, -1)[1], [0, 120, 0]);
    near([kneeFlexion(read, 'L'), elbowFlexion(read, 'L'), ankleDorsiflexion(read, 'L')], [60, 90, -58]);
    near([wristFlexion(read, 'L'), wristFlexion(read, 'R')], [-90, 30]);
    near(spinePartAngles(read, 'lumbar'), [30, 18, 6]);
    near(spinePartAngles(read, 'thoracic'), [-12, 5, 10]);
    near(spinePartAngles(read, 'neck'), [10, -5, 20]);
  });

  it('rest on listed sources', () => {
    for (const limits of Object.values(RANGE_OF_MOTION)) {
      for (const limit of limits) for (const source of limit.sources) assert.ok(sources[source], source);
    }
  });

  for (const [text, joint, motion] of [
    ['h130', 'hip', 'flexion'], ['h-20', 'hip', 'flexion'], ['h0,45', 'hip', 'abduction'], ['h60,-30', 'hip', 'abduction'],
    ['h0,0,50', 'hip', 'outward rotation'], ['h0,0,-40', 'hip', 'outward rotation'], ['k145', 'knee', 'flexion'], ['k-4', 'knee', 'flexion'],
    ['a25', 'ankle', 'dorsiflexion'], ['a-54', 'ankle', 'dorsiflexion'], ['s190', 'shoulder', 'flexion'], ['s-45', 'shoulder', 'flexion'],
    ['s0,178', 'shoulder', 'abduction'], ['s20,0,95', 'shoulder', 'outward rotation'], ['s20,0,-80', 'shoulder', 'outward rotation'],
    ['e145', 'elbow', 'flexion'], ['e-5', 'elbow', 'flexion'], ['w85', 'wrist', 'flexion'], ['w-80', 'wrist', 'flexion'],
    ['n50', 'neck', 'flexion'], ['n-35', 'neck', 'flexion'], ['n0,40', 'neck', 'side bend'], ['n0,0,75', 'neck', 'rotation'],
    ['t40', 'thoracic', 'flexion'], ['t-25', 'thoracic', 'flexion'], ['t0,30', 'thoracic', 'side bend'], ['t0,0,40', 'thoracic', 'rotation'],
    ['l50', 'lumbar', 'flexion'], ['l-35', 'lumbar', 'flexion'], ['l0,-25', 'lumbar', 'side bend'], ['l0,0,9', 'lumbar', 'rotation'],
  ] as const) {
    it(`${text} is farther than the ${joint} goes`, () => {
      const found = overreaches(parsePose(text), unloaded);
      assert.ok(found.length > 0);
      for (const each of found) assert.deepEqual([each.joint, each.motion], [joint, motion]);
    });
  }

  for (const text of ['h125,40,45 k140', 'h-15,-25,-35', 's175', 's0,170', 's90,80,-60', 's60,85,90', 's-40,20', 'l45 t35 n45', 'a20', 'a-50', 'w-70', 'r180,90,45']) {
    it(`${text} is not`, () => assert.deepEqual(overreaches(parsePose(text), unloaded), []));
  }

  it('of a kneeling foot on its instep and of a palm on the floor may be wider, of the same ones in the air not', () => {
    const kneeling = {pose: 'r80 s80 e4,90 w-90 h80 k90 a-58 n-4 f0', rests: ['shank', 'foot', 'thigh'] as const, reach: {handL: 'floor', handR: 'floor'} as const};
    says(said({keyframes: [kneeling, kneeling]}));
    const lines = said(hold('wL-90 aL-58 hL60'));
    says(lines, /left ankle, dorsiflexion -58°; allowed: -50 to 20 \(az-rom, vw-rom\)/, /left wrist, flexion -90°; allowed: -70 to 80/);
  });

  it('are named with keyframe, value and range', () => {
    says(said(hold('hR130')), /^figure\.keyframes\.1\.pose: right hip, flexion 130°; allowed: -15 to 125 \(az-rom, kurz-rom\)$/);
  });
});

describe('pose texts', () => {
  it('that can’t be read are named', () => {
    says(said(hold('q80')), /^figure\.keyframes\.1\.pose: .*"q80"/);
  });
});

describe('touching', () => {
  it('is read from the words of a pose', () => {
    const parts = (contact: string): string => touchingParts(contact).map(({part, side}) => part + side).join(' ');
    assert.equal(parts('Seat, left foot, right heel'), 'footL heelR');
    assert.equal(parts('Hands, knees, shins'), 'handL handR kneeL kneeR shinL shinR');
    assert.equal(parts('Right hand, left knee and shin'), 'handR kneeL shinL');
    assert.equal(parts('Palms, feet (heels may lift)'), 'handL handR footL footR');
    assert.equal(parts('Left forearm, hip, outside of left knee and shin'), 'forearmL kneeL shinL');
    assert.equal(parts('Pelvis, low back on hands, pillows under knees, both knees together'), '');
  });

  const contact = (words: string): Loose => ({end: {...pose, contact: words}});
  for (const [words, text] of [['Both feet', 'hR40'], ['Hands', 'h40'], ['Left knee', 'kL90'], ['Right heel', 'aR-40 kR30 hR30']] as const) {
    it(`“${words}” of someone in the air is found`, () => {
      const lines = said({...hold(text), keyframes: [{pose: ''}, {pose: text, shift: [0, 3, 0]}]}, contact(words));
      assert.ok(lines.length > 0);
      for (const line of lines) assert.match(line, /^figure\.keyframes\.1: the (left|right) \w+ touches nothing, [\d.]+ away, but end\.contact says “.*”; allowed: 1$/);
    });
  }

  it('holds of feet on the floor, hands on a table and hands on a wall', () => {
    says(said({}, contact('Both feet')));
    const reach = {handL: {level: 42, x: 12, z: 28}, handR: {level: 42, x: -12, z: 28}};
    const leaning = {pose: 'r40 h40 s60', reach};
    says(said({keyframes: [leaning, leaning], props: [{kind: 'table', at: [0, 40]}]}, contact('Both hands')));
    const pushing = {pose: 's90', reach: {handL: {point: [10, 70, 26], palm: [0, 0, 1]}, handR: {point: [-10, 70, 26], palm: [0, 0, 1]}}} as const;
    says(said({keyframes: [pushing, pushing], props: [{kind: 'wall', at: [0, 27.2], turn: 180}]}, contact('Palms on wall')));
  });

  it('a cycle’s end is one of its keyframes', () => {
    const [start] = figure.keyframes;
    const lifted = {pose: 'hR60 kR60', rests: ['footL'] as const};
    says(said({motion: 'cycle', keyframes: [start!, lifted, start!]}, contact('Both feet')));
    says(said({motion: 'cycle', keyframes: [start!, lifted]}, contact('Both feet')), /the right foot touches nothing/);
  });

  it('a hand or foot that is sent somewhere gets there', () => {
    const lines = said({keyframes: [{pose: ''}, {pose: '', reach: {handL: {point: [90, 60, 0]}}}]});
    assert.match(lines.find((line) => line.includes('reach')) ?? '', /^figure\.keyframes\.1\.reach\.handL: ends [\d.]+ short of its target; allowed: 1$/);
  });

  it('knows how far furniture is', () => {
    assert.equal(distanceToSurfaces([0, 5, 0], []), 5);
    assert.equal(distanceToSurfaces([0, 24, 0], [{kind: 'chair'}]), 1);
    assert.equal(distanceToSurfaces([0, 50, 3], [{kind: 'wall'}]), 3);
    assert.ok(Math.abs(distanceToSurfaces([3, 50, 0], [{kind: 'wall', turn: 90}]) - 3) < 1e-9);
    assert.equal(distanceToSurfaces([40, 12, 0], [{kind: 'box', at: [40, 0], raised: 1}]), 2);
  });
});

describe('movement', () => {
  it('goes nowhere into the floor by more than 1 %', () => {
    says(said({keyframes: [{pose: ''}, {pose: '', shift: [0, -1.5, 0]}]}), /^figure\.keyframes: goes 1\.50 into the floor at position 1; allowed: 1$/);
  });

  it('leaves pinned limbs where they are', () => {
    const lines = said({keyframes: [{pose: ''}, {pose: '', shift: [0, 4, 0]}], pin: ['footL']});
    says(lines, /^figure\.pin: footL drifts by \d\.\d\d at position 1; allowed: 0\.6$/);
  });

  it('authors no keyframe and its mirror image', () => {
    const [start, right, left] = [{pose: ''}, {pose: 'hR40 kR40'}, {pose: 'hL40 kL40'}];
    says(said({keyframes: [start, right, left]}), /^figure\.keyframes\.2: is the mirror image of keyframe 1; allowed: the right side alone/);
    says(said({motion: 'cycle', keyframes: [start, right, left]}, {sides: 'alternate'}), /mirror image/);
    says(said({motion: 'cycle', keyframes: [start, right, left]}, {sides: 'both'}));
    says(said({keyframes: [start, right, start]}));
  });
});
