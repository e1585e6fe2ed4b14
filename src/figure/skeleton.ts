/** The joint tree at rest: standing, arms hanging, palms to the thighs. Lengths in % of body height. */
import type {Quat, Vec3} from './vector.ts';

export type Side = 'L' | 'R';
/** A side, and the sign of its x. */
export const SIDES: readonly (readonly [Side, 1 | -1])[] = [['L', 1], ['R', -1]];

type AxialJoint = 'root' | 'l1' | 'l2' | 't1' | 't2' | 'n' | 'hd';
/** c clavicle, s shoulder, e elbow, w wrist, f knuckles, g finger middle, h hip, k knee, a ankle, o ball of the foot. */
export type LimbJoint = 'c' | 's' | 'e' | 'w' | 'f' | 'g' | 'h' | 'k' | 'a' | 'o';
/** Half-turned frames that keep the skin smooth over a joint; gl is the buttock. */
type SkinFrame = 'hh' | 'kh' | 'ah' | 'sh' | 'eh' | 'wh' | 'gl';
export type Joint = AxialJoint | `${LimbJoint}${Side}`;
export type FrameName = Joint | `${SkinFrame}${Side}`;

const AXIAL: readonly (readonly [AxialJoint, AxialJoint, ...Vec3])[] = [
  ['root', 'root', 0, 0, 0],
  ['l1', 'root', 0, 5.5, -1.2],
  ['l2', 'l1', 0, 5, 0.6],
  ['t1', 'l2', 0, 5, -0.3],
  ['t2', 't1', 0, 7, -1],
  ['n', 't2', 0, 9, 0.2],
  ['hd', 'n', 0, 5, 1.4],
];
const LIMBS: readonly (readonly [LimbJoint, LimbJoint | AxialJoint, ...Vec3])[] = [
  ['c', 't2', 1.6, 6.2, 2],
  ['s', 'c', 8.3, -2, -2.2],
  ['e', 's', 0, -17.2, 0],
  ['w', 'e', 0, -14.4, 0],
  ['f', 'w', 0, -4.6, 0],
  ['g', 'f', 0, -2.2, 0],
  ['h', 'root', 4.7, 0, 0],
  ['k', 'h', 0, -24, 0],
  ['a', 'k', 0, -24, 0],
  ['o', 'a', 0, -2.9, 6.6],
];
/** A code of one letter belongs to a limb: it gets the side. */
export const sided = (code: string, side: Side | ''): FrameName => (code[1] ? code : code + side) as FrameName;

type JointRest = readonly [joint: Joint, parent: Joint, offset: Vec3];
/** Parents first. The root's parent is itself. */
export const JOINTS: readonly JointRest[] = [
  ...AXIAL.map(([name, parent, ...offset]): JointRest => [name, parent, offset]),
  ...SIDES.flatMap(([side, sign]) =>
    LIMBS.map(([code, parent, x, y, z]): JointRest => [`${code}${side}`, sided(parent, side) as Joint, [x * sign, y, z]]),
  ),
];

/** frame, the joint whose place it has, the one from whose rotation it turns toward that joint's, share of the turn. */
const HALF_TURNED: readonly (readonly [SkinFrame, LimbJoint, string, number])[] = [
  ['hh', 'h', 'root', 0.5],
  ['gl', 'h', 'root', 0.45],
  ['kh', 'k', 'h', 0.5],
  ['ah', 'a', 'k', 0.5],
  ['sh', 's', 't2', 0.5],
  ['eh', 'e', 's', 0.5],
  ['wh', 'w', 'e', 0.5],
];
export const SKIN_FRAMES = SIDES.flatMap(([side]) =>
  HALF_TURNED.map(([name, place, from, share]) => [`${name}${side}`, `${place}${side}`, sided(from, side), share] as const));

/** Where the joints are turned to, before contact with the room is solved. */
export interface Pose {
  readonly rotations: Record<Joint, Quat>;
  position: Vec3;
}
