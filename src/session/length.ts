/** How long one exercise takes, for cards whose length the build has not counted. */
import type {StepDose, TimedExercise} from './dose.ts';
import {exerciseRoutine, planSession} from './plan.ts';
import type {TimedStep} from './work.ts';

export function lengthSeconds(exercise: TimedExercise, dose: StepDose, side: TimedStep['side']): number {
  return planSession(exerciseRoutine(exercise, dose, side)).totalSeconds;
}
