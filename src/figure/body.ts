/**
 * The skin: body parts as chains of ellipsoids ("stations") hung on frames. A chain is drawn as one smooth outline round its stations; a part
 * is the union of its chains. A station reads "frame x y z rx ry rz" (offset and semi-axes in the frame; ry and rz are as rx if left out; very thin
 * ry = a cut hem), stations are parted by |, chains by /. The left side is written, the right one mirrored; chains with * stand on both sides of a trunk part.
 */
import {createDisc, type Disc} from './projection.ts';
import {createWorld, type Frame, type World} from './kinematics.ts';
import {SIDES, type Side} from './skeleton.ts';
import type {Vec3} from './vector.ts';

export interface Station {
  readonly frame: Frame;
  at: Vec3;
  readonly radii: Vec3;
  readonly disc: Disc;
}
export type Chain = readonly Station[];
export type Zone = 'skin' | 'top' | 'bottom' | 'hair' | 'shoe';

type PartPlan = readonly [id: string, zone: Zone, depthChains: number, chains: string, wornZone?: Zone, worn?: string];
type LinkPlan = readonly [near: string, far: string, zone: Zone, intoNear: string, intoFar: string];
/** How a person looks. */
export interface BodyPlan {
  readonly trunk: readonly PartPlan[];
  readonly limbs: readonly PartPlan[];
  /** What differs in small pictures: a mitten, no toes. */
  readonly small: Readonly<Record<string, string>>;
  readonly links: readonly LinkPlan[];
  /** What hangs from the hair on the skull. */
  readonly hair: string;
}

export interface Part {
  /** As in the schema's part names, with the side: "thighL". */
  readonly id: string;
  readonly zone: Zone;
  readonly side: Side | '';
  readonly chains: readonly Chain[];
  /** The chains that stand for it when parts are compared in depth. */
  readonly depthChains: readonly Chain[];
  /** Painted over it at once. */
  readonly wornZone: Zone;
  readonly worn: readonly Chain[];
}
/** Wipes the outline that the later of two joined parts leaves across their joint. */
export interface Link {
  readonly near: string;
  readonly far: string;
  readonly zone: Zone;
  readonly intoNear: readonly Chain[];
  readonly intoFar: readonly Chain[];
}
export interface Body {
  readonly world: World;
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
  /** On the skull, and what hangs from there. */
  readonly hair: readonly Chain[];
  readonly isSmall: boolean;
}

