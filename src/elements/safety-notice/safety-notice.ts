import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../property.ts';
import {notice} from '../../i18n/en/notice.ts';
import {addEnglish} from '../../i18n/words.ts';
import {gates, safetyMatters} from '../../preferences/gate.ts';
import {pageSettings} from '../../preferences/page-settings.ts';
import {emergencyNumber, regionOf} from '../../safety/emergency-number.ts';
import type {Requirement} from '../../safety/standing.ts';
import {controls} from '../../theme/controls.ts';
import {chevron, hand} from '../../theme/icons.ts';
import {activity, arrow, baby, phone} from '../../theme/notice-icons.ts';
import {tokens} from '../../theme/tokens.ts';
import {StretchElement} from '../element.ts';
import {SafetyAcknowledgeEvent} from './events.ts';
import type {Flow} from './flow.ts';
import {reviewInWords} from './review.ts';
import {signsToCall} from './room.ts';
import {noticeStyles} from './styles.ts';

addEnglish(notice);

const modes = ['notice', 'check', 'gate'] as const;
const requirements = ['acknowledge', 'check'] as const satisfies readonly Requirement[];
const knownTopics = ['back', 'pregnancy', 'neck'] as const;
type Topic = (typeof knownTopics)[number];

/**
 * What a reader should know before the first exercise: when to stop, when to call for help, what pregnancy changes. A check of a
 * few taps makes the page suit what they say about their health; as a gate, it keeps Start off until then.
 *
 * @summary The safety notice, the check of what suits a reader, and the gate before the exercises of a page.
 * @slot - What a reader without JavaScript sees.
 * @csspart base - The surface of the notice.
 * @csspart title - Its heading.
 * @csspart emergency - The emergency advice.
 * @csspart check - The button that opens the check.
 * @csspart read - “I have read this”.
 * @csspart next - Goes on to the next screen of the check.
 * @csspart skip - Leaves a screen of the check unanswered.
 * @csspart back - Goes one screen back.
 * @csspart call - The number to call.
 * @csspart print - Prints the questions to ask.
 * @event {SafetyAcknowledgeEvent} safety-acknowledge - The reader has read the notice.
 * @event {SafetyChangeEvent} safety-change - Answers were given, changed or forgotten; `detail.cleared` says whether what suits may be started.
 */
export class SafetyNotice extends StretchElement {
  static override styles = [tokens, controls, noticeStyles];

  /** The notice; the check alone; or the notice as a gate, before which nothing on the page can be started. */
  @property({useDefault: true}) mode: (typeof modes)[number] = 'notice';

  /** What a gate asks for: that the notice was read, or that the check was answered. */
  @property({useDefault: true}) require: Requirement = 'acknowledge';

  /** What it speaks of, separated by spaces: back pregnancy neck. */
  @property({useDefault: true}) topics = 'back';

  /** ISO 3166-1 country for the emergency number; that of the page's or the reader's locale otherwise. */
  @property({useDefault: true}) region = '';

