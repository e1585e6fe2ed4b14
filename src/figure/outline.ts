/** The outline round a chain of ellipses: arcs round the ends, cubics along the sides. */
import type {Chain} from './body.ts';
import {sin, cos, tan, sqrt, acos, atan2, hypot, abs, max, ceil, round, PI} from './math.ts';
import {Pen, type Point} from './pen.ts';
import {project, type Disc} from './projection.ts';

const TURN = 2 * PI;

/** How far the ellipse reaches from its centre in direction (a, b). */
const reach = (e: Disc, a: number, b: number): number => sqrt(max(1e-12, e.xx * a * a + 2 * e.xy * a * b + e.yy * b * b));
/** Its outermost point in a direction. */
function support(e: Disc, angle: number): Point {
  const a = cos(angle), b = sin(angle), h = reach(e, a, b);
  return [e.x + (e.xx * a + e.xy * b) / h, e.y + (e.xy * a + e.yy * b) / h];
}

/** Longest arc, in radians, that one cubic draws, and of a large ellipse: it is 2 % of a radius off at most. */
const LONGEST_ARC = 3.4, LONGEST_LARGE_ARC = 1.8;
/** Semi-axis from which an ellipse is large. */
const LARGE = 3;
/** Arc between two support directions, stepped in eccentric angle so that thin hems stay true. */
function arc(pen: Pen, e: Disc, from: number, to: number): void {
  const l = sqrt(e.xx) || 1e-6, m = e.xy / l, k = sqrt(max(1e-9, e.yy - m * m));
  const eccentric = (angle: number): number => atan2(k * sin(angle), l * cos(angle) + m * sin(angle));
  const start = eccentric(from), ahead = (to - from + 2 * TURN) % TURN;
  let sweep = (eccentric(to) - start + 2 * TURN) % TURN;
  if (sweep > ahead + PI) sweep -= TURN;
  const count = max(1, ceil(sweep / (max(l, k) < LARGE ? LONGEST_ARC : LONGEST_LARGE_ARC) - 0.05));
  const part = sweep / count, handle = (4 / 3) * tan(part / 4);
  /** On the ellipse, or as far along its tangent. */
  const at = (angle: number, along = 0): Point => {
    const a = cos(angle) - along * sin(angle), b = sin(angle) + along * cos(angle);
    return [e.x + l * a, e.y + m * a + k * b];
  };
  for (let i = 0; i < count; i++) pen.draw('c', at(start + part * i, handle), at(start + part * (i + 1), -handle), at(start + part * (i + 1)));
}

/** Finds the two directions in which a line touches both ellipses, keeps them on the first. No proper pair: one (nearly) contains the other. */
function bridge(a: Disc, b: Disc): boolean {
  const dx = b.x - a.x, dy = b.y - a.y, distance = hypot(dx, dy), along = atan2(dy, dx);
  for (const sign of [-1, 1]) {
    let angle = along + (sign * PI) / 2;
    for (let i = 0; i < 3; i++) {
      const c = cos(angle), s = sin(angle), ratio = (reach(a, c, s) - reach(b, c, s)) / distance;
      if (!(abs(ratio) < 0.985)) return false;
      angle = along + sign * acos(ratio);
    }
    a[sign < 0 ? 'minus' : 'plus'] = angle;
  }
  const width = (a.plus - a.minus + TURN) % TURN;
  return width > 0.75 && width < 5.5;
}

/** Where a line touches an ellipse. */
interface Touch {
  readonly disc: Disc;
  readonly angle: number;
}
/** A curve that bends less than this is a line. In body units. */
const STRAIGHT = 0.03;
function side(pen: Pen, from: Touch, to: Touch): void {
  const start = support(from.disc, from.angle), end = support(to.disc, to.angle);
  const dx = (end[0] - start[0]) / 3, dy = (end[1] - start[1]) / 3, third = hypot(dx, dy);
  const handle = ([x, y]: Point, angle: number, long: number): Point => [x - sin(angle) * long, y + cos(angle) * long];
  const bend = ({angle}: Touch): number => abs(dx * cos(angle) + dy * sin(angle));
  if (max(bend(from), bend(to)) < STRAIGHT) pen.draw('l', end);
  else pen.draw('c', handle(start, from.angle, third), handle(end, to.angle, -third), end);
}

/** Closed outline along these touches: round a disc, or from one to the next. */
function outline(pen: Pen, touches: readonly Touch[]): void {
  let before = touches[touches.length - 1];
  if (before) pen.draw('M', support(before.disc, before.angle));
  for (const here of touches) {
    if (before?.disc === here.disc) arc(pen, here.disc, before.angle, here.angle);
    else if (before) side(pen, before, here);
    before = here;
  }
  pen.close();
}

/** Directions in which a hull is felt for. */
const FEELERS = 40;
/** Convex hull of several ellipses. */
export function drawHull(pen: Pen, discs: readonly Disc[]): void {
  const height = (e: Disc, angle: number): number => e.x * cos(angle) + e.y * sin(angle) + reach(e, cos(angle), sin(angle));
  const touches: Touch[] = [];
  let before: Disc | undefined;
  for (let i = 0; i <= FEELERS; i++) {
    const angle = (i * TURN) / FEELERS, felt = angle % TURN;
    const disc = discs.reduce((a, b) => (height(b, felt) > height(a, felt) ? b : a));
    if (before && before !== disc) {
      // Both are touched by one line at an angle between the last two.
      let low = angle - TURN / FEELERS, high = angle;
      for (let round = 0; round < 8; round++) {
        const middle = (low + high) / 2;
        if (height(disc, middle) > height(before, middle)) high = middle;
        else low = middle;
      }
      touches.push({disc: before, angle: low}, {disc, angle: low});
    }
    before = disc;
  }
  if (before && !touches[0]) touches.push({disc: before, angle: 0}, {disc: before, angle: PI});
  outline(pen, touches);
}

/** Smooth closed outline round discs that all make proper pairs. */
function run(pen: Pen, discs: readonly Disc[]): void {
  // An inner disc is touched in the mean of the directions that it shares with its two neighbours.
  const touches = (tangent: 'minus' | 'plus'): Touch[] => discs.map((disc, i) => {
    const before = discs[i - 1] ?? disc, a = before[tangent], b = (discs[i + 1] ? disc : before)[tangent];
    return {disc, angle: a + (b - a - TURN * round((b - a) / TURN)) / 2};
  });
  outline(pen, [...touches('minus'), ...touches('plus').reverse()]);
}

export function drawChain(pen: Pen, chain: Chain): void {
  let open: Disc[] = [];
  chain.map(project).forEach((disc, i, discs) => {
    const next = discs[i + 1];
    open.push(disc);
    if (next && bridge(disc, next)) return;
    if (open[1]) run(pen, open);
    if (next ?? !i) drawHull(pen, next ? [disc, next] : open);
    open = [];
  });
}

export function chainsPath(chains: readonly Chain[]): string {
  const pen = new Pen();
  for (const chain of chains) drawChain(pen, chain);
  return pen.data;
}
