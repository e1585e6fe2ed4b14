/** Furniture and kit, built of the same ellipsoid chains, and of hulls round small balls. */
import type {Station} from './body.ts';
import {landmarkAt} from './contact.ts';
import {createFrame, setFrame, type Frame, type World} from './kinematics.ts';
import type {Plane} from './order.ts';
import {chainsPath} from './outline.ts';
import {Pen} from './pen.ts';
import {createDisc, type Disc} from './projection.ts';
import type {Landmark, Prop} from './schema.ts';
import {dot, mix, rotate, rotateY, type Vec3} from './vector.ts';

/** A piece that is painted, and sorted in depth, as one. */
export interface PropPiece {
  readonly zone: string;
  /** Lies or stands behind everybody: always painted first. */
  readonly isGround: boolean;
  readonly frame: Frame;
  readonly chains: readonly (readonly Station[])[];
  readonly hulls: readonly (readonly Station[])[];
  readonly planes: readonly Plane[];
  /** Casts a shadow. */
  readonly shades: boolean;
  /** Moves it with the body, for straps. */
  readonly follow?: (world: World) => void;
}

type Corner = readonly [x: number, y: number, z: number, r?: number, ry?: number];
type Box = readonly [x0: number, x1: number, y0: number, y1: number, z0: number, z1: number, r?: number];
interface Piece {
  readonly zone: string;
  readonly isGround?: boolean;
  readonly rods?: readonly (readonly Corner[])[];
  readonly boxes?: readonly (readonly Corner[])[];
  readonly planes?: readonly Plane[];
  readonly shades?: boolean;
}

const both = <T>(make: (sign: number) => T): T[] => [make(-1), make(1)];
function box([x0, x1, y0, y1, z0, z1, r = 0.7]: Box): Corner[] {
  return [x0 + r, x1 - r].flatMap((x) => [y0 + r, y1 - r].flatMap((y) => [z0 + r, z1 - r].map((z): Corner => [x, y, z, r])));
}
/** The faces of a box, for telling what is in front of it. */
const facesOf = ([x0, x1, , y1, z0, z1]: Box): Plane[] => [[0, 1, 0, y1 - 0.6], [0, 0, 1, z1], [0, 0, -1, -z0], [1, 0, 0, x1], [-1, 0, 0, -x0]];
const solid = (zone: string, shape: Box): Piece => ({zone, boxes: [box(shape)], planes: facesOf(shape), shades: true});

function chair(h: number): Piece[] {
  return [
    {
      zone: 'wood', planes: [[0, 0, 1, -9.4]],
      boxes: [box([-9, 9, h + 16, h + 25, -11.6, -10])],
      rods: both((s) => [[8 * s, h - 1, -9.6, 0.75], [8 * s, h + 18, -11, 0.75]]),
    },
    {zone: 'wood', planes: [[0, 0, 1, -8], [0, 1, 0, h - 1]], rods: both((s) => [[8 * s, h - 1, -9, 0.8], [8.6 * s, 0.6, -10, 0.6]])},
    {zone: 'wood', planes: [[0, 0, 1, 8.5], [0, 1, 0, h - 1]], rods: both((s) => [[8 * s, h - 1, 8, 0.8], [8.6 * s, 0.6, 8.6, 0.6]])},
    {zone: 'wood', planes: [[0, 1, 0, h - 1.2], [0, 0, 1, 9]], boxes: [box([-9.5, 9.5, h - 1.8, h, -10.5, 9.5, 0.8])], shades: true},
  ];
}

