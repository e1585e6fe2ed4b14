/** The arrow along the path of what moves. */
import {landmarkAt} from './contact.ts';
import type {World} from './kinematics.ts';
import {sin, cos, atan2, min, max} from './math.ts';
import {Pen, type Point} from './pen.ts';
import {see, type Camera} from './projection.ts';
import type {ArrowSpec, Landmark} from './schema.ts';
import {add, length, scale, subtract, unit, type Vec3} from './vector.ts';

const CANDIDATES: readonly Landmark[] = [
  'handL', 'handR', 'ankleL', 'ankleR', 'kneeL', 'kneeR', 'elbowL', 'elbowR', 'head', 'sacrum', 'hipL', 'hipR', 'chest', 'shoulderL', 'shoulderR',
];
/** Hands move along with much else: prefer what drives the exercise. */
const HAND_WEIGHT = 0.75;
/** Movements shorter than this on the picture get no arrow of their own accord. */
const LEAST_MOVEMENT = 3;
/** A shorter arrow would be all head. */
const LEAST_LENGTH = 9;
/** What goes round needs so much more room. */
const ROUND = 2.4;
const HEAD = 4.4;
const STEPS = 14;

/** Points of the arrow's line on the picture; none, if nothing moves. `worldAt` gives the world at a share of the movement, always the same object. */
export function arrowLine({landmark, offset, span: [from, to] = [0.12, 1]}: ArrowSpec, camera: Camera, worldAt: (share: number) => World): Vec3[] {
  const place = (share: number, name: Landmark): Vec3 => {
    const [x, y] = see(camera, landmarkAt(worldAt(share), name));
    return [x, y, 0];
  };
  let most = LEAST_MOVEMENT;
  let name = landmark;
  for (const each of landmark ? [] : CANDIDATES) {
    const moved = length(subtract(place(1, each), place(0, each))) * (each.startsWith('hand') ? HAND_WEIGHT : 1);
    if (moved > most) [most, name] = [moved, each];
  }
  if (!name) return [];
  const mover = name;
  const path = Array.from({length: STEPS + 1}, (_, i) => place(from + ((to - from) * i) / STEPS, mover));
  const middle = path[STEPS / 2] ?? [0, 0, 0];
  const way = path.reduce((sum, point, i) => sum + length(subtract(point, path[i - 1] ?? point)), 0);
  const apart = length(subtract(path[STEPS] ?? middle, path[0] ?? middle));
  const least = LEAST_LENGTH * (way > 2 * apart ? ROUND : 1);
  const longer = path.map((point) => add(middle, scale(subtract(point, middle), max(1, least / way))));
  if (typeof offset === 'object') return longer.map((point) => add(point, [...offset, 0]));
  const beside = (by: number): Vec3[] => longer.map((point, i) => {
    const [dx, dy] = unit(subtract(longer[i + 1] ?? point, longer[i - 1] ?? point));
    return add(point, [dy * by, -dx * by, 0]);
  });
  // Left to itself it keeps away from the body.
  const belly = place(to, 'belly');
  const off = (by: number): number => length(subtract(beside(by)[STEPS / 2] ?? belly, belly));
  return beside(offset ?? (off(6) > off(-6) ? 6 : -6));
}

export function arrowPath(points: readonly Vec3[], bothEnds = false): string {
  const pen = new Pen();
  points.forEach((point, i) => pen.draw(i ? 'l' : 'M', point));
  const barbs = (line: readonly Vec3[]): void => {
    const [tip, , back] = line;
    if (!tip || !back) return;
    const size = min(HEAD, length(subtract(tip, line[STEPS] ?? tip)) * 0.6 + 1);
    const angle = atan2(tip[1] - back[1], tip[0] - back[0]);
    const barb = (turn: number): Point => [tip[0] - size * cos(angle + turn), tip[1] - size * sin(angle + turn)];
    pen.draw('M', barb(0.5));
    pen.draw('l', tip);
    pen.draw('l', barb(-0.5));
  };
  barbs([...points].reverse());
  if (bothEnds) barbs(points);
  return pen.data;
}
