/** What is behind a card's disclosure, below the steps. Loaded when a reader opens it. */
import {css, html, nothing, unsafeCSS, type TemplateResult} from 'lit';
import {exerciseEntry} from '../../catalogue/entries.ts';
import {loadSources} from '../../catalogue/load.ts';
import type {Source} from '../../catalogue/rules-schema.ts';
import type {Exercise, SourceUse} from '../../catalogue/schema.ts';
import {doseInWords} from '../../i18n/dose-in-words.ts';
import {details as messages} from '../../i18n/en/details.ts';
import {muscles} from '../../i18n/en/muscles.ts';
import {addEnglish, type Words} from '../../i18n/words.ts';
import {widths} from '../../theme/room.ts';
import {renderAloud} from '../aloud.ts';

export {loadSources};

addEnglish({...messages, ...muscles});

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

/** “Buttock, lower back”: each muscle by where it is, the main ones first. */
function musclesInWords(words: Words, {muscles: all}: Exercise): string {
  const [first = '', ...others] = new Set(all.map(({id}) => words.term('muscle', id)));
  return words.list([first, ...others.map((text) => text.toLowerCase())]);
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
  if (!source && use.title) {
    return html`<li>${use.url ? html`<a href=${use.url} rel="noopener">${use.title}</a>` : use.title} (${use.supports})</li>`;
  }
  if (use.status === 'gk' || !source) {
    return html`<li>${words.say('card.general-knowledge', {supports: use.supports})}</li>`;
  }
  const name = words.say('card.source-of', {title: source.title, publisher: source.publisher});
  const linked = /^https?:/.test(source.url) ? html`<a href=${source.url} rel="noopener">${name}</a>` : name;
  return html`<li>${linked} (${use.supports})</li>`;
}

export interface DetailsOptions {
  readonly level: number;
  /** Names of the parts that the site owner has hidden. */
  readonly without: ReadonlySet<string>;
  readonly sources: Readonly<Record<string, Source>> | undefined;
  readonly choose: (id: string) => void;
}

/** Everything behind the disclosure, below the steps. */
export function renderDetails(words: Words, exercise: Exercise, options: DetailsOptions): TemplateResult {
  const {level, without, sources, choose} = options;
  const shown = (name: string, content: () => unknown): unknown => (without.has(name) ? nothing : content());
  const usual = words.say('dose.usual', {dose: doseInWords(words, exercise), frequency: exercise.dose.frequency});
  return html`
    ${shown('dose', () => html`<p>${renderAloud(words, usual)}</p>`)}
    ${shown('muscles', () => renderText(words.say('card.muscles'), level, musclesInWords(words, exercise)))}
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
  `;
}

export const detailsStyles = css`
  .details {
    display: grid;
    gap: 20px;
    padding: 4px 20px 24px;
  }
  .details h4,
  .details [role='heading'] {
    margin-block-end: 6px;
    font-weight: 650;
    font-size: max(0.9375em, 14px);
  }
  .details ul {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .details ul::marker,
  .details li::marker {
    color: var(--_control);
  }
  .levels {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 16px;
    align-items: center;
  }
  .levels > span {
    color: var(--_soft);
  }
  .sources {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
    overflow-wrap: anywhere;
  }

  @container (min-width: ${unsafeCSS(widths.wide)}px) {
    .card .details {
      grid-template-columns: 1fr 1fr;
      column-gap: 32px;
    }
    .card .sources {
      grid-column: 1 / -1;
    }
  }
`;
