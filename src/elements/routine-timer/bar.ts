/** Above the figure: where the reader is in the routine, one mark a step, and what is seldom needed. */
import {html, nothing, type TemplateResult} from 'lit';
import type {LoadedRoutine} from '../../catalogue/schema.ts';
import type {Words} from '../../i18n/words.ts';
import type {PlannedStep} from '../../session/plan.ts';
import type {StepOutcome} from '../../session/state.ts';
import {close, maximise, minimise} from '../../theme/session-icons.ts';
import type {Following} from '../session/following.ts';
import {roveBy} from '../session/rove.ts';
import {renderSoundButton} from '../session/sound-button.ts';

export interface BarOptions {
  readonly isFullScreen: boolean;
  readonly toggleFullScreen: () => void;
  readonly stop: () => void;
  /** When to stop. */
  readonly signs: unknown;
}

export function renderBar(words: Words, routine: LoadedRoutine, {view}: Following, options: BarOptions): TemplateResult {
  const place = words.say('routine.step-of', {step: view.stepIndex + 1, steps: routine.steps.length});
  const left = words.say('routine.left', {time: words.duration(view.remaining)});
  const screen = words.say(options.isFullScreen ? 'routine.leave-full-screen' : 'routine.full-screen');
  return html`<div class="bar">
    <p><span class="name">${routine.name}</span><b>${place} · ${left}</b></p>
    <div class="tools">
      ${renderSoundButton(words)}
      ${options.signs}
      <button class="round" type="button" part="full-screen" aria-label=${screen} aria-keyshortcuts="f" @click=${options.toggleFullScreen}>
        ${options.isFullScreen ? minimise : maximise}
      </button>
      <button class="round" type="button" part="stop" aria-label=${words.say('session.stop')} @click=${options.stop}>${close}</button>
    </div>
  </div>`;
}

/** How much of a step is over, in per cent. */
function share({startsAt, seconds}: PlannedStep, elapsed: number): number {
  return Math.round(Math.min(1, Math.max(0, (elapsed - startsAt) / seconds)) * 100);
}

function outcomeWord(words: Words, outcome: StepOutcome | undefined): string {
  return outcome === 'done' || outcome === 'skipped' ? `, ${words.say(`routine.${outcome}`)}` : '';
}

const rove = roveBy(1);

/** @param goTo jumps to a step by its index */
export function renderStrip(words: Words, routine: LoadedRoutine, following: Following, goTo: (index: number) => void): TemplateResult {
  const {plan, steps, view} = following;
  return html`<div class="strip" role="group" aria-label=${words.say('routine.progress')} @keydown=${rove}>
    ${plan.steps.map((step, index) => {
      const starts = index > 0 && routine.steps[index]?.phase !== routine.steps[index - 1]?.phase;
      const isCurrent = index === view.stepIndex;
      const place = words.say('routine.step-of', {step: index + 1, steps: plan.steps.length});
      const name = steps[index]?.exercise.name ?? step.exercise;
      const outcome = view.outcomes[index];
      return html`<button
        class="mark ${starts ? 'part-start' : ''} ${outcome ?? ''}"
        type="button"
        title=${name}
        tabindex=${isCurrent ? 0 : -1}
        aria-label="${place}: ${name}${outcomeWord(words, outcome)}"
        aria-current=${isCurrent ? 'step' : nothing}
        @click=${() => { goTo(index); }}
      ><svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width=${share(step, view.elapsed)} height="1"></rect></svg></button>`;
    })}
  </div>`;
}
