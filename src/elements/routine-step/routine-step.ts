import {ReactiveElement} from 'lit';
import {define} from '../define.ts';
import {property} from '../property.ts';

/**
 * One step of a routine that a site owner writes in HTML, inside a `<routine-timer>`. It shows nothing by itself: the timer reads it.
 *
 * @summary One step of a routine of your own, inside a `<routine-timer>`.
 * @slot - What a reader without JavaScript sees.
 * @event {StretchErrorEvent} stretch-error - There is no such exercise; the other steps are shown.
 */
export class RoutineStep extends ReactiveElement {
  static readonly version = __VERSION__;

  /** Registers the element; harmless if the tag is taken. */
  static define(tag: string, registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  /** Id of the exercise. */
  @property({reflect: true, useDefault: true}) exercise = '';

  /** Seconds of a hold; never above the dataset's maximum. */
  @property({reflect: true, type: Number}) hold?: number;

  /** Repetitions, of each side where sides count; never above the dataset's maximum. */
  @property({reflect: true, type: Number}) reps?: number;

  /** Sets; never above the dataset's maximum. */
  @property({reflect: true, type: Number}) sets?: number;

  /** Which side is worked. */
  @property({reflect: true, useDefault: true}) side: 'both' | 'left' | 'right' = 'both';

  /** Seconds of rest after the step and between its sets, instead of the timer's. */
  @property({reflect: true, type: Number}) rest?: number;

  /** What is written inside it stays as it is. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'routine-step': RoutineStep;
  }
}
