/** Events of the elements. All bubble and cross shadow roots; none carries a health answer, so a site may send them to its analytics. */

const across: EventInit = {bubbles: true, composed: true};

/** Why a session ended early. */
export type StopReason = 'reader' | 'pain' | 'script' | (string & {});

export interface ExerciseDetail {
  /** Id of the exercise. */
  readonly exercise: string;
}

/** Something can't be shown: `code` for programs, `message` for people. */
export class StretchErrorEvent extends CustomEvent<{readonly code: string; readonly message: string}> {
  constructor(code: string, message: string) {
    super('stretch-error', {...across, detail: {code, message}});
  }
}

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
    'stretch-error': StretchErrorEvent;
    'stretch-start': StretchStartEvent;
    'stretch-complete': StretchCompleteEvent;
    'stretch-stop': StretchStopEvent;
    'routine-start': RoutineEvent;
    'routine-pause': RoutineEvent;
    'routine-resume': RoutineEvent;
    'routine-complete': RoutineEvent;
    'routine-step': RoutineStepEvent;
    'routine-stop': RoutineStopEvent;
  }
}
