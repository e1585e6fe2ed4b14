// The records of data/ as the checks want them, each with the file that it stands in.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Dataset, RecordIn} from '../src/checks/dataset.ts';
import {root} from './records.ts';

/** A file that is no JSON is a record of the wrong form: the checks say so, with its name. */
function readRecord(file: string): RecordIn {
  try {
    return {file, record: JSON.parse(readFileSync(join(root, file), 'utf8'))};
  } catch (error) {
    return {file, record: error instanceof Error ? error.message : undefined};
  }
}

const readFolder = (folder: string): readonly RecordIn[] =>
  readdirSync(join(root, folder)).filter((name) => name.endsWith('.json')).sort().map((name) => readRecord(`${folder}/${name}`));

export const readDataset = (today = new Date().toISOString().slice(0, 10)): Dataset => ({
  exercises: readFolder('data/exercises'),
  routines: readFolder('data/routines'),
  conditions: readRecord('data/conditions.json'),
  screening: readRecord('data/screening.json'),
  sources: readRecord('data/sources.json'),
  advice: readRecord('data/advice.json'),
  today,
});
