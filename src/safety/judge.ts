/** What each rule says about one exercise. Every rule is asked, and the strictest answer is the verdict. */
import type {Condition, ScreeningQuestion} from '../catalogue/rules-schema.ts';
import type {ExerciseTraits} from '../catalogue/traits.ts';
import type {Exercise, Gate, Property, Suit} from '../catalogue/schema.ts';
import type {Trimester} from './pregnancy.ts';
import type {Answers} from './reader.ts';
import {agreedOnceCleared, conditions} from './rules.ts';
import * as words from './words.ts';

export type Verdict = 'suits' | 'modify' | 'avoid';

/**
 * The kind of rule behind a reason. `red-flag`: get help now, nothing is shown. `gate`: a clinician first.
 * `amber-flag` and `unknown`: ask first; walking and rest positions only. `limit`: a condition that allows only its own
 * list. `property`: something the exercise does. `pregnancy`: the exercise's own note for the trimester. `routine`: the
 * routine as a whole is not offered.
 */
export type Rule = 'red-flag' | 'gate' | 'amber-flag' | 'unknown' | 'limit' | 'property' | 'pregnancy' | 'routine';

export interface Reason {
  readonly verdict: Exclude<Verdict, 'suits'>;
  readonly rule: Rule;
  /** Id of the condition or of the screening question; of a `rule` unknown what was given instead. */
  readonly condition: string;
  /** What about the exercise it is, where it is one thing. */
  readonly property?: Property;
  /** In plain words, for the reader. */
  readonly text: string;
  /** A key of `data/sources.json`: the first source of the condition or question, which its rule mainly rests on. */
  readonly source: string;
}

type Notes = Pick<Exercise, 'pregnancy'>;

const strictness: readonly Verdict[] = ['suits', 'modify', 'avoid'];
const verdictOfSuit: Readonly<Record<Suit, Verdict>> = {yes: 'suits', modify: 'modify', no: 'avoid'};
/** The trimesters' own conditions; an exercise carries a note and a suitability for each. */
const trimesterOf: Readonly<Record<string, Trimester>> = {
  'pregnancy-t1': 't1',
  'pregnancy-t2': 't2',
  'pregnancy-t3': 't3',
};

export const isStricter = (a: Verdict, b: Verdict): boolean => strictness.indexOf(a) > strictness.indexOf(b);

const sourceOf = ({sources}: Condition): string => sources[0]?.id ?? 'gk';

/** Walking and rest positions: all that is shown to someone who should ask first. */
const isWalkOrRest = ({kind, movement}: ExerciseTraits): boolean => kind === 'relief' || movement === 'walking';

/** How much a gate still hides: all, all but walking and rest positions, or nothing. */
function hiddenBy(gate: Gate, isCleared: boolean): 'all' | 'active' | 'nothing' {
  switch (gate) {
    case 'none':
      return 'nothing';
    case 'emergency':
      return 'all';
    case 'emergency-if-new':
    case 'clear-first':
      return isCleared ? 'nothing' : 'all';
    case 'clear-first-if-caesarean-or-complications':
    case 'clear-first-if-under-12-weeks':
    case 'clear-first-if-160-90-or-uncontrolled':
    case 'clear-first-if-new':
      // Each of these has its amber question, so it hides what an amber answer hides.
      return isCleared ? 'nothing' : 'active';
  }
}

function flagReasons(exercise: ExerciseTraits, {red, amber, unknown}: Answers): readonly Reason[] {
  const saidBy = (rule: Rule, {id, action, sources}: ScreeningQuestion): Reason => {
    return {verdict: 'avoid', rule, condition: id, text: action, source: sources[0] ?? 'gk'};
  };
  const stops = red.map((question) => saidBy('red-flag', question));
  if (isWalkOrRest(exercise)) return stops;
  const asks = amber.map((question) => saidBy('amber-flag', question));
  const strange = unknown.map(
    ({id}): Reason => ({verdict: 'avoid', rule: 'unknown', condition: id, text: words.unknownAnswer(id), source: 'gk'}),
  );
  return [...stops, ...asks, ...strange];
}

function gateReasons(exercise: ExerciseTraits, id: string, rules: Condition, {cleared}: Answers): readonly Reason[] {
  const base = {verdict: 'avoid', rule: 'gate', condition: id, source: sourceOf(rules)} as const;
  const hidden = hiddenBy(rules.gate, cleared.has(id));
  const guidance = words.guidanceOf(id, rules);
  if (hidden === 'all') return [{...base, text: `${rules.label}. ${guidance}`}];
  if (hidden === 'nothing' || isWalkOrRest(exercise)) return [];
  return [{...base, text: words.askFirst(rules)}];
}

