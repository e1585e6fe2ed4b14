/** A routine from the steps that a site owner has written inside a timer. Loaded where there are any. */
import {loadExercise, UnknownIdError} from '../../catalogue/load.ts';
import type {Exercise, LoadedRoutine, LoadedStep} from '../../catalogue/schema.ts';
import {ownSteps} from '../../i18n/en/own-steps.ts';
import {addEnglish, type Words} from '../../i18n/words.ts';
import {excludedFromAll} from '../../safety/excluded-from-all.ts';
import {doseText} from '../../safety/gentlest-step.ts';
import {clampDose, doseWarning, fullDose} from '../../session/dose.ts';
import {workPhases, type TimedStep} from '../../session/work.ts';
import {StretchErrorEvent} from '../events.ts';
import {OWN_ID, stepsIn, type Written, type WrittenStep} from './written.ts';

addEnglish(ownSteps);

const sides = ['both', 'left', 'right'] as const;
const LONGEST_REST_SECONDS = 300;

/** The pace that a step's length is reckoned with. */
const PACE = {switchSeconds: 5, restSeconds: 10, speed: 1} as const;

/** Told so far: the same mistake is told once, however often the steps are read. */
const told = new WeakMap<Element, Set<string>>();

function isNew(timer: Element, message: string): boolean {
  const known = told.get(timer) ?? new Set();
  told.set(timer, known);
  if (known.has(message)) return false;
  known.add(message);
  return true;
}

type Warn = (message: string) => void;

function sideOf({side}: WrittenStep, warn: Warn): (typeof sides)[number] {
  const found = sides.find((known) => known === (side ?? 'both'));
  if (!found) warn(`side="${side ?? ''}" is not one of ${sides.join(', ')}; “both” is used.`);
  return found ?? 'both';
}

function restOf({rest}: WrittenStep, warn: Warn): number | undefined {
  if (rest === null) return undefined;
  const wanted = rest.trim() === '' ? Number.NaN : Number(rest);
  const used = Number.isNaN(wanted) ? undefined : Math.min(LONGEST_REST_SECONDS, Math.max(0, wanted));
  if (used !== wanted) warn(`rest="${rest}" is not from 0 to ${LONGEST_REST_SECONDS} seconds; ${used ?? 'that of the timer'} is used.`);
  return used;
}

/** “2 × 15 s each side”; of what is done in one go, its time. */
function textOf(words: Words, step: TimedStep & {readonly exercise: Exercise}, seconds: number): string {
  const {exercise, dose, side} = step;
  if (workPhases(step, PACE)[0]?.cycles) return words.duration(seconds);
  const full = fullDose(exercise, dose);
  if (exercise.sides === 'both' || (side !== 'left' && side !== 'right')) return doseText(exercise.kind, full);
  return `${doseText(exercise.kind, {...full, perSide: false})}, ${words.say(`own.${side}`)}`;
}

function stepFrom(words: Words, exercise: Exercise, written: WrittenStep, warn: Warn): LoadedStep {
  const {hold, reps, sets} = written;
  const {dose, problems} = clampDose(exercise, {holdSeconds: hold, reps, sets});
  problems.forEach((problem) => { warn(doseWarning(problem)); });
  const timed = {exercise, dose, side: sideOf(written, warn), rest: restOf(written, warn)};
  const seconds = Math.max(1, Math.round(workPhases(timed, PACE).reduce((sum, phase) => sum + phase.seconds, 0)));
  return {...timed, dose: {...dose, text: textOf(words, timed, seconds)}, phase: 'main', seconds, note: ''};
}

/** Every needed thing once. */
function equipmentOf(steps: readonly LoadedStep[]): LoadedRoutine['equipment'] {
  const needed = steps.flatMap(({exercise}) => exercise.equipment.filter(({optional}) => !optional));
  return needed.filter(({id}, index) => needed.findIndex((other) => other.id === id) === index);
}

/**
 * The routine that is written. Of an exercise that there is not, site owner and page are told, and the other steps stay.
 * @throws {Error} where no step is left
 */
export async function ownRoutine(timer: Element, text: string, words: Words): Promise<LoadedRoutine> {
  const {name, steps: written} = JSON.parse(text) as Written;
  const elements = stepsIn(timer);
  const loaded = await Promise.all(written.map((step, index) => {
    const warn: Warn = (message) => {
      if (isNew(timer, message)) console.warn(`<routine-step exercise="${step.exercise ?? ''}"> ${message}`);
    };
    return loadExercise(step.exercise ?? '').then((exercise) => stepFrom(words, exercise, step, warn), (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!isNew(timer, message)) return undefined;
      console.warn(`<routine-step> ${message}`);
      const code = error instanceof UnknownIdError ? 'unknown-exercise' : 'not-loaded';
      (elements[index] ?? timer).dispatchEvent(new StretchErrorEvent(code, message));
      return undefined;
    });
  }));
  const steps = loaded.filter((step) => step !== undefined);
  if (steps.length === 0) throw new Error('None of its steps can be shown.');
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  return {
    id: OWN_ID,
    name: name || words.say('own.name'),
    aim: words.say('own.aim'),
    audience: '',
    appliesTo: [],
    excludeConditions: excludedFromAll,
    equipment: equipmentOf(steps),
    notes: '',
    steps,
    estimatedMinutes: Math.round(seconds / 6) / 10,
    conflicts: {},
    evidence: 'general-knowledge',
    origin: '',
    reviewed: '',
  };
}
