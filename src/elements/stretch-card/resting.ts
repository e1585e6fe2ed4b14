/** Pieces of a resting card: name, where it works, dose, steps. */
import {html, type TemplateResult} from 'lit';
import type {Exercise} from '../../catalogue/schema.ts';
import type {DoseFact} from '../../i18n/dose.ts';
import type {Words} from '../../i18n/words.ts';

/** Each once, in their order. */
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Where it should be felt, under the name: the dot has the colour of the muscle in the picture. */
export function renderFeel({feel}: Exercise): TemplateResult {
  return html`<p class="target">${feel}</p>`;
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
