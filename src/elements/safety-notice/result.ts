/** What the check says at its end where nothing is urgent: ask first, or what was changed on this page and why. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../../catalogue/schema.ts';
import type {Words} from '../../i18n/words.ts';
import {conditions} from '../../safety/rules.ts';
import type {StandingReason} from '../../safety/standing.ts';
import {propertyWords} from '../../safety/words.ts';
import {hand} from '../../theme/icons.ts';
import {arrow, info} from '../../theme/notice-icons.ts';
import type {PageChange, PageChanges} from './page-changes.ts';
import {dayInWords} from './review.ts';
import {tickLabel} from './screens.ts';
import {isAdvice, isUrgency, type Advice} from './tone.ts';

const MOST_SHOWN = 6;

export interface ResultOptions {
  readonly level: number;
  /** Why to ask first, if so. */
  readonly advice: Advice | undefined;
  /** What was ticked and waits for a clinician's word. */
  readonly waiting: readonly string[];
  /** YYYY-MM-DD */
  readonly askedOn: string | undefined;
  readonly isPregnant: boolean;
  /** The check wasn't answered to its end. */
  readonly isIncomplete: boolean;
  /** Not known yet while exercises load. */
  readonly changes: PageChanges | undefined;
  /** A small still of an exercise. */
  picture(exercise: Exercise): SVGSVGElement;
  haveAsked(): void;
  ask(): void;
  show(): void;
  change(): void;
  answerSkipped(): void;
  forget(): void;
}

function whyOf({reason: {property, text}}: PageChange, words: Words): string {
  return property ? words.say('result.without', {what: propertyWords[property]}) : text;
}

/** “2 exercises swapped, 1 left out. Why: pregnancy, weeks 13-27.” */
function inOneSentence(words: Words, {changes, modified}: PageChanges): string {
  const swapped = changes.filter(({to}) => to).length;
  const gone = changes.length - swapped;
  const what = [
    swapped && words.say('result.swaps', {count: swapped}),
    modified && words.say('result.cares', {count: modified}),
    gone && words.say('result.gone', {count: gone}),
  ].filter((part) => typeof part === 'string');
  const why = new Set(changes.flatMap(({reason}) => conditions[reason.condition]?.label ?? []));
  return words.say(why.size > 0 ? 'result.changed' : 'result.changed-only', {what: words.list(what), why: [...why].join('; ')});
}

function renderChange(words: Words, change: PageChange, picture: ResultOptions['picture']): TemplateResult {
  const {from, to} = change;
  const why = whyOf(change, words);
  return html`<li>
    <div class="thumb gone">${picture(from)}</div>
    ${to ? html`${arrow}<div class="thumb">${picture(to)}</div>` : nothing}
    <div class="swap"><b>${(to ?? from).name}</b
      >${to ? html`<i class="visually-hidden">${words.say('result.in-place', {from: from.name})}</i>` : nothing}<span>${to ? why : words.say('result.left-out', {why})}</span></div>
  </li>`;
}

function renderChanges(words: Words, {changes: all, picture}: ResultOptions): TemplateResult | typeof nothing {
  const changes = all?.changes ?? [];
  if (changes.length === 0) return nothing;
  const left = changes.length - MOST_SHOWN;
  return html`<ul class="swaps">
    ${changes.slice(0, MOST_SHOWN).map((change) => renderChange(words, change, picture))}
    ${left > 0 ? html`<li class="soft">${words.say('result.more', {count: left})}</li>` : nothing}
  </ul>`;
}

function renderLinks(words: Words, {ask, change, forget}: ResultOptions, withQuestions: boolean): TemplateResult {
  return html`<div class="links">
    <button class="quiet" type="button" @click=${change}>${words.say('result.change')}</button>
    ${withQuestions ? html`<button class="quiet" type="button" @click=${ask}>${words.say('result.questions')}</button>` : nothing}
    <button class="quiet" type="button" @click=${forget}>${words.say('result.forget')}</button>
  </div>`;
}

