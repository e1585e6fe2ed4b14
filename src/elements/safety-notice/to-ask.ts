/** A list of questions to take to a doctor, physiotherapist or midwife, on paper if wanted. */
import {css, html, type TemplateResult} from 'lit';
import {toAsk as messages} from '../../i18n/en/to-ask.ts';
import {addEnglish, type MessageId, type Words} from '../../i18n/words.ts';
import {printer} from '../../theme/notice-icons.ts';
import {printAlone} from './print.ts';
import {tickLabel} from './screens.ts';

addEnglish(messages);

export interface ToAskOptions {
  readonly level: number;
  /** Ids of everything that was ticked. */
  readonly ticked: readonly string[];
  readonly isPregnant: boolean;
  goBack(): void;
}

/** Questions that belong to what was ticked, then those that everyone asks. */
export function questionIds(ticked: readonly string[], isPregnant: boolean): readonly MessageId[] {
  const own = ticked.map((id) => `to-ask.${id}`).filter((id): id is keyof typeof messages => id in messages);
  return [...(isPregnant ? (['to-ask.pregnancy'] as const) : []), ...own, 'to-ask.may-i', 'to-ask.leave-out', 'to-ask.stop', 'to-ask.when'];
}

const sheetOf = ({currentTarget}: Event): Element | null => (currentTarget as Element).closest('.body')?.querySelector('.sheet') ?? null;

export function renderToAsk(words: Words, {level, ticked, isPregnant, goBack}: ToAskOptions): TemplateResult {
  const sub = Math.min(6, level + 1);
  const print = (event: Event): void => {
    const sheet = sheetOf(event);
    if (sheet) void printAlone(sheet, {title: words.say('to-ask.title'), lang: words.tag, styles: paper.cssText});
  };
  return html`<div class="body">
    <div class="sheet">
      <div class="title" id="title" part="title" role="heading" aria-level=${level} tabindex="-1">${words.say('to-ask.title')}</div>
      <p>${words.say('to-ask.intro')}</p>
      ${ticked.length > 0
        ? html`<section>
            <div role="heading" aria-level=${sub}>${words.say('to-ask.said')}</div>
            <ul class="points">${ticked.map((id) => html`<li>${tickLabel(words, id)}</li>`)}</ul>
          </section>`
        : ''}
      <section>
        <div role="heading" aria-level=${sub}>${words.say('to-ask.questions')}</div>
        <ol class="asked">${questionIds(ticked, isPregnant).map((id) => html`<li>${words.say(id)}</li>`)}</ol>
      </section>
      <p class="agreed">${words.say('to-ask.agreed')}</p>
      <p class="soft">${words.say('to-ask.from')}</p>
    </div>
    <div class="actions">
      <button class="primary" type="button" part="print" @click=${print}>${printer} ${words.say('to-ask.print')}</button>
      <button class="quiet" type="button" @click=${goBack}>${words.say('to-ask.back')}</button>
    </div>
  </div>`;
}

/** The sheet on paper: a line to write on below each question. */
const paper = css`
  @page { margin: 18mm; }
  body { margin: 0; color: #000; background: #fff; font: 12pt/1.45 system-ui, sans-serif; }
  [role='heading'] { font-weight: 650; margin-block-start: 1.2em; }
  .title { font-size: 1.5em; margin: 0; }
  ul { margin: 0; padding-inline-start: 1.2em; }
  ol { margin: 0; padding-inline-start: 1.4em; }
  ol li { padding-block-end: 2.6em; border-block-end: 0.5pt solid #999; margin-block: 0.8em; break-inside: avoid; }
  .agreed { margin-block-start: 2em; padding-block-end: 1.6em; border-block-end: 0.5pt solid #999; }
  .soft { color: #555; font-size: 10pt; }
`;
