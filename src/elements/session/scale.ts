/** Pain from 0 to 10: two rows of six columns, of which “0 none” takes two; three rows of four where there is less room. */
import {css, html, type TemplateResult} from 'lit';
import {painLevels} from '../../session/pain.ts';
import type {Words} from '../../i18n/words.ts';
import {roveBy} from './rove.ts';

const rove = roveBy(1);

export interface ScaleOptions {
  /** Id of the element that asks. */
  readonly labelledBy: string;
  readonly chosen: number | undefined;
  readonly choose: (level: number) => void;
}

export function renderScale(words: Words, {labelledBy, chosen, choose}: ScaleOptions): TemplateResult {
  return html`<div class="scale-room"><div class="scale" role="group" aria-labelledby=${labelledBy} aria-describedby="worst" @keydown=${rove}>
      ${painLevels.map(
        (level) => html`<button
          class="secondary level"
          type="button"
          tabindex=${level === (chosen ?? 0) ? 0 : -1}
          aria-pressed=${level === chosen}
          @click=${() => { choose(level); }}
        >${level === 0 ? words.say('pain.none') : words.number(level)}</button>`,
      )}
    </div></div>
    <p class="worst" id="worst">${words.say('pain.worst')}</p>`;
}

export const scaleStyles = css`
  .scale-room {
    container-type: inline-size;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 8px;
  }
  /* Six columns of 44 px, as far as the text is not enlarged. */
  @container (min-width: 304px) and (min-width: 17em) {
    .scale {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
  .scale .level {
    min-inline-size: 0;
    padding: 4px;
  }
  .scale .level:first-child {
    grid-column: span 2;
  }
  .scale [aria-pressed='true'] {
    border-color: var(--_action);
    background: var(--_action-soft);
  }
  .worst {
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
    text-align: end;
  }
  @media (forced-colors: active) {
    .scale [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
