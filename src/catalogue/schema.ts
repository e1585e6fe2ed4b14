/**
 * What an exercise and a routine are: the one source of their types, of the JSON Schema that editors use and of the
 * check in the tests. Validation stays out of the browser: elements import the types only.
 */
import * as v from 'valibot';
import {figureSchema, type FigureSpec} from '../figure/schema.ts';
import type {Media, OwnSource} from './own-schema.ts';
import {
  day, fields, flag, halfSeconds, hasAtMostWords, id, listOf, minutes, oneOf, range, text, whole,
} from './terms.ts';
import type {Frozen} from './terms.ts';
import * as words from './vocabulary.ts';

export type * from './vocabulary.ts';

/** Longest hold in the evidence: a rest position of 15 minutes. */
const longestHoldSeconds = 900;

const schemaLink = v.optional(v.pipe(v.string(), v.description('The JSON Schema that editors complete from')));

const poseSchema = v.pipe(
  fields({
    view: oneOf(words.poseViews, 'view', 'From where the words describe the body'),
    trunk: text('What trunk and pelvis do'),
    neck: text('What neck and head do'),
    hips: text('What the hips do'),
    knees: text('What knees and feet do'),
    arms: text('What the arms do'),
    contact: text('What touches floor, seat or wall'),
  }),
  v.description('A pose in words. Joint angles of the drawing are in figure'),
);

const muscleSchema = fields({
  id: oneOf(words.muscles, 'muscle'),
  role: oneOf(words.muscleRoles, 'muscle role', 'What the muscle does here'),
  primary: flag('One of the muscles that the exercise is mainly for'),
});

const equipmentSchema = fields({
  id: oneOf(words.equipment, 'equipment'),
  optional: v.optional(
    v.pipe(v.literal(true, 'must be true or left out'), v.description('Comfortable, but it goes without')),
  ),
  note: v.optional(text('What to mind, such as “Without wheels”')),
});

export const sourceUseSchema = fields({
  id: id('A key of data/sources.json'),
  supports: text('What of this exercise the source carries'),
  status: oneOf(words.sourceStatuses, 'source status', 'How the source was read; gk: general knowledge'),
});

const tempoSchema = fields({
  outSeconds: halfSeconds('From the start pose to the end pose'),
  backSeconds: halfSeconds('From the end pose back to the start pose'),
  pauseSeconds: halfSeconds('In the start pose before the next repetition'),
});

const doseSchema = v.pipe(
  fields({
    holdSeconds: range(
      0, longestHoldSeconds, 'seconds',
      'Hold of one repetition; [0, 0] moves without a hold; of kind breathing the length of a breath, never a held one',
    ),
    reps: range(1, 100, 'repetitions', 'Repetitions of one set; of each side if perSide'),
    sets: range(1, 5, 'sets', 'Sets of one session'),
    perSide: flag('Repetitions are counted for each side'),
    frequency: text('How often, in words'),
    tempo: v.pipe(tempoSchema, v.description('How fast it moves; chosen by the authors')),
    source: id('A key of data/sources.json'),
    sourceStatus: oneOf(words.sourceStatuses, 'source status', 'How the source was read; gk: general knowledge'),
    authorAdjusted: flag('A number was completed or changed by the authors'),
    notes: text('Where the numbers come from'),
  }),
  v.description('Dose of one session, as ranges [least, most]'),
);

const trimesterSchema = fields({
  suit: oneOf(words.suits, 'suitability', 'yes, modify: with the change in note, no: the substitute is shown'),
  note: v.pipe(v.string(), v.description('What to change or why not; may be empty if it suits')),
});

const pregnancySchema = v.pipe(
  fields({
    t1: trimesterSchema,
    t2: trimesterSchema,
    t3: trimesterSchema,
    substitute: v.pipe(v.nullable(id('Exercise shown instead')), v.description('Exercise shown instead, or null')),
    why: text('The reason'),
    noSubstitute: v.optional(text('Why nothing stands in for it, where a condition forbids it and no substitute suits')),
  }),
  v.description('Uncomplicated pregnancy by trimester: weeks 1-12, 13-27, 28 and on'),
);

