import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../property.ts';
import {loadExercise} from '../../catalogue/load.ts';
import type {Source} from '../../catalogue/rules-schema.ts';
import type {Exercise} from '../../catalogue/schema.ts';
import {unlockSound} from '../../guidance/unlock.ts';
import {doseFacts} from '../../i18n/dose.ts';
import {pace} from '../../preferences/pace.ts';
import {clampDose, doseWarning, fullDose, type StepDose} from '../../session/dose.ts';
import type {KeptStep} from '../../session/kept.ts';
import type {SessionStatus} from '../../session/state.ts';
import {controls} from '../../theme/controls.ts';
import {chevron, hand, play} from '../../theme/icons.ts';
import {tokens} from '../../theme/tokens.ts';
import {StretchElement} from '../element.ts';
import type {StopReason} from '../events.ts';
import {MovingPicture} from '../picture/moving-picture.ts';
import {views, type ViewName} from '../picture/picture.ts';
import {pictureStyles} from '../picture/styles.ts';
import {ShownRecord} from '../record.ts';
import {Follower} from '../session/follower.ts';
import {suiting, type CardView} from '../suiting.ts';
import {renderChips, renderDose, renderFeel, renderSteps} from './resting.ts';
import {cardStyles} from './styles.ts';

const parts = ['figure', 'steps', 'dose', 'muscles', 'cautions', 'sources', 'easier-harder', 'start'] as const;
const layouts = ['card', 'row', 'mini'] as const;
const sides = ['both', 'left', 'right'] as const;

/**
 * One exercise: a moving figure, steps, dose and cautions, and Start, which guides a reader through it in place.
 *
 * @summary One exercise with its figure, steps, dose, cautions and a guided follow-along.
 * @slot - What a reader without JavaScript sees, and what is shown while loading or if the exercise is unknown.
 * @slot media - An image or a video of the site owner's, instead of the drawn figure.
 * @csspart base - The surface of the card.
 * @csspart picture - The ground of the figure.
 * @csspart pause-button - Pauses the moving figure.
 * @csspart title - The name of the exercise.
 * @csspart start - The Start button; “Start again” where a session was broken off.
 * @csspart go-on - The button that goes on with a session that was broken off.
 * @csspart steps - The numbered steps.
 * @csspart details - Everything else behind the disclosure.
 * @csspart phase - What to do now, while the exercise is followed.
 * @csspart pause - The Pause button.
 * @csspart hurts - “This hurts”.
 * @csspart emergency - The signs for which to call for help, after pain.
 * @cssproperty --stretch-surface - Surface of the card.
 * @cssproperty --stretch-ground - Ground behind the figure.
 * @cssproperty --stretch-figure-look - Whom the figure shows, and in which style: “shorts”, “bob line”, “varied”.
 * @cssproperty --stretch-action - Colour of buttons and rings; the text on it is derived.
 * @cssproperty --stretch-accent - Colour of the worked muscle and the arrow.
 * @cssproperty --stretch-radius - Corner radius.
 * @cssState following - A reader is following the exercise.
 * @cssState error - The exercise can't be shown.
 * @event {StretchStartEvent} stretch-start - A reader has started the exercise.
 * @event {StretchCompleteEvent} stretch-complete - The exercise was followed to its end.
 * @event {StretchStopEvent} stretch-stop - The exercise ended early; `detail.reason` says why.
 * @event {StretchErrorEvent} stretch-error - The exercise can't be shown.
 */
export class StretchCard extends StretchElement {
  static override styles = [tokens, controls, pictureStyles, cardStyles];

  /** Id of the exercise. */
  @property({useDefault: true}) exercise = '';

  /** How much is shown: all of it, picture and dose side by side, or one line. */
  @property({reflect: true, useDefault: true}) layout: (typeof layouts)[number] = 'card';

  /** Where the figure is seen from; `auto` is the exercise's own view. */
  @property({useDefault: true}) view: ViewName = 'auto';

  /** Seconds of a hold; never above the dataset's maximum. */
  @property({type: Number}) hold?: number;

  /** Repetitions, of each side where sides count; never above the dataset's maximum. */
  @property({type: Number}) reps?: number;

