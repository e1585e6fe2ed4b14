import {css, html, unsafeCSS, type PropertyValues} from 'lit';
import {property, state} from '../property.ts';
import {loadExercise} from '../../catalogue/load.ts';
import type {Exercise} from '../../catalogue/schema.ts';
import type {View} from '../../figure/index.ts';
import {turning} from '../../i18n/en/turning.ts';
import {addEnglish} from '../../i18n/words.ts';
import {controls} from '../../theme/controls.ts';
import {sized} from '../../theme/room.ts';
import {tokens} from '../../theme/tokens.ts';
import {StretchElement} from '../element.ts';
import {MovingPicture, type Autoplay} from '../picture/moving-picture.ts';
import {views, type ViewName} from '../picture/picture.ts';
import {pictureStyles} from '../picture/styles.ts';
import {ShownRecord} from '../record.ts';
import {suiting} from '../suiting.ts';
import {figureRoom} from './room.ts';

addEnglish(turning);

const plays = ['visible', 'hover', 'off'] as const;
const sides = ['right', 'left'] as const;
/** A site owner's exercise may have an image or a video instead of a figure: that is for a card to show. */
async function loadDrawn(id: string): Promise<Exercise> {
  const exercise = await loadExercise(id);
  if (!exercise.figure) throw new Error(`“${id}” has no figure. Show it in <stretch-card>, which has a slot for media.`);
  return exercise;
}

/** Degrees a key press turns the figure by, and degrees a dragged pixel does. */
const degreesPerKey = 15;
const degreesPerPixel = 0.6;

/**
 * The moving picture alone. A reader turns it by dragging or with the arrow keys, and pauses it with its button.
 *
 * @summary The moving figure of one exercise.
 * @slot - What a reader without JavaScript sees, and what is shown if the exercise is unknown.
 * @csspart base - The ground of the figure.
 * @csspart turn - What is dragged, or focused and turned by keys.
 * @csspart pause-button - Pauses the moving figure.
 * @cssproperty --stretch-ground - Ground behind the figure.
 * @cssproperty --stretch-figure-look - Whom it shows, and in which style: “shorts”, “bob line”, “varied”.
 * @cssState error - The exercise can't be shown.
 * @event {StretchErrorEvent} stretch-error - The exercise can't be shown.
 */
export class StretchFigure extends StretchElement {
  static override styles = [
    tokens,
    controls,
    pictureStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      ${unsafeCSS(sized('.base', figureRoom))}
      .base {
        border-radius: var(--_radius);
      }
      .person {
        position: absolute;
        inset: 0;
      }
      .turn {
        position: absolute;
        inset: 0;
        border-radius: var(--_radius);
        cursor: grab;
        touch-action: pan-y;
      }
      .turn:active {
        cursor: grabbing;
      }
      .turn:focus-visible {
        outline-offset: -4px;
      }
    `,
  ];

  /** Id of the exercise. */
  @property({useDefault: true}) exercise = '';

  /** Where it is seen from at first; `auto` is the exercise's own view. */
  @property({useDefault: true}) view: ViewName = 'auto';

  /** When it moves by itself: while in view, under pointer or focus, or only by its button. */
  @property({useDefault: true}) autoplay: Autoplay = 'visible';

  /** The worked side. */
  @property({useDefault: true}) side: (typeof sides)[number] = 'right';

  /** The angle that the reader has turned it to. */
  @state() private turned?: View;

  readonly #record = new ShownRecord<Exercise>(this, loadDrawn, (error) => { this.report(error); });
  readonly #picture = new MovingPicture(this);
  #dragFrom?: {readonly x: number; readonly view: View};

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view') || changed.has('exercise')) this.turned = undefined;
    this.#record.want(this.exercise);
    this.setState('error', this.#record.failed);
    if (!this.#record.value) return;
    this.#picture.show(this.#record.value, {
      view: this.turned ?? this.oneOf('view', this.view, views),
      side: this.oneOf('side', this.side, sides),
      autoplay: this.oneOf('autoplay', this.autoplay, plays),
      look: suiting.get()?.lookNow(),
    });
  }

  protected override render(): unknown {
    if (this.#record.failed) return html`<slot></slot>`;
    if (!this.#record.value) return html`<div class="base picture" part="base"><slot></slot></div>`;
    const [yaw] = this.#view;
    return html`<div
      class="base picture"
      part="base"
      @pointerenter=${this.#point}
      @pointerleave=${this.#point}
      @focusin=${this.#point}
      @focusout=${this.#point}
    >
      ${this.#picture.render(this.words, {button: false})}
      <div
        class="turn"
        part="turn"
        role="slider"
        tabindex="0"
        aria-label=${this.words.say('figure.turn')}
        aria-valuemin="-180"
        aria-valuemax="180"
        aria-valuenow=${Math.round(yaw)}
        aria-valuetext=${this.words.say('figure.angle', {count: Math.round(yaw)})}
        @keydown=${this.#key}
        @pointerdown=${this.#grab}
        @pointermove=${this.#drag}
        @pointerup=${this.#let}
        @pointercancel=${this.#let}
      ></div>
      ${this.#picture.renderButton(this.words)}
    </div>`;
  }

  get #view(): View {
    return this.turned ?? this.#picture.picture?.view ?? [0, 0];
  }

  /** Turns to an angle, kept between half a turn to either side. */
  #turn([yaw, pitch]: View): void {
    const wrapped = ((((yaw + 180) % 360) + 360) % 360) - 180;
    this.turned = [wrapped, Math.min(60, Math.max(-10, pitch))];
  }

  readonly #key = (event: KeyboardEvent): void => {
    const [yaw, pitch] = this.#view;
    const turns: Readonly<Record<string, View>> = {
      ArrowLeft: [yaw - degreesPerKey, pitch],
      ArrowRight: [yaw + degreesPerKey, pitch],
      ArrowUp: [yaw, pitch + degreesPerKey],
      ArrowDown: [yaw, pitch - degreesPerKey],
      Home: this.#record.value?.figure?.view ?? [yaw, pitch],
    };
    const to = turns[event.key];
    if (!to) return;
    event.preventDefault();
    this.#turn(to);
  };

  readonly #grab = (event: PointerEvent): void => {
    this.#dragFrom = {x: event.clientX, view: this.#view};
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  readonly #drag = (event: PointerEvent): void => {
    if (!this.#dragFrom) return;
    const {x, view} = this.#dragFrom;
    this.#turn([view[0] - (event.clientX - x) * degreesPerPixel, view[1]]);
  };

  readonly #let = (): void => {
    this.#dragFrom = undefined;
  };

  readonly #point = (event: Event): void => {
    this.#picture.point(event.type === 'pointerenter' || event.type === 'focusin');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stretch-figure': StretchFigure;
  }
}
