/** What the readers of a page may start, all their answers and all gates of the page taken together: the strictest wins. */
import type {Gate} from '../catalogue/schema.ts';
import {readerOn, type KeptAnswers} from './kept-answers.ts';
import type {Reason, Rule} from './judge.ts';
import {understand, type Reader} from './reader.ts';
import {agreedOnceCleared, conditions} from './rules.ts';

/** What a gate asks for before anything is started. */
export type Requirement = 'acknowledge' | 'check';
export const requirements = ['acknowledge', 'check'] as const satisfies readonly Requirement[];

/**
 * `free`: what suits. `ask-first`: walking and rest positions only (`suitability` says which), until the reader has
 * asked. `gated`: nothing before the notice is acknowledged, or the check is done. `never`: nothing.
 */
export type Start = 'free' | 'ask-first' | 'gated' | 'never';

/**
 * Why; each is a message `standing.<reason>`. `emergency`: call now. `maternity`: phone the maternity unit now.
 * `today`: get medical advice today. `individual`: nothing here is for them, their own team advises. `team`: nothing
 * before their team has agreed. `ask`: ask first. `check` and `acknowledge`: a gate of the page.
 */
export type StandingReason = 'emergency' | 'maternity' | 'today' | 'individual' | 'team' | 'ask' | Requirement;

export interface Standing {
  readonly start: Start;
  /** The strictest first; empty where the start is free. */
  readonly reasons: readonly StandingReason[];
}

const startFor: Readonly<Record<StandingReason, Start>> = {
  emergency: 'never',
  maternity: 'never',
  today: 'never',
  individual: 'never',
  check: 'gated',
  acknowledge: 'gated',
  team: 'ask-first',
  ask: 'ask-first',
};
const inOrder = Object.keys(startFor) as readonly StandingReason[];

const reasonOfLevel = {
  'red-emergency': 'emergency',
  'red-maternity-now': 'maternity',
  'red-same-day': 'today',
  amber: 'ask',
} as const satisfies Readonly<Record<string, StandingReason>>;

/** What the gate of a condition says to the page as a whole. */
function reasonOfGate(gate: Gate, isCleared: boolean): StandingReason | undefined {
  if (gate === 'emergency' || (gate === 'emergency-if-new' && !isCleared)) return 'emergency';
  if (gate === 'none' || isCleared) return undefined;
  return gate === 'clear-first' ? 'team' : 'ask';
}

function reasonsOfReader(reader: Reader): readonly StandingReason[] {
  const {conditions: known, red, amber, cleared, unknown} = understand(reader);
  const ofConditions = known.flatMap((id): readonly StandingReason[] => {
    const rules = conditions[id];
    if (!rules) return [];
    const isForNobody = rules.allowOnly?.length === 0 && !agreedOnceCleared[id];
    const reason = reasonOfGate(rules.gate, cleared.has(id));
    return [...(reason ? [reason] : []), ...(isForNobody ? (['individual'] as const) : [])];
  });
  return [...[...red, ...amber].map(({level}) => reasonOfLevel[level]), ...ofConditions, ...(unknown.length > 0 ? (['ask'] as const) : [])];
}

/** Whether what a gate asks for was done. Who has gone through the check has read more than the notice. */
const isMet = (requirement: Requirement, {acknowledgedOn, checkedOn}: KeptAnswers): boolean =>
  checkedOn !== undefined || (requirement === 'acknowledge' && acknowledgedOn !== undefined);

/**
 * What may be started on a page on a day.
 *
 * @param kept what still holds on that day
 * @param gates what each gate of the page asks for
 * @param day YYYY-MM-DD
 */
export function standingOf(kept: KeptAnswers, gates: Iterable<Requirement>, day: string): Standing {
  const unmet = [...gates].filter((requirement) => !isMet(requirement, kept));
  const found = new Set([...reasonsOfReader(readerOn(kept, day)), ...unmet]);
  const reasons = inOrder.filter((reason) => found.has(reason));
  const [strictest] = reasons;
  return {start: strictest ? startFor[strictest] : 'free', reasons};
}

/** Rules whose “avoid” a reader may overrule for themselves, its reason kept in sight. */
const overrulable: ReadonlySet<Rule> = new Set<Rule>(['property', 'pregnancy']);

/**
 * Whether “Show anyway” may be offered for an exercise that is to be avoided: never against a red flag, a gate, “ask
 * first” or a list of what alone is allowed.
 */
export const mayShowAnyway = (reasons: readonly Reason[]): boolean =>
  reasons.every(({verdict, rule}) => verdict !== 'avoid' || overrulable.has(rule));

/** Ids of what waits for a clinician's word: amber questions, and conditions with a gate that can be cleared. */
export function waitingIds(reader: Reader): readonly string[] {
  const {conditions: known, amber, cleared} = understand(reader);
  const gated = known.filter((id) => (conditions[id]?.gate ?? 'none').startsWith('clear-first') && !cleared.has(id));
  return [...amber.map(({id}) => id), ...gated];
}

/** A reader who has asked: what waited for a clinician's word is cleared. Red answers and emergencies stay. */
export function havingAsked(reader: Pick<Reader, 'conditions' | 'flags'>, all: Reader = reader): Pick<Reader, 'conditions' | 'flags'> {
  const cleared = waitingIds(all).map((id) => `cleared:${id}`);
  return {...reader, flags: [...new Set([...(reader.flags ?? []), ...cleared])]};
}