  /** Sets; never above the dataset's maximum. */
  @property({type: Number}) sets?: number;

  /** Which side is worked. */
  @property({useDefault: true}) side: (typeof sides)[number] = 'both';

  /** Parts that are left out, separated by spaces: figure steps dose muscles cautions sources easier-harder start. */
  @property({useDefault: true}) hide = '';

  /** Level of the name as a heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number, useDefault: true}) headingLevel = 3;

  /** Length of the session (s); 0 where it can't be counted. The card is not shown without it, so that nothing in it moves when it comes. */
  @state() private seconds?: number;
  @state() private open = false;
  @state() private sources?: Readonly<Record<string, Source>>;
  /** The easier or harder exercise that the reader has changed to. */
  @state() private chosen?: string;

  readonly #record = new ShownRecord<Exercise>(this, loadExercise, (error) => { this.report(error); });
  readonly #picture = new MovingPicture(this);
  readonly #follower = new Follower(this, this.#picture);
  #details?: typeof import('./details.ts');
  #session?: import('./following.ts').CardFollowing;
  #renderMedia?: typeof import('./media.ts').renderMedia;
  /** What suits the reader changes it. */
  #view?: CardView;
  #dose: StepDose = {};
  #side: (typeof sides)[number] = 'both';
  #hasSmallLayouts = false;
  /** What the length was counted for. */
  #counted = '';

  /** Where the session stands; `idle` before Start. */
  get status(): SessionStatus {
    return this.#follower.status;
  }

  /** Starts the exercise; if it is paused, goes on. */
  async start(): Promise<void> {
    if (this.status === 'paused') {
      this.#follower.following?.session.resume();
      return;
    }
    const exercise = this.#record.value;
    if (!exercise || this.#follower.isRunning) return;
    const module = await import('./following.ts').catch((error: unknown) => { this.report(error); });
    // A second click, or an answer, may have come while the code was on its way.
    if (!module || this.#record.value !== exercise || !this.isConnected || this.#follower.isRunning || this.#view?.off) return;
    this.adopt(module.cardFollowingStyles);
    this.#keepHeight();
    this.open = false;
    this.#session = new module.CardFollowing(this, {
      step: this.#step(exercise),
      words: () => this.words,
      follower: this.#follower,
      picture: this.#picture,
      close: this.#close,
      choose: this.#choose,
    });
  }

