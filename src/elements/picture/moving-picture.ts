/** A picture in an element: it moves while the reader looks at it, stands still if they prefer so, and can be paused. */
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Exercise} from '../../catalogue/schema.ts';
import {previewTimeline, type Timeline} from '../../figure/index.ts';
import type {Words} from '../../i18n/words.ts';
import {play} from '../../theme/icons.ts';
import {prefersReducedMotion} from '../media.ts';
import {isDrawable, Picture, type Shown} from './picture.ts';
import {describe} from './describe.ts';
import {withLook} from './look.ts';
import {enter, soon, wake} from './stage.ts';

/** Drawings a second. Unhurried movement is drawn “on twos”, as in animated films; what is quick, “on ones”. */
const onTwos = 12;
const onOnes = 24;
/** Limbs that get there sooner are quick (s). */
const quick = 1;

/** When a figure moves by itself: always while in view, under the pointer or focus, or only when asked to. */
export type Autoplay = 'visible' | 'hover' | 'off';

export interface PictureOptions extends Shown {
  readonly autoplay?: Autoplay;
  /** Names of people and styles, as in `--stretch-figure-look`; the ids of pregnancy conditions are among them. They win over the page's. */
  readonly look?: string | undefined;
}

/** A moment of a movement, as a session wants it shown. */
export interface Moment {
  /** 0 the start, 1 the next keyframe, fractions in between. */
  readonly position: number;
  readonly side: 'right' | 'left';
  /** Breathing, -1 … 1. */
  readonly ribcage?: number;
}

