// What node:test says in `npm test`: failures with their place, whatever a test printed, then the counts.
import type {TestEvent} from 'node:test/reporters';
import {relative} from 'node:path';
import {root} from './records.ts';

const MAX_LINES = 25;

/** Message and the places in our files; a comparison of two long texts is cut. */
function describe(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  const lines = cause.message.split('\n');
  const told = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), `… ${lines.length - MAX_LINES} more lines`] : lines;
  const places = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line) && line.includes(root) && !line.includes('node_modules'));
  return [...told, ...places.slice(0, 4).map((line) => line.trim().replace(`file://${root}/`, ''))].map((line) => `    ${line}`).join('\n');
}

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const names: string[] = [];
  let files = 0;
  for await (const event of events) {
    switch (event.type) {
      case 'test:start':
        names.length = event.data.nesting;
        names.push(event.data.name);
        break;
      case 'test:fail': {
        const {name, nesting, file, line, details} = event.data;
        // A suite fails with its tests: each of them has been told already.
        if ('failureType' in details.error && details.error.failureType === 'subtestsFailed') break;
        const path = [...names.slice(0, nesting), name].join(' › ');
        yield `✗ ${path}${file ? ` (${relative(root, file)}:${line ?? ''})` : ''}\n${describe(details.error)}\n`;
        break;
      }
      case 'test:stdout':
      case 'test:stderr':
        yield event.data.message;
        break;
      case 'test:summary': {
        if (event.data.file) {
          files++;
          break;
        }
        const {passed, tests, skipped, todo} = event.data.counts;
        const left = skipped + todo;
        yield `${files} files${left > 0 ? `, ${left} tests skipped` : ''}\n`;
        yield `${passed} passed, ${tests - passed - left} failed\n`;
        break;
      }
      default:
        break;
    }
  }
}
