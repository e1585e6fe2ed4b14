/** The outline round a chain of ellipses: arcs round the ends, cubics along the sides. */
import type {Chain} from './body.ts';
import {Pen, type Point} from './pen.ts';
import {project, type Disc} from './projection.ts';

const {sin, cos, sqrt, atan2, acos, abs, hypot, ceil, round, max, PI} = Math;
const TURN = 2 * PI;

/** How far the ellipse reaches from its centre in direction (a, b). */
const reach = (e: Disc, a: number, b: number): number => sqrt(max(1e-12, e.xx * a * a + 2 * e.xy * a * b + e.yy * b * b));
/** Its outermost point in a direction. */
function support(e: Disc, angle: number): Point {
  const a = cos(angle), b = sin(angle), h = reach(e, a, b);
  return [e.x + (e.xx * a + e.xy * b) / h, e.y + (e.xy * a + e.yy * b) / h];
}

/** Directions in which a hull is felt for. */
const FEELERS = 40;
/** Convex hull of several ellipses: in each direction the outermost point of them all. */
export function drawHull(pen: Pen, discs: readonly Disc[]): void {
  for (let i = 0; i < FEELERS; i++) {
    const angle = (i * TURN) / FEELERS, a = cos(angle), b = sin(angle);
    let outermost = -Infinity, found: Disc | undefined;
    for (const e of discs) {
      const height = e.x * a + e.y * b + reach(e, a, b);
      if (height > outermost) {
        outermost = height;
        found = e;
      }
    }
    if (found) pen.draw(i ? 'l' : 'M', support(found, angle));
  }
  pen.close();
}

/** Longest arc, in radians, that one quadratic draws. */
const LONGEST_ARC = 0.9;
/** Arc between two support directions, stepped in eccentric angle so that thin hems stay true. */
function arc(pen: Pen, e: Disc, from: number, to: number): void {
  const l = sqrt(e.xx) || 1e-6, m = e.xy / l, k = sqrt(max(1e-9, e.yy - m * m));
  const eccentric = (angle: number): number => atan2(k * sin(angle), l * cos(angle) + m * sin(angle));
  const start = eccentric(from), ahead = (to - from + 2 * TURN) % TURN;
  let sweep = (eccentric(to) - start + 2 * TURN) % TURN;
  if (sweep > ahead + PI) sweep -= TURN;
  const count = max(1, ceil(sweep / LONGEST_ARC - 0.05));
  const part = sweep / count;
  const at = (angle: number, far = 1): Point => [e.x + far * l * cos(angle), e.y + far * (m * cos(angle) + k * sin(angle))];
  for (let i = 1; i <= count; i++) pen.draw('q', at(start + part * (i - 0.5), 1 / cos(part / 2)), at(start + part * i));
}

/** Finds the two directions in which a line touches both ellipses, keeps them on the first. 2: a proper pair, 1: hardly one, 0: one contains the other. */
function bridge(a: Disc, b: Disc): 0 | 1 | 2 {
  const dx = b.x - a.x, dy = b.y - a.y, distance = hypot(dx, dy), along = atan2(dy, dx);
  for (const sign of [-1, 1]) {
    let angle = along + (sign * PI) / 2;
    for (let i = 0; i < 3; i++) {
      const c = cos(angle), s = sin(angle), ratio = (reach(a, c, s) - reach(b, c, s)) / distance;
      if (!(abs(ratio) < 0.985)) return 0;
      angle = along + sign * acos(ratio);
    }
    a[sign < 0 ? 'minus' : 'plus'] = angle;
  }
  const width = (a.plus - a.minus + TURN) % TURN;
  return width > 0.75 && width < 5.5 ? 2 : 1;
}

/** Where a line touches an ellipse. */
interface Touch {
  readonly disc: Disc;
  readonly angle: number;
}
function side(pen: Pen, from: Touch, to: Touch): void {
  const start = support(from.disc, from.angle), end = support(to.disc, to.angle);
  const third = hypot(end[0] - start[0], end[1] - start[1]) / 3;
  const handle = ([x, y]: Point, angle: number, long: number): Point => [x - sin(angle) * long, y + cos(angle) * long];
  pen.draw('c', handle(start, from.angle, third), handle(end, to.angle, -third), end);
}

/** Smooth closed outline round discs that all make proper pairs. */
function run(pen: Pen, discs: readonly Disc[]): void {
  // An inner disc is touched in the mean of the directions that it shares with its two neighbours.
  const touches = (tangent: 'minus' | 'plus'): Touch[] => discs.map((disc, i) => {
    const before = discs[i - 1] ?? disc, a = before[tangent], b = (discs[i + 1] ? disc : before)[tangent];
    return {disc, angle: a + (b - a - TURN * round((b - a) / TURN)) / 2};
  });
  const touched = [...touches('minus'), ...touches('plus').reverse()];
  let before = touched[touched.length - 1];
  if (before) pen.draw('M', support(before.disc, before.angle));
  for (const here of touched) {
    if (before?.disc === here.disc) arc(pen, here.disc, before.angle, here.angle);
    else if (before) side(pen, before, here);
    before = here;
  }
  pen.close();
}

export function drawChain(pen: Pen, chain: Chain): void {
  let open: Disc[] = [];
  chain.map(project).forEach((disc, i, discs) => {
    const next = discs[i + 1];
    const kind = next && bridge(disc, next);
    open.push(disc);
    if (kind === 2) return;
    if (open[1]) run(pen, open);
    const larger = next && next.xx + next.yy >= disc.xx + disc.yy ? next : disc;
    if (next ?? !i) drawHull(pen, kind && next ? [disc, next] : [larger]);
    open = [];
  });
}

export function chainsPath(chains: readonly Chain[]): string {
  const pen = new Pen();
  for (const chain of chains) drawChain(pen, chain);
  return pen.data;
}
