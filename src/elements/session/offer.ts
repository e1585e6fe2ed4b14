/** The way back into a session that was broken off: Start gives its place to “Go on” and “Start again”. Loaded where a session is kept. */
import {css, html, type TemplateResult} from 'lit';
import {loadExercise} from '../../catalogue/load.ts';
import {offer as english} from '../../i18n/en/offer.ts';
import {addEnglish, type Words} from '../../i18n/words.ts';
import {easedSteps, isOf, type KeptSession, type KeptStep} from '../../session/kept.ts';
import {widths} from '../../theme/room.ts';
import {play} from '../../theme/icons.ts';
import {again} from '../../theme/session-icons.ts';
import type {StretchElement} from '../element.ts';
import {suiting} from '../suiting.ts';
import {askFor, leftSession} from './left.ts';

addEnglish(english);

/** Both buttons take the room of Start, whatever their width: two short lines are as high as one with its padding. */
const styles = css`
  .offer {
    display: flex;
    gap: 8px;
  }
  .offer button {
    padding: 2px 12px;
    line-height: 1.15;
    text-wrap: balance;
  }
  .offer .primary {
    flex: 1;
    inline-size: auto;
    min-inline-size: 0;
  }
  .offer .secondary {
    flex: none;
    inline-size: min-content;
  }
  .offer .secondary .icon,
  .row .offer .secondary span,
  .row .offer .primary .icon {
    display: none;
  }
  .row .offer button {
    gap: 6px;
    padding-inline: 8px;
  }
  .row .offer .secondary .icon {
    display: block;
  }
  @container (min-width: ${widths.beside}px) {
    .foot .offer {
      position: absolute;
      inset-block-start: 10px;
      inset-inline-end: 28px;
      inline-size: 11em;
      flex-direction: column;
      align-items: end;
      gap: 0;
    }
    .base .foot .offer .primary {
      position: static;
      flex: none;
      inline-size: 100%;
    }
    .foot .offer .secondary {
      inline-size: auto;
      min-block-size: 44px;
      border-color: transparent;
      color: var(--_action);
    }
  }
`;

export interface OfferOptions {
  /** Name of a routine; none of a card, which has one exercise. */
  readonly title?: string;
  readonly steps: readonly KeptStep[];
  readonly words: Words;
  readonly layout: string;
  /** Start is off. */
  readonly off: boolean | undefined;
}

type Host = StretchElement & {start(): Promise<void>};

/** What took the place of an exercise must still suit. */
const suits = ({eased}: KeptSession): boolean => eased.every(({exercise}) => suiting.get()?.mayOfferNow(exercise) ?? true);

async function goOn(host: Host, kept: KeptSession, steps: readonly KeptStep[]): Promise<void> {
  try {
    askFor({kept, steps: await easedSteps(kept, steps, loadExercise)});
    await host.start();
  } catch (error) {
    console.warn(error);
  } finally {
    askFor(undefined);
  }
}

/** The offer; nothing where this is not what was broken off, or it is too long ago. A mini card has no room for it. */
export function renderOffer(host: Host, {title = '', steps, words, layout, off}: OfferOptions): TemplateResult | undefined {
  const kept = leftSession();
  if (off || layout === 'mini' || !kept || !isOf(kept, title, steps) || !suits(kept)) return undefined;
  host.adopt(styles);
  const name = title || (steps[0]?.exercise.name ?? '');
  const goingOn = title ? words.say('offer.step', {step: kept.step + 1, steps: steps.length}) : words.say('offer.go-on');
  const anew = words.say('offer.again');
  return html`<div class="offer">
    <button class="primary" type="button" part="go-on" aria-label=${words.say('offer.named', {offer: goingOn, name})} @click=${() => goOn(host, kept, steps)}>
      ${play} <span>${goingOn}</span>
    </button>
    <button class="secondary" type="button" part="start" aria-label=${words.say('offer.named', {offer: anew, name})} @click=${() => host.start()}>
      ${again}<span>${anew}</span>
    </button>
  </div>`;
}
