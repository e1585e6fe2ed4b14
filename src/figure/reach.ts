/** Inverse kinematics: puts hands and feet where a target says by turning the two bones above. */
import {boneAt, settle} from './contact.ts';
import type {Frame} from './kinematics.ts';
import {sin, cos, sqrt, hypot, abs, max} from './math.ts';
import type {Limb, Target} from './schema.ts';
import type {Joint, Pose, Side} from './skeleton.ts';
import {
  add, align, arcBetween, clamp, cross, dot, inverse, length, multiply, RADIANS, reject, rotate, scale, subtract, turn, unit, type Quat, type Vec3,
} from './vector.ts';

export type LimbEnd = Readonly<Pick<Frame, 'position' | 'rotation'>>;
export const LIMBS: readonly Limb[] = ['footL', 'footR', 'handL', 'handR'];

export function jointsOf(limb: Limb): {side: Side; sign: 1 | -1; isArm: boolean; upper: Joint; middle: Joint; end: Joint} {
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

/** Turns the limb so that its end is at `position`; knees and elbows bend in the plane they bent in, and never twist. */
export function placeLimb(pose: Pose, limb: Limb, position: Vec3, rotation?: Quat): void {
  const {isArm, upper, middle, end} = jointsOf(limb);
  const world = settle(pose);
  const parent = world[isArm ? 't2' : 'root'].rotation;
  const shoulder = world[upper].position;
  const first = subtract(world[middle].position, shoulder);
  const second = subtract(world[end].position, world[middle].position);
  const l1 = length(first);
  const l2 = length(second);

  let normal = cross(first, second);
  const small = l1 * l2 * 0.12;
  if (length(normal) < small) normal = add(normal, rotate(world[upper].rotation, [isArm ? -small : small, 0, 0]));

  const wish = subtract(position, shoulder);
  const toward = unit(wish);
  const distance = clamp(length(wish), abs(l1 - l2) + 0.1, l1 + l2 - 0.05);
  const swing = arcBetween(unit(add(first, second)), toward, unit(normal));
  const newNormal = unit(reject(rotate(swing, normal), toward));
  const along = (l1 * l1 - l2 * l2 + distance * distance) / (2 * distance);
  const newFirst = add(scale(toward, along), scale(cross(toward, newNormal), sqrt(max(0, l1 * l1 - along * along))));
  const newSecond = subtract(scale(toward, distance), newFirst);

  const upperTurn = multiply(align(first, normal, newFirst, newNormal), world[upper].rotation);
  const middleTurn = multiply(align(second, normal, newSecond, newNormal), world[middle].rotation);
  pose.rotations[upper] = multiply(inverse(parent), upperTurn);
  pose.rotations[end] = multiply(inverse(middleTurn), rotation ?? world[end].rotation);
  pose.rotations[middle] = multiply(inverse(upperTurn), middleTurn);
}

export function reachFor(pose: Pose, limb: Limb, wanted: Target): void {
  const target = wanted === 'floor' ? {level: 0} : wanted;
  const {isArm, sign, side, middle} = jointsOf(limb);
  const {position, rotation} = endOf(pose, limb);
  /** Where, at rest, the palm or sole faces, and fingers or toes point. */
  const facing: Vec3 = isArm ? [-sign, 0, 0] : [0, -1, 0];
  const pointing: Vec3 = isArm ? [0, -1, 0] : [0, 0, 1];
  const laid = (palm: Readonly<Vec3>, fingers: Readonly<Vec3>): Quat => align(facing, pointing, [...palm], [...fingers]);
  const palm = rotate(rotation, facing);
  const fingers = rotate(rotation, pointing);
  if ('curl' in target && target.curl !== undefined) pose.rotations[`f${side}`] = pose.rotations[`g${side}`] = turn(2, -sign * target.curl);

  if ('level' in target) {
    const {level, x = position[0], z = position[2], yaw, tip = 0} = target;
    // A hand that hangs has no heading of its own: bend it back.
    const isHanging = isArm && hypot(fingers[0], fingers[2]) < 0.35;
    const heading: Vec3 = yaw === undefined ? (isHanging ? subtract(fingers, palm) : fingers) : [sin(yaw * RADIANS), 0, cos(yaw * RADIANS)];
    placeLimb(pose, limb, [x, level + (isArm ? WRIST_HEIGHT : ANKLE_HEIGHT), z], multiply(laid([0, -1, 0], heading), turn(0, tip)));
    return;
  }
  if ('point' in target) {
    placeLimb(pose, limb, [...target.point], laid(target.palm ?? palm, target.fingers ?? fingers));
    return;
  }
  const {on, along, side: off = [0, 0, 1], distance = 4, keep, wrap = 0.6} = target;
  const bone = boneAt(settle(pose), on, along);
  const inRoom = ([x, y, z]: Readonly<Vec3>): Vec3 => unit(rotate(bone.frame.rotation, [x * bone.sign, y, z]));
  const out = inRoom(off);
  const spot = add(bone.point, scale(out, distance));
  if (!isArm || keep) {
    placeLimb(pose, limb, spot);
    return;
  }
  const axis = unit(bone.axis);
  // The hand's direction depends on the forearm's, and that on the hand's: three rounds settle it.
  for (let round = 0; round < 3; round++) {
    const onward = reject(subtract(spot, settle(pose)[middle].position), out);
    const rotation = laid(scale(out, -1), target.fingers ? inRoom(target.fingers) : subtract(onward, scale(axis, dot(onward, axis) * wrap)));
    placeLimb(pose, limb, subtract(add(spot, scale(out, WRIST_HEIGHT)), rotate(rotation, [0, -PALM_LENGTH, 0])), rotation);
  }
}
