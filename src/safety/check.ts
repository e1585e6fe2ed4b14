/** The check: which questions are asked on which screen, and what a reader's ticks mean for the rules. */
import type {KeptAnswers, KeptPregnancy} from './kept-answers.ts';
import {conditions, isRed, questions} from './rules.ts';

export type ScreenId = 'new' | 'now' | 'today' | 'expecting' | 'far' | 'maternity' | 'pregnancy' | 'birth' | 'health' | 'which';

/** `many`: tick all that apply. `one`: a tap answers and goes on. `week`: how far a pregnancy is. */
type Kind = 'many' | 'one' | 'week';

export interface Screen {
  readonly id: ScreenId;
  readonly kind: Kind;
  /** Ids of questions, conditions and `groups`; of `expecting` the three below. */
  readonly items: readonly string[];
}

/** Where a reader stands with pregnancy and birth. */
export const expecting = ['pregnant', 'postpartum-0-6w', 'postpartum-6w-3m'] as const;

/**
 * Rows that stand for several questions and conditions. Who ticks one is asked on the next screen which of them it is; everybody else has one
 * row to read instead of many, so that the check stays short.
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  'some-pain': ['age', 'stiff', 'long'],
  'some-back': ['acute-flare', 'sciatica-disc', 'spinal-stenosis', 'spondylolisthesis'],
  'some-operation': ['surgery', 'recent-spinal-surgery', 'hip-replacement', 'knee-replacement'],
  'some-heart': ['heart', 'high-blood-pressure'],
  'some-dizziness': ['faint', 'dizziness'],
  'some-other': ['shoulder-problem', 'wrist-problem', 'glaucoma', 'hypermobility', 'other'],
};

/** The questions and conditions that an item asks about. */
export const askedAs = (item: string): readonly string[] => groups[item] ?? [item];

/** The rows that lead to these ids. */
export const groupsWith = (ids: ReadonlySet<string>): readonly string[] =>
  Object.keys(groups).filter((group) => groups[group]?.some((id) => ids.has(id)));

const many = (id: ScreenId, ...items: readonly string[]): Screen => ({id, kind: 'many', items});

/** Every screen, in its order: what can't wait comes first. */
export const allScreens: readonly Screen[] = [
  many('new', 'saddle', 'bladder', 'bowel', 'sexual', 'cord'),
  many('now', 'bilateral', 'leg-weak', 'neck-artery', 'neck-signs', 'chest', 'tearing', 'trauma', 'fragile'),
  many('today', 'infection', 'urine-kidney', 'cancer', 'weight-loss', 'night-pain', 'band', 'legnew', 'clot'),
  {id: 'expecting', kind: 'one', items: expecting},
  {id: 'far', kind: 'week', items: []},
  many('maternity', 'bleed', 'fluid', 'contract', 'abdo', 'breath', 'headache', 'movements', 'calf'),
  many('pregnancy', 'preg-cond', 'pelvic-girdle-pain', 'diastasis-recti'),
  many('birth', 'birth', 'pfloor', 'pelvic-girdle-pain', 'diastasis-recti'),
  many('health', 'some-pain', 'some-back', 'some-operation', 'bone', 'some-heart', 'some-dizziness', 'told', 'some-other'),
  many('which', ...Object.values(groups).flat()),
];

/** Pregnant, and how far was skipped: so long ago that the stricter trimesters both hold. */
const unknownWeek = {trimester: 't2', on: '1970-01-01'} as const satisfies KeptPregnancy;

/** What a reader has ticked so far, and which screens they have answered; a screen that is not among them was skipped. */
export interface Ticks {
  readonly ids: ReadonlySet<string>;
  readonly answered: ReadonlySet<ScreenId>;
  readonly pregnancy?: KeptPregnancy;
}

export const noTicks: Ticks = {ids: new Set(), answered: new Set()};

