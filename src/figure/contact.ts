/** Where the body meets the room: landmarks, the lowest point, bones to hold. */
import {createBody, type Body} from './body.ts';
import {forward, type Frame, type World} from './kinematics.ts';
import {sqrt, min} from './math.ts';
import {createCamera, project, seeWorld} from './projection.ts';
import type {Bone, Landmark, Limb, PartName} from './schema.ts';
import {sided, type Pose, type Side} from './skeleton.ts';
import {readTable, type Row} from './table.ts';
import {add, rotate, scale, type Vec3} from './vector.ts';

/** Frame, and place in it. */
const LANDMARKS = readTable(`knee k 0 0 2.9
ankle a 0 0 0
heel a 0 -4 -2
ball o 0 -1.1 0
toe o 0 -1 2
shin k 0 -14 2.4
hip h 5 0 0
shoulder s 0 0 0
elbow e 0 0 0
hand w 0 0 0
palm w -1.1 -4 0
seat root 0 -5 -2
sacrum root 0 1 -6.3
belly l2 0 0 6
chest t2 0 0 6
back t2 0 3 -4.3
head hd 0 5 -5.8
brow hd 0 4.5 5.2
chin hd 0 -1.2 4.5`);
/** Frame where it begins, and its end in it. */
const BONES = readTable(`thigh h 0 -24 0
shank k 0 -24 0
foot a 0 -2.9 6.6
upperArm s 0 -17.2 0
forearm e 0 -14.4 0
pelvis root 0 5.5 -1.2
waist l2 0 5 -.3
chest t2 0 9 .2
neck n 0 5 1.4
head hd 0 11 0`);

function placeOf(table: ReadonlyMap<string, Row>, world: World, name: string): {frame: Frame; sign: number; offset: Vec3} {
  const [, stem = '', side = ''] = /(.*?)([LR]?)$/.exec(name) ?? [];
  const [code, x = 0, y = 0, z = 0] = table.get(stem) ?? ['root'];
  const sign = side === 'R' ? -1 : 1;
  return {frame: world[sided(code, side as Side)], sign, offset: [x * sign, y, z]};
}

export function landmarkAt(world: World, name: Landmark | Limb): Vec3 {
  const {frame, offset} = placeOf(LANDMARKS, world, name);
  return add(frame.position, rotate(frame.rotation, offset));
}

export const middleOf = (world: World, names: readonly Landmark[]): Vec3 =>
  scale(names.map((name) => landmarkAt(world, name)).reduce(add, [0, 0, 0]), 1 / names.length);

/** The point at fraction `along` a bone, the way from there to its end, and its frame. */
export function boneAt(world: World, bone: Bone, along: number): {point: Vec3; axis: Vec3; frame: Frame; sign: number} {
  const {frame, sign, offset} = placeOf(BONES, world, bone);
  const axis = rotate(frame.rotation, offset);
  return {point: add(frame.position, scale(axis, along)), axis, frame, sign};
}

/** The body that poses are solved with: a belly or a sleeve must not move anyone's feet. */
let solver: Body | undefined;
const solverBody = (): Body => (solver ??= createBody());
/** The pose in the room, in a scratch world that the next call fills anew. */
export const settle = (pose: Pose): World => forward(pose, solverBody().world);

const HEIGHTS = createCamera([0, 0]);
/** Height of the lowest point of these parts (all, if none is named) in the pose settled last. */
export function lowest(names?: readonly PartName[]): number {
  const {world, parts} = solverBody();
  seeWorld(world, HEIGHTS);
  let low = Infinity;
  for (const {id, side, chains} of parts) {
    if (names && !names.some((name) => id === name || id === name + side)) continue;
    for (const chain of chains) {
      for (const station of chain) {
        const {y, yy} = project(station);
        low = min(low, -y - sqrt(yy));
      }
    }
  }
  return low;
}
