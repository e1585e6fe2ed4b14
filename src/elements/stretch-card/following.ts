/** A card while its exercise is followed: ring, phase, cue, repetitions, Pause and “This hurts”. Loaded on Start. */
import {html, nothing, type TemplateResult} from 'lit';
import {exerciseEntry} from '../../catalogue/entries.ts';
import {phaseCue, phaseTitle} from '../../i18n/phase.ts';
import type {Words} from '../../i18n/words.ts';
import type {Phase} from '../../session/plan.ts';
import {pause, play} from '../../theme/icons.ts';
import {again, check, switchSides} from '../../theme/session-icons.ts';
import {prefersReducedMotion} from '../media.ts';
import {Following} from '../session/following.ts';
import {renderReps} from '../session/reps.ts';
import {renderRing} from '../session/ring.ts';
import {renderSoundButton} from '../session/sound-button.ts';
import {renderSignsButton} from '../session/stop-signs.ts';
import {suiting} from '../suiting.ts';

export {cardFollowingStyles} from './following-styles.ts';
export {Following};

export interface CardActions {
  readonly host: HTMLElement;
  /** What to change, or why it is usually left out: kept in sight. */
  readonly note: unknown;
  readonly level: number;
  readonly close: () => void;
  readonly again: () => void;
  readonly choose: (id: string) => void;
}

function ringOf(words: Words, phase: Phase, following: Following): TemplateResult {
  const {view} = following;
  if (phase.kind === 'switch') return renderRing(1 - view.phaseFraction, 'waiting', switchSides);
  if (following.counts) {
    const done = (phase.rep - 1 + (phase.kind === 'release' ? 0.5 + view.phaseFraction / 2 : view.phaseFraction / 2)) / phase.reps;
    const of = words.say('phase.of', {reps: phase.reps});
    return renderRing(1 - done, 'action', html`<span class="seconds">${words.number(phase.rep)}</span><span class="unit">${of}</span>`);
  }
  const left = prefersReducedMotion().matches ? view.phaseSecondsLeft / Math.ceil(phase.seconds) : 1 - view.phaseFraction;
  const working = phase.kind === 'hold' || phase.kind === 'move';
  return renderRing(
    left,
    working ? 'action' : 'waiting',
    html`<span class="seconds">${words.number(view.phaseSecondsLeft)}</span>
      <span class="unit">${words.say('phase.seconds', {count: view.phaseSecondsLeft})}</span>`,
  );
}

function heading(level: number, text: string): TemplateResult {
  return html`<div class="phase" role="heading" aria-level=${level} part="phase">${text}</div>`;
}

function renderRunning(words: Words, following: Following, {level}: CardActions): unknown {
  const {exercise, session, view} = following;
  const {phase} = view;
  if (!exercise || !phase) return nothing;
  const paused = view.status === 'paused';
  return html`
    <div class="now" role="group" aria-label=${exercise.name}>
      <div aria-hidden="true">${ringOf(words, phase, following)}</div>
      <div class="said">
        ${heading(level, paused ? words.say('session.paused') : phaseTitle(words, exercise, phase))}
        <p>${phaseCue(words, exercise, phase)}</p>
      </div>
      ${renderReps(words, following.plan, view)}
      <div class="sound">${renderSoundButton(words)}</div>
      <div class="controls">
        <button class="primary" type="button" part="pause" @click=${paused ? session.resume : session.pause}>
          ${paused ? play : pause} ${words.say(paused ? 'session.resume' : 'session.pause')}
        </button>
        <button class="secondary" type="button" part="hurts" @click=${() => { session.stop('pain'); }}>${words.say('session.hurts')}</button>
        ${paused
          ? html`<button class="quiet" type="button" @click=${() => { session.stop('reader'); }}>${words.say('session.stop')}</button>`
          : nothing}
      </div>
    </div>
  `;
}

function renderDone(words: Words, following: Following, {level, close, again: repeat}: CardActions): TemplateResult {
  const {plan, view} = following;
  const [step] = plan.steps;
  const held = plan.phases.some((phase) => phase.kind === 'hold');
  const summary = words.say(held ? 'session.done-holds' : 'session.done-times', {
    count: step?.totalReps ?? 0,
    time: words.exactly(view.spent),
  });
  return html`<div class="now done">
    <div aria-hidden="true">${renderRing(1, 'action', check)}</div>
    <div class="said">${heading(level, words.say('session.done'))}<p>${summary}</p></div>
    <div class="controls">
      <button class="primary" type="button" @click=${close}>${words.say('session.close')}</button>
      <button class="secondary" type="button" @click=${repeat}>${again} ${words.say('session.again')}</button>
    </div>
  </div>`;
}

function renderHurts(words: Words, following: Following, {level, close, choose}: CardActions): TemplateResult {
  // What does not suit the reader is no help to them.
  const easier = following.exercise?.easier.map(exerciseEntry).find((entry) => entry && (suiting.get()?.mayOfferNow(entry.id) ?? true));
  return html`<div class="now hurts">
    <div class="said">${heading(level, words.say('session.hurts-title'))}<p>${words.say('session.hurts-advice')}</p></div>
    <div class="controls">
      <button class="primary" type="button" @click=${close}>${words.say('session.close')}</button>
      ${easier
        ? html`<button class="secondary" type="button" @click=${() => { choose(easier.id); }}>
            ${words.say('session.easier-one', {name: easier.name})}
          </button>`
        : nothing}
    </div>
  </div>`;
}

export function renderFollowing(words: Words, following: Following, actions: CardActions): unknown {
  const content = (): unknown => {
    switch (following.view.status) {
      case 'finished':
        return renderDone(words, following, actions);
      case 'stopped':
        return renderHurts(words, following, actions);
      case 'idle':
      case 'ready':
      case 'running':
      case 'paused':
        return renderRunning(words, following, actions);
    }
  };
  const {status} = following.view;
  const isUnderWay = status !== 'finished' && status !== 'stopped';
  if (!isUnderWay) return html`<div class="words">${content()}</div>`;
  return html`<div class="words ${actions.note ? 'noted' : ''}">${actions.note}${content()}${renderSignsButton(actions.host, {words, following})}</div>`;
}
