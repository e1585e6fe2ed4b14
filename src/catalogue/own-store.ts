/** Where a site owner's own exercises come from, and those that have arrived. What reads and checks them loads only where there are any. */
import type {Exercise} from './schema.ts';

/** The address of a JSON file with a list of exercises, or the list itself. */
export type OwnCatalogue = string | readonly unknown[];

const none: ReadonlyMap<string, Exercise> = new Map();

let source: OwnCatalogue | undefined;
let arriving: Promise<ReadonlyMap<string, Exercise>> | undefined;
let arrived = none;
let count = 0;

/** Names another catalogue, or none. It is read when an exercise is first asked for. */
export function takeCatalogue(catalogue: OwnCatalogue | undefined): void {
  if (catalogue === source) return;
  source = catalogue;
  arriving = undefined;
  arrived = none;
  count++;
}

/** Changes with every other catalogue: what was found before it may be another exercise now. */
export const catalogueNumber = (): number => count;

/** Those that have arrived, by id. */
export const arrivedExercises = (): ReadonlyMap<string, Exercise> => arrived;

/** The owner's exercises by id, once they are here. Never fails: what can't be read is warned of, and left out. */
export async function ownExercises(): Promise<ReadonlyMap<string, Exercise>> {
  const asked = source;
  if (!asked) return none;
  arriving ??= import('./own.ts').then(({readOwn}) => readOwn(asked)).catch((error: unknown) => {
    console.warn('Stretch Elements: your own exercises could not be read.', error);
    return none;
  });
  const found = await arriving;
  if (source === asked) arrived = found;
  return found;
}
