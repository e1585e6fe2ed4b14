/** Keeps every element to what suits the reader, from now on. Loaded where there are answers, or a gate. */
import type {WritableAtom} from 'nanostores';
import {standing as standingWords} from '../../i18n/en/standing.ts';
import {suiting as words} from '../../i18n/en/suiting.ts';
import {addEnglish} from '../../i18n/words.ts';
import {readerNow, standing} from '../../preferences/answers.ts';
import {lookFor, mayOffer} from '../../safety/outlook.ts';
import {understand} from '../../safety/reader.ts';
import {cardView} from './card.ts';
import {routineView} from './routine.ts';

addEnglish({...standingWords, ...words});

export {cardView, routineView};

/** Whom figures show to the reader of this page. */
export const lookNow = (): string | undefined => lookFor(readerNow());

/** Whether an exercise may be offered to them instead of another one. */
export const mayOfferNow = (id: string): boolean => mayOffer(id, readerNow(), standing.get());

/** Conditions of theirs, and what their answers imply. */
export const conditionsNow = (): readonly string[] => understand(readerNow()).conditions;

const views = {cardView, routineView, lookNow, mayOfferNow, conditionsNow};

/** Elements look again whenever what may be started changes: it does with each answer and each gate, in other tabs too. */
export function heed(store: WritableAtom<typeof views | undefined>): void {
  standing.subscribe(() => { store.set({...views}); });
}
