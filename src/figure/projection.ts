/** Orthographic view: ellipsoids in the room to ellipses on the picture. */
import type {Station} from './body.ts';
import type {Frame, World} from './kinematics.ts';
import {dot, RADIANS, type Vec3} from './vector.ts';

export type View = readonly [yawDegrees: number, pitchDegrees: number];
export interface Camera {
  readonly right: Vec3;
  readonly up: Vec3;
  /** From the figure toward the viewer. */
  readonly toward: Vec3;
}

/** An ellipse: centre, depth (bigger = nearer), covariance of its semi-axes; and its tangents to the next in the chain. */
export interface Disc {
  x: number;
  y: number;
  z: number;
  xx: number;
  xy: number;
  yy: number;
  minus: number;
  plus: number;
  /** none: one contains the other; hull: nearly so; smooth: a proper pair. */
  bridge: 'none' | 'hull' | 'smooth';
}
export const createDisc = (): Disc => ({x: 0, y: 0, z: 0, xx: 0, xy: 0, yy: 0, minus: 0, plus: 0, bridge: 'none'});
export const discRadius = (disc: Disc): number => Math.sqrt((disc.xx + disc.yy) / 2);

export function createCamera([yawDegrees, pitchDegrees]: View): Camera {
  const s = Math.sin(yawDegrees * RADIANS);
  const c = Math.cos(yawDegrees * RADIANS);
  const sp = Math.sin(pitchDegrees * RADIANS);
  const cp = Math.cos(pitchDegrees * RADIANS);
  return {right: [c, 0, -s], up: [-sp * s, cp, -sp * c], toward: [cp * s, sp, cp * c]};
}

/** A point of the room on the picture: [right, down]. */
export const toPicture = (camera: Camera, point: Vec3): [number, number] => [dot(point, camera.right), -dot(point, camera.up)];

export function seeFrame({axes: m, position: p, seen}: Frame, {right: r, up: u, toward: d}: Camera): void {
  seen[0] = m[0] * r[0] + m[1] * r[1] + m[2] * r[2];
  seen[1] = -(m[0] * u[0] + m[1] * u[1] + m[2] * u[2]);
  seen[2] = m[0] * d[0] + m[1] * d[1] + m[2] * d[2];
  seen[3] = m[3] * r[0] + m[4] * r[1] + m[5] * r[2];
  seen[4] = -(m[3] * u[0] + m[4] * u[1] + m[5] * u[2]);
  seen[5] = m[3] * d[0] + m[4] * d[1] + m[5] * d[2];
  seen[6] = m[6] * r[0] + m[7] * r[1] + m[8] * r[2];
  seen[7] = -(m[6] * u[0] + m[7] * u[1] + m[8] * u[2]);
  seen[8] = m[6] * d[0] + m[7] * d[1] + m[8] * d[2];
  seen[9] = dot(p, r);
  seen[10] = -dot(p, u);
  seen[11] = dot(p, d);
}

export function seeWorld(world: World, camera: Camera): void {
  for (const frame of Object.values(world)) seeFrame(frame, camera);
}

/** Fills the station's disc from its frame as seen. `ribcage` −1…1 swells the chest and belly by a breath. */
export function project(station: Station, ribcage = 0): Disc {
  const {frame: {seen: f}, disc, x, y} = station;
  const swell = ribcage * station.breath;
  const z = station.z + 0.7 * swell;
  disc.x = f[9] + f[0] * x + f[3] * y + f[6] * z;
  disc.y = f[10] + f[1] * x + f[4] * y + f[7] * z;
  disc.z = f[11] + f[2] * x + f[5] * y + f[8] * z;
  const {ry} = station;
  const rx = station.rx + 0.4 * swell;
  const rz = station.rz + 0.7 * swell;
  const ax = f[0] * rx, ay = f[1] * rx;
  const bx = f[3] * ry, by = f[4] * ry;
  const cx = f[6] * rz, cy = f[7] * rz;
  disc.xx = ax * ax + bx * bx + cx * cx;
  disc.xy = ax * ay + bx * by + cx * cy;
  disc.yy = ay * ay + by * by + cy * cy;
  return disc;
}

/** The station's disc, `size` times as big, as its shadow falls on the floor, straight down. */
export function projectShadow({frame, x, y, z, rx: wide, ry: high, rz: deep}: Station, up: Vec3, disc: Disc, size = 1): Disc {
  const rx = wide * size, ry = high * size, rz = deep * size;
  const f = frame.seen;
  const m = frame.axes;
  const lift = up[1];
  disc.x = f[9] + f[0] * x + f[3] * y + f[6] * z;
  disc.y = f[10] + f[1] * x + f[4] * y + f[7] * z + lift * (frame.position[1] + m[1] * x + m[4] * y + m[7] * z);
  const ax = f[0] * rx, ay = (f[1] + lift * m[1]) * rx;
  const bx = f[3] * ry, by = (f[4] + lift * m[4]) * ry;
  const cx = f[6] * rz, cy = (f[7] + lift * m[7]) * rz;
  disc.xx = ax * ax + bx * bx + cx * cx;
  disc.xy = ax * ay + bx * by + cx * cy;
  disc.yy = ay * ay + by * by + cy * cy;
  return disc;
}

/** Middle of a station in the room. */
export function centreOf({frame: {axes: m, position: p}, x, y, z}: Station): Vec3 {
  return [p[0] + m[0] * x + m[3] * y + m[6] * z, p[1] + m[1] * x + m[4] * y + m[7] * z, p[2] + m[2] * x + m[5] * y + m[8] * z];
}

/** Height of a station's lowest point over the floor. */
export function underside({frame: {axes: m, position: p}, x, y, z, rx, ry, rz}: Station): number {
  const a = m[1] * rx, b = m[4] * ry, c = m[7] * rz;
  return p[1] + m[1] * x + m[4] * y + m[7] * z - Math.sqrt(a * a + b * b + c * c);
}
