/** Where the body meets the room: landmarks, the lowest point, bones to hold. */
import {createBody, type Body} from './body.ts';
import {forward, type World} from './kinematics.ts';
import {underside} from './projection.ts';
import type {Bone, Landmark, Limb, PartName} from './schema.ts';
import type {FrameName, Pose, Side} from './skeleton.ts';
import {add, mix, rotate, type Quat, type Vec3} from './vector.ts';

/** Frame and offset; a limb's frame (one letter) gets the side. */
const LANDMARKS: Record<string, readonly [string, number, number, number]> = {
  knee: ['k', 0, 0, 2.9],
  ankle: ['a', 0, 0, 0],
  heel: ['a', 0, -4, -2],
  ball: ['o', 0, -1.1, 0],
  toe: ['o', 0, -1, 2],
  shin: ['k', 0, -14, 2.4],
  hip: ['h', 5, 0, 0],
  shoulder: ['s', 0, 0, 0],
  elbow: ['e', 0, 0, 0],
  hand: ['w', 0, 0, 0],
  palm: ['w', -1.1, -4, 0],
  seat: ['root', 0, -5, -2],
  sacrum: ['root', 0, 1, -6.3],
  belly: ['l2', 0, 0, 6],
  chest: ['t2', 0, 0, 6],
  back: ['t2', 0, 3, -4.3],
  head: ['hd', 0, 5, -5.8],
  brow: ['hd', 0, 4.5, 5.2],
  chin: ['hd', 0, -1.2, 4.5],
};

export function landmarkAt(world: World, name: Landmark | Limb): Vec3 {
  const side = /[LR]$/.exec(name)?.[0] ?? '';
  const [frame, x, y, z] = LANDMARKS[side ? name.slice(0, -1) : name] ?? ['a', 0, 0, 0];
  const {position, rotation} = world[(frame.length === 1 ? frame + side : frame) as FrameName];
  return add(position, rotate(rotation, [side === 'R' ? -x : x, y, z]));
}

export function middleOf(world: World, names: readonly Landmark[]): Vec3 {
  let sum: Vec3 = [0, 0, 0];
  for (const name of names) sum = add(sum, landmarkAt(world, name));
  return [sum[0] / names.length, sum[1] / names.length, sum[2] / names.length];
}

const BONES: Record<string, readonly [from: string, to: string]> = {
  thigh: ['h', 'k'], shank: ['k', 'a'], foot: ['a', 'o'], upperArm: ['s', 'e'], forearm: ['e', 'w'],
  pelvis: ['root', 'l1'], waist: ['l2', 't1'], chest: ['t2', 'n'], neck: ['n', 'hd'], head: ['hd', 'hd'],
};
/** Height of the skull over its joint. */
const HEAD_HEIGHT = 11;

/** The point at fraction `along` a bone, the bone's direction of travel and its frame's rotation. */
export function boneAt(world: World, bone: Bone, along: number): {point: Vec3; end: Vec3; rotation: Quat; sign: number} {
  const side = (/[LR]$/.exec(bone)?.[0] ?? '') as Side | '';
  const [from, to] = BONES[side ? bone.slice(0, -1) : bone] ?? ['root', 'l1'];
  const start = world[`${from}${side}` as FrameName];
  const end = from === to ? add(start.position, rotate(start.rotation, [0, HEAD_HEIGHT, 0])) : world[`${to}${side}` as FrameName].position;
  return {point: mix(start.position, end, along), end, rotation: start.rotation, sign: side === 'R' ? -1 : 1};
}

/** The body that poses are solved with: a belly or a sleeve must not move anyone's feet. */
let solver: Body | undefined;
export const solverBody = (): Body => (solver ??= createBody());
/** The pose in the room, in a scratch world that the next call fills anew. */
export const settle = (pose: Pose): World => forward(pose, solverBody().world);

/** Height of the lowest point of these parts (all, if none is named) in the pose settled last. */
export function lowest(parts?: readonly PartName[]): number {
  let low = Infinity;
  for (const part of solverBody().parts) {
    if (parts && !parts.some((name) => part.id === name || part.id === name + part.side)) continue;
    for (const chain of part.chains) for (const station of chain) low = Math.min(low, underside(station));
  }
  return low;
}
