/** Inverse kinematics: puts hands and feet where a target says by turning the two bones above. */
import {boneAt, settle} from './contact.ts';
import type {Frame} from './kinematics.ts';
import type {Limb, Target} from './schema.ts';
import type {Joint, Pose, Side} from './skeleton.ts';
import {
  add, arcBetween, clamp, cross, dot, fromAxes, inverse, length, multiply, RADIANS, reject, rotate, rotateX, rotateZ, scale,
  subtract, unit, type Quat, type Vec3,
} from './vector.ts';

export interface LimbEnd {
  readonly position: Vec3;
  readonly rotation: Quat;
}
interface LimbJoints {
  readonly side: Side;
  readonly sign: 1 | -1;
  readonly isArm: boolean;
  readonly upper: Joint;
  readonly middle: Joint;
  readonly end: Joint;
}
export const LIMBS: readonly Limb[] = ['footL', 'footR', 'handL', 'handR'];
export function jointsOf(limb: Limb): LimbJoints {
  const side: Side = limb.endsWith('L') ? 'L' : 'R';
  const isArm = limb.startsWith('hand');
  const [upper, middle, end] = isArm ? (['s', 'e', 'w'] as const) : (['h', 'k', 'a'] as const);
  return {side, sign: side === 'L' ? 1 : -1, isArm, upper: `${upper}${side}`, middle: `${middle}${side}`, end: `${end}${side}`};
}
export const endOf = (pose: Pose, limb: Limb): LimbEnd => {
  const {position, rotation} = settle(pose)[jointsOf(limb).end];
  return {position, rotation};
};

/** Wrist and ankle over a surface that the palm or sole rests on. */
const WRIST_HEIGHT = 1.15;
const ANKLE_HEIGHT = 4;
const PALM_LENGTH = 3;

/** Frame of a hinge: x = its axis, -y = along the bone. */
const hinge = (axis: Vec3, along: Vec3): Quat => {
  const y = scale(along, -1);
  const x = unit(reject(axis, y));
  return fromAxes(x, y, cross(x, y));
};
const handRotation = (palm: Vec3, fingers: Vec3, sign: number): Quat => {
  const x = scale(unit(palm), -sign);
  const y = scale(unit(reject(fingers, x)), -1);
  return fromAxes(x, y, cross(x, y));
};
const footRotation = (sole: Vec3, toes: Vec3): Quat => {
  const y = scale(unit(sole), -1);
  const z = unit(reject(toes, y));
  return fromAxes(cross(y, z), y, z);
};

/** Turns the limb so that its end is at `position`; knees and elbows bend in the plane they bent in, and never twist. */
export function placeLimb(pose: Pose, limb: Limb, position: Vec3, rotation?: Quat): void {
  const {isArm, upper, middle, end} = jointsOf(limb);
  const world = settle(pose);
  const parent = world[isArm ? 't2' : 'root'].rotation;
  const A = world[upper].position;
  const first = subtract(world[middle].position, A);
  const second = subtract(world[end].position, world[middle].position);
  const l1 = length(first);
  const l2 = length(second);

  let normal = cross(first, second);
  const small = l1 * l2 * 0.12;
  if (length(normal) < small) normal = add(normal, rotate(world[upper].rotation, [isArm ? -small : small, 0, 0]));
  normal = unit(normal);

  const before = unit(add(first, second));
  const wish = subtract(position, A);
  const toward = unit(wish);
  const distance = clamp(length(wish), Math.abs(l1 - l2) + 0.1, l1 + l2 - 0.05);
  const newNormal = unit(reject(rotate(arcBetween(before, toward), normal), toward));
  const along = (l1 * l1 - l2 * l2 + distance * distance) / (2 * distance);
  const out = Math.sqrt(Math.max(0, l1 * l1 - along * along));
  const newFirst = add(scale(toward, along), scale(cross(toward, newNormal), out));
  const newSecond = subtract(scale(toward, distance), newFirst);

  const turned = (frame: Frame, old: Vec3, now: Vec3): Quat =>
    multiply(hinge(newNormal, unit(now)), multiply(inverse(hinge(normal, unit(old))), frame.rotation));
  const upperTurn = turned(world[upper], first, newFirst);
  const middleTurn = turned(world[middle], second, newSecond);
  pose.rotations[upper] = multiply(inverse(parent), upperTurn);
  pose.rotations[end] = multiply(inverse(middleTurn), rotation ?? world[end].rotation);
  pose.rotations[middle] = multiply(inverse(upperTurn), middleTurn);
}

