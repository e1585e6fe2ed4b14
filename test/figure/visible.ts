/** How much of a painted path a viewer sees: its area that nothing painted later covers, found by looking at points of a grid. */
import type {Paint} from '../../src/figure/index.ts';
import {polygonsOf, type Polygon} from '../../src/figure/path-data.ts';
import {PATH_UNITS} from '../../src/figure/pen.ts';

const CURVE_PIECES = 4;

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
export function visibleArea(paints: readonly Paint[], wanted: (paint: Paint, index: number) => boolean, unitsApart = 3): number {
  const shapes = paints.map(({d}) => polygonsOf(d, CURVE_PIECES));
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
  return (seen * unitsApart ** 2) / PATH_UNITS ** 2;
}
