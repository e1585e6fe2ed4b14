/** Figures for the eye, and the same in whole words for a screen reader. */
import {html, type TemplateResult} from 'lit';
import {aloud} from '../i18n/aloud.ts';
import type {Words} from '../i18n/words.ts';

export function renderAloud(words: Words, text: string): TemplateResult | string {
  const said = aloud(words, text);
  return said === text ? text : html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${said}</span>`;
}