export const plainBody: BodyPlan = {
  trunk: [
    ['pelvis', 'bottom', 3, 'root 0 -3.6 -.3 4.2 2.6 4.4|root 0 .2 -.5 9.1 3.2 6.2|root 0 4.6 -.3 8 3 5.6|l1 0 1.6 .7 7.4 2 5.3/*gl -.4 -1.6 -2.9 4.4 4.4 4.2|root 3.4 2.2 -1.8 4.4 3.6 3.8'],
    ['torso', 'top', 5, 'l1 0 .9 .6 7.75 .3 5.5|l1 0 3.4 .9 7.15 2 5.15|l2 0 1.5 .9 6.8 2 4.9|t1 0 .8 .9 7.4 2.5 5.3|t2 0 -2 1.4 8.3 3 5.8|t2 0 2 1.1 8.5 2.6 5.4|t2 0 5.4 .5 6.8 2 4|t2 0 8.2 .1 3.7 1 3/*t2 1.6 8 -.6 2 1.9 2.4|c 3.6 -.3 -2.2 2.1 1.7 2.4|sh -.5 .3 0 2.2 2.2 2.6/*t2 4.4 -1.5 .8 4 4 4.6|t2 5.4 2.4 .7 3.2 3 4|sh -.6 -.4 0 2.2 2.2 2.6/*t2 3.7 .6 5.2 3.3 3 2.5|t2 3.6 5 2.6 2.6 2.4 2'],
    ['neck', 'skin', 1, 't2 0 7.6 .2 3.6 1.6 3|n 0 .6 .3 2.8 1.5 2.8|hd 0 -.4 -.4 2.4 1.5 2.6'],
    ['head', 'skin', 2, 'hd 0 5.1 -.15 4.65 5.1 5.45|hd 0 2.2 1.75 3.95 3.4 3.75/hd 0 2.2 1.85 3.9 3.3 3.6|hd 0 -.9 3.3 2.35 1.3 1.9/hd 0 1.4 .9 3.6 2 2|hd 0 -.9 3.3 2.35 1.3 1.9/hd 0 4.2 4.95 .5 .8|hd 0 2.55 5.6 .6 .5 .62/hd 0 .6 4.75 1 .8 .7'],
  ],
  limbs: [
    ['upperArm', 'skin', 1, 'sh 0 0 0 2.15 2.15 2.5|s .25 -4 0 2.45 2 2.8|s .05 -10 .2 2.15 2 2.6|eh 0 0 0 1.75 1.8 1.95', 'top', 'sh 0 0 0 2.35 2.35 2.7|s .25 -4 0 2.7 2 3.05|s .15 -6.88 .1 2.65 .05 3.05'],
    ['forearm', 'skin', 1, 'eh 0 0 0 1.75 1.8 1.95|e .1 -4.2 0 1.9 2 2.2|e 0 -9.6 0 1.5 2 1.7|wh 0 0 0 1.15 1.2 1.5'],
    ['hand', 'skin', 1, 'wh 0 0 0 1.15 1.2 1.5|w 0 -1.6 .1 1.1 1.2 1.75|w -.1 -3.6 0 1 1 1.95|f 0 .3 0 .8 .7 1.95/w -.2 -1.2 .9 .85 .9|w -.6 -3 2.1 .68 .8|w -.85 -4.7 2.7 .5 .6 .52/f 0 .8 1.35 .75 .6 .6|f 0 -.6 1.35 .62 .8 .56|g -.1 -1 1.5 .56 .8 .53|g -.3 -2.3 1.6 .44 .5 .45/f 0 .8 .46 .75 .6 .6|f 0 -.6 .46 .62 .8 .58|g -.1 -1.15 .5 .56 .8 .55|g -.3 -2.8 .55 .44 .5 .46/f 0 .8 -.46 .75 .6 .6|f 0 -.6 -.46 .62 .8 .56|g -.1 -1.05 -.5 .56 .8 .53|g -.3 -2.5 -.5 .44 .5 .45/f 0 .8 -1.3 .75 .6 .6|f 0 -.6 -1.3 .62 .8 .5|g -.1 -.7 -1.4 .56 .8 .47|g -.3 -1.5 -1.5 .44 .5 .4'],
    ['thigh', 'bottom', 2, 'hh .2 -1 0 4.6 3.9 5.5|h .5 -5.5 .4 4.5 3 5.4|h .3 -13.5 .6 4 3 4.6|kh 0 0 .3 2.9 2.8 3.2/gl -.4 -1.6 -2.9 4.3 4.3 4.1|h .5 -6.5 .1 4.4 3 5.2'],
    ['shank', 'skin', 1, 'kh 0 0 .3 2.9 2.8 3.2|k .05 -3.6 -.2 2.75 2 3.1|k .1 -8.4 -.9 2.9 2 3.45|k 0 -16.5 -.4 1.95 2 2.25|ah 0 0 -.1 1.6 1.6 1.8', 'bottom', 'kh 0 0 .3 2.9 2.8 3.2|k .05 -3.6 -.2 2.8 2 3.15|k .1 -8.4 -.9 2.95 2 3.5|k 0 -16.5 -.4 2.05 1.5 2.35|k 0 -19.4 -.27 1.88 .1 2.12'],
    ['foot', 'skin', 2, 'ah 0 0 -.1 1.6 1.6 1.8|a 0 -2.3 -1.9 1.7 1.7 1.9/ah 0 .2 -.1 1.6 1.5 1.8|a 0 -1.4 2.4 1.8 1.6 2|o -.1 .25 -.6 2.1 1.15 1.6/a 0 -2.35 -1.9 1.7 1.65 1.9|a .15 -2.5 2.4 1.75 1.5 2.2|o 0 0 0 2.25 1.1 1.7/o -1 0 .2 1.2 1.1 1.4|o -1.15 -.3 2.9 .85 .8 1/o .5 -.05 .2 1.7 1 1.4|o .45 -.4 2.3 1.35 .7 .9/o .9 -.1 0 1.3 .95 1.3|o 1.25 -.45 1.6 .8 .6 .8'],
  ],
  small: {
    hand: 'wh 0 0 0 1.15 1.2 1.5|w -.1 -2.4 .1 1.1 1.6 1.9|f 0 .2 0 .9 1 1.95|f -.1 -2 0 .75 1 1.75|g -.4 -2 0 .6 .7 1.2/w -.2 -1.2 .9 .85 .9|w -.6 -3 2.1 .68 .8|w -.85 -4.7 2.7 .5 .6 .52',
    foot: 'ah 0 0 -.1 1.6 1.6 1.8|a 0 -2.3 -1.9 1.7 1.7 1.9/ah 0 .2 -.1 1.6 1.5 1.8|a 0 -1.4 2.4 1.8 1.6 2|o -.1 .25 -.6 2.1 1.15 1.6/a 0 -2.35 -1.9 1.7 1.65 1.9|a .15 -2.5 2.4 1.75 1.5 2.2|o 0 0 0 2.25 1.1 1.7/o 0 0 0 2.3 1.15 1.8|o -.2 -.1 2.8 1.9 1 1.3',
  },
  links: [
    ['upperArm', 'forearm', 'skin', 'eh 0 0 0 1.75 1.8 1.95|s 0 -15.6 .05 1.8 1.5 2', 'eh 0 0 0 1.75 1.8 1.95|e .05 -1.4 0 1.8 1.5 2'],
    ['forearm', 'hand', 'skin', 'wh 0 0 0 1.15 1.2 1.5|e 0 -13.4 0 1.2 1 1.5', 'wh 0 0 0 1.15 1.2 1.5|w 0 -1.2 0 1.15 1 1.6'],
    ['thigh', 'shank', 'bottom', 'kh 0 0 .3 2.9 2.8 3.2|h .1 -22 .35 3 2.4 3.35', 'kh 0 0 .3 2.9 2.8 3.2|k 0 -1.8 .1 2.8 2 3.15'],
    ['pelvis', 'thigh', 'bottom', 'hh .1 -.8 0 4.9 4.2 5.6|root 3 .2 -.3 4.8 3 5.2/gl -.4 -1.4 -2.7 4.4 4.3 4.1|root 3 .2 -1.5 4.4 2.6 3.9', 'hh .2 -.4 0 4.9 4.8 5.7|h .5 -3 .2 4.7 3.6 5.5/gl -.4 -1.4 -2.7 4.4 4.4 4.2|h .5 -5.5 .1 4.4 3 5.2'],
    ['shank', 'foot', 'skin', 'ah 0 0 -.1 1.6 1.6 1.8|k 0 -22.9 -.15 1.62 .7 1.82', 'ah 0 0 -.1 1.6 1.6 1.8|a 0 -1 .4 1.7 1 1.9'],
    ['torso', 'upperArm', 'top', 'sh 0 0 0 2.3 2.3 2.65|t2 6 2.8 .6 2.6 2.2 3.2', 'sh 0 0 0 2.3 2.3 2.65|s .15 -2.4 0 2.5 2 2.85'],
  ],
  hair: 'hd 0 6.6 -7.2 2.4 2.4 2.2',
};

