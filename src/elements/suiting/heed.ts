/** Keeps every element to what suits the reader, from now on. Loaded where there are answers, or a gate. */
import type {WritableAtom} from 'nanostores';
import {standing as standingWords} from '../../i18n/en/standing.ts';
import {suiting as words} from '../../i18n/en/suiting.ts';
import {addEnglish} from '../../i18n/words.ts';
import {standing} from '../../preferences/answers.ts';
import {cardView} from './card.ts';
import {routineView} from './routine.ts';

addEnglish({...standingWords, ...words});

export {cardView, routineView};

interface Views {
  readonly cardView: typeof cardView;
  readonly routineView: typeof routineView;
}

/** Elements look again whenever what may be started changes: it does with each answer and each gate, in other tabs too. */
export function heed(store: WritableAtom<Views | undefined>): void {
  standing.subscribe(() => { store.set({cardView, routineView}); });
}
