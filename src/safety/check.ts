/** The check: which questions are asked on which screen, and what a reader's ticks mean for the rules. */
import type {KeptAnswers, KeptPregnancy} from './kept-answers.ts';
import {isRed, questions} from './rules.ts';

export type ScreenId = 'new' | 'now' | 'today' | 'expecting' | 'far' | 'maternity' | 'pregnancy' | 'birth' | 'ask' | 'conditions';

/** `many`: tick all that apply. `one`: a tap answers and goes on. `week`: how far a pregnancy is. */
type Kind = 'many' | 'one' | 'week';

export interface Screen {
  readonly id: ScreenId;
  readonly kind: Kind;
  /** Ids of questions and conditions; of `expecting` the four below. */
  readonly items: readonly string[];
}

/** Where a reader stands with pregnancy and birth. */
export const expecting = ['pregnant', 'postpartum-0-6w', 'postpartum-6w-3m'] as const;

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
  many('ask', 'heart', 'faint', 'told', 'surgery', 'bone', 'age', 'stiff', 'long', 'other'),
  many(
    'conditions',
    'acute-flare',
    'sciatica-disc',
    'spinal-stenosis',
    'spondylolisthesis',
    'recent-spinal-surgery',
    'hip-replacement',
    'knee-replacement',
    'shoulder-problem',
    'wrist-problem',
    'high-blood-pressure',
    'dizziness',
    'glaucoma',
    'hypermobility',
  ),
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
};

/** The screens that this reader is asked. */
export const screensFor = ({ids}: Pick<Ticks, 'ids'>): readonly Screen[] => allScreens.filter(({id}) => onlyIf[id]?.(ids) ?? true);

const flagIds: ReadonlySet<string> = new Set(questions.map(({id}) => id));
const redIds: ReadonlySet<string> = new Set(questions.filter(isRed).map(({id}) => id));

/** The screen on which something red is ticked, if there is one. */
export const redScreen = (ticks: Ticks): Screen | undefined =>
  screensFor(ticks).find(({items}) => items.some((id) => ticks.ids.has(id) && redIds.has(id)));

/** The “if” of a condition's gate is asked by a question of its own: not ticked, though asked, it is not so. */
const askedBy: Readonly<Record<string, {readonly question: string; readonly screen: ScreenId}>> = {
  'postpartum-0-6w': {question: 'birth', screen: 'birth'},
  'hip-replacement': {question: 'surgery', screen: 'ask'},
  'knee-replacement': {question: 'surgery', screen: 'ask'},
  'high-blood-pressure': {question: 'heart', screen: 'ask'},
  dizziness: {question: 'faint', screen: 'ask'},
};

/**
 * The reader that the rules are asked about. Ticks on screens that are no longer asked don't count.
 *
 * @returns what `keepAnswers` takes, but for how long it is kept
 */
export function saidBy(ticks: Ticks): Pick<KeptAnswers, 'reader' | 'pregnancy'> & {readonly isComplete: boolean} {
  const screens = screensFor(ticks);
  const said = new Set(screens.flatMap(({items}) => items).filter((id) => ticks.ids.has(id)));
  const conditions = [...said].filter((id) => !flagIds.has(id) && id !== 'pregnant');
  const cleared = conditions.filter((id) => {
    const asked = askedBy[id];
    return asked && ticks.answered.has(asked.screen) && !said.has(asked.question);
  });
  const flags = [...[...said].filter((id) => flagIds.has(id)), ...cleared.map((id) => `cleared:${id}`)];
  return {
    reader: {...(conditions.length > 0 && {conditions}), ...(flags.length > 0 && {flags})},
    ...(said.has('pregnant') && {pregnancy: ticks.pregnancy ?? unknownWeek}),
    isComplete: screens.every(({id}) => ticks.answered.has(id)),
  };
}

/** The ticks that led to kept answers, so that a reader can change them. */
export function ticksOf({reader, pregnancy}: KeptAnswers): Ticks {
  const {conditions = [], flags = []} = reader;
  const isKnown = pregnancy && !('on' in pregnancy && pregnancy.on === unknownWeek.on);
  const ids = new Set([...conditions, ...flags.filter((flag) => !flag.startsWith('cleared:')), ...(pregnancy ? ['pregnant'] : [])]);
  return {ids, answered: new Set(), ...(isKnown && {pregnancy})};
}
