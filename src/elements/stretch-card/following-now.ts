/** A card while its exercise is followed: ring, phase, cue, repetitions, Pause and “This hurts”. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/words.ts';
import type {Phase} from '../../session/plan.ts';
import {check, pause, switchSides} from '../../theme/session-icons.ts';
import {prefersReducedMotion} from '../media.ts';
import type {Following} from '../session/following.ts';
import {renderMainKey} from '../session/main-key.ts';
import {renderReps} from '../session/reps.ts';
import {renderRing} from '../session/ring.ts';
import {saying} from '../session/saying.ts';
import {renderSoundButton} from '../session/sound-button.ts';
import {renderSignsButton} from '../session/stop-signs.ts';

export interface NowOptions {
  readonly host: HTMLElement;
  /** Level of the phase as a heading. */
  readonly level: number;
  readonly hurts: () => void;
}

function ringOf(words: Words, phase: Phase, following: Following): TemplateResult {
  const {view} = following;
  if (phase.kind === 'switch') return renderRing(1 - view.phaseFraction, 'waiting', switchSides);
  if (view.isWaiting) return renderRing(0, 'waiting', check);
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

/** Stop while it is paused; Pause where Done has its place. */
function renderThirdKey(words: Words, {session, view}: Following): TemplateResult | typeof nothing {
  if (view.status === 'paused') {
    return html`<button class="quiet" type="button" @click=${() => { session.stop('reader'); }}>${words.say('session.stop')}</button>`;
  }
  if (!view.phase?.untilTap) return nothing;
  return html`<button class="quiet" type="button" part="pause" @click=${session.pause}>${pause} ${words.say('session.pause')}</button>`;
}

export function renderNow(words: Words, following: Following, {host, level, hurts}: NowOptions): TemplateResult | typeof nothing {
  const {exercise, view} = following;
  const {phase} = view;
  if (!exercise || !phase) return nothing;
  const {title, cue} = saying(words, following, exercise, phase);
  return html`<div class="now" role="group" aria-label=${exercise.name}>
      <div aria-hidden="true">${ringOf(words, phase, following)}</div>
      <div class="said">
        <div class="phase" role="heading" aria-level=${level} part="phase">${title}</div>
        <p>${cue}</p>
      </div>
      ${renderReps(words, following.plan, view)}
      <div class="sound">${renderSoundButton(words)}</div>
      <div class="controls">
        ${renderMainKey(words, following)}
        <button class="secondary" type="button" part="hurts" @click=${hurts}>${words.say('session.hurts')}</button>
        ${renderThirdKey(words, following)}
      </div>
    </div>
    ${renderSignsButton(host, {words, following})}`;
}
