// npm run size: what a reader of one moving card downloads, and what the build may not grow beyond.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {readFiles} from './files.ts';
import {root} from './records.ts';

/** lottie-web's light player with a 0.5 kB animation takes 39 kB; kB are 1000 bytes. */
const CARD_LIMIT_BYTES = 34_000;
const CARD_LIMIT_REQUESTS = 6;

function compressed(file: string): number {
  const content = readFileSync(join(root, 'dist', file));
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }).length;
}

interface Row {
  readonly file: string;
  readonly bytes: number;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`.padStart(10);
const rows = (files: readonly string[]): Row[] => files.map((file) => ({file, bytes: compressed(file)}));
const sum = (list: readonly Row[]): number => list.reduce((total, {bytes}) => total + bytes, 0);

function print(title: string, list: readonly Row[]): void {
  console.log(`${title}: ${kB(sum(list)).trim()} in ${list.length} requests`);
  for (const {file, bytes} of list) console.log(`${kB(bytes)}  ${file}`);
}

const files = readFiles();
const exercises = rows(Object.values(files.exercises)).sort((a, b) => b.bytes - a.bytes);
const largest = exercises[0];
if (!largest) throw new Error('The build has no exercises');

const loaded = (tag: string): Row[] => rows(['stretch-elements.js', ...(files.elements[tag] ?? [])]);
const card = [...loaded('stretch-card'), largest];
print('One moving card, with the largest exercise (brotli)', card);
for (const tag of Object.keys(files.elements)) {
  const list = loaded(tag);
  console.log(`${kB(sum(list))}  ${list.length} requests  <${tag}> before its data`);
}
print('All in one', rows(['stretch-elements.bundle.js']));
print('Optional', rows(['stretch-elements.css']));

const problems = [
  sum(card) > CARD_LIMIT_BYTES && `One moving card takes${kB(sum(card))}, the limit is${kB(CARD_LIMIT_BYTES)}`,
  card.length > CARD_LIMIT_REQUESTS && `One moving card takes ${card.length} requests, the limit is ${CARD_LIMIT_REQUESTS}`,
  readFileSync(join(root, 'dist/stretch-elements.js'), 'utf8').match(/(^|[;\n])import\s*["'{*\w]/) &&
    'stretch-elements.js imports something statically',
].filter((problem) => typeof problem === 'string');

writeFileSync(
  join(root, 'node_modules/.cache/stretch-elements/size.json'),
  `${JSON.stringify({cardBytes: sum(card), cardRequests: card.length}, null, 2)}\n`,
);
/** `--readme` writes what was measured into the README. */
function writeReadme(): void {
  const path = join(root, 'README.md');
  const lines = [
    ['One moving card, all that it loads', card],
    ['`stretch-elements.js` on a page without our tags', rows(['stretch-elements.js'])],
    ['A safety notice alone', loaded('safety-notice')],
    ['`stretch-elements.bundle.js`, everything in one script', rows(['stretch-elements.bundle.js'])],
  ] as const;
  const table = lines.map(([name, list]) => `| ${name} | ${kB(sum(list)).trim()} | ${list.length} |`);
  const block = ['| what | brotli | requests |', '| --- | --- | --- |', ...table].join('\n');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/(<!-- sizes -->)[^]*(<!-- \/sizes -->)/, `$1\n${block}\n$2`));
}
if (process.argv.includes('--readme')) writeReadme();

for (const problem of problems) console.error(problem);
console.log(`${3 - problems.length} passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 ? 1 : 0;
