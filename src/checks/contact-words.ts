/** Which parts of the body touch something, as the words of a pose say it: “Seat, left foot, right heel”. */
import type {Side} from '../figure/skeleton.ts';

export type TouchingPart = 'foot' | 'heel' | 'forefoot' | 'hand' | 'knee' | 'shin' | 'forearm';
export interface Touching {
  readonly part: TouchingPart;
  readonly side: Side;
}

const PARTS: Readonly<Record<string, TouchingPart>> = {
  foot: 'foot', feet: 'foot', heel: 'heel', heels: 'heel', forefoot: 'forefoot', forefeet: 'forefoot', hand: 'hand', hands: 'hand', palm: 'hand',
  palms: 'hand', knee: 'knee', knees: 'knee', shin: 'shin', shins: 'shin', forearm: 'forearm', forearms: 'forearm',
};
/** “left knee and shin”, “feet flat”, “hands on box”, “feet pressing lightly down”; “both knees together” touch each other, so that isn't one. */
const PHRASE = /^(?:outside of )?(both |left |right )?([a-z]+)(?: and ([a-z]+))?(?: (?:flat|on|pressing|against)\b.*)?$/;

/** Only phrases that speak of feet, hands, knees and what is next to them; with a choice (“forearms or palms”) nothing is sure. */
export function touchingParts(contact: string): readonly Touching[] {
  const phrases = contact.toLowerCase().replace(/\([^)]*\)/g, '').split(',').map((phrase) => phrase.trim());
  return phrases.flatMap((phrase): readonly Touching[] => {
    const [, which = '', ...names] = PHRASE.exec(phrase) ?? [];
    const sides: readonly Side[] = which === 'left ' ? ['L'] : which === 'right ' ? ['R'] : ['L', 'R'];
    return names.flatMap((name: string | undefined) => {
      const part = name === undefined || !Object.hasOwn(PARTS, name) ? undefined : PARTS[name];
      return part ? sides.map((side) => ({part, side})) : [];
    });
  });
}
