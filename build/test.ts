// npm test: everything, in the order in which failures are cheapest to see. `npm test -- types lint` runs only those stages.
import {spawn} from 'node:child_process';
import {globSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {findBrowsers, type Found} from '../test/browsers/find.ts';
import './contents.ts';
import {root} from './records.ts';

interface Result {
  readonly passed: number;
  readonly failed: number;
}

interface Stage {
  readonly name: string;
  readonly what: string;
  readonly run: () => Result | Promise<Result>;
}

const bin = join(root, 'node_modules/.bin');
// The Node that this runs on, whatever another one the system has: it strips types.
const colour = process.stdout.isTTY ? {FORCE_COLOR: '1'} : {NO_COLOR: '1'};
const env = {...process.env, ...colour, PATH: [bin, process.env['PATH']].join(delimiter)};

interface Ended {
  readonly code: number;
  readonly output: string;
}

function run(command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {cwd: root, env, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
      from.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        to.write(text);
      });
    }
    child.once('error', (error) => resolve({code: 1, output: String(error)}));
    child.once('close', (code) => resolve({code: code ?? 1, output}));
  });
}

/** One check that either holds or doesn't. */
async function check(command: string, args: readonly string[]): Promise<Result> {
  const {code} = await run(command, args);
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** A command that ends by saying "N passed, N failed"; one that breaks off before has failed. */
async function counted(command: string, args: readonly string[]): Promise<Result> {
  const {code, output} = await run(command, args);
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1) ?? [];
  const result = {passed: Number(passed ?? 0), failed: Number(failed ?? 0)};
  return code !== 0 && result.failed === 0 ? {...result, failed: 1} : result;
}

/** node --test; no file at all is a failure too. */
async function nodeTests(pattern: string, ...options: readonly string[]): Promise<Result> {
  const files = globSync(pattern, {cwd: root}).sort();
  if (files.length === 0) {
    console.error(`No tests: ${pattern}`);
    return {passed: 0, failed: 1};
  }
  const reporters = [join(root, 'build/reporter.ts'), ...(process.env['VERBOSE'] ? ['spec'] : [])];
  const report = reporters.flatMap((reporter) => [`--test-reporter=${reporter}`, '--test-reporter-destination=stdout']);
  return counted(process.execPath, ['--test', ...report, ...options, ...files]);
}

let engines: readonly Found[] = [];

function findEngines(): Result {
  try {
    engines = findBrowsers();
    for (const {version, path} of engines) console.log(`  ${version} (${path})`);
    return {passed: engines.length, failed: 0};
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return {passed: 0, failed: 1};
  }
}

const STAGES: readonly Stage[] = [
  {name: 'engines', what: 'browsers that the tests run in', run: findEngines},
  {name: 'types', what: 'TypeScript', run: () => check('tsc', ['--noEmit'])},
  {name: 'lint', what: 'ESLint', run: () => check('eslint', ['.', '--max-warnings=0'])},
  {name: 'unit', what: 'rules without a page', run: () => nodeTests('test/!(pages|elements|browsers)/**/*.test.ts')},
  {name: 'build', what: 'dist/', run: () => check(process.execPath, ['build/build.ts'])},
  {name: 'package', what: 'what npm would publish', run: () => check('publint', ['--strict'])},
  {name: 'size', what: 'bytes and requests of one moving card', run: () => counted(process.execPath, ['build/size.ts'])},
  {name: 'browsers', what: 'elements in each engine', run: () => counted('wtr', [])},
  {name: 'pages', what: 'whole pages in each engine', run: () => nodeTests('test/pages/**/*.test.ts', '--test-concurrency=1')},
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}; there are ${STAGES.map(({name}) => name).join(', ')}`);
  process.exit(2);
}

const summary: {readonly stage: Stage; readonly result: Result; readonly seconds: number}[] = [];
for (const stage of STAGES) {
  if (asked.length > 0 && !asked.includes(stage.name)) continue;
  console.log(`\n── ${stage.name}: ${stage.what}`);
  const started = performance.now();
  const result = await stage.run();
  summary.push({stage, result, seconds: (performance.now() - started) / 1000});
}

console.log('\n── summary');
for (const {stage, result, seconds} of summary) {
  const mark = result.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${stage.name.padEnd(9)}${`${result.passed} passed, ${result.failed} failed`.padEnd(24)}${seconds.toFixed(1)} s`);
}
if (engines.length > 0) console.log(`Engines: ${engines.map(({version}) => version).join(', ')}`);
if (process.env['BROWSERS']) console.log(`BROWSERS=${process.env['BROWSERS']} left out the other engines.`);
if (asked.length > 0) console.log(`Only: ${asked.join(', ')}.`);
const total = (key: keyof Result): number => summary.reduce((number, {result}) => number + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
