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

declare global {
  interface GlobalEventHandlersEventMap {
    'stretch-error': StretchErrorEvent;
  }
}
