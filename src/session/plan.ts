/** A routine and a reader's settings → the session as timed phases, so that its length is known before it starts. */
import type {StepDose, TimedExercise} from './dose.ts';
import {LONGEST_WAIT_SECONDS, workPhases, type TimedStep, type WorkPhase} from './work.ts';

/** A routine whose steps carry their exercises. */
export interface TimedRoutine {
  readonly steps: readonly TimedStep[];
}

/** How a reader likes a session; everything has a default. */
export interface SessionSettings {
  /** Seconds before the first step, and after a jump to another one. Default 5. */
  readonly getReadySeconds?: number | undefined;
  /** Seconds between steps and between sets. Default 10. */
  readonly restSeconds?: number | undefined;
  /** Seconds to change sides. Default 5. */
  readonly switchSeconds?: number | undefined;
  /** Pace of movements from 0.75 to 1.5; holds keep their seconds, because they are the dose. Default 1. */
  readonly speed?: number | undefined;
}

/** One timed part of a step. Phases follow each other without a gap. */
export interface Phase extends WorkPhase {
  /** Seconds from the session's start. */
  readonly startsAt: number;
  /** The step it belongs to; a rest between two steps belongs to the one to come. */
  readonly stepIndex: number;
  /** Seconds of it that the reader has added while following; see replan.ts. */
  readonly addedSeconds?: number;
}

/** One step in the plan. Steps follow each other without a gap. */
export interface PlannedStep {
  /** The exercise's id. */
  readonly exercise: string;
  /** Seconds from the session's start to the step's first phase, its get-ready or rest. */
  readonly startsAt: number;
  /** Seconds from the session's start to the step's first movement or hold. */
  readonly workStartsAt: number;
  /** Where a jump to this step lands: as much of its get-ready or rest as a reader needs to get into place. */
  readonly entersAt: number;
  /** Length in seconds, the get-ready or rest before it included. */
  readonly seconds: number;
  /** Index of its first phase. */
  readonly phaseStart: number;
  /** Index after its last phase. */
  readonly phaseEnd: number;
  /** Repetitions (or holds) over all sets and sides. */
  readonly totalReps: number;
}

/** The whole session. Times are in seconds, exact to the millisecond. */
export interface SessionPlan {
  readonly phases: readonly Phase[];
  readonly steps: readonly PlannedStep[];
  readonly totalSeconds: number;
}

type Settings = {readonly [name in keyof SessionSettings]-?: number};

const DEFAULTS: Settings = {getReadySeconds: 5, restSeconds: 10, switchSeconds: 5, speed: 1};

/** Bounds of each setting: longer waits than these are a reader gone away, faster movement isn't controlled. */
const BOUNDS: {readonly [name in keyof SessionSettings]-?: readonly [number, number]} = {
  getReadySeconds: [0, 60],
  restSeconds: [0, LONGEST_WAIT_SECONDS],
  switchSeconds: [0, 60],
  speed: [0.75, 1.5],
};

/** Plans a session: get ready, each step's work, a rest between steps. */
export function planSession(routine: TimedRoutine, settings: SessionSettings = {}): SessionPlan {
  const known = complete(settings);
  const phases: Phase[] = [];
  const steps: PlannedStep[] = [];
  let restSeconds = known.restSeconds;
  let milliseconds = 0;
  for (const [stepIndex, step] of routine.steps.entries()) {
    const phaseStart = phases.length;
    const startsAtMs = milliseconds;
    const restAfter = within(step.rest, BOUNDS.restSeconds, known.restSeconds);
    const work = workPhases(step, {...known, restSeconds: restAfter});
    const lead = stepIndex === 0 ? leadIn('get-ready', known.getReadySeconds, work) : leadIn('rest', restSeconds, work);
    // Counted in whole milliseconds, so that phases and their sum agree to the last digit.
    for (const phase of [lead, ...work]) {
      const lengthMs = Math.round(phase.seconds * 1000);
      if (lengthMs <= 0) continue;
      phases.push({...phase, seconds: lengthMs / 1000, startsAt: milliseconds / 1000, stepIndex});
      milliseconds += lengthMs;
    }
    const workStartsMs = startsAtMs + Math.round(lead.seconds * 1000);
    const getReadyMs = Math.round(known.getReadySeconds * 1000);
    steps.push({
      exercise: step.exercise.id,
      startsAt: startsAtMs / 1000,
      workStartsAt: workStartsMs / 1000,
      entersAt: Math.max(startsAtMs, workStartsMs - getReadyMs) / 1000,
      seconds: (milliseconds - startsAtMs) / 1000,
      phaseStart,
      phaseEnd: phases.length,
      totalReps: new Set(work.filter(isRep).map(({set, side, rep}) => `${set} ${side} ${rep}`)).size,
    });
    restSeconds = restAfter;
  }
  return {phases, steps, totalSeconds: milliseconds / 1000};
}

/** One exercise as a routine of one step: what a card's Start follows. */
export function exerciseRoutine(
  exercise: TimedExercise, dose: StepDose = {}, side: TimedStep['side'] = 'both',
): TimedRoutine {
  return {steps: [{exercise, dose, side}]};
}

function isRep(phase: WorkPhase): boolean {
  return phase.rep > 0;
}

/** The wait before a step's work, which already shows what comes. */
function leadIn(kind: 'get-ready' | 'rest', seconds: number, work: readonly WorkPhase[]): WorkPhase {
  const [first] = work;
  const place = first ?? {reps: 0, sets: 0};
  const counts = {rep: 0, reps: place.reps, set: 1, sets: place.sets};
  return {...sideOf(first), kind, seconds, movingSeconds: 0, ...counts, longestSeconds: LONGEST_WAIT_SECONDS};
}

function sideOf(phase: WorkPhase | undefined): Pick<WorkPhase, 'side'> {
  return phase?.side === undefined ? {} : {side: phase.side};
}

function complete(settings: SessionSettings): Settings {
  const pick = (name: keyof SessionSettings) => within(settings[name], BOUNDS[name], DEFAULTS[name]);
  return {
    getReadySeconds: pick('getReadySeconds'),
    restSeconds: pick('restSeconds'),
    switchSeconds: pick('switchSeconds'),
    speed: pick('speed'),
  };
}

function within(value: number | undefined, [least, most]: readonly [number, number], otherwise: number): number {
  if (value === undefined || Number.isNaN(value)) return otherwise;
  return Math.min(most, Math.max(least, value));
}
