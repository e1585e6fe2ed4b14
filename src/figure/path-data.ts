/** Reads the path data that pen.ts writes. For tests, and for stills that are made before anybody looks. */
export type Point2 = readonly [x: number, y: number];
export type Polygon = readonly Point2[];

const COORDINATES: Readonly<Record<string, number>> = {M: 2, l: 2, t: 2, q: 4, c: 6};

/** De Casteljau. */
function bezier(points: readonly Point2[], share: number): Point2 {
  const [first = [0, 0], second] = points;
  if (!second) return first;
  return bezier(points.slice(1).map(([x, y], i): Point2 => {
    const [fromX, fromY] = points[i] ?? first;
    return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
  }), share);
}

/** Every subpath in path units, each curve as so many straight pieces; 1: only where curves end. */
export function polygonsOf(data: string, pieces: number): Polygon[] {
  const polygons: Point2[][] = [];
  let open: Point2[] = [];
  let at: Point2 = [0, 0], handle = at;
  for (const [, command = '', list = ''] of data.matchAll(/([Mlqtc])([^Mlqtcz]*)/g)) {
    const numbers = (list.match(/-?\d+/g) ?? []).map(Number);
    const count = COORDINATES[command] ?? 2;
    for (let i = 0; i < numbers.length; i += count) {
      const [x, y] = command === 'M' ? [0, 0] : at;
      const points: Point2[] = [];
      for (let k = i; k < i + count; k += 2) points.push([x + (numbers[k] ?? NaN), y + (numbers[k + 1] ?? NaN)]);
      if (command === 't') points.unshift([2 * x - handle[0], 2 * y - handle[1]]);
      const curve = [at, ...points];
      handle = curve[curve.length - 2] ?? at;
      at = points[points.length - 1] ?? at;
      if (command === 'M') polygons.push((open = []));
      if (command === 'M' || command === 'l') open.push(at);
      else for (let piece = 1; piece <= pieces; piece++) open.push(bezier(curve, piece / pieces));
      if (command === 'M') handle = at;
    }
  }
  return polygons;
}
