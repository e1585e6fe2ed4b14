/** Why Start is off on this page, in a sentence: one for each reason of `safety/standing.ts`. */
import type {MessageTable} from '../words.ts';

export const standing = {
  'standing.emergency': 'You said something that needs help now. Do not exercise.',
  'standing.maternity': 'You said something that your maternity unit should hear now. Do not exercise.',
  'standing.today': 'You said something to get checked today. Do not exercise until then.',
  'standing.individual': 'No exercises here for now: get individual advice from the team that looks after you.',
  'standing.team': 'Ask the team that looks after you first. Until they have agreed, nothing is started here.',
  'standing.ask': 'Ask a doctor, physiotherapist or midwife first. Until then: walking and rest positions only.',
  'standing.check': 'Answer the safety check first.',
  'standing.acknowledge': 'Read the safety notice first.',
} as const satisfies MessageTable;
