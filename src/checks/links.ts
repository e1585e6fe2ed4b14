/** Whether what a record names exists: other exercises, sources; and whether easier and harder agree. */
import type {Exercise} from '../catalogue/schema.ts';
import type {Source} from '../catalogue/rules-schema.ts';
import {nearestIds} from '../catalogue/nearest.ts';
import {fault, type Fault} from './finding.ts';

/** What a record may name. */
export interface Known {
  readonly exercises: ReadonlyMap<string, Exercise>;
  /** Ids of exercises whose records break the schema, which is said already: may be named, can't be looked into. */
  readonly broken: ReadonlySet<string>;
  readonly sources: Readonly<Record<string, Source>>;
}

export const isKnown = (id: string, {exercises, broken}: Known): boolean => exercises.has(id) || broken.has(id);

const near = (id: string, ids: Iterable<string>): string => {
  const found = nearestIds(id, [...ids]);
  return found.length > 0 ? found.join(', ') : 'the ids of the catalogue';
};

/** What is wrong with naming an exercise at this place. */
export function checkId(id: string, path: string, known: Known): readonly Fault[] {
  if (isKnown(id, known)) return [];
  return [fault(path, `there is no exercise "${id}"; allowed: ${near(id, known.exercises.keys())}`)];
}

/** Easier, harder and substitute name other exercises, and the other one says the same back. */
export function checkLevels(exercise: Exercise, known: Known): readonly Fault[] {
  const {id, pregnancy} = exercise;
  const named = (['easier', 'harder'] as const).flatMap((field) => exercise[field].map((other, index) => ({field, other, path: `${field}.${index}`})));
  const faults = named.flatMap(({field, other, path}) => {
    if (other === id) return [fault(path, `"${id}" names itself; allowed: another exercise`)];
    const record = known.exercises.get(other);
    if (!record) return checkId(other, path, known);
    const back = field === 'easier' ? 'harder' : 'easier';
    if (record[back].includes(id)) return [];
    return [fault(path, `"${other}" doesn't name "${id}" back; allowed: exercises that list "${id}" under ${back}`)];
  });
  const {substitute} = pregnancy;
  if (substitute === null) return faults;
  if (substitute === id) return [...faults, fault('pregnancy.substitute', `"${id}" names itself; allowed: another exercise, or null`)];
  return [...faults, ...checkId(substitute, 'pregnancy.substitute', known)];
}

/** From an exercise over ever harder ones there is no way back to it. */
export function checkCycle({id}: Exercise, {exercises}: Known): readonly Fault[] {
  const open = [[id]];
  const seen = new Set<string>();
  for (let way = open.shift(); way; way = open.shift()) {
    for (const next of exercises.get(way.at(-1) ?? '')?.harder ?? []) {
      if (next === id && way.length > 0) return [fault('harder', `leads back to itself: ${[...way, id].join(' → ')}; allowed: exercises that are harder`)];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...way, next]);
    }
  }
  return [];
}

/** Sources are listed, were read as the list says, and a record without one that was read is marked general knowledge. */
export function checkSources({sources: used, dose, evidence}: Exercise, {sources}: Known): readonly Fault[] {
  const cited = [
    ...used.map(({id, status}, index) => ({id, status, path: `sources.${index}`})),
    {id: dose.source, status: dose.sourceStatus, path: 'dose.source'},
  ];
  const faults = cited.flatMap(({id, status, path}): readonly Fault[] => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (!source) return [fault(path, `there is no source "${id}"; allowed: ${near(id, Object.keys(sources))}, or gk for general knowledge`)];
    if (source.status === status) return [];
    return [fault(path, `"${id}" was not read as ${status}; allowed: ${source.status}`)];
  });
  const isRead = cited.some(({status}) => status !== 'gk');
  if (isRead || evidence === 'general-knowledge') return faults;
  return [...faults, fault('evidence', `${evidence}, but every source is general knowledge; allowed: general-knowledge, or a source that was read`)];
}
