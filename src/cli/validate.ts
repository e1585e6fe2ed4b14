/** `npx stretch-elements validate <file.json>`: the rules of our own data, for a site owner's exercises. */
import {readFileSync} from 'node:fs';
import type {Exercise} from '../catalogue/schema.ts';
import type {Source} from '../catalogue/rules-schema.ts';
import {checkOwn, type Package, type RecordIn} from '../checks/dataset.ts';
import {toLine} from '../checks/finding.ts';

/** What the command says, and how it ends: 0 if nothing is wrong, 1 if something is, 2 if it was called wrongly. */
export interface Said {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

export const USAGE = 'Usage: stretch-elements validate <file.json>\nChecks your own exercises: a JSON file with a list of them, or with one.';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The published dataset beside this command: dist/data/catalogue.json. */
export function readPackage(catalogueFile: URL, today: string): Package {
  const {exercises, sources} = JSON.parse(readFileSync(catalogueFile, 'utf8')) as {exercises: Exercise[]; sources: {sources: Record<string, Source>}};
  return {exercises, sources: sources.sources, today};
}

/** A list has a place for each of its records; one alone is the file. */
function recordsIn(file: string, content: unknown): readonly RecordIn[] {
  if (!Array.isArray(content)) return [{file, record: content}];
  return content.map((record: unknown, index) => ({file: `${file}[${index}]`, record}));
}

export function validate(file: string, among: Package): Said {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return {lines: [`${file}: can't be read: ${messageOf(error)}`], exitCode: 2};
  }
  const records = recordsIn(file, content);
  const findings = checkOwn(records, among);
  const wrong = new Set(findings.filter(({level}) => level === 'error').map((finding) => finding.file));
  const summary = `${records.length - wrong.size} passed, ${wrong.size} failed`;
  return {lines: [...findings.map(toLine), summary], exitCode: wrong.size > 0 ? 1 : 0};
}
