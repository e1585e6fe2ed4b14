/** Where each muscle of the catalogue shows on the skin; deep ones at their place below it. */
import {createChain, type Body} from './body.ts';
import {SIDES, type Side} from './skeleton.ts';
import {capRim, closedPath, regionOn, spindle} from './surface.ts';
import type {Vec3} from './vector.ts';

export interface Highlight {
  readonly muscle: string;
  readonly primary: boolean;
}

/** Spindles by id: host part, from, to, angle, end angle, width, taper (see Spindle). Host "psoas" is a chain of its own. */
const SPINDLES = table(`hamstrings thigh .18 .96 180 180 58 .6
quadriceps-femoris thigh .18 .97 5 5 54 .65
rectus-femoris thigh .1 .95 5 5 26 .75
adductors thigh .05 .72 -80 -80 32 .75
adductor-magnus thigh .1 .85 -115 -110 32 .75
gastrocnemius shank .1 .62 180 180 62 .75
soleus shank .3 .85 180 180 62 .75
deltoid upperArm 0 .5 80 80 62 .75
deltoid-anterior upperArm 0 .5 25 55 38 .75
deltoid-posterior upperArm 0 .5 140 110 38 .75
triceps-brachii upperArm .15 .98 180 180 55 .7
biceps-brachii upperArm .2 .98 0 0 50 .7
erector-spinae torso .02 .86 167 167 9 .45
erector-spinae-lumbar torso .02 .42 167 167 9 .45
erector-spinae-thoracic torso .4 .86 167 167 9 .45
multifidus torso 0 .4 171 173 8 .5
rotatores torso .1 .86 172 172 6 .45
quadratus-lumborum torso 0 .3 148 148 13 .5
latissimus-dorsi torso .18 .74 158 112 24 .75
trapezius-upper torso .78 1 160 150 30 .6
trapezius-middle torso .64 .86 160 155 22 .6
trapezius-lower torso .42 .74 174 160 16 .75
rhomboids torso .6 .82 160 160 13 .75
infraspinatus torso .62 .82 146 138 14 .75
rectus-abdominis torso .02 .62 11 11 10 .4
external-oblique torso .02 .5 58 58 26 .75
internal-oblique torso 0 .36 48 56 24 .75
transversus-abdominis torso .06 .34 40 40 42 .35
diaphragm torso .4 .56 40 40 42 .35
pectoralis-major torso .62 .86 30 30 24 .75
pectoralis-minor torso .68 .86 34 44 13 .75
serratus-anterior torso .44 .7 74 92 18 .6
levator-scapulae neck .05 .95 150 130 30 .75
longus-colli neck .05 .95 14 14 34 .6
sternocleidomastoid neck .05 1 25 110 24 .6
scalenes neck .05 .75 85 105 32 .7
splenius-capitis neck .1 1 160 160 34 .6
suboccipitals neck .5 1 160 160 42 .6
psoas-major psoas .02 .98 -8 -8 26 .6
iliacus psoas .3 .98 -8 -8 26 .6`);
/** Caps by id, on an ellipsoid of their own: frame, offset, semi-axes, axis, half-angles, tilt. Painted once pelvis and thigh are done. */
const CAPS = table(`gluteus-maximus gl -.4 -1.6 -2.9 4.5 4.5 4.3 .22 .05 -1 62 70 28
gluteus-medius root 3.6 1.4 -.8 5.4 5 5.6 1 .1 -.3 38 40 0
gluteus-minimus root 3.6 1.2 -.4 5.4 5 5.6 1 .05 0 28 32 0
piriformis gl -.4 -1.6 -2.9 4.5 4.5 4.3 .5 .12 -1 44 17 0
deep-hip-rotators gl -.4 -1.6 -2.9 4.5 4.5 4.3 .5 -.3 -1 42 20 0
pelvic-floor root 0 -2 0 5.4 4.6 5.4 .1 -.62 1 46 30 0`);
/** Neighbours that share a patch. */
const SAME = table(`iliopsoas psoas-major
obturator-internus deep-hip-rotators
teres-minor infraspinatus
longus-capitis longus-colli
semispinalis-capitis splenius-capitis
obliquus-capitis-inferior suboccipitals`);
const PSOAS = 'l2 1.2 -1 .4 3.4 2 4.4|root 2.6 4.4 -.2 4 2 5.2|hh -.9 1.2 .2 4 2 5.1|h -.2 -5.5 .4 4.4 2 5.2';
export const MUSCLES: readonly string[] = [SPINDLES, CAPS, SAME].flatMap((rows) => [...rows.keys()]);

/** Lines of "id word number number …". */
function table(text: string): Map<string, readonly [word: string, ...numbers: number[]]> {
  return new Map(text.split('\n').map((line) => {
    const [id = '', word = '', ...numbers] = line.split(' ');
    return [id, [word, ...numbers.map(Number)]];
  }));
}

/** A muscle patch of one side, ready to be drawn again and again. */
export interface MusclePatch {
  readonly primary: boolean;
  /** Parts that must be painted before it. */
  readonly after: readonly string[];
  draw(): string;
}

function patchOn(body: Body, muscle: string, side: Side, sign: number): Omit<MusclePatch, 'primary'> | undefined {
  const hips = ['pelvis', `thigh${side}`];
  const cap = CAPS.get(muscle);
  if (cap) {
    const [frame, x = 0, y = 0, z = 0, rx = 0, ry = 0, rz = 0, ax = 0, ay = 0, az = 0, wide = 0, high = 0, tilt = 0] = cap;
    const [host] = createChain(body.world, [frame, x, y, z, rx, ry, rz].join(' '), side, sign);
    const pole: Vec3 = [ax * sign, ay, az];
    const rim = capRim(pole, wide, high, tilt * sign, 2.5);
    return host && {after: muscle === 'pelvic-floor' ? ['pelvis'] : hips, draw: () => closedPath(regionOn(host, rim, pole))};
  }
  const row = SPINDLES.get(muscle);
  if (!row) return undefined;
  const [hostName, from = 0, to = 0, angle = 0, endAngle = 0, width = 0, taper = 0] = row;
  const host = body.parts.find(({id}) => id === hostName || id === hostName + side);
  const chain = host ? host.chains[0] ?? [] : createChain(body.world, PSOAS, side, sign);
  return {
    after: host ? [host.id] : hips,
    draw: () => closedPath(spindle(chain, {from, to, angle, endAngle, width, taper}, sign)),
  };
}

/** Patches of these muscles, secondary ones first so that they never cover a primary one. Unknown ids show nothing. */
export function musclePatches(body: Body, highlights: readonly Highlight[], sidesOf: (muscle: string) => 'left' | 'right' | 'both'): MusclePatch[] {
  const wanted = new Map<string, boolean>();
  for (const {muscle, primary} of highlights) {
    const patch = SAME.get(muscle)?.[0] ?? muscle;
    const sides = sidesOf(muscle);
    for (const [side] of SIDES) {
      if (sides !== (side === 'L' ? 'right' : 'left')) wanted.set(patch + side, primary || (wanted.get(patch + side) ?? false));
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
