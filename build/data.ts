// dist/data: the dataset as plain JSON for anyone's own use (CC BY 4.0), and the schema of an exercise.
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readExercises, readRoutines, root} from './records.ts';

const data = join(root, 'data');

/** Without the address of the schema, which only editors follow. */
function published(record: object): object {
  const {$schema: _, ...rest} = record as Record<string, unknown>;
  return rest;
}

const readWhole = (file: string): object => published(JSON.parse(readFileSync(join(data, file), 'utf8')) as object);

export function writeData(folder: string, version: string): void {
  mkdirSync(join(folder, 'data'), {recursive: true});
  const catalogue = {
    version,
    license: 'CC-BY-4.0',
    exercises: readExercises().map(published),
    routines: readRoutines().map(published),
    conditions: readWhole('conditions.json'),
    screening: readWhole('screening.json'),
    sources: readWhole('sources.json'),
    advice: readWhole('advice.json'),
  };
  writeFileSync(join(folder, 'data/catalogue.json'), `${JSON.stringify(catalogue)}\n`);
  copyFileSync(join(data, 'schema/exercise.json'), join(folder, 'data/schema.json'));
  if (existsSync(join(data, 'LICENSE'))) copyFileSync(join(data, 'LICENSE'), join(folder, 'data/LICENSE'));
}
