/** Whether a part of a drawn body touches what it should. Lengths in % of body height. */
import {boneAt, landmarkAt, lowest, settle} from '../figure/contact.ts';
import {endOf} from '../figure/reach.ts';
import type {Keyframe, Landmark, Limb, PartName, Prop, Target} from '../figure/schema.ts';
import type {Pose, Side} from '../figure/skeleton.ts';
import {add, length, rotate, scale, subtract, unit, type Vec3} from '../figure/vector.ts';
import type {TouchingPart} from './contact-words.ts';
import {distanceToSurfaces} from './surfaces.ts';

/** What an eye takes for touching: 1 % of a person of 1.70 m is 17 mm. */
export const TOUCH = 1;
/** Ankle and wrist over a surface that sole or palm lies on; the middle of the palm from the wrist. As figure/reach.ts has them. */
const ANKLE_HEIGHT = 4;
const WRIST_HEIGHT = 1.15;
const PALM_LENGTH = 3;

/** What of a limb may carry weight: its body part for the floor, spots on its skin for furniture, and how thick it is round them. */
const SPOTS: Readonly<Record<TouchingPart, {readonly body?: string; readonly spots: readonly string[]; readonly radius: number}>> = {
  foot: {body: 'foot', spots: ['heel', 'ball', 'toe', 'ankle'], radius: 0.6},
  heel: {spots: ['heel'], radius: 0.6},
  forefoot: {spots: ['ball', 'toe'], radius: 0.6},
  hand: {body: 'hand', spots: ['palm', 'hand'], radius: 0.8},
  knee: {spots: ['knee'], radius: 0.8},
  shin: {body: 'shank', spots: ['shin'], radius: 0.8},
  forearm: {body: 'forearm', spots: ['elbow', 'hand'], radius: 1.9},
};
/** The side of a knee lies on the floor too: its joint is this far from it (body.ts). */
const KNEE_RADIUS = 3;

/** How far a part is from what it could touch. */
export function gapOf(pose: Pose, part: TouchingPart, side: Side, props: readonly Prop[]): number {
  const world = settle(pose);
  const {body, spots, radius} = SPOTS[part];
  const gaps = spots.map((spot) => distanceToSurfaces(landmarkAt(world, `${spot}${side}` as Landmark), props) - radius);
  if (part === 'knee') gaps.push(distanceToSurfaces(world[`k${side}`].position, props) - KNEE_RADIUS);
  if (body) gaps.push(lowest([`${body}${side}` as PartName]));
  return Math.max(0, Math.min(...gaps));
}

/** How far a hand or foot ends from where its `reach` sends it. */
export function shortOf(pose: Pose, limb: Limb, target: Target): number {
  const {position, rotation} = endOf(pose, limb);
  const isArm = limb.startsWith('hand');
  if (target === 'floor' || 'level' in target) {
    const {level = 0, x = position[0], z = position[2]} = target === 'floor' ? {} : target;
    return length(subtract(position, [x, level + (isArm ? WRIST_HEIGHT : ANKLE_HEIGHT), z]));
  }
  if ('point' in target) return length(subtract(position, [...target.point]));
  const bone = boneAt(settle(pose), target.on, target.along);
  const [sideways = 0, up = 0, forward = 1] = target.side ?? [];
  const out = unit(rotate(bone.frame.rotation, [sideways * bone.sign, up, forward]));
  const spot: Vec3 = add(bone.point, scale(out, target.distance ?? 4));
  if (!isArm || target.keep) return length(subtract(position, spot));
  const palm = subtract(add(position, rotate(rotation, [0, -PALM_LENGTH, 0])), scale(out, WRIST_HEIGHT));
  return length(subtract(palm, spot));
}

export const reachesOf = ({reach = {}}: Keyframe): readonly (readonly [Limb, Target])[] => Object.entries(reach) as [Limb, Target][];
