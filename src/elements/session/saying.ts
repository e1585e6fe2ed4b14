/** What a followed session says of this moment. */
import type {Exercise} from '../../catalogue/schema.ts';
import {phaseCue, phaseTitle} from '../../i18n/phase.ts';
import type {Words} from '../../i18n/words.ts';
import type {Phase} from '../../session/plan.ts';
import type {Following} from './following.ts';

/** What to do now; after an hour away, that nothing was missed; where it waits for a tap, that there is no hurry. */
export function saying(words: Words, {view}: Following, exercise: Exercise, phase: Phase): {readonly title: string; readonly cue: string} {
  if (view.status === 'paused' && view.away > 0) {
    return {title: words.say('session.welcome-back'), cue: words.say('session.welcome-back-cue')};
  }
  if (view.status === 'paused') return {title: words.say('session.paused'), cue: phaseCue(words, exercise, phase)};
  if (view.isWaiting) return {title: words.say('session.tap-title'), cue: words.say('session.tap-cue')};
  return {title: phaseTitle(words, exercise, phase), cue: phaseCue(words, exercise, phase)};
}
