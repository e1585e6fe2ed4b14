import {css, html, nothing, unsafeCSS, type TemplateResult} from 'lit';
import {property} from '../property.ts';
import {notice} from '../../i18n/en/notice.ts';
import {addEnglish} from '../../i18n/words.ts';
import {pageSettings} from '../../preferences/page-settings.ts';
import {emergencyNumber, regionOf} from '../../safety/emergency-number.ts';
import {controls} from '../../theme/controls.ts';
import {hand} from '../../theme/icons.ts';
import {activity, baby, phone} from '../../theme/notice-icons.ts';
import {sized} from '../../theme/room.ts';
import {tokens} from '../../theme/tokens.ts';
import {StretchElement} from '../element.ts';
import {noticeRoom} from './room.ts';

addEnglish(notice);

const modes = ['notice'] as const;
const knownTopics = ['back', 'pregnancy', 'neck'] as const;
type Topic = (typeof knownTopics)[number];

/**
 * What a reader should know before the first exercise: when to stop, when to call for help, what pregnancy changes.
 *
 * @summary The safety notice, in plain words, with the emergency number of the reader's country.
 * @slot - What a reader without JavaScript sees.
 * @csspart base - The surface of the notice.
 * @csspart title - Its heading.
 * @csspart emergency - The emergency advice.
 */
export class SafetyNotice extends StretchElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      ${unsafeCSS(sized('.base', noticeRoom))}
      .base {
        display: flex;
        flex-direction: column;
        gap: 14px;
        padding: 20px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_surface);
      }
      .title {
        font-size: 1.375em;
        font-weight: 650;
        line-height: 1.2;
      }
      ul {
        display: grid;
        gap: 10px;
      }
      li,
      .emergency {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 12px;
      }
      li > .icon {
        color: var(--_action);
        margin-block-start: 0.1em;
      }
      b {
        font-weight: 650;
      }
      .emergency {
        padding: 12px 14px;
        border-radius: var(--_control-radius);
        background: var(--_caution-ground);
      }
      .emergency > .icon,
      .emergency a {
        color: var(--_caution);
      }
      .emergency a {
        display: inline-block;
        padding-block: 12px;
        margin-block: -12px;
        font-weight: 650;
      }
      .fine-print {
        margin-block-start: auto;
        padding-block-start: 14px;
        border-block-start: 1px solid var(--_line);
        color: var(--_soft);
        font-size: max(0.9375em, 14px);
      }
      @container (min-width: 600px) {
        .base {
          padding: 28px;
        }
      }
      @media (forced-colors: active) {
        .emergency {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  /** What it does; the notice is always there. */
  @property({useDefault: true}) mode: (typeof modes)[number] = 'notice';

  /** What it speaks of, separated by spaces: back pregnancy neck. */
  @property({useDefault: true}) topics = 'back';

  /** ISO 3166-1 country for the emergency number; that of the page's or the reader's locale otherwise. */
  @property({useDefault: true}) region = '';

  /** Level of the heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number, useDefault: true}) headingLevel = 3;

  protected override render(): TemplateResult {
    this.oneOf('mode', this.mode, modes);
    const {words} = this;
    const topics = this.#topics;
    const level = this.levelOf(this.headingLevel);
    return html`<section class="base" part="base" aria-labelledby="title">
      <div class="title" id="title" part="title" role="heading" aria-level=${level}>${words.say('notice.title')}</div>
      <ul>
        <li>${hand}<span><b>${words.say('notice.stop')}</b> ${words.say('notice.stop-for')}</span></li>
        ${topics.has('neck') ? html`<li>${hand}<span>${words.say('notice.neck')}</span></li>` : nothing}
        <li>${activity}<span>${words.say('notice.pain')}</span></li>
        ${topics.has('pregnancy') ? html`<li>${baby}<span>${words.say('notice.pregnancy')}</span></li>` : nothing}
      </ul>
      ${this.#renderEmergency()}
      <p class="fine-print">${words.say('notice.not-advice')}</p>
    </section>`;
  }

  #renderEmergency(): TemplateResult {
    const {words} = this;
    const number = emergencyNumber(this.#region);
    const call = words.say('notice.emergency-title', {number: number ?? words.say('notice.emergency-local')});
    return html`<div class="emergency" part="emergency">
      ${phone}<span><a href="tel:${number ?? '112'}">${call}</a> ${words.say('notice.emergency')}</span>
    </div>`;
  }

  get #region(): string | undefined {
    return this.region || pageSettings.get().region || regionOf(navigator.language);
  }

  get #topics(): ReadonlySet<Topic> {
    const asked = this.topics.split(/\s+/).filter(Boolean);
    return new Set(asked.map((topic) => this.oneOf('topics', topic, knownTopics)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-notice': SafetyNotice;
  }
}
