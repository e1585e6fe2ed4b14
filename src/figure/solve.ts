/** Keyframes to poses that stand in the room, and the poses in between. */
import {lowest, middleOf, settle} from './contact.ts';
import {parsePose} from './pose.ts';
import {endOf, jointsOf, LIMBS, placeLimb, reachFor, type LimbEnd} from './reach.ts';
import type {FigureSpec, Keyframe, Limb, Target} from './schema.ts';
import {copyPose, type Joint, type Pose, type Side} from './skeleton.ts';
import {add, clamp, lerp, mix, slerp, smoothstep, subtract, type Quat, type Vec3} from './vector.ts';

export interface SolvedKeyframe {
  readonly pose: Pose;
  readonly anchor: Vec3 | undefined;
  readonly ends: Readonly<Record<Limb, LimbEnd>>;
  /** Limbs that hold on to the body itself: solved anew in every frame. */
  readonly grips: Partial<Record<Limb, Target>>;
  /** Limbs that stay at a place in the room. */
  readonly planted: ReadonlySet<Limb>;
  /** How far below the floor its lowest point is (0 if it isn't): what an in-between may not exceed. */
  readonly depth: number;
}

/** One object for equal grips, so that in-betweens solve them once. */
const sameTarget = (known: Target | undefined, target: Target): Target =>
  known && JSON.stringify(known) === JSON.stringify(target) ? known : target;

function solveKeyframe(keyframe: Keyframe, spec: FigureSpec, first: SolvedKeyframe | undefined): SolvedKeyframe {
  const pose = parsePose(keyframe.pose);
  settle(pose);
  const {rests, seat, at, shift, reach = {}} = keyframe;
  const height = seat === undefined ? -lowest(rests) : seat - lowest(['pelvis', 'thigh']);
  pose.position = [at?.[0] ?? 0, height, at?.[1] ?? 0];
  if (first?.anchor && spec.anchor) {
    const [x, , z] = subtract(first.anchor, middleOf(settle(pose), spec.anchor));
    pose.position = add(pose.position, [x, 0, z]);
  }
  if (shift) pose.position = add(pose.position, [...shift]);

  const planted = new Set<Limb>();
  for (const limb of first ? spec.pin ?? [] : []) {
    planted.add(limb);
    if (first && !reach[limb]) placeLimb(pose, limb, first.ends[limb].position, first.ends[limb].rotation);
  }
  const grips: Partial<Record<Limb, Target>> = {};
  for (const limb of LIMBS) {
    const target = reach[limb];
    if (!target) continue;
    reachFor(pose, limb, target);
    if (typeof target === 'object' && 'on' in target) grips[limb] = sameTarget(first?.grips[limb], target);
    else planted.add(limb);
  }
  if (!first) for (const limb of spec.pin ?? []) planted.add(limb);
  const world = settle(pose);
  const depth = Math.max(0, -lowest());
  return {
    pose, grips, planted, depth,
    anchor: spec.anchor?.length ? middleOf(world, spec.anchor) : undefined,
    ends: {footL: endOf(pose, 'footL'), footR: endOf(pose, 'footR'), handL: endOf(pose, 'handL'), handR: endOf(pose, 'handR')},
  };
}

export function solveKeyframes(spec: FigureSpec): readonly [SolvedKeyframe, ...SolvedKeyframe[]] {
  const [start, ...rest] = spec.keyframes;
  if (!start) throw new RangeError('A figure needs keyframes');
  const first = solveKeyframe(start, spec, undefined);
  return [first, ...rest.map((keyframe) => solveKeyframe(keyframe, spec, first))];
}

