/** Days written YYYY-MM-DD, in the reader's own calendar: what is kept about health is dated by the day, never by the minute. */

const DAY_MS = 86_400_000;

/** Days since 1 January 1970; NaN where it is no day. */
export function dayNumber(day: string): number {
  const ms = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // 2026-02-31 is no day, though some engines roll it over.
  return new Date(ms).getTime() === ms && new Date(ms).toISOString().startsWith(day) ? ms / DAY_MS : Number.NaN;
}

/** Days from one to the other; NaN where either is no day. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The day of a moment where the reader is. */
export function dayOf(date: Date): string {
  const two = (value: number): string => `${value}`.padStart(2, '0');
  return `${`${date.getFullYear()}`.padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
