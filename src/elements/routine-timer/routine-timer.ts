import {html, unsafeCSS, css, type PropertyValues} from 'lit';
import {property, state} from '../property.ts';
import {loadRoutine} from '../../catalogue/load-routine.ts';
import type {LoadedRoutine} from '../../catalogue/schema.ts';
import {unlockSound} from '../../guidance/unlock.ts';
import {routine as words} from '../../i18n/en/routine.ts';
import {addEnglish, type Words} from '../../i18n/words.ts';
import {pace} from '../../preferences/pace.ts';
import {planSession, type SessionPlan, type SessionSettings} from '../../session/plan.ts';
import type {SessionEvent, SessionStatus} from '../../session/state.ts';
import {controls} from '../../theme/controls.ts';
import {tokens} from '../../theme/tokens.ts';
import {StretchElement} from '../element.ts';
import type {StopReason} from '../events.ts';
import {MovingPicture} from '../picture/moving-picture.ts';
import {pictureStyles} from '../picture/styles.ts';
import {ShownRecord} from '../record.ts';
import {Follower} from '../session/follower.ts';
import {suiting, type RoutineView} from '../suiting.ts';
import {RoutineEvent, RoutineStepEvent, RoutineStopEvent} from './events.ts';
import {headingsOf, lookOf, renderOverview, thumbnails} from './overview.ts';
import {routineSizes} from './room.ts';
import {timerStyles} from './styles.ts';
import {isWritten, stepAttributes, writtenIn} from './written.ts';

addEnglish(words);

const layouts = ['full', 'compact'] as const;

/**
 * Guides a reader through a routine, from warm-up to cool-down, without a hand on the phone.
 *
 * @summary A routine with its steps and total time, and a timer that guides through it.
 * @slot - What a reader without JavaScript sees, and what is shown while loading or if the routine is unknown. `<routine-step>`s in it make a
 *   routine, whose name is the first heading in it.
 * @csspart base - The surface.
 * @csspart title - The name of the routine.
 * @csspart start - The Start button; “Start again” where a session was broken off.
 * @csspart go-on - The button that goes on with a session that was broken off.
 * @csspart picture - The ground of the figure while running.
 * @csspart phase - What to do now.
 * @csspart pause - The Pause button.
 * @csspart stop - The button that ends the routine.
 * @csspart full-screen - The button for the full screen.
 * @csspart emergency - The signs for which to call for help, after pain.
 * @csspart hurts - “This hurts”.
 * @cssproperty --stretch-figure-look - Whom the figures show, and in which style; a routine for pregnancy shows its own person.
 * @cssproperty --stretch-action - Colour of buttons and progress.
 * @cssState following - A reader is following the routine.
 * @cssState error - The routine can't be shown.
 * @event {RoutineEvent} routine-start - The routine has been started.
 * @event {RoutineStepEvent} routine-step - A step begins.
 * @event {RoutineEvent} routine-pause - The routine was paused.
 * @event {RoutineEvent} routine-resume - The routine goes on.
 * @event {RoutineEvent} routine-complete - The routine was followed to its end.
 * @event {RoutineStopEvent} routine-stop - The routine ended early; `detail.reason` says why.
 * @event {StretchErrorEvent} stretch-error - The routine can't be shown.
 */
export class RoutineTimer extends StretchElement {
  static override styles = [
    tokens,
    controls,
    pictureStyles,
    css`
      .base {
        --_row: ${unsafeCSS(routineSizes.row)};
        --_heading: ${unsafeCSS(routineSizes.heading)};
        --_caption: ${unsafeCSS(routineSizes.caption)};
      }
    `,
    timerStyles,
  ];

  /** Id of the routine. */
  @property({useDefault: true}) routine = '';

  /** Seconds before the first exercise. */
  @property({attribute: 'get-ready', type: Number, useDefault: true}) getReady = 5;

  /** Seconds between exercises. */
  @property({type: Number, useDefault: true}) rest = 10;

  /** All steps with their pictures, or name and Start alone. */
  @property({reflect: true, useDefault: true}) layout: (typeof layouts)[number] = 'full';

  /** Level of the name as a heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number, useDefault: true}) headingLevel = 3;

  /** The routine that the reader has changed to, where the owner's is left out for them. */
  @state() private chosen?: string;

