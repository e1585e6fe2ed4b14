/** A card to one reader: what to change, what to do instead, or why it isn't started. */
import {html, nothing, type TemplateResult} from 'lit';
import {loadExercise} from '../../catalogue/load.ts';
import type {Exercise} from '../../catalogue/schema.ts';
import {doseFacts, type DoseFact} from '../../i18n/dose.ts';
import type {Words} from '../../i18n/words.ts';
import {readerNow, standing} from '../../preferences/answers.ts';
import {lookFor, outlookOf, type Outlook} from '../../safety/outlook.ts';
import {fullDose} from '../../session/dose.ts';
import {arrow} from '../../theme/notice-icons.ts';
import {stillOf} from '../picture/still.ts';
import type {StretchCard} from '../stretch-card/stretch-card.ts';
import type {CardView} from '../suiting.ts';
import {changeAnswers} from './answers.ts';
import {fetchSources, renderGate, renderNote} from './note.ts';
import {leftOutStyles, suitingStyles} from './styles.ts';

export interface CardOptions {
  readonly words: Words;
  readonly level: number;
  /** Puts another exercise in its place. */
  readonly choose: (id: string) => void;
}

/** What is offered instead, with its small picture. */
interface Offer {
  readonly exercise: Exercise;
  readonly svg: SVGSVGElement;
}

class CardToReader {
  readonly #card: StretchCard;
  #exercise = '';
  /** The reader has asked to see what is left out. */
  #anyway = false;
  #isWhyOpen = false;
  #offer?: Offer;
  #wanted?: string;

  constructor(card: StretchCard) {
    this.#card = card;
  }

  view(exercise: Exercise, options: CardOptions): CardView {
    if (exercise.id !== this.#exercise) {
      this.#exercise = exercise.id;
      this.#anyway = false;
      this.#isWhyOpen = false;
    }
    const outlook = outlookOf(exercise, readerNow(), standing.get());
    const anyway = this.#anyway && outlook.mayShowAnyway;
    this.#stopIfOff(outlook.mayStart || anyway);
    const isShown = outlook.kind === 'suits' || outlook.kind === 'modify' || anyway;
    this.#setOrder(!isShown);
    const look = lookFor(readerNow());
    if (outlook.kind === 'suits' && !outlook.gate) return {look};
    this.#card.adopt(suitingStyles);
    if (isShown) return {look, ...this.#shown(outlook, anyway, options)};
    return {off: true, look, kind: 'noted left-out', instead: this.#renderInstead(exercise, outlook, options)};
  }

  /** What a red answer, or a new one, forbids ends at once; a gate alone does not. */
  #stopIfOff(may: boolean): void {
    const {start} = standing.get();
    if (may || start === 'gated' || this.#card.status === 'idle') return;
    queueMicrotask(() => { this.#card.stop(); });
  }

  /** No attribute, which would tell the page what the reader has said. */
  #setOrder(isLast: boolean): void {
    const root = this.#card.shadowRoot;
    const sheet = leftOutStyles.styleSheet;
    if (!root || !sheet || root.adoptedStyleSheets.includes(sheet) === isLast) return;
    const others = root.adoptedStyleSheets.filter((other) => other !== sheet);
    root.adoptedStyleSheets = isLast ? [...others, sheet] : others;
  }

  #shown(outlook: Outlook, anyway: boolean, {words}: CardOptions): CardView {
    const isNoted = outlook.kind !== 'suits';
    const undo = html`<button class="quiet" type="button" @click=${this.#toggleAnyway}>${words.say('suiting.hide')}</button>`;
    return {
      off: outlook.gate !== undefined,
      kind: isNoted ? 'noted' : '',
      note: isNoted ? this.#renderNote(words, outlook) : nothing,
      below: html`${outlook.gate ? renderGate(words, outlook.gate) : nothing}${anyway ? undo : nothing}`,
    };
  }

  #renderNote(words: Words, outlook: Outlook): TemplateResult {
    if (outlook.kind !== 'modify') fetchSources(this.#update);
    return renderNote(words, outlook, {isOpen: this.#isWhyOpen, toggle: this.#toggleWhy});
  }

  #renderInstead({name}: Exercise, outlook: Outlook, {words, level, choose}: CardOptions): TemplateResult {
    const {substitute, mayShowAnyway} = outlook;
    if (substitute !== undefined) this.#want(substitute);
    const offer = substitute === undefined ? undefined : this.#offer;
    return html`<div class="words">
      <div class="title" id="title" part="title" role="heading" aria-level=${level} tabindex="-1">${name}</div>
      ${this.#renderNote(words, outlook)}
      ${offer ? this.#renderOffer(words, offer, choose) : nothing}
      <div class="ways">
        <button class="quiet" type="button" @click=${() => { changeAnswers(this.#card, words); }}>${words.say('suiting.change')}</button>
        ${mayShowAnyway ? html`<button class="quiet" type="button" @click=${this.#toggleAnyway}>${words.say('suiting.anyway')}</button>` : nothing}
      </div>
    </div>`;
  }

  #renderOffer(words: Words, {exercise, svg}: Offer, choose: CardOptions['choose']): TemplateResult {
    const [position] = exercise.positions;
    const where = position ? words.list([words.say('suiting.instead'), words.term('position', position).toLowerCase()]) : words.say('suiting.instead');
    const [dose] = doseFacts(words, exercise, fullDose(exercise), exercise.usualSeconds ?? 0);
    return html`<div class="offer">
        <div class="picture thumb">${svg}</div>
        <p><span>${where}</span><b>${exercise.name}</b><span>${doseInShort(dose)}</span></p>
      </div>
      <button class="primary" type="button" part="substitute" @click=${() => { choose(exercise.id); }}>
        <span>${words.say('suiting.show', {name: exercise.name})}</span>${arrow}
      </button>`;
  }

  /** The offer comes after the reason, which must not wait for it. */
  #want(id: string): void {
    if (id === this.#wanted) return;
    this.#wanted = id;
    this.#offer = undefined;
    loadExercise(id).then((exercise) => {
      if (id !== this.#wanted) return;
      this.#offer = {exercise, svg: stillOf(exercise, this.#card, lookFor(readerNow()))};
      this.#update();
    }, console.warn);
  }

  readonly #update = (): void => {
    this.#card.requestUpdate();
  };

  readonly #toggleAnyway = (): void => {
    this.#anyway = !this.#anyway;
    this.#update();
  };

  readonly #toggleWhy = (): void => {
    this.#isWhyOpen = !this.#isWhyOpen;
    fetchSources(this.#update);
    this.#update();
  };
}

/** “20 s hold”, “5 times”. */
const doseInShort = (dose: DoseFact | undefined): string => (dose ? `${dose.value} ${dose.label}` : '');

const known = new WeakMap<StretchCard, CardToReader>();

/** What changes on a card for the reader of this page. */
export function cardView(card: StretchCard, exercise: Exercise, options: CardOptions): CardView {
  const found = known.get(card) ?? new CardToReader(card);
  known.set(card, found);
  return found.view(exercise, options);
}
