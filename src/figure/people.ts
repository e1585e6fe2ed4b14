/** The people that a page, or a reader, can choose for the figure, and the styles they can be drawn in. Loaded when one is asked for. */
import type {BodyPlan} from './body.ts';
import {bodyPlan, type Look} from './looks.ts';

/** Zone or other part of `--stretch-figure-*` → colour. */
type Colors = Readonly<Record<string, string>>;
interface Person {
  readonly look: Look;
  readonly colors: Colors;
}

/** Named as the conditions, so that a routine for one is drawn with its person. */
const growing = {
  top: '#8a78bd', bottom: 'light-dark(#3d4a57,#6b7f92)', hair: '#2f2420', skin: '#d99f7c',
};
const people = {
  bun: {look: {}, colors: {}},
  ponytail: {
    look: {hair: 'tail', sleeve: 0, build: 0.95},
    colors: {skin: '#c68a5e', top: '#b3546f', bottom: 'light-dark(#3b2a48,#7a6390)', hair: '#1f1a1c'},
  },
  shorts: {
    look: {hair: 'short', bust: 0, build: 1.08, legs: 'short', shoes: true},
    colors: {skin: '#8a5a3c', top: '#e0a93a', bottom: 'light-dark(#5b6673,#7f8b99)', hair: '#1c1717', shoe: '#e9e4dc'},
  },
  curls: {
    look: {hair: 'curls', bust: 0.7, build: 1.1, sleeve: 0.4},
    colors: {skin: '#6f4630', top: '#6ea77f', bottom: 'light-dark(#4a3350,#856b8c)', hair: '#231814'},
  },
  bob: {
    look: {hair: 'bob', bust: 0.8, build: 1.12, sleeve: 0.8},
    colors: {skin: '#efc6ab', top: '#6f8fb5', bottom: 'light-dark(#4a4550,#857e8e)', hair: '#b9b4ad', face: '#8a6353'},
  },
  grey: {
    look: {hair: 'short', bust: 0, build: 1.04, sleeve: 0.75, shoes: true},
    colors: {skin: '#e6b596', top: '#7c8f5a', bottom: 'light-dark(#4a4a52,#80808b)', hair: '#a7a29b', shoe: '#6b5b4e', face: '#7d5a49'},
  },
  'pregnancy-t2': {look: {belly: 0.5, bust: 0.8}, colors: growing},
  'pregnancy-t3': {look: {belly: 1, bust: 0.9, build: 1.04}, colors: growing},
} as const satisfies Readonly<Record<string, Person>>;

const ofAll = (zones: string, color: string): Colors => Object.fromEntries(zones.split(' ').map((zone) => [zone, color]));
const cloths = 'skin top bottom hair shoe';
const furniture = 'mat wood wall pillow strap ball';
const styles: Readonly<Record<string, Colors>> = {
  line: {...ofAll(`skin top shoe ${furniture}`, '#fff'), bottom: '#e6ebf3', hair: '#667085', fade: '#fff', line: '#1b2236', face: '#1b2236', shadow: '#1b22361a', ground: '#fff'},
  chalk: {...ofAll(`${cloths} ${furniture}`, '#1d2733'), bottom: '#2a3644', hair: '#dfe6ee', fade: '#1d2733', line: '#dfe6ee', face: '#dfe6ee', ghost: '#dfe6ee', ground: '#1d2733'},
  mono: {skin: '#dfe2e8', top: '#aab2c1', bottom: '#6b768c', hair: '#475066', shoe: '#c9ced8', ...ofAll(furniture, '#eceef2')},
  flat: {line: 'transparent'},
};

export const PEOPLE = Object.keys(people);
export const STYLES = Object.keys(styles);

type Names = Readonly<Record<string, Person>>;
/** What a person and styles of these names are drawn with; "varied" takes another for each `id`. */
export function dressed(names: string, id: string): {readonly plan: BodyPlan | undefined; readonly colors: Colors} {
  const all: Names = people;
  const anybody = PEOPLE.filter((name) => !name.startsWith('pregnancy'));
  let person: Person | undefined;
  const colors: Record<string, string> = {};
  for (const word of names.trim().split(/\s+/)) {
    const name = word === 'varied' ? (anybody[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % anybody.length] ?? '') : word;
    person = all[name] ?? person;
    Object.assign(colors, all[name]?.colors, styles[name]);
  }
  return {plan: person && planOf(person), colors};
}

const plans = new Map<Person, BodyPlan>();
function planOf(person: Person): BodyPlan {
  const plan = plans.get(person) ?? bodyPlan(person.look);
  plans.set(person, plan);
  return plan;
}
