/** Words behind the disclosure of a card. Ids are stable; the words are British English. */
import type {MessageTable} from '../words.ts';

export const details = {
  'card.muscles': 'Muscles at work, the main ones first',
  'card.mistakes': 'Often goes wrong',
  'card.care': 'Take care',
  'card.breathing': 'Breathing',
  'card.levels': 'Too much, or too little?',
  'card.easier': 'Easier',
  'card.harder': 'Harder',
  'card.sources': 'Sources',
  'card.source-of': '{title}, {publisher}',
  'card.general-knowledge': 'General knowledge, not taken from a source: {supports}.',
  'dose.hold-words': 'Hold {hold}',
  'dose.move-words': 'Move slowly',
  'dose.breathe-words': 'Breathe slowly',
  'dose.times-words': '{reps} times',
  'dose.once-words': 'once',
  'dose.rest-words': 'Rest for {hold}',
  'dose.seconds-range': '{range} s',
  'dose.minutes-range': '{range} min',
  'dose.sets-words': '{sets} sets',
  'dose.usual': 'Usual dose: {dose}; {frequency}.',
} as const satisfies MessageTable;