/** A whitelist, or nothing at all. */
function limitReasons(exercise: ExerciseTraits, id: string, rules: Condition, {cleared}: Answers): readonly Reason[] {
  const allowed = (cleared.has(id) ? agreedOnceCleared[id] : undefined) ?? rules.allowOnly;
  if (!allowed || allowed.includes(exercise.id)) return [];
  // A closed gate has said it already.
  if (allowed.length === 0 && hiddenBy(rules.gate, cleared.has(id)) === 'all') return [];
  const guidance = words.guidanceOf(id, rules);
  const text = allowed.length ? `${words.notOnList(rules)} ${guidance}` : `${rules.label}. ${guidance}`;
  return [{verdict: 'avoid', rule: 'limit', condition: id, text, source: sourceOf(rules)}];
}

/** The exercise's own note for the trimester, which may be stricter than its properties. */
function pregnancyReasons(
  exercise: ExerciseTraits,
  id: string,
  rules: Condition,
  lenient: boolean,
  notes?: Notes,
): readonly Reason[] {
  const trimester = trimesterOf[id];
  if (!trimester) return [];
  if (lenient) {
    const base = {verdict: 'modify', rule: 'pregnancy', condition: id, property: 'supine'} as const;
    return words.supineStillPossible.map((said) => ({...base, ...said}));
  }
  const verdict = verdictOfSuit[exercise.suits[trimester]];
  if (verdict === 'suits') return [];
  // `why` speaks of the exercise as a whole, often of why it suits: only where there is no note.
  const text = notes?.pregnancy[trimester].note || (notes?.pregnancy.why ?? '');
  return [{verdict, rule: 'pregnancy', condition: id, text: words.sentence(text), source: sourceOf(rules)}];
}

function propertyReasons(
  {properties}: ExerciseTraits,
  id: string,
  rules: Condition,
  lenient: boolean,
): readonly Reason[] {
  const base = {rule: 'property', condition: id, source: sourceOf(rules)} as const;
  const isSpared = (property: Property): boolean => lenient && property === 'supine';
  const avoided = properties.filter((property) => rules.avoid.includes(property) && !isSpared(property));
  const softened = properties.filter((property) => rules.modify.includes(property));
  return [
    ...avoided.map((property): Reason => {
      return {...base, verdict: 'avoid', property, text: words.leftOut(rules, property)};
    }),
    ...softened.map((property): Reason => {
      return {...base, verdict: 'modify', property, text: words.withCare(rules, property)};
    }),
  ];
}

/** The guidance of a condition once, behind the first thing that is said of it. */
function withGuidance([first, ...others]: readonly Reason[], guidance: string): readonly Reason[] {
  return first ? [{...first, text: `${first.text} ${guidance}`}, ...others] : [];
}

/**
 * In weeks 13 to 15 lying flat on the back is taken out of the second trimester's rules, and nothing else is: what an
 * exercise does besides still counts, and so does what the first trimester forbade.
 */
const isStillPossible = ({properties, suits}: ExerciseTraits): boolean =>
  properties.includes('supine') && suits.t1 !== 'no';

/** What a reader is told about a condition as a whole. */
export function guidanceFor(id: string, {supineStillPossible}: Answers): string {
  const rules = conditions[id];
  if (id === 'pregnancy-t2' && supineStillPossible) return words.earlyGuidance;
  return rules ? words.guidanceOf(id, rules) : '';
}

/** What one condition's own list, properties and notes say, whatever its gate. */
function ruleReasons(
  exercise: ExerciseTraits,
  id: string,
  rules: Condition,
  answers: Answers,
  notes?: Notes,
): readonly Reason[] {
  const isEarly = id === 'pregnancy-t2' && answers.supineStillPossible;
  const lenient = isEarly && isStillPossible(exercise);
  return [
    ...limitReasons(exercise, id, rules, answers),
    ...pregnancyReasons(exercise, id, rules, lenient, notes),
    ...withGuidance(propertyReasons(exercise, id, rules, lenient), guidanceFor(id, answers)),
  ];
}

/**
 * Everything that speaks against an exercise, or for a change of it: the strictest first, of those the most urgent.
 * @param notes the exercise's own words on pregnancy, where the texts of the reasons are wanted
 */
export function judge(exercise: ExerciseTraits, answers: Answers, notes?: Notes): readonly Reason[] {
  const known = answers.conditions.flatMap((id) => {
    const rules = conditions[id];
    return rules ? [[id, rules] as const] : [];
  });
  const reasons = [
    ...flagReasons(exercise, answers),
    ...known.flatMap(([id, rules]) => gateReasons(exercise, id, rules, answers)),
    ...known.flatMap(([id, rules]) => ruleReasons(exercise, id, rules, answers, notes)),
  ];
  return reasons.sort((a, b) => strictness.indexOf(b.verdict) - strictness.indexOf(a.verdict));
}

/** The strictest of all reasons. */
export function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({verdict}) => verdict === 'avoid')) return 'avoid';
  return reasons.length > 0 ? 'modify' : 'suits';
}
