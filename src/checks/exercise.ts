/** Every rule that one exercise has to keep, among those that it names. */
import type {Exercise} from '../catalogue/schema.ts';
import type {Catalogue} from '../safety/catalogue.ts';
import {checkDose} from './dose.ts';
import {checkDrawing} from './drawing.ts';
import type {Fault} from './finding.ts';
import {checkCycle, checkLevels, checkSources, type Known} from './links.ts';
import {checkReview} from './review.ts';
import {checkSubstitutes} from './substitutes.ts';

export interface Among {
  readonly known: Known;
  /** The same exercises as the safety rules see them. */
  readonly catalogue: Catalogue;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export function checkExercise(exercise: Exercise, {known, catalogue, today}: Among): readonly Fault[] {
  return [
    ...checkLevels(exercise, known),
    ...checkCycle(exercise, known),
    ...checkSources(exercise, known),
    ...checkSubstitutes(exercise, catalogue, known),
    ...checkDose(exercise),
    ...checkReview(exercise, today),
    ...checkDrawing(exercise),
  ];
}
