/** A red result: what to do now, whom to call, what to say. No disease is named. */
import {html, nothing, type TemplateResult} from 'lit';
import type {MessageId, Words} from '../../i18n/words.ts';
import {adviceLine, emergencyNumber, knownRegions} from '../../safety/emergency-number.ts';
import {phone} from '../../theme/notice-icons.ts';
import {tickLabel} from './screens.ts';
import type {Urgency} from './tone.ts';

export interface HelpOptions {
  readonly level: number;
  readonly urgency: Urgency;
  /** Ids of the red questions that were ticked. */
  readonly ticked: readonly string[];
  readonly isPregnant: boolean;
  /** ISO 3166-1; undefined where it is not known. */
  readonly region: string | undefined;
  /** The list of countries is open. */
  readonly choosesCountry: boolean;
  chooseCountry(): void;
  setRegion(region: string): void;
  mistaken(): void;
  forget(): void;
}

const callLink = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

/** The number to press: an emergency's, or on the same day the country's line for advice where there is one. */
function renderCall(words: Words, {urgency, region}: HelpOptions): TemplateResult | typeof nothing {
  const emergency = emergencyNumber(region);
  const number = urgency === 'today' ? adviceLine(region) : (emergency ?? '112');
  if (!number) return nothing;
  const isAside = urgency === 'maternity';
  const said = words.say(isAside ? 'result.call-severe' : 'result.call', {number});
  return html`<a class="button call" part="call" href=${callLink(number)}>${phone} ${said}</a>
    ${urgency !== 'today' && !emergency ? html`<p class="soft">${words.say('result.local')}</p>` : nothing}`;
}

function renderSay(words: Words, {ticked, isPregnant, level}: HelpOptions): TemplateResult {
  const said = ticked.map((id) => tickLabel(words, id));
  const [first = '', ...others] = said;
  const list = [first, ...others].map((text) => text.charAt(0).toLowerCase() + text.slice(1)).join('; ');
  return html`<section>
    <div role="heading" aria-level=${level}>${words.say('result.say')}</div>
    <p>${words.say(isPregnant ? 'result.say-pregnant' : 'result.say-pain', {said: list})}</p>
  </section>`;
}

function renderMeanwhile(words: Words, {urgency, level, region}: HelpOptions): TemplateResult {
  const emergency = emergencyNumber(region) ?? words.say('notice.emergency-local');
  const ids: readonly MessageId[] = urgency === 'emergency' ? ['result.not-drive', 'result.not-wait'] : ['result.not-wait'];
  return html`<section>
    <div role="heading" aria-level=${level}>${words.say('result.meanwhile')}</div>
    <ul class="points">
      ${ids.map((id) => html`<li>${words.say(id)}</li>`)}
      ${urgency === 'today' ? html`<li>${words.say('result.if-severe', {number: emergency})}</li>` : nothing}
      <li>${words.say('result.no-start')}</li>
    </ul>
  </section>`;
}

function countryNames(words: Words): Intl.DisplayNames {
  return new Intl.DisplayNames(words.tag, {type: 'region', fallback: 'code'});
}

/** A locale may carry what is no country. */
function countryName(words: Words, region: string | undefined): string | undefined {
  try {
    return region && emergencyNumber(region) ? countryNames(words).of(region.toUpperCase()) : undefined;
  } catch {
    return undefined;
  }
}

function renderCountry(words: Words, {region, choosesCountry, chooseCountry, setRegion}: HelpOptions): TemplateResult {
  const country = countryName(words, region);
  if (!choosesCountry) {
    const text = country ? words.say('result.not-here', {country}) : words.say('result.country');
    return html`<button class="quiet" type="button" part="region" @click=${chooseCountry}>${text}</button>`;
  }
  const names = countryNames(words);
  const options = knownRegions.map((code) => ({code, name: names.of(code) ?? code})).sort((a, b) => a.name.localeCompare(b.name, words.tag));
  const change = ({target}: Event): void => { setRegion((target as HTMLSelectElement).value); };
  const current = region && emergencyNumber(region) ? region.toUpperCase() : '';
  return html`<label class="field">${words.say('result.country')}
    <select @change=${change} .value=${current}>
      <option value="" ?selected=${!current}>${words.say('result.other-country')}</option>
      ${options.map(({code, name}) => html`<option value=${code} ?selected=${code === current}>${name}</option>`)}
    </select>
  </label>`;
}

export function renderHelp(words: Words, options: HelpOptions): TemplateResult {
  const {urgency, level, mistaken, forget} = options;
  return html`<div class="banner">
      ${phone}
      <div class="title" id="title" part="title" role="heading" aria-level=${level} tabindex="-1" aria-describedby="why">${words.say(`result.${urgency}`)}</div>
      <p id="why">${words.say(`result.${urgency}-why`)}</p>
    </div>
    <div class="body">
      ${renderCall(words, options)} ${renderSay(words, {...options, level: Math.min(6, level + 1)})}
      ${renderMeanwhile(words, {...options, level: Math.min(6, level + 1)})}
      <div class="links">
        ${renderCountry(words, options)}
        <button class="quiet" type="button" part="mistake" @click=${mistaken}>${words.say('result.mistake')}</button>
        <button class="quiet" type="button" @click=${forget}>${words.say('result.forget')}</button>
      </div>
    </div>`;
}
