/** What is said at a milestone: whole sentences, the same ones by the voice and to a screen reader. */
import type {Exercise} from '../catalogue/schema.ts';
import {unitAloud} from '../i18n/aloud.ts';
import {minutesFrom} from '../i18n/dose.ts';
import {phaseCue, phaseTitle} from '../i18n/phase.ts';
import type {Words} from '../i18n/words.ts';
import type {Phase, SessionPlan} from '../session/plan.ts';
import {longHold, type Milestone} from './milestones.ts';

/** A hold of fewer seconds is a moment of a movement. */
const leastHeld = 2;

/** Empty where a tone says it all. */
export function milestoneText(words: Words, exercise: Exercise, {phases}: SessionPlan, {kind, phase: index, left = 0}: Milestone): string {
  const phase = phases[index];
  if (!phase) return '';
  const title = sentence(phaseTitle(words, exercise, phase));
  const cue = sentence(phaseCue(words, exercise, phase));
  switch (kind) {
    case 'ahead':
      return phase.set > 1 ? `${title} ${words.say('phase.next-set', {set: phase.set, sets: phase.sets})}` : `${title} ${aheadText(words, exercise, phases, index)}`;
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

/** Where a reader is who comes back: what a wait is for, or which exercise is done and what to do. */
export function whereText(words: Words, exercise: Exercise, plan: SessionPlan, index: number): string {
  const phase = plan.phases[index];
  if (!phase) return '';
  if (phase.kind === 'switch') return milestoneText(words, exercise, plan, {kind: 'switch', at: phase.startsAt, phase: index});
  if (phase.kind === 'get-ready' || phase.kind === 'rest') return milestoneText(words, exercise, plan, {kind: 'ahead', at: phase.startsAt, phase: index});
  return [exercise.name, phaseTitle(words, exercise, phase)].map(sentence).join(' ');
}

/** Whether a hold is the first after a wait: it was said on the way into it. */
function isFirst(beforeMove: Phase | undefined): boolean {
  return !beforeMove || beforeMove.rep === 0;
}

function aheadText(words: Words, exercise: Exercise, phases: readonly Phase[], index: number): string {
  const phase = phases[index];
  if (!phase) return '';
  const name = phase.kind === 'rest' ? words.say('phase.next-named', {name: exercise.name}) : exercise.name;
  const dose = doseAloud(words, exercise, phases.filter(({stepIndex, set, rep}) => stepIndex === phase.stepIndex && set === phase.set && rep > 0));
  return [name, dose, phaseCue(words, exercise, phase)].filter(Boolean).map(sentence).join(' ');
}

/** How much is to come, which others see as dots and a ring: `3 times each side, held for 3 seconds`. */
function doseAloud(words: Words, exercise: Exercise, work: readonly Phase[]): string {
  const [first] = work;
  // What ends by a tap is done once and at the reader's pace.
  if (!first || work.some(({untilTap}) => untilTap)) return '';
  if (exercise.kind === 'breathing') return words.say('phase.breaths', {count: first.reps});
  const hold = work.find(({kind}) => kind === 'hold');
  const held = hold && hold.seconds >= leastHeld ? lengthAloud(words, hold.seconds) : '';
  if (hold?.cycles || (held && exercise.mode === 'rest')) return held;
  const times = words.say('phase.times', {count: first.reps});
  const sided = new Set(work.map(({side}) => side)).size > 1 ? words.say(exercise.sides === 'alternate' ? 'phase.in-turn' : 'phase.each-side', {times}) : times;
  return held ? words.say('phase.held', {times: sided, time: held}) : sided;
}

function secondsAloud(words: Words, seconds: number): string {
  return unitAloud(words, 'second', Math.round(seconds));
}

function lengthAloud(words: Words, seconds: number): string {
  return seconds < minutesFrom ? secondsAloud(words, seconds) : unitAloud(words, 'minute', Math.round(seconds / 30) / 2);
}

/** Cues have no full stop on the page; a voice needs one to breathe. */
function sentence(text: string): string {
  return text && !/\p{P}$/u.test(text) ? `${text}.` : text;
}
