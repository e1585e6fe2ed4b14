// The records of data/exercises and data/routines, as they are written.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ExerciseRecord extends Named {
  readonly area: string;
  readonly kind: string;
  readonly movement: string;
  readonly properties: readonly string[];
  readonly pregnancy: Readonly<Record<'t1' | 't2' | 't3', {readonly suit: string}>> & {readonly substitute: string | null};
  readonly figure?: {readonly upright?: boolean};
}

export interface RoutineRecord extends Named {
  readonly appliesTo: readonly string[];
  readonly excludeConditions: readonly string[];
  readonly steps: readonly {readonly exercise: string; readonly phase: string}[];
}

export const root = join(import.meta.dirname, '..');

function read<Entry extends Named>(folder: string): Entry[] {
  const path = join(root, 'data', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const record = JSON.parse(readFileSync(join(path, file), 'utf8')) as Entry;
      if (`${record.id}.json` !== file) throw new Error(`data/${folder}/${file} says that its id is "${record.id}"`);
      return record;
    });
}

export const readExercises = (): ExerciseRecord[] => read('exercises');
export const readRoutines = (): RoutineRecord[] => read('routines');
