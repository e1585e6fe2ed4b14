/** What a followed session says of this moment. */
import type {Exercise} from '../../catalogue/schema.ts';
import {phaseCue, phaseTitle} from '../../i18n/phase.ts';
import type {Words} from '../../i18n/words.ts';
import type {Phase} from '../../session/plan.ts';
import type {Following} from './following.ts';

/** What to do now; after an hour away, that nothing was missed. */
export function saying(words: Words, {view}: Following, exercise: Exercise, phase: Phase): {readonly title: string; readonly cue: string} {
  if (view.status === 'paused' && view.away > 0) {
    return {title: words.say('session.welcome-back'), cue: words.say('session.welcome-back-cue')};
  }
  const title = view.status === 'paused' ? words.say('session.paused') : phaseTitle(words, exercise, phase);
  return {title, cue: view.isWaiting ? words.say('session.tap-cue') : phaseCue(words, exercise, phase)};
}
