/**
 * Makes a still smaller that is sent as text, before a reader has asked for anything: what others cover is left out, and the two soft silhouettes,
 * shadow and ghost, become one outline each. The picture stays the same. Too slow to be worth while in a page.
 */
import type {Paint} from './paint.ts';
import {polygonsOf, type Point2, type Polygon} from './path-data.ts';
import {Pen, PATH_UNITS} from './pen.ts';

/** Path units of a cell: a fifth of a body unit. */
const CELL = 2;
/** Straight pieces that a curve is looked at as. */
const PIECES = 6;
/** How far an outline may reach beyond its shape, in cells: it is as wide in small pictures as in large ones. */
const RIM = 4;
/** How far the outline of a silhouette may be off, in cells. */
const TOLERANCE = 0.9;
/** Smaller silhouettes, and holes in them, are specks. In cells. */
const SPECK = 30;

const isSilhouette = ({className}: Paint): boolean => className === 'shadow' || className === 'ghost';
const isOpaque = ({className}: Paint): boolean => /^[pk] /.test(className);

/** The cells of a picture. A set of them is a list of indices. */
class Grid {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;

  constructor(points: readonly Point2[]) {
    const edge = (axis: 0 | 1, sign: number): number => Math.max(...points.map((point) => sign * point[axis]));
    const margin = RIM + 2;
    this.left = Math.floor(-edge(0, -1) / CELL) - margin;
    this.top = Math.floor(-edge(1, -1) / CELL) - margin;
    this.width = Math.ceil(edge(0, 1) / CELL) + margin - this.left;
    this.height = Math.ceil(edge(1, 1) / CELL) + margin - this.top;
  }

  empty(): Uint8Array {
    return new Uint8Array(this.width * this.height);
  }

  /** Those whose middle is inside, by the nonzero rule, as SVG fills. */
  cellsIn(polygon: Polygon): number[] {
    const crossings: [x: number, winding: number][][] = [];
    polygon.forEach(([x1, y1], i) => {
      const [x0, y0] = polygon[i ? i - 1 : polygon.length - 1] ?? [x1, y1];
      const [low, high] = [Math.min(y0, y1), Math.max(y0, y1)].map((y) => Math.ceil(y / CELL - this.top - 0.5));
      for (let row = low ?? 0; row < (high ?? 0); row++) {
        const y = (row + this.top + 0.5) * CELL;
        (crossings[row] ??= []).push([x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), y1 > y0 ? 1 : -1]);
      }
    });
    const cells: number[] = [];
    crossings.forEach((list, row) => {
      let winding = 0, column = 0;
      for (const [x, turn] of list.sort(([a], [b]) => a - b)) {
        const until = Math.ceil(x / CELL - this.left - 0.5);
        if (winding) for (; column < until; column++) cells.push(row * this.width + column);
        column = until;
        winding += turn;
      }
    });
    return cells;
  }

  /** Steps to the cells where an outline round a cell ends. */
  get rim(): readonly number[] {
    const slant = Math.round(RIM * 0.7);
    return [[RIM, 0], [-RIM, 0], [0, RIM], [0, -RIM], [slant, slant], [-slant, slant], [slant, -slant], [-slant, -slant]].map(([x = 0, y = 0]) => y * this.width + x);
  }

  /** Closed lines round the cells that are set, in cells; holes the other way round. */
  outlines(set: Uint8Array): Polygon[] {
    const {width} = this;
    /** By the corner where it begins: the edges round the set, each with the set on its right. */
    const edges = new Map<number, number[]>();
    const put = (from: number, to: number): unknown => edges.get(from)?.push(to) ?? edges.set(from, [to]);
    set.forEach((isSet, cell) => {
      if (!isSet) return;
      if (!set[cell - width]) put(cell, cell + 1);
      if (!set[cell + 1]) put(cell + 1, cell + 1 + width);
      if (!set[cell + width]) put(cell + 1 + width, cell + width);
      if (!set[cell - 1]) put(cell + width, cell);
    });
    const lines: Point2[][] = [];
    for (const start of edges.keys()) {
      const line: Point2[] = [];
      let from = start;
      for (let to = edges.get(from)?.pop(); to !== undefined; to = edges.get(from)?.pop()) {
        const middle = (from + to) / 2;
        const row = Math.floor(Math.min(from, to) / width) + (Math.abs(to - from) === width ? 0.5 : 0);
        line.push([middle - row * width, row]);
        from = to;
      }
      if (line[0]) lines.push(line);
    }
    return lines;
  }
}

