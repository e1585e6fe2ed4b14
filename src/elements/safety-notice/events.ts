/** Events of the safety notice. They say that something was done, never what was answered. */
import {across} from '../events.ts';

/** The reader has read the notice. */
export class SafetyAcknowledgeEvent extends CustomEvent<undefined> {
  constructor() {
    super('safety-acknowledge', across);
  }
}

/** The reader has answered, changed or forgotten answers; `cleared` says whether everything that suits may be started. */
export class SafetyChangeEvent extends CustomEvent<{readonly cleared: boolean}> {
  constructor(cleared: boolean) {
    super('safety-change', {...across, detail: {cleared}});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'safety-acknowledge': SafetyAcknowledgeEvent;
    'safety-change': SafetyChangeEvent;
  }
}
