/** What a reader's answers change about the exercises on this page. */
import {loadRoutine} from '../../catalogue/load-routine.ts';
import {loadExercise} from '../../catalogue/load.ts';
import type {Exercise} from '../../catalogue/schema.ts';
import {adaptRoutine} from '../../safety/adapt.ts';
import type {Reason} from '../../safety/judge.ts';
import {withSubstitutes} from '../../safety/load-adaptable.ts';
import type {Reader} from '../../safety/reader.ts';
import {suitability} from '../../safety/suitability.ts';

export interface PageChange {
  readonly from: Exercise;
  /** Nothing: it is left out. */
  readonly to?: Exercise;
  readonly reason: Reason;
}

export interface PageChanges {
  /** Each exercise once, however often it stands on the page. */
  readonly changes: readonly PageChange[];
  /** How many are shown with a note on what to change. */
  readonly modified: number;
}

/** What about the exercise it is, if it is one thing; otherwise the strictest reason. */
const mainReason = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.find(({verdict, property}) => verdict === 'avoid' && property !== undefined) ?? reasons[0];

const idsOn = (root: ParentNode, selector: string, attribute: string): readonly string[] => [
  ...new Set([...root.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '').filter(Boolean)),
];

/** What can't be loaded is not on the page: its element says so itself. */
async function found<T>(ids: readonly string[], load: (id: string) => Promise<T>): Promise<readonly T[]> {
  const settled = await Promise.allSettled(ids.map(load));
  return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function ofExercise(exercise: Exercise, reader: Reader): Promise<PageChange | 'modified' | undefined> {
  const {verdict, reasons, substitute} = suitability(exercise, reader);
  if (verdict === 'modify') return 'modified';
  const reason = mainReason(reasons);
  if (verdict === 'suits' || !reason) return undefined;
  const to = substitute === undefined ? undefined : await loadExercise(substitute).catch(() => undefined);
  return {from: exercise, reason, ...(to && {to})};
}

interface Modified {
  readonly modified: string;
}

async function ofRoutine(id: string, reader: Reader): Promise<readonly (PageChange | Modified)[]> {
  const routine = await withSubstitutes(await loadRoutine(id));
  const adapted = adaptRoutine(routine, reader);
  return adapted.changes.flatMap(({kind, index, reasons, to}): readonly (PageChange | Modified)[] => {
    const reason = mainReason(reasons);
    const from = routine.steps[index]?.exercise;
    if (!from || !reason) return [];
    if (kind === 'modified') return [{modified: from.id}];
    const now = adapted.routine.steps.find(({exercise}) => exercise.id === to)?.exercise;
    return [{from, reason, ...(now && {to: now})}];
  });
}

/** @param root the page, or a part of it */
export async function changesOn(root: ParentNode, reader: Reader): Promise<PageChanges> {
  const exercises = await found(idsOn(root, 'stretch-card, routine-step', 'exercise'), loadExercise);
  const ofExercises = await Promise.all(exercises.map((exercise) => ofExercise(exercise, reader)));
  const ofRoutines = (await found(idsOn(root, 'routine-timer', 'routine'), (id) => ofRoutine(id, reader))).flat();
  const changes = new Map<string, PageChange>();
  const modified = new Set<string>();
  for (const [index, change] of ofExercises.entries()) {
    if (change === 'modified') modified.add(exercises[index]?.id ?? '');
    else if (change) changes.set(change.from.id, change);
  }
  for (const change of ofRoutines) {
    if ('modified' in change) modified.add(change.modified);
    else if (!changes.has(change.from.id)) changes.set(change.from.id, change);
  }
  return {changes: [...changes.values()], modified: modified.size};
}
