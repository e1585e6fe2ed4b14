/**
 * What furniture looks like. The build writes the shapes into every exercise that uses them, so that no page loads this; it is loaded for a site owner's
 * own exercises only. A shape reads "zone:hull/hull+zone:hull", a hull as a chain of body.ts, on the prop's own frame p.
 */
import type {FigureSpec, Prop} from './schema.ts';

type Corner = readonly [x: number, y: number, z: number, r: number, ry?: number];
type Hull = readonly Corner[];
type Shape = readonly [zone: string, ...hulls: Hull[]];

const both = <T>(make: (sign: number) => T): T[] => [make(-1), make(1)];
/** A block of half its width and length, between two heights, about (x, z); with rounded edges. */
const block = (halfWidth: number, bottom: number, top: number, halfLength: number, x = 0, z = 0, r = 0.7, ry = r): Hull =>
  both((a) => both((b) => [bottom + ry, top - ry].map((y): Corner => [x + a * (halfWidth - r), y, z + b * (halfLength - r), r, ry]))).flat(2);
/** Two posts, mirror images, that stand on the floor. */
const posts = (x: number, top: number, z: number, r: number, footX = x, footZ = z, footR = r, foot = footR): Hull[] =>
  both((s) => [[s * x, top, z, r], [s * footX, foot, footZ, footR]]);

const SIZES: Partial<Record<Prop['kind'], readonly number[]>> = {
  mat: [28, 84], wall: [64, 104], doorway: [44, 112], pillow: [22, 5, 13], table: [60, 42, 34], box: [30, 9, 20], bed: [52, 26, 116],
};
/** By half the width, height and half the depth; of a mat there's no height, of a ball only the radius, of a chair the seat's height. */
const SHAPES: Record<Exclude<Prop['kind'], 'strap' | 'band'>, (w: number, h: number, l: number) => readonly Shape[]> = {
  mat: (w, l) => [['mat', block(w, -0.9, 0, l / 2, 0, 0, 2, 0.45)]],
  wall: (w, h) => [['wall', block(w, 0, h, 0.1, 0, 0, 0.1)]],
  doorway: (w, h) => [...both((s): Shape => ['wood', block(2, 0, h, 2, s * (w + 2))]), ['wood', block(w + 4, h, h + 4, 2)]],
  pillow: (w, h, l) => [['pillow', [...block(w, h * 0.08, h * 0.92, l, 0, 0, 2.4, h * 0.42), [0, h / 2, 0, Math.min(w, l) * 0.8, h / 2]]]],
  table: (w, h, l) => [
    ['wood', ...both((s) => posts(w - 3, h - 1, s * (l - 3), 1, w - 3, s * (l - 3), 0.8)).flat()],
    ['wood', block(w, h - 2.4, h, l)],
  ],
  box: (w, h, l) => [['wood', block(w, 0, h, l)]],
  bed: (w, h, l) => [['wood', block(w, 0, h / 2, l)], ['pillow', block(w - 1, h * 0.45, h, l - 1, 0, 0, 2)]],
  ball: (_, r) => [['ball', [[0, r, 0, r]]]],
  chair: (_, h) => [
    ['wood', block(9, h + 16, h + 25, 0.8, 0, -10.8), ...posts(8, h + 18, -11, 0.75, 8, -9.6, 0.75, h - 1)],
    ['wood', ...posts(8, h - 1, -9, 0.8, 8.6, -10, 0.6)],
    ['wood', ...posts(8, h - 1, 8, 0.8, 8.6, 8.6, 0.6)],
    ['wood', block(9.5, h - 1.8, h, 10, 0, -0.5, 0.8)],
  ],
};


const rounded = (value: number): string => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
const hullText = (hull: Hull): string =>
  [...new Set(hull.map(([x, y, z, r, ry = r]) => `p ${[x, y, z, r, ...(ry === r ? [] : [ry])].map(rounded).join(' ')}`))].join('|');

function shapeOf(prop: Prop): string {
  if ('through' in prop) return '';
  const {kind} = prop;
  const size = 'size' in prop ? prop.size : undefined;
  const [width = 0, height = 0, length = 0] = size ?? SIZES[kind] ?? [0, kind === 'ball' ? prop.radius ?? 15 : kind === 'chair' ? prop.seatHeight ?? 23 : 0];
  return SHAPES[kind](width / 2, height, length / 2).map(([zone, ...hulls]) => `${zone}:${hulls.map(hullText).join('/')}`).join('+');
}

/** The figure with the shapes of its props. */
export const withShapes = (spec: FigureSpec): FigureSpec => (spec.props ? {...spec, shapes: spec.props.map(shapeOf)} : spec);