/** How far an in-between may be below the floor on top of what its keyframes are. */
const FLOOR_TOLERANCE = 0.25;
/** A grip that only one of two keyframes has fades over this part of the way. */
const gripWeight = (share: number): number => smoothstep((share - 0.45) / 0.5);
const ARM_JOINTS = ['s', 'e', 'w', 'f', 'g'] as const;
const LEG_JOINTS = ['h', 'k', 'a'] as const;
const limbJoints = (limb: Limb): Joint[] => {
  const {side, isArm}: {side: Side; isArm: boolean} = jointsOf(limb);
  return (isArm ? ARM_JOINTS : LEG_JOINTS).map((code): Joint => `${code}${side}`);
};

function holdGrip(pose: Pose, limb: Limb, a: SolvedKeyframe, b: SolvedKeyframe, u: number): void {
  const from = a.grips[limb];
  const to = b.grips[limb];
  const gripped = (target: Target): Pose => {
    const copy = copyPose(pose);
    reachFor(copy, limb, target);
    return copy;
  };
  const base = from ? gripped(from) : pose;
  const goal = to ? (from === to ? base : gripped(to)) : pose;
  const weight = from && to ? u : from ? 1 - gripWeight(1 - u) : gripWeight(u);
  for (const joint of limbJoints(limb)) pose.rotations[joint] = slerp(base.rotations[joint], goal.rotations[joint], weight);
}

/** The pose at share `u` of the way from one keyframe to another. */
export function between(a: SolvedKeyframe, b: SolvedKeyframe, u: number, spec: FigureSpec): Pose {
  if (u <= 0) return a.pose;
  if (u >= 1) return b.pose;
  const rotations: Partial<Record<Joint, Quat>> = {};
  for (const joint of Object.keys(a.pose.rotations) as Joint[]) {
    rotations[joint] = slerp(a.pose.rotations[joint], b.pose.rotations[joint], u);
  }
  const pose: Pose = {rotations: rotations as Record<Joint, Quat>, position: mix(a.pose.position, b.pose.position, u)};
  if (a.anchor && b.anchor && spec.anchor) {
    pose.position = add(pose.position, subtract(mix(a.anchor, b.anchor, u), middleOf(settle(pose), spec.anchor)));
  }
  const floor = -lerp(a.depth, b.depth, u) - FLOOR_TOLERANCE;
  settle(pose);
  const sunk = lowest(['pelvis', 'torso', 'head', 'thigh', 'shank', 'upperArm']) - floor;
  if (sunk < 0) pose.position = add(pose.position, [0, -sunk, 0]);
  for (const limb of LIMBS) {
    const from = a.ends[limb];
    const to = b.ends[limb];
    if (a.planted.has(limb) && b.planted.has(limb)) {
      placeLimb(pose, limb, mix(from.position, to.position, u), slerp(from.rotation, to.rotation, u));
    } else if (!a.grips[limb] && !b.grips[limb]) {
      liftLimb(pose, limb, floor);
    }
  }
  for (const limb of LIMBS) if (a.grips[limb] ?? b.grips[limb]) holdGrip(pose, limb, a, b, u);
  return pose;
}

/** Keeps a limb that swings freely out of the floor. */
function liftLimb(pose: Pose, limb: Limb, floor: number): void {
  const {end, isArm, side} = jointsOf(limb);
  const world = settle(pose);
  const {position, rotation} = world[end];
  if (position[1] > 16) return;
  const sunk = lowest(isArm ? [`hand${side}`, `forearm${side}`] : [`foot${side}`]) - floor;
  if (sunk < 0) placeLimb(pose, limb, add(position, [0, -sunk, 0]), rotation);
}

/** Keyframes before and after a position, and the share of the way between them. A cycle goes round; a hold stops at its ends. */
export function poseAt(keyframes: readonly [SolvedKeyframe, ...SolvedKeyframe[]], spec: FigureSpec, position: number): Pose {
  const count = keyframes.length;
  const place = spec.motion === 'cycle' ? ((position % count) + count) % count : clamp(position, 0, count - 1);
  const index = Math.floor(place);
  const from = keyframes[index] ?? keyframes[0];
  const to = keyframes[(index + 1) % count] ?? keyframes[0];
  return between(from, to, place - index, spec);
}
