/** Vectors, and rotations as unit quaternions [x, y, z, w]. */
export type Vec3 = [number, number, number];
export type Quat = [number, number, number, number];

const {sin, cos, sqrt, acos, hypot, abs, PI} = Math;
export const RADIANS = PI / 180;

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => hypot(a[0], a[1], a[2]);
export const unit = (a: Vec3): Vec3 => scale(a, 1 / (length(a) || 1));
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];
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
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];
export const inverse = (q: Quat): Quat => [-q[0], -q[1], -q[2], q[3]];
export const rotateX = (degrees: number): Quat => [sin((degrees * RADIANS) / 2), 0, 0, cos((degrees * RADIANS) / 2)];
export const rotateY = (degrees: number): Quat => [0, sin((degrees * RADIANS) / 2), 0, cos((degrees * RADIANS) / 2)];
export const rotateZ = (degrees: number): Quat => [0, 0, sin((degrees * RADIANS) / 2), cos((degrees * RADIANS) / 2)];

const unitQuat = (q: Quat): Quat => {
  const s = 1 / hypot(q[0], q[1], q[2], q[3]);
  return [q[0] * s, q[1] * s, q[2] * s, q[3] * s];
};

export function slerp(a: Quat, b: Quat, t: number): Quat {
  const d = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const c = abs(d);
  let u = 1 - t;
  let w = t;
  if (c < 0.9995) {
    const angle = acos(c);
    const k = 1 / sin(angle);
    u = sin(u * angle) * k;
    w = sin(w * angle) * k;
  }
  if (d < 0) w = -w;
  return unitQuat([a[0] * u + b[0] * w, a[1] * u + b[1] * w, a[2] * u + b[2] * w, a[3] * u + b[3] * w]);
}

export function rotate(q: Quat, p: Vec3): Vec3 {
  const [x, y, z, w] = q;
  const a = 2 * (y * p[2] - z * p[1]);
  const b = 2 * (z * p[0] - x * p[2]);
  const c = 2 * (x * p[1] - y * p[0]);
  return [p[0] + w * a + y * c - z * b, p[1] + w * b + z * a - x * c, p[2] + w * c + x * b - y * a];
}

/** The shortest rotation that takes unit vector a to unit vector b. */
export function arcBetween(a: Vec3, b: Vec3): Quat {
  const d = dot(a, b);
  if (d < -0.9999) return [...unit(cross(a, abs(a[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0])), 0];
  return unitQuat([...cross(a, b), 1 + d]);
}

/** The rotation whose axes are x, y, z (orthonormal). */
export function fromAxes(x: Vec3, y: Vec3, z: Vec3): Quat {
  const trace = x[0] + y[1] + z[2];
  if (trace > 0) {
    const s = sqrt(trace + 1) * 2;
    return [(y[2] - z[1]) / s, (z[0] - x[2]) / s, (x[1] - y[0]) / s, s / 4];
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = sqrt(1 + x[0] - y[1] - z[2]) * 2;
    return [s / 4, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s];
  }
  if (y[1] > z[2]) {
    const s = sqrt(1 + y[1] - x[0] - z[2]) * 2;
    return [(y[0] + x[1]) / s, s / 4, (z[1] + y[2]) / s, (z[0] - x[2]) / s];
  }
  const s = sqrt(1 + z[2] - x[0] - y[1]) * 2;
  return [(z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4, (x[1] - y[0]) / s];
}
