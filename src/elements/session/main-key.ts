/** The one filled button of a followed session. */
import {html, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/words.ts';
import {play} from '../../theme/icons.ts';
import {check, pause} from '../../theme/session-icons.ts';
import type {Following} from './following.ts';

/** Pause and Go on; where the reader sets the pace, Done. One button, so that the focus stays on it. */
export function renderMainKey(words: Words, {view, session}: Following): TemplateResult {
  const keys = {
    pause: {icon: pause, act: session.pause, word: 'session.pause'},
    resume: {icon: play, act: session.resume, word: 'session.resume'},
    done: {icon: check, act: session.tap, word: 'session.tap'},
  } as const;
  const key = view.status === 'paused' ? 'resume' : view.phase?.untilTap ? 'done' : 'pause';
  const {icon, act, word} = keys[key];
  return html`<button class="primary" type="button" part=${key === 'done' ? 'done' : 'pause'} @click=${act}>${icon} ${words.say(word)}</button>`;
}
