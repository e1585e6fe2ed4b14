// Writes src/catalogue/contents.ts: what data/ holds, as a list to search and as lazy imports that a bundler can split.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {readExercises, readRoutines, root} from './records.ts';

const target = join(root, 'src/catalogue/contents.ts');

const quote = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

const importers = (folder: string, records: readonly {readonly id: string}[]): string =>
  records
    .map(({id}) => `  ${quote(id)}: () => import('../../data/${folder}/${id}.json', {with: {type: 'json'}}),\n`)
    .join('');

const exercises = readExercises();
const routines = readRoutines();

const text = `// Written by build/contents.ts from data/; not kept in git.

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

type Load = () => Promise<{readonly default: unknown}>;

export const exercises: Readonly<Record<string, Load>> = {
${importers('exercises', exercises)}};

export const routines: Readonly<Record<string, Load>> = {
${importers('routines', routines)}};

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

// Left untouched when nothing changed, so that watchers stay quiet.
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, text);
}
