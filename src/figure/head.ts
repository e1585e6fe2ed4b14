/** Hair, ears and face. */
import {readChains, type Body} from './body.ts';
import {chainsPath} from './outline.ts';
import {SIDES} from './skeleton.ts';
import {closedPath, regionOn} from './surface.ts';
import {dot, unit, type Vec3} from './vector.ts';

/** Hairline on the skull's unit sphere from the middle of the forehead to the nape, left side. */
const HAIRLINE: readonly Vec3[] = [
  [0, 0.5, 0.87], [0.3, 0.46, 0.84], [0.56, 0.34, 0.75], [0.74, 0.16, 0.65], [0.86, -0.04, 0.5], [0.93, -0.2, 0.3], [0.94, -0.26, 0.12],
  [0.94, -0.18, -0.05], [0.93, -0.24, -0.28], [0.82, -0.46, -0.34], [0.62, -0.66, -0.42], [0.34, -0.76, -0.55], [0, -0.78, -0.62],
];
const RIM = [...HAIRLINE, ...HAIRLINE.slice(1, -1).reverse().map(([x, y, z]): Vec3 => [-x, y, z])].map(unit);
const POLE: Vec3 = [0, 0.5, -0.6];

/** The left half of what is drawn on the head; the direction that must point to the viewer by at least so much. */
const FEATURES: readonly (readonly [chains: string, x: number, z: number, least: number])[] = [
  ['hd 4.7 3 -.5 .6 1.4 .95|hd 4.5 1.8 -.1 .45 .7 .55', 1, -0.1, -0.12],
  ['hd 1.75 3.55 5.02 .36 .42 .3/hd 1.05 4.75 5.2 .13|hd 1.9 4.95 5 .15|hd 2.6 4.7 4.55 .1', 0.42, 0.9, 0.3],
  ['hd 0 .36 5.58 .13 .13 .1|hd .85 .5 5.3 .08', 0, 1, 0.3],
  // A shade under the nose, where it points at the viewer and so has no outline.
  ['hd 0 1.92 6 .1|hd .5 2.05 5.75 .08', 0, 1, 0.72],
];

/** Paints the head round its skin: `put` takes a class and path data. */
export function createHead({world, hair: [shell, ...mass], isSmall}: Body): (put: (className: string, data: string) => void, skin: () => void) => void {
  const skull = shell?.[0];
  const features = FEATURES.flatMap(([text, x, z, least]) =>
    SIDES.map(([, sign]) => ({chains: readChains(world, text, '', sign, isSmall), direction: unit([x * sign, 0, z]), least})));
  /** How far a direction of the head points to the viewer. */
  const towards = (direction: Vec3): number => {
    const [x, y, z] = world.hd.seen;
    return dot(direction, [x[2], y[2], z[2]]);
  };
  return (put, skin) => {
    const isAway = towards([0, -0.15, 1]) < 0;
    const paintMass = (): void => put('p hair', chainsPath(mass));
    const paintFeatures = (className: string, isFace: boolean): void => {
      const shown = features.filter(({direction, least}) => least > 0 === isFace && towards(direction) > least);
      put(className, chainsPath(shown.flatMap(({chains}) => chains)));
    };
    if (!isAway) paintMass();
    skin();
    if (skull) put('p hair', closedPath(regionOn(skull, RIM, POLE)));
    paintFeatures('p skin', false);
    if (!isSmall) paintFeatures('face', true);
    if (isAway) paintMass();
  };
}
