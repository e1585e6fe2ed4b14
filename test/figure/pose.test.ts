import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lowest, settle} from '../../src/figure/contact.ts';
import {createWorld, forward} from '../../src/figure/kinematics.ts';
import {poseMistake} from '../../src/figure/pose-check.ts';
import {parsePose} from '../../src/figure/pose.ts';
import type {FrameName} from '../../src/figure/skeleton.ts';
import type {PartName} from '../../src/figure/schema.ts';

/** Where the frames are once the pose is lowered to the floor. */
function standing(text: string, parts?: readonly PartName[]) {
  const pose = parsePose(text);
  settle(pose);
  pose.position = [0, -lowest(parts), 0];
  return forward(pose, createWorld());
}
function near(actual: readonly number[], expected: readonly number[], tolerance = 0.06): void {
  expected.forEach((value, i) => assert.ok(Math.abs((actual[i] ?? NaN) - value) <= tolerance, `${String(actual)} is not ${String(expected)}`));
}

test('standing: joints are where the skeleton puts them', () => {
  const world = standing('');
  const places: [FrameName, number[]][] = [
    ['root', [0, 52, 0]], ['t2', [0, 74.5, -1.9]], ['hd', [0, 88.5, -0.3]], ['eL', [11.7, 61.59, -2.1]], ['wL', [13.19, 47.41, -0.1]], ['aL', [4.7, 4, 0]],
  ];
  for (const [frame, place] of places) near(world[frame].position, place);
});

test('all fours rests on the legs', () => {
  const world = standing('r80 s80 e4,90 w-90 h80 k90 a-58 n-4 f0', ['shank', 'foot', 'thigh']);
  near([world.root.position[1]], [27.22]);
  near(world.sL.position, [10.4, 32.17, 27.72]);
  near(world.wL.position, [10.4, 0.6, 28.73]);
  near(world.kL.position, [4.7, 3.22, 0]);
  near(world.oL.position, [4.7, 2.18, -31.13]);
});

test('angles in three planes at once', () => {
  const world = forward(parsePose('hL90,30,20 kL60 sL90,20,0 eL90,0 l30,20,10'), createWorld());
  near(world.hd.position, [10.25, 31, 12.97]);
  near(world.eL.position, [24.44, 11.88, 18.26]);
  near(world.wL.position, [29.58, 23.54, 24.95]);
  near(world.kL.position, [16.7, 0, 20.78]);
  near(world.oL.position, [20.36, -18.79, 40.8]);
});

test('a code without a side turns both; the right mirrors the left', () => {
  const {position: left} = forward(parsePose('s40,30,10 e50,20'), createWorld()).wL;
  const {position: right} = forward(parsePose('s40,30,10 e50,20'), createWorld()).wR;
  near([-left[0], left[1], left[2]], right, 1e-9);
});

for (const [text, message] of [
  ['r80 x5', /"x5" \(character 5\): no joint "x".*r l t n h s k/],
  ['hX90', /"hX90".*no side "X".*L R/],
  ['rL90', /"rL90".*takes no side/],
  ['h90,1,2,3', /one to three numbers/],
  ['h90,,2', /one to three numbers/],
  ['h', /one to three numbers/],
  ['kL9O', /one to three numbers/],
] as const) {
  test(`"${text}" is refused and says why`, () => assert.match(poseMistake(text) ?? '', message));
}
