/** The outline round a chain of ellipses: arcs round the ends, cubics along the sides. */
import type {Chain} from './body.ts';
import {Pen} from './pen.ts';
import type {Disc} from './projection.ts';

const {sin, cos, sqrt, atan2, acos, abs, hypot, ceil, round, max, PI} = Math;
const TURN = 2 * PI;

/** How far the ellipse reaches from its centre in direction (a, b). */
const reach = (e: Disc, a: number, b: number): number => sqrt(max(1e-12, e.xx * a * a + 2 * e.xy * a * b + e.yy * b * b));
/** Its outermost point in a direction. */
function support(e: Disc, angle: number): [number, number] {
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
    if (found) pen.draw(i ? 'l' : 'M', ...support(found, angle));
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
  const count = ceil(sweep / LONGEST_ARC - 0.05);
  const part = sweep / count;
  const at = (angle: number, far = 1): [number, number] => [e.x + far * l * cos(angle), e.y + far * (m * cos(angle) + k * sin(angle))];
  for (let i = 1; i <= count; i++) pen.draw('q', ...at(start + part * (i - 0.5), 1 / cos(part / 2)), ...at(start + part * i));
}

/** Finds the two directions in which a line touches both ellipses, keeps them on the first; false if it's no proper pair. */
function bridge(a: Disc, b: Disc): boolean {
  const dx = b.x - a.x, dy = b.y - a.y, distance = hypot(dx, dy), along = atan2(dy, dx);
  for (const sign of [-1, 1]) {
    let angle = along + (sign * PI) / 2;
    for (let i = 0; i < 3; i++) {
      const c = cos(angle), s = sin(angle), ratio = (reach(a, c, s) - reach(b, c, s)) / distance;
      // One (all but) contains the other.
      if (!(abs(ratio) < 0.985)) return false;
      angle = along + sign * acos(ratio);
    }
    a[sign < 0 ? 'minus' : 'plus'] = angle;
  }
  const width = (a.plus - a.minus + TURN) % TURN;
  return width > 0.75 && width < 5.5;
}

/** Smooth closed outline round discs that all make proper pairs. */
function run(pen: Pen, discs: readonly Disc[]): void {
  // An inner disc is touched in the mean of the directions that it shares with its two neighbours.
  const touches = (tangent: 'minus' | 'plus') => discs.map((disc, i) => {
    const before = discs[i - 1] ?? disc, a = before[tangent], b = (discs[i + 1] ? disc : before)[tangent];
    return {disc, angle: a + (b - a - TURN * round((b - a) / TURN)) / 2};
  });
  const touched = [...touches('minus'), ...touches('plus').reverse()];
  const last = touched[touched.length - 1];
  if (!last) return;
  let {disc, angle} = last;
  let [x, y] = support(disc, angle);
  pen.draw('M', x, y);
  for (const next of touched) {
    const [nextX, nextY] = support(next.disc, next.angle);
    const third = hypot(nextX - x, nextY - y) / 3;
    if (next.disc === disc) arc(pen, disc, angle, next.angle);
    else pen.draw('c', x - sin(angle) * third, y + cos(angle) * third, nextX + sin(next.angle) * third, nextY - cos(next.angle) * third, nextX, nextY);
    ({disc, angle} = next);
    x = nextX;
    y = nextY;
  }
  pen.close();
}

/** Outline of a chain whose stations have been projected. */
export function drawChain(pen: Pen, chain: Chain): void {
  let open: Disc[] = [];
  chain.forEach(({disc}, i) => {
    const next = chain[i + 1]?.disc;
    open.push(disc);
    if (next && bridge(disc, next)) return;
    if (open[1]) run(pen, open);
    if (next ?? !i) drawHull(pen, [disc, next ?? disc]);
    open = [];
  });
}

export function chainsPath(chains: readonly Chain[]): string {
  const pen = new Pen();
  for (const chain of chains) drawChain(pen, chain);
  return pen.data;
}
