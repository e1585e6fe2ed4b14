/** Which known ids a mistyped one may have meant. Loaded only when an id is unknown. */
import {distance} from 'fastest-levenshtein';
import {exerciseIndex, routineIndex} from './contents.ts';

/** Ids longer than any of ours are compared by their beginning: the cost grows with the square of the length. */
const longest = 60;

/** All that there are. */
export const idsOf = (kind: 'exercise' | 'routine'): readonly string[] =>
  (kind === 'exercise' ? exerciseIndex : routineIndex).map(({id}) => id);

/** Up to three known ids, nearest first: those with the mistyped one inside them, and those at most half their length away. */
export function nearestIds(id: string, known: readonly string[]): readonly string[] {
  const wanted = id.slice(0, longest).trim().toLowerCase();
  if (!wanted) return known.slice(0, 3);
  return known
    .map((candidate) => ({candidate, far: candidate.includes(wanted) ? 0 : distance(wanted, candidate) / candidate.length}))
    .filter(({far}) => far <= 0.5)
    .sort((first, second) => first.far - second.far)
    .slice(0, 3)
    .map(({candidate}) => candidate);
}
