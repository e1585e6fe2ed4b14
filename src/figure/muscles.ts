/** Where each muscle of the catalogue shows on the skin; deep ones at their place below it. */
import {readChains, type Body} from './body.ts';
import {abs} from './math.ts';
import {SIDES, type Side} from './skeleton.ts';
import {capRim, closedPath, regionOn, spindle} from './surface.ts';
import type {Vec3} from './vector.ts';

export interface Highlight {
  readonly muscle: string;
  readonly primary: boolean;
  /**
   * From muscle-table.ts. A spindle: host part, from, to, taper, width, angle, end angle (see `spindle`). A cap on an ellipsoid of its own has more
   * numbers: frame, offset, semi-axes; axis, half-angles, tilt. Nothing: it shows nowhere.
   */
  readonly patch: string;
}

/** A smaller patch is no muscle to a viewer but a speck. In squares of a hundredth of the body's height. */
const LEAST_AREA = 1;
function patchPath(points: readonly Vec3[]): string {
  let last = points[points.length - 1], area = 0;
  for (const point of points) {
    if (last) area += last[0] * point[1] - last[1] * point[0];
    last = point;
  }
  return abs(area) / 2 < LEAST_AREA ? '' : closedPath(points);
}

/** A muscle patch of one side, ready to be drawn again and again. */
export interface MusclePatch {
  readonly primary: boolean;
  /** Parts that must be painted before it. */
  readonly after: readonly string[];
  draw(): string;
  /** As if seen through the body; nothing, where its fellow on the other side is in sight. */
  readonly through?: () => string;
}

function patchOn(body: Body, patch: string, primary: boolean, side: Side, sign: number): MusclePatch[] {
  const hips = ['pelvis', `thigh${side}`];
  const [hostName, ...words] = patch.split(' ');
  const shape = words.map(Number);
  if (shape[6] !== undefined) {
    const [ax = 0, ay = 0, az = 0, wide = 0, high = 0, tilt = 0, isUnder] = shape.slice(6);
    const [[host] = []] = readChains(body.world, patch, side, sign);
    const pole: Vec3 = [ax * sign, ay, az];
    const rim = capRim(pole, wide, high, tilt * sign);
    const under = ['pelvis', ...(primary ? ['thighL', 'thighR'] : [])];
    return host ? [{primary, after: isUnder ? under : hips, draw: () => patchPath(regionOn(host, rim, pole))}] : [];
  }
  if (!hostName) return [];
  const host = body.parts.find(({id}) => id === hostName || id === hostName + side);
  const [chain] = host?.chains ?? [];
  if (!host || !chain) return [];
  const draw = (its = sign, through = false): string => patchPath(spindle(chain, its, shape, through));
  return [{primary, after: [host.id], draw: () => draw(), through: () => (primary && !draw(-sign) ? draw(sign, true) : '')}];
}

/** Patches of these muscles, secondary ones first so that they never cover a primary one. Neighbours may share a patch. */
export function musclePatches(body: Body, highlights: readonly Highlight[], sidesOf: (muscle: string) => 'left' | 'right' | 'both'): MusclePatch[] {
  const patches = new Map<string, MusclePatch[]>();
  for (const {muscle, primary, patch} of [...highlights].sort((a, b) => Number(b.primary) - Number(a.primary))) {
    for (const [side, sign] of SIDES) {
      const isWanted = sidesOf(muscle) !== (sign > 0 ? 'right' : 'left');
      if (isWanted && !patches.has(patch + side)) patches.set(patch + side, patchOn(body, patch, primary, side, sign));
    }
  }
  return [...patches.values()].flat().sort((a, b) => Number(a.primary) - Number(b.primary));
}
