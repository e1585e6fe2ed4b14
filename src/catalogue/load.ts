/** How an exercise is found and loaded: each is a small file of its own, fetched once and only when it is used. */
import {exerciseFile} from './exercise-files.ts';
import {ownExercises} from './own-store.ts';
import type {Exercise} from './schema.ts';
import type {Source} from './rules-schema.ts';

type Load = () => Promise<{readonly default: unknown}>;

/** No exercise or routine has this id. `nearest` holds known ids that look like it, the likeliest first. */
export class UnknownIdError extends Error {
  readonly kind: 'exercise' | 'routine';
  readonly id: string;
  readonly nearest: readonly string[];

  constructor(kind: 'exercise' | 'routine', id: string, nearest: readonly string[]) {
    super(`There is no ${kind} “${id}”. ${nearest.length ? `Did you mean ${nearest.join(' or ')}?` : ''}`);
    this.name = 'UnknownIdError';
    this.kind = kind;
    this.id = id;
    this.nearest = nearest;
  }
}

const pending = new Map<string, Promise<unknown>>();

/** The content of a file; a load that failed, as without network, may be tried again. */
function once(name: string, load: Load): Promise<unknown> {
  const known = pending.get(name);
  if (known) return known;
  const content = load().then((module) => module.default);
  pending.set(name, content);
  content.catch(() => pending.delete(name));
  return content;
}

/** The record of that id, where there is a way to load it. */
export async function find(kind: 'exercise' | 'routine', id: string, load: Load | undefined): Promise<unknown> {
  if (load) return once(`${kind} ${id}`, load);
  const {idsOf, nearestIds} = await import('./nearest.ts');
  const own = kind === 'exercise' ? (await ownExercises()).keys() : [];
  throw new UnknownIdError(kind, id, nearestIds(id, [...own, ...idsOf(kind)]));
}

/**
 * The full record of an exercise; a site owner's own comes before one of ours.
 * @throws {UnknownIdError} if there is none of that id; the reason of a failed fetch otherwise.
 */
export async function loadExercise(id: string): Promise<Exercise> {
  // Every file of data/ is checked against the schema in the tests.
  return (await ownExercises()).get(id) ?? ((await find('exercise', id, exerciseFile(id))) as Exercise);
}

/** What the claims rest on, by id. Long, so it is loaded when a reader asks for it. */
export async function loadSources(): Promise<Readonly<Record<string, Source>>> {
  const module = await import('../../data/sources.json', {with: {type: 'json'}});
  return module.default.sources as Readonly<Record<string, Source>>;
}
