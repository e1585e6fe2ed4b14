/** What a screen reader says of a picture: how the person starts, and what is different in the hold, in the words of the data. */
import type {Exercise} from '../../catalogue/schema.ts';
import type {Words} from '../../i18n/words.ts';

type Pose = Exercise['start'];
const parts = ['trunk', 'neck', 'hips', 'knees', 'arms'] as const;
/** Angles alone tell nobody which way a joint goes. */
const empty = /^(\W|\d|deg|about|both|each|left|right|straight|neutral|in line|soft|unchanged)*$/i;

export function describe(words: Words, {name, start, end}: Exercise): string {
  // “Right lifts” needs to be told of what.
  const said = (pose: Pose, told: readonly (typeof parts)[number][]): string =>
    told.map((part) => `${words.term('pose', part)}: ${pose[part]}`).join('; ').replaceAll(' deg', '°');
  const changed = parts.filter((part) => end[part] !== start[part] && !empty.test(end[part]));
  return words.say('figure.label', {name, start: said(start, ['trunk', 'arms']), end: said(end, changed.length ? changed : ['trunk'])});
}