  readonly #record = new ShownRecord<LoadedRoutine>(this, (wanted) => this.#find(wanted), (error) => { this.report(error); });
  readonly #children = new MutationObserver(() => { this.requestUpdate(); });
  /** What the owner has written in the place of a routine's id. */
  #written?: string;
  readonly #picture = new MovingPicture(this);
  readonly #follower = new Follower(this, this.#picture);
  #running?: import('./running.ts').Running;
  #thumbnails: readonly SVGSVGElement[] = [];
  #look = '';
  /** What suits the reader changes it. */
  #view?: RoutineView;
  #plan?: SessionPlan;
  #prepared?: LoadedRoutine;

  /** Where the session stands; `ready` while it counts down to the first step. */
  get status(): SessionStatus {
    return this.#follower.status;
  }

  /** Seconds left, waits included. */
  get remaining(): number {
    return this.#follower.following?.session.view.remaining ?? this.#plan?.totalSeconds ?? 0;
  }

  /** Seconds from the start of the plan. */
  get elapsed(): number {
    return this.#follower.following?.session.view.elapsed ?? 0;
  }

  /** The step shown, from 0; during a rest the one to come. */
  get stepIndex(): number {
    return this.#follower.following?.session.view.stepIndex ?? 0;
  }

  /** Starts the routine; if it is paused, goes on. */
  async start(): Promise<void> {
    if (this.status === 'paused') {
      this.resume();
      return;
    }
    const routine = this.#record.value && this.#prepared;
    if (!routine || this.#follower.isRunning) return;
    const module = await import('./running.ts').catch((error: unknown) => { this.report(error); });
    // A second click, or an answer, may have come while the code was on its way.
    if (!module || this.#prepared !== routine || !this.isConnected || this.#follower.isRunning || this.#view?.off) return;
    const {Following, Running, runningStyles} = module;
    this.adopt(runningStyles);
    this.#keepHeight();
    const byReader = this.matches(':focus-within');
    const words = (): Words => this.words;
    const following = new Following(this, {
      steps: routine.steps,
      settings: this.#settings,
      title: routine.name,
      words,
      onEvent: (event) => { this.#tell(event, routine.id); },
    });
    this.#running?.dispose();
    this.#running = new Running(this, {
      routine,
      following,
      care: this.#view?.care,
      words,
      lead: (leader) => { this.#picture.lead(leader); },
      close: () => { this.#close(true); },
      again: this.#follower.again,
      onPain: () => { this.dispatchEvent(new RoutineStopEvent(routine.id, 'pain')); },
      takeFocus: () => { this.#follower.takeFocus(true); },
    });
    this.#follower.begin(following);
    await this.updateComplete;
    // On a phone the list is longer than the screen, and Start stands below it.
    if (byReader || this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
  }

  pause(): void {
    this.#follower.following?.session.pause();
  }

  resume(): void {
    this.#follower.following?.session.resume();
  }

  /** On to the next step; during a wait, starts now. */
  next(): void {
    this.#follower.following?.session.next();
  }

  /** The step again, or the one before if it has just begun. */
  previous(): void {
    this.#follower.following?.session.previous();
  }

  /** Ends the routine early. */
  stop(reason: StopReason = 'script'): void {
    this.#follower.following?.session.stop(reason);
  }

  /** Back to the overview. */
  reset(): void {
    this.#close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, {childList: true, subtree: true, characterData: true, attributeFilter: [...stepAttributes]});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What is written may change before Start and after the end, not under a reader's feet.
    const written = this.#follower.following ? this.#written : writtenIn(this);
    if (changed.has('routine') || written !== this.#written) this.chosen = undefined;
    this.#written = written;
    if (this.#record.want(this.chosen ?? written ?? this.routine)) this.#close();
    const given = this.#record.value;
    this.#view = given && suiting.get()?.routineView(this, given, {words: this.words, level: this.#level, choose: this.#choose});
    const {following} = this.#follower;
    if (given && !following) this.#prepare(this.#view?.routine ?? given);
    if (following?.exercise && this.#prepared) this.#picture.show(following.exercise, {look: lookOf(this.#prepared, this.#view)});
    this.setState('following', following !== undefined);
    this.setState('error', this.#record.failed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#prepared) this.#keepRoom(this.#prepared);
    if ((!this.#follower.following && this.#record.isLoading) || !this.#follower.givesFocus()) return;
    const target = this.#follower.following ? this.#running?.focusTarget : undefined;
    this.renderRoot.querySelector<HTMLElement>(target ?? '.title')?.focus({preventScroll: true});
  }

  protected override render(): unknown {
    if (this.#record.failed) return html`<slot></slot>`;
    const routine = this.#prepared;
    const {following} = this.#follower;
    const plan = this.#plan;
    const layout = this.oneOf('layout', this.layout, layouts);
    if (!routine || !plan) return html`<div class="base ${layout}" part="base"><slot></slot></div>`;
    const state = `${following ? 'following' : ''} ${this.#running?.fullScreen.on ? 'full-screen' : ''}`;
    return html`<article class="base ${layout} ${state}" part="base" aria-label=${routine.name}>
      ${following
        ? this.#running?.render(this.words, {level: this.#level, picture: this.#picture.render(this.words, {button: false})})
        : renderOverview(this.words, routine, plan, {
            level: this.#level,
            compact: layout === 'compact',
            view: this.#view,
            thumbnails: this.#thumbnails,
            offer: this.#follower.offer?.(this, {title: routine.name, steps: routine.steps, words: this.words, layout, off: this.#view?.off}),
            start: this.#startByTap,
            prefetch: this.#fetchSession,
          })}
      <div class="visually-hidden" role="status">${following?.announcement ?? ''}</div>
    </article>`;
  }

  /** By its id, or as it is written. */
  async #find(wanted: string): Promise<LoadedRoutine> {
    // What a reader has chosen about their pace comes along, so that the time shown is theirs from the first.
    const chosen = pace.get() && import('../../preferences/guidance.ts').catch(console.warn);
    const routine = isWritten(wanted) ? this.#fromSteps(wanted) : loadRoutine(wanted);
    await chosen;
    return routine;
  }

  async #fromSteps(written: string): Promise<LoadedRoutine> {
    const [{ownRoutine}] = await Promise.all([import('./own-steps.ts'), import('../define/routine-step.ts')]);
    return ownRoutine(this, written, this.words);
  }

  /** The numbers that the room of the list is made of; see room.ts. */
  #keepRoom(routine: LoadedRoutine): void {
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    base?.style.setProperty('--_steps', `${routine.steps.length}`);
    base?.style.setProperty('--_parts', `${headingsOf(routine)}`);
  }

  /** The page below stays where it is while the routine is followed. */
  #keepHeight(): void {
    const base = this.renderRoot.querySelector<HTMLElement>('.base:not(.following)');
    base?.style.setProperty('--_kept', `${base.offsetHeight}px`);
  }

  #close(focus = false): void {
    this.#running?.dispose();
    this.#running = undefined;
    this.#follower.close(focus);
  }

  get #level(): number {
    return this.levelOf(this.headingLevel);
  }

  /** The plan as the attributes ask for it, at the reader's own pace; what is not a number of seconds is warned of once. */
  #prepare(routine: LoadedRoutine): void {
    const look = lookOf(routine, this.#view);
    if (routine !== this.#prepared || look !== this.#look) this.#thumbnails = thumbnails(this, routine, look);
    this.#look = look;
    this.#prepared = routine;
    this.#plan = planSession(routine, {...this.#settings, ...pace.get()});
  }

  get #settings(): SessionSettings {
    return {
      getReadySeconds: this.#seconds('get-ready', this.getReady, 5, 60),
      restSeconds: this.#seconds('rest', this.rest, 10, 300),
    };
  }

  #seconds(attribute: string, value: number, usual: number, most: number): number {
    const used = Number.isNaN(value) ? usual : Math.min(most, Math.max(0, value));
    if (used !== value) this.warn(`${attribute}="${value}" is not from 0 to ${most} seconds; ${used} is used.`);
    return used;
  }

  readonly #startByTap = (): void => {
    unlockSound();
    void this.start();
  };

  readonly #choose = (id: string): void => {
    this.#follower.takeFocus(true);
    this.chosen = id;
  };

  /** The session's code comes while the pointer is on its way to Start, which says so if it can't be had. */
  readonly #fetchSession = (): void => {
    import('./running.ts').catch(() => undefined);
  };

  #tell(event: SessionEvent, routine: string): void {
    switch (event.type) {
      case 'start':
      case 'pause':
      case 'resume':
        // “This hurts” has its own event.
        if (!this.#running?.pain.isOpen) this.dispatchEvent(new RoutineEvent(`routine-${event.type}`, routine));
        return;
      case 'step':
        this.dispatchEvent(new RoutineStepEvent(event.index, event.exercise));
        return;
      case 'complete':
        this.#follower.takeFocus();
        this.dispatchEvent(new RoutineEvent('routine-complete', routine));
        return;
      case 'stop':
        this.#follower.takeFocus();
        // What “This hurts” ends has been told when it was pressed.
        if (!this.#running?.pain.isOpen) this.dispatchEvent(new RoutineStopEvent(routine, event.reason));
        return;
      case 'phase':
      case 'skip':
      case 'plan':
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'routine-timer': RoutineTimer;
  }
}