  /** Ends the session. */
  stop(reason: StopReason = 'script'): void {
    this.#follower.following?.session.stop(reason);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('exercise')) this.chosen = undefined;
    if (this.#record.want(this.chosen ?? this.exercise)) this.#close();
    const exercise = this.#record.value;
    this.#view = exercise && suiting.get()?.cardView(this, exercise, {words: this.words, level: this.#level, choose: this.#choose});
    if (exercise) this.#prepare(exercise);
    this.setState('following', this.#follower.following !== undefined);
    this.setState('error', this.#record.failed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {following} = this.#follower;
    // The title of an easier exercise gets the focus once it says so, not while the former one still stands there.
    if ((!following && this.#record.isLoading) || !this.#follower.givesFocus()) return;
    this.renderRoot.querySelector<HTMLElement>(following && this.#session ? this.#session.focusTarget : '.title')?.focus();
  }

  protected override render(): unknown {
    if (this.#record.failed) return html`<slot></slot><slot name="media"></slot>`;
    const exercise = this.#record.value;
    const {following} = this.#follower;
    const layout = following ? 'card' : this.oneOf('layout', this.layout, layouts);
    if (!exercise || this.seconds === undefined || !this.#isLaidOut(layout)) return html`<div class="base ${layout}" part="base"><slot></slot></div>`;
    const upright = exercise.figure?.upright ? 'upright' : '';
    return html`<article class="base ${layout} ${upright} ${(following ? this.#session : this.#view)?.kind ?? ''}" part="base" aria-labelledby="title">
      ${this.#hides('figure') ? nothing : this.#renderPicture(exercise, layout)}
      ${following ? this.#renderSession(exercise) : (this.#view?.instead ?? this.#renderResting(exercise, layout))}
      <div class="visually-hidden" role="status">${following?.announcement ?? ''}</div>
    </article>`;
  }

  /** What the owner has put into the slot takes the place of the figure, and of the media that an exercise of theirs names. */
  #renderPicture({figure, media}: Exercise, layout: (typeof layouts)[number]): TemplateResult {
    const shown = figure ? this.#picture.render(this.words, {button: layout !== 'mini'}) : media && this.#renderMedia?.(media, this);
    return html`<div class="picture" part="picture"><slot name="media">${shown}</slot></div>`;
  }

  #renderSession({name}: Exercise): unknown {
    return html`<span class="visually-hidden" id="title">${name}</span>
      ${this.#session?.render(this.words, {note: this.#view?.note, level: this.#level})}`;
  }

  #renderResting(exercise: Exercise, layout: (typeof layouts)[number]): TemplateResult {
    const words = this.words;
    const without = this.#hidden;
    const more = layout === 'mini' ? nothing : this.#renderMore(exercise, without);
    const dose = fullDose(exercise, this.#dose);
    return html`<div class="words">
        ${this.#view?.note}
        <div class="naming">
          <div class="title" id="title" part="title" role="heading" aria-level=${this.#level} tabindex="-1">${exercise.name}</div>
          ${without.has('muscles') ? nothing : renderFeel(exercise)}
          ${renderChips(words, exercise)}
          ${layout === 'mini' ? this.#renderDose(exercise, dose) : nothing}
        </div>
        ${layout === 'mini' ? nothing : this.#renderDose(exercise, dose)}
        ${without.has('start') ? nothing : this.#renderStart(exercise, layout)}
        ${layout === 'mini' || without.has('cautions') ? nothing : html`<p class="stop">${hand}<span>${exercise.stopRule}</span></p>`}
      </div>
      ${more}`;
  }

  #renderDose(exercise: Exercise, dose: ReturnType<typeof fullDose>): unknown {
    return this.#hides('dose') ? nothing : renderDose(doseFacts(this.words, exercise, dose, this.seconds ?? 0));
  }

  #renderStart(exercise: Exercise, layout: (typeof layouts)[number]): TemplateResult {
    const named = this.words.say('card.start-named', {name: exercise.name});
    const round = layout === 'mini' ? 'round' : '';
    return html`${this.#follower.offer?.(this, {steps: [this.#step(exercise)], words: this.words, layout, off: this.#view?.off}) ?? html`<button
      class="primary ${round}"
      type="button"
      part="start"
      aria-label=${named}
      ?disabled=${this.#view?.off}
      @click=${this.#startByTap}
      @pointerenter=${this.#fetchSession}
      @focus=${this.#fetchSession}
    >
      ${play} ${round ? nothing : this.words.say('card.start')}
    </button>`}${this.#view?.below}`;
  }

  readonly #startByTap = (): void => {
    unlockSound();
    void this.start();
  };

  /** What is followed. */
  #step(exercise: Exercise): KeptStep {
    return {exercise, dose: this.#dose, side: this.#side};
  }

  #renderMore(exercise: Exercise, without: ReadonlySet<string>): TemplateResult {
    const {words} = this;
    return html`<button
        class="disclosure"
        type="button"
        aria-expanded=${this.open}
        aria-controls=${without.has('steps') ? 'details' : 'steps details'}
        @click=${this.#toggle}
      >
        <span class="on-narrow">${words.say('card.how')}</span><span class="on-wide">${words.say('card.more')}</span>${chevron}
      </button>
      ${without.has('steps') ? nothing : renderSteps(exercise, !this.open)}
      <div class="details" id="details" part="details" ?hidden=${!this.open}>
        ${this.#details?.renderDetails(words, exercise, {
          level: Math.min(6, this.#level + 1),
          without,
          sources: this.sources,
          choose: this.#choose,
        })}
      </div>`;
  }

  get #level(): number {
    return this.levelOf(this.headingLevel);
  }

  get #hidden(): ReadonlySet<string> {
    return new Set(this.hide.split(/\s+/).filter(Boolean));
  }

  #hides(part: (typeof parts)[number]): boolean {
    return this.#hidden.has(part);
  }

  /** Reads the attributes that concern the loaded exercise; what they ask in vain is warned of once. */
  #prepare(exercise: Exercise): void {
    for (const part of this.#hidden) {
      if (!parts.some((known) => known === part)) this.warn(`hide="${part}" is not one of ${parts.join(', ')}.`);
    }
    // A site owner's dose is for the exercise of the attribute, not for one that the reader has changed to.
    const wish = this.chosen ? {} : {holdSeconds: this.hold, reps: this.reps, sets: this.sets};
    const {dose, problems} = clampDose(exercise, wish);
    const side = this.oneOf('side', this.side, sides);
    for (const problem of problems) this.warn(doseWarning(problem));
    this.#dose = dose;
    this.#side = side;
    void this.#count(exercise);
    if (!exercise.figure) void this.#loadMedia();
    const mini = this.layout === 'mini' && !this.#follower.following;
    this.#picture.show(exercise, {
      view: this.oneOf('view', this.view, views),
      side: side === 'left' ? 'left' : 'right',
      detail: mini ? 'small' : 'full',
      look: this.#view?.look,
      autoplay: mini || this.#view?.instead ? 'off' : 'visible',
    });
  }

