/** The note that a reader meets first: what to change, why something is left out, what to do now. */
import {html, nothing, type TemplateResult} from 'lit';
import {loadSources} from '../../catalogue/load.ts';
import type {Source} from '../../catalogue/rules-schema.ts';
import type {Words} from '../../i18n/words.ts';
import {emergencyNumber} from '../../safety/emergency-number.ts';
import type {Note, OutlookKind} from '../../safety/outlook.ts';
import type {RoutineOutlookKind} from '../../safety/routine-outlook.ts';
import type {Requirement, StandingReason} from '../../safety/standing.ts';
import {info, phone} from '../../theme/notice-icons.ts';
import {regionHere} from '../region.ts';
import {passGate} from './answers.ts';

let sources: Readonly<Record<string, Source>> | undefined;

/** Fetches what the rules rest on, once a page; then `arrived` is called. */
export function fetchSources(arrived: () => void): void {
  if (sources) return;
  loadSources().then((found) => {
    sources = found;
    arrived();
  }, console.warn);
}

function renderSource(words: Words, id: string): TemplateResult | typeof nothing {
  const source = sources?.[id];
  if (id === 'gk') return html`<span>${words.say('suiting.general-knowledge')}</span>`;
  if (!source) return nothing;
  const named = words.say('suiting.source', {title: source.title});
  if (!/^https?:/.test(source.url)) return html`<span>${named}</span>`;
  return html`<a href=${source.url} rel="noopener">${named}</a>`;
}

/** What notes rest on, each source once. */
export function renderSources(words: Words, notes: readonly Note[]): TemplateResult {
  const ids = [...new Set(notes.flatMap((note) => note.sources))];
  return html`<p class="note-sources">${ids.map((id) => renderSource(words, id))}</p>`;
}

/** In pregnancy the maternity unit comes first; the emergency number is for what is severe. */
function renderCall(words: Words, never: 'emergency' | 'maternity'): TemplateResult {
  const number = emergencyNumber(regionHere());
  const message = never === 'maternity' ? 'suiting.call-severe' : 'suiting.call';
  const said = number ? words.say(message, {number}) : words.say(`${message}-local`);
  return html`<a class="call" href="tel:${number ?? '112'}">${phone} ${said}</a>`;
}

const urgent = ['emergency', 'maternity', 'today'] as const;
type Urgent = (typeof urgent)[number];
const isUrgent = (never: StandingReason | undefined): never is Urgent => urgent.some((reason) => reason === never);

/** What a note is made of; an exercise's outlook is one, and so is a routine's. */
export interface Noted {
  readonly kind: OutlookKind | RoutineOutlookKind;
  readonly notes: readonly Note[];
  readonly never?: StandingReason | undefined;
}

export interface NoteOptions {
  /** Instead of the usual one of its kind. */
  readonly title?: string;
  /** “Why this changed” was opened. */
  readonly isOpen?: boolean;
  readonly toggle?: () => void;
}

function titleOf(words: Words, {kind, never, notes: [first, ...others]}: Noted): string {
  if (kind === 'never') return words.say(`suiting.${isUrgent(never) ? never : 'individual'}`);
  if (kind === 'avoid' || kind === 'ask') return words.say(`suiting.${kind}`);
  return (others.length === 0 && first?.label) || words.say('suiting.several');
}

/** One condition is the title of its note; several stand each before their own words. */
function renderText(title: string, {label, text}: Note): TemplateResult {
  return html`<p>${label && label !== title ? html`<b>${`${label}.`}</b> ` : nothing}${text}</p>`;
}

function renderWhy(words: Words, notes: readonly Note[], {isOpen, toggle}: NoteOptions): TemplateResult {
  return html`<button class="link" type="button" aria-expanded=${isOpen ?? false} @click=${toggle}>${words.say('suiting.why')}</button>
    ${isOpen ? html`${notes.map(({why}) => (why ? html`<p>${why}</p>` : nothing))}${renderSources(words, notes)}` : nothing}`;
}

export function renderNote(words: Words, noted: Noted, options: NoteOptions = {}): TemplateResult {
  const {kind, never, notes} = noted;
  const title = (kind !== 'never' && options.title) || titleOf(words, noted);
  return html`<div class="note ${isUrgent(never) ? 'danger' : ''}" part="note" role="note">
    ${info}
    <div>
      <b class="note-title">${title}</b>
      ${notes.map((note) => renderText(title, note))}
      ${never === 'emergency' || never === 'maternity' ? renderCall(words, never) : nothing}
      ${kind === 'modify' ? renderWhy(words, notes, options) : renderSources(words, notes)}
    </div>
  </div>`;
}

/** What the page asks for before anything is started, and the way there. */
export function renderGate(words: Words, gate: Requirement): TemplateResult {
  return html`<div class="gate" part="gate">
    <p>${words.say(`suiting.${gate}`)}</p>
    <button class="secondary" type="button" @click=${() => { passGate(gate); }}>${words.say(`suiting.to-${gate}`)}</button>
  </div>`;
}
