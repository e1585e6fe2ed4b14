/** What a reader is told of a routine before its start: what was changed in it and why, or why it isn't started. */
import {adaptRoutine, type AdaptableRoutine, type AdaptedRoutine, type Change} from './adapt.ts';
import {ownCatalogue, type Catalogue} from './catalogue.ts';
import {guidanceFor} from './judge.ts';
import {gateOf, notesOf, type Note} from './outlook.ts';
import {understand, type Answers, type Reader} from './reader.ts';
import {conditions} from './rules.ts';
import type {Requirement, Standing, StandingReason} from './standing.ts';

/** One change to a routine's steps. */
export interface StepChange {
  readonly kind: Change['kind'];
  /** Position of the step in the routine as it was given, from 0. */
  readonly index: number;
  /** Ids of the exercise that was there, and of the one that is done instead. */
  readonly from: string;
  readonly to?: string;
  /** Why. */
  readonly notes: readonly Note[];
  /** How to do what takes its place. */
  readonly care: readonly Note[];
}

/** `changed`: done as `routine` has it. `avoid`: as a whole, or nothing of its main part is left. `ask`, `never`: as for an exercise. */
export type RoutineOutlookKind = 'suits' | 'changed' | 'avoid' | 'ask' | 'never';

export interface RoutineOutlook {
  readonly kind: RoutineOutlookKind;
  readonly routine: AdaptableRoutine;
  /** What the reader's conditions mean for the whole routine, one each. */
  readonly notes: readonly Note[];
  readonly changes: readonly StepChange[];
  /** What happened to each step of `routine`; nothing where it is as it was. */
  readonly marks: readonly ('swapped' | 'modified' | undefined)[];
  /** Id of a routine that suits instead of one that is left out. */
  readonly nearest?: string;
  readonly mayStart: boolean;
  readonly gate?: Requirement;
  readonly never?: StandingReason;
}

/** What a condition means as a whole is said once for the routine: a step says what it is about that step. */
const withoutGuidance = (notes: readonly Note[], answers: Answers): readonly Note[] =>
  notes.map((note) => {
    const guidance = guidanceFor(note.condition, answers);
    const own = guidance && note.text.endsWith(guidance) ? note.text.slice(0, -guidance.length).trim() : note.text;
    return {...note, text: own || note.text};
  });

function stepChange(change: Change, answers: Answers): StepChange {
  const {kind, index, from, to, reasons} = change;
  const care = change.kind === 'swapped' ? notesOf(change.care) : [];
  return {kind, index, from, ...(to !== undefined && {to}), notes: withoutGuidance(notesOf(reasons), answers), care: withoutGuidance(care, answers)};
}

function kindOf({excludedBy, emptyMain, changes}: AdaptedRoutine, {start, reasons}: Standing): RoutineOutlookKind {
  if (start === 'never') return 'never';
  // Until a clinician has been asked, no routine is offered, whatever a gate asks for besides: section 2 of the evidence.
  if (reasons.includes('team') || reasons.includes('ask')) return 'ask';
  if (excludedBy.length > 0 || emptyMain) return 'avoid';
  return changes.length > 0 ? 'changed' : 'suits';
}

/** The conditions behind the changes, each with what it means as a whole. */
function conditionNotes(changes: readonly StepChange[], answers: Answers): readonly Note[] {
  const notes = changes.flatMap((change) => [...change.notes, ...change.care]);
  const ids = answers.conditions.filter((id) => notes.some(({condition}) => condition === id));
  return ids.map((id) => ({
    condition: id,
    label: conditions[id]?.label ?? '',
    text: guidanceFor(id, answers),
    why: '',
    sources: [...new Set(notes.filter(({condition}) => condition === id).flatMap(({sources}) => sources))],
  }));
}

/** Why the routine as a whole isn't offered: red answers and gates before a condition that excludes it. */
function wholeNotes(kind: RoutineOutlookKind, {changes}: AdaptedRoutine): readonly Note[] {
  const reasons = changes.flatMap((change) => change.reasons);
  const of = (...rules: readonly string[]): readonly Note[] => notesOf(reasons.filter(({rule, verdict}) => verdict === 'avoid' && rules.includes(rule)));
  const asked = kind === 'ask' ? of('gate', 'amber-flag', 'unknown') : of('red-flag');
  if (kind === 'ask' || asked.length > 0) return asked;
  return kind === 'never' ? of('gate', 'limit') : of('routine');
}

/** By the steps that are left, in their order. */
function marksOf(steps: number, changes: readonly StepChange[]): RoutineOutlook['marks'] {
  const kinds = Array.from({length: steps}, (_, index) => changes.find((change) => change.index === index)?.kind);
  return kinds.flatMap((kind) => (kind === 'removed' ? [] : [kind]));
}

/** What the timer shows of a routine to this reader on this page. */
export function routineOutlookOf(
  given: AdaptableRoutine,
  reader: Reader,
  standing: Standing,
  catalogue: Catalogue = ownCatalogue,
): RoutineOutlook {
  const adapted = adaptRoutine(given, reader, catalogue);
  const kind = kindOf(adapted, standing);
  const answers = understand(reader);
  const changes = adapted.changes.map((change) => stepChange(change, answers));
  const isOffered = kind === 'suits' || kind === 'changed';
  const gate = gateOf(standing);
  const [strictest] = standing.reasons;
  return {
    kind,
    routine: adapted.routine,
    notes: isOffered ? conditionNotes(changes, answers) : wholeNotes(kind, adapted),
    changes: isOffered ? changes : [],
    marks: marksOf(given.steps.length, changes),
    ...(kind === 'avoid' && adapted.nearest !== undefined && {nearest: adapted.nearest}),
    mayStart: isOffered && gate === undefined,
    ...(gate && {gate}),
    ...(kind === 'never' && strictest && {never: strictest}),
  };
}
