/** What a reader has said about their health, and what of it the rules understand. */
import type {ScreeningQuestion} from '../catalogue/rules-schema.ts';
import {isSupineStillPossible, trimestersOf} from './pregnancy.ts';
import {conditions, impliedConditions, isRed, questions} from './rules.ts';

/** A reader's answers. Nothing in it names a person, and nothing of it is sent anywhere. */
export interface Reader {
  /** Ids of `data/conditions.json`, such as `osteoporosis`; `pregnancy-t2` where only the trimester is known. */
  readonly conditions?: readonly string[];
  /** Completed weeks of pregnancy; it decides the trimester, and lying flat on the back by the week. */
  readonly pregnancyWeek?: number;
  /**
   * Ids of the questions of `data/screening.json` that were answered “yes”. And `cleared:<id>`:
   * - of an amber question: a clinician was asked and agreed to the exercises here;
   * - of a condition with a gate: the same, or the gate's “if” is not so (`cleared:hip-replacement`: longer than 12
   *   weeks ago, `cleared:high-blood-pressure`: below 160/90 and controlled, `cleared:dizziness`: not new).
   *
   * A gate whose “if” nobody asked about stays closed. A red answer and an emergency can't be cleared.
   */
  readonly flags?: readonly string[];
}

/** A reader's answers in the words of the rules. */
export interface Answers {
  /** Known conditions, the week's trimester and what a “yes” implies included; each once. */
  readonly conditions: readonly string[];
  /** Red questions answered “yes”. */
  readonly red: readonly ScreeningQuestion[];
  /** Amber questions answered “yes” about which nobody has been asked yet. */
  readonly amber: readonly ScreeningQuestion[];
  /** Ids that were cleared, and the conditions that a cleared question implies. */
  readonly cleared: ReadonlySet<string>;
  readonly supineStillPossible: boolean;
  readonly unknown: readonly UnknownId[];
}

/** An id in a reader's answers that no rule knows: mistyped, or from another version. */
export interface UnknownId {
  readonly field: 'conditions' | 'flags';
  readonly id: string;
}

const CLEARED = 'cleared:';

const questionById = new Map(questions.map((question) => [question.id, question]));
const isCondition = (id: string): boolean => Object.hasOwn(conditions, id);

function isFlag(flag: string): boolean {
  if (!flag.startsWith(CLEARED)) return questionById.has(flag);
  const id = flag.slice(CLEARED.length);
  return questionById.has(id) || isCondition(id);
}

/** The ids that no rule knows. They are not ignored: see `suitability`. */
export function unknownIds(reader: Reader): readonly UnknownId[] {
  const strange = (reader.conditions ?? []).filter((id) => !isCondition(id));
  const flags = (reader.flags ?? []).filter((flag) => !isFlag(flag));
  return [
    ...strange.map((id) => ({field: 'conditions', id}) as const),
    ...flags.map((id) => ({field: 'flags', id}) as const),
  ];
}

export function understand(reader: Reader): Answers {
  const {conditions: said = [], flags = [], pregnancyWeek} = reader;
  const cleared = new Set(flags.filter((flag) => flag.startsWith(CLEARED)).map((flag) => flag.slice(CLEARED.length)));
  const yes = questions.filter(({id}) => flags.includes(id));
  const implied = yes.flatMap(({id}) => impliedConditions[id] ?? []);
  const trimesters = pregnancyWeek === undefined ? [] : trimestersOf(pregnancyWeek);
  const all = new Set([...said, ...implied, ...trimesters.map((trimester) => `pregnancy-${trimester}`)]);
  const clearedConditions = [...cleared].flatMap((id) => impliedConditions[id] ?? []);
  return {
    conditions: Object.keys(conditions).filter((id) => all.has(id)),
    red: yes.filter(isRed),
    amber: yes.filter((question) => !isRed(question) && !cleared.has(question.id)),
    cleared: new Set([...cleared, ...clearedConditions]),
    supineStillPossible: isSupineStillPossible(pregnancyWeek),
    unknown: unknownIds(reader),
  };
}
