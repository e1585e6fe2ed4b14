/** Which movement does the opposite of which: for variety, where somebody does one all day (looking down, sitting bent). No cure is claimed. */
import type {Movement} from './vocabulary.ts';

/** Pairs of opposites; what turns or bends to both sides, or braces, has none. */
const pairs: readonly (readonly [Movement, Movement])[] = [
  ['spine-flexion', 'spine-extension'],
  ['hip-flexion', 'hip-extension'],
  ['hip-abduction', 'hip-adduction'],
  ['neck-flexion', 'neck-extension'],
  ['neck-flexion', 'neck-retraction'],
  ['shoulder-flexion', 'shoulder-extension'],
  ['shoulder-opening', 'shoulder-closing'],
  ['shoulder-blade-retraction', 'shoulder-blade-protraction'],
];

/** The movements that do the opposite, the nearest first. */
export const oppositesOf = (movement: Movement): readonly Movement[] =>
  pairs.flatMap(([one, other]) => (one === movement ? [other] : other === movement ? [one] : []));
