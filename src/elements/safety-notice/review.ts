/** Whether a clinician has reviewed what is said here, as data/review.json has it. Nothing is claimed that isn't there. */
import reviewFile from '../../../data/review.json' with {type: 'json'};
import type {Words} from '../../i18n/words.ts';

interface Review {
  readonly reviewer: string;
  readonly role: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

const reviews: readonly Review[] = reviewFile.reviews;

/** @param day YYYY-MM-DD */
export const dayInWords = (words: Words, day: string): string =>
  new Intl.DateTimeFormat(words.tag, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${day}T00:00:00Z`));

export function reviewInWords(words: Words, all: readonly Review[] = reviews): string {
  const latest = all.at(-1);
  if (!latest) return words.say('notice.not-reviewed');
  const {reviewer, role, date} = latest;
  return words.say('notice.reviewed', {reviewer, role, day: dayInWords(words, date)});
}
