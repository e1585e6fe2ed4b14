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

export function seeFrame({axes, position, seen}: Frame, {right, up, toward}: Camera): void {
  for (let i = 0; i < 12; i += 3) {
    const [x, y, z] = i < 9 ? [axes[i] ?? 0, axes[i + 1] ?? 0, axes[i + 2] ?? 0] : position;
    seen[i] = x * right[0] + y * right[1] + z * right[2];
    seen[i + 1] = -(x * up[0] + y * up[1] + z * up[2]);
    seen[i + 2] = x * toward[0] + y * toward[1] + z * toward[2];
  }
}

export function seeWorld(world: World, camera: Camera): void {
  for (const frame of Object.values(world)) seeFrame(frame, camera);
}

/**
 * Fills a disc with the station as it is seen. `ribcage` -1…1 swells chest and belly by a breath; `lift` is the camera's up[1] to see
 * its shadow on the floor instead (0 = no), `size` times as big.
 */
export function project(station: Station, disc: Disc, ribcage = 0, lift = 0, size = 1): Disc {
  const {frame: {seen: f, axes: m, position}, x, y} = station;
  const swell = ribcage * station.breath;
  const z = station.z + 0.7 * swell;
  const rx = (station.rx + 0.4 * swell) * size, ry = station.ry * size, rz = (station.rz + 0.7 * swell) * size;
  const down0 = f[1] + lift * m[1], down1 = f[4] + lift * m[4], down2 = f[7] + lift * m[7];
  disc.x = f[9] + f[0] * x + f[3] * y + f[6] * z;
  disc.y = f[10] + lift * position[1] + down0 * x + down1 * y + down2 * z;
  disc.z = f[11] + f[2] * x + f[5] * y + f[8] * z;
  const ax = f[0] * rx, bx = f[3] * ry, cx = f[6] * rz;
  const ay = down0 * rx, by = down1 * ry, cy = down2 * rz;
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
export function underside(station: Station): number {
  const {frame: {axes: m}, rx, ry, rz} = station;
  return centreOf(station)[1] - Math.hypot(m[1] * rx, m[4] * ry, m[7] * rz);
}
