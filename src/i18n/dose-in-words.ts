/** How a dose is said: “Hold 15–30 s, 2–4 times each side”. */
import type {Exercise} from '../catalogue/schema.ts';
import {minutesFrom, workedBySides} from './dose.ts';
import type {Words} from './words.ts';

function holdRange(words: Words, [least, most]: readonly [number, number]): string {
  if (least < minutesFrom) return words.say('dose.seconds-range', {range: words.range([least, most])});
  return words.say('dose.minutes-range', {range: words.range([least / 60, most / 60])});
}

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

