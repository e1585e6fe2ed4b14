/** Icons of Lucide (ISC licence, lucide.dev), inlined so that nothing is fetched: 24-unit grid, line 1.75. */
import {html, svg, type TemplateResult} from 'lit';

const icon = (shape: TemplateResult, kind = ''): TemplateResult =>
  html`<svg class="icon ${kind}" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
export const path = (d: string, kind = ''): TemplateResult => icon(svg`<path d=${d}></path>`, kind);

export const play = path('M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z', 'solid');
export const hand = path(
  'M18 11V6a2 2 0 0 0-4 0M14 10V4a2 2 0 0 0-4 0v2M10 10.5V6a2 2 0 0 0-4 0v8M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15',
);
export const chevron = path('m6 9 6 6 6-6');
