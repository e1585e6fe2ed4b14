/** Words of the way back into a session that was broken off. Ids are stable; the words are British English. */
import type {MessageTable} from '../words.ts';

export const offer = {
  'offer.step': 'Go on with step {step} of {steps}',
  'offer.go-on': 'Go on',
  'offer.again': 'Start again',
  'offer.named': '{offer}: {name}',
} as const satisfies MessageTable;
