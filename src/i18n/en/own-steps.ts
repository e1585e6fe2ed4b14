/** Words of a routine that a site owner writes in HTML. Ids are stable; the words are British English. */
import type {MessageTable} from '../words.ts';

export const ownSteps = {
  'own.name': 'Your routine',
  'own.aim': 'As its site owner has put it together',
  'own.left': 'left only',
  'own.right': 'right only',
} as const satisfies MessageTable;
