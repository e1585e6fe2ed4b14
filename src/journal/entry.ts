/** What the journal keeps of a session that was followed: what, how long, and how it felt. Nothing in it names a person. */
import * as v from 'valibot';

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
/** Ids of the catalogue or of a site owner; longer than any of them is no id. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** Longest session that is believed, in seconds: half a day. */
const MOST_SECONDS = 12 * 3600;

export const entrySchema = v.object({
  /** When it ended: ISO 8601 in UTC. */
  endedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The routine; absent where a card was followed. */
  routine: v.optional(id),
  /** What was done, in its order; what took the place of another exercise included. */
  exercises: v.pipe(v.array(id), v.maxLength(60)),
  /** Time that it took, without pauses. */
  seconds: whole(MOST_SECONDS),
  steps: whole(60),
  skipped: whole(60),
  /** Steps that were made easier on the way. */
  easier: whole(60),
  /** Pain at the end, 0 none … 10 the worst imaginable; absent where the reader didn't say. */
  painNow: v.optional(whole(10)),
});

export type JournalEntry = Readonly<v.InferOutput<typeof entrySchema>>;

/** The entries in a stored text. What isn't one is left out: another version, or another script, may have written there. */
export function readEntries(text: string | null): readonly JournalEntry[] {
  if (!text) return [];
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((candidate) => {
    const result = v.safeParse(entrySchema, candidate);
    return result.success ? [result.output] : [];
  });
}
