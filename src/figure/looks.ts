/** Other looks than the plain one: growing belly, hair, sleeve, legs, shoes. Loaded only by pages that ask for one. */
import {plainBody, type BodyPlan} from './body.ts';

export interface Look {
  /** Growing belly, 0–1. */
  readonly belly?: number;
  readonly bust?: number;
  readonly hair?: 'bun' | 'short' | 'tail';
  /** Share of the upper arm that the sleeve covers, 0–1. */
  readonly sleeve?: number;
  readonly legs?: 'long' | 'short';
  readonly shoes?: boolean;
}

const HAIR = {bun: plainBody.hair, short: '', tail: 'hd 0 6.8 -6.2 1.8 1.8 1.6|hd 0 4 -8.6 1.7 2 1.6|hd 0 -1.6 -8.2 .9 1.6 .9'};
const BUST = /\/\*t2 3\.7 .*$/;
const bustText = (bust: number): string => `/*t2 3.7 .6 ${4.4 + bust * 1.6} 3.3 3 2.5|t2 3.6 5 2.6 2.6 2.4 2`;
const bellyText = (b: number): string =>
  `/t2 0 -3.4 2 6.6 3 4.6|t1 0 -.6 ${2.2 + 2.2 * b} ${6.6 + 0.4 * b} 3.6 ${4.6 + 0.4 * b}|l2 0 -.4 ${2.6 + 4.6 * b} ${6.6 + 0.9 * b} ${4.4 + 0.8 * b} ${4.6 + 1.3 * b}|l1 0 .6 ${2 + 3.6 * b} ${6.8 + 0.6 * b} 4 ${4.6 + b}|root 0 3 1 6.6 2.6 4.9`;
const SHORTS = 'hh .3 -.4 0 5.2 4.9 6|h .6 -5.5 .4 5.1 2 5.9|h .4 -10 .5 4.9 .05 5.6';

/** The body plan for a look: pass it to `createFigure`. */
export function bodyPlan({belly = 0, bust = 0.5, hair = 'bun', sleeve = 0.4, legs = 'long', shoes = false}: Look): BodyPlan {
  const {trunk, limbs, links, small} = plainBody;
  const isShort = legs === 'short';
  return {
    small,
    hair: HAIR[hair],
    trunk: trunk.map((part) => {
      const [id, zone, depthChains, text] = part;
      if (id !== 'torso') return part;
      return [id, zone, depthChains, text.replace(BUST, bust ? bustText(bust) : '') + (belly ? bellyText(belly) : '')];
    }),
    limbs: limbs.map((part) => {
      const [id, zone, depthChains, text, wornZone, worn = ''] = part;
      switch (id) {
        case 'upperArm':
          return sleeve ? [id, zone, depthChains, text, wornZone, worn.replace('-6.88', String(-17.2 * sleeve))] : [id, zone, depthChains, text];
        case 'thigh':
          return isShort ? [id, 'skin', depthChains, text, 'bottom', SHORTS] : part;
        case 'shank':
          return isShort ? [id, zone, depthChains, text] : part;
        case 'foot':
          return shoes ? [id, 'shoe', depthChains, small['foot'] ?? text] : part;
        default:
          return part;
      }
    }),
    links: links.flatMap((link) => {
      const [near, far, , intoNear, intoFar] = link;
      if (far === 'upperArm' && !sleeve) return [];
      if (far === 'shank' && isShort) return [[near, far, 'skin', intoNear, intoFar] as const];
      if (far === 'foot' && shoes) return [[near, far, 'shoe', intoNear, intoFar] as const];
      return [link];
    }),
  };
}