/** @param describedBy what is read along with the title, by its id */
const renderTitle = (text: string, level: number, describedBy?: string): TemplateResult =>
  html`<div class="title" id="title" part="title" role="heading" aria-level=${level} tabindex="-1" aria-describedby=${describedBy ?? nothing}>${text}</div>`;

function renderAdvice(words: Words, advice: Advice, options: ResultOptions): TemplateResult {
  const {level, waiting, ask, haveAsked} = options;
  return html`<div class="banner">
      ${info} ${renderTitle(words.say(`result.${advice}`), level, 'why')}
      <p id="why">${words.say(`result.${advice}-why`)}</p>
    </div>
    <div class="body">
      ${waiting.length > 0
        ? html`<section>
            <div role="heading" aria-level=${Math.min(6, level + 1)}>${words.say('result.because')}</div>
            <ul class="points">${waiting.map((id) => html`<li>${tickLabel(words, id)}</li>`)}</ul>
          </section>`
        : nothing}
      <div class="actions">
        <button class="primary" type="button" part="questions" @click=${ask}>${words.say('result.questions')} ${arrow}</button>
        ${advice === 'individual' ? nothing : html`<button class="secondary" type="button" part="asked" @click=${haveAsked}>${words.say('result.asked')}</button>`}
      </div>
      ${renderLinks(words, options, false)}
    </div>`;
}

function renderSummary(words: Words, {changes}: ResultOptions): string {
  if (!changes) return '';
  const isChanged = changes.changes.length + changes.modified > 0;
  return isChanged ? inOneSentence(words, changes) : words.say('result.as-it-is-why');
}

function renderAdapted(words: Words, options: ResultOptions): TemplateResult {
  const {level, askedOn, isPregnant, isIncomplete, changes, show, answerSkipped} = options;
  const isChanged = changes !== undefined && changes.changes.length + changes.modified > 0;
  // “Nothing to change” is not said before that is known.
  const title = !changes ? 'result.counting' : isChanged ? 'result.adapted' : 'result.as-it-is';
  return html`<div class="body">
    <div class="head">
      ${renderTitle(words.say(title), level)}
      <p class="soft" role="status">${renderSummary(words, options)}</p>
    </div>
    ${askedOn ? html`<p class="soft">${words.say('result.asked-on', {day: dayInWords(words, askedOn)})}</p>` : nothing}
    ${renderChanges(words, options)}
    <p class="box">${hand}<span>${words.say(isPregnant ? 'result.stop-pregnant' : 'result.stop')}</span></p>
    ${isIncomplete
      ? html`<p>${words.say('result.skipped')}</p>
          <button class="secondary" type="button" @click=${answerSkipped}>${words.say('result.answer-skipped')}</button>`
      : nothing}
    <div class="actions"><button class="primary" type="button" part="show" @click=${show}>${words.say('result.show')}</button></div>
    ${renderLinks(words, options, true)}
  </div>`;
}

export function renderResult(words: Words, options: ResultOptions): TemplateResult {
  return options.advice ? renderAdvice(words, options.advice, options) : renderAdapted(words, options);
}

export interface KeptOptions {
  readonly level: number;
  readonly reason: StandingReason | undefined;
  show(): void;
  change(): void;
}

/** Answers from an earlier visit, in short: the reader opens the whole. */
export function renderKept(words: Words, {level, reason, show, change}: KeptOptions): TemplateResult {
  const isOpen = !isUrgency(reason) && !isAdvice(reason);
  return html`${renderTitle(words.say(isOpen ? 'result.kept' : `result.${reason}`), level)}
    <p>${words.say(isOpen ? 'result.kept-why' : `result.${reason}-why`)}</p>
    <div class="actions">
      <button class="primary result" type="button" part="result" @click=${show}>${words.say(isUrgency(reason) ? 'notice.help' : 'notice.result')} ${arrow}</button>
      <button class="quiet" type="button" @click=${change}>${words.say('notice.change')}</button>
    </div>`;
}