  /** How long it takes: the build has counted the usual dose at the usual pace, all else asks the planner. */
  async #count(exercise: Exercise): Promise<void> {
    const counted = `${exercise.id} ${this.#side} ${JSON.stringify([this.#dose, pace.get()])}`;
    if (counted === this.#counted) return;
    this.#counted = counted;
    const isUsual = !pace.get() && this.#side === 'both' && !Object.keys(this.#dose).length;
    if (isUsual && exercise.usualSeconds) {
      this.seconds = exercise.usualSeconds;
      return;
    }
    const module = await import('./length.ts').catch((error: unknown) => { this.report(error); });
    const seconds = await module?.lengthSeconds(exercise, this.#dose, this.#side);
    if (counted === this.#counted) this.seconds = seconds ?? 0;
  }

  /** Row and mini are the fewer cards: their styles load with the first of them, the children of the tag stand there until then. */
  #isLaidOut(layout: (typeof layouts)[number]): boolean {
    if (layout === 'card' || this.#hasSmallLayouts) return true;
    import('./small-layouts.ts').then(
      ({smallLayouts}) => {
        this.adopt(smallLayouts);
        this.#hasSmallLayouts = true;
        this.requestUpdate();
      },
      (error: unknown) => { this.report(error); },
    );
    return false;
  }

  readonly #toggle = (): void => {
    this.open = !this.open;
    if (this.open) this.#loadDetails().catch((error: unknown) => { this.report(error); });
  };

  /** What only a reader who opens the disclosure needs; the sources are the longest part. */
  async #loadDetails(): Promise<void> {
    this.#details ??= await import('./details.ts');
    this.adopt(this.#details.detailsStyles);
    this.requestUpdate();
    if (!this.#hides('sources')) this.sources ??= await this.#details.loadSources();
  }

  /** Only a site owner's own exercise has something else than a figure. */
  async #loadMedia(): Promise<void> {
    if (this.#renderMedia) return;
    const module = await import('./media.ts').catch((error: unknown) => { this.report(error); });
    this.#renderMedia = module?.renderMedia;
    if (module) this.requestUpdate();
  }

  readonly #choose = (id: string): void => {
    this.#follower.takeFocus(true);
    this.chosen = id;
    this.#close();
  };

  /** A followed card is as high as the resting one was, so that the page stays where it is. */
  #keepHeight(): void {
    const base = this.renderRoot.querySelector<HTMLElement>('.base.card:not(.following)');
    if (!base || this.open) return;
    base.style.minBlockSize = `${base.offsetHeight}px`;
    base.style.setProperty('--_picture', `${base.querySelector<HTMLElement>('.picture')?.offsetHeight ?? 0}px`);
  }

  readonly #close = (): void => {
    this.#follower.close();
    this.renderRoot?.querySelector('.base')?.removeAttribute('style');
  };

  /** The session's code comes while the pointer is on its way to Start, which says so if it can't be had. */
  readonly #fetchSession = (): void => {
    import('./following.ts').catch(() => undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stretch-card': StretchCard;
  }
}
