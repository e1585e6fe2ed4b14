/** When to stop, one tap away while a session runs: for this reader, and for what is done. */
import {css, html, render, unsafeCSS, type TemplateResult} from 'lit';
import {signs as signWords} from '../../i18n/en/signs.ts';
import {addEnglish, type Words} from '../../i18n/words.ts';
import {emergencyNumber} from '../../safety/emergency-number.ts';
import {stopSignsFor, type SignGroup} from '../../safety/stop-signs.ts';
import {hand} from '../../theme/icons.ts';
import {widths} from '../../theme/room.ts';
import {regionHere} from '../region.ts';
import {suiting} from '../suiting.ts';
import type {Following} from './following.ts';

addEnglish(signWords);

export interface SignsOptions {
  readonly words: Words;
  readonly following: Following;
  /** Conditions that the routine is made for. */
  readonly madeFor?: readonly string[];
}

function renderGroup(words: Words, {id, signs}: SignGroup): TemplateResult {
  return html`<section>
    <h3>${words.say(`signs.for-${id}`)}</h3>
    <ul>${signs.map((sign) => html`<li>${words.say(`signs.${sign}`)}</li>`)}</ul>
    ${id === 'pregnancy' ? html`<p>${words.say('signs.maternity')}</p>` : ''}
    ${id === 'all' ? html`<p>${words.say('signs.emergency', {number: emergencyNumber(regionHere()) ?? words.say('signs.emergency-local')})}</p>` : ''}
  </section>`;
}

/** The session waits while its reader reads. */
function open(host: HTMLElement, {words, following, madeFor = []}: SignsOptions): void {
  const {session, steps} = following;
  const wasRunning = session.status === 'running' || session.status === 'ready';
  session.pause();
  const conditions = [...madeFor, ...(suiting.get()?.conditionsNow() ?? [])];
  const groups = stopSignsFor(conditions, steps.flatMap(({exercise}) => exercise.properties));
  const dialog = document.createElement('dialog');
  dialog.className = 'signs';
  dialog.setAttribute('aria-labelledby', 'signs-title');
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    dialog.close();
  };
  render(html`<h2 id="signs-title" tabindex="-1">${words.say('signs.title')}</h2>
    ${groups.map((group) => renderGroup(words, group))}
    <div class="controls">
      <button class="primary" type="button" @click=${() => { dialog.close(); }}>${words.say('signs.go-on')}</button>
      <button class="secondary" type="button" @click=${stop}>${words.say('signs.stop')}</button>
    </div>`, dialog);
  // The keys of the session are not those of its dialog.
  dialog.addEventListener('keydown', (event) => { event.stopPropagation(); });
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (isStopped) session.stop('reader');
    else if (wasRunning) session.resume();
  });
  host.shadowRoot?.append(dialog);
  dialog.showModal();
  dialog.scrollTop = 0;
}

export function renderSignsButton(host: HTMLElement, options: SignsOptions): TemplateResult {
  return html`<button class="round open-signs" type="button" part="stop-signs" aria-label=${options.words.say('signs.open')} @click=${() => { open(host, options); }}>${hand}</button>`;
}

export const signsStyles = css`
  dialog.signs {
    box-sizing: border-box;
    inline-size: min(34rem, 100vw - 24px);
    max-block-size: calc(100dvh - 24px);
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: 24px;
    background: var(--_surface);
    color: var(--_own-ink);
  }
  dialog.signs[open] {
    display: grid;
    gap: 16px;
  }
  dialog.signs::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .signs h2 {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
  }
  .signs h2:focus {
    outline: none;
  }
  .signs h3 {
    margin-block-end: 4px;
    font-weight: 650;
  }
  .signs ul {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .signs section p {
    margin-block-start: 8px;
    padding: 10px 14px;
    border-radius: var(--_control-radius);
    background: var(--_caution-ground);
    color: var(--_caution);
    font-weight: 600;
  }
  .signs .controls {
    position: sticky;
    inset-block-end: -20px;
    margin-block-end: -20px;
    padding-block: 12px 20px;
    background: var(--_surface);
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .signs .controls button {
    flex: 1 1 9em;
  }
  /* On a card: in the corner of the picture, where its pause button stands at rest. */
  .words > .open-signs {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_soft);
  }
  .following > .words {
    position: relative;
  }
  .picture ~ .words > .open-signs {
    inset-block: auto calc(100% + 8px);
  }
  @container (min-width: ${unsafeCSS(widths.wide)}px) {
    .upright > .picture ~ .words > .open-signs {
      inset-block: 8px auto;
    }
  }
`;
