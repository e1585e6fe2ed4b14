import {globSync, readFileSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {launchers} from './test/browsers/launchers.ts';
import {withTables} from './src/catalogue/own-drawing.ts';
import {countingReporter} from './test/browsers/reporter.ts';

const {version} = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const verbose = Boolean(process.env.VERBOSE);

// A group without files is an error to the runner.
const groups = [
  {name: 'elements', files: 'test/elements/**/*.test.ts', preferences: {}},
  {name: 'reduced motion', files: 'test/elements/**/*.motion.ts', preferences: {reducedMotion: true}},
]
  .filter(({files}) => globSync(files).length > 0)
  .map(({name, files, preferences}) => ({name, files, browsers: launchers(preferences)}));
// `npx wtr --files <file>` runs that file alone; groups would run beside it.
const isNarrowed = process.argv.some((argument) => argument.startsWith('--files'));
const reducedMotion = process.argv.some((argument) => argument.endsWith('.motion.ts'));

// nanostores asks for NODE_ENV, which no browser has; the build answers in the same way.
const nodeEnv = {
  name: 'node-env',
  transform({path, body}) {
    if (path.startsWith('/node_modules/nanostores/')) return body.replaceAll('process.env.NODE_ENV', '"production"');
    return undefined;
  },
};

// The build writes into each exercise where its muscles show, and the shapes of its props.
const tables = {
  name: 'tables',
  transform({path, body}) {
    if (!path.startsWith('/data/exercises/')) return undefined;
    return JSON.stringify(withTables(JSON.parse(body)));
  },
};

export default {
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    nodeEnv,
    tables,
    // json together with target es2022: esbuild then drops `with {type: 'json'}` and serves the JSON as a module.
    esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json', define: {__VERSION__: JSON.stringify(version)}}),
  ],
  reporters: [verbose ? summaryReporter() : defaultReporter({reportTestResults: true, reportTestProgress: false}), countingReporter()],
  concurrentBrowsers: Number(process.env.WTR_BROWSERS ?? 2),
  concurrency: 1,
  testFramework: {config: {timeout: 15_000}},
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 180_000,
  ...(isNarrowed ? {browsers: launchers({reducedMotion})} : {groups}),
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
};
