/** The questions of “This hurts” and what follows from the answers: one thing at a time. */
import {html, nothing, type TemplateResult} from 'lit';
import {pain as english} from '../../i18n/en/pain.ts';
import {addEnglish, type MessageId, type Words} from '../../i18n/words.ts';
import {pageSettings} from '../../preferences/page-settings.ts';
import {emergencyNumber, regionOf} from '../../safety/emergency-number.ts';
import {emergencySigns, sameDaySigns} from '../../safety/red-flags.ts';
import {painKinds, type PainChoice} from '../../session/pain.ts';
import {phone} from '../../theme/notice-icons.ts';
import {back, close} from '../../theme/session-icons.ts';
import type {PainTalk} from './pain-talk.ts';
import {renderScale} from './scale.ts';

addEnglish(english);

export interface SheetOptions {
  readonly level: number;
  /** A small still of the gentler exercise. */
  readonly picture?: unknown;
}

const choiceWords: Readonly<Record<PainChoice, MessageId>> = {
  gentler: 'pain.use-gentler',
  shorter: 'pain.shorter',
  skip: 'pain.skip',
  stop: 'pain.stop',
};

function renderHead(words: Words, talk: PainTalk, {level}: SheetOptions, title: MessageId, note: unknown): TemplateResult {
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

function renderLevel(words: Words, talk: PainTalk, options: SheetOptions): TemplateResult {
  return html`${renderHead(words, talk, options, 'pain.level', html`<b>${words.say('pain.out')}.</b> ${words.say('pain.waits')}`)}
  ${renderScale(words, {labelledBy: 'pain-title', chosen: undefined, choose: talk.answerLevel})}`;
}

function renderKind(words: Words, talk: PainTalk, options: SheetOptions): TemplateResult {
  return html`${renderHead(words, talk, options, 'pain.kind', undefined)}
    <div class="kinds" role="group" aria-labelledby="pain-title">
      ${painKinds.map(
        (kind) => html`<button class="secondary" type="button" @click=${() => { talk.answerKind(kind); }}>${words.say(`pain.${kind}`)}</button>`,
      )}
    </div>`;
}

function renderAdvice(words: Words, talk: PainTalk, options: SheetOptions, advice: 'ease' | 'leave-out'): TemplateResult {
  const {gentler} = talk;
  return html`${renderHead(words, talk, options, `pain.${advice}`, words.say(`pain.${advice}-advice`))}
    ${gentler
      ? html`<div class="gentler">
          ${options.picture ?? nothing}
          <div><b>${gentler.name}</b><span>${words.say('pain.gentler-note')}</span></div>
        </div>`
      : nothing}
    <div class="choices">
      ${talk.choices.map(
        (choice, index) => html`<button
          class=${index === 0 ? 'primary' : 'secondary'}
          type="button"
          @click=${() => { talk.choose(choice); }}
        >${words.say(choiceWords[choice])}</button>`,
      )}
    </div>`;
}

/** The emergency signs stand here whatever was answered: who hurts this much must not have to look for them. */
export function renderSigns(words: Words, talk: PainTalk): TemplateResult {
  const number = emergencyNumber(pageSettings.get().region ?? regionOf(navigator.language));
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

/** Where the session ends for pain. @param ways what the reader can do next: close it, as an element has it */
export function renderEnd(words: Words, talk: PainTalk, options: SheetOptions, ways: unknown): TemplateResult {
  return html`${renderHead(words, talk, options, 'pain.end', words.say('pain.end-advice'))} ${renderSigns(words, talk)} ${ways}`;
}

export function renderTalk(words: Words, talk: PainTalk, options: SheetOptions): TemplateResult {
  if (talk.advice === 'ease' || talk.advice === 'leave-out') return renderAdvice(words, talk, options, talk.advice);
  return talk.level === undefined ? renderLevel(words, talk, options) : renderKind(words, talk, options);
}
