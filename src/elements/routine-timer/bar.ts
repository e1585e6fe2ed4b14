/** Above the figure: where the reader is in the routine, one mark a step, and what is seldom needed. */
import {html, type TemplateResult} from 'lit';
import type {LoadedRoutine} from '../../catalogue/schema.ts';
import {aloud} from '../../i18n/aloud.ts';
import type {Words} from '../../i18n/words.ts';
import type {PlannedStep} from '../../session/plan.ts';
import type {StepOutcome} from '../../session/state.ts';
import {close, maximise, minimise} from '../../theme/session-icons.ts';
import type {Following} from '../session/following.ts';
import {renderSoundButton} from '../session/sound-button.ts';

export interface BarOptions {
  readonly isFullScreen: boolean;
  readonly toggleFullScreen: () => void;
  readonly stop: () => void;
  /** When to stop. */
  readonly signs: unknown;
}

export function renderBar(words: Words, routine: LoadedRoutine, {view}: Following, options: BarOptions): TemplateResult {
  const place = {step: view.stepIndex + 1, steps: routine.steps.length};
  const left = words.say('routine.left', {time: words.duration(view.remaining)});
  const screen = words.say(options.isFullScreen ? 'routine.leave-full-screen' : 'routine.full-screen');
  return html`<div class="bar">
    <p><span class="name">${routine.name}</span><b>
      <span aria-hidden="true">${words.say('routine.place', place)} · ${left}</span>
      <span class="visually-hidden">${aloud(words, `${words.say('routine.step-of', place)} · ${left}`)}</span>
    </b></p>
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

/** Arrows go by the direction of reading, as the strip does. */
function goByKey(event: KeyboardEvent, at: number, count: number, goTo: (index: number) => void): void {
  const isRtl = event.currentTarget instanceof Element && event.currentTarget.matches(':dir(rtl)');
  const next: Readonly<Record<string, number>> = {
    ArrowRight: at + (isRtl ? -1 : 1), ArrowLeft: at + (isRtl ? 1 : -1), ArrowUp: at + 1, ArrowDown: at - 1, Home: 0, End: count - 1,
  };
  const index = next[event.key];
  if (index === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  // The keys of the timer itself would go on a step as well.
  event.preventDefault();
  event.stopPropagation();
  if (index >= 0 && index < count && index !== at) goTo(index);
}

/**
 * One target as wide as the timer, however many steps there are: their marks are too narrow for a finger each.
 * @param goTo jumps to a step by its index
 */
export function renderStrip(words: Words, routine: LoadedRoutine, following: Following, goTo: (index: number) => void): TemplateResult {
  const {plan, steps, view} = following;
  const count = plan.steps.length;
  const nameOf = (index: number): string => steps[index]?.exercise.name ?? plan.steps[index]?.exercise ?? '';
  const place = words.say('routine.step-of', {step: view.stepIndex + 1, steps: count});
  return html`<div
    class="strip"
    role="slider"
    tabindex="0"
    aria-label=${words.say('routine.progress')}
    aria-valuemin="1"
    aria-valuemax=${count}
    aria-valuenow=${view.stepIndex + 1}
    aria-valuetext="${place}: ${nameOf(view.stepIndex)}${outcomeWord(words, view.outcomes[view.stepIndex])}"
    @keydown=${(event: KeyboardEvent) => { goByKey(event, view.stepIndex, count, goTo); }}
    @click=${({target}: MouseEvent) => {
      const index = Number(target instanceof Element ? target.closest<HTMLElement>('.mark')?.dataset['step'] : undefined);
      if (Number.isInteger(index)) goTo(index);
    }}
  >
    ${plan.steps.map((step, index) => {
      const starts = index > 0 && routine.steps[index]?.phase !== routine.steps[index - 1]?.phase;
      const outcome = view.outcomes[index];
      return html`<div
        class="mark ${starts ? 'part-start' : ''} ${outcome ?? ''} ${index === view.stepIndex ? 'current' : ''}"
        data-step=${index}
        title="${nameOf(index)}${outcomeWord(words, outcome)}"
      ><svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width=${share(step, view.elapsed)} height="1"></rect></svg></div>`;
    })}
  </div>`;
}