function curl(pose: Pose, side: Side, sign: number, degrees: number): void {
  pose.rotations[`f${side}`] = pose.rotations[`g${side}`] = rotateZ(-sign * degrees);
}

const heading = (degrees: number): Vec3 => [Math.sin(degrees * RADIANS), 0, Math.cos(degrees * RADIANS)];

function reachLevel(pose: Pose, limb: Limb, target: Extract<Target, {level: number}>): void {
  const {isArm, sign} = jointsOf(limb);
  const {position, rotation} = endOf(pose, limb);
  const yaw = target.yaw === undefined ? undefined : heading(target.yaw);
  let flat: Quat;
  if (isArm) {
    let fingers = rotate(rotation, [0, -1, 0]);
    // A hand that hangs has no heading of its own: bend it back.
    if (Math.hypot(fingers[0], fingers[2]) < 0.35) fingers = add(fingers, rotate(rotation, [sign, 0, 0]));
    flat = handRotation([0, -1, 0], yaw ?? fingers, sign);
  } else {
    flat = multiply(footRotation([0, -1, 0], yaw ?? rotate(rotation, [0, 0, 1])), rotateX(target.tip ?? 0));
  }
  const height = target.level + (isArm ? WRIST_HEIGHT : ANKLE_HEIGHT);
  placeLimb(pose, limb, [target.x ?? position[0], height, target.z ?? position[2]], flat);
}

function reachPoint(pose: Pose, limb: Limb, target: Extract<Target, {point: unknown}>): void {
  const {isArm, sign, side} = jointsOf(limb);
  const {rotation} = endOf(pose, limb);
  const palm = target.palm ?? (isArm ? rotate(rotation, [-sign, 0, 0]) : rotate(rotation, [0, -1, 0]));
  const fingers = target.fingers ?? rotate(rotation, isArm ? [0, -1, 0] : [0, 0, 1]);
  const facing = target.palm || target.fingers;
  const turned = isArm ? handRotation([...palm], [...fingers], sign) : footRotation([...palm], [...fingers]);
  placeLimb(pose, limb, [...target.point], facing ? turned : undefined);
  if (target.curl !== undefined) curl(pose, side, sign, target.curl);
}

function reachBody(pose: Pose, limb: Limb, target: Extract<Target, {on: unknown}>): void {
  const {isArm, sign, side, middle} = jointsOf(limb);
  const bone = boneAt(settle(pose), target.on, target.along);
  const inRoom = ([x, y, z]: readonly [number, number, number]): Vec3 => rotate(bone.rotation, [x * bone.sign, y, z]);
  const out = unit(inRoom(target.side ?? [0, 0, 1]));
  const spot = add(bone.point, scale(out, target.distance ?? 4));
  if (target.curl !== undefined) curl(pose, side, sign, target.curl);
  if (!isArm || target.keep) {
    placeLimb(pose, limb, spot, target.keep ? undefined : endOf(pose, limb).rotation);
    return;
  }
  const axis = unit(subtract(bone.end, bone.point));
  // The hand's direction depends on the forearm's, and that on the hand's: three rounds settle it.
  for (let round = 0; round < 3; round++) {
    let fingers = target.fingers ? inRoom(target.fingers) : reject(subtract(spot, settle(pose)[middle].position), out);
    if (!target.fingers) fingers = subtract(fingers, scale(axis, dot(fingers, axis) * (target.wrap ?? 0.6)));
    const rotation = handRotation(scale(out, -1), fingers, sign);
    placeLimb(pose, limb, subtract(add(spot, scale(out, WRIST_HEIGHT)), rotate(rotation, [0, -PALM_LENGTH, 0])), rotation);
  }
}

export function reachFor(pose: Pose, limb: Limb, target: Target): void {
  if (target === 'floor') reachLevel(pose, limb, {level: 0});
  else if ('level' in target) reachLevel(pose, limb, target);
  else if ('point' in target) reachPoint(pose, limb, target);
  else reachBody(pose, limb, target);
}
