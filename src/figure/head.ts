/** Hair, ears and face. */
import type {Body, Station} from './body.ts';
import {chainsPath} from './outline.ts';
import {createDisc, project} from './projection.ts';
import {SIDES} from './skeleton.ts';
import {closedPath, regionOn} from './surface.ts';
import {unit, type Vec3} from './vector.ts';

/** Hairline on the shell's unit sphere from the middle of the forehead to the nape, left side. */
const HAIRLINE: readonly Vec3[] = [
  [0, 0.5, 0.87], [0.3, 0.46, 0.84], [0.56, 0.34, 0.75], [0.74, 0.16, 0.65], [0.86, -0.04, 0.5], [0.93, -0.2, 0.3], [0.94, -0.26, 0.12],
  [0.94, -0.18, -0.05], [0.93, -0.24, -0.28], [0.82, -0.46, -0.34], [0.62, -0.66, -0.42], [0.34, -0.76, -0.55],
];
const RIM: readonly Vec3[] = [
  ...HAIRLINE, [0, -0.78, -0.62], ...HAIRLINE.slice(1).reverse().map(([x, y, z]): Vec3 => [-x, y, z]),
].map((point) => unit(point as Vec3));
const POLE: Vec3 = unit([0, 0.5, -0.6]);

type Numbers = readonly [number, number, number, number, number, number];
const EAR: readonly Numbers[] = [[4.7, 3, -0.5, 0.6, 1.4, 0.95], [4.5, 1.8, -0.1, 0.45, 0.7, 0.55]];
const EYE: readonly Numbers[] = [[1.75, 3.55, 5.02, 0.36, 0.42, 0.3]];
const BROW: readonly Numbers[] = [[1.05, 4.75, 5.2, 0.13, 0.13, 0.13], [1.9, 4.95, 5, 0.15, 0.15, 0.15], [2.6, 4.7, 4.55, 0.1, 0.1, 0.1]];
const MOUTH: readonly Numbers[] = [[-0.85, 0.5, 5.3, 0.08, 0.08, 0.08], [0, 0.36, 5.58, 0.13, 0.13, 0.1], [0.85, 0.5, 5.3, 0.08, 0.08, 0.08]];

/** A shade under the nose, where it points at the viewer and so has no outline. */
const NOSE: readonly Numbers[] = [[-0.5, 2.05, 5.75, 0.08, 0.08, 0.08], [0, 1.92, 6, 0.1, 0.1, 0.1], [0.5, 2.05, 5.75, 0.08, 0.08, 0.08]];

export interface Head {
  /** Paints everything but the skin of the head: `behind` is called before it, `before` after. */
  behind(put: (className: string, data: string) => void): void;
  before(put: (className: string, data: string) => void, withFace: boolean): void;
  /** Hair for the ghost. */
  silhouette(): string;
}

export function createHead(body: Body): Head {
  const frame = body.world.hd;
  const {shell, chains} = body.hair;
  const features = (rows: readonly Numbers[], sign = 1): Station[] =>
    rows.map((row) => {
      const [x, y, z, rx, ry, rz] = row.map((n) => n * 1.06) as unknown as Numbers;
      return {frame, x: x * sign, y, z, rx, ry, rz, breath: 0, disc: createDisc()};
    });
  const path = (...rows: Station[][]): string => {
    for (const row of rows) for (const each of row) project(each);
    return chainsPath(rows);
  };
  const mouth = features(MOUTH), nose = features(NOSE);
  const halves = SIDES.map(([, sign]) => ({sign, ear: features(EAR, sign), eye: features(EYE, sign), brow: features(BROW, sign)}));
  /** How far a direction of the head points to the viewer. */
  const toward = (x: number, y: number, z: number): number => {
    const f = frame.seen;
    return (f[2] * x + f[5] * y + f[8] * z) / Math.hypot(x, y, z);
  };
  const isFaceAway = (): boolean => toward(0, -0.15, 1) < 0;
  const mass = (): string => chainsPath(chains);

  return {
    behind(put) {
      if (!isFaceAway() && chains.length) put('p hair', mass());
    },
    before(put, withFace) {
      const hair = regionOn(shell, RIM, POLE);
      if (hair) put('p hair', closedPath(hair.points, hair.corners));
      for (const {sign, ear} of halves) if (toward(sign, 0, -0.1) > -0.12) put('p skin', path(ear));
      let face = '';
      if (withFace) {
        for (const {sign, eye, brow} of halves) if (toward(sign * 0.42, 0, 0.9) > 0.3) face += path(eye, brow);
        if (toward(0, 0, 1) > 0.3) face += path(mouth);
        if (toward(0, 0, 1) > 0.72) face += path(nose);
      }
      if (face) put('face', face);
      if (isFaceAway() && chains.length) put('p hair', mass());
    },
    silhouette() {
      return chainsPath([[shell], ...chains]);
    },
  };
}
