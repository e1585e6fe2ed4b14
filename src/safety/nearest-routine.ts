/** The routine to offer where another one has nothing left for a reader. */
import type {Catalogue, ExerciseTraits, RoutineTraits} from './catalogue.ts';
import {exclusions, outline} from './outline.ts';
import type {Answers} from './reader.ts';

/** How near a routine is, compared part by part: made for the reader, little changed, much in common. */
type Nearness = readonly [madeForThem: number, keptShare: number, sharedShare: number];

function nearness(
  routine: RoutineTraits,
  wanted: ReadonlySet<string>,
  answers: Answers,
  catalogue: Catalogue,
): Nearness | undefined {
  const {appliesTo, steps} = routine;
  const isMadeForThem = appliesTo.some((id) => answers.conditions.includes(id));
  if (appliesTo.length > 0 && !isMadeForThem) return undefined;
  if (exclusions(routine, answers).length > 0) return undefined;
  const exercises = steps.flatMap(({exercise}) => catalogue.exercises[exercise] ?? []);
  // A routine of which not every exercise is known can't be vouched for.
  if (exercises.length < steps.length) return undefined;
  const kept = outline(exercises, answers, catalogue);
  if (!kept.some(({index}) => steps[index]?.phase === 'main')) return undefined;
  const unchanged = kept.filter(({isSwapped}) => !isSwapped);
  const shared = new Set(kept.map(({exercise}) => exercise).filter((id) => wanted.has(id)));
  return [isMadeForThem ? 1 : 0, unchanged.length / steps.length, shared.size / steps.length];
}

const isNearer = (a: Nearness, b: Nearness): boolean => {
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs >= 0 && (a[differs] ?? 0) > (b[differs] ?? 0);
};

/**
 * The id of the routine that suits best: made for one of the reader's conditions rather than for anyone, then with the
 * fewest of its steps changed, then with the most in common.
 * @param instead the routine that it would stand in for
 */
export function nearestRoutine(
  instead: {readonly id: string; readonly exercises: readonly ExerciseTraits[]},
  answers: Answers,
  catalogue: Catalogue,
): string | undefined {
  const wanted = new Set(instead.exercises.map(({id}) => id));
  let best: {readonly id: string; readonly nearness: Nearness} | undefined;
  for (const routine of catalogue.routines) {
    if (routine.id === instead.id) continue;
    const near = nearness(routine, wanted, answers, catalogue);
    if (near && (!best || isNearer(near, best.nearness))) best = {id: routine.id, nearness: near};
  }
  return best?.id;
}
