/**
 * npm run check:data: every rule that a test can hold about data/. `npm run check:data -- --link` writes the missing direction of easier and harder
 * into the exercises that are named, so that both name each other.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkDataset} from '../src/checks/dataset.ts';
import {toLine} from '../src/checks/finding.ts';
import {readDataset} from './dataset.ts';
import {readExercises, root} from './records.ts';

type Levels = Readonly<Record<'easier' | 'harder', readonly string[]>>;

/** The lists stand in one line each; nothing else of the file changes. */
function link(): void {
  const records = new Map(readExercises().map((record) => [record.id, record as unknown as Levels]));
  for (const [id, {easier, harder}] of records) {
    const missing = (back: 'easier' | 'harder', own: readonly string[]): readonly string[] =>
      [...records].filter(([other, levels]) => levels[back].includes(id) && !own.includes(other)).map(([other]) => other);
    const added = {easier: missing('harder', easier), harder: missing('easier', harder)};
    if (added.easier.length + added.harder.length === 0) continue;
    const path = join(root, `data/exercises/${id}.json`);
    let text = readFileSync(path, 'utf8');
    for (const [field, own] of [['easier', easier], ['harder', harder]] as const) {
      const all = [...own, ...added[field]].map((other) => JSON.stringify(other)).join(', ');
      text = text.replace(new RegExp(`^  "${field}": \\[[^\\]]*\\]`, 'm'), `  "${field}": [${all}]`);
    }
    writeFileSync(path, text);
    console.log(`${id}: easier + ${added.easier.join(', ') || '–'}; harder + ${added.harder.join(', ') || '–'}`);
  }
}

if (process.argv.includes('--link')) link();

const dataset = readDataset();
const findings = checkDataset(dataset);
for (const finding of findings) console.log(toLine(finding));
const errors = findings.filter(({level}) => level === 'error');
const files = new Set(errors.map(({file}) => file));
const records = dataset.exercises.length + dataset.routines.length + 4;
console.log(`${records - files.size} passed, ${files.size} failed`);
process.exitCode = errors.length > 0 ? 1 : 0;
