/** Exercises with round numbers, written short; arbitraries of them; a clock that a test turns by hand. */
import fc from 'fast-check';
import type {Clock, ClockListener} from '../../src/session/clock.ts';
import type {TimedDose, TimedExercise} from '../../src/session/dose.ts';
import type {Phase, SessionPlan, SessionSettings, TimedRoutine} from '../../src/session/plan.ts';

type Parts = Partial<Omit<TimedExercise, 'dose'>> & {dose?: Partial<TimedDose>};

/** A stretch held 15-30 s, 2-4 times a side, 2 s in, 2 s out, 1 s between. */
export function exercise({dose, ...rest}: Parts = {}): TimedExercise {
  return {
    id: 'stretch', name: 'Stretch', sides: 'both', mode: 'static', kind: 'stretch', ...rest,
    dose: {
      holdSeconds: [15, 30], reps: [2, 4], sets: [1, 2], perSide: false,
      tempo: {outSeconds: 2, backSeconds: 2, pauseSeconds: 1}, ...dose,
    },
  };
}

/** Phases as one reads them: `hold 15 right`. */
export function words(plan: SessionPlan): string[] {
  return plan.phases.map(({kind, seconds, side}: Phase) => [kind, seconds, side ?? ''].join(' ').trimEnd());
}

/** A clock that stands still until told. */
export function handClock(startMs = 1000): Clock & {go(milliseconds: number): void; readonly listeners: number} {
  let time = startMs;
  const listeners = new Set<ClockListener>();
  return {
    now: () => time,
    every(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(milliseconds) {
      time += milliseconds;
      for (const listener of [...listeners]) listener(time);
    },
    get listeners() { return listeners.size; },
  };
}

const tenths = (most: number) => fc.integer({min: 0, max: most * 10}).map((tenth) => tenth / 10);
const range = (min: number, max: number) =>
  fc.tuple(fc.integer({min, max}), fc.nat({max: 5})).map(([low, more]): [number, number] => [low, low + more]);

const timed: fc.Arbitrary<TimedExercise> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  name: fc.constant('Any'),
  sides: fc.constantFrom('both', 'each', 'alternate'),
  mode: fc.constantFrom('static', 'active-range', 'strength', 'isometric', 'aerobic', 'rest'),
  kind: fc.constantFrom('stretch', 'mobility', 'breathing', 'relief', 'aerobic'),
  dose: fc.record({
    holdSeconds: range(0, 30),
    reps: range(1, 6),
    sets: range(1, 2),
    perSide: fc.boolean(),
    tempo: fc.record({outSeconds: tenths(4), backSeconds: tenths(4), pauseSeconds: tenths(2)}),
  }),
});

/** Done once, at the reader's pace. */
const untimed = timed.map((one): TimedExercise =>
  ({...one, kind: 'technique', dose: {...one.dose, holdSeconds: [0, 0], reps: [1, 1], sets: [1, 1]}}));
const exercises = fc.oneof({weight: 5, arbitrary: timed}, untimed);

const wild = fc.oneof(fc.integer({min: -5, max: 50}), fc.double(), fc.constant(undefined));

export const routines: fc.Arbitrary<TimedRoutine> = fc.record({
  steps: fc.array(fc.record({
    exercise: exercises,
    dose: fc.record({
      holdSeconds: wild, reps: wild, sets: wild, minutes: wild, perSide: fc.constantFrom(undefined, true, false),
    }),
    side: fc.constantFrom(undefined, 'both' as const, 'left' as const, 'right' as const),
    rest: wild,
    seconds: wild,
  }), {minLength: 1, maxLength: 6}),
});

export const settings: fc.Arbitrary<SessionSettings> = fc.record({
  getReadySeconds: wild, restSeconds: wild, switchSeconds: wild, speed: fc.oneof(tenths(2), fc.constant(undefined)),
});
