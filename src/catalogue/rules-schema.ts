/** What conditions, screening questions and sources are: the parts of the dataset that the exercises rest on. */
import * as v from 'valibot';
import {day, fields, id, listOf, oneOf, text} from './terms.ts';
import type {Frozen} from './terms.ts';
import * as words from './vocabulary.ts';

const schemaLink = v.optional(v.pipe(v.string(), v.description('The JSON Schema that editors complete from')));
const propertyList = (about: string) => listOf(oneOf(words.properties, 'property'), about);

const doubts = v.optional(listOf(text('A doubt'), 'Doubts and decisions for the reviewer; not shown'));
const reviewed = day('Day of the last check of the whole file against its sources, YYYY-MM-DD');

const claimSchema = fields({
  id: id('A key of data/sources.json'),
  supports: text('What of this rule the source carries'),
  status: oneOf(words.sourceStatuses, 'source status'),
});

const conditionSchema = fields({
  label: text('Name of the condition'),
  group: oneOf(words.conditionGroups, 'group'),
  gate: oneOf(words.gates, 'gate'),
  avoid: propertyList('Exercises with one of these are hidden or swapped'),
  modify: propertyList('Exercises with one of these are shown with a note'),
  prefer: listOf(id('Exercise id'), 'Exercises that suit well'),
  allowOnly: v.pipe(
    v.nullable(listOf(id('Exercise id'), 'Exercises')),
    v.description('Only these may be shown; empty: none; null: no such limit'),
  ),
  guidance: text('What the reader is told'),
  sources: listOf(claimSchema, 'What the rule rests on', 1),
  doubts,
});

const questionSchema = fields({
  id: id('Id of the question'),
  level: oneOf(words.screeningLevels, 'level'),
  scope: oneOf(words.screeningScopes, 'scope'),
  question: text('The question; “yes” has the effect'),
  action: text('What a reader who says yes is told'),
  sources: listOf(id('A key of data/sources.json'), 'What the question rests on', 1),
  evidence: text('How the sources were read'),
  doubts,
});

const sourceSchema = fields({
  title: text('Title'),
  publisher: text('Who published it'),
  year: text('Year as text: “2020”, “n.d.”'),
  url: v.pipe(v.string(), v.description('Address; empty for general knowledge')),
  status: oneOf(words.sourceStatuses, 'source status'),
  supports: text('What it carries'),
});

/** `data/conditions.json`: condition id → what it forbids and softens. The strictest wins where several apply. */
export const conditionsSchema = fields({
  $schema: schemaLink,
  reviewed,
  doubts,
  conditions: v.record(id('Condition id'), conditionSchema),
});

/** `data/screening.json`: red and amber questions in the order in which they are asked. */
export const screeningSchema = fields({
  $schema: schemaLink,
  reviewed,
  doubts,
  questions: listOf(questionSchema, 'Questions in their order', 1),
});

const adviceSchema = fields({
  id: id('Id of the advice'),
  topic: oneOf(words.adviceTopics, 'topic'),
  text: text('One or two short sentences to the reader'),
  sources: listOf(claimSchema, 'What it rests on', 1),
});

/** `data/advice.json`: what is not about one exercise: clothes, classes, how often, what exercise is good for. */
export const adviceFileSchema = fields({
  $schema: schemaLink,
  reviewed,
  doubts,
  advice: listOf(adviceSchema, 'Pieces of advice, by topic', 1),
});

/** `data/sources.json`: source id → what every claim rests on. */
export const sourcesSchema = fields({
  $schema: schemaLink,
  reviewed,
  doubts,
  sources: v.record(id('Source id'), sourceSchema),
});

export type Condition = Frozen<v.InferOutput<typeof conditionSchema>>;
export type ScreeningQuestion = Frozen<v.InferOutput<typeof questionSchema>>;
export type Advice = Frozen<v.InferOutput<typeof adviceSchema>>;
export type Source = Frozen<v.InferOutput<typeof sourceSchema>>;
