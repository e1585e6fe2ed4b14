/**
 * Where each muscle of the catalogue shows. The build writes its patch into every exercise that names it, so that no page loads the table; it is
 * loaded for a site owner's own exercises only.
 */
import type {Highlight} from './muscles.ts';
import {readTable} from './table.ts';

/** Spindles: host part, from, to, taper, width, angle, end angle (see `spindle`). */
const SPINDLES = readTable(`hamstrings thigh .18 .96 .6 58 180
quadriceps-femoris thigh .18 .97 .65 54 5
rectus-femoris thigh .1 .95 .75 26 5
adductors thigh .05 .72 .75 32 -80
adductor-magnus thigh .1 .85 .75 32 -115 -110
gastrocnemius shank .1 .62 .75 62 180
soleus shank .3 .85 .75 62 180
deltoid upperArm 0 .5 .75 62 80
deltoid-anterior upperArm 0 .5 .75 38 25 55
deltoid-posterior upperArm 0 .5 .75 38 140 110
triceps-brachii upperArm .15 .98 .7 55 180
biceps-brachii upperArm .2 .98 .7 50 0
erector-spinae torso .02 .86 .45 9 167
erector-spinae-lumbar torso .02 .42 .45 9 167
erector-spinae-thoracic torso .4 .86 .45 9 167
multifidus torso 0 .4 .5 8 172
rotatores torso .1 .86 .45 6 172
quadratus-lumborum torso 0 .3 .5 13 148
latissimus-dorsi torso .18 .74 .75 24 158 112
trapezius-upper torso .78 1 .6 30 160 150
trapezius-middle torso .64 .86 .6 22 160 155
trapezius-lower torso .42 .74 .75 16 174 160
rhomboids torso .6 .82 .75 13 160
infraspinatus torso .62 .82 .75 14 146 138
rectus-abdominis torso .02 .62 .4 10 11
external-oblique torso .02 .5 .75 26 58
internal-oblique torso 0 .36 .75 24 48 56
transversus-abdominis torso .06 .34 .35 42 40
diaphragm torso .4 .56 .35 42 40
pectoralis-major torso .62 .86 .75 24 30
pectoralis-minor torso .68 .86 .75 13 34 44
serratus-anterior torso .44 .7 .6 18 74 92
levator-scapulae neck .05 .95 .75 30 150 130
longus-colli neck .05 .95 .6 34 14
sternocleidomastoid neck .05 1 .6 24 25 110
scalenes neck .05 .75 .7 32 85 105
splenius-capitis neck .1 1 .6 34 160
suboccipitals neck .5 1 .6 42 160`);
/** Caps on an ellipsoid of their own: frame, offset, semi-axes; axis, half-angles, tilt. 1: under the pelvis. */
const CAPS = readTable(`gluteus-maximus gl -.4 -1.6 -2.9 4.5 4.5 4.3 .22 .05 -1 62 70 28
gluteus-medius root 3.6 1.4 -.8 5.4 5 5.6 1 .1 -.3 38 40
gluteus-minimus root 3.6 1.2 -.4 5.4 5 5.6 1 .05 0 28 32
piriformis gl -.4 -1.6 -2.9 4.5 4.5 4.3 .5 .12 -1 44 17
psoas-major hh -1.4 2 -.3 5 7.5 5.9 -.1 .1 1 21 56 -8
iliacus hh -.4 2.4 -.3 5 7 6 .05 .1 1 26 40 -8
deep-hip-rotators gl -.4 -1.6 -2.9 4.5 4.5 4.3 .5 -.3 -1 42 20
pelvic-floor root 0 -2.4 0 5.4 4.6 5.6 .2 -.55 1 50 34 0 1`);
/** Neighbours that share a patch. */
const SAME = readTable(`iliopsoas psoas-major
obturator-internus deep-hip-rotators
teres-minor infraspinatus
longus-capitis longus-colli
semispinalis-capitis splenius-capitis
obliquus-capitis-inferior suboccipitals`);
export const MUSCLES: readonly string[] = [SPINDLES, CAPS, SAME].flatMap((rows) => [...rows.keys()]);

/** The patch of a muscle, as `Highlight` wants it; nothing for one that isn't known. */
const patchOf = (muscle: string): string => {
  const name = SAME.get(muscle)?.[0] ?? muscle;
  return (SPINDLES.get(name) ?? CAPS.get(name) ?? []).join(' ');
};

/** The muscles of an exercise, each with its patch. */
export const withPatches = <Named extends {readonly id: string}>(muscles: readonly Named[]): (Named & {patch: string})[] =>
  muscles.map((muscle) => ({...muscle, patch: patchOf(muscle.id)}));

/** What an exercise lights up. */
export const highlightsOf = (muscles: readonly {readonly id: string; readonly primary: boolean}[]): Highlight[] =>
  muscles.map(({id, primary}) => ({muscle: id, primary, patch: patchOf(id)}));
