/** Patches that lie on the skin, cut exactly where it turns away from the viewer: muscles, and the hair on the skull. */
import type {Chain, Station} from './body.ts';
import {Pen} from './pen.ts';
import {add, cross, dot, RADIANS, scale, subtract, unit, type Vec3} from './vector.ts';

const {sin, cos, atan2, acos, PI, min, max, abs, ceil} = Math;
const TURN = 2 * PI;
export type Point = readonly [number, number];

/** Centre (0-2), x semi-axis (3-5) and z semi-axis (6-8) of a cross-section, as seen. */
type Ring = number[];
function ringOf({frame: {seen: f}, x, y, z, rx, rz}: Station): Ring {
  return [
    f[9] + f[0] * x + f[3] * y + f[6] * z, f[10] + f[1] * x + f[4] * y + f[7] * z, f[11] + f[2] * x + f[5] * y + f[8] * z,
    f[0] * rx, f[1] * rx, f[2] * rx, f[6] * rz, f[7] * rz, f[8] * rz,
  ];
}
/** A little outside the skin, so that no rim of it shows between patch and outline. */
const GROWTH = 1.005;

/** Cross-section at `share` (0-1) of the chain's length, by Catmull-Rom. */
function ringAt(rings: readonly Ring[], share: number): (i: number) => number {
  const last = rings.length - 1;
  const place = min(last - 1e-6, max(0, share * last));
  const index = Math.floor(place);
  const u = place - index;
  const b = rings[index] ?? [], c = rings[index + 1] ?? b, a = rings[index - 1] ?? b, d = rings[index + 2] ?? c;
  const values = b.map((p1, i) => {
    const p0 = a[i] ?? p1, p2 = c[i] ?? p1, p3 = d[i] ?? p2;
    return (i < 3 ? 1 : GROWTH) * 0.5 * (2 * p1 + (p2 - p0) * u + (2 * p0 - 5 * p1 + 4 * p2 - p3) * u * u + (3 * p1 - p0 - 3 * p2 + p3) * u * u * u);
  });
  return (i) => values[i] ?? 0;
}

export interface Spindle {
  /** Share of the chain where it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Degrees round the part, 0 front, 90 outer side, 180 back: at its beginning and its end. */
  readonly angle: number;
  readonly endAngle: number;
  /** Half its width, in degrees. */
  readonly width: number;
  /** Small = blunt ends. */
  readonly taper: number;
}
const SLICES = 10;

/** Outline of a spindle on a chain; no points if it's out of sight. */
export function spindle(chain: Chain, {from, to, angle, endAngle, width, taper}: Spindle, sign: number): Point[] {
  const rings = chain.map(ringOf);
  const left: Point[] = [], right: Point[] = [];
  for (let k = 0; k <= SLICES; k++) {
    const u = k / SLICES;
    const ring = ringAt(rings, from + (to - from) * u);
    const facing = atan2(
      ring(5) / (ring(3) ** 2 + ring(4) ** 2 + ring(5) ** 2),
      ring(8) / (ring(6) ** 2 + ring(7) ** 2 + ring(8) ** 2),
    );
    const half = width * RADIANS * max(1e-4, sin(PI * u)) ** taper;
    let centre = sign * (angle + (endAngle - angle) * u) * RADIANS;
    centre -= TURN * Math.round((centre - facing) / TURN);
    const low = max(centre - half, facing - PI / 2), high = min(centre + half, facing + PI / 2);
    if (high <= low) continue;
    const at = (t: number): Point => [ring(0) + ring(3) * sin(t) + ring(6) * cos(t), ring(1) + ring(4) * sin(t) + ring(7) * cos(t)];
    left.push(at(low));
    right.push(at(high));
  }
  return left.length < 3 ? [] : [...left, ...right.reverse()];
}

