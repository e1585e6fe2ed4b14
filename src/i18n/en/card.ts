/** Words of a resting card and of its picture: what every element may need at once. Ids are stable; the words are British English. */
import type {MessageTable} from '../words.ts';

export const card = {
  'unit.seconds': '{count} s',
  'unit.minutes': '{minutes} min',
  'unit.times': '{count}×',
  'figure.label': '{name}. Start. {start}. Then. {end}.',
  'figure.pause': 'Pause the moving figure of {name}',
  'figure.play': 'Move the figure of {name}',
  'card.start': 'Start',
  'card.start-named': 'Start {name}',
  'card.how': 'How to do it',
  'card.more': 'Good to know',
  'card.facts': 'About this exercise',
  'dose.hold': 'hold',
  'dose.breath': 'a breath',
  'dose.times': {one: 'time', other: 'times'},
  'dose.breaths': {one: 'breath', other: 'breaths'},
  'dose.each-side': 'each side',
  'dose.sets': 'sets',
  'dose.in-all': 'in all',
} as const satisfies MessageTable;
