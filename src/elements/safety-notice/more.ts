/** What is behind “Sources and review”: what each text rests on, the questions in full, and who has reviewed it. */
import {html, nothing, type TemplateResult} from 'lit';
import {loadSources} from '../../catalogue/load.ts';
import type {Source} from '../../catalogue/rules-schema.ts';
import {more as messages} from '../../i18n/en/more.ts';
import {addEnglish, type Words} from '../../i18n/words.ts';
import {numbersCheckedOn} from '../../safety/emergency-number.ts';
import {conditions, questions} from '../../safety/rules.ts';
import {dayInWords, reviewInWords} from './review.ts';

addEnglish(messages);

export {loadSources};

type Sources = Readonly<Record<string, Source>>;

/** What the notice itself rests on: stop signs, and what changes in pregnancy (facts of the dataset, by their source). */
export const noticeSources = ['mayo-bp', 'navy-ext', 'rehab-neck', 'nhsinform', 'rf-ces', 'nt-lbp', 'nhs-preg-copy', 'acog-stop-copy', 'gk'] as const;

/** The sources of questions and conditions, each once. */
export function sourcesOf(ids: readonly string[]): readonly string[] {
  const all = ids.flatMap((id) => {
    const question = questions.find((one) => one.id === id);
    return [...(question?.sources ?? []), ...(conditions[id]?.sources ?? []).map((claim) => claim.id)];
  });
  return [...new Set([...all, 'gk'])];
}

function renderSource(words: Words, id: string, sources: Sources | undefined): TemplateResult | typeof nothing {
  if (id === 'gk') return html`<li>${words.say('more.general-knowledge', {day: dayInWords(words, numbersCheckedOn)})}</li>`;
  const source = sources?.[id];
  if (!source) return nothing;
  const name = words.say('more.source-of', {title: source.title, publisher: source.publisher});
  return html`<li>${/^https?:/.test(source.url) ? html`<a href=${source.url} rel="noopener">${name}</a>` : name}</li>`;
}

/** The questions as they are in the dataset; what is on the screen is their short form. */
function renderInFull(words: Words, ids: readonly string[], level: number): TemplateResult | typeof nothing {
  const full = ids.flatMap((id) => questions.find((one) => one.id === id)?.question ?? []);
  if (full.length === 0) return nothing;
  return html`<section>
    <div role="heading" aria-level=${level}>${words.say('more.in-full')}</div>
    <ul>${full.map((text) => html`<li>${text}</li>`)}</ul>
  </section>`;
}

export interface MoreOptions {
  readonly level: number;
  readonly sources: Sources | undefined;
  /** Questions that are shown in full. */
  readonly asked?: readonly string[];
  /** Ids of data/sources.json. */
  readonly cited: readonly string[];
}

export function renderMore(words: Words, {level, sources, asked = [], cited}: MoreOptions): TemplateResult {
  return html`${renderInFull(words, asked, level)}
    <section>
      <div role="heading" aria-level=${level}>${words.say('more.sources')}</div>
      <ul>${cited.map((id) => renderSource(words, id, sources))}</ul>
    </section>
    <p>${words.say('notice.not-medical')} ${reviewInWords(words)}</p>`;
}
