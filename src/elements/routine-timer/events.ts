/** Events of the routine timer; see ../events.ts. */
import {across, type ExerciseDetail, type StopReason} from '../events.ts';

/** A routine was started, paused, resumed or followed to its end. */
export class RoutineEvent extends CustomEvent<{readonly routine: string}> {
  constructor(type: 'routine-start' | 'routine-pause' | 'routine-resume' | 'routine-complete', routine: string) {
    super(type, {...across, detail: {routine}});
  }
}

/** A step of a routine begins; `index` counts from 0. */
export class RoutineStepEvent extends CustomEvent<ExerciseDetail & {readonly index: number}> {
  constructor(index: number, exercise: string) {
    super('routine-step', {...across, detail: {index, exercise}});
  }
}

/** A routine ended early. */
export class RoutineStopEvent extends CustomEvent<{readonly routine: string; readonly reason: StopReason}> {
  constructor(routine: string, reason: StopReason) {
    super('routine-stop', {...across, detail: {routine, reason}});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'routine-start': RoutineEvent;
    'routine-pause': RoutineEvent;
    'routine-resume': RoutineEvent;
    'routine-complete': RoutineEvent;
    'routine-step': RoutineStepEvent;
    'routine-stop': RoutineStopEvent;
  }
}
