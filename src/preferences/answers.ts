/** What the reader has said about their health: one store for all elements and tabs. It never leaves the browser. Loaded where it is needed. */
import {atom} from 'nanostores';
import {dayOf} from '../safety/day.ts';
import {isNothing, noAnswers, readBack, readerOn, stillHolding, written, type KeptAnswers} from '../safety/kept-answers.ts';
import type {Reader} from '../safety/reader.ts';
import {havingAsked, standingOf, type Standing, type StandingReason} from '../safety/standing.ts';
import {answersKey, gates, safetyMatters} from './gate.ts';

/** Today in the reader's calendar. */
export const today = (): string => dayOf(new Date());

/** The storage, or nothing where the browser has it blocked: even to name it may throw. */
function storageFor(keep: KeptAnswers['keep']): Storage | undefined {
  try {
    return keep === 'visit' ? sessionStorage : localStorage;
  } catch {
    return undefined;
  }
}

function stored(keep: KeptAnswers['keep']): KeptAnswers | undefined {
  try {
    const found = readBack(storageFor(keep)?.getItem(answersKey) ?? '');
    return found && stillHolding(found, today());
  } catch {
    return undefined;
  }
}

/** Keeps it in one place only; where that can't be, the page's memory has it. */
function store(kept: KeptAnswers): void {
  for (const keep of ['visit', 'days'] as const) {
    try {
      const storage = storageFor(keep);
      if (keep === kept.keep && !isNothing(kept)) storage?.setItem(answersKey, written(kept));
      else storage?.removeItem(answersKey);
    } catch {
      // Blocked or full.
    }
  }
}

/** Whether anything outlives this page; where not, its memory has it. */
export function canKeep(): boolean {
  const probe = `${answersKey}?`;
  try {
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

/** What the reader has said, as far as it still holds. Set it by the functions below only. */
export const answers = atom<KeptAnswers>(stored('visit') ?? stored('days') ?? noAnswers);

function standingHere(): Standing {
  const ofPage = [...gates.get()].filter(([gate]) => gate.isConnected).map(([, requirement]) => requirement);
  return standingOf(answers.get(), ofPage, today());
}

/** What may be started on this page now. Kept up by hand: `computed` of nanostores would be paid for by every card. */
export const standing = atom(standingHere());
for (const store of [answers, gates]) store.listen(() => { standing.set(standingHere()); });

/** Why not everything may be started as far as the answers say, whatever the gates of the page. */
export const reasonNow = (): StandingReason | undefined => standingOf(answers.get(), [], today()).reasons[0];

/** The reader for `suitability` and `adaptRoutine`, on a day. */
export const readerNow = (day = today()): Reader => readerOn(answers.get(), day);

function take(kept: KeptAnswers): void {
  store(kept);
  answers.set(kept);
  safetyMatters.set(true);
}

/** “I have read this.” */
export function acknowledge(day = today()): void {
  take({...answers.get(), acknowledgedOn: day});
}

/** What a reader says in the check. */
export type Said = Pick<KeptAnswers, 'reader' | 'pregnancy' | 'keep'> & {
  /** No question was skipped. */
  readonly isComplete: boolean;
};

/** Keeps the answers of a check in the place of earlier ones. */
export function keepAnswers({isComplete, ...said}: Said, day = today()): void {
  const {acknowledgedOn} = answers.get();
  take({...said, answeredOn: day, ...(acknowledgedOn && {acknowledgedOn}), ...(isComplete && {checkedOn: day})});
}

/** “I have asked”: a clinician has agreed to the exercises here. */
export function haveAsked(day = today()): void {
  const kept = answers.get();
  take({...kept, reader: havingAsked(kept.reader, readerOn(kept, day)), askedOn: day});
}

/** For this visit only, or for some days. */
export function keepFor(keep: KeptAnswers['keep']): void {
  take({...answers.get(), keep});
}

/** Forgets all that was said, the acknowledgement too. */
export function forgetAnswers(): void {
  take(noAnswers);
}

/** Another tab has said or forgotten something. What is kept for the visit is this tab's own until then. */
function follow({key, storageArea}: StorageEvent): void {
  if ((key !== null && key !== answersKey) || storageArea !== storageFor('days')) return;
  const theirs = stored('days');
  if (!theirs && answers.get().keep === 'visit') return;
  answers.set(theirs ?? noAnswers);
}

/** A page may stay open for days, and a pregnancy goes on. */
function renew(): void {
  if (document.visibilityState === 'visible') answers.set(stillHolding(answers.get(), today()));
}

globalThis.addEventListener?.('storage', follow);
globalThis.document?.addEventListener('visibilitychange', renew);
