/** A dose in figures: what Start will do. */
import type {Exercise} from '../catalogue/schema.ts';
import type {FullDose} from '../session/dose.ts';
import type {Words} from './words.ts';

/** One fact of a dose: the figure and what it counts. */
export interface DoseFact {
  readonly value: string;
  readonly label: string;
}

/** From here on a hold is said in minutes (s). */
export const minutesFrom = 90;

export const workedBySides = ({sides, dose}: Exercise): boolean => sides !== 'both' && dose.perSide;

/**
 * What Start will do, in up to three facts: hold, repetitions, time in all.
 * @param seconds length of the whole session (s); 0 where that isn't known
 */
export function doseFacts(words: Words, exercise: Exercise, dose: FullDose, seconds: number): readonly DoseFact[] {
  const facts: DoseFact[] = [];
  const breathing = exercise.kind === 'breathing';
  if (dose.holdSeconds > 0 && !breathing) {
    const value = dose.holdSeconds < minutesFrom ? words.say('unit.seconds', {count: dose.holdSeconds}) : words.duration(dose.holdSeconds);
    facts.push({value, label: words.say('dose.hold')});
  }
  const resting = exercise.mode === 'rest' && !breathing;
  if (!resting) {
    const label = breathing ? 'dose.breaths' : workedBySides(exercise) ? 'dose.each-side' : 'dose.times';
    // “3× each side”, but “3 times”, “3 breaths”.
    const value = label === 'dose.each-side' ? words.say('unit.times', {count: dose.reps}) : words.number(dose.reps);
    facts.push({value, label: words.say(label, {count: dose.reps})});
    if (dose.sets > 1) facts.push({value: words.say('unit.times', {count: dose.sets}), label: words.say('dose.sets')});
  }
  if (seconds) facts.push({value: words.duration(seconds), label: words.say('dose.in-all')});
  return facts;
}
