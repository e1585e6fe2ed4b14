/** The screens of the check: grouped questions, one tap each. What is ticked is a property of its box, never an attribute. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {MessageId, Words} from '../../i18n/words.ts';
import type {Screen, ScreenId, Ticks} from '../../safety/check.ts';
import type {KeptPregnancy} from '../../safety/kept-answers.ts';
import {arrow, back, lock} from '../../theme/notice-icons.ts';
import {check as checkIcon} from '../../theme/session-icons.ts';
import {renderFar} from './week.ts';

export interface ScreenOptions {
  readonly level: number;
  readonly screen: Screen;
  readonly ticks: Ticks;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly isVisitOnly: boolean;
  /** The browser keeps nothing. */
  readonly isMemoryOnly: boolean;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Questions in full, and sources, if they are open. */
  readonly more: unknown;
  readonly canGoBack: boolean;
  toggle(id: string, on: boolean): void;
  choose(id: string): void;
  setPregnancy(pregnancy: KeptPregnancy): void;
  setVisitOnly(on: boolean): void;
  next(): void;
  skip(): void;
  goBack(): void;
}

const label = (words: Words, id: string): string => words.say(`check.${id}` as MessageId);
export const screenTitle = (words: Words, id: ScreenId): string => words.say(`check.screen.${id}`);
export const tickLabel = label;

function renderTop(words: Words, {index, count, canGoBack, goBack}: ScreenOptions): TemplateResult {
  return html`<div class="top">
    <button class="round back" type="button" part="back" aria-label=${words.say('check.back')} ?disabled=${!canGoBack} @click=${goBack}>${back}</button>
    <div class="progress" aria-hidden="true">${Array.from({length: count}, (_, place) => html`<i class=${place <= index ? 'done' : ''}></i>`)}</div>
    <span id="progress">${words.say('check.progress', {step: index + 1, count})}</span>
  </div>`;
}

function renderMany(words: Words, {screen, ticks, toggle}: ScreenOptions): TemplateResult {
  return html`<div class="rows" role="group" aria-labelledby="title">
    ${screen.items.map((id) => {
      const change = ({target}: Event): void => { toggle(id, (target as HTMLInputElement).checked); };
      return html`<label class="row"><input type="checkbox" autocomplete="off" .checked=${ticks.ids.has(id)} @change=${change} /><span>${label(words, id)}</span></label>`;
    })}
  </div>`;
}

function renderOne(words: Words, {screen, ticks, choose}: ScreenOptions): TemplateResult {
  return html`<div class="rows" role="group" aria-labelledby="title">
    ${screen.items.map(
      (id) => html`<button class="row" type="button" @click=${() => { choose(id); }}><span>${label(words, id)}</span>${ticks.ids.has(id) ? checkIcon : arrow}</button>`,
    )}
  </div>`;
}

function renderAnswers(words: Words, options: ScreenOptions): TemplateResult {
  const {kind} = options.screen;
  if (kind === 'week') return renderFar(words, options);
  return kind === 'one' ? renderOne(words, options) : renderMany(words, options);
}

/** “None of these” answers a screen on which nothing is ticked. */
function renderNext(words: Words, {screen, ticks, next}: ScreenOptions): TemplateResult | typeof nothing {
  if (screen.kind === 'week') return nothing;
  const isTicked = screen.items.some((id) => ticks.ids.has(id));
  return html`<button class="primary" type="button" part="next" @click=${next}>${words.say(isTicked && screen.kind === 'many' ? 'check.next' : 'check.none')}</button>`;
}

function renderPrivacy(words: Words, {isMemoryOnly, isVisitOnly, setVisitOnly}: ScreenOptions): TemplateResult {
  if (isMemoryOnly) return html`<p class="private">${lock}<span>${words.say('check.memory')}</span></p>`;
  const change = ({target}: Event): void => { setVisitOnly((target as HTMLInputElement).checked); };
  return html`<p class="private">${lock}<span>${words.say('check.private')}</span></p>
    <label class="row small"><input type="checkbox" autocomplete="off" .checked=${isVisitOnly} @change=${change} /><span>${words.say('check.visit')}</span></label>`;
}

/**
 * Each screen has a title of its own: Safari doesn't focus what is tapped, and the title of the screen before, focused again, would not
 * be read.
 */
export function renderScreen(words: Words, options: ScreenOptions): TemplateResult {
  const {screen, level, index} = options;
  // What holds for all screens is said once.
  return html`${renderTop(words, options)}
    <div class="head">
      ${keyed(screen.id, html`<div class="title" id="title" part="title" role="heading" aria-level=${level} tabindex="-1" aria-describedby="progress">${screenTitle(words, screen.id)}</div>`)}
      ${index === 0 ? html`<p class="soft">${words.say('check.tick')}</p>` : nothing}
    </div>
    ${renderAnswers(words, options)}
    <div class="actions">
      ${renderNext(words, options)}
      <button class="quiet" type="button" part="skip" @click=${options.skip}>${words.say('check.skip')}</button>
    </div>
    ${index === 0 ? html`<div class="keeping">${renderPrivacy(words, options)}</div>` : nothing}
    ${options.more}`;
}
