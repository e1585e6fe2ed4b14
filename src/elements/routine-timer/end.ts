/** The routine is over: what was done, how it feels now, and the journal. */
import {html, nothing, type TemplateResult} from 'lit';
import type {LoadedRoutine} from '../../catalogue/schema.ts';
import type {Words} from '../../i18n/words.ts';
import {again, close} from '../../theme/session-icons.ts';
import {renderAloud} from '../aloud.ts';
import type {Following} from '../session/following.ts';
import {renderKept, renderPainNow, type Summary} from '../session/summary.ts';

export interface EndOptions {
  readonly level: number;
  readonly picture: unknown;
  readonly summary: Summary;
  /** Steps that were made easier on the way. */
  readonly easier: number;
  readonly close: () => void;
  readonly again: () => void;
}

function renderFacts(words: Words, routine: LoadedRoutine, {view}: Following, easier: number): TemplateResult {
  const steps = routine.steps.length;
  const done = view.outcomes.filter((outcome) => outcome === 'done').length;
  const left = routine.steps.filter((_, index) => view.outcomes[index] === 'skipped').map(({exercise}) => exercise.name);
  return html`<dl>
    <div><dt>${words.say('routine.time')}</dt><dd>${renderAloud(words, words.exactly(view.spent))}</dd></div>
    <div>
      <dt>${words.say('routine.done-label')}</dt>
      <dd>${easier ? words.say('summary.made-easier', {done, steps, count: easier}) : words.say('routine.done-steps', {done, steps})}</dd>
    </div>
    ${left.length ? html`<div><dt>${words.say('summary.skipped')}</dt><dd class="names">${words.list(left)}</dd></div>` : nothing}
  </dl>`;
}

export function renderEnd(words: Words, routine: LoadedRoutine, following: Following, options: EndOptions): TemplateResult {
  const finished = following.view.status === 'finished';
  const {summary, level} = options;
  const kept = summary.kept !== undefined;
  return html`<div class="end">
    <button class="round" type="button" aria-label=${words.say('session.close')} @click=${options.close}>${close}</button>
    <div class="picture">${options.picture}</div>
    <div class="end-words">
      <div class="phase" tabindex="-1" role="heading" aria-level=${level}>${words.say(finished ? 'routine.finished' : 'routine.stopped')}</div>
      <p class="advice">${words.say('routine.finished-advice')}</p>
      ${renderFacts(words, routine, following, options.easier)} ${kept ? nothing : renderPainNow(words, summary)}
      <div class="controls">
        ${kept
          ? html`<button class="primary" type="button" @click=${options.close}>${words.say('session.close')}</button>`
          : html`<button class="primary" type="button" @click=${summary.keep}>${words.say('summary.keep')}</button>`}
        <button class="secondary" type="button" @click=${options.again}>${again} ${words.say('summary.again')}</button>
      </div>
      ${renderKept(words, summary)}
    </div>
  </div>`;
}