/** One exercise: `data/exercises/<id>.json`. */
export const exerciseSchema = fields({
  $schema: schemaLink,
  id: id('Same as the file name'),
  name: text('Name on the card'),
  alsoCalled: listOf(text('Another name'), 'Other names, for search'),
  area: oneOf(words.areas, 'area', 'The part of the catalogue it is filed under'),
  kind: oneOf(words.kinds, 'kind', 'What it is for: to lengthen, move, strengthen, tense, raise the pulse, rest, breathe'),
  mode: oneOf(words.modes, 'mode', 'How the muscles work, which decides how a session counts it'),
  movement: oneOf(words.movements, 'movement direction', 'Direction of the main movement'),
  purpose: text('What it is for, in a few words'),
  bodyAreas: listOf(oneOf(words.bodyAreas, 'body area'), 'Regions it is about', 1),
  muscles: listOf(muscleSchema, 'Muscles it is about, primary ones first', 1),
  positions: listOf(oneOf(words.positions, 'position'), 'Positions it can be done in, the pictured one first', 1),
  equipment: listOf(equipmentSchema, 'Needed things; empty if none'),
  sides: oneOf(
    words.sides, 'way of sides',
    'Sides together, one then the other, or in turn. Words and figure describe the right side',
  ),
  sidesNote: v.optional(text('What is odd about the sides')),
  start: poseSchema,
  end: poseSchema,
  secondEnd: v.optional(poseSchema),
  steps: listOf(text('One short imperative sentence'), 'How to do it: 3 to 6 short sentences', 3, 6),
  feel: text('Where it should be felt, in everyday words'),
  cue: v.pipe(
    text('Said during the hold: at most 8 words'),
    v.check((cue) => hasAtMostWords(cue, 8), (issue) => `${issue.received} is longer than 8 words`),
  ),
  stopRule: text('One line “Stop if …”, from the cautions'),
  dose: doseSchema,
  breathing: text('How to breathe'),
  mistakes: listOf(text('A common mistake'), 'Common mistakes'),
  cautions: listOf(text('A caution'), 'Who should take care, and how'),
  properties: listOf(oneOf(words.properties, 'property'), 'What the safety rules read', 1),
  pregnancy: pregnancySchema,
  easier: listOf(id('Exercise id'), 'Easier exercises'),
  harder: listOf(id('Exercise id'), 'Harder exercises'),
  sources: listOf(sourceUseSchema, 'What it rests on', 1),
  evidence: oneOf(words.evidenceGrades, 'evidence grade', 'How much of it rests on a source that was read'),
  articleOrigin: v.optional(text('Where the articles behind this project name it')),
  notes: v.optional(listOf(text('A doubt'), 'Doubts and decisions for the reviewer; not shown')),
  reviewed: day('Day of the last check against the sources, YYYY-MM-DD'),
  figure: figureSchema,
});

const stepDoseSchema = fields({
  text: text('The dose in words'),
  holdSeconds: v.optional(whole(0, longestHoldSeconds, 'seconds', 'Hold of one repetition')),
  reps: v.optional(whole(1, 100, 'repetitions', 'Repetitions; of each side if perSide')),
  sets: v.optional(whole(1, 5, 'sets', 'Sets')),
  perSide: v.optional(flag('Repetitions are counted for each side')),
  minutes: v.optional(minutes(0.5, 60, 'Length of what is not counted')),
});

const routineStepSchema = fields({
  phase: oneOf(words.routinePhases, 'phase'),
  exercise: id('Exercise id'),
  dose: stepDoseSchema,
  seconds: whole(1, 3600, 'seconds', 'About how long the step takes, both sides and pauses included'),
  note: v.pipe(v.string(), v.description('What to mind; may be empty')),
});

/** One routine: `data/routines/<id>.json`. */
export const routineSchema = fields({
  $schema: schemaLink,
  id: id('Same as the file name'),
  name: text('Name of the routine'),
  aim: text('What it is for'),
  audience: text('Whom it is for'),
  appliesTo: listOf(id('Condition id'), 'Conditions it is made for'),
  excludeConditions: listOf(id('Condition id'), 'Conditions in which it is not offered'),
  equipment: listOf(equipmentSchema, 'Needed things; empty if none'),
  notes: text('What the reader should know'),
  steps: listOf(routineStepSchema, 'Steps in order: warm-up, main, cool-down', 1),
  estimatedMinutes: minutes(0.5, 120, 'Seconds of all steps and 5 s a step for changing over, in minutes'),
  conflicts: v.pipe(
    v.record(id('Condition id'), listOf(id('Exercise id'), 'Steps to leave out or to swap', 1)),
    v.description('Condition → steps that its rules forbid. Computed from conditions.json'),
  ),
  evidence: oneOf(words.evidenceGrades, 'evidence grade', 'How much of it rests on a source that was read'),
  origin: text('Who put it together and from what'),
  doubts: v.optional(listOf(text('A doubt'), 'Doubts and decisions for the reviewer; not shown')),
  reviewed: day('Day of the last check, YYYY-MM-DD'),
});

/** The build adds how long the usual session takes (s), and where muscles show: a card needs neither planner nor table. */
export type Exercise = Frozen<
  Omit<v.InferOutput<typeof exerciseSchema>, 'figure' | 'muscles' | 'sources'> & {
    /** Always there in the package's own; a site owner's exercise may have `media` instead. */
    figure?: FigureSpec;
    muscles: (v.InferOutput<typeof muscleSchema> & {patch?: string})[];
    sources: (v.InferOutput<typeof sourceUseSchema> & OwnSource)[];
    media?: Media;
    usualSeconds?: number;
  }
>;
export type Pose = Frozen<v.InferOutput<typeof poseSchema>>;
export type Muscle = Exercise['muscles'][number];
export type Equipment = Frozen<v.InferOutput<typeof equipmentSchema>>;
export type SourceUse = Exercise['sources'][number];
export type Tempo = Frozen<v.InferOutput<typeof tempoSchema>>;
export type Dose = Frozen<v.InferOutput<typeof doseSchema>>;
export type Pregnancy = Frozen<v.InferOutput<typeof pregnancySchema>>;
export type StepDose = Frozen<v.InferOutput<typeof stepDoseSchema>>;
export type RoutineStep = Frozen<v.InferOutput<typeof routineStepSchema>>;
export type Routine = Frozen<v.InferOutput<typeof routineSchema>>;

/** A routine in memory: each step carries its exercise whole. Of a site owner's own routine, a step may be of one side, and have its own rest (s). */
export type LoadedStep = Omit<RoutineStep, 'exercise'> & {
  readonly exercise: Exercise;
  readonly side?: 'both' | 'left' | 'right' | undefined;
  readonly rest?: number | undefined;
};
export type LoadedRoutine = Omit<Routine, 'steps'> & {readonly steps: readonly LoadedStep[]};
