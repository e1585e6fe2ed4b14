/** The building blocks of the schemas: each says in its message what is wrong and what is allowed. */
import * as v from 'valibot';

/** Readonly all the way down, as every record of the dataset is once loaded. */
export type Frozen<T> = T extends object ? {readonly [K in keyof T]: Frozen<T[K]>} : T;

/** Joins words for a message: `a, b, c`. */
const list = (words: readonly string[]): string => words.join(', ');

/** A record with exactly these fields; an unknown or a missing one is named with what is allowed. */
export function fields<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return `unknown field ${issue.received}; allowed: ${list(Object.keys(entries))}`;
    if (issue.received === 'undefined') return `is missing; expected here: ${issue.expected}`;
    return `must be an object, not ${issue.received}`;
  });
}

/** One word of a vocabulary. `what` names the vocabulary in the message. */
export function oneOf<const T extends readonly string[]>(words: T, what: string, about?: string) {
  return v.pipe(
    v.picklist(words, (issue) => `${issue.received} is no ${what}; allowed: ${list(words)}`),
    v.description(about ?? what),
  );
}

/** Words for the reader: not empty, no blanks around. */
export function text(about: string) {
  return v.pipe(
    v.string((issue) => `must be text, not ${issue.received}`),
    v.regex(/^\S(.*\S)?$/s, 'must not be empty nor begin or end with a blank'),
    v.description(about),
  );
}

/** An id: lower-case words joined by hyphens, as in file names. */
export function id(about: string) {
  return v.pipe(
    v.string((issue) => `must be an id, not ${issue.received}`),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, (issue) => `${issue.received} is no id; allowed: a-z, 0-9 and single hyphens`),
    v.description(about),
  );
}

/** A whole number within limits. `unit` is said in the message. */
export function whole(min: number, max: number, unit: string, about: string) {
  const allowed = `a whole number of ${unit} from ${min} to ${max}`;
  const message = (issue: {received: string}) => `must be ${allowed}, not ${issue.received}`;
  return v.pipe(
    v.number(message), v.integer(message), v.minValue(min, message), v.maxValue(max, message), v.description(about),
  );
}

/** Seconds of a movement, in halves. */
export function halfSeconds(about: string) {
  const message = (issue: {received: string}) => `must be from 0 to 30 seconds in steps of 0.5, not ${issue.received}`;
  return v.pipe(
    v.number(message), v.minValue(0, message), v.maxValue(30, message), v.multipleOf(0.5, message),
    v.description(about),
  );
}

/** A length in minutes, fractions allowed. */
export function minutes(min: number, max: number, about: string) {
  const message = (issue: {received: string}) => `must be from ${min} to ${max} minutes, not ${issue.received}`;
  return v.pipe(v.number(message), v.minValue(min, message), v.maxValue(max, message), v.description(about));
}

/** A pair [least, most] of whole numbers. */
export function range(min: number, max: number, unit: string, about: string) {
  const number = whole(min, max, unit, unit);
  return v.pipe(
    v.strictTuple([number, number], `must be [least, most] in ${unit}`),
    v.check(([least, most]) => least <= most, `must be [least, most]: the first number of ${unit} is above the second`),
    v.description(about),
  );
}

/** A list, with a message for one that is too short or too long. */
export function listOf<const S extends v.GenericSchema>(item: S, about: string, min = 0, max = 99) {
  const message = `must be a list of ${min} to ${max}`;
  return v.pipe(v.array(item, message), v.minLength(min, message), v.maxLength(max, message), v.description(about));
}

/** A day as YYYY-MM-DD. */
export function day(about: string) {
  const message = (issue: {received: string}) => `${issue.received} is no day; allowed: YYYY-MM-DD`;
  return v.pipe(v.string(message), v.isoDate(message), v.description(about));
}

/** Yes or no. */
export function flag(about: string) {
  return v.pipe(v.boolean((issue) => `must be true or false, not ${issue.received}`), v.description(about));
}

/** True if the text has at most that many words. */
export const hasAtMostWords = (sentence: string, most: number): boolean => sentence.split(/\s+/).length <= most;

/** What is wrong with a record, one line a fault: `steps.2: must be text, not 5`. Empty if nothing is. */
export function faults(schema: v.GenericSchema, record: unknown): readonly string[] {
  const result = v.safeParse(schema, record);
  if (result.success) return [];
  return result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the whole record'}: ${issue.message}`);
}
