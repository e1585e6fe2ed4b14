/** How a dose is said: “Hold 15–30 s, 2–4 times each side”. */
import type {Exercise} from '../catalogue/schema.ts';
import type {FullDose} from '../session/dose.ts';
import type {Words} from './words.ts';

/** One fact of a dose: the figure and what it counts. */
export interface DoseFact {
  readonly value: string;
  readonly label: string;
}

/** From here on a hold is said in minutes (s). */
const minutesFrom = 90;

function holdRange(words: Words, [least, most]: readonly [number, number]): string {
  if (least < minutesFrom) return words.say('dose.seconds-range', {range: words.range([least, most])});
  return words.say('dose.minutes-range', {range: words.range([least / 60, most / 60])});
}

const workedBySides = ({sides, dose}: Exercise): boolean => sides !== 'both' && dose.perSide;

/** The whole usual dose in words, as the data has it, ranges and all. */
export function doseInWords(words: Words, exercise: Exercise): string {
  const {dose, kind, mode} = exercise;
  if (kind !== 'breathing' && mode === 'rest') return words.say('dose.rest-words', {hold: holdRange(words, dose.holdSeconds)});
  const how =
    kind === 'breathing'
      ? words.say('dose.breathe-words')
      : dose.holdSeconds[1] > 1
        ? words.say('dose.hold-words', {hold: holdRange(words, dose.holdSeconds)})
        : words.say('dose.move-words');
  const once = dose.reps[1] === 1;
  const times = once ? words.say('dose.once-words') : words.say('dose.times-words', {reps: words.range(dose.reps)});
  const counted = workedBySides(exercise) ? `${times} ${words.say('dose.each-side')}` : times;
  const sets = dose.sets[1] > 1 ? [words.say('dose.sets-words', {sets: words.range(dose.sets)})] : [];
  return [how, counted, ...sets].join(', ');
}

/**
 * What Start will do, in up to three facts: hold, repetitions, time in all.
 * @param seconds length of the whole session (s)
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
    facts.push({value: words.say('unit.times', {count: dose.reps}), label: words.say(label)});
    if (dose.sets > 1) facts.push({value: words.say('unit.times', {count: dose.sets}), label: words.say('dose.sets')});
  }
  facts.push({value: words.duration(seconds), label: words.say('dose.in-all')});
  return facts;
}
