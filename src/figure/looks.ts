/** Other bodies than the plain one: growing belly, build, hair, sleeve, legs, shoes. Loaded only by pages that ask for one. */
import {plainBody, type BodyPlan} from './body.ts';

export interface Look {
  /** Growing belly, 0–1. */
  readonly belly?: number;
  readonly bust?: number;
  /** How thick limbs and trunk are, beside the plain body's. */
  readonly build?: number;
  readonly hair?: keyof typeof HAIR;
  /** Share of the upper arm that the sleeve covers, 0–1. */
  readonly sleeve?: number;
  readonly legs?: 'long' | 'short';
  readonly shoes?: boolean;
}

/** What hangs from the hair on the skull, or stands up from it. */
const HAIR = {
  bun: plainBody.hair,
  short: '',
  tail: 'hd 0 6.8 -6.2 1.8 1.8 1.6|hd 0 4 -8.6 1.7 2 1.6|hd 0 -1.6 -8.2 .9 1.6 .9',
  bob: 'hd 0 5 -1 5.3 5.2 5.2|hd 0 1.4 -2.6 5.4 2.6 4|hd 0 -1.2 -3 5 1 3.2',
  curls: 'hd 0 7 -1.4 6.2 5.4 6/hd 3.4 4.6 -2.4 3.4 3.6 4/hd -3.4 4.6 -2.4 3.4 3.6 4/hd 0 4 -4.4 4.4 4.4 3.4',
};
const BUST = /\/\*t2 3\.7 .*$/;
const bustText = (bust: number): string => `/*t2 3.7 .6 ${4.4 + bust * 1.6} 3.3 3 2.5|t2 3.6 5 2.6 2.6 2.4 2`;
const bellyText = (b: number): string =>
  `/t2 0 -3.4 2 6.6 3 4.6|t1 0 -.6 ${2.2 + 2.2 * b} ${6.6 + 0.4 * b} 3.6 ${4.6 + 0.4 * b}|l2 0 -.4 ${2.6 + 4.6 * b} ${6.6 + 0.9 * b} ${4.4 + 0.8 * b} ${4.6 + 1.3 * b}|l1 0 .6 ${2 + 3.6 * b} ${6.8 + 0.6 * b} 4 ${4.6 + b}|root 0 3 1 6.6 2.6 4.9`;
const SHORTS = 'hh .3 -.4 0 5.2 4.9 6|h .6 -5.5 .4 5.1 2 5.9|h .4 -10 .5 4.9 .05 5.6';

/** Muscles lie on the trunk's first chain: it follows the belly. */
const onBelly = (torso: string, b: number): string => torso
  .replace('l1 0 3.4 .9 7.15 2 5.15', `l1 0 3.4 ${0.9 + 3 * b} 7.15 2 ${5.15 + 1.7 * b}`)
  .replace('l2 0 1.5 .9 6.8 2 4.9', `l2 0 1.5 ${0.9 + 3.6 * b} ${6.8 + 0.6 * b} 2 ${4.9 + 2.2 * b}`)
  .replace('t1 0 .8 .9 7.4 2.5 5.3', `t1 0 .8 ${0.9 + 1.4 * b} 7.4 2.5 ${5.3 + 0.8 * b}`);

/** Across its bones only: nobody gets longer. The head, and what hangs on its frame, keeps its size. */
const built = (chains: string, build: number): string =>
  chains.replace(/(\w+(?: -?[\d.]+){3}) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)/g, (station: string, place: string, x: string, y: string, z: string) =>
    station.startsWith('hd') ? station : `${place} ${Number(x) * build} ${y} ${Number(z) * build}`);

/** The body plan for a look: pass it to `createFigure`. */
export function bodyPlan({belly = 0, bust = 0.5, build = 1, hair = 'bun', sleeve = 0.4, legs = 'long', shoes = false}: Look): BodyPlan {
  const {trunk, limbs, links, small} = plainBody;
  const isShort = legs === 'short';
  const shaped = (chains: string): string => (build === 1 ? chains : built(chains, build));
  return {
    small,
    hair: HAIR[hair],
    trunk: trunk.map(([id, zone, depthChains, text]) => [
      id, zone, depthChains,
      shaped(id === 'torso' ? onBelly(text, belly).replace(BUST, bust ? bustText(bust) : '') + (belly ? bellyText(belly) : '') : text),
    ]),
    limbs: limbs.map(([id, zone, depthChains, text, wornZone, worn = '']) => {
      switch (id) {
        case 'upperArm':
          return sleeve
            ? [id, zone, depthChains, shaped(text), wornZone, shaped(worn.replace('-6.88', String(-17.2 * sleeve)))]
            : [id, zone, depthChains, shaped(text)];
        case 'thigh':
          return isShort ? [id, 'skin', depthChains, shaped(text), 'bottom', shaped(SHORTS)] : [id, zone, depthChains, shaped(text)];
        case 'shank':
          return isShort ? [id, zone, depthChains, shaped(text)] : [id, zone, depthChains, shaped(text), wornZone, shaped(worn)];
        case 'foot':
          return shoes ? [id, 'shoe', depthChains, small['foot'] ?? text] : [id, zone, depthChains, text];
        default:
          return [id, zone, depthChains, id === 'hand' ? text : shaped(text), wornZone, shaped(worn)];
      }
    }),
    links: links.flatMap(([near, far, zone, intoNear, intoFar]) => {
      if (far === 'upperArm' && !sleeve) return [];
      const its = far === 'shank' && isShort ? 'skin' : far === 'foot' && shoes ? 'shoe' : zone;
      return [[near, far, its, shaped(intoNear), shaped(intoFar)] as const];
    }),
  };
}
