#!/usr/bin/env node
/** The commands of the package. */
import {readPackage, USAGE, validate, type Said} from './validate.ts';

function run(parts: readonly string[]): Said {
  const [command, file, ...more] = parts;
  if (command === '--help' || command === '-h') return {lines: [USAGE], exitCode: 0};
  if (command !== 'validate' || file === undefined || more.length > 0) return {lines: [USAGE], exitCode: 2};
  return validate(file, readPackage(new URL(/* @vite-ignore */ 'data/catalogue.json', import.meta.url), new Date().toISOString().slice(0, 10)));
}

const {lines, exitCode} = run(process.argv.slice(2));
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = exitCode;
