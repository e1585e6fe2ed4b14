/** Events of the card; see ../events.ts. */
import {across, type ExerciseDetail, type StopReason} from '../events.ts';

/** A reader has started an exercise on its card. */
export class StretchStartEvent extends CustomEvent<ExerciseDetail> {
  constructor(exercise: string) {
    super('stretch-start', {...across, detail: {exercise}});
  }
}

/** An exercise was followed to its end. */
export class StretchCompleteEvent extends CustomEvent<ExerciseDetail> {
  constructor(exercise: string) {
    super('stretch-complete', {...across, detail: {exercise}});
  }
}

/** An exercise ended early. */
export class StretchStopEvent extends CustomEvent<ExerciseDetail & {readonly reason: StopReason}> {
  constructor(exercise: string, reason: StopReason) {
    super('stretch-stop', {...across, detail: {exercise, reason}});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stretch-start': StretchStartEvent;
    'stretch-complete': StretchCompleteEvent;
    'stretch-stop': StretchStopEvent;
  }
}
