import assert from 'node:assert/strict';
import {test} from 'node:test';
import {landmarkAt, lowest, settle} from '../../src/figure/contact.ts';
import {parsePose} from '../../src/figure/pose.ts';
import {endOf, placeLimb} from '../../src/figure/reach.ts';
import {poseAt, solveKeyframes} from '../../src/figure/solve.ts';
import type {FigureSpec} from '../../src/figure/schema.ts';
import {length, subtract, type Vec3} from '../../src/figure/vector.ts';
import {birdDog, kneeHug, squat} from './samples.ts';

const apart = (a: Vec3, b: Vec3): number => length(subtract(a, b));
const shares = Array.from({length: 41}, (_, i) => i / 40);
/** "Pin drift" that no eye sees, in % of body height. */
const DRIFT = 0.6;

test('a limb gets where it is sent and stays as long as it is', () => {
  for (const target of [[20, 20, 10], [12, 30, -5], [-4, 18, 14]] as Vec3[]) {
    const pose = parsePose('s20 e30');
    const before = settle(pose);
    const forearm = apart(before.eL.position, before.wL.position);
    placeLimb(pose, 'handL', target);
    const after = settle(pose);
    assert.ok(apart(after.wL.position, target) < 1e-6);
    assert.ok(Math.abs(apart(after.eL.position, after.wL.position) - forearm) < 1e-9);
  }
});

test('a target out of reach straightens the limb toward it', () => {
  const pose = parsePose('');
  placeLimb(pose, 'footR', [-40, -100, 40]);
  const world = settle(pose);
  assert.ok(apart(world.hR.position, world.aR.position) > 47.9);
});

test('a knee does not twist when the foot moves straight on', () => {
  const pose = parsePose('h40 k60');
  const {position} = endOf(pose, 'footL');
  placeLimb(pose, 'footL', [position[0], position[1] + 3, position[2]]);
  assert.ok(Math.abs(settle(pose).kL.rotation[1]) < 1e-6);
});

for (const [name, spec, limbs] of [['squat', squat, ['footL', 'footR']], ['bird dog', birdDog, ['handR']], ['knee hug', kneeHug, ['footL']]] as const) {
  test(`${name}: what is pinned stays`, () => {
    const keyframes = solveKeyframes(spec);
    for (const limb of limbs) {
      const {position} = keyframes[0].ends[limb];
      for (const u of shares) assert.ok(apart(endOf(poseAt(keyframes, spec, u), limb).position, position) <= DRIFT, `${limb} at ${u}`);
    }
  });

  test(`${name}: anchors stay`, () => {
    const keyframes = solveKeyframes(spec);
    for (const landmark of spec.anchor ?? []) {
      const [x, , z] = landmarkAt(settle(poseAt(keyframes, spec, 0)), landmark);
      for (const u of shares) {
        const now = landmarkAt(settle(poseAt(keyframes, spec, u)), landmark);
        assert.ok(Math.hypot(now[0] - x, now[2] - z) <= DRIFT, `${landmark} at ${u}`);
      }
    }
  });

  test(`${name}: no more than 1 % below the floor on the way`, () => {
    const keyframes = solveKeyframes(spec);
    for (const u of shares) {
      settle(poseAt(keyframes, spec, u));
      assert.ok(lowest() >= -1, `${lowest()} at ${u}`);
    }
  });
}

test('a hand that takes hold only in the hold arrives there without a jump', () => {
  const keyframes = solveKeyframes(kneeHug);
  let before = endOf(poseAt(keyframes, kneeHug, 0), 'handR').position;
  for (const u of shares) {
    const {position} = endOf(poseAt(keyframes, kneeHug, u), 'handR');
    assert.ok(apart(position, before) < 4, `jumps at ${u}`);
    before = position;
  }
});

test('a cycle closes', () => {
  const cycle: FigureSpec = {...squat, motion: 'cycle'};
  const keyframes = solveKeyframes(cycle);
  const hips = (position: number): Vec3 => settle(poseAt(keyframes, cycle, position)).root.position;
  assert.ok(apart(hips(2), hips(0)) < 1e-9);
  assert.ok(apart(hips(1.999), hips(0)) < 0.2);
  assert.ok(apart(hips(-0.5), hips(1.5)) < 1e-9);
});

test('positions beyond the ends of a hold are its ends', () => {
  const keyframes = solveKeyframes(squat);
  assert.equal(poseAt(keyframes, squat, -3), keyframes[0].pose);
  assert.equal(poseAt(keyframes, squat, 9), keyframes[1]?.pose);
});

test('a figure without keyframes is refused', () => {
  assert.throws(() => solveKeyframes({...squat, keyframes: []}), RangeError);
});
