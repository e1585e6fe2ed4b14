/** The figure, the seconds and the keys of the step that is done now. */
import {html, nothing, type TemplateResult} from 'lit';
import {unitAloud} from '../../i18n/aloud.ts';
import type {Words} from '../../i18n/words.ts';
import type {Phase} from '../../session/plan.ts';
import {check, next, pause, previous} from '../../theme/session-icons.ts';
import {renderAloud} from '../aloud.ts';
import {prefersReducedMotion} from '../media.ts';
import type {Following} from '../session/following.ts';
import {renderMainKey} from '../session/main-key.ts';
import {renderReps} from '../session/reps.ts';
import {saying} from '../session/saying.ts';

export interface StageOptions {
  /** Level of the phase as a heading. */
  readonly level: number;
  readonly picture: unknown;
  /** What to take care with. */
  readonly care: string | undefined;
  readonly hurts: () => void;
}

/** The line that runs down: along the figure's foot, or beside it. */
function renderLine(left: number, waiting: boolean): TemplateResult {
  const offset = 100 - left * 100;
  return html`<svg class="line ${waiting ? 'waiting' : ''}" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 50H100" pathLength="100" stroke-dashoffset=${offset}></path>
    <path d="M50 100V0" pathLength="100" stroke-dashoffset=${offset}></path>
  </svg>`;
}

/** Seconds left, or the repetition; a sign where it waits for the reader. */
function renderSeconds(words: Words, {view, counts}: Following, {rep, reps}: Phase): TemplateResult {
  if (view.isWaiting) return html`<div class="seconds" aria-hidden="true">${check}</div>`;
  if (counts) {
    return html`<div class="seconds" aria-hidden="true">${words.number(rep)}<span class="of">${words.say('phase.of', {reps})}</span></div>`;
  }
  // Said to whoever goes there and asks; a timer is never announced by itself.
  const left = words.say('phase.last', {time: unitAloud(words, 'second', view.phaseSecondsLeft)});
  return html`<div class="seconds" role="timer" aria-label=${left}><span aria-hidden="true">${words.number(view.phaseSecondsLeft)}</span></div>`;
}

function renderTelling(words: Words, following: Following, phase: Phase, level: number, care: string | undefined): TemplateResult | typeof nothing {
  const {view, exercise, plan} = following;
  if (!exercise) return nothing;
  const coming = phase.kind === 'get-ready' || phase.kind === 'rest';
  const {title, cue} = saying(words, following, exercise, phase);
  return html`<div class="telling">
    ${renderSeconds(words, following, phase)}
    <div class="said">
      <div class="phase" role="heading" aria-level=${level} part="phase">${title}</div>
      ${coming
        ? html`<div class="exercise next">${words.say('phase.next-named', {name: exercise.name})}</div>`
        : html`<div class="exercise">${exercise.name}</div>`}
      <p>${cue}</p>
      ${care ? html`<p class="care">${care}</p>` : nothing}
      ${renderReps(words, plan, view)}
    </div>
  </div>`;
}

/** Ten seconds more where the phase can be longer (it keeps the focus where it can't); where Done has the place of Pause, Pause. */
function renderSideKey(words: Words, {view, session}: Following): TemplateResult {
  if (view.phase?.untilTap && view.status !== 'paused') {
    return html`<button class="secondary more" type="button" part="pause" @click=${session.pause}>${pause} ${words.say('session.pause')}</button>`;
  }
  return html`<button
    class="secondary more"
    type="button"
    part="more"
    aria-keyshortcuts="ArrowUp"
    aria-disabled=${view.canExtend < 1}
    @click=${() => { session.extend(); }}
  >${renderAloud(words, words.say('session.more'))}</button>`;
}

function renderKeys(words: Words, following: Following, coming: boolean, hurts: () => void): TemplateResult {
  const {session} = following;
  return html`<div class="keys">
    <button class="secondary" type="button" aria-label=${words.say('session.previous')} aria-keyshortcuts="ArrowLeft" @click=${session.previous}>${previous}</button>
    ${renderMainKey(words, following)}
    <button class="secondary" type="button" aria-label=${words.say(coming ? 'session.go-now' : 'session.next')} aria-keyshortcuts="ArrowRight" @click=${session.next}>${next}</button>
    ${renderSideKey(words, following)}
    <button class="secondary hurts" type="button" part="hurts" @click=${hurts}>${words.say('session.hurts')}</button>
  </div>`;
}

export function renderStage(words: Words, following: Following, {level, picture, care, hurts}: StageOptions): TemplateResult | typeof nothing {
  const {view, exercise} = following;
  const {phase} = view;
  if (!exercise || !phase) return nothing;
  const waiting = phase.rep === 0;
  const coming = phase.kind === 'get-ready' || phase.kind === 'rest';
  const left = prefersReducedMotion().matches ? view.phaseSecondsLeft / Math.ceil(phase.seconds) : 1 - view.phaseFraction;
  return html`<div class="stage ${waiting ? 'waiting' : ''} ${coming ? 'coming' : ''}">
    <div class="picture" part="picture">
      ${picture}
      ${coming ? html`<p class="next-name">${words.say('routine.next')}<b>${exercise.name}</b></p>` : nothing}
    </div>
    ${renderLine(left, waiting)} ${renderTelling(words, following, phase, level, care)} ${renderKeys(words, following, coming, hurts)}
  </div>`;
}
