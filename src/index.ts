/** The npm entry: data and rules without a page. Importing it touches no DOM and registers nothing. */
export {listExercises, type ExerciseEntry} from './catalogue/entries.ts';
export {
  loadExercise,
  loadRoutine,
  UnknownIdError,
} from './catalogue/load.ts';
export type {Exercise, LoadedRoutine, LoadedStep, Routine} from './catalogue/schema.ts';
export {configure, type PageSettings} from './preferences/page-settings.ts';
export {exerciseRoutine, planSession, type Phase, type SessionPlan, type SessionSettings} from './session/plan.ts';
