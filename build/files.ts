// Which built files each element, exercise and routine is made of.
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Rolldown} from 'vite';
import {idCode} from '../src/catalogue/id-code.ts';

export interface Files {
  /** Tag → the file that registers it, then all that it imports. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  readonly exercises: Readonly<Record<string, string>>;
  /** Id → the routine's own file, then those of its exercises. */
  readonly routines: Readonly<Record<string, readonly string[]>>;
}

const root = join(import.meta.dirname, '..');

/** What the autoloader knows, in as few bytes as can be: `data` is the folder in which each id has a file of its own. */
export interface FilesToAsk {
  readonly elements: Files['elements'];
  readonly data: string;
  /** Codes of the ids of exercises and routines, parted by spaces. */
  readonly codes: string;
}

/** The codes of ids, in order; two ids with one code must not be. */
export function idCodes(ids: readonly string[]): string {
  const codes = new Map(ids.map((id) => [idCode(id), id]));
  for (const id of ids) if (codes.get(idCode(id)) !== id) throw new Error(`The ids "${id}" and "${codes.get(idCode(id))}" have one code: rename one of them`);
  return [...codes.keys()].sort().join(' ');
}

export const filesToAsk = ({elements, exercises, routines}: Files, version: string): FilesToAsk => ({
  elements,
  data: `data/${version}/`,
  codes: idCodes([...Object.keys(exercises), ...Object.keys(routines)]),
});

/** Kept between the passes of a build; not part of the package. */
export const filesPath = join(root, 'node_modules/.cache/stretch-elements/files.json');

export const readFiles = (): Files => JSON.parse(readFileSync(filesPath, 'utf8')) as Files;

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const chunksOf = (bundle: Bundle): Chunk[] => Object.values(bundle).filter((output) => output.type === 'chunk');

/** The file and all that it imports, nearest first. */
export function withImports(file: string, bundle: Bundle): string[] {
  const found: string[] = [];
  const open = [file];
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (found.includes(name)) continue;
    found.push(name);
    const chunk = bundle[name];
    if (chunk?.type === 'chunk') open.push(...chunk.imports);
  }
  return found;
}

function dataFiles(folder: string, chunks: readonly Chunk[]): Record<string, string> {
  const found = new Map<string, string>();
  for (const {fileName, moduleIds} of chunks) {
    for (const id of moduleIds) if (id.includes(`/data/${folder}/`)) found.set(basename(id, '.json'), fileName);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function elementFiles(bundle: Bundle, chunks: readonly Chunk[]): Record<string, string[]> {
  const entries = chunks.filter(({isEntry, name, fileName}) => isEntry && name !== 'index' && !fileName.startsWith('data/'));
  return Object.fromEntries(entries.map(({name, fileName}) => [name, withImports(fileName, bundle)]));
}

export function filesOf(bundle: Bundle): Files {
  const chunks = chunksOf(bundle);
  const exercises = dataFiles('exercises', chunks);
  const routines = Object.entries(dataFiles('routines', chunks)).map(([id, file]): [string, string[]] => {
    const {steps} = JSON.parse(readFileSync(join(root, `data/routines/${id}.json`), 'utf8')) as {steps: {exercise: string}[]};
    const needed = new Set(steps.map(({exercise}) => exercises[exercise]).filter((name) => name !== undefined));
    return [id, [file, ...needed]];
  });
  return {elements: elementFiles(bundle, chunks), exercises, routines: Object.fromEntries(routines)};
}
