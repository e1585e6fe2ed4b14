/** Hair, ears and face. */
import {createChain, type Body, type Chain} from './body.ts';
import {chainsPath} from './outline.ts';
import {project} from './projection.ts';
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

const EAR = 'hd 4.7 3 -.5 .6 1.4 .95|hd 4.5 1.8 -.1 .45 .7 .55';
const EYE = 'hd 1.75 3.55 5.02 .36 .42 .3';
const BROW = 'hd 1.05 4.75 5.2 .13 .13 .13|hd 1.9 4.95 5 .15 .15 .15|hd 2.6 4.7 4.55 .1 .1 .1';
const MOUTH = 'hd -.85 .5 5.3 .08 .08 .08|hd 0 .36 5.58 .13 .13 .1|hd .85 .5 5.3 .08 .08 .08';
/** A shade under the nose, where it points at the viewer and so has no outline. */
const NOSE = 'hd -.5 2.05 5.75 .08 .08 .08|hd 0 1.92 6 .1 .1 .1|hd .5 2.05 5.75 .08 .08 .08';

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
  const features = (text: string, sign = 1): Chain => createChain(body.world, text, '', sign, 1.06);
  const path = (...rows: readonly Chain[]): string => {
    for (const row of rows) for (const each of row) project(each, each.disc);
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
      if (!isFaceAway()) put('p hair', mass());
    },
    before(put, withFace) {
      put('p hair', closedPath(regionOn(shell, RIM, POLE)));
      for (const {sign, ear} of halves) if (toward(sign, 0, -0.1) > -0.12) put('p skin', path(ear));
      let face = '';
      if (withFace) {
        for (const {sign, eye, brow} of halves) if (toward(sign * 0.42, 0, 0.9) > 0.3) face += path(eye, brow);
        if (toward(0, 0, 1) > 0.3) face += path(mouth);
        if (toward(0, 0, 1) > 0.72) face += path(nose);
      }
      put('face', face);
      if (isFaceAway()) put('p hair', mass());
    },
    silhouette() {
      return chainsPath([[shell], ...chains]);
    },
  };
}
