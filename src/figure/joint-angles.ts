/** Which anatomical angles a joint stands at: the way back from rotations to the numbers of a pose text. Not for the browser. */
import type {Pose, Side} from './skeleton.ts';
import {multiply, RADIANS, rotate, type Quat, type Vec3} from './vector.ts';

/** Flexion, abduction or side bend, outward rotation or twist, in degrees; signs as in a pose text. */
export type Angles = readonly [number, number, number];

const degrees = (radians: number): number => radians / RADIANS;
/** To (-180, 180]. */
const wrap = (angle: number): number => 180 - ((((180 - angle) % 360) + 360) % 360);

/** To (-120, 240]: an arm beyond straight up is flexed too far, not stretched back. */
const flexion = (angle: number): number => wrap(angle - 60) + 60;

interface Axes {
  readonly x: Vec3;
  readonly y: Vec3;
  readonly z: Vec3;
}
/** Columns of the rotation matrix. */
const axesOf = (q: Quat): Axes => ({x: rotate(q, [1, 0, 0]), y: rotate(q, [0, 1, 0]), z: rotate(q, [0, 0, 1])});
const asin = (x: number): number => degrees(Math.asin(Math.max(-1, Math.min(1, x))));
const atan = (y: number, x: number): number => degrees(Math.atan2(y, x));

/** Both ways to read a rotation as Rx(a)·Rz(b)·Ry(c): a ball joint's are told apart by which of them a body can do. */
export function ballAngles(rotation: Quat, sign: 1 | -1): readonly [Angles, Angles] {
  const {x, y, z} = axesOf(rotation);
  const [a, b, c] = [atan(y[2], y[1]), asin(-y[0]), atan(z[0], x[0])];
  return [
    [flexion(-a), sign * b, sign * c],
    [flexion(180 - a), sign * wrap(180 - b), sign * wrap(c + 180)],
  ];
}

/** Half of a spine's part: Rx(flexion)·Rz(-side bend)·Ry(twist). */
function spineAngles(rotation: Quat): Angles {
  const {x, y, z} = axesOf(rotation);
  return [atan(y[2], y[1]), asin(y[0]), atan(z[0], x[0])];
}

export type SpinePart = 'lumbar' | 'thoracic' | 'neck';
const LOWER_HALF = {lumbar: 'l1', thoracic: 't1', neck: 'n'} as const;

/** Flexion, side bend, twist of a part of the spine, both its halves together. */
export function spinePartAngles({rotations}: Pose, part: SpinePart): Angles {
  const [forward, side, twist] = spineAngles(rotations[LOWER_HALF[part]]);
  return [2 * forward, 2 * side, 2 * twist];
}

/** Angle between two bones at a hinge; negative if it bends the wrong way. */
export function kneeFlexion({rotations}: Pose, side: Side): number {
  const along = rotate(rotations[`k${side}`], [0, -1, 0]);
  return atan(-along[2], -along[1]);
}
export function elbowFlexion({rotations}: Pose, side: Side): number {
  const along = rotate(rotations[`e${side}`], [0, -1, 0]);
  return atan(along[2], -along[1]);
}

/** Toes toward the shin. */
export const ankleDorsiflexion = ({rotations}: Pose, side: Side): number => {
  const {y} = axesOf(rotations[`a${side}`]);
  return -atan(y[2], y[1]);
};

/** Palm toward the forearm: Rz(∓flexion)·Rx(deviation). */
export const wristFlexion = ({rotations}: Pose, side: Side): number => {
  const {y} = axesOf(rotations[`w${side}`]);
  return atan(y[0], y[1]) * (side === 'L' ? 1 : -1);
};

/** The rotation of a ball joint that stands at these angles: what a pose text would make of them. */
export function ballRotation([flexion, abduction, outward]: Angles, sign: 1 | -1): Quat {
  const about = (axis: 0 | 1 | 2, angle: number): Quat => {
    const half = (angle * RADIANS) / 2;
    const q: Quat = [0, 0, 0, Math.cos(half)];
    q[axis] = Math.sin(half);
    return q;
  };
  return multiply(multiply(about(0, -flexion), about(2, sign * abduction)), about(1, sign * outward));
}

/** Degrees that one rotation has to be turned to become the other. */
export function degreesApart(a: Quat, b: Quat): number {
  const dot = Math.abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]);
  return 2 * degrees(Math.acos(Math.min(1, dot)));
}
