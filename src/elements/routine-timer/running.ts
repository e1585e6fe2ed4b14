/** The timer while a routine is followed, and when it is over. Loaded on Start. */
import {html, nothing, type TemplateResult} from 'lit';
import type {LoadedRoutine} from '../../catalogue/schema.ts';
import {phaseCue, phaseTitle} from '../../i18n/phase.ts';
import type {Words} from '../../i18n/words.ts';
import type {PlannedStep} from '../../session/plan.ts';
import {pause, play} from '../../theme/icons.ts';
import {again, close, next, previous} from '../../theme/session-icons.ts';
import {prefersReducedMotion} from '../media.ts';
import {Following} from '../session/following.ts';
import {renderReps, repsStyles} from '../session/reps.ts';

export {Following, repsStyles};

export interface RunningOptions {
  readonly level: number;
  readonly picture: unknown;
  readonly close: () => void;
  readonly again: () => void;
}

function renderBar(words: Words, routine: LoadedRoutine, {view, session}: Following): TemplateResult {
  const place = words.say('routine.step-of', {step: view.stepIndex + 1, steps: routine.steps.length});
  const left = words.say('routine.left', {time: words.duration(view.remaining)});
  return html`<div class="bar">
    <p><span class="name">${routine.name}</span><b>${place} · ${left}</b></p>
    <button class="round" type="button" part="stop" aria-label=${words.say('session.stop')} @click=${() => { session.stop('reader'); }}>${close}</button>
  </div>`;
}

/** How much of a step is over, in per cent. */
function share({startsAt, seconds}: PlannedStep, elapsed: number): number {
  return Math.round(Math.min(1, Math.max(0, (elapsed - startsAt) / seconds)) * 100);
}

function renderStrip(words: Words, routine: LoadedRoutine, {plan, view}: Following): TemplateResult {
  return html`<div
    class="strip"
    role="progressbar"
    aria-label=${words.say('routine.progress')}
    aria-valuenow=${view.stepIndex}
    aria-valuemin="0"
    aria-valuemax=${routine.steps.length}
  >
    ${plan.steps.map((step, index) => {
      const starts = index > 0 && routine.steps[index]?.phase !== routine.steps[index - 1]?.phase;
      return html`<svg class=${starts ? 'part-start' : ''} viewBox="0 0 100 1" preserveAspectRatio="none">
        <rect width=${share(step, view.elapsed)} height="1"></rect>
      </svg>`;
    })}
  </div>`;
}

function renderStage(words: Words, following: Following, {level, picture}: RunningOptions): unknown {
  const {view, session, exercise, plan} = following;
  const {phase} = view;
  if (!exercise || !phase) return nothing;
  const paused = view.status === 'paused';
  const waiting = phase.rep === 0;
  const coming = phase.kind === 'get-ready' || phase.kind === 'rest';
  const left = prefersReducedMotion().matches ? view.phaseSecondsLeft / Math.ceil(phase.seconds) : 1 - view.phaseFraction;
  return html`<div class="stage ${waiting ? 'waiting' : ''}">
    <div class="picture ${coming ? 'next' : ''}" part="picture">
      ${picture}
      ${coming ? html`<p class="coming">${words.say('routine.next')}<b>${exercise.name}</b></p>` : nothing}
    </div>
    <svg class="line ${waiting ? 'waiting' : ''}" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 50H100" pathLength="100" stroke-dashoffset=${100 - left * 100}></path>
      <path d="M50 100V0" pathLength="100" stroke-dashoffset=${100 - left * 100}></path>
    </svg>
    <div class="telling">
      <div class="seconds" aria-hidden="true">
        ${words.number(following.counts ? phase.rep : view.phaseSecondsLeft)}
        ${following.counts ? html`<span class="of">${words.say('phase.of', {reps: phase.reps})}</span>` : nothing}
      </div>
      ${coming ? nothing : html`<div class="exercise">${exercise.name}</div>`}
      <div class="phase" role="heading" aria-level=${level} part="phase">${paused ? words.say('session.paused') : phaseTitle(words, exercise, phase)}</div>
      <p>${phaseCue(words, exercise, phase)}</p>
      ${renderReps(words, plan, view)}
    </div>
    <div class="keys">
      <button class="secondary" type="button" aria-label=${words.say('session.previous')} @click=${session.previous}>${previous}</button>
      <button class="primary" type="button" part="pause" @click=${paused ? session.resume : session.pause}>
        ${paused ? play : pause} ${words.say(paused ? 'session.resume' : 'session.pause')}
      </button>
      <button class="secondary" type="button" aria-label=${words.say(coming ? 'session.go-now' : 'session.next')} @click=${session.next}>${next}</button>
      <button class="secondary hurts" type="button" part="hurts" @click=${() => { session.stop('pain'); }}>${words.say('session.hurts')}</button>
    </div>
  </div>`;
}

function renderEnd(words: Words, routine: LoadedRoutine, {view}: Following, {level, close: leave, again: repeat}: RunningOptions): TemplateResult {
  const hurt = view.reason === 'pain';
  const finished = view.status === 'finished';
  const title = hurt ? 'session.hurts-title' : finished ? 'routine.finished' : 'routine.stopped';
  const advice = hurt ? 'session.hurts-advice' : 'routine.finished-advice';
  const done = view.outcomes.filter((outcome) => outcome === 'done').length;
  return html`<div class="end">
    <div class="phase" role="heading" aria-level=${level}>${words.say(title)}</div>
    <p>${words.say(advice)}</p>
    <dl>
      <div><dt>${words.say('routine.time')}</dt><dd>${words.exactly(view.spent)}</dd></div>
      <div><dt>${words.say('routine.done-label')}</dt><dd>${words.say('routine.done-steps', {done, steps: routine.steps.length})}</dd></div>
    </dl>
    <div class="controls">
      <button class="primary" type="button" @click=${leave}>${words.say('session.close')}</button>
      ${hurt ? nothing : html`<button class="secondary" type="button" @click=${repeat}>${again} ${words.say('session.again')}</button>`}
    </div>
  </div>`;
}

export function renderRunning(words: Words, routine: LoadedRoutine, following: Following, options: RunningOptions): unknown {
  switch (following.view.status) {
    case 'finished':
    case 'stopped':
      return renderEnd(words, routine, following, options);
    case 'idle':
    case 'ready':
    case 'running':
    case 'paused':
      return html`${renderBar(words, routine, following)} ${renderStrip(words, routine, following)}
      ${renderStage(words, following, options)}`;
  }
}
