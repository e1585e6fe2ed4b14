/** One exercise's figure in an `<svg>`: as a still, or at any moment of its movement. Knows nothing of elements or time. */
import type {Exercise} from '../../catalogue/schema.ts';
import {createFigure, paintInto, type Figure, type Paint, type View} from '../../figure/index.ts';

const namespace = 'http://www.w3.org/2000/svg';
/** In-betweens drawn from one keyframe to the next; 24 a movement of one to two seconds look smooth. */
const inBetweens = 24;

export const views = ['auto', 'side', 'front', 'back', 'three-quarter'] as const;
export type ViewName = (typeof views)[number];
const angles: Readonly<Record<Exclude<ViewName, 'auto'>, View>> = {
  side: [-90, 6],
  front: [0, 6],
  back: [180, 6],
  'three-quarter': [-60, 12],
};

export interface Shown {
  /** A named view, the exercise's own (`auto`), or any angle. */
  readonly view?: ViewName | View;
  /** Exercises are drawn on the right side; `left` is their mirror image. */
  readonly side?: 'right' | 'left';
  /** `small` for pictures below 170 px: no face, no fingers. */
  readonly detail?: 'full' | 'small';
}

/** Figures and their frames are shared by all pictures of an exercise. */
interface Drawn {
  readonly figure: Figure;
  readonly frames: Map<string, readonly Paint[]>;
}
const drawn = new WeakMap<Exercise, Drawn>();

function drawingOf(exercise: Exercise): Drawn {
  const known = drawn.get(exercise);
  if (known) return known;
  const highlights = exercise.muscles.map(({id, primary}) => ({muscle: id, primary}));
  const made: Drawn = {figure: createFigure(exercise.figure, highlights), frames: new Map()};
  drawn.set(exercise, made);
  return made;
}

function angleOf(view: ViewName | View, figure: Figure): View {
  if (view === 'auto') return figure.view;
  return typeof view === 'string' ? angles[view] : view;
}

function group(parent: Element, className: string): SVGGElement {
  const element = document.createElementNS(namespace, 'g');
  element.setAttribute('class', className);
  parent.append(element);
  return element;
}

export class Picture {
  readonly svg = document.createElementNS(namespace, 'svg');
  readonly #turned = group(this.svg, 'turned');
  readonly #ghost = group(this.#turned, 'behind');
  readonly #body = group(this.#turned, 'body');
  readonly #arrow = group(this.#turned, 'before');
  #exercise?: Exercise;
  #view: View = [0, 0];
  #detail: 'full' | 'small' = 'full';
  #key = '';

  constructor() {
    this.svg.setAttribute('class', 'person');
    this.svg.setAttribute('role', 'img');
  }

  /** The angle that it is seen from. */
  get view(): View {
    return this.#view;
  }

  /** Chooses exercise, side and view; draws nothing yet. The frame holds start and hold, so that the camera never moves. */
  show(exercise: Exercise, {view = 'auto', side = 'right', detail = 'full'}: Shown = {}): void {
    const {figure} = drawingOf(exercise);
    this.#exercise = exercise;
    this.#view = angleOf(view, figure);
    this.#detail = detail;
    this.#key = '';
    const [x, y, width, height] = figure.frame(this.#view);
    this.svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    this.#turned.setAttribute('transform', side === 'left' ? `matrix(-1 0 0 1 ${2 * x + width} 0)` : '');
  }

  /** The hold, with a ghost of the start and an arrow along the way. */
  still(): void {
    if (!this.#exercise) return;
    this.pose(1);
    const {figure} = drawingOf(this.#exercise);
    paintInto(this.#ghost, [{className: 'ghost', d: figure.ghost(this.#view)}]);
    paintInto(this.#arrow, this.#detail === 'full' ? figure.arrow(this.#view) : []);
    this.#key = 'still';
  }

  /**
   * A moment of the movement: 0 the start, 1 the next keyframe (the hold), fractions in between.
   * `ribcage` swells it for breathing, -1 … 1.
   */
  pose(position: number, ribcage = 0): void {
    if (!this.#exercise) return;
    const {figure, frames} = drawingOf(this.#exercise);
    const moment = Math.round(position * inBetweens) / inBetweens;
    const breath = Math.round(ribcage * 8) / 8;
    const key = `${moment} ${breath} ${this.#view.join()} ${this.#detail}`;
    if (key === this.#key) return;
    if (this.#key === 'still' || this.#key === '') {
      paintInto(this.#ghost, []);
      paintInto(this.#arrow, []);
    }
    this.#key = key;
    const own = this.#view.join() === figure.view.join();
    const paints = frames.get(key) ?? figure.draw(moment, {view: this.#view, detail: this.#detail, ribcage: breath});
    // Other views are passing: a reader turns the figure. Kept, they would grow without end.
    if (own) frames.set(key, paints);
    paintInto(this.#body, paints);
  }
}