  /** Level of the heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number, useDefault: true}) headingLevel = 3;

  @state() private moreOpen = false;
  @state() private sources?: Awaited<ReturnType<typeof import('./more.ts').loadSources>>;

  /** The check or its result, while it is open. */
  #flow?: Flow;
  #kept?: typeof import('./kept.ts');
  #more?: typeof import('./more.ts');
  #forget: readonly (() => void)[] = [];
  #focusNext?: string;
  #toneSheet?: CSSStyleSheet;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forget = [safetyMatters.subscribe((matters) => { if (matters) void this.#loadKept(); })];
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const forget of this.#forget) forget();
    this.#setGate(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const mode = this.#mode;
    this.#setGate(mode === 'gate' ? this.#requirement : undefined);
    if (mode === 'check' && !this.#flow) void this.#openFlow();
    if (changed.has('mode') && mode !== 'check' && !this.#flow?.isTouched) this.#flow = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#takeTone();
    const wanted = this.#flow?.takesFocus() ?? this.#focusNext;
    this.#focusNext = undefined;
    if (wanted) this.renderRoot.querySelector<HTMLElement>(wanted)?.focus();
  }

  protected override render(): TemplateResult {
    const flow = this.#flow;
    const level = this.levelOf(this.headingLevel);
    if (flow) {
      return html`<section class="base flow ${flow.isTouched ? 'free' : ''}" part="base" aria-labelledby="title">
        ${flow.render(this.words, {level, region: this.#region})}
      </section>`;
    }
    // The check comes with its code: the children of the tag stand in its room until then.
    if (this.#mode === 'check') return html`<div class="base" part="base"><slot></slot></div>`;
    return this.#renderNotice(level);
  }

  #renderNotice(level: number): TemplateResult {
    const {words} = this;
    const topics = this.#topics;
    return html`<section class="base" part="base" aria-labelledby="title">
      <div class="title" id="title" part="title" role="heading" aria-level=${level} tabindex="-1">${words.say('notice.title')}</div>
      <ul>
        <li>${hand}<span><b>${words.say('notice.stop')}</b> ${words.say('notice.stop-for')}</span></li>
        ${topics.has('neck') ? html`<li>${hand}<span>${words.say('notice.neck')}</span></li>` : nothing}
        <li>${activity}<span>${words.say('notice.pain')}</span></li>
        ${topics.has('pregnancy')
          ? html`<li>${baby}<span>${words.say('notice.pregnancy')}</span></li><li>${hand}<span>${words.say('notice.pregnancy-stop')}</span></li>`
          : nothing}
      </ul>
      ${this.#renderEmergency()} ${this.#renderGate()} ${this.#renderActions()}
      <p class="fine-print">${words.say('notice.not-advice')} ${reviewInWords(words)}</p>
      ${this.#renderMore(level)}
    </section>`;
  }

  #renderEmergency(): TemplateResult {
    const {words} = this;
    const number = emergencyNumber(this.#region);
    const call = words.say('notice.emergency-title', {number: number ?? words.say('notice.emergency-local')});
    return html`<div class="emergency" part="emergency">
      ${phone}
      <div>
        <p><a href="tel:${number ?? '112'}">${call}</a> ${words.say('notice.emergency-for')}</p>
        <ul class="signs">${signsToCall.map((sign) => html`<li><span>${words.say(`notice.emergency-${sign}`)}</span></li>`)}</ul>
      </div>
    </div>`;
  }

  #renderGate(): TemplateResult | typeof nothing {
    if (this.#mode !== 'gate') return nothing;
    const reason = this.#kept?.standing.get().reasons.find((one) => one === 'check' || one === 'acknowledge');
    const isOpen = this.#kept?.standing.get().start === 'free';
    if (isOpen) return html`<p>${this.words.say('notice.gate-open')}</p>`;
    return html`<p>${this.words.say(`notice.gate-${reason ?? this.#requirement}`)}</p>`;
  }

  #renderActions(): TemplateResult {
    const {words} = this;
    const answered = this.#kept?.answers.get().answeredOn;
    if (answered) {
      const isUrgent = this.#kept?.toneNow() === 'urgent';
      return html`<div class="actions">
        <button class="primary result" type="button" part="result" @click=${this.#showResult}>${words.say(isUrgent ? 'notice.help' : 'notice.result')} ${arrow}</button>
        <button class="quiet" type="button" part="check" @click=${this.#check}>${words.say('notice.change')}</button>
      </div>`;
    }
    const needsRead = this.#mode === 'gate' && this.#requirement === 'acknowledge' && !this.#readOn;
    const check = html`<button class=${needsRead ? 'secondary' : 'primary'} type="button" part="check" @click=${this.#check}>${words.say('notice.check')} ${arrow}</button>`;
    const read = this.#renderRead(needsRead);
    return html`<div class="actions">${needsRead ? [read, check] : [check, read]}</div>`;
  }

  #renderRead(isPrimary: boolean): TemplateResult | typeof nothing {
    const {words} = this;
    const on = this.#readOn;
    if (this.#mode === 'gate' && this.#requirement === 'check') return nothing;
    if (on && this.#kept) return html`<p class="read" tabindex="-1">${words.say('notice.read-on', {day: this.#kept.dayInWords(words, on)})}</p>`;
    return html`<button class=${isPrimary ? 'primary' : 'quiet'} type="button" part="read" @click=${this.#acknowledge}>${words.say('notice.read')}</button>`;
  }

  #renderMore(level: number): TemplateResult {
    const {words} = this;
    return html`<button class="disclosure" type="button" aria-expanded=${this.moreOpen} aria-controls="more" @click=${this.#toggleMore}>${words.say('notice.more')}${chevron}</button>
      <div class="more" id="more" ?hidden=${!this.moreOpen}>
        ${this.#more?.renderMore(words, {level: Math.min(6, level + 1), sources: this.sources, cited: this.#more.noticeSources})}
      </div>`;
  }

  readonly #toggleMore = (): void => {
    this.moreOpen = !this.moreOpen;
    if (this.moreOpen) this.#loadMore().catch((error: unknown) => { this.report(error); });
  };