/** Reads chains; the head is drawn bigger, most of all in small pictures. */
export function readChains(world: Readonly<Record<string, Frame>>, text: string, side: Side | '' = '', sign = 1, isSmall = false): Chain[] {
  const chains = text.match(/[^/]+/g) ?? [];
  return chains.flatMap((chain) =>
    chain[0] === '*'
      ? SIDES.flatMap(([each, itsSign]) => readChains(world, chain.slice(1), each, itsSign, isSmall))
      : [chain.split('|').map((station): Station => {
          const [name = '', ...numbers] = station.split(' ');
          const [x = 0, y = 0, z = 0, rx = 0, ry = rx, rz = rx] = numbers.map((n) => Number(n) * (name === 'hd' ? (isSmall ? 1.1 : 1.06) : 1));
          const frame = (world[name] ?? world[`${name}${side}`]) as Frame;
          return {frame, at: [x * sign, y, z], radii: [rx, ry, rz], disc: createDisc()};
        })],
  );
}

export function createBody(plan: BodyPlan = plainBody, isSmall = false): Body {
  const world = createWorld();
  const parts: Part[] = [];
  const links: Link[] = [];
  const chains = (text: string, side: Side | '' = '', sign = 1): Chain[] => readChains(world, text, side, sign, isSmall);
  const addPart = ([id, zone, depthChains, text, wornZone = zone, worn = '']: PartPlan, side: Side | '' = '', sign = 1): void => {
    const made = chains((isSmall && plan.small[id]) || text, side, sign);
    parts.push({id: id + side, zone, side, chains: made, depthChains: made.slice(0, depthChains), wornZone, worn: chains(worn, side, sign)});
  };

  for (const part of plan.trunk) addPart(part);
  for (const [side, sign] of SIDES) {
    for (const part of plan.limbs) addPart(part, side, sign);
    for (const [near, far, zone, intoNear, intoFar] of plan.links) {
      const nearId = plan.trunk.some(([id]) => id === near) ? near : near + side;
      links.push({near: nearId, far: far + side, zone, intoNear: chains(intoNear, side, sign), intoFar: chains(intoFar, side, sign)});
    }
  }
  const hair = chains(`hd 0 5.25 -.42 4.88 5.4 5.72/${plan.hair}`);
  return {world, parts, links, hair, isSmall};
}
