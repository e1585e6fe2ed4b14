/** Which part is painted before which: the far ones first, by how much they overlap on the picture and by depth. */
import type {Chain} from './body.ts';
import type {Frame} from './kinematics.ts';
import {sqrt, min, max} from './math.ts';
import {project} from './projection.ts';
import {dot, subtract, type Vec3} from './vector.ts';

/** Something to be painted: a body part or a piece of furniture. */
export interface Item {
  readonly id: string;
  /** What stands for it when things are compared in depth. */
  readonly depthChains: readonly Chain[];
  /** What furniture stands in. */
  readonly frame?: Frame;
}
interface Sample {
  readonly middle: Vec3;
  readonly r: number;
}
export interface Seen<T extends Item = Item> {
  readonly item: T;
  readonly samples: readonly Sample[];
  /** How far it reaches to the left, up, right and down. */
  readonly extent: readonly number[];
  readonly z: number;
  readonly index: number;
  /** By index of another: more than 0 = it is. */
  readonly inFrontOf: number[];
}

/** Each station as a ball, and the middle between two. */
const samplesOf = (chains: readonly Chain[]): Sample[] => chains.flatMap((chain) => {
  const balls = chain.map(project).map(({x, y, z, xx, yy}): Sample => ({middle: [x, y, z], r: sqrt((xx + yy) / 2)}));
  return balls.flatMap(({middle: [x, y, z], r}, i) => {
    const before = balls[i - 1];
    if (!before) return balls.slice(0, 1);
    const {middle: [bx, by, bz]} = before;
    return [{middle: [(bx + x) / 2, (by + y) / 2, (bz + z) / 2] as Vec3, r: (before.r + r) / 2}, {middle: [x, y, z] as Vec3, r}];
  });
});

const FACE_WEIGHT = 1e4;
const RULE_WEIGHT = 1e6;
/** How far into a piece of furniture a part's middle may be and still count as outside. */
const TOLERANCE = 0.5;
/** Cushions give way so much more. */
const SOFTNESS = 0.6;

/** 1 if the part is wholly beyond a face of the furniture that the viewer sees, -1 beyond one on the far side, 0 if neither. */
function besideFurniture({depthChains}: Item, {seen}: Frame, {samples}: Seen): number {
  for (const axis of [1, 2, 0] as const) {
    for (const sign of [1, -1]) {
      const face = max(...depthChains.flat().map(({at, radii}) => sign * at[axis] + radii[axis])) - (axis === 1 ? SOFTNESS : 0);
      const isBeyond = ({middle}: Sample): boolean => sign * dot(subtract(middle, seen[3]), seen[axis]) > face - TOLERANCE;
      if (samples.every(isBeyond)) return sign * seen[axis][2] > -1e-6 ? 1 : -1;
    }
  }
  return 0;
}

function overlap(a: Seen, b: Seen): number {
  let weight = 0;
  for (const {middle: p, r} of a.samples) {
    for (const {middle: q, r: s} of b.samples) {
      const dx = p[0] - q[0], dy = p[1] - q[1], reach = r + s, square = dx * dx + dy * dy;
      if (square < reach * reach) weight += (reach - sqrt(square)) * (p[2] - q[2]);
    }
  }
  return weight;
}

function inFrontBy(a: Seen, b: Seen): number {
  const isApart = a.extent.some((reach, k) => reach + (b.extent[(k + 2) % 4] ?? 0) < 0);
  if (isApart) return 0;
  const {frame} = a.item, {frame: other} = b.item;
  const known = frame && !other ? -besideFurniture(a.item, frame, b) : other && !frame ? besideFurniture(b.item, other, a) : 0;
  return known * FACE_WEIGHT || overlap(a, b);
}

/** Back to front. `rules`: [front, behind] pairs of ids that hold whatever the depths say. */
export function paintOrder<T extends Item>(items: readonly T[], rules: readonly (readonly [string, string])[]): Seen<T>[] {
  const waiting = items.map((item, index): Seen<T> => {
    const samples = samplesOf(item.depthChains);
    const reach = (axis: 0 | 1, sign: number): number => max(...samples.map(({middle, r}) => sign * middle[axis] + r));
    return {
      item, samples, extent: [reach(0, -1), reach(1, -1), reach(0, 1), reach(1, 1)],
      z: samples.reduce((sum, {middle}) => sum + middle[2], 0) / samples.length,
      index, inFrontOf: [],
    };
  });
  for (const a of waiting) {
    for (const b of waiting.slice(a.index + 1)) {
      const rule = rules.find((pair) => pair.includes(a.item.id) && pair.includes(b.item.id));
      const weight = rule ? (rule[0] === a.item.id ? RULE_WEIGHT : -RULE_WEIGHT) : inFrontBy(a, b);
      a.inFrontOf[b.index] = weight;
      b.inFrontOf[a.index] = -weight;
    }
  }
  // Again and again the one that hides least of what is still to be painted.
  const order: Seen<T>[] = [];
  while (waiting.length) {
    const costs = waiting.map(({z, inFrontOf}) => waiting.reduce((cost, {index}) => cost + max(0, inFrontOf[index] ?? 0), z * 1e-3));
    order.push(...waiting.splice(costs.indexOf(min(...costs)), 1));
  }
  return order;
}
