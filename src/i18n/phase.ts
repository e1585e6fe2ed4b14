/** How a phase of a session is said: what to do now, in a title of a few words and one cue. */
import type {Exercise} from '../catalogue/schema.ts';
import type {Phase} from '../session/plan.ts';
import type {Words} from './words.ts';

export function phaseTitle(words: Words, exercise: Exercise, phase: Phase): string {
  const breathing = exercise.kind === 'breathing';
  switch (phase.kind) {
    case 'move':
      return breathing ? words.say('phase.breathe-in') : words.say(phase.side ? `phase.move-${phase.side}` : 'phase.move');
    case 'hold':
      if (phase.cycles) return words.say('phase.keep-going');
      if (exercise.mode === 'rest') return words.say('phase.rest-pose');
      return words.say(phase.side ? `phase.hold-${phase.side}` : 'phase.hold');
    case 'release':
      return words.say(breathing ? 'phase.breathe-out' : 'phase.release');
    case 'get-ready':
    case 'switch':
    case 'rest':
      return words.say(`phase.${phase.kind}`);
  }
}

export function phaseCue(words: Words, exercise: Exercise, phase: Phase): string {
  switch (phase.kind) {
    case 'get-ready':
    case 'rest': {
      const side = phase.side && exercise.sides === 'each' ? `${words.say(`side.first-${phase.side}`)} ` : '';
      return side + (exercise.steps[0] ?? '');
    }
    case 'move':
    case 'hold':
      return exercise.cue;
    case 'release':
      return exercise.kind === 'breathing' ? exercise.cue : words.say('phase.release-cue');
    case 'switch':
      return phase.side ? words.say(`phase.switch-${phase.side}`) : '';
  }
}
