/** The npm entry: data and rules without a page. Importing it touches no DOM and registers nothing. */
export {listExercises, type ExerciseEntry} from './catalogue/entries.ts';
export {loadExercise, UnknownIdError} from './catalogue/load.ts';
export type {OwnCatalogue} from './catalogue/own-store.ts';
export type {Exercise, LoadedRoutine, LoadedStep, Routine} from './catalogue/schema.ts';
export {configure, type PageSettings} from './preferences/page-settings.ts';
export {adaptRoutine, type AdaptableRoutine, type AdaptedRoutine, type Change} from './safety/adapt.ts';
export {ownCatalogue, traitsOf, type Catalogue, type ExerciseTraits, type RoutineTraits} from './safety/catalogue.ts';
export type {Reason, Rule, Verdict} from './safety/judge.ts';
// With what may be swapped into it, so that adaptRoutine needs no promise.
export {loadAdaptableRoutine as loadRoutine, withSubstitutes} from './safety/load-adaptable.ts';
export {pregnancyWeekOn, type PregnancyDate} from './safety/pregnancy.ts';
export {unknownIds, type Reader, type UnknownId} from './safety/reader.ts';
export {suitability, type Suitability} from './safety/suitability.ts';
export {exerciseRoutine, planSession, type Phase, type SessionPlan, type SessionSettings} from './session/plan.ts';
