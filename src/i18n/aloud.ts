/** How figures and signs are read aloud: a voice spells `15 s`, and names `×` and `·` or leaves them out. */
import {aloud as signs} from './en/aloud.ts';
import {addEnglish, type Words} from './words.ts';

addEnglish(signs);

const units = {s: 'second', min: 'minute'} as const;

/** `15 seconds`, `1 minute`. */
export function unitAloud({tag}: Words, unit: 'second' | 'minute', count: number): string {
  return new Intl.NumberFormat(tag, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1}).format(count);
}

function timesAloud(words: Words, times: string): string {
  return words.say('aloud.times', {count: times === '1' ? 1 : 2, times});
}

/** `5 × 3 s each side` → `5 times, 3 seconds each side`; what has no such sign stays as it is. */
export function aloud(words: Words, text: string): string {
  return text
    .replaceAll(' · ', ', ')
    .replace(/(\d+(?:\.\d+)?)(½?) (s|min)\b/g, (_, count: string, half: string, unit: keyof typeof units) => {
      const value = Number(count) + (half ? 0.5 : 0);
      return unitAloud(words, units[unit], value).replace(words.number(value), `${count}${half}`);
    })
    .replace(/(\d+(?:–\d+)?) × /g, (_, times: string) => `${timesAloud(words, times)}, `)
    .replace(/(\d)[-–](?=\d)/g, (_, from: string) => `${from} ${words.say('aloud.to')} `);
}
