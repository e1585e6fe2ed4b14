/** What a reader has said, as it is kept between visits: what it may hold, when it runs out, and what it means on a day. */
import {daysBetween} from './day.ts';
import {pregnancyWeekOn, trimestersOf, type PregnancyDate, type Trimester} from './pregnancy.ts';
import type {Reader} from './reader.ts';

/** How far a pregnancy is: by the due date, by the week on a day, or no more than the trimester on a day. */
export type KeptPregnancy = PregnancyDate | {readonly trimester: Trimester; readonly on: string};

/** Days are written YYYY-MM-DD. */
export interface KeptAnswers {
  /** Conditions and flags; how far the pregnancy is stands in `pregnancy`. Use `readerOn` for the rules. */
  readonly reader: Pick<Reader, 'conditions' | 'flags'>;
  readonly pregnancy?: KeptPregnancy;
  /** “I have read this.” */
  readonly acknowledgedOn?: string;
  /** The latest answer, whether or not the check came to its end. */
  readonly answeredOn?: string;
  /** Every question of the check was answered, none skipped. */
  readonly checkedOn?: string;
  /** “I have asked”: a clinician has agreed; the reader's flags say to what (`cleared:<id>`). */
  readonly askedOn?: string;
  /** `visit`: until this tab is closed. `days`: for KEPT_DAYS. */
  readonly keep: 'visit' | 'days';
}

export const noAnswers: KeptAnswers = {reader: {}, keep: 'days'};

/** Answers older than this are asked for again: the product's own rule (days). */
export const KEPT_DAYS = 30;

/** A trimester without a week may have been about to end: after this the rules of the next one hold as well (days). */
const TRIMESTER_DAYS = 7;
const nextTrimester: Readonly<Record<Trimester, Trimester>> = {t1: 't2', t2: 't3', t3: 't3'};

/** No pregnancy is in a week outside of these; one that was given so says no more than pregnant. */
const LAST_WEEK = 45;

export const isNothing = ({reader, pregnancy, acknowledgedOn, checkedOn}: KeptAnswers): boolean =>
  !acknowledgedOn && !checkedOn && !pregnancy && !reader.conditions?.length && !reader.flags?.length;

const isCleared = (flag: string): boolean => flag.startsWith('cleared:');

function weekOn(day: string, known: PregnancyDate): number {
  const week = pregnancyWeekOn(day, known);
  return week >= 0 && week <= LAST_WEEK ? week : Number.NaN;
}

/** Trimesters whose rules hold on a day. */
function trimestersOn(day: string, known: KeptPregnancy): readonly Trimester[] {
  if (!('trimester' in known)) return trimestersOf(weekOn(day, known));
  const {trimester, on} = known;
  return daysBetween(on, day) < TRIMESTER_DAYS ? [trimester] : [...new Set([trimester, nextTrimester[trimester]])];
}

/** The reader for the rules. A pregnancy is as far as it is on that day. */
export function readerOn({reader, pregnancy}: KeptAnswers, day: string): Reader {
  if (!pregnancy) return reader;
  if (!('trimester' in pregnancy)) return {...reader, pregnancyWeek: weekOn(day, pregnancy)};
  const trimesters = trimestersOn(day, pregnancy).map((trimester) => `pregnancy-${trimester}`);
  return {...reader, conditions: [...(reader.conditions ?? []), ...trimesters]};
}

/** A day ahead is possible: the reader has flown west. More than that would never run out. */
const isRecent = (on: string | undefined, day: string): boolean => {
  const days = on === undefined ? Number.NaN : daysBetween(on, day);
  return days >= -1 && days <= KEPT_DAYS;
};

function hasTrimesterPassed({pregnancy, answeredOn}: KeptAnswers, day: string): boolean {
  if (!pregnancy || answeredOn === undefined) return false;
  return trimestersOn(answeredOn, pregnancy).join() !== trimestersOn(day, pregnancy).join();
}

/**
 * What still holds on a day. After KEPT_DAYS nothing does. Once a trimester has passed, the check counts as not done and
 * what a clinician agreed to as not agreed; what was said about the reader still protects until it is said anew.
 */
export function stillHolding(kept: KeptAnswers, day: string): KeptAnswers {
  const {keep, acknowledgedOn} = kept;
  const acknowledged = isRecent(acknowledgedOn, day) && {acknowledgedOn};
  if (!isRecent(kept.answeredOn, day)) return {reader: {}, keep, ...acknowledged};
  const {reader, pregnancy, answeredOn, checkedOn, askedOn} = kept;
  const said = {answeredOn, keep, ...(pregnancy && {pregnancy}), ...acknowledged};
  if (hasTrimesterPassed(kept, day)) {
    return {...said, reader: {...reader, flags: (reader.flags ?? []).filter((flag) => !isCleared(flag))}};
  }
  return {...said, reader, ...(isRecent(checkedOn, day) && {checkedOn}), ...(askedOn && {askedOn})};
}

const VERSION = 1;

export const written = (kept: KeptAnswers): string => JSON.stringify({version: VERSION, ...kept});

type Unknown = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(daysBetween(value, value));
const isDayOrAbsent = (value: unknown): value is string | undefined => value === undefined || isDay(value);
const isWeek = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= LAST_WEEK;
const isTrimester = (value: unknown): value is Trimester => value === 't1' || value === 't2' || value === 't3';

/** Ids as short as ours; which of them are known is for the rules to say. */
const isIds = (value: unknown): value is readonly string[] | undefined =>
  value === undefined ||
  (Array.isArray(value) && value.length < 100 && value.every((id) => typeof id === 'string' && /^[a-z0-9:-]{1,60}$/.test(id)));

function pregnancyFrom({dueDate, week, trimester, on}: Unknown): KeptPregnancy | undefined {
  if (isDay(dueDate)) return {dueDate};
  if (!isDay(on)) return undefined;
  if (isWeek(week)) return {week, on};
  return isTrimester(trimester) ? {trimester, on} : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What was written; nothing where anything in it is not as we write it. Only known fields are taken over. */
export function readBack(text: string): KeptAnswers | undefined {
  const value = parsed(text);
  if (!isRecord(value) || value['version'] !== VERSION || !isRecord(value['reader'])) return undefined;
  const {acknowledgedOn, answeredOn, checkedOn, askedOn, keep} = value;
  const {conditions, flags} = value['reader'];
  const pregnancy = isRecord(value['pregnancy']) ? pregnancyFrom(value['pregnancy']) : undefined;
  if (value['pregnancy'] !== undefined && !pregnancy) return undefined;
  if (!isIds(conditions) || !isIds(flags) || (keep !== 'visit' && keep !== 'days')) return undefined;
  if (![acknowledgedOn, answeredOn, checkedOn, askedOn].every(isDayOrAbsent)) return undefined;
  return {
    reader: {...(conditions && {conditions}), ...(flags && {flags})},
    ...(pregnancy && {pregnancy}),
    ...(isDay(acknowledgedOn) && {acknowledgedOn}),
    ...(isDay(answeredOn) && {answeredOn}),
    ...(isDay(checkedOn) && {checkedOn}),
    ...(isDay(askedOn) && {askedOn}),
    keep,
  };
}
