/** Pregnancy counted in completed weeks: “14 weeks and 3 days” is week 14. */

import {dayNumber} from './day.ts';

export type Trimester = 't1' | 't2' | 't3';

/** First week of the second and of the third trimester: weeks 1-12, 13-27, 28 and on (`data/conditions.json`). */
const SECOND_FROM_WEEK = 13;
const THIRD_FROM_WEEK = 28;

/**
 * With the week known, lying flat on the back is left out from here; NHS: “particularly after 16 weeks”
 * (nhs-preg-copy).
 * With the trimester alone known, from the second on, so that it can never be too late.
 */
const NEVER_SUPINE_FROM_WEEK = 16;

/** A pregnancy lasts 40 weeks from the first day of the last period to the due date. */
const TERM_DAYS = 280;
const WEEK_DAYS = 7;

/** The trimesters whose rules apply. A week that is no number says no more than pregnant: the stricter two apply. */
export function trimestersOf(week: number): readonly Trimester[] {
  if (!Number.isFinite(week)) return ['t2', 't3'];
  if (week < SECOND_FROM_WEEK) return ['t1'];
  return week < THIRD_FROM_WEEK ? ['t2'] : ['t3'];
}

/** Week 13, 14 or 15, known as such: lying flat on the back is still possible, but not for long. */
export function isSupineStillPossible(week: number | undefined): boolean {
  return week !== undefined && week >= SECOND_FROM_WEEK && week < NEVER_SUPINE_FROM_WEEK;
}

/** What a reader said about how far they are; days are written YYYY-MM-DD. */
export type PregnancyDate = {readonly dueDate: string} | {readonly week: number; readonly on: string};

/**
 * The completed week of pregnancy on a day, from the due date or from the week that was given on an earlier day.
 * A given week may have been about to end, so it is moved on from its last day: up to six days early, never late.
 *
 * @param day YYYY-MM-DD, in the reader's own calendar
 * @returns NaN where a day can't be read; the rules then take the stricter trimesters
 */
export function pregnancyWeekOn(day: string, known: PregnancyDate): number {
  const today = dayNumber(day);
  if ('dueDate' in known) return Math.floor((TERM_DAYS - (dayNumber(known.dueDate) - today)) / WEEK_DAYS);
  const daysSince = Math.max(0, today - dayNumber(known.on));
  return Math.floor(known.week) + Math.floor((daysSince + WEEK_DAYS - 1) / WEEK_DAYS);
}
