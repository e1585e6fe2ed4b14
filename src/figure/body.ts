/**
 * The skin: body parts as chains of ellipsoids ("stations") hung on frames. A chain is drawn as one smooth outline round its stations; a part
 * is the union of its chains. A station reads "frame x y z rx ry rz" (offset and semi-axes in the frame; very thin ry = a cut hem), stations
 * are parted by |. The left side is written, the right one mirrored; chains with * stand on both sides of a trunk part.
 */
import {createDisc, type Disc} from './projection.ts';
import {createWorld, type Frame, type World} from './kinematics.ts';
import {SIDES, type FrameName, type Side} from './skeleton.ts';

export interface Station {
  readonly frame: Frame;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly rx: number;
  readonly ry: number;
  readonly rz: number;
  /** How much of the breath shows here, 0–1. */
  readonly breath: number;
  readonly disc: Disc;
}
export type Chain = readonly Station[];
export type Zone = 'skin' | 'top' | 'bottom' | 'hair' | 'shoe';

export interface Part {
  /** As in the schema's part names, with the side: "thighL". */
  readonly id: string;
  readonly zone: Zone;
  readonly side: Side | '';
  readonly chains: readonly Chain[];
  /** How many of its chains stand for it when parts are compared in depth. */
  readonly sampled: number;
  /** Worn over it, painted right after it. */
  readonly garments: readonly {readonly zone: Zone; readonly chains: readonly Chain[]}[];
}
/** Wipes the outline that the later of two joined parts leaves across their joint. */
export interface Link {
  readonly near: string;
  readonly far: string;
  readonly zone: Zone;
  readonly intoNear: readonly Chain[];
  readonly intoFar: readonly Chain[];
}
export interface Hair {
  readonly shell: Station;
  readonly chains: readonly Chain[];
}
export interface Body {
  readonly world: World;
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
  readonly hair: Hair;
  readonly stations: readonly Station[];
  readonly detail: 'full' | 'small';
}
/** How this person looks. */
export interface Look {
  /** Growing belly, 0–1. */
  belly?: number;
  bust?: number;
  hair?: 'bun' | 'short' | 'tail';
  /** Share of the upper arm that the sleeve covers, 0–1. */
  sleeve?: number;
  legs?: 'long' | 'short';
  shoes?: boolean;
}

const KNEE = 'kh 0 0 .3 2.9 2.8 3.2|';
const WRIST = 'wh 0 0 0 1.15 1.2 1.5|';
const ELBOW = 'eh 0 0 0 1.75 1.8 1.95|';
const ANKLE = 'ah 0 0 -.1 1.6 1.6 1.8|';
const THUMB = 'w -.2 -1.2 .9 .85 .9 .85|w -.6 -3 2.1 .68 .8 .68|w -.85 -4.7 2.7 .5 .6 .52';
const FOOT = [
  ANKLE + 'a 0 -2.3 -1.9 1.7 1.7 1.9',
  'ah 0 .2 -.1 1.6 1.5 1.8|a 0 -1.4 2.4 1.8 1.6 2|o -.1 .25 -.6 2.1 1.15 1.6',
  'a 0 -2.35 -1.9 1.7 1.65 1.9|a .15 -2.5 2.4 1.75 1.5 2.2|o 0 0 0 2.25 1.1 1.7',
];
const TOES = [
  'o -1 0 .2 1.2 1.1 1.4|o -1.15 -.3 2.9 .85 .8 1',
  'o .5 -.05 .2 1.7 1 1.4|o .45 -.4 2.3 1.35 .7 .9',
  'o .9 -.1 0 1.3 .95 1.3|o 1.25 -.45 1.6 .8 .6 .8',
];
/** knuckle's z, length, thickness, tip's z */
const FINGERS = [[1.35, 5, 0.56, 1.6], [0.46, 5.5, 0.58, 0.55], [-0.46, 5.2, 0.56, -0.5], [-1.3, 4.2, 0.5, -1.5]] as const;
const finger = ([z, long, r, tip]: (typeof FINGERS)[number]): string =>
  `f 0 .8 ${z} .75 .6 .6|f -.05 -.6 ${z} .62 .8 ${r}|g -.1 ${(2.2 - long) * 0.35} ${(z + tip) / 2} .56 .8 ${r * 0.95}|g -.3 ${2.7 - long} ${tip} .44 .5 ${r * 0.8}`;

