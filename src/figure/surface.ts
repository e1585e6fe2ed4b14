/** Patches that lie on the skin, cut exactly where it turns away from the viewer: muscles, and the hair on the skull. */
import type {Chain, Station} from './body.ts';
import {sin, cos, acos, atan2, abs, min, max, floor, ceil, round, PI} from './math.ts';
import {Pen, snap} from './pen.ts';
import {seenShape} from './projection.ts';
import {add, clamp, cross, dot, lerp, mix, RADIANS, scale, subtract, unit, type Vec3} from './vector.ts';

const TURN = 2 * PI;

/** A little outside the skin, so that no rim of it shows between patch and outline. */
const GROWTH = 1.005;
const SLICES = 10;

/**
 * Outline of a spindle on a chain; no points if it's out of sight. `from`, `to`: shares of the chain where it begins and ends; `angle`: degrees
 * round the part, 0 front, 90 outer side, 180 back, at its beginning and end; `width`: half of it, in degrees; `taper`: small = blunt ends.
 * `through`: whole, as if seen through the body.
 */
export function spindle(chain: Chain, sign: number, [from = 0, to = 0, taper = 0, width = 0, angle = 0, endAngle = angle]: readonly number[], through = false): Vec3[] {
  const shapes = chain.map(seenShape);
  const last = shapes.length - 1;
  const left: Vec3[] = [], right: Vec3[] = [];
  for (let k = 0; k <= SLICES; k++) {
    const share = k / SLICES;
    const place = lerp(from, to, share) * last;
    const index = min(floor(place), last - 1), u = place - index, v = 1 - u;
    /** Catmull-Rom between the stations: the middle (0), the x (1) or z (3) semi-axis. */
    const ring = (key: 0 | 1 | 3): Vec3 =>
      [-u * v * v, 2 + u * u * (3 * u - 5), u + u * u * (4 - 3 * u), -u * u * v].reduce((sum: Vec3, weight, i) => {
        const shape = shapes[clamp(index + i - 1, 0, last)];
        return shape ? add(sum, scale(shape[key], weight / 2)) : sum;
      }, [0, 0, 0]);
    const middle = ring(0), x = ring(1), z = ring(3);
    const facing = atan2(x[2] / dot(x, x), z[2] / dot(z, z));
    const half = width * RADIANS * sin(PI * share) ** taper;
    let centre = sign * lerp(angle, endAngle, share) * RADIANS;
    centre -= TURN * round((centre - facing) / TURN);
    const edge = through ? TURN : PI / 2;
    const low = max(centre - half, facing - edge), high = min(centre + half, facing + edge);
    if (high < low) continue;
    const at = (t: number): Vec3 => add(middle, add(scale(x, GROWTH * sin(t)), scale(z, GROWTH * cos(t))));
    left.push(at(low));
    right.unshift(at(high));
  }
  return left[2] ? [...left, ...right] : [];
}

/** Directions round `axis`, `wide` degrees off sideways and `high` up and down, turned by `tilt` degrees. `bulge` 2 = an ellipse, more = squarer. */
export function capRim(axis: Vec3, wide: number, high: number, tilt = 0, bulge = 2.5): Vec3[] {
  const pole = unit(axis);
  const across = unit([pole[2], 0, -pole[0]]);
  const up = cross(pole, across);
  return Array.from({length: 28}, (_, i) => {
    const t = (i / 28) * TURN, tilted = t + tilt * RADIANS;
    const off = RADIANS / (abs(cos(t) / wide) ** bulge + abs(sin(t) / high) ** bulge) ** (1 / bulge);
    return add(scale(pole, cos(off)), scale(add(scale(across, cos(tilted)), scale(up, sin(tilted))), sin(off)));
  });
}

/** The region round `pole` inside `rim` (unit directions on the station's ellipsoid) as far as it is seen; none: no points. */
export function regionOn(station: Station, rim: readonly Vec3[], pole: Vec3): Vec3[] {
  const [middle, x, y, z] = seenShape(station);
  // A direction on the unit sphere is seen where it points to the viewer.
  const viewer = unit([x[2] / dot(x, x), y[2] / dot(y, y), z[2] / dot(z, z)]);
  const points: Vec3[] = [];
  const put = (n: Vec3): unknown => points.push(add(add(middle, scale(x, n[0])), add(scale(y, n[1]), scale(z, n[2]))));
  const start = rim.findIndex((n, i) => dot(n, viewer) > 0 && dot(rim[i ? i - 1 : rim.length - 1] ?? n, viewer) <= 0);
  if (start < 0) {
    // All of the rim is seen, or none of it: then, with the pole in sight, the region is all that is seen.
    if (rim[0] && dot(rim[0], viewer) > 0) rim.forEach(put);
    else if (dot(pole, viewer) > 0) capRim(viewer, 90, 90, 0, 2).forEach(put);
    return points;
  }
  const ordered = [...rim.slice(start), ...rim.slice(0, start)];
  let left = pole;
  ordered.forEach((n, i) => {
    const next = ordered[i + 1] ?? ordered[0] ?? n;
    const here = dot(n, viewer), there = dot(next, viewer);
    if (here > 0) put(n);
    if (here > 0 === there > 0) return;
    const crossing = unit(mix(n, next, here / (here - there)));
    if (here > 0) left = crossing;
    else alongSilhouette(left, crossing, pole, put);
    // A corner: the point is put twice.
    put(crossing);
    put(crossing);
  });
  return points;
}

/** From a to b on the side where the pole is. */
function alongSilhouette(a: Vec3, b: Vec3, pole: Vec3, put: (n: Vec3) => void): void {
  const angle = acos(clamp(dot(a, b), -1));
  const ahead = unit(subtract(b, scale(a, dot(a, b))));
  const at = (t: number): Vec3 => add(scale(a, cos(t)), scale(ahead, sin(t)));
  const sweep = dot(at(angle / 2), pole) >= 0 ? angle : angle - TURN;
  const steps = ceil(abs(sweep) / 0.3);
  for (let k = 1; k < steps; k++) put(at((sweep * k) / steps));
}

/** Closed curve along the points; a point that is there twice makes a corner. */
export function closedPath(points: readonly Vec3[]): string {
  const pen = new Pen();
  const [start] = points, end = points[points.length - 1];
  if (!start || !end) return '';
  pen.draw('M', mix(end, start, 0.5));
  // Each quadratic's handle is the mirror image of the one before, in its end: as rounded, so that what is lost by rounding doesn't add up.
  let handle = snap(start);
  points.forEach((_, i) => {
    const to = snap(mix(handle, points[i + 1] ?? start, 0.5));
    pen.draw(i ? 't' : 'q', ...(i ? [] : [handle]), to);
    handle = subtract(scale(to, 2), handle);
  });
  pen.close();
  return pen.data;
}
