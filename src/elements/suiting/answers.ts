/** The way to where a reader answers: the notice of this page, or one in a dialog where the page has none. */
import type {StretchElement} from '../element.ts';
import type {Words} from '../../i18n/words.ts';
import type {Requirement} from '../../safety/standing.ts';
import {prefersReducedMotion} from '../media.ts';

/** A notice that asks comes before one that only speaks. */
function noticeHere(): HTMLElement | null {
  return document.querySelector<HTMLElement>('safety-notice[mode=check], safety-notice[mode=gate]') ?? document.querySelector<HTMLElement>('safety-notice');
}

/** Shows the notice; `wanted` is the part that the reader came for. */
function goTo(notice: HTMLElement, wanted: string): HTMLElement | null {
  notice.scrollIntoView({block: 'start', behavior: prefersReducedMotion().matches ? 'auto' : 'smooth'});
  const part = notice.shadowRoot?.querySelector<HTMLElement>(wanted) ?? null;
  (part ?? notice.shadowRoot?.querySelector<HTMLElement>('[part~=title]'))?.focus({preventScroll: true});
  return part;
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

/** Leads the reader to change what they have said: the check of the page's notice opens. */
export function changeAnswers(element: StretchElement, words: Words): void {
  const notice = noticeHere();
  if (notice) goTo(notice, '[part~=check]')?.click();
  else openDialog(element, words).catch(console.warn);
}

/** Leads the reader to what a gate asks for. */
export function passGate(gate: Requirement): void {
  const notice = document.querySelector<HTMLElement>('safety-notice[mode=gate]');
  if (notice) goTo(notice, gate === 'check' ? '[part~=check]' : '[part~=read]');
}
