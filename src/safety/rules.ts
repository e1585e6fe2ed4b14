/** The safety rules as data: conditions and screening questions, with the ids that a reader's answers carry. */
import conditionsFile from '../../data/conditions.json' with {type: 'json'};
import screeningFile from '../../data/screening.json' with {type: 'json'};
import type {Condition, ScreeningQuestion} from '../catalogue/rules-schema.ts';

/** Condition id → its rules, in the file's order. The tests check both files against their schemas. */
export const conditions = conditionsFile.conditions as Readonly<Record<string, Condition>>;

/** The screening questions in the order in which they are asked. */
export const questions = screeningFile.questions as readonly ScreeningQuestion[];

export const isRed = ({level}: ScreeningQuestion): boolean => level !== 'amber';

/**
 * Questions whose “yes” says that a condition is there too. Having asked a clinician lifts the “ask first”, but the
 * condition's own rules stay: someone with weak bones who may exercise still doesn't bend under load.
 * Where a question asks about several things at once (`heart`, `surgery`, `other`), none is assumed.
 */
export const impliedConditions: Readonly<Record<string, string>> = {
  bone: 'osteoporosis',
  faint: 'dizziness',
  birth: 'postpartum-0-6w',
  'preg-cond': 'pregnancy-high-risk',
};

/**
 * What is shown once the reader says that their team has agreed it, of a condition that otherwise shows nothing: the
 * guidance of recent-spinal-surgery names these two.
 */
export const agreedOnceCleared: Readonly<Record<string, readonly string[]>> = {
  'recent-spinal-surgery': ['walking', 'log-roll'],
};
