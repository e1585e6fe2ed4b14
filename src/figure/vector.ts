/** Vectors, and rotations as unit quaternions [x, y, z, w]. */
import {sin, cos, sqrt, acos, hypot, abs, min, PI} from './math.ts';
export type Vec3 = [number, number, number];
export type Quat = [number, number, number, number];
/** What reads only x, y and z takes a quaternion too. */
type Triple = Readonly<Vec3> | Readonly<Quat>;

export const RADIANS = PI / 180;

export const add = (a: Triple, b: Triple): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const scale = (a: Triple, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
export const subtract = (a: Vec3, b: Vec3): Vec3 => add(a, scale(b, -1));
export const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Triple, b: Triple): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => hypot(...a);
export const unit = (a: Vec3): Vec3 => scale(a, 1 / (length(a) || 1));
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mix = (a: Triple, b: Triple, t: number): Vec3 => add(scale(a, 1 - t), scale(b, t));
/** `a` without its part along the unit vector `axis`. */
export const reject = (a: Vec3, axis: Vec3): Vec3 => subtract(a, scale(axis, dot(a, axis)));
export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);
export const smoothstep = (x: number): number => {
  const t = clamp(x);
  return t * t * (3 - 2 * t);
};

export const multiply = (a: Quat, b: Quat): Quat => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - dot(a, b),
];
export const inverse = (q: Quat): Quat => [-q[0], -q[1], -q[2], q[3]];
/** Turned about the axis x (0), y (1) or z (2). */
export const turn = (axis: 0 | 1 | 2, degrees: number): Quat => {
  const q: Quat = [0, 0, 0, cos((degrees * RADIANS) / 2)];
  q[axis] = sin((degrees * RADIANS) / 2);
  return q;
};

export function slerp(a: Quat, b: Quat, t: number): Quat {
  const cosine = dot(a, b) + a[3] * b[3];
  const angle = acos(min(abs(cosine), 0.999999));
  const u = sin((1 - t) * angle) / sin(angle);
  const w = (sin(t * angle) / sin(angle)) * (cosine < 0 ? -1 : 1);
  return [a[0] * u + b[0] * w, a[1] * u + b[1] * w, a[2] * u + b[2] * w, a[3] * u + b[3] * w];
}

export function rotate(q: Quat, p: Vec3): Vec3 {
  const twice = scale(cross(q, p), 2);
  return add(add(p, scale(twice, q[3])), cross(q, twice));
}

/** The shortest rotation that takes unit vector a to unit vector b; about `axis` if they are opposite. */
export function arcBetween(a: Vec3, b: Vec3, axis: Vec3): Quat {
  const twice = sqrt(2 + 2 * dot(a, b));
  return twice < 0.014 ? [...axis, 0] : [...scale(cross(a, b), 1 / twice), twice / 2];
}

/** The rotation that takes direction `a` to `b`, and of those the one that takes `across` as near to `wanted` as can be. */
export function align(a: Vec3, across: Vec3, b: Vec3, wanted: Vec3): Quat {
  const from = unit(a), to = unit(b);
  const side = unit(reject(across, from));
  const first = arcBetween(from, to, side);
  return multiply(arcBetween(rotate(first, side), unit(reject(wanted, to)), to), first);
}
