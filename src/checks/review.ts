/** Whether a record has been looked at within the last year. */
import {warning, type Fault} from './finding.ts';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

/** @param today YYYY-MM-DD */
export function checkReview({reviewed}: {readonly reviewed: string}, today: string): readonly Fault[] {
  const days = Math.round((Date.parse(today) - Date.parse(reviewed)) / DAY_MS);
  if (days > YEAR_DAYS) return [warning('reviewed', `${reviewed} is ${days} days ago; allowed: ${YEAR_DAYS}. Check the record against its sources again`)];
  if (days < -1) return [warning('reviewed', `${reviewed} is to come; allowed: up to ${today}`)];
  return [];
}
