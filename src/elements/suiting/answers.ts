/** The way to where a reader answers: the notice of this page, or one in a dialog where the page has none. */
import type {StretchElement} from '../element.ts';
import type {Words} from '../../i18n/words.ts';
import {prefersReducedMotion} from '../media.ts';

/** A notice that can ask comes before one that only speaks. */
function noticeHere(): HTMLElement | null {
  return document.querySelector<HTMLElement>('safety-notice[mode=check], safety-notice[mode=gate]') ?? document.querySelector<HTMLElement>('safety-notice');
}

function goTo(notice: HTMLElement): void {
  notice.scrollIntoView({block: 'start', behavior: prefersReducedMotion().matches ? 'auto' : 'smooth'});
  notice.shadowRoot?.querySelector<HTMLElement>('[tabindex], button, a')?.focus({preventScroll: true});
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

async function openDialog(element: StretchElement, words: Words): Promise<void> {
  await import('../define/safety-notice.ts');
  const dialog = make('dialog', {className: 'answers', ariaLabel: words.say('suiting.change')});
  const notice = document.createElement('safety-notice');
  notice.setAttribute('mode', 'check');
  const close = make('button', {type: 'button', className: 'secondary', textContent: words.say('suiting.close'), onclick: () => { dialog.close(); }});
  dialog.onclose = () => { dialog.remove(); };
  dialog.append(notice, close);
  element.shadowRoot?.append(dialog);
  dialog.showModal();
}

/** Leads the reader to change what they have said. */
export function changeAnswers(element: StretchElement, words: Words): void {
  const notice = noticeHere();
  if (notice) goTo(notice);
  else openDialog(element, words).catch(console.warn);
}
