/** The arrow along the path of what moves. */
import {landmarkAt} from './contact.ts';
import type {World} from './kinematics.ts';
import {Pen} from './pen.ts';
import {toPicture, type Camera} from './projection.ts';
import type {ArrowSpec, Landmark} from './schema.ts';

type Point = [number, number];
const CANDIDATES: readonly Landmark[] = [
  'handL', 'handR', 'ankleL', 'ankleR', 'kneeL', 'kneeR', 'elbowL', 'elbowR', 'head', 'sacrum', 'hipL', 'hipR', 'chest', 'shoulderL', 'shoulderR',
];
/** Hands move along with much else: prefer what drives the exercise. */
const HAND_WEIGHT = 0.75;
const STEPS = 10;
const OFFSET = 6;
const HEAD = 4.4;
/** Movements shorter than this on the picture get no arrow of their own accord. */
const SHORTEST = 3;

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** `worldAt` gives the world at a share of the movement: it may fill the same object each time. */
export function arrowPath(spec: ArrowSpec | undefined, camera: Camera, worldAt: (share: number) => World): {d: string; points: readonly Point[]} | undefined {
  const places = (share: number, names: readonly Landmark[]): Point[] => {
    const world = worldAt(share);
    return names.map((name) => toPicture(camera, landmarkAt(world, name)));
  };
  const [from, to] = spec?.span ?? [0.12, 1];
  let landmark = spec?.landmark;
  if (!landmark) {
    const before = places(0, CANDIDATES), after = places(1, CANDIDATES);
    let most = SHORTEST;
    CANDIDATES.forEach((name, i) => {
      const a = before[i], b = after[i];
      const moved = a && b ? distance(a, b) * (name.startsWith('hand') ? HAND_WEIGHT : 1) : 0;
      if (moved > most) {
        most = moved;
        landmark = name;
      }
    });
  }
  if (!landmark) return undefined;
  const name = landmark;
  const path = Array.from({length: STEPS + 1}, (_, i): Point => places(from + ((to - from) * i) / STEPS, [name])[0] ?? [0, 0]);
  const middle = places(to, ['belly'])[0] ?? [0, 0];
  const points = shifted(path, spec?.offset, middle);
  return {points, d: draw(points, spec?.both ?? false)};
}

function shifted(path: readonly Point[], offset: ArrowSpec['offset'], middle: Point): Point[] {
  if (offset && typeof offset === 'object') return path.map(([x, y]) => [x + offset[0], y + offset[1]]);
  const across = (by: number): Point[] =>
    path.map(([x, y], i) => {
      const [ax, ay] = path[Math.max(0, i - 1)] ?? [x, y], [bx, by_] = path[Math.min(path.length - 1, i + 1)] ?? [x, y];
      const dx = bx - ax, dy = by_ - ay, l = Math.hypot(dx, dy) || 1;
      return [x + (dy / l) * by, y - (dx / l) * by];
    });
  if (offset !== undefined) return across(offset);
  // Left to itself it keeps away from the body.
  const off = (points: Point[]): number => distance(points[points.length >> 1] ?? middle, middle);
  const one = across(OFFSET), other = across(-OFFSET);
  return off(one) > off(other) ? one : other;
}

function draw(points: readonly Point[], bothEnds: boolean): string {
  const pen = new Pen();
  const at = (i: number): Point => points[i] ?? [0, 0];
  const last = points.length - 1;
  pen.move(...at(0));
  for (let i = 1; i < last; i++) pen.quadratic(...at(i), (at(i)[0] + at(i + 1)[0]) / 2, (at(i)[1] + at(i + 1)[1]) / 2);
  pen.line(...at(last));
  const size = Math.min(HEAD, distance(at(0), at(last)) * 0.6 + 1);
  const point = (tip: Point, back: Point): void => {
    const angle = Math.atan2(tip[1] - back[1], tip[0] - back[0]);
    pen.move(tip[0] - size * Math.cos(angle + 0.5), tip[1] - size * Math.sin(angle + 0.5));
    pen.line(...tip);
    pen.line(tip[0] - size * Math.cos(angle - 0.5), tip[1] - size * Math.sin(angle - 0.5));
  };
  point(at(last), at(last - 2));
  if (bothEnds) point(at(0), at(2));
  return pen.data;
}
