/** Where each muscle of the catalogue shows on the skin; deep ones at their place below it. */
import type {Body, Chain, Station} from './body.ts';
import {createDisc} from './projection.ts';
import {SIDES, type FrameName, type Side} from './skeleton.ts';
import {capRim, closedPath, regionOn, spindle, type Spindle} from './surface.ts';
import type {Vec3} from './vector.ts';

export interface Highlight {
  readonly muscle: string;
  readonly primary: boolean;
}

/** Spindles: host part, from, to, angle, end angle, width, taper (see Spindle). Host "psoas" is a chain of its own. */
const SPINDLES: Record<string, readonly [string, number, number, number, number, number, number]> = {
  hamstrings: ['thigh', 0.18, 0.96, 180, 180, 58, 0.6],
  quadriceps: ['thigh', 0.18, 0.97, 5, 5, 54, 0.65],
  rectusFemoris: ['thigh', 0.1, 0.95, 5, 5, 26, 0.75],
  adductors: ['thigh', 0.05, 0.72, -80, -80, 32, 0.75],
  adductorMagnus: ['thigh', 0.1, 0.85, -115, -110, 32, 0.75],
  gastrocnemius: ['shank', 0.1, 0.62, 180, 180, 62, 0.75],
  soleus: ['shank', 0.3, 0.85, 180, 180, 62, 0.75],
  deltoid: ['upperArm', 0, 0.5, 80, 80, 62, 0.75],
  deltoidFront: ['upperArm', 0, 0.5, 25, 55, 38, 0.75],
  deltoidBack: ['upperArm', 0, 0.5, 140, 110, 38, 0.75],
  triceps: ['upperArm', 0.15, 0.98, 180, 180, 55, 0.7],
  biceps: ['upperArm', 0.2, 0.98, 0, 0, 50, 0.7],
  erectors: ['torso', 0.02, 0.86, 167, 167, 9, 0.45],
  erectorsLow: ['torso', 0.02, 0.42, 167, 167, 9, 0.45],
  erectorsHigh: ['torso', 0.4, 0.86, 167, 167, 9, 0.45],
  multifidus: ['torso', 0, 0.4, 171, 173, 8, 0.5],
  rotatores: ['torso', 0.1, 0.86, 172, 172, 6, 0.45],
  quadratus: ['torso', 0, 0.3, 148, 148, 13, 0.5],
  latissimus: ['torso', 0.18, 0.74, 158, 112, 24, 0.75],
  trapeziusHigh: ['torso', 0.78, 1, 160, 150, 30, 0.6],
  trapeziusMid: ['torso', 0.64, 0.86, 160, 155, 22, 0.6],
  trapeziusLow: ['torso', 0.42, 0.74, 174, 160, 16, 0.75],
  rhomboids: ['torso', 0.6, 0.82, 160, 160, 13, 0.75],
  infraspinatus: ['torso', 0.62, 0.82, 146, 138, 14, 0.75],
  abdominals: ['torso', 0.02, 0.62, 11, 11, 10, 0.4],
  obliqueOuter: ['torso', 0.02, 0.5, 58, 58, 26, 0.75],
  obliqueInner: ['torso', 0, 0.36, 48, 56, 24, 0.75],
  transversus: ['torso', 0.06, 0.34, 40, 40, 42, 0.35],
  diaphragm: ['torso', 0.4, 0.56, 40, 40, 42, 0.35],
  pectorals: ['torso', 0.62, 0.86, 30, 30, 24, 0.75],
  pectoralSmall: ['torso', 0.68, 0.86, 34, 44, 13, 0.75],
  serratus: ['torso', 0.44, 0.7, 74, 92, 18, 0.6],
  levator: ['neck', 0.05, 0.95, 150, 130, 30, 0.75],
  neckFront: ['neck', 0.05, 0.95, 14, 14, 34, 0.6],
  neckMastoid: ['neck', 0.05, 1, 25, 110, 24, 0.6],
  neckSide: ['neck', 0.05, 0.75, 85, 105, 32, 0.7],
  neckBack: ['neck', 0.1, 1, 160, 160, 34, 0.6],
  neckTop: ['neck', 0.5, 1, 160, 160, 42, 0.6],
  psoas: ['psoas', 0.02, 0.98, -8, -8, 26, 0.6],
  iliacus: ['psoas', 0.3, 0.98, -8, -8, 26, 0.6],
};
/** Caps on an ellipsoid of their own: frame, offset, semi-axes, axis, half-angles, tilt. Painted once pelvis and thigh are done. */
const CAPS: Record<string, readonly [string, Vec3, Vec3, Vec3, number, number, number]> = {
  gluteMax: ['gl', [-0.4, -1.6, -2.9], [4.5, 4.5, 4.3], [0.22, 0.05, -1], 62, 70, 28],
  gluteMed: ['root', [3.6, 1.4, -0.8], [5.4, 5, 5.6], [1, 0.1, -0.3], 38, 40, 0],
  gluteMin: ['root', [3.6, 1.2, -0.4], [5.4, 5, 5.6], [1, 0.05, 0], 28, 32, 0],
  piriformis: ['gl', [-0.4, -1.6, -2.9], [4.5, 4.5, 4.3], [0.5, 0.12, -1], 44, 17, 0],
  rotators: ['gl', [-0.4, -1.6, -2.9], [4.5, 4.5, 4.3], [0.5, -0.3, -1], 42, 20, 0],
  pelvicFloor: ['root', [0, -2, 0], [5.4, 4.6, 5.4], [0.1, -0.62, 1], 46, 30, 0],
};
const PSOAS = [
  ['l2', 1.2, -1, 0.4, 3.4, 2, 4.4],
  ['root', 2.6, 4.4, -0.2, 4, 2, 5.2],
  ['hh', -0.9, 1.2, 0.2, 4, 2, 5.1],
  ['h', -0.2, -5.5, 0.4, 4.4, 2, 5.2],
] as const;

