/** The outline round a chain of ellipses: arcs round the ends, cubics along the sides. */
import type {Chain} from './body.ts';
import {Pen} from './pen.ts';
import type {Disc} from './projection.ts';

const {sin, cos, sqrt, atan2, acos, hypot, ceil, max, PI} = Math;
const TURN = 2 * PI;
/** Longest arc, in radians, that one quadratic draws: fine for the body, coarse for shadows. */
export const FINE = 0.9;
export const COARSE = 1.3;

/** Support height of the ellipse (from its centre) in direction (a, b). */
const reach = (e: Disc, a: number, b: number): number => sqrt(max(0, e.xx * a * a + 2 * e.xy * a * b + e.yy * b * b));
/** Outermost point of the ellipse in a direction: two registers instead of an object, for this runs a thousand times a frame. */
let pointX = 0;
let pointY = 0;
function support(e: Disc, angle: number): void {
  const a = cos(angle), b = sin(angle), h = reach(e, a, b) || 1e-9;
  pointX = e.x + (e.xx * a + e.xy * b) / h;
  pointY = e.y + (e.xy * a + e.yy * b) / h;
}
/** `angle` plus whole turns until it is in [from, from + turn). */
const after = (angle: number, from: number): number => angle + ceil((from - angle) / TURN) * TURN;
const between = (a: number, b: number): number => a + (b - a - TURN * Math.round((b - a) / TURN)) / 2;

/** Arc between two support directions, stepped in eccentric angle so that thin hems stay true. */
function arc(pen: Pen, e: Disc, from: number, to: number, step: number): void {
  const l = sqrt(e.xx) || 1e-6, m = e.xy / l, k = sqrt(max(1e-9, e.yy - m * m));
  const start = atan2(k * sin(from), l * cos(from) + m * sin(from));
  const end = atan2(k * sin(to), l * cos(to) + m * sin(to));
  let sweep = to - from > 6 ? TURN : after(end, start) - start;
  if (sweep > to - from + PI) sweep -= TURN;
  if (sweep <= 1e-4) return;
  const count = ceil(sweep / step - 0.05) || 1;
  const part = sweep / count;
  const bulge = 1 / cos(part / 2);
  for (let i = 0; i < count; i++) {
    const half = start + part * (i + 0.5), whole = start + part * (i + 1);
    const cx = cos(half) * bulge, cy = sin(half) * bulge, px = cos(whole), py = sin(whole);
    pen.quadratic(e.x + l * cx, e.y + m * cx + k * cy, e.x + l * px, e.y + m * px + k * py);
  }
}

/** Finds the two directions in which a line touches both ellipses; keeps them on the first. */
function bridge(a: Disc, b: Disc): void {
  a.bridge = 'none';
  const dx = b.x - a.x, dy = b.y - a.y, distance = hypot(dx, dy);
  if (distance < 1e-6) return;
  const along = atan2(dy, dx);
  for (let sign = -1; sign < 2; sign += 2) {
    let angle = along + (sign * PI) / 2;
    for (let i = 0; i < 3; i++) {
      const c = cos(angle), s = sin(angle), ratio = (reach(a, c, s) - reach(b, c, s)) / distance;
      if (ratio >= 0.985 || ratio <= -0.985) return;
      angle = along + sign * acos(ratio);
    }
    if (sign < 0) a.minus = angle;
    else a.plus = angle;
  }
  const width = after(a.plus, a.minus) - a.minus;
  a.bridge = width > 0.75 && width < 5.5 ? 'smooth' : 'hull';
}

export function ellipse(pen: Pen, e: Disc, step = FINE): void {
  support(e, 0);
  pen.move(pointX, pointY);
  arc(pen, e, 0, TURN, step);
  pen.close();
}

/** Exact hull of two ellipses. */
function hull(pen: Pen, a: Disc, b: Disc, step: number): void {
  if (a.bridge === 'none') return ellipse(pen, a.xx + a.yy > b.xx + b.yy ? a : b, step);
  const plus = after(a.plus, a.minus);
  support(b, a.minus);
  pen.move(pointX, pointY);
  arc(pen, b, a.minus, plus, step);
  support(a, plus);
  pen.line(pointX, pointY);
  arc(pen, a, plus, after(a.minus, plus), step);
  pen.close();
}
export function pairHull(pen: Pen, a: Disc, b: Disc, step = COARSE): void {
  bridge(a, b);
  hull(pen, a, b, step);
}

function side(pen: Pen, from: Disc, fromAngle: number, to: Disc, toAngle: number): void {
  support(from, fromAngle);
  const x = pointX, y = pointY;
  support(to, toAngle);
  const third = hypot(pointX - x, pointY - y) / 3;
  pen.cubic(
    x - sin(fromAngle) * third, y + cos(fromAngle) * third,
    pointX + sin(toAngle) * third, pointY - cos(toAngle) * third, pointX, pointY,
  );
}

/** Smooth closed outline round discs that all make proper pairs. */
function run(pen: Pen, discs: readonly Disc[]): void {
  const minus: number[] = [], plus: number[] = [];
  let before: Disc | undefined;
  discs.forEach((disc, i) => {
    const next = i < discs.length - 1 ? disc : before ?? disc;
    const previous = before ?? disc;
    minus.push(between(previous.minus, next.minus));
    plus.push(between(previous.plus, next.plus));
    before = disc;
  });
  const at = (list: readonly number[], i: number): number => list[i] ?? 0;
  const last = discs.length - 1;
  const first = discs[0], end = discs[last];
  if (!first || !end) return;
  support(end, at(minus, last));
  pen.move(pointX, pointY);
  arc(pen, end, at(minus, last), after(at(plus, last), at(minus, last)), FINE);
  let here: Disc = end;
  for (let i = last - 1; i >= 0; i--) {
    const next = discs[i] ?? here;
    side(pen, here, at(plus, i + 1), next, at(plus, i));
    here = next;
  }
  arc(pen, first, at(plus, 0), after(at(minus, 0), at(plus, 0)), FINE);
  for (let i = 1; i <= last; i++) {
    const next = discs[i] ?? here;
    side(pen, here, at(minus, i - 1), next, at(minus, i));
    here = next;
  }
  pen.close();
}

/** Outline of a chain whose stations have been projected. */
export function drawChain(pen: Pen, chain: Chain): void {
  let open: Disc[] = [];
  let previous: Disc | undefined;
  for (const {disc} of chain) {
    if (previous) {
      bridge(previous, disc);
      if (previous.bridge === 'smooth') {
        if (!open.length) open.push(previous);
        open.push(disc);
      } else {
        if (open.length) run(pen, open);
        open = [];
        hull(pen, previous, disc, FINE);
      }
    }
    previous = disc;
  }
  if (open.length) run(pen, open);
  else if (previous && chain.length === 1) ellipse(pen, previous);
}

export function chainsPath(chains: readonly Chain[]): string {
  const pen = new Pen();
  for (const chain of chains) drawChain(pen, chain);
  return pen.data;
}
