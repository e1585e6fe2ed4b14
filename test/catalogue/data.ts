/** The dataset as the tests read it: from its files, before any build. */
import {readdirSync, readFileSync} from 'node:fs';
import type {Exercise, Routine} from '../../src/catalogue/schema.ts';
import type {Condition, ScreeningQuestion, Source} from '../../src/catalogue/rules-schema.ts';

const dataFolder = new URL('../../data/', import.meta.url);

export const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, dataFolder), 'utf8'));

/** File names without `.json` of one folder, in order. */
export function names(folder: string): readonly string[] {
  const files = readdirSync(new URL(folder, dataFolder)).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort();
}

const all = <T>(folder: string): ReadonlyMap<string, T> =>
  new Map(names(folder).map((name) => [name, read(`${folder}/${name}.json`) as T]));

export const exercises = all<Exercise>('exercises');
export const routines = all<Routine>('routines');
export const {conditions} = read('conditions.json') as {readonly conditions: Readonly<Record<string, Condition>>};
export const {questions} = read('screening.json') as {readonly questions: readonly ScreeningQuestion[]};
export const {sources} = read('sources.json') as {readonly sources: Readonly<Record<string, Source>>};