const PATCH_OF: Record<string, string> = {
  'trapezius-upper': 'trapeziusHigh', 'trapezius-middle': 'trapeziusMid', 'trapezius-lower': 'trapeziusLow', rhomboids: 'rhomboids',
  'levator-scapulae': 'levator', 'latissimus-dorsi': 'latissimus', 'erector-spinae': 'erectors', 'erector-spinae-lumbar': 'erectorsLow',
  'erector-spinae-thoracic': 'erectorsHigh', multifidus: 'multifidus', rotatores: 'rotatores', 'quadratus-lumborum': 'quadratus',
  'rectus-abdominis': 'abdominals', 'external-oblique': 'obliqueOuter', 'internal-oblique': 'obliqueInner',
  'transversus-abdominis': 'transversus', diaphragm: 'diaphragm', 'pelvic-floor': 'pelvicFloor', 'gluteus-maximus': 'gluteMax',
  'gluteus-medius': 'gluteMed', 'gluteus-minimus': 'gluteMin', piriformis: 'piriformis', 'obturator-internus': 'rotators',
  'deep-hip-rotators': 'rotators', 'psoas-major': 'psoas', iliacus: 'iliacus', iliopsoas: 'psoas', 'rectus-femoris': 'rectusFemoris',
  'quadriceps-femoris': 'quadriceps', hamstrings: 'hamstrings', adductors: 'adductors', 'adductor-magnus': 'adductorMagnus',
  gastrocnemius: 'gastrocnemius', soleus: 'soleus', deltoid: 'deltoid', 'deltoid-anterior': 'deltoidFront',
  'deltoid-posterior': 'deltoidBack', 'pectoralis-major': 'pectorals', 'pectoralis-minor': 'pectoralSmall',
  'serratus-anterior': 'serratus', 'triceps-brachii': 'triceps', 'biceps-brachii': 'biceps', infraspinatus: 'infraspinatus',
  'teres-minor': 'infraspinatus', 'longus-colli': 'neckFront', 'longus-capitis': 'neckFront', sternocleidomastoid: 'neckMastoid',
  scalenes: 'neckSide', 'splenius-capitis': 'neckBack', 'semispinalis-capitis': 'neckBack', suboccipitals: 'neckTop',
  'obliquus-capitis-inferior': 'neckTop',
};
export const MUSCLES: readonly string[] = Object.keys(PATCH_OF);

/** A muscle patch of one side, ready to be drawn again and again. */
export interface MusclePatch {
  readonly primary: boolean;
  /** Parts that must be painted before it. */
  readonly after: readonly string[];
  draw(): string;
}

const station = (body: Body, name: string, side: Side, [x, y, z]: Vec3, [rx, ry, rz]: Vec3, sign: number): Station => ({
  frame: body.world[name as FrameName] ?? body.world[`${name}${side}` as FrameName],
  x: x * sign, y, z, rx, ry, rz, breath: 0, disc: createDisc(),
});

function patchOn(body: Body, name: string, side: Side, sign: number): Omit<MusclePatch, 'primary'> | undefined {
  const hips = ['pelvis', `thigh${side}`];
  const cap = CAPS[name];
  if (cap) {
    const [frame, offset, size, [ax, ay, az], wide, high, tilt] = cap;
    const host = station(body, frame, side, offset, size, sign);
    const pole: Vec3 = [ax * sign, ay, az];
    const rim = capRim(pole, wide, high, tilt * sign, 2.5);
    return {
      after: name === 'pelvicFloor' ? ['pelvis'] : hips,
      draw: () => {
        const region = regionOn(host, rim, pole);
        return region ? closedPath(region.points) : '';
      },
    };
  }
  const row = SPINDLES[name];
  if (!row) return undefined;
  const [hostName, from, to, angle, endAngle, width, taper] = row;
  const shape: Spindle = {from, to, angle, endAngle, width, taper};
  const host = body.parts.find(({id}) => id === hostName || id === hostName + side);
  const chain: Chain | undefined = host
    ? host.chains[0]
    : PSOAS.map(([frame, x, y, z, rx, ry, rz]) => station(body, frame, side, [x, y, z], [rx, ry, rz], sign));
  if (!chain) return undefined;
  return {
    after: host ? [host.id] : hips,
    draw: () => {
      const points = spindle(chain, shape, sign);
      return points ? closedPath(points) : '';
    },
  };
}

/** Patches of these muscles, secondary ones first so that they never cover a primary one. Unknown ids show nothing. */
export function musclePatches(body: Body, highlights: readonly Highlight[], sidesOf: (muscle: string) => 'left' | 'right' | 'both'): MusclePatch[] {
  const wanted = new Map<string, boolean>();
  for (const {muscle, primary} of highlights) {
    const patch = PATCH_OF[muscle];
    const sides = sidesOf(muscle);
    for (const [side] of SIDES) {
      if (patch && sides !== (side === 'L' ? 'right' : 'left')) wanted.set(patch + side, primary || (wanted.get(patch + side) ?? false));
    }
  }
  return [...wanted]
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .flatMap(([key, primary]) => {
      const side: Side = key.endsWith('L') ? 'L' : 'R';
      const patch = patchOn(body, key.slice(0, -1), side, side === 'L' ? 1 : -1);
      return patch ? [{...patch, primary}] : [];
    });
}
