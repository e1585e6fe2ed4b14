/** A hold that hurts a little may be held for less. */
import {fullDose} from './dose.ts';
import type {TimedStep} from './work.ts';

/** A hold below this, in seconds, isn't made shorter: there is an easier exercise, or none. */
const LEAST_SECONDS = 3;

/** Half of what the step is held for, in whole seconds; nothing where it isn't held, or briefly. A breath is not a hold. */
export function shorterHold(step: TimedStep | undefined): number | undefined {
  if (!step || step.exercise.kind === 'breathing' || step.dose?.minutes !== undefined) return undefined;
  const half = Math.floor(fullDose(step.exercise, step.dose).holdSeconds / 2);
  return half >= LEAST_SECONDS ? half : undefined;
}
