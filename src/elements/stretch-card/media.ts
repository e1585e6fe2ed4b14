/** The image or video of a site owner's own exercise, where it has no figure. Loaded with the first such exercise. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../../catalogue/schema.ts';

const warned = new WeakSet<Element>();

/** What is in the slot of the card comes before it. */
export function renderMedia({kind, src, description}: NonNullable<Exercise['media']>, card: Element): TemplateResult | typeof nothing {
  if (src === undefined) {
    const isFilled = [...card.children].some(({slot}) => slot === 'media');
    if (!isFilled && !warned.has(card)) {
      warned.add(card);
      console.warn(`<${card.localName}> has nothing to show: write an image or a video with slot="media" into it, or give the exercise media.src.`);
    }
    return nothing;
  }
  if (kind === 'image') return html`<img class="media" src=${src} alt=${description}>`;
  return html`<video class="media" src=${src} aria-label=${description} controls muted loop playsinline preload="metadata"></video>`;
}