const PELVIS = [
  'root 0 -3.6 -.3 4.2 2.6 4.4|root 0 .2 -.5 9.1 3.2 6.2|root 0 4.6 -.3 8 3 5.6|l1 0 1.6 .7 7.4 2 5.3',
  '*gl -.4 -1.6 -2.9 4.4 4.4 4.2|root 3.4 2.2 -1.8 4.4 3.6 3.8',
];
const TORSO = [
  'l1 0 .9 .6 7.75 .3 5.5|l1 0 3.4 .9 7.15 2 5.15|l2 0 1.5 .9 6.8 2 4.9|t1 0 .8 .9 7.4 2.5 5.3|t2 0 -2 1.4 8.3 3 5.8|t2 0 2 1.1 8.5 2.6 5.4|t2 0 5.4 .5 6.8 2 4|t2 0 8.2 .1 3.7 1 3',
  '*t2 1.6 8 -.6 2 1.9 2.4|c 3.6 -.3 -2.2 2.1 1.7 2.4|sh -.5 .3 0 2.2 2.2 2.6',
  '*t2 4.4 -1.5 .8 4 4 4.6|t2 5.4 2.4 .7 3.2 3 4|sh -.6 -.4 0 2.2 2.2 2.6',
];
const HEAD = [
  'hd 0 5.1 -.15 4.65 5.1 5.45|hd 0 2.2 1.75 3.95 3.4 3.75',
  'hd 0 2.2 1.85 3.9 3.3 3.6|hd 0 -.9 3.3 2.35 1.3 1.9',
  'hd 0 1.4 .9 3.6 2 2|hd 0 -.9 3.3 2.35 1.3 1.9',
  'hd 0 4.2 4.95 .5 .8 .5|hd 0 2.55 5.6 .6 .5 .62',
  'hd 0 .6 4.75 1 .8 .7',
];
const HAIR = {
  bun: ['hd 0 6.6 -7.2 2.4 2.4 2.2'],
  short: [],
  tail: ['hd 0 6.8 -6.2 1.8 1.8 1.6|hd 0 4 -8.6 1.7 2 1.6|hd 0 -1.6 -8.2 .9 1.6 .9'],
};
const BREATH: Partial<Record<string, number>> = {l1: 0.35, l2: 0.9, t1: 1, t2: 0.5};

/** Reads a chain; the head may be drawn bigger. */
export function createChain(world: World, text: string, side: Side | '' = '', sign = 1, headScale = 1): Chain {
  return text.split('|').filter(Boolean).map((each) => {
    const [name = '', ...numbers] = each.split(' ');
    const [x = 0, y = 0, z = 0, rx = 0, ry = 0, rz = 0] = numbers.map((n) => Number(n) * (name === 'hd' ? headScale : 1));
    const frame = world[name as FrameName] ?? world[`${name}${side}` as FrameName];
    return {frame, x: x * sign, y, z, rx, ry, rz, breath: BREATH[name] ?? 0, disc: createDisc()};
  });
}

