/** The questions of “This hurts” and what follows from the answers: one thing at a time. */
import {html, nothing, type TemplateResult} from 'lit';
import {pain as english} from '../../i18n/en/pain.ts';
import {addEnglish, type MessageId, type Words} from '../../i18n/words.ts';
import {emergencyNumber} from '../../safety/emergency-number.ts';
import {emergencySigns, sameDaySigns} from '../../safety/red-flags.ts';
import {painKinds, type PainChoice} from '../../session/pain.ts';
import {phone} from '../../theme/notice-icons.ts';
import {back, close} from '../../theme/session-icons.ts';
import {regionHere} from '../region.ts';
import type {Pain} from './pain.ts';
import type {PainTalk} from './pain-talk.ts';
import {renderScale} from './scale.ts';

addEnglish(english);

export interface SheetOptions {
  /** Level of the question as a heading. */
  readonly level: number;
  /** What the reader can do where the session has ended. */
  readonly ways: unknown;
  /** Words of an element's own for what it offers. */
  readonly choiceWords?: Partial<Record<PainChoice, MessageId>>;
}

interface Asked extends SheetOptions {
  readonly talk: PainTalk;
  /** A small still of the gentler exercise. */
  readonly picture: SVGSVGElement | undefined;
}

const choiceWords: Readonly<Record<PainChoice, MessageId>> = {
  gentler: 'pain.use-gentler',
  shorter: 'pain.shorter',
  skip: 'pain.skip',
  stop: 'pain.stop',
};

function renderHead(words: Words, {talk, level}: Asked, title: MessageId, note: unknown): TemplateResult {
  const first = talk.level === undefined;
  const leave = words.say(first ? 'pain.close' : 'pain.back');
  return html`<div class="sheet-head">
    <div class="phase sheet-title" id="pain-title" tabindex="-1" role="heading" aria-level=${level}>${words.say(title)}</div>
    ${talk.advice === 'end'
      ? nothing
      : html`<button class="round" type="button" aria-label=${leave} @click=${talk.back}>${first ? close : back}</button>`}
    ${note === undefined ? nothing : html`<p>${note}</p>`}
  </div>`;
}

function renderLevel(words: Words, asked: Asked): TemplateResult {
  return html`${renderHead(words, asked, 'pain.level', html`<b>${words.say('pain.out')}.</b> ${words.say('pain.waits')}`)}
  <div class="answers">${renderScale(words, {labelledBy: 'pain-title', chosen: undefined, choose: asked.talk.answerLevel})}</div>`;
}

function renderKind(words: Words, asked: Asked): TemplateResult {
  return html`${renderHead(words, asked, 'pain.kind', undefined)}
    <div class="answers kinds" role="group" aria-labelledby="pain-title">
      ${painKinds.map(
        (kind) => html`<button class="secondary" type="button" @click=${() => { asked.talk.answerKind(kind); }}>${words.say(`pain.${kind}`)}</button>`,
      )}
    </div>`;
}

function renderAdvice(words: Words, asked: Asked, advice: 'ease' | 'leave-out'): TemplateResult {
  const {talk, picture} = asked;
  const named = {...choiceWords, ...asked.choiceWords};
  return html`${renderHead(words, asked, `pain.${advice}`, words.say(`pain.${advice}-advice`))}
    <div class="answers">
      ${talk.gentler
        ? html`<div class="gentler">
            ${picture ? html`<div class="thumb">${picture}</div>` : nothing}
            <div><b>${talk.gentler.name}</b><span>${words.say('pain.gentler-note')}</span></div>
          </div>`
        : nothing}
      <div class="choices">
        ${talk.choices.map(
          (choice, index) => html`<button
            class=${index === 0 ? 'primary' : 'secondary'}
            type="button"
            @click=${() => { talk.choose(choice); }}
          >${words.say(named[choice])}</button>`,
        )}
      </div>
    </div>`;
}

/** The emergency signs stand here whatever was answered: who hurts this much must not have to look for them. */
function renderSigns(words: Words, talk: PainTalk): TemplateResult {
  const number = emergencyNumber(regionHere());
  const call = words.say('pain.emergency', {number: number ?? words.say('pain.emergency-local')});
  const sameDay = sameDaySigns();
  return html`<div class="danger" part="emergency">
      <p>${phone}<a href="tel:${number ?? '112'}">${call}</a></p>
      <ul>${emergencySigns(talk.exercise.properties).questions.map((question) => html`<li>${question}</li>`)}</ul>
    </div>
    <div class="same-day">
      ${talk.kind === 'numb' ? nothing : html`<p>${sameDay.questions}</p>`}
      <p>${sameDay.action}</p>
    </div>`;
}

/** Where the session ends for pain: what to do, and what the reader can do next. */
function renderEnd(words: Words, asked: Asked): TemplateResult {
  return html`${renderHead(words, asked, 'pain.end', words.say('pain.end-advice'))}
    <div class="answers">${renderSigns(words, asked.talk)}<div class="ways">${asked.ways}</div></div>`;
}

function renderTalk(words: Words, asked: Asked): TemplateResult {
  const {advice, level} = asked.talk;
  if (advice === 'end') return renderEnd(words, asked);
  if (advice) return renderAdvice(words, asked, advice);
  return level === undefined ? renderLevel(words, asked) : renderKind(words, asked);
}

export function renderSheet(words: Words, {talk, picture}: Pain, options: SheetOptions): TemplateResult | typeof nothing {
  if (!talk) return nothing;
  return html`<section class="sheet ${talk.advice === 'end' ? 'last' : ''}" role="dialog" aria-labelledby="pain-title">${renderTalk(words, {...options, talk, picture})}</section>`;
}

export function renderClose(words: Words, leave: () => void): TemplateResult {
  return html`<button class="primary" type="button" @click=${leave}>${words.say('session.close')}</button>`;
}
