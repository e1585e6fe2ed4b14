/** A reader's own pace and rests, as far as they have chosen any: the little of their preferences that elements at rest show. */
import {atom} from 'nanostores';
import type {SessionSettings} from '../session/plan.ts';
import {isKept} from './is-kept.ts';

/** Where preferences are kept. */
export const guidanceKey = 'stretch-elements:guidance';

/** Goes before a page's settings. Undefined: nothing is chosen, and nothing needs to load. Empty: guidance.ts, which knows, is still to load. */
export const pace = atom<Pick<SessionSettings, 'speed' | 'restSeconds'> | undefined>(isKept(guidanceKey) ? {} : undefined);
