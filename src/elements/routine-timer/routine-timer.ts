import {html, unsafeCSS, css, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {loadRoutine} from '../../catalogue/load.ts';
import type {LoadedRoutine} from '../../catalogue/schema.ts';
import {routine as words} from '../../i18n/en/routine.ts';
import {addEnglish} from '../../i18n/words.ts';
import {planSession, type SessionPlan} from '../../session/plan.ts';
import type {SessionEvent, SessionStatus} from '../../session/session.ts';
import {controls} from '../../theme/controls.ts';
import {routineSizes} from '../../theme/room.ts';
import {tokens} from '../../theme/tokens.ts';
import {StretchElement} from '../element.ts';
import {RoutineEvent, RoutineStepEvent, RoutineStopEvent, type StopReason} from '../events.ts';
import {MovingPicture} from '../picture/moving-picture.ts';
import {pictureStyles} from '../picture/styles.ts';
import {partsOf, renderOverview, thumbnails} from './overview.ts';
import {timerStyles} from './styles.ts';

addEnglish(words);

const layouts = ['full', 'compact'] as const;

/**
 * Guides a reader through a routine, from warm-up to cool-down, without a hand on the phone.
 *
 * @summary A routine with its steps and total time, and a timer that guides through it.
 * @slot - What a reader without JavaScript sees, and what is shown while loading or if the routine is unknown.
 * @csspart base - The surface.
 * @csspart title - The name of the routine.
 * @csspart start - The Start button.
 * @csspart picture - The ground of the figure while running.
 * @csspart phase - What to do now.
 * @csspart pause - The Pause button.
 * @csspart stop - The button that ends the routine.
 * @csspart hurts - “This hurts”.
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

  @state() private record?: LoadedRoutine;
  @state() private failed = false;
  @state() private follow?: import('./running.ts').Following;

  readonly #picture = new MovingPicture(this);
  #renderRunning?: typeof import('./running.ts').renderRunning;
  #thumbnails: readonly SVGSVGElement[] = [];
  #wanted = '';
  #plan?: SessionPlan;
  #moveFocus = false;

  /** Where the session stands; `ready` while it counts down to the first step. */
  get status(): SessionStatus {
    return this.follow?.session.status ?? 'idle';
  }

  /** Seconds left, waits included. */
  get remaining(): number {
    return this.follow?.session.view.remaining ?? this.#plan?.totalSeconds ?? 0;
  }

  /** Seconds from the start of the plan. */
  get elapsed(): number {
    return this.follow?.session.view.elapsed ?? 0;
  }

  /** The step shown, from 0; during a rest the one to come. */
  get stepIndex(): number {
    return this.follow?.session.view.stepIndex ?? 0;
  }

  /** Starts the routine; if it is paused, goes on. */
  async start(): Promise<void> {
    if (this.status === 'paused') {
      this.resume();
      return;
    }
    const routine = this.record;
    const plan = this.#plan;
    if (!routine || !plan || this.#runs) return;
    const running = await import('./running.ts').catch((error: unknown) => { this.report(error); });
    // A second click may have come while the code was on its way.
    if (!running || this.record !== routine || !this.isConnected || this.#runs) return;
    const {Following, renderRunning, repsStyles} = running;
    this.adopt(repsStyles);
    this.#renderRunning = renderRunning;
    this.#moveFocus = this.matches(':focus-within');
    this.follow?.dispose();
    const follow = new Following(this, {
      plan,
      exercises: routine.steps.map(({exercise}) => exercise),
      words: () => this.words,
      onEvent: (event) => { this.#tell(event, routine.id); },
    });
    this.follow = follow;
    follow.session.start();
    this.#picture.lead(follow.moment);
    await this.updateComplete;
    // On a phone the list is longer than the screen, and Start stands below it.
    if (this.#moveFocus || this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
  }

  pause(): void {
    this.follow?.session.pause();
  }

  resume(): void {
    this.follow?.session.resume();
  }

  /** On to the next step; during a wait, starts now. */
  next(): void {
    this.follow?.session.next();
  }

  /** The step again, or the one before if it has just begun. */
  previous(): void {
    this.follow?.session.previous();
  }

  /** Ends the routine early. */
  stop(reason: StopReason = 'script'): void {
    this.follow?.session.stop(reason);
  }

  /** Back to the overview. */
  reset(): void {
    this.#close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
    // A move in the page disconnects and connects at once: only what stays away has ended.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.routine !== this.#wanted || !this.hasUpdated) void this.#load(this.routine);
    if (this.record && !this.follow) this.#prepare(this.record);
    const exercise = this.follow?.exercise;
    if (exercise) this.#picture.show(exercise);
    this.setState('following', this.follow !== undefined);
    this.setState('error', this.failed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.record) this.#keepRoom(this.record);
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    this.renderRoot.querySelector<HTMLElement>(this.follow ? '.primary' : '.title')?.focus({preventScroll: true});
  }

  protected override render(): unknown {
    if (this.failed) return html`<slot></slot>`;
    const {record: routine, follow} = this;
    const plan = this.#plan;
    const layout = this.oneOf('layout', this.layout, layouts);
    if (!routine || !plan) return html`<div class="base ${layout}" part="base"><slot></slot></div>`;
    return html`<article class="base ${layout} ${follow ? 'following' : ''}" part="base" aria-label=${routine.name}>
      ${follow
        ? this.#renderRunning?.(this.words, routine, follow, {
            level: this.#level,
            picture: this.#picture.render(this.words, {button: false}),
            close: () => { this.#close(true); },
            again: () => { this.#again(); },
          })
        : renderOverview(this.words, routine, plan, {
            level: this.#level,
            compact: layout === 'compact',
            thumbnails: this.#thumbnails,
            start: () => void this.start(),
            prefetch: this.#fetchSession,
          })}
      <div class="visually-hidden" role="status">${follow?.announcement ?? ''}</div>
    </article>`;
  }

  get #runs(): boolean {
    return this.status === 'ready' || this.status === 'running';
  }

  /** The numbers that the room of the list is made of; see theme/room.ts. */
  #keepRoom(routine: LoadedRoutine): void {
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    base?.style.setProperty('--_steps', `${routine.steps.length}`);
    base?.style.setProperty('--_parts', `${partsOf(routine).length}`);
  }

  get #level(): number {
    return this.levelOf(this.headingLevel);
  }

  /** The plan as the attributes ask for it; what is not a number of seconds is warned of once. */
  #prepare(routine: LoadedRoutine): void {
    this.#plan = planSession(routine, {
      getReadySeconds: this.#seconds('get-ready', this.getReady, 5, 60),
      restSeconds: this.#seconds('rest', this.rest, 10, 300),
    });
  }

  #seconds(attribute: string, value: number, usual: number, most: number): number {
    const used = Number.isNaN(value) ? usual : Math.min(most, Math.max(0, value));
    if (used !== value) this.warn(`${attribute}="${value}" is not from 0 to ${most} seconds; ${used} is used.`);
    return used;
  }

  async #load(id: string): Promise<void> {
    this.#wanted = id;
    this.#close();
    try {
      const record = await loadRoutine(id);
      if (this.#wanted !== id) return;
      this.#thumbnails = thumbnails(record);
      this.record = record;
      this.failed = false;
    } catch (error) {
      if (this.#wanted !== id) return;
      this.record = undefined;
      this.failed = true;
      this.report(error);
    }
  }

  #again(): void {
    this.#moveFocus = true;
    this.follow?.session.start();
  }

  #close(focus = false): void {
    if (!this.follow) return;
    this.#moveFocus ||= focus;
    const {follow} = this;
    this.follow = undefined;
    follow.session.stop('script');
    follow.dispose();
    this.#picture.release();
  }

  /** A tab that comes back looks at the clock at once. */
  readonly #look = (): void => {
    if (!document.hidden) this.follow?.session.look();
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
        this.dispatchEvent(new RoutineEvent(`routine-${event.type}`, routine));
        return;
      case 'step':
        this.dispatchEvent(new RoutineStepEvent(event.index, event.exercise));
        return;
      case 'complete':
        this.#moveFocus = this.matches(':focus-within');
        this.dispatchEvent(new RoutineEvent('routine-complete', routine));
        return;
      case 'stop':
        this.#moveFocus = this.matches(':focus-within');
        this.dispatchEvent(new RoutineStopEvent(routine, event.reason));
        return;
      case 'phase':
      case 'skip':
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'routine-timer': RoutineTimer;
  }
}