function piecesOf(prop: Prop): Piece[] {
  switch (prop.kind) {
    case 'mat': {
      const [w, l] = prop.size ?? [28, 84];
      return [{zone: 'mat', isGround: true, boxes: [both((a) => both((b): Corner => [a * (w / 2 - 2), -0.45, b * (l / 2 - 2), 2, 0.45])).flat()]}];
    }
    case 'chair':
      return chair(prop.seatHeight ?? 23);
    case 'wall': {
      const [w, h] = prop.size ?? [64, 104];
      return [{zone: 'wall', isGround: true, planes: [[0, 0, 1, 0]], boxes: [both((a) => [0, h].map((y): Corner => [(a * w) / 2, y, 0, 0.1])).flat()]}];
    }
    case 'doorway': {
      const [w, h] = prop.size ?? [44, 112];
      const post = (s: number): Piece => {
        const shape: Box = [s < 0 ? -w / 2 - 4 : w / 2, s < 0 ? -w / 2 : w / 2 + 4, 0, h, -2, 2];
        return {zone: 'wood', boxes: [box(shape)], planes: facesOf(shape), shades: true};
      };
      return [...both(post), solid('wood', [-w / 2 - 4, w / 2 + 4, h, h + 4, -2, 2])];
    }
    case 'pillow': {
      const [w, h, l] = prop.size ?? [22, 5, 13];
      const corners = both((a) => both((b): Corner => [a * (w / 2 - 2.4), h / 2, b * (l / 2 - 2.4), 2.4, h * 0.42])).flat();
      return [{zone: 'pillow', boxes: [[...corners, [0, h / 2, 0, Math.min(w, l) * 0.4, h / 2]]], planes: [[0, 1, 0, h * 0.45]], shades: true}];
    }
    case 'table': {
      const [w, h, d] = prop.size ?? [60, 42, 34];
      const legs = both((a) => both((b): Corner[] => [[a * (w / 2 - 3), h - 1, b * (d / 2 - 3), 1], [a * (w / 2 - 3), 0.8, b * (d / 2 - 3), 0.8]])).flat();
      return [{zone: 'wood', rods: legs}, solid('wood', [-w / 2, w / 2, h - 2.4, h, -d / 2, d / 2])];
    }
    case 'box': {
      const [w, h, d] = prop.size ?? [30, 9, 20];
      return [solid('wood', [-w / 2, w / 2, 0, h, -d / 2, d / 2])];
    }
    case 'bed': {
      const [w, h, l] = prop.size ?? [52, 26, 116];
      return [solid('wood', [-w / 2, w / 2, 0, h * 0.5, -l / 2, l / 2]), solid('pillow', [-w / 2 + 1, w / 2 - 1, h * 0.45, h, -l / 2 + 1, l / 2 - 1, 2])];
    }
    case 'ball': {
      const r = prop.radius ?? 15;
      return [{zone: 'ball', rods: [[[0, r, 0, r]]], shades: true}];
    }
    case 'strap':
    case 'band':
      return [];
  }
}

const stationAt = (frame: Frame, [x, y, z, r = 0.7, ry = r]: Corner): Station => ({frame, x, y, z, rx: r, ry, rz: r, breath: 0, disc: createDisc()});

/** How finely a strap is cut, so that it can pass behind one part and before another. */
const STRAP_LINKS = 5;
function strap(zone: string, radius: number, through: readonly Landmark[]): PropPiece {
  const frame = createFrame();
  const nodes = (through.length - 1) * STRAP_LINKS + 1;
  const line = Array.from({length: nodes}, () => ({...stationAt(frame, [0, 0, 0, radius])}));
  return {
    zone, frame, isGround: false, hulls: [], planes: [], shades: false, chains: line.slice(1).map((each, i) => [line[i] ?? each, each]),
    follow: (world) => {
      const points = through.map((name) => landmarkAt(world, name));
      line.forEach((each, i) => {
        const index = Math.min(Math.floor(i / STRAP_LINKS), points.length - 2);
        const from = points[index], to = points[index + 1];
        if (!from || !to) return;
        [each.x, each.y, each.z] = mix(from, to, i / STRAP_LINKS - index);
      });
    },
  };
}

export function createProps(props: readonly Prop[]): PropPiece[] {
  return props.flatMap((prop): PropPiece[] => {
    if (prop.kind === 'strap' || prop.kind === 'band') return [strap(prop.kind === 'strap' ? 'strap' : 'ball', prop.kind === 'strap' ? 0.45 : 0.7, prop.through)];
    const frame = createFrame();
    const origin: Vec3 = [prop.at?.[0] ?? 0, prop.raised ?? 0, prop.at?.[1] ?? 0];
    setFrame(frame, rotateY(prop.turn ?? 0), origin);
    return piecesOf(prop).map(({zone, isGround = false, rods = [], boxes = [], planes = [], shades = false}) => ({
      zone, isGround, frame, shades,
      chains: rods.map((rod) => rod.map((corner) => stationAt(frame, corner))),
      hulls: boxes.map((corners) => corners.map((corner) => stationAt(frame, corner))),
      planes: planes.map(([x, y, z, distance]): Plane => {
        const normal = rotate(frame.rotation, [x, y, z]);
        return [...normal, distance + dot(normal, origin)];
      }),
    }));
  });
}

const DIRECTIONS = 40;
/** Convex hull of several ellipses: in each direction the outermost point of them all. */
export function drawHull(pen: Pen, discs: readonly Disc[]): void {
  for (let i = 0; i < DIRECTIONS; i++) {
    const a = Math.cos((i * 2 * Math.PI) / DIRECTIONS), b = Math.sin((i * 2 * Math.PI) / DIRECTIONS);
    let most = -Infinity, x = 0, y = 0;
    for (const e of discs) {
      const half = Math.sqrt(e.xx * a * a + 2 * e.xy * a * b + e.yy * b * b) || 1e-9;
      const height = e.x * a + e.y * b + half;
      if (height <= most) continue;
      most = height;
      x = e.x + (e.xx * a + e.xy * b) / half;
      y = e.y + (e.xy * a + e.yy * b) / half;
    }
    if (i) pen.line(x, y);
    else pen.move(x, y);
  }
  pen.close();
}

/** Its shape, once its stations have been projected. */
export function propPath({chains, hulls}: PropPiece): string {
  const pen = new Pen();
  for (const hull of hulls) drawHull(pen, hull.map(({disc}) => disc));
  return pen.data + chainsPath(chains);
}
