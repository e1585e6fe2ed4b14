/** How much of a painted path a viewer sees: its area that nothing painted later covers, found by looking at points of a grid. */
import type {Paint} from '../../src/figure/index.ts';

type Polygon = readonly (readonly [x: number, y: number])[];

const CURVE_STEPS = 4;

/** Every subpath as a polygon, in path units. */
function polygonsOf(d: string): Polygon[] {
  const polygons: [number, number][][] = [];
  let open: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (const [, command = '', list = ''] of d.matchAll(/([Mlqcz])([^Mlqcz]*)/g)) {
    const n = (list.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'M') polygons.push((open = []));
    if (command === 'z') continue;
    const from = command === 'M' ? [0, 0] : [x, y];
    const points: [number, number][] = [];
    for (let i = 0; i < n.length; i += 2) points.push([(from[0] ?? 0) + (n[i] ?? 0), (from[1] ?? 0) + (n[i + 1] ?? 0)]);
    const along = [[x, y] as [number, number], ...points];
    const steps = command === 'q' || command === 'c' ? CURVE_STEPS : 1;
    for (let step = 1; step <= steps; step++) open.push(command === 'M' ? (points[0] ?? [0, 0]) : bezier(along, step / steps));
    [x, y] = points.at(-1) ?? [x, y];
  }
  return polygons;
}

/** De Casteljau. */
function bezier(points: readonly [number, number][], t: number): [number, number] {
  const [first, ...more] = points;
  if (!first || !more[0]) return first ?? [0, 0];
  return bezier(more.map(([x, y], i): [number, number] => {
    const [fromX, fromY] = points[i] ?? [x, y];
    return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
  }), t);
}

/** By the nonzero rule, as SVG fills. */
function isInside(polygons: readonly Polygon[], x: number, y: number): boolean {
  let winding = 0;
  for (const polygon of polygons) {
    polygon.forEach(([x1, y1], i) => {
      const [x0, y0] = polygon[i ? i - 1 : polygon.length - 1] ?? [x1, y1];
      if (y0 <= y === y1 <= y) return;
      if (x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) > x) winding += y1 > y0 ? 1 : -1;
    });
  }
  return winding !== 0;
}

/** The seen area of the paints at these places of the list, in squares of one hundredth of the body's height. */
export function visibleArea(paints: readonly Paint[], wanted: (paint: Paint, index: number) => boolean, unitsApart = 6): number {
  const shapes = paints.map(({d}) => polygonsOf(d));
  let seen = 0;
  const boxes = shapes.map((polygons) => {
    const all = polygons.flat();
    return [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([x]) => x)), Math.max(...all.map(([, y]) => y))];
  });
  const covers = (index: number, x: number, y: number): boolean => {
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes[index] ?? [];
    return x >= left && x <= right && y >= top && y <= bottom && isInside(shapes[index] ?? [], x, y);
  };
  paints.forEach((paint, index) => {
    if (!wanted(paint, index)) return;
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes[index] ?? [];
    for (let x = left; x <= right; x += unitsApart) {
      for (let y = top; y <= bottom; y += unitsApart) {
        if (covers(index, x, y) && !paints.some((_, later) => later > index && covers(later, x, y))) seen++;
      }
    }
  });
  return (seen * unitsApart ** 2) / 20 ** 2;
}
