/**
 * What a reader's answers, or a gate of the page, change about an element. Here is only the question whether there is any: all
 * else loads where there is, and until it is there, nothing is started.
 */
import {atom} from 'nanostores';
import type {LoadedRoutine} from '../catalogue/schema.ts';
import {safetyMatters} from '../preferences/gate.ts';

/** What changes on a card; each is absent where nothing does. */
export interface CardView {
  /** Start is off. */
  readonly off?: boolean;
  /** Whom the figure shows. */
  readonly look?: string | undefined;
  /** A class of the base, for the styles. */
  readonly kind?: string;
  /** Above the name. */
  readonly note?: unknown;
  /** Below Start. */
  readonly below?: unknown;
  /** In the place of the words; the picture stands still. */
  readonly instead?: unknown;
}

/** What changes on a timer. */
export interface RoutineView {
  readonly off?: boolean;
  /** Whom the figures show. */
  readonly look?: string | undefined;
  /** As it suits. */
  readonly routine?: LoadedRoutine;
  /** Below its name. */
  readonly note?: unknown;
  /** In the place of its steps. */
  readonly instead?: unknown;
  /** It is left out: its steps stand there in grey, below what is said instead. */
  readonly isLeftOut?: boolean;
  /** Id of an exercise → what to take care with, for while it is done. */
  readonly care?: ReadonlyMap<string, string>;
  /** Behind the dose of each step. */
  readonly marks?: readonly (string | undefined)[];
}

type Suiting = Pick<typeof import('./suiting/heed.ts'), 'cardView' | 'routineView' | 'lookNow' | 'mayOfferNow' | 'conditionsNow'>;

/** Until the rules are there. */
const off = (): {readonly off: true} => ({off: true});
const waiting = {cardView: off, routineView: off, lookNow: () => undefined, mayOfferNow: () => false, conditionsNow: () => []};

/** Another object after each change of what suits; nothing while there is nothing to heed. */
export const suiting = atom<Suiting | undefined>();

safetyMatters.subscribe((matters) => {
  if (!matters || suiting.get()) return;
  suiting.set(waiting);
  import('./suiting/heed.ts').then(({heed}) => { heed(suiting); }, console.warn);
});
