/** The little that every element knows of a reader's answers and a page's gates. What they mean is loaded where they exist. */
import {atom} from 'nanostores';
import {isKept} from './is-kept.ts';
import type {Requirement} from '../safety/standing.ts';

/** Where the answers are kept, in localStorage or sessionStorage. */
export const answersKey = 'stretch-elements:answers';

const tag = 'safety-notice[mode=gate]';

/** The gates of the page and what each asks for, those included that wait for their script. */
export const gates = atom<ReadonlyMap<Element, Requirement>>(
  new Map([...(globalThis.document?.querySelectorAll(tag) ?? [])].map((gate) => [gate, gate.getAttribute('require') === 'check' ? 'check' : 'acknowledge'])),
);

/**
 * Something may keep an exercise from being started or change it: answers are kept, or there is a gate. While it is false,
 * nothing else needs to load. It never becomes false again.
 */
export const safetyMatters = atom(gates.get().size > 0 || isKept(answersKey));

globalThis.addEventListener?.('storage', ({key}) => {
  if (key === answersKey) safetyMatters.set(true);
});