export function createBody(look: Look = {}, detail: 'full' | 'small' = 'full'): Body {
  const {belly = 0, bust = 0.5, hair = 'bun', sleeve = 0.4, legs = 'long', shoes = false} = look;
  const world = createWorld();
  const stations: Station[] = [];
  const isSmall = detail === 'small';
  const headScale = isSmall ? 1.1 : 1.06;

  const chain = (text: string, side: Side | '' = '', sign = 1): Chain => {
    const made = createChain(world, text, side, sign, headScale);
    stations.push(...made);
    return made;
  };
  const chains = (texts: readonly string[], side: Side | '' = '', sign = 1): Chain[] =>
    texts.flatMap((text) =>
      text.startsWith('*') ? SIDES.map(([each, s]) => chain(text.slice(1), each, s)) : [chain(text, side, sign)],
    );

  const parts: Part[] = [];
  const links: Link[] = [];
  const part = (id: string, zone: Zone, texts: readonly string[], sampled: number, side: Side | '' = '', sign = 1, garments: readonly [Zone, string][] = []): void => {
    parts.push({
      id: id + side, zone, side, sampled,
      chains: chains(texts, side, sign),
      garments: garments.map(([worn, text]) => ({zone: worn, chains: chains([text], side, sign)})),
    });
  };

  part('pelvis', 'bottom', PELVIS, 3);
  part('torso', 'top', [
    ...TORSO,
    ...(bust ? [`*t2 3.7 .6 ${4.4 + bust * 1.6} 3.3 3 2.5|t2 3.6 5 2.6 2.6 2.4 2`] : []),
    ...(belly
      ? [`t2 0 -3.4 2 6.6 3 4.6|t1 0 -.6 ${2.2 + 2.2 * belly} ${6.6 + 0.4 * belly} 3.6 ${4.6 + 0.4 * belly}|l2 0 -.4 ${2.6 + 4.6 * belly} ${6.6 + 0.9 * belly} ${4.4 + 0.8 * belly} ${4.6 + 1.3 * belly}|l1 0 .6 ${2 + 3.6 * belly} ${6.8 + 0.6 * belly} 4 ${4.6 + belly}|root 0 3 1 6.6 2.6 4.9`]
      : []),
  ], 5);
  part('neck', 'skin', ['t2 0 7.6 .2 3.6 1.6 3|n 0 .6 .3 2.8 1.5 2.8|hd 0 -.4 -.4 2.4 1.5 2.6'], 1);
  part('head', 'skin', HEAD, 2);

  const leg: Zone = legs === 'long' ? 'bottom' : 'skin';
  const foot: Zone = shoes ? 'shoe' : 'skin';
  for (const [side, sign] of SIDES) {
    part('upperArm', 'skin', [`sh 0 0 0 2.15 2.15 2.5|s .25 -4 0 2.45 2 2.8|s .05 -10 .2 2.15 2 2.6|${ELBOW}`], 1, side, sign,
      sleeve ? [['top', `sh 0 0 0 2.35 2.35 2.7|s .25 -4 0 2.7 2 3.05|s .15 ${-17.2 * sleeve} .1 2.65 .05 3.05`]] : []);
    part('forearm', 'skin', [`${ELBOW}e .1 -4.2 0 1.9 2 2.2|e 0 -9.6 0 1.5 2 1.7|${WRIST}`], 1, side, sign);
    part('hand', 'skin', isSmall
      ? [`${WRIST}w -.1 -2.4 .1 1.1 1.6 1.9|f 0 .2 0 .9 1 1.95|f -.1 -2 0 .75 1 1.75|g -.4 -2 0 .6 .7 1.2`, THUMB]
      : [`${WRIST}w 0 -1.6 .1 1.1 1.2 1.75|w -.1 -3.6 0 1 1 1.95|f 0 .3 0 .8 .7 1.95`, ...FINGERS.map(finger), THUMB], 1, side, sign);
    part('thigh', leg, [`hh .2 -1 0 4.6 3.9 5.5|h .5 -5.5 .4 4.5 3 5.4|h .3 -13.5 .6 4 3 4.6|${KNEE}`, 'gl -.4 -1.6 -2.9 4.3 4.3 4.1|h .5 -6.5 .1 4.4 3 5.2'], 2, side, sign,
      leg === 'skin' ? [['bottom', 'hh .3 -.4 0 5.2 4.9 6|h .6 -5.5 .4 5.1 2 5.9|h .4 -10 .5 4.9 .05 5.6']] : []);
    part('shank', 'skin', [`${KNEE}k .05 -3.6 -.2 2.75 2 3.1|k .1 -8.4 -.9 2.9 2 3.45|k 0 -16.5 -.4 1.95 2 2.25|${ANKLE}`], 1, side, sign,
      leg === 'bottom' ? [['bottom', `${KNEE}k .05 -3.6 -.2 2.8 2 3.15|k .1 -8.4 -.9 2.95 2 3.5|k 0 -16.5 -.4 2.05 1.5 2.35|k 0 -19.4 -.27 1.88 .1 2.12`]] : []);
    part('foot', foot, [...FOOT, ...(shoes || isSmall ? ['o 0 0 0 2.3 1.15 1.8|o -.2 -.1 2.8 1.9 1 1.3'] : TOES)], 2, side, sign);

    const link = (near: string, far: string, zone: Zone, intoNear: readonly string[], intoFar: readonly string[]): void => {
      links.push({near, far: far + side, zone, intoNear: chains(intoNear, side, sign), intoFar: chains(intoFar, side, sign)});
    };
    link(`upperArm${side}`, 'forearm', 'skin', [`${ELBOW}s 0 -15.6 .05 1.8 1.5 2`], [`${ELBOW}e .05 -1.4 0 1.8 1.5 2`]);
    link(`forearm${side}`, 'hand', 'skin', [`${WRIST}e 0 -13.4 0 1.2 1 1.5`], [`${WRIST}w 0 -1.2 0 1.15 1 1.6`]);
    link(`thigh${side}`, 'shank', leg, [`${KNEE}h .1 -22 .35 3 2.4 3.35`], [`${KNEE}k 0 -1.8 .1 2.8 2 3.15`]);
    link('pelvis', 'thigh', 'bottom', ['hh .1 -.8 0 4.9 4.2 5.6|root 3 .2 -.3 4.8 3 5.2', 'gl -.4 -1.4 -2.7 4.4 4.3 4.1|root 3 .2 -1.5 4.4 2.6 3.9'],
      ['hh .2 -.4 0 4.9 4.8 5.7|h .5 -3 .2 4.7 3.6 5.5', 'gl -.4 -1.4 -2.7 4.4 4.4 4.2|h .5 -5.5 .1 4.4 3 5.2']);
    link(`shank${side}`, 'foot', foot, [`${ANKLE}k 0 -22.9 -.15 1.62 .7 1.82`], [`${ANKLE}a 0 -1 .4 1.7 1 1.9`]);
    if (sleeve) link('torso', 'upperArm', 'top', ['sh 0 0 0 2.3 2.3 2.65|t2 6 2.8 .6 2.6 2.2 3.2'], ['sh 0 0 0 2.3 2.3 2.65|s .15 -2.4 0 2.5 2 2.85']);
  }
  const [shell] = chain('hd 0 5.25 -.42 4.88 5.4 5.72');
  return {world, parts, links, stations, detail, hair: {shell: shell as Station, chains: chains(HAIR[hair])}};
}