  async #loadMore(): Promise<void> {
    this.#more ??= await import('./more.ts');
    this.requestUpdate();
    this.sources ??= await this.#more.loadSources();
  }

  readonly #acknowledge = async (): Promise<void> => {
    const kept = await this.#loadKept();
    if (!kept) return;
    kept.acknowledge();
    this.#focusNext = '.read';
    this.requestUpdate();
    this.dispatchEvent(new SafetyAcknowledgeEvent());
  };

  readonly #check = async (): Promise<void> => {
    (await this.#openFlow())?.startCheck();
  };

  readonly #showResult = async (): Promise<void> => {
    (await this.#openFlow())?.showResult();
  };

  async #openFlow(): Promise<Flow | undefined> {
    const module = await import('./flow.ts').catch((error: unknown) => { this.report(error); });
    const kept = module && (await this.#loadKept());
    if (!module || !kept) return undefined;
    if (this.#flow) return this.#flow;
    const close = this.#mode === 'check' ? undefined : this.#close;
    const flow = new module.Flow({requestUpdate: () => { this.requestUpdate(); }, dispatchEvent: (event) => this.dispatchEvent(event), close});
    this.adopt(flow.styles);
    this.#flow = flow;
    this.requestUpdate();
    return flow;
  }

  /** Back to the notice, and the keyboard to where it came from. */
  readonly #close = (isElsewhere = false): void => {
    this.#flow = undefined;
    if (!isElsewhere) this.#focusNext = '.actions .primary, .actions button';
    this.requestUpdate();
  };

  /** What was answered before, and what other elements and tabs are told. */
  async #loadKept(): Promise<typeof import('./kept.ts') | undefined> {
    if (this.#kept) return this.#kept;
    const kept = await import('./kept.ts').catch((error: unknown) => { this.report(error); });
    if (!kept || this.#kept) return this.#kept;
    this.#kept = kept;
    if (this.isConnected) this.#listen();
    return kept;
  }

  #listen(): void {
    const update = (): void => { this.requestUpdate(); };
    if (this.#kept) this.#forget = [...this.#forget, this.#kept.standing.subscribe(update), this.#kept.answers.listen(update)];
  }

  #takeTone(): void {
    const tone: CSSResult | undefined = this.#flow?.toneSheet ?? this.#kept?.toneStyles[this.#kept.toneNow()];
    const root = this.shadowRoot;
    const sheet = tone?.styleSheet;
    if (!root || sheet === this.#toneSheet) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== this.#toneSheet), ...(sheet ? [sheet] : [])];
    this.#toneSheet = sheet;
  }

  #setGate(requirement: Requirement | undefined): void {
    const known = gates.get();
    if (known.get(this) === requirement) return;
    const others = [...known].filter(([gate]) => gate !== this);
    gates.set(new Map(requirement && this.isConnected ? [...others, [this, requirement]] : others));
    if (requirement) safetyMatters.set(true);
  }

  get #readOn(): string | undefined {
    return this.#kept?.answers.get().acknowledgedOn;
  }

  get #mode(): (typeof modes)[number] {
    return this.oneOf('mode', this.mode, modes);
  }

  get #requirement(): Requirement {
    return this.oneOf('require', this.require, requirements);
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
