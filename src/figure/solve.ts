/** Keyframes to poses that stand in the room, and the poses in between. */
import {lowest, middleOf, settle} from './contact.ts';
import {max, floor} from './math.ts';
import {parsePose} from './pose.ts';
import {endOf, jointsOf, LIMBS, placeLimb, reachFor, type LimbEnd} from './reach.ts';
import type {FigureSpec, Keyframe, Limb, Target} from './schema.ts';
import {JOINTS, type Joint, type Pose} from './skeleton.ts';
import {add, clamp, lerp, mix, slerp, smoothstep, subtract, type Quat, type Vec3} from './vector.ts';

type ByLimb<T> = Record<Limb, T>;
export interface SolvedKeyframe {
  readonly pose: Pose;
  readonly anchor: Vec3 | undefined;
  readonly ends: Readonly<ByLimb<LimbEnd>>;
  /** Limbs that hold on to the body itself: solved anew in every frame. */
  readonly grips: Readonly<Partial<ByLimb<Target>>>;
  /** Limbs that stay at a place in the room. */
  readonly planted: readonly Limb[];
  /** How far below the floor its lowest point is (0 if it isn't): what an in-between may not exceed. */
  readonly depth: number;
}

const onFloor = ([x, , z]: Vec3): Vec3 => [x, 0, z];
const move = (pose: Pose, by: Vec3): void => {
  pose.position = add(pose.position, by);
};

function solveKeyframe({pose: text, rests, seat, at = [0, 0], shift = [0, 0, 0], reach = {}}: Keyframe, {anchor, pin = []}: FigureSpec, first?: SolvedKeyframe): SolvedKeyframe {
  const pose = parsePose(text);
  settle(pose);
  pose.position = [at[0], seat === undefined ? -lowest(rests) : seat - lowest(['pelvis', 'thigh']), at[1]];
  if (first?.anchor && anchor) move(pose, onFloor(subtract(first.anchor, middleOf(settle(pose), anchor))));
  move(pose, [...shift]);

  const grips: Partial<ByLimb<Target>> = {};
  const planted = [...pin];
  for (const limb of first ? pin : []) if (first && !reach[limb]) placeLimb(pose, limb, first.ends[limb].position, first.ends[limb].rotation);
  for (const limb of LIMBS) {
    const target = reach[limb];
    if (!target) continue;
    reachFor(pose, limb, target);
    if (typeof target === 'object' && 'on' in target) grips[limb] = target;
    else planted.push(limb);
  }
  const world = settle(pose);
  return {
    pose, grips, planted,
    depth: max(0, -lowest()),
    anchor: anchor?.length ? middleOf(world, anchor) : undefined,
    ends: Object.fromEntries(LIMBS.map((limb) => [limb, endOf(pose, limb)])) as ByLimb<LimbEnd>,
  };
}

export function solveKeyframes(spec: FigureSpec): readonly [SolvedKeyframe, ...SolvedKeyframe[]] {
  const [start, ...rest] = spec.keyframes;
  if (!start) throw new RangeError('A figure needs keyframes');
  const first = solveKeyframe(start, spec);
  return [first, ...rest.map((keyframe) => solveKeyframe(keyframe, spec, first))];
}

/** How far an in-between may be below the floor on top of what its keyframes are. */
const FLOOR_TOLERANCE = 0.25;
/** Limbs whose end is higher than this can't sink into the floor. */
const HIGH = 16;
/** A grip that only one of two keyframes has fades over this part of the way. */
const gripWeight = (share: number): number => smoothstep((share - 0.45) / 0.5);

function holdGrip(pose: Pose, limb: Limb, from: Target | undefined, to: Target | undefined, u: number): void {
  const gripped = (target: Target | undefined): Pose => {
    const copy = {...pose, rotations: {...pose.rotations}};
    if (target) reachFor(copy, limb, target);
    return copy;
  };
  const base = gripped(from);
  const goal = JSON.stringify(from) === JSON.stringify(to) ? base : gripped(to);
  const weight = from && to ? u : from ? 1 - gripWeight(1 - u) : gripWeight(u);
  blend(pose, base, goal, weight);
}

/** Turns the joints of `pose` to `share` of the way from one pose to the other. */
function blend(pose: Pose, from: Pose, to: Pose, share: number): void {
  for (const [joint] of JOINTS) pose.rotations[joint] = slerp(from.rotations[joint], to.rotations[joint], share);
}

/** The pose at share `u` of the way from one keyframe to another. */
function between(a: SolvedKeyframe, b: SolvedKeyframe, u: number, spec: FigureSpec): Pose {
  if (u <= 0) return a.pose;
  const pose: Pose = {rotations: {} as Record<Joint, Quat>, position: mix(a.pose.position, b.pose.position, u)};
  blend(pose, a.pose, b.pose, u);
  if (a.anchor && b.anchor && spec.anchor) move(pose, subtract(mix(a.anchor, b.anchor, u), middleOf(settle(pose), spec.anchor)));
  const floor = -lerp(a.depth, b.depth, u) - FLOOR_TOLERANCE;
  settle(pose);
  move(pose, [0, max(0, floor - lowest(['pelvis', 'torso', 'head', 'thigh', 'shank', 'upperArm'])), 0]);
  const world = settle(pose);
  for (const limb of LIMBS) {
    const {isArm, side, end} = jointsOf(limb);
    const {position, rotation} = world[end];
    if (a.planted.includes(limb) && b.planted.includes(limb)) {
      const from = a.ends[limb], to = b.ends[limb];
      placeLimb(pose, limb, mix(from.position, to.position, u), slerp(from.rotation, to.rotation, u));
    } else if (!a.grips[limb] && !b.grips[limb] && position[1] < HIGH) {
      // What swings freely stays out of the floor.
      const sunk = lowest(isArm ? [`hand${side}`, `forearm${side}`] : [`foot${side}`]) - floor;
      if (sunk < 0) placeLimb(pose, limb, add(position, [0, -sunk, 0]), rotation);
    }
  }
  for (const limb of LIMBS) if (a.grips[limb] ?? b.grips[limb]) holdGrip(pose, limb, a.grips[limb], b.grips[limb], u);
  return pose;
}

/** Keyframes before and after a position, and the share of the way between them. A cycle goes round; a hold stops at its ends. */
export function poseAt(keyframes: readonly [SolvedKeyframe, ...SolvedKeyframe[]], spec: FigureSpec, position: number): Pose {
  const count = keyframes.length;
  const place = spec.motion === 'cycle' ? ((position % count) + count) % count : clamp(position, 0, count - 1);
  const index = floor(place);
  return between(keyframes[index] ?? keyframes[0], keyframes[index + 1] ?? keyframes[0], place - index, spec);
}
