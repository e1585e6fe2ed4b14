/** What is said at a milestone: whole sentences, the same ones by the voice and to a screen reader. */
import type {Exercise} from '../catalogue/schema.ts';
import {phaseCue, phaseTitle} from '../i18n/phase.ts';
import type {Words} from '../i18n/words.ts';
import type {Phase, SessionPlan} from '../session/plan.ts';
import {longHold, type Milestone} from './milestones.ts';

/** Empty where a tone says it all. */
export function milestoneText(words: Words, exercise: Exercise, {phases}: SessionPlan, {kind, phase: index, left = 0}: Milestone): string {
  const phase = phases[index];
  if (!phase) return '';
  const title = sentence(phaseTitle(words, exercise, phase));
  const cue = sentence(phaseCue(words, exercise, phase));
  switch (kind) {
    case 'ahead':
      return phase.set > 1 ? `${title} ${words.say('phase.next-set', {set: phase.set, sets: phase.sets})}` : `${title} ${aheadText(words, exercise, phase)}`;
    case 'go': {
      // The way into a long hold is short: both are said at once.
      const next = phases[index + 1];
      if (phase.kind !== 'move' || next?.kind !== 'hold' || next.seconds < longHold) return `${title} ${cue}`;
      return `${sentence(phaseTitle(words, exercise, next))} ${sentence(secondsAloud(words, next.seconds))} ${cue}`;
    }
    case 'switch':
      return `${title} ${cue}`;
    case 'hold':
      return isFirst(phases[index - 2]) ? '' : phase.seconds >= longHold ? `${title} ${sentence(secondsAloud(words, phase.seconds))}` : '';
    case 'half':
      return words.say('phase.half');
    case 'count':
      return phase.kind === 'hold' ? words.say('phase.last', {time: secondsAloud(words, left)}) : '';
    case 'release':
      return (phases[index - 1]?.seconds ?? 0) >= longHold ? cue : '';
    case 'rep':
      return '';
    case 'end':
      return words.say('session.done');
  }
}

/** Whether a hold is the first after a wait: it was said on the way into it. */
function isFirst(beforeMove: Phase | undefined): boolean {
  return !beforeMove || beforeMove.rep === 0;
}

function aheadText(words: Words, exercise: Exercise, phase: Phase): string {
  const name = phase.kind === 'rest' ? words.say('phase.next-named', {name: exercise.name}) : exercise.name;
  return `${sentence(name)} ${sentence(phaseCue(words, exercise, phase))}`;
}

/** `15 seconds`: a voice spells `15 s`. */
function secondsAloud({tag}: Words, seconds: number): string {
  return new Intl.NumberFormat(tag, {style: 'unit', unit: 'second', unitDisplay: 'long', maximumFractionDigits: 0}).format(seconds);
}

/** Cues have no full stop on the page; a voice needs one to breathe. */
function sentence(text: string): string {
  return text && !/\p{P}$/u.test(text) ? `${text}.` : text;
}