export class MovingPicture implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #picture?: Picture;
  #exercise?: Exercise;
  #timeline?: Timeline;
  #options: PictureOptions = {};
  /** What `show` was last called with. */
  #requested = '';
  /** The other side's turn. */
  #second = false;
  /** Exercise and side that a session has shown. */
  #led = '';
  /** Until the person is known nobody is shown, rather than somebody else. */
  #isDressed = false;
  #leave?: () => void;
  #stopped = false;
  #asked = false;
  #pointed = false;
  /** Seconds into the timeline, and the page's second at which that was so; NaN before its first drawing. */
  #at = 0;
  #since = NaN;
  /** A session leads the figure: it asks for the moment before each frame, and nothing moves by itself. */
  #leader?: () => Moment;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The angle that the figure is seen from, once it is drawn. */
  get picture(): Picture | undefined {
    return this.#picture;
  }

  hostConnected(): void {
    prefersReducedMotion().addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    prefersReducedMotion().removeEventListener('change', this.#changed);
    this.#leave?.();
    this.#leave = undefined;
  }

  hostUpdated(): void {
    if (this.#picture?.svg.isConnected && !this.#leave) {
      this.#leave = enter({element: this.#picture.svg, wish: this.#wish, pace: this.#pace, frame: this.#frame});
    }
  }

  /** Sets what is shown, nothing for an exercise without a figure. Call it before each render; it draws only when something changed. */
  show(exercise: Exercise, options: PictureOptions = {}): void {
    if (!isDrawable(exercise)) {
      this.#exercise = undefined;
      return;
    }
    const requested = JSON.stringify(options);
    if (requested === this.#requested && exercise === this.#exercise) return;
    const first = !this.#exercise;
    this.#requested = requested;
    this.#exercise = exercise;
    this.#options = options;
    this.#timeline = previewTimeline(exercise.figure, exercise.dose.tempo);
    // The still shows the hold: the movement goes on from there.
    this.#at = exercise.dose.tempo.outSeconds;
    this.#since = NaN;
    this.#second = false;
    const picture = (this.#picture ??= new Picture());
    const draw = (): void => {
      if (this.#exercise !== exercise || this.#leader) return;
      picture.show(exercise, this.#options);
      picture.still();
    };
    this.#isDressed = false;
    withLook(picture.svg, this.#host, exercise.id, options.look, (plan) => {
      if (this.#requested !== requested || this.#exercise !== exercise) return;
      this.#isDressed = true;
      this.#options = {...options, plan};
      this.#led = '';
      if (this.#leader) this.#follow();
      else if (!first) draw();
      else {
        soon(() => {
          draw();
          // The angle that it is seen from is known from now on.
          this.#host.requestUpdate();
        });
      }
    });
  }

  /** A session leads from now on. Readers who prefer stillness get its poses one by one, not the way between them. */
  lead(leader: () => Moment): void {
    this.#leader = leader;
    this.#follow();
    wake();
  }

  /** The session is over: back to the still. */
  release(): void {
    if (!this.#leader) return;
    this.#leader = undefined;
    this.#requested = '';
    this.#led = '';
  }

  /** The picture, with its button. */
  render(words: Words, {button = true} = {}): unknown {
    if (!this.#exercise || !this.#picture) return nothing;
    this.#picture.svg.setAttribute('aria-label', describe(words, this.#exercise));
    return html`${this.#picture.svg}${button ? this.renderButton(words) : nothing}`;
  }

  /** The button that pauses it, wherever it can move by itself. */
  renderButton(words: Words): TemplateResult | typeof nothing {
    if (!this.#exercise || this.#leader || prefersReducedMotion().matches) return nothing;
    const moving = this.#moves;
    const label = words.say(moving ? 'figure.pause' : 'figure.play', {name: this.#exercise.name});
    return html`<button class="round pause" part="pause-button" type="button" aria-label=${label} @click=${this.#toggle}>
      ${moving ? html`<i></i>` : play}
    </button>`;
  }

  /** The pointer or the focus is on the picture, for `autoplay="hover"`. */
  point(on: boolean): void {
    this.#pointed = on;
    this.#changed();
  }

  get #moves(): boolean {
    if (this.#stopped || this.#leader || prefersReducedMotion().matches) return false;
    switch (this.#options.autoplay ?? 'visible') {
      case 'visible':
        return true;
      case 'hover':
        return this.#asked || this.#pointed;
      case 'off':
        return this.#asked;
    }
  }

  readonly #wish = (): 0 | 1 | 2 => (this.#leader ? 2 : this.#moves ? (this.#asked || this.#pointed ? 2 : 1) : 0);

  readonly #pace = (): number => (this.#exercise && this.#exercise.dose.tempo.outSeconds < quick ? onOnes : onTwos);

  readonly #toggle = (): void => {
    const stop = this.#moves;
    this.#stopped = stop;
    this.#asked = !stop;
    this.#since = NaN;
    wake();
    this.#host.requestUpdate();
  };

  readonly #changed = (): void => {
    this.#since = NaN;
    if (prefersReducedMotion().matches && !this.#leader) this.#picture?.still();
    wake();
    this.#host.requestUpdate();
  };

  /** Shows the moment that the session is at; a change of side turns the picture over. */
  #follow(): void {
    if (!this.#leader || !this.#exercise || !this.#picture || !this.#isDressed) return;
    const {position, side, ribcage} = this.#leader();
    const led = `${this.#exercise.id} ${side}`;
    if (led !== this.#led) {
      this.#led = led;
      this.#picture.show(this.#exercise, {...this.#options, side});
    }
    const still = prefersReducedMotion().matches;
    this.#picture.pose(still ? Math.round(position) : position, still ? 0 : ribcage);
  }

  /** Where sides take turns with every repetition, so does the moving picture. */
  #takeTurns(second: boolean): void {
    const exercise = this.#exercise;
    if (exercise?.sides !== 'alternate' || second === this.#second) return;
    this.#second = second;
    this.#picture?.show(exercise, {...this.#options, side: second ? 'left' : 'right'});
  }

  readonly #frame = (seconds: number): void => {
    if (this.#leader) this.#follow();
    if (!this.#moves || !this.#timeline) return;
    // Time counts from the last frame drawn, but a picture that was left for a while goes on where it was.
    const passed = Math.min(seconds - this.#since, 0.25) || 0;
    this.#since = seconds;
    this.#at = (this.#at + passed) % (2 * this.#timeline.seconds);
    this.#takeTurns(this.#at >= this.#timeline.seconds);
    this.#picture?.pose(this.#timeline.positionAt(this.#at % this.#timeline.seconds));
  };
}
