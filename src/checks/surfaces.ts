/** How far a point on the body is from what it could rest on: the floor, furniture, a wall. */
import type {Prop} from '../figure/schema.ts';
import {rotate, turn, type Vec3} from '../figure/vector.ts';

type Box = readonly [x0: number, x1: number, y0: number, y1: number, z0: number, z1: number];

/** The parts of furniture that a body can touch, as boxes round their middle; sizes as figure/props.ts draws them. */
function boxesOf(prop: Prop): readonly Box[] {
  switch (prop.kind) {
    case 'mat': {
      const [width, length] = prop.size ?? [28, 84];
      return [[-width / 2, width / 2, -1, 0, -length / 2, length / 2]];
    }
    case 'chair': {
      const height = prop.seatHeight ?? 23;
      return [[-9.5, 9.5, height - 1.8, height, -10.5, 9.5], [-9, 9, height - 1, height + 25, -11.6, -9.4]];
    }
    case 'wall': {
      const [width, height] = prop.size ?? [64, 104];
      return [[-width / 2, width / 2, 0, height, -4, 0]];
    }
    case 'doorway': {
      const [width, height] = prop.size ?? [44, 112];
      return [[-width / 2 - 4, -width / 2, 0, height, -2, 2], [width / 2, width / 2 + 4, 0, height, -2, 2]];
    }
    case 'pillow':
      return [solid(prop.size ?? [22, 5, 13])];
    case 'table':
      return [solid(prop.size ?? [60, 42, 34])];
    case 'box':
      return [solid(prop.size ?? [30, 9, 20])];
    case 'bed':
      return [solid(prop.size ?? [52, 26, 116])];
    case 'ball': {
      const radius = prop.radius ?? 15;
      return [solid([2 * radius, 2 * radius, 2 * radius])];
    }
    case 'strap':
    case 'band':
      return [];
  }
}

const solid = ([width, height, depth]: readonly [number, number, number]): Box => [-width / 2, width / 2, 0, height, -depth / 2, depth / 2];
const beyond = (value: number, least: number, most: number): number => Math.max(least - value, 0, value - most);

/** % of body height from a point to the nearest surface; 0 where it touches, or is within. */
export function distanceToSurfaces(point: Vec3, props: readonly Prop[]): number {
  let nearest = Math.max(0, point[1]);
  for (const prop of props) {
    if (prop.kind === 'strap' || prop.kind === 'band') continue;
    const [x, z] = prop.at ?? [0, 0];
    const [px, py, pz] = rotate(turn(1, -(prop.turn ?? 0)), [point[0] - x, point[1] - (prop.raised ?? 0), point[2] - z]);
    for (const [x0, x1, y0, y1, z0, z1] of boxesOf(prop)) {
      nearest = Math.min(nearest, Math.hypot(beyond(px, x0, x1), beyond(py, y0, y1), beyond(pz, z0, z1)));
    }
  }
  return nearest;
}
