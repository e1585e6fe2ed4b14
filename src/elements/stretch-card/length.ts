/** How long one exercise takes, for cards whose length the build has not counted: another dose, or a pace that the reader has chosen. */
import {pace} from '../../preferences/pace.ts';
import type {StepDose, TimedExercise} from '../../session/dose.ts';
import {exerciseRoutine, planSession} from '../../session/plan.ts';
import type {TimedStep} from '../../session/work.ts';

export async function lengthSeconds(exercise: TimedExercise, dose: StepDose, side: TimedStep['side']): Promise<number> {
  if (pace.get()) await import('../../preferences/guidance.ts').catch(console.warn);
  return planSession(exerciseRoutine(exercise, dose, side), pace.get()).totalSeconds;
}
