/** A routine to one reader: as it suits them, with every change and its reason before the start. */
import {html, nothing, type TemplateResult} from 'lit';
import {exerciseEntry} from '../../catalogue/entries.ts';
import {routineIndex} from '../../catalogue/contents.ts';
import type {LoadedRoutine, LoadedStep} from '../../catalogue/schema.ts';
import type {Words} from '../../i18n/words.ts';
import {readerNow, standing} from '../../preferences/answers.ts';
import type {AdaptableRoutine} from '../../safety/adapt.ts';
import {withSubstitutes} from '../../safety/load-adaptable.ts';
import {lookFor, type Note} from '../../safety/outlook.ts';
import {routineOutlookOf, type RoutineOutlook, type StepChange} from '../../safety/routine-outlook.ts';
import {arrow, info} from '../../theme/notice-icons.ts';
import {stillOf} from '../picture/still.ts';
import type {RoutineTimer} from '../routine-timer/routine-timer.ts';
import type {RoutineView} from '../suiting.ts';
import {changeAnswers} from './answers.ts';
import {fetchSources, renderGate, renderNote, renderSources} from './note.ts';
import {suitingStyles} from './styles.ts';

export interface RoutineOptions {
  readonly words: Words;
  readonly level: number;
  /** Puts another routine in its place. */
  readonly choose: (id: string) => void;
}

class RoutineToReader {
  readonly #timer: RoutineTimer;
  /** The routine as its author wrote it, and the same with all that may be swapped into it. */
  #given?: LoadedRoutine;
  #adaptable?: AdaptableRoutine;
  #outlook?: RoutineOutlook;
  #areChangesOpen = false;
  #stills = new Map<string, SVGSVGElement>();

  constructor(timer: RoutineTimer) {
    this.#timer = timer;
  }