/** Directions round `axis`, `wide` degrees off sideways and `high` up and down, turned by `tilt` degrees. `bulge` 2 = an ellipse, more = squarer. */
export function capRim(axis: Vec3, wide: number, high: number, tilt = 0, bulge = 2, count = 28): Vec3[] {
  const pole = unit(axis);
  const across = unit([pole[2], 0, -pole[0]]);
  const up = cross(pole, across);
  return Array.from({length: count}, (_, i) => {
    const t = (i / count) * TURN;
    const off = RADIANS / (abs(cos(t) / wide) ** bulge + abs(sin(t) / high) ** bulge) ** (1 / bulge);
    const x = cos(t + tilt * RADIANS), y = sin(t + tilt * RADIANS);
    return add(scale(pole, cos(off)), scale(add(scale(across, x), scale(up, y)), sin(off)));
  });
}

/** The region round `pole` inside `rim` (unit directions on the station's ellipsoid) as far as it is seen; none: no points. */
export function regionOn(station: Station, rim: readonly Vec3[], pole: Vec3): Point[] {
  const {frame: {seen: f}, x, y, z, rx, ry, rz} = station;
  // A direction n on the unit sphere is seen where n · viewer > 0.
  const viewer = unit([f[2] / rx, f[5] / ry, f[8] / rz]);
  const points: Point[] = [];
  const put = (n: Vec3): void => {
    const px = x + n[0] * rx, py = y + n[1] * ry, pz = z + n[2] * rz;
    points.push([f[9] + f[0] * px + f[3] * py + f[6] * pz, f[10] + f[1] * px + f[4] * py + f[7] * pz]);
  };
  const facing = rim.map((n) => dot(n, viewer));
  const count = rim.length;
  const rimAt = (i: number): Vec3 => rim[i % count] ?? pole;
  const facingAt = (i: number): number => facing[i % count] ?? 0;
  const start = facing.findIndex((value, i) => value > 0 && facingAt(i + count - 1) <= 0);
  if (start < 0) {
    if (facingAt(0) > 0) rim.forEach(put);
    else if (dot(pole, viewer) > 0) capRim(viewer, 90, 90).forEach(put);
    return points;
  }
  // Where the rim crosses the silhouette there is a corner: the point is put twice.
  const crossing = (i: number, j: number): Vec3 => {
    const a = facingAt(i), b = facingAt(j);
    const n = unit(add(scale(rimAt(i), -b / (a - b)), scale(rimAt(j), a / (a - b))));
    put(n);
    put(n);
    return n;
  };
  const first = crossing(start, start + count - 1);
  let leave = first;
  for (let i = start; i < start + count; i++) {
    const isSeen = facingAt(i) > 0, wasSeen = i === start || facingAt(i - 1) > 0;
    if (isSeen && !wasSeen) {
      const gap = points.length;
      const enter = crossing(i, i - 1);
      const corner = points.splice(gap);
      silhouette(leave, enter, pole, put);
      points.push(...corner);
    }
    if (isSeen) put(rimAt(i));
    else if (wasSeen) leave = crossing(i - 1, i);
  }
  silhouette(leave, first, pole, put);
  return points;
}

/** Along the silhouette from a to b, on the side where the pole is. */
function silhouette(a: Vec3, b: Vec3, pole: Vec3, put: (n: Vec3) => void): void {
  const angle = acos(max(-1, min(1, dot(a, b))));
  const ahead = unit(subtract(b, scale(a, dot(a, b))));
  const at = (t: number): Vec3 => add(scale(a, cos(t)), scale(ahead, sin(t)));
  const sweep = dot(at(angle / 2), pole) >= dot(at(angle / 2 - PI), pole) ? angle : angle - TURN;
  const steps = ceil(abs(sweep) / 0.3);
  for (let k = 1; k < steps; k++) put(at((sweep * k) / steps));
}

/** Closed curve along the points; a point that is there twice makes a corner. */
export function closedPath(points: readonly Point[]): string {
  const pen = new Pen();
  const count = points.length;
  const at = (i: number): Point => points[i % count] ?? [0, 0];
  const middle = (i: number): Point => [(at(i)[0] + at(i + 1)[0]) / 2, (at(i)[1] + at(i + 1)[1]) / 2];
  if (!count) return '';
  pen.move(...middle(0));
  for (let i = 1; i <= count; i++) pen.quadratic(...at(i), ...middle(i));
  pen.close();
  return pen.data;
}
