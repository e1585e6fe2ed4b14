/** All records together: which of them break a rule, and where. Reads no files: the callers do. */
import {adviceFileSchema, conditionsSchema, screeningSchema, sourcesSchema, type Source} from '../catalogue/rules-schema.ts';
import {ownExerciseSchema} from '../catalogue/own-schema.ts';
import {exerciseSchema, routineSchema, type Exercise, type Routine} from '../catalogue/schema.ts';
import {checkExercise} from './exercise.ts';
import {fault, inFile, type Fault, type Finding} from './finding.ts';
import {checkId, type Known} from './links.ts';
import {checkReview} from './review.ts';
import {checkCoverage, checkRoutine} from './routine.ts';
import {parse} from './schema.ts';
import {catalogueOf} from './substitutes.ts';
import {checkTwins} from './twins.ts';

/** A record as it stands in a file, of whatever form. */
export interface RecordIn {
  readonly file: string;
  readonly record: unknown;
}

export interface Dataset {
  readonly exercises: readonly RecordIn[];
  readonly routines: readonly RecordIn[];
  readonly conditions: RecordIn;
  readonly screening: RecordIn;
  readonly sources: RecordIn;
  readonly advice: RecordIn;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const idOf = (record: unknown): string | undefined => {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

interface Parsed<T> {
  readonly findings: readonly Finding[];
  readonly good: readonly {readonly file: string; readonly record: T}[];
}

function parseAll<T>(schema: Parameters<typeof parse>[0], records: readonly RecordIn[]): Parsed<T> {
  const findings: Finding[] = [];
  const good: {file: string; record: T}[] = [];
  const fileOf = new Map<string, string>();
  for (const {file, record} of records) {
    const {record: valid, faults} = parse(schema, record);
    findings.push(...inFile(file, faults));
    const id = idOf(record);
    const other = id === undefined ? undefined : fileOf.get(id);
    if (other !== undefined) findings.push(...inFile(file, [fault('id', `"${id}" is the id of ${other} too; allowed: an id of its own`)]));
    if (id !== undefined) fileOf.set(id, file);
    if (valid !== undefined && other === undefined) good.push({file, record: valid as T});
  }
  return {findings, good};
}

/** Records that break the schema are named already: others may still name them. */
function knownOf(good: Parsed<Exercise>['good'], all: readonly RecordIn[], sources: Known['sources']): Known {
  const named = all.flatMap(({record}) => idOf(record) ?? []);
  return {exercises: new Map(good.map(({record}) => [record.id, record])), broken: new Set(named), sources};
}

function checkConditions({file, record}: RecordIn, known: Known, today: string): readonly Finding[] {
  const {record: valid, faults} = parse(conditionsSchema, record);
  const named = Object.entries(valid?.conditions ?? {}).flatMap(([id, {avoid, prefer, allowOnly, sources}]): readonly Fault[] => [
    ...prefer.flatMap((exercise, index) => [
      ...checkId(exercise, `conditions.${id}.prefer.${index}`, known),
      ...checkPreferred(exercise, avoid, `conditions.${id}.prefer.${index}`, known),
    ]),
    ...(allowOnly ?? []).flatMap((exercise, index) => checkId(exercise, `conditions.${id}.allowOnly.${index}`, known)),
    ...sources.flatMap((claim, index) => checkClaim(claim, `conditions.${id}.sources.${index}`, known)),
  ]);
  return inFile(file, [...faults, ...named, ...(valid ? checkReview(valid, today) : [])]);
}

/** What suits a condition well has none of the properties that it avoids. */
function checkPreferred(id: string, avoid: readonly string[], path: string, {exercises}: Known): readonly Fault[] {
  const avoided = (exercises.get(id)?.properties ?? []).filter((property) => avoid.includes(property));
  return avoided.length > 0 ? [fault(path, `"${id}" is preferred, and avoided as ${avoided.join(', ')}; allowed: an exercise without`)] : [];
}

const checkSource = (id: string, path: string, {sources}: Known): readonly Fault[] =>
  Object.hasOwn(sources, id) ? [] : [fault(path, `there is no source "${id}"; allowed: a key of data/sources.json`)];

function checkScreening({file, record}: RecordIn, known: Known, today: string): readonly Finding[] {
  const {record: valid, faults} = parse(screeningSchema, record);
  const named = (valid?.questions ?? []).flatMap(({sources}, at) =>
    sources.flatMap((id, index) => checkSource(id, `questions.${at}.sources.${index}`, known)),
  );
  return inFile(file, [...faults, ...named, ...(valid ? checkReview(valid, today) : [])]);
}

function checkAdvice({file, record}: RecordIn, known: Known, today: string): readonly Finding[] {
  const {record: valid, faults} = parse(adviceFileSchema, record);
  const all = valid?.advice ?? [];
  const wrong = all.flatMap(({id, sources}, at): readonly Fault[] => [
    ...(all.findIndex((other) => other.id === id) < at ? [fault(`advice.${at}.id`, `"${id}" is another one’s id too; allowed: an id of its own`)] : []),
    ...sources.flatMap((claim, index) => checkClaim(claim, `advice.${at}.sources.${index}`, known)),
  ]);
  return inFile(file, [...faults, ...wrong, ...(valid ? checkReview(valid, today) : [])]);
}

/** Listed, and read as the list says. */
function checkClaim({id, status}: {readonly id: string; readonly status: string}, path: string, known: Known): readonly Fault[] {
  const source = Object.hasOwn(known.sources, id) ? known.sources[id] : undefined;
  if (!source || source.status === status) return checkSource(id, path, known);
  return [fault(path, `"${id}" was not read as ${status}; allowed: ${source.status}`)];
}

/** The package's own dataset. */
export function checkDataset({exercises, routines, conditions, screening, sources, advice, today}: Dataset): readonly Finding[] {
  const listed = parse(sourcesSchema, sources.record);
  const parsed = parseAll<Exercise>(exerciseSchema, exercises);
  const known = knownOf(parsed.good, exercises, listed.record?.sources ?? {});
  const catalogue = catalogueOf(known);
  const twins = checkTwins(known.exercises);
  const parsedRoutines = parseAll<Routine>(routineSchema, routines);
  return [
    ...inFile(sources.file, [...listed.faults, ...(listed.record ? checkReview(listed.record, today) : [])]),
    ...parsed.findings,
    ...parsed.good.flatMap(({file, record}) => {
      const twin = twins.get(record.id);
      return inFile(file, [...checkExercise(record, {known, catalogue, today}), ...(twin ? [twin] : [])]);
    }),
    ...parsedRoutines.findings,
    ...parsedRoutines.good.flatMap(({file, record}) => inFile(file, checkRoutine(record, known, today))),
    ...inFile('data/routines', checkCoverage(parsedRoutines.good.map(({record}) => record), known)),
    ...checkConditions(conditions, known, today),
    ...checkScreening(screening, known, today),
    ...checkAdvice(advice, known, today),
  ];
}

/** What a site owner's exercises are checked among. */
export interface Package {
  readonly exercises: readonly Exercise[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly today: string;
}

/**
 * A site owner's exercises: the same rules, among ours. They may name ours as easier or harder, and ours don't name them back; a source that says
 * its title needs no place in our list.
 */
export function checkOwn(records: readonly RecordIn[], {exercises, sources, today}: Package): readonly Finding[] {
  const parsed = parseAll<Exercise>(ownExerciseSchema, records);
  const own = new Map(parsed.good.map(({record}) => [record.id, record]));
  const all = new Map([...exercises.map((exercise) => [exercise.id, exercise] as const), ...own]);
  const broken = records.flatMap(({record}) => idOf(record) ?? []);
  const catalogue = catalogueOf({exercises: all, broken: new Set(), sources});
  return [
    ...parsed.findings,
    ...parsed.good.flatMap(({file, record}) => {
      const titled = record.sources.filter(({title}) => title !== undefined).map(({id, status}) => [id, {status}] as const);
      const known: Known = {
        exercises: new Map([...all].map(([id, other]) => [id, own.has(id) ? other : namingBack(other, record)])),
        broken: new Set(broken),
        sources: {...sources, ...(Object.fromEntries(titled) as Known['sources'])},
      };
      return inFile(file, checkExercise(record, {known, catalogue, today}));
    }),
  ];
}

/** One of ours as if it knew the owner's. */
function namingBack(ours: Exercise, {id, easier, harder}: Exercise): Exercise {
  const lists = {easier: harder.includes(ours.id) ? [...ours.easier, id] : ours.easier, harder: easier.includes(ours.id) ? [...ours.harder, id] : ours.harder};
  return {...ours, ...lists};
}
