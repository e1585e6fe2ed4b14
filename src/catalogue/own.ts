/**
 * A site owner's own exercises: fetched, checked and drawn once to see whether they can be. Nothing in such a file is trusted: what is wrong is said once
 * in the console and left out, and its words are only ever shown as text.
 */
import * as v from 'valibot';
import {exerciseIndex} from './contents.ts';
import {ownExerciseSchema} from './own-schema.ts';
import type {OwnCatalogue} from './own-store.ts';
import type {Exercise} from './schema.ts';

/** Our whole catalogue takes a fifth of it. */
const MOST_BYTES = 2_000_000;
const MOST_EXERCISES = 500;

const warn = (message: string): void => { console.warn(`Stretch Elements: ${message.slice(0, 500)}`); };

/** The text of a response, unless it is longer than anyone's exercises are. */
async function textOf(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const tooLong = new Error(`it is larger than ${MOST_BYTES / 1e6} MB`);
  if (Number(response.headers.get('content-length')) > MOST_BYTES) throw tooLong;
  const text = await response.text();
  if (text.length > MOST_BYTES) throw tooLong;
  return text;
}

const whatIs = (value: unknown): string => (value === null ? 'null' : `of type ${typeof value}`);

async function listOf(catalogue: OwnCatalogue): Promise<readonly unknown[]> {
  const content: unknown = typeof catalogue === 'string' ? JSON.parse(await textOf(await fetch(catalogue))) : catalogue;
  if (!Array.isArray(content)) throw new Error(`it must be a list of exercises, [{…}, {…}], but is ${whatIs(content)}`);
  if (content.length > MOST_EXERCISES) throw new Error(`it has ${content.length} exercises; allowed: ${MOST_EXERCISES}`);
  return content as readonly unknown[];
}

type Drawing = Pick<typeof import('./own-drawing.ts'), 'drawingFault' | 'withTables'>;

/** What draws comes with the elements. In Node, where nothing is drawn, the command line checks figures. */
async function loadDrawing(): Promise<Drawing | undefined> {
  return 'HTMLElement' in globalThis ? await import('./own-drawing.ts') : undefined;
}

/** The exercise, or the first thing that is wrong with it. */
function read(record: unknown, drawing: Drawing | undefined): Exercise | string {
  try {
    const result = v.safeParse(ownExerciseSchema, record, {abortEarly: true});
    if (!result.success) {
      const [issue] = result.issues;
      return `${v.getDotPath(issue) ?? 'the whole record'}: ${issue.message}`;
    }
    const wrong = result.output.figure && drawing?.drawingFault(result.output.figure);
    return wrong ? `figure: ${wrong}` : (drawing?.withTables(result.output) ?? result.output);
  } catch (error) {
    return `can't be read: ${String(error)}`;
  }
}

function nameOf(record: unknown): string {
  const id = typeof record === 'object' && record !== null && Object.hasOwn(record, 'id') ? (record as {readonly id: unknown}).id : undefined;
  return typeof id === 'string' ? ` “${id.slice(0, 60)}”` : '';
}

/** The good ones of a catalogue by id; one warning for each of the others, and for each that takes the place of one of ours. */
export async function readOwn(catalogue: OwnCatalogue): Promise<ReadonlyMap<string, Exercise>> {
  const name = typeof catalogue === 'string' ? `the catalogue ${catalogue}` : 'the catalogue given to configure()';
  const good = new Map<string, Exercise>();
  const drawing = await loadDrawing();
  let records: readonly unknown[];
  try {
    records = await listOf(catalogue);
  } catch (error) {
    warn(`${name} can't be used: ${error instanceof Error ? error.message : String(error)}. Only the exercises of the package are there.`);
    return good;
  }
  for (const [index, record] of records.entries()) {
    const exercise = read(record, drawing);
    const leftOut = (why: string): void => { warn(`exercise ${index + 1}${nameOf(record)} of ${name} is left out: ${why}`); };
    if (typeof exercise === 'string') leftOut(exercise);
    else if (good.has(exercise.id)) leftOut('id: an exercise before it has the same; allowed: an id of its own');
    else {
      if (exerciseIndex.some(({id}) => id === exercise.id)) warn(`“${exercise.id}” of ${name} takes the place of the package’s own exercise of that id.`);
      good.set(exercise.id, exercise);
    }
  }
  return good;
}
