/** Words of the routine timer. Ids are stable; the words are British English. */
import type {MessageTable} from '../words.ts';

export const routine = {
  'routine.minutes': '{minutes} min',
  'routine.warm-up': 'Warm-up',
  'routine.main': 'Main part',
  'routine.cool-down': 'Cool-down',
  'routine.equipment': 'You need: {equipment}',
  'routine.step-of': 'Step {step} of {steps}',
  'routine.place': '{step} of {steps}',
  'routine.left': '{time} left',
  'routine.next': 'Next',
  'routine.progress': 'Steps of the routine',
  'routine.done': 'done',
  'routine.skipped': 'left out',
  'routine.full-screen': 'Full screen',
  'routine.leave-full-screen': 'Leave full screen',
  'routine.keys': 'Keys: Space pauses, ← and → change the exercise, ↑ adds 10 seconds, F full screen, M sound, Esc leaves',
  'routine.finished': 'That is all for today',
  'routine.finished-advice': 'Get up slowly, and walk about for a minute.',
  'routine.stopped': 'Stopped',
  'routine.time': 'Time',
  'routine.done-steps': '{done} of {steps}',
  'routine.done-label': 'Exercises',
  'routine.exercises': {one: '{count} exercise', other: '{count} exercises'},
} as const satisfies MessageTable;
