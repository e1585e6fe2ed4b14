/** A card whose exercise is done: what was done, how it feels now, and the journal. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/words.ts';
import {again as againIcon, check} from '../../theme/session-icons.ts';
import {renderAloud} from '../aloud.ts';
import type {Following} from '../session/following.ts';
import {renderRing} from '../session/ring.ts';
import {renderKept, renderPainNow, type Summary} from '../session/summary.ts';

export interface DoneOptions {
  readonly level: number;
  readonly summary: Summary;
  readonly close: () => void;
  readonly again: () => void;
}

/** “6 holds, 2 min 24 s”. */
function factOf(words: Words, {plan, view}: Following): string {
  const held = plan.phases.some((phase) => phase.kind === 'hold');
  return words.say(held ? 'session.done-holds' : 'session.done-times', {
    count: plan.steps[0]?.totalReps ?? 0,
    time: words.exactly(view.spent),
  });
}

export function renderDone(words: Words, following: Following, {level, summary, close, again}: DoneOptions): TemplateResult {
  const isKept = summary.kept !== undefined;
  return html`<div class="now done ${isKept ? 'kept' : ''}">
    <div aria-hidden="true">${renderRing(1, 'action', check)}</div>
    <div class="said">
      <div class="phase" tabindex="-1" role="heading" aria-level=${level} part="phase">${words.say('session.done')}</div>
      <p>${renderAloud(words, factOf(words, following))}</p>
    </div>
    ${renderPainNow(words, summary)}
    <div class="controls">
      <button class="primary" type="button" @click=${close}>${words.say('session.close')}</button>
      <button class="secondary" type="button" @click=${again}>${againIcon} ${words.say('summary.again')}</button>
      ${isKept ? nothing : html`<button class="quiet" type="button" @click=${summary.keep}>${words.say('summary.keep')}</button>`}
      ${renderKept(words, summary)}
    </div>
  </div>`;
}