const onlyIf: Readonly<Partial<Record<ScreenId, (ids: ReadonlySet<string>) => boolean>>> = {
  far: (ids) => ids.has('pregnant'),
  maternity: (ids) => ids.has('pregnant'),
  pregnancy: (ids) => ids.has('pregnant'),
  birth: (ids) => ids.has('postpartum-0-6w') || ids.has('postpartum-6w-3m'),
  which: (ids) => Object.keys(groups).some((group) => ids.has(group)),
};

/** The last screen asks about the groups that were ticked, and about no others. */
function itemsFor({id, items}: Screen, ids: ReadonlySet<string>): readonly string[] {
  if (id !== 'which') return items;
  return Object.keys(groups).filter((group) => ids.has(group)).flatMap(askedAs);
}

/** The screens that this reader is asked. */
export const screensFor = ({ids}: Pick<Ticks, 'ids'>): readonly Screen[] =>
  allScreens.filter(({id}) => onlyIf[id]?.(ids) ?? true).map((screen) => ({...screen, items: itemsFor(screen, ids)}));

const flagIds: ReadonlySet<string> = new Set(questions.map(({id}) => id));
const redIds: ReadonlySet<string> = new Set(questions.filter(isRed).map(({id}) => id));

/** The screen on which something red is ticked, if there is one. */
export const redScreen = (ticks: Ticks): Screen | undefined =>
  screensFor(ticks).find(({items}) => items.some((id) => ticks.ids.has(id) && redIds.has(id)));

/** The “if” of a condition's gate is asked by a question of its own: not ticked, though asked, it is not so. */
const askedBy: Readonly<Record<string, {readonly question: string; readonly screen: ScreenId}>> = {
  'postpartum-0-6w': {question: 'birth', screen: 'birth'},
  'hip-replacement': {question: 'surgery', screen: 'which'},
  'knee-replacement': {question: 'surgery', screen: 'which'},
  'high-blood-pressure': {question: 'heart', screen: 'which'},
  dizziness: {question: 'faint', screen: 'which'},
};

/** Ids of questions and conditions that were ticked. Ticks on screens that are no longer asked don't count. */
export const saidIds = (ticks: Pick<Ticks, 'ids'>): readonly string[] => [
  ...new Set(screensFor(ticks).flatMap(({items}) => items).filter((id) => ticks.ids.has(id) && (flagIds.has(id) || Object.hasOwn(conditions, id)))),
];

/**
 * The reader that the rules are asked about.
 *
 * @returns what `keepAnswers` takes, but for how long it is kept
 */
export function saidBy(ticks: Ticks): Pick<KeptAnswers, 'reader' | 'pregnancy'> & {readonly isComplete: boolean} {
  const said = new Set(saidIds(ticks));
  const ofReader = [...said].filter((id) => !flagIds.has(id));
  const cleared = ofReader.filter((id) => {
    const asked = askedBy[id];
    return asked && ticks.answered.has(asked.screen) && !said.has(asked.question);
  });
  const flags = [...[...said].filter((id) => flagIds.has(id)), ...cleared.map((id) => `cleared:${id}`)];
  return {
    reader: {...(ofReader.length > 0 && {conditions: ofReader}), ...(flags.length > 0 && {flags})},
    ...(ticks.ids.has('pregnant') && {pregnancy: ticks.pregnancy ?? unknownWeek}),
    isComplete: screensFor(ticks).every(({id}) => ticks.answered.has(id)),
  };
}

/** The ticks that led to kept answers, so that a reader can change them. */
export function ticksOf({reader, pregnancy}: KeptAnswers): Ticks {
  const {conditions: said = [], flags = []} = reader;
  const isKnown = pregnancy && !('on' in pregnancy && pregnancy.on === unknownWeek.on);
  const ids = new Set([...said, ...flags.filter((flag) => !flag.startsWith('cleared:')), ...(pregnancy ? ['pregnant'] : [])]);
  return {ids: new Set([...ids, ...groupsWith(ids)]), answered: new Set(), ...(isKnown && {pregnancy})};
}
