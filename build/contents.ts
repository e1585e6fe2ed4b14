// Writes what data/ holds: src/catalogue/files.ts, lazy imports that a bundler can split, and contents.ts, a list to search.
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

const files = `// Written by build/contents.ts from data/; not kept in git.

type Load = () => Promise<{readonly default: unknown}>;

export const exercises: Readonly<Record<string, Load>> = {
${importers('exercises', exercises)}};

export const routines: Readonly<Record<string, Load>> = {
${importers('routines', routines)}};
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

/** Left untouched when nothing changed, so that watchers stay quiet. */
function write(name: string, text: string): void {
  const target = join(root, 'src/catalogue', name);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, text);
}

write('files.ts', files);
write('contents.ts', contents);
