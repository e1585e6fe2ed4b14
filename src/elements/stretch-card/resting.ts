/** Pieces of a resting card: name, dose, steps and what is behind the disclosure. */
import {html, nothing, type TemplateResult} from 'lit';
import {exerciseEntry} from '../../catalogue/load.ts';
import type {Exercise, SourceUse} from '../../catalogue/schema.ts';
import type {Source} from '../../catalogue/rules-schema.ts';
import {doseInWords, type DoseFact} from '../../i18n/dose.ts';
import type {Words} from '../../i18n/words.ts';

/** Each once, in their order. */
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Where it works, in everyday words: the primary muscles. */
export function renderTarget(words: Words, {muscles}: Exercise): TemplateResult {
  const primary = muscles.filter((muscle) => muscle.primary).map(({id}) => words.term('muscle', id));
  const [first = '', ...others] = unique(primary);
  return html`<p class="target">${words.list([first, ...others.map((text) => text.toLowerCase())])}</p>`;
}

/** Area, position, equipment and kind. */
export function renderChips(words: Words, {area, positions, equipment, kind}: Exercise): TemplateResult {
  const needed = equipment.filter((item) => !item.optional).map(({id}) => words.term('equipment', id));
  const position = positions.slice(0, 1).map((id) => words.term('position', id));
  const chips = unique([words.term('area', area), ...position, ...needed, words.term('kind', kind)]);
  return html`<ul class="chips" aria-label=${words.say('card.facts')}>
    ${chips.map((chip) => html`<li>${chip}</li>`)}
  </ul>`;
}

export function renderDose(facts: readonly DoseFact[]): TemplateResult {
  return html`<dl class="dose">
    ${facts.map(({value, label}) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

export function renderSteps({steps}: Exercise, hidden: boolean): TemplateResult {
  return html`<ol class="steps" id="steps" part="steps" ?hidden=${hidden}>
    ${steps.map((step) => html`<li><span>${step}</span></li>`)}
  </ol>`;
}

function renderList(title: string, level: number, items: readonly string[]): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  return html`<section>
    <div role="heading" aria-level=${level}>${title}</div>
    <ul>${items.map((item) => html`<li>${item}</li>`)}</ul>
  </section>`;
}

function renderText(title: string, level: number, text: string): TemplateResult {
  return html`<section><div role="heading" aria-level=${level}>${title}</div><p>${text}</p></section>`;
}

/** Links that swap the card; those to exercises that the catalogue does not have are left out. */
function renderLevels(
  words: Words,
  level: number,
  {easier, harder}: Exercise,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  const row = (label: 'card.easier' | 'card.harder', ids: readonly string[]): readonly TemplateResult[] =>
    ids.flatMap((id) => {
      const entry = exerciseEntry(id);
      if (!entry) return [];
      return html`<span>${words.say(label)}</span>
        <button class="link" type="button" @click=${() => { choose(id); }}>${entry.name}</button>`;
    });
  const rows = [...row('card.easier', easier), ...row('card.harder', harder)];
  if (!rows.length) return nothing;
  return html`<section>
    <div role="heading" aria-level=${level}>${words.say('card.levels')}</div>
    <div class="levels">${rows}</div>
  </section>`;
}

function renderSource(words: Words, use: SourceUse, source: Source | undefined): TemplateResult {
  if (use.status === 'gk' || !source) {
    return html`<li>${words.say('card.general-knowledge', {supports: use.supports})}</li>`;
  }
  const name = words.say('card.source-of', {title: source.title, publisher: source.publisher});
  const linked = /^https?:/.test(source.url) ? html`<a href=${source.url} rel="noopener">${name}</a>` : name;
  return html`<li>${linked} (${use.supports})</li>`;
}

export interface DetailsOptions {
  readonly level: number;
  readonly hidden: boolean;
  /** Names of the parts that the site owner has hidden. */
  readonly without: ReadonlySet<string>;
  readonly sources: Readonly<Record<string, Source>> | undefined;
  readonly choose: (id: string) => void;
}

/** Everything behind the disclosure, below the steps. */
export function renderDetails(words: Words, exercise: Exercise, options: DetailsOptions): TemplateResult {
  const {level, hidden, without, sources, choose} = options;
  const shown = (name: string, content: () => unknown): unknown => (without.has(name) ? nothing : content());
  const usual = words.say('dose.usual', {dose: doseInWords(words, exercise), frequency: exercise.dose.frequency});
  return html`<div class="details" id="details" part="details" ?hidden=${hidden}>
    ${shown('dose', () => html`<p>${usual}</p>`)}
    ${shown('muscles', () => renderText(words.say('card.feel'), level, exercise.feel))}
    ${renderText(words.say('card.breathing'), level, exercise.breathing)}
    ${shown('cautions', () => renderList(words.say('card.mistakes'), level, exercise.mistakes))}
    ${shown('cautions', () => renderList(words.say('card.care'), level, exercise.cautions))}
    ${shown('easier-harder', () => renderLevels(words, level, exercise, choose))}
    ${shown(
      'sources',
      () => html`<section class="sources">
        <div role="heading" aria-level=${level}>${words.say('card.sources')}</div>
        <ul>${exercise.sources.map((use) => renderSource(words, use, sources?.[use.id]))}</ul>
      </section>`,
    )}
  </div>`;
}
