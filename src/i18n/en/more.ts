/** Words behind “Sources and review” of the safety notice. */
import type {MessageTable} from '../words.ts';

export const more = {
  'more.in-full': 'The questions in full',
  'more.sources': 'Sources',
  'more.source-of': '{title}, {publisher}',
  'more.general-knowledge': 
    'General knowledge, not taken from a source: emergency numbers and advice lines (last checked on {day}), what to do meanwhile, and how things are worded here.',
} as const satisfies MessageTable;
