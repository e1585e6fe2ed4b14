/** What a reader is told of an exercise before anything else, and whether Start is on. Decided here, shown by the elements. */
import type {Exercise} from '../catalogue/schema.ts';
import {ownCatalogue, type Catalogue} from './catalogue.ts';
import {judge, verdictOf, type Reason, type Rule} from './judge.ts';
import {understand, type Reader} from './reader.ts';
import {conditions} from './rules.ts';
import {mayShowAnyway, requirements, type Requirement, type Standing, type StandingReason} from './standing.ts';
import {suitability} from './suitability.ts';
import {inOneSentence, propertyWords, sentence} from './words.ts';

/** All that one condition, or one answer, has to say of an exercise, in one or two sentences. */
export interface Note {
  /** Id of the condition or of the screening question. */
  readonly condition: string;
  /** What the condition is called; empty for an answer to a question. */
  readonly label: string;
  readonly text: string;
  /** What else it rests on: the properties of the exercise and the condition's guidance, where `text` is about this exercise; empty otherwise. */
  readonly why: string;
  /** Ids of what it rests on, each once. */
  readonly sources: readonly string[];
}

/**
 * `modify`: do it with the change that the notes name. `avoid`: left out. `ask`: a clinician's word is missing.
 * `never`: a red answer, or nothing here is for this reader; no exercise of the page is started.
 */
export type OutlookKind = 'suits' | 'modify' | 'avoid' | 'ask' | 'never';

export interface Outlook {
  readonly kind: OutlookKind;
  /** The strictest first; empty where it suits. */
  readonly notes: readonly Note[];
  /** Id of the exercise to offer instead; absent where none suits. */
  readonly substitute?: string;
  readonly mayStart: boolean;
  /** Whether the reader may overrule an `avoid` for themselves. */
  readonly mayShowAnyway: boolean;
  /** What a gate of the page still asks for. */
  readonly gate?: Requirement;
  /** Why nothing on the page is started. */
  readonly never?: StandingReason;
}

/** Rules that wait for a clinician's word. */
const waiting: ReadonlySet<Rule> = new Set<Rule>(['gate', 'amber-flag', 'unknown']);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text without the name of its condition in front, which the note says apart. */
function withoutLabel(text: string, label: string): string {
  const isNamed = label !== '' && (text.startsWith(`${label}: `) || text.startsWith(`${label}. `));
  return capital(isNamed ? text.slice(label.length + 2) : text);
}

/** Several properties in one sentence, with the condition's guidance behind it: only the first reason brings it. */
function propertiesInWords(reasons: readonly Reason[], label: string): string {
  const [first] = reasons;
  if (!first) return '';
  const said = withoutLabel(first.text, label);
  const own = first.property ? propertyWords[first.property] : '';
  const guidance = said.slice(said.indexOf(`${own}.`) + own.length + 1).trim();
  const listed = reasons.flatMap(({property}) => (property ? [propertyWords[property]] : []));
  return [inOneSentence(first.verdict, listed), guidance].filter(Boolean).join(' ');
}

/** What a condition says: its own words on the exercise where there are some, otherwise what to leave out or take care with. */
function noteOf(condition: string, reasons: readonly Reason[]): Note {
  const label = conditions[condition]?.label ?? '';
  const sources = [...new Set(reasons.map(({source}) => source))];
  const own = reasons.filter(({rule}) => rule !== 'property').map((reason) => sentence(withoutLabel(reason.text, label)));
  const properties = propertiesInWords(reasons.filter(({rule}) => rule === 'property'), label);
  if (own.length === 0) return {condition, label, text: properties, why: '', sources};
  return {condition, label, text: [...new Set(own)].join(' '), why: properties, sources};
}

/** One note a condition, of the reasons that are as strict as the strictest; no answer is said twice. */
export function notesOf(reasons: readonly Reason[]): readonly Note[] {
  const strictest = reasons[0]?.verdict;
  const decisive = reasons.filter(({verdict}) => verdict === strictest);
  const ids = [...new Set(decisive.map(({condition}) => condition))];
  const notes = ids.map((id) => noteOf(id, decisive.filter(({condition}) => condition === id)));
  return notes.filter(({text}, index) => notes.findIndex((other) => other.text === text) === index);
}

function kindOf(reasons: readonly Reason[], standing: Standing): OutlookKind {
  if (standing.start === 'never') return 'never';
  const [strictest] = reasons;
  if (!strictest) return 'suits';
  if (strictest.verdict === 'modify') return 'modify';
  return reasons.some(({verdict, rule}) => verdict === 'avoid' && waiting.has(rule)) ? 'ask' : 'avoid';
}

/** What decides comes alone: red answers before gates, gates before what an exercise does. */
function decisive(reasons: readonly Reason[], kind: OutlookKind): readonly Reason[] {
  const asks = reasons.filter(({rule}) => waiting.has(rule));
  const reds = reasons.filter(({rule}) => rule === 'red-flag');
  if (kind === 'never') return reds.length > 0 ? reds : reasons;
  return kind === 'ask' ? asks : reasons;
}

/** What a gate of the page still asks for; the check, where several ask. */
export const gateOf = ({start, reasons}: Standing): Requirement | undefined =>
  start === 'gated' ? requirements.toReversed().find((requirement) => reasons.includes(requirement)) : undefined;

/** Whom figures show to this reader: somebody as far on in a pregnancy, named as the condition; nobody in particular otherwise. */
export function lookFor(reader: Reader): string | undefined {
  return understand(reader).conditions.filter((id) => /^pregnancy-t\d$/.test(id)).at(-1);
}

/** Whether an exercise that is not in sight yet may take the place of another one now. */
export function mayOffer(id: string, reader: Reader, standing: Standing, {exercises}: Catalogue = ownCatalogue): boolean {
  const exercise = Object.hasOwn(exercises, id) ? exercises[id] : undefined;
  if (!exercise || standing.start === 'never') return false;
  return verdictOf(judge(exercise, understand(reader))) !== 'avoid';
}

/** What a card shows of an exercise to this reader on this page. */
export function outlookOf(exercise: Exercise, reader: Reader, standing: Standing, catalogue: Catalogue = ownCatalogue): Outlook {
  const {reasons, substitute} = suitability(exercise, reader, catalogue);
  const kind = kindOf(reasons, standing);
  const gate = gateOf(standing);
  const [strictest] = standing.reasons;
  return {
    kind,
    notes: notesOf(decisive(reasons, kind)),
    ...(kind !== 'never' && substitute !== undefined && {substitute}),
    mayStart: (kind === 'suits' || kind === 'modify') && gate === undefined,
    mayShowAnyway: kind === 'avoid' && mayShowAnyway(reasons),
    ...(gate && {gate}),
    ...(kind === 'never' && strictest && {never: strictest}),
  };
}
