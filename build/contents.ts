// Writes what data/ holds: src/catalogue/exercise-files.ts and routine-files.ts, lazy imports that a bundler can split, contents.ts, a list to
// search, and traits.ts, what the safety rules must know of all exercises at once.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {readExercises, readRoutines, root} from './records.ts';

const quote = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

const importers = (folder: string, records: readonly {readonly id: string}[]): string =>
  records
    .map(({id}) => `  ${quote(id)}: () => import('../../data/${folder}/${id}.json', {with: {type: 'json'}}),\n`)
    .join('');

const exercises = readExercises();
const routines = readRoutines();

const filesOf = (kind: 'exercise' | 'routine', records: readonly {readonly id: string}[]): string => `// Written by build/contents.ts from data/; not kept in git.

type Load = () => Promise<{readonly default: unknown}>;

const files: Readonly<Record<string, Load>> = {
${importers(`${kind}s`, records)}};

/** How the record of that id is loaded; undefined where there is none. */
export const ${kind}File = (id: string): Load | undefined => (Object.hasOwn(files, id) ? files[id] : undefined);
`;

const contents = `// Written by build/contents.ts from data/; not kept in git.

export interface ExerciseEntry {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly kind: string;
}

export interface RoutineEntry {
  readonly id: string;
  readonly name: string;
  /** Ids of its exercises, each once, in the order of their first step. */
  readonly exercises: readonly string[];
}

export const exerciseIndex: readonly ExerciseEntry[] = [
${exercises
  .map(
    ({id, name, area, kind}) =>
      `  {id: ${quote(id)}, name: ${quote(name)}, area: ${quote(area)}, kind: ${quote(kind)}},\n`,
  )
  .join('')}];

export const routineIndex: readonly RoutineEntry[] = [
${routines
  .map(
    ({id, name, steps}) =>
      `  {id: ${quote(id)}, name: ${quote(name)}, exercises: [${[...new Set(steps.map((step) => step.exercise))].map(quote).join(', ')}]},\n`,
  )
  .join('')}];
`;

const list = (items: readonly string[]): string => `[${items.map(quote).join(', ')}]`;

const traits = `// Written by build/contents.ts from data/; not kept in git.
import type {Kind, Movement, Property, RoutinePhase, Suit} from './vocabulary.ts';

/** What the safety rules read of an exercise: enough to tell whether it may stand in for another one. */
export interface ExerciseTraits {
  readonly id: string;
  readonly kind: Kind;
  readonly movement: Movement;
  readonly properties: readonly Property[];
  readonly suits: Readonly<Record<'t1' | 't2' | 't3', Suit>>;
  readonly substitute: string | null;
}

/** What the safety rules read of a routine: enough to tell whether it may be offered. */
export interface RoutineTraits {
  readonly id: string;
  readonly appliesTo: readonly string[];
  readonly excludeConditions: readonly string[];
  readonly steps: readonly {readonly phase: RoutinePhase; readonly exercise: string}[];
}

export const exerciseTraits: Readonly<Record<string, ExerciseTraits>> = {
${exercises
  .map(
    ({id, kind, movement, properties, pregnancy: {t1, t2, t3, substitute}}) =>
      `  ${quote(id)}: {\n` +
      `    id: ${quote(id)}, kind: ${quote(kind)}, movement: ${quote(movement)},\n` +
      `    properties: ${list(properties)},\n` +
      `    suits: {t1: ${quote(t1.suit)}, t2: ${quote(t2.suit)}, t3: ${quote(t3.suit)}},\n` +
      `    substitute: ${substitute === null ? 'null' : quote(substitute)},\n  },\n`,
  )
  .join('')}};

export const routineTraits: readonly RoutineTraits[] = [
${routines
  .map(
    ({id, appliesTo, excludeConditions, steps}) =>
      `  {\n    id: ${quote(id)}, appliesTo: ${list(appliesTo)},\n    excludeConditions: ${list(excludeConditions)},\n    steps: [\n` +
      steps.map(({phase, exercise}) => `      {phase: ${quote(phase)}, exercise: ${quote(exercise)}},\n`).join('') +
      `    ],\n  },\n`,
  )
  .join('')}];
`;

/** Left untouched when nothing changed, so that watchers stay quiet. */
function write(name: string, text: string): void {
  const target = join(root, 'src/catalogue', name);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, text);
}

write('exercise-files.ts', filesOf('exercise', exercises));
write('routine-files.ts', filesOf('routine', routines));
write('contents.ts', contents);
write('traits.ts', traits);