const area = (line: Polygon): number =>
  Math.abs(line.reduce((sum, [x, y], i) => {
    const [x0, y0] = line[i ? i - 1 : line.length - 1] ?? [x, y];
    return sum + x0 * y - x * y0;
  }, 0)) / 2;

/** Fewer points, none of which was farther off than the tolerance (Douglas and Peucker). */
function simplified(line: Polygon): Polygon {
  const [first, last] = [line[0], line[line.length - 1]];
  if (!first || !last || line.length < 3) return line;
  const dx = last[0] - first[0], dy = last[1] - first[1], long = Math.hypot(dx, dy);
  let farthest = 0, most = TOLERANCE;
  line.forEach(([x, y], i) => {
    const off = long ? Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / long : Math.hypot(x - first[0], y - first[1]);
    if (off > most) [farthest, most] = [i, off];
  });
  return farthest ? [...simplified(line.slice(0, farthest + 1)), ...simplified(line.slice(farthest)).slice(1)] : [first, last];
}

function outlined(grid: Grid, polygons: readonly Polygon[]): string {
  const set = grid.empty();
  for (const polygon of polygons) for (const cell of grid.cellsIn(polygon)) set[cell] = 1;
  const pen = new Pen();
  for (const line of grid.outlines(set).filter((each) => area(each) > SPECK)) {
    // Closed for the simplifying, which would have no direction to measure from otherwise.
    const half = line.length >> 1;
    const points = [...simplified(line.slice(0, half + 1)), ...simplified([...line.slice(half), ...line.slice(0, 1)]).slice(1, -1)];
    points.forEach(([x, y], i) => pen.draw(i ? 'l' : 'M', [((x + grid.left) * CELL) / PATH_UNITS, ((y + grid.top) * CELL) / PATH_UNITS]));
    pen.close();
  }
  return pen.data;
}

/** The same picture in fewer and shorter paths. */
export function lean(paints: readonly Paint[]): Paint[] {
  const shapes = paints.map(({d}) => polygonsOf(d, PIECES));
  const grid = new Grid(shapes.flat(2));
  const covered = grid.empty();
  const {rim} = grid;
  const kept: Paint[] = [];
  // From the front to the back.
  for (const [index, paint] of [...paints.entries()].reverse()) {
    const polygons = shapes[index] ?? [];
    if (isSilhouette(paint)) {
      kept.push({...paint, d: outlined(grid, polygons)});
      continue;
    }
    if (paint.className === 'arrow') {
      kept.push(paint);
      continue;
    }
    const parts = paint.d.match(/M[^M]*/g) ?? [];
    const cells = polygons.map((polygon) => grid.cellsIn(polygon));
    /** How many of its parts cover a cell. */
    const count = Uint8Array.from(covered);
    for (const its of cells) for (const cell of its) count[cell] = (count[cell] ?? 0) + 1;
    const shown = new Set(parts.keys());
    const add = (part: number, one: number): void => {
      for (const cell of cells[part] ?? []) count[cell] = (count[cell] ?? 0) + one;
    };
    for (const part of [...shown].sort((a, b) => (cells[a]?.length ?? 0) - (cells[b]?.length ?? 0))) {
      const its = cells[part] ?? [];
      add(part, -1);
      if (its.length > 0 && its.every((cell) => count[cell] && rim.every((step) => count[cell + step]))) shown.delete(part);
      else add(part, 1);
    }
    const d = parts.filter((_, part) => shown.has(part)).join('');
    if (d) kept.push({...paint, d});
    if (isOpaque(paint)) for (const part of shown) for (const cell of cells[part] ?? []) covered[cell] = 1;
  }
  return kept.reverse();
}
