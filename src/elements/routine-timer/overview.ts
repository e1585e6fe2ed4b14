/** The timer before Start: what the routine is made of, and how long it takes. */
import {html, nothing, type TemplateResult} from 'lit';
import type {LoadedRoutine, LoadedStep} from '../../catalogue/schema.ts';
import type {Words} from '../../i18n/words.ts';
import type {SessionPlan} from '../../session/plan.ts';
import {play} from '../../theme/icons.ts';
import {layers, list, timer} from '../../theme/routine-icons.ts';
import {renderAloud} from '../aloud.ts';
import {stillOf} from '../picture/still.ts';
import type {RoutineView} from '../suiting.ts';
import {OWN_ID} from './written.ts';

/** The parts of a routine, in their order, each with its steps and their places in the whole. */
export interface Part {
  readonly phase: LoadedStep['phase'];
  readonly steps: readonly {readonly step: LoadedStep; readonly index: number}[];
}

/** A site owner's own steps are in one part, which needs no heading. */
const isInParts = (routine: LoadedRoutine): boolean => routine.id !== OWN_ID;

/** How many headings its list has. */
export const headingsOf = (routine: LoadedRoutine): number => (isInParts(routine) ? partsOf(routine).length : 0);

export function partsOf(routine: LoadedRoutine): readonly Part[] {
  const parts: {phase: LoadedStep['phase']; steps: {step: LoadedStep; index: number}[]}[] = [];
  for (const [index, step] of routine.steps.entries()) {
    const last = parts.at(-1);
    if (last?.phase === step.phase) last.steps.push({step, index});
    else parts.push({phase: step.phase, steps: [{step, index}]});
  }
  return parts;
}

/** Whom its figures show: a routine for pregnancy shows who is as far on, and so does any routine to a reader who is. */
export const lookOf = ({appliesTo}: LoadedRoutine, view: RoutineView | undefined): string => [...appliesTo, view?.look ?? ''].join(' ').trim();

/** Small stills of the steps. */
export const thumbnails = (host: Element, routine: LoadedRoutine, look: string): readonly SVGSVGElement[] =>
  routine.steps.map(({exercise}) => stillOf(exercise, host, look));

export interface OverviewOptions {
  readonly level: number;
  readonly compact: boolean;
  /** What suits the reader changes it. */
  readonly view: RoutineView | undefined;
  readonly thumbnails: readonly SVGSVGElement[];
  /** In the place of Start. */
  readonly offer: unknown;
  readonly start: () => void;
  readonly prefetch: () => void;
}

function renderFacts(words: Words, routine: LoadedRoutine, plan: SessionPlan): TemplateResult {
  const equipment = routine.equipment.map(({id}) => words.term('equipment', id).toLowerCase());
  return html`<ul class="facts">
    <li>${timer}<span>${renderAloud(words, words.duration(plan.totalSeconds))}</span></li>
    <li>${list}${words.say('routine.exercises', {count: routine.steps.length})}</li>
    ${equipment.length ? html`<li>${layers}${words.list(equipment)}</li>` : nothing}
  </ul>`;
}

const renderMark = (mark: string | undefined): TemplateResult | typeof nothing => (mark ? html` · <em class="suit-mark">${mark}</em>` : nothing);

function renderHeading(words: Words, plan: SessionPlan, {phase, steps}: Part, level: number): TemplateResult {
  const seconds = steps.reduce((sum, {index}) => sum + (plan.steps[index]?.seconds ?? 0), 0);
  return html`<div class="part" role="heading" aria-level=${Math.min(6, level + 1)}>
    ${words.say(`routine.${phase}`)} <span>${renderAloud(words, words.duration(seconds))}</span>
  </div>`;
}

function renderPart(words: Words, heading: TemplateResult | typeof nothing, {steps}: Part, {view, thumbnails: pictures}: OverviewOptions): TemplateResult {
  return html`<section>
    ${heading}
    <ol>
      ${steps.map(
        ({step, index}) => html`<li class="step">
          <div class="picture thumb">${pictures[index]}</div>
          <div><b>${step.exercise.name}</b><span>${renderAloud(words, step.dose.text)}${renderMark(view?.marks?.[index])}</span></div>
        </li>`,
      )}
    </ol>
  </section>`;
}

export function renderOverview(words: Words, routine: LoadedRoutine, plan: SessionPlan, options: OverviewOptions): TemplateResult {
  const {level, compact, view, offer, start, prefetch} = options;
  const named = words.say('card.start-named', {name: routine.name});
  return html`<div class="head">
      <div class="title" id="title" part="title" role="heading" aria-level=${level} tabindex="-1">${routine.name}</div>
      ${renderFacts(words, routine, plan)}
    </div>
    ${view?.note ? html`<div class="parts-note">${view.note}</div>` : nothing}
    ${view?.instead}
    ${compact || (view?.instead && !view.isLeftOut)
      ? nothing
      : html`<div class="parts ${view?.isLeftOut ? 'grey' : ''}">${partsOf(routine).map((part) =>
          renderPart(words, isInParts(routine) ? renderHeading(words, plan, part, level) : nothing, part, options))}</div>`}
    ${view?.isLeftOut
      ? nothing
      : html`<div class="foot">
          ${offer ??
          html`<button class="primary" type="button" part="start" aria-label=${named} ?disabled=${view?.off} @click=${start} @pointerenter=${prefetch} @focus=${prefetch}>
            ${play} ${words.say('card.start')}
          </button>`}
        </div>`}`;
}