  view(given: LoadedRoutine, options: RoutineOptions): RoutineView {
    if (given !== this.#given) this.#take(given);
    if (!this.#adaptable) return {off: true};
    const outlook = routineOutlookOf(this.#adaptable, readerNow(), standing.get());
    this.#stopIfForbidden(outlook);
    // The same routine stays the same object, so that its pictures and its plan are made once.
    const isSame = this.#outlook && JSON.stringify(stepsOf(this.#outlook)) === JSON.stringify(stepsOf(outlook));
    this.#outlook = isSame && this.#outlook ? {...outlook, routine: this.#outlook.routine} : outlook;
    if (outlook.kind === 'suits' && !outlook.gate) return {look: lookFor(readerNow())};
    this.#timer.adopt(suitingStyles);
    return this.#show(this.#outlook, given, options);
  }

  /** What may take the place of a step is fetched before anything is shown as startable. */
  #take(given: LoadedRoutine): void {
    this.#given = given;
    this.#adaptable = undefined;
    this.#outlook = undefined;
    this.#areChangesOpen = false;
    withSubstitutes(given).then((adaptable) => {
      if (given !== this.#given) return;
      this.#adaptable = adaptable;
      this.#update();
    }, console.warn);
  }

  /** A routine under way ends at once where a new answer forbids it, or a step of it; a gate alone does not. */
  #stopIfForbidden({kind, routine}: RoutineOutlook): void {
    const timer = this.#timer;
    if (timer.status === 'idle' || standing.get().start === 'gated') return;
    const before = this.#outlook?.routine.steps.map(({exercise}) => exercise.id).join();
    const isOffered = kind === 'suits' || kind === 'changed';
    if (isOffered && before === routine.steps.map(({exercise}) => exercise.id).join()) return;
    queueMicrotask(() => {
      timer.stop();
      timer.reset();
    });
  }

  #show(outlook: RoutineOutlook, given: LoadedRoutine, options: RoutineOptions): RoutineView {
    const {words} = options;
    const {kind, routine, changes, gate, marks} = outlook;
    if (kind === 'avoid' || kind === 'ask' || kind === 'never') return {off: true, isLeftOut: true, look: lookFor(readerNow()), instead: this.#renderInstead(outlook, options)};
    return {
      off: gate !== undefined,
      look: lookFor(readerNow()),
      routine,
      note: html`${gate ? renderGate(words, gate) : nothing}${changes.length > 0 ? this.#renderSummary(outlook, given, options) : nothing}`,
      care: careOf(changes),
      ...(this.#areChangesOpen && changes.length > 0 && {instead: this.#renderChanges(outlook, given, options)}),
      marks: marks.map((mark) => (mark ? words.say(`suiting.${mark}`) : undefined)),
    };
  }

  #renderSummary({changes, notes}: RoutineOutlook, {steps}: LoadedRoutine, {words}: RoutineOptions): TemplateResult {
    const careful = changes.filter(({kind}) => kind === 'modified').length;
    const changed = changes.length - careful;
    const said = [
      changed > 0 && words.say('suiting.changed', {count: changed, steps: steps.length}),
      careful > 0 && words.say('suiting.careful', {count: careful}),
    ].filter((text) => typeof text === 'string');
    return html`<div class="note" part="note" role="note">
      ${info}
      <div>
        <b class="note-title">${words.list(said)}</b>
        ${notes.map(({label, text}) => html`<p><b>${`${label}.`}</b> ${text}</p>`)}
        <button class="link" type="button" aria-expanded=${this.#areChangesOpen} @click=${this.#toggleChanges}>
          ${words.say(this.#areChangesOpen ? 'suiting.all-steps' : 'suiting.each-change')}
        </button>
      </div>
    </div>`;
  }

  #renderChanges({changes, notes}: RoutineOutlook, given: LoadedRoutine, {words, level}: RoutineOptions): TemplateResult {
    fetchSources(this.#update);
    const isOne = notes.length === 1;
    return html`<div class="changes">
      <div class="changes-title" role="heading" aria-level=${Math.min(6, level + 1)}>${words.say('suiting.what-changed')}</div>
      <ul>${changes.map((change) => this.#renderChange(words, change, given, isOne))}</ul>
      <div class="changes-foot">
        ${renderSources(words, notes)}
        <button class="quiet" type="button" @click=${() => { changeAnswers(this.#timer, words); }}>${words.say('suiting.change')}</button>
      </div>
    </div>`;
  }

  #renderChange(words: Words, {kind, index, from, to, notes, care}: StepChange, {steps}: LoadedRoutine, isOne: boolean): TemplateResult {
    const before = steps[index]?.exercise;
    const after = to === undefined ? undefined : this.#adaptable?.substitutes?.[to] ?? steps.find(({exercise}) => exercise.id === to)?.exercise;
    const name = before?.name ?? exerciseEntry(from)?.name ?? from;
    return html`<li class=${kind}>
      <div class="picture thumb ${kind === 'modified' ? '' : 'grey'}">${before && this.#still(`${index} ${from}`, before)}</div>
      ${after ? html`${arrow}<div class="picture thumb">${this.#still(`${index} ${after.id}`, after)}</div>` : nothing}
      <p>
        ${after ? html`<span>${name}</span><b>${after.name}</b>` : html`<span>${words.say(kind === 'removed' ? 'suiting.removed' : 'suiting.stays')}</span><b>${name}</b>`}
        ${said(notes, isOne).map((text) => html`<span class="reason">${text}</span>`)}
        ${said(care, isOne).map((text) => html`<span class="reason"><b>${words.say('suiting.care')}</b> ${text}</span>`)}
      </p>
    </li>`;
  }

  #still(key: string, exercise: LoadedStep['exercise']): SVGSVGElement {
    const known = this.#stills.get(key) ?? stillOf(exercise, this.#timer, lookFor(readerNow()));
    this.#stills.set(key, known);
    return known;
  }

  #renderInstead({kind, notes, never, nearest, routine}: RoutineOutlook, {words, choose}: RoutineOptions): TemplateResult {
    fetchSources(this.#update);
    const name = routineIndex.find(({id}) => id === nearest)?.name;
    const title = kind === 'avoid' ? words.say('suiting.routine-avoid') : words.say('suiting.routine-ask');
    const all = kind === 'avoid' && notes.length === 0 ? [nothingLeft(words, routine)] : notes;
    return html`<div class="left-out-routine">
      ${renderNote(words, {kind, never, notes: all}, {title})}
      ${nearest !== undefined && name !== undefined
        ? html`<button class="primary" type="button" part="nearest" @click=${() => { choose(nearest); }}><span>${words.say('suiting.show', {name})}</span>${arrow}</button>`
        : nothing}
      <button class="quiet" type="button" @click=${() => { changeAnswers(this.#timer, words); }}>${words.say('suiting.change')}</button>
    </div>`;
  }

  readonly #update = (): void => {
    this.#timer.requestUpdate();
  };

  readonly #toggleChanges = (): void => {
    this.#areChangesOpen = !this.#areChangesOpen;
    this.#update();
  };
}

const stepsOf = ({routine}: RoutineOutlook): readonly unknown[] => routine.steps.map(({exercise, dose, phase}) => [exercise.id, dose, phase]);

const nothingLeft = (words: Words, {id}: AdaptableRoutine): Note => ({condition: id, label: '', text: words.say('suiting.nothing-suits'), why: '', sources: []});

/** The words of notes; where only one condition is spoken of, its name stands above them all. */
const said = (notes: readonly Note[], isOne: boolean): readonly string[] =>
  notes.map(({label, text}) => (isOne || !label ? text : `${label}: ${text}`));

/** What to change about an exercise, in a sentence for while it is done. */
function careOf(changes: readonly StepChange[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({kind, from, to, notes, care}) => {
      const [first] = kind === 'modified' ? notes : care;
      return kind === 'removed' || !first ? [] : [[to ?? from, first.text]];
    }),
  );
}

const known = new WeakMap<RoutineTimer, RoutineToReader>();

/** What changes on a timer for the reader of this page. */
export function routineView(timer: RoutineTimer, routine: LoadedRoutine, options: RoutineOptions): RoutineView {
  const found = known.get(timer) ?? new RoutineToReader(timer);
  known.set(timer, found);
  return found.view(routine, options);
}
