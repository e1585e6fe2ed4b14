/** Events of the elements. All bubble and cross shadow roots; none carries a health answer, so a site may send them to its analytics. */

export const across: EventInit = {bubbles: true, composed: true};

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

declare global {
  interface GlobalEventHandlersEventMap {
    'stretch-error': StretchErrorEvent;
    'stretch-start': StretchStartEvent;
    'stretch-complete': StretchCompleteEvent;
    'stretch-stop': StretchStopEvent;
  }
}
