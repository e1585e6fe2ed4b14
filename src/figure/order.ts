/** Which part is painted before which: the far ones first, by how much they overlap on the picture and by depth. */
import {discRadius, type Camera, type Disc} from './projection.ts';
import {dot, type Vec3} from './vector.ts';

interface Sample {
  x: number;
  y: number;
  z: number;
  r: number;
}
/** [normal x, y, z, distance]: whatever is wholly on the positive side is in front when the viewer is there too. */
export type Plane = readonly [number, number, number, number];

/** Something to be painted: a body part or a piece of furniture. */
export interface Item {
  readonly id: string;
  readonly isProp: boolean;
  readonly planes: readonly Plane[];
  /** Chains of discs that stand for it. */
  readonly discs: readonly (readonly Disc[])[];
  readonly samples: Sample[];
  readonly box: [number, number, number, number];
  /** Middles of its stations in the room, for the planes. */
  readonly centres: () => readonly Vec3[];
  z: number;
  /** By item number: more than 0 = this one is in front of it. */
  readonly over: number[];
}

export function createItem(id: string, discs: readonly (readonly Disc[])[], centres: () => readonly Vec3[], planes?: readonly Plane[]): Item {
  return {
    id, discs, centres, isProp: planes !== undefined, planes: planes ?? [],
    samples: discs.flatMap((chain) => chain.flatMap((_, i) => (i ? [{x: 0, y: 0, z: 0, r: 0}, {x: 0, y: 0, z: 0, r: 0}] : [{x: 0, y: 0, z: 0, r: 0}]))),
    box: [0, 0, 0, 0], z: 0, over: [],
  };
}

/** Takes samples anew from the projected discs: each station and the middle between two. */
export function sample(item: Item): void {
  let count = 0;
  let depth = 0;
  const {box, samples} = item;
  box[0] = box[1] = Infinity;
  box[2] = box[3] = -Infinity;
  const put = (x: number, y: number, z: number, r: number): void => {
    const to = samples[count++];
    if (!to) return;
    to.x = x;
    to.y = y;
    to.z = z;
    to.r = r;
    depth += z;
    if (x - r < box[0]) box[0] = x - r;
    if (y - r < box[1]) box[1] = y - r;
    if (x + r > box[2]) box[2] = x + r;
    if (y + r > box[3]) box[3] = y + r;
  };
  for (const chain of item.discs) {
    let before: Disc | undefined;
    let radiusBefore = 0;
    for (const disc of chain) {
      const r = discRadius(disc);
      if (before) put((before.x + disc.x) / 2, (before.y + disc.y) / 2, (before.z + disc.z) / 2, (radiusBefore + r) / 2);
      put(disc.x, disc.y, disc.z, r);
      before = disc;
      radiusBefore = r;
    }
  }
  item.z = depth / (count || 1);
}

const PLANE_WEIGHT = 1e4;
const RULE_WEIGHT = 1e6;
const PLANE_TOLERANCE = 0.5;

/** +1 if the viewer sees the part in front of the prop, -1 behind it, 0 if no plane tells. */
function sideOfProp(prop: Item, part: Item, toward: Vec3): number {
  for (const [x, y, z, distance] of prop.planes) {
    const normal: Vec3 = [x, y, z];
    if (part.centres().every((centre) => dot(centre, normal) - distance > -PLANE_TOLERANCE)) return dot(normal, toward) > -1e-6 ? 1 : -1;
  }
  return 0;
}

function overlap(a: Item, b: Item): number {
  let weight = 0;
  for (const p of a.samples) {
    for (const q of b.samples) {
      const dx = p.x - q.x, dy = p.y - q.y, reach = p.r + q.r, square = dx * dx + dy * dy;
      if (square < reach * reach) weight += (reach - Math.sqrt(square)) * (p.z - q.z);
    }
  }
  return weight;
}

/** Back to front. `rules`: [front, behind] pairs of ids that hold whatever the depths say. */
export function paintOrder(items: readonly Item[], camera: Camera, rules: readonly (readonly [string, string])[]): readonly Item[] {
  items.forEach((a, i) => {
    for (let j = i + 1; j < items.length; j++) {
      const b = items[j];
      if (!b) continue;
      let weight = 0;
      const apart = a.box[0] > b.box[2] || b.box[0] > a.box[2] || a.box[1] > b.box[3] || b.box[1] > a.box[3];
      if (!apart) {
        const known = a.isProp === b.isProp ? 0 : a.isProp ? -sideOfProp(a, b, camera.toward) : sideOfProp(b, a, camera.toward);
        weight = known ? known * PLANE_WEIGHT : overlap(a, b);
      }
      a.over[j] = weight;
      b.over[i] = -weight;
    }
  });
  for (const [front, behind] of rules) {
    const i = items.findIndex(({id}) => id === front);
    const j = items.findIndex(({id}) => id === behind);
    const a = items[i], b = items[j];
    if (!a || !b) continue;
    a.over[j] = RULE_WEIGHT;
    b.over[i] = -RULE_WEIGHT;
  }

  const left = items.map((_, i) => i);
  const order: Item[] = [];
  while (left.length) {
    let best = 0;
    let least = Infinity;
    left.forEach((i, place) => {
      const item = items[i];
      if (!item) return;
      let cost = item.z * 1e-3;
      for (const j of left) cost += Math.max(0, item.over[j] ?? 0);
      if (cost < least) {
        least = cost;
        best = place;
      }
    });
    for (const i of left.splice(best, 1)) {
      const item = items[i];
      if (item) order.push(item);
    }
  }
  return order;
}
