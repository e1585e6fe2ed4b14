/** One exercise's figure in an `<svg>`: as a still, or at any moment of its movement. Knows nothing of elements or time. */
import type {Exercise} from '../../catalogue/schema.ts';
import {createFigure, paintInto, type BodyPlan, type Figure, type Paint, type View} from '../../figure/index.ts';

const namespace = 'http://www.w3.org/2000/svg';
/** Places between two keyframes that are drawn: more than a movement of two seconds has drawings, so that none is far off its time. */
const inBetweens = 48;

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
  /** Whose body; left out: the plain one. */
  readonly plan?: BodyPlan | undefined;
}

/** Figures and their frames are shared by all pictures of an exercise, as long as they show the same person. */
interface Drawn {
  readonly plan: BodyPlan | undefined;
  readonly figure: Figure;
  readonly frames: Map<string, readonly Paint[]>;
  /** Position of the pose that a still shows. */
  readonly hold: number;
  /** Works without moving: its muscles light up as they tense. */
  readonly tenses: boolean;
}
const drawn = new WeakMap<Exercise, Drawn>();
/** So many exercises keep their frames: twice as many as move at once. The one that began before all others then begins anew. */
const mostKept = 6;
const kept: Drawn['frames'][] = [];

/** An exercise that has a figure; a site owner's may have an image or a video instead. */
type Drawable = Exercise & {readonly figure: NonNullable<Exercise['figure']>};
export const isDrawable = (exercise: Exercise): exercise is Drawable => exercise.figure !== undefined;

function drawingOf(exercise: Drawable, plan?: BodyPlan): Drawn {
  const known = drawn.get(exercise);
  if (known?.plan === plan && known) return known;
  const highlights = exercise.muscles.map(({id, primary, patch = ''}) => ({muscle: id, primary, patch}));
  const {motion, keyframes} = exercise.figure;
  const made: Drawn = {
    plan, figure: createFigure(exercise.figure, highlights, plan), frames: new Map(), hold: motion === 'hold' ? keyframes.length - 1 : 1,
    tenses: exercise.mode === 'isometric',
  };
  drawn.set(exercise, made);
  return made;
}

function angleOf(view: ViewName | View, figure: Figure): View {
  if (view === 'auto') return figure.view;
  return typeof view === 'string' ? angles[view] : view;
}

type Box = readonly [x: number, y: number, width: number, height: number];

const opposite = ([yaw, pitch]: View): View => [-yaw, pitch];
const mirrored = ([x, y, width, height]: Box): Box => [-x - width, y, width, height];

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box[0]));
  const y = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[0] + box[2]));
  const bottom = Math.max(...boxes.map((box) => box[1] + box[3]));
  return [x, y, right - x, bottom - y];
}

/** What the picture shows: all of the movement, of both sides where they take turns, from all around where a reader turns it. */
function boxOf({sides}: Exercise, figure: Figure, view: ViewName | View): Box {
  if (typeof view !== 'string') {
    const [, pitch] = view;
    return around([-180, -135, -90, -45, 0, 45, 90, 135].map((yaw) => figure.frame([yaw, pitch])));
  }
  const angle = angleOf(view, figure);
  const box = figure.frame(angle);
  return sides === 'alternate' ? around([box, mirrored(figure.frame(opposite(angle)))]) : box;
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
  readonly #body = group(this.#turned, 'body');
  readonly #arrow = group(this.#turned, 'before');
  #drawn?: Drawn;
  #view: View = [0, 0];
  #detail: 'full' | 'small' = 'full';
  #key = '';

  constructor() {
    this.svg.setAttribute('class', 'person');
    this.svg.setAttribute('role', 'img');
    // It keeps what is painted the same size, whatever the limbs do: Chromium then needn't think anew about which pictures cover which.
    const ground = document.createElementNS(namespace, 'circle');
    ground.setAttribute('r', '9999');
    ground.setAttribute('fill', 'transparent');
    this.svg.prepend(ground);
  }

  /** The angle that it is seen from. */
  get view(): View {
    return this.#view;
  }

  /** Chooses exercise, side and view; draws nothing yet. The box holds the whole movement, so that the camera never moves. */
  show(exercise: Exercise, {view = 'auto', side = 'right', detail = 'full', plan}: Shown = {}): void {
    if (!isDrawable(exercise)) return;
    const {figure} = (this.#drawn = drawingOf(exercise, plan));
    this.#detail = detail;
    this.#key = '';
    this.#view = angleOf(view, figure);
    const seen = boxOf(exercise, figure, view);
    // The left side is the right one's mirror image. One side after the other, the person turns over; where sides take turns, only
    // the limbs do: the mirror image of what is seen from the opposite angle.
    const turns = exercise.sides !== 'alternate';
    if (side === 'left' && !turns) this.#view = opposite(this.#view);
    const [x, , width] = seen;
    this.svg.setAttribute('viewBox', seen.join(' '));
    this.#turned.setAttribute('transform', side === 'left' ? `matrix(-1 0 0 1 ${turns ? 2 * x + width : 0} 0)` : '');
  }

  /** The hold, with a ghost of the start and an arrow along the way. */
  still(): void {
    if (!this.#drawn) return;
    const {figure, hold} = this.#drawn;
    this.#tense();
    paintInto(this.#body, figure.draw(hold, {view: this.#view, detail: this.#detail, ghost: true}));
    paintInto(this.#arrow, this.#detail === 'full' ? figure.arrow(this.#view) : []);
    this.#key = 'still';
  }

  /**
   * A moment of the movement: 0 the start, 1 the next keyframe, fractions in between.
   * `ribcage` swells it for breathing, -1 … 1; muscles that tense without moving throb with it.
   */
  pose(position: number, ribcage = 0): void {
    if (!this.#drawn) return;
    const {figure, frames, hold, tenses} = this.#drawn;
    const moment = Math.round(position * inBetweens) / inBetweens;
    const breath = Math.round(ribcage * 8) / 8;
    const key = `${moment} ${breath} ${this.#view.join()} ${this.#detail}`;
    if (key === this.#key) return;
    if (this.#key === 'still' || this.#key === '') paintInto(this.#arrow, []);
    this.#key = key;
    if (tenses) this.#tense(0.3 + (0.7 - 0.2 * Math.abs(breath)) * Math.min(1, moment / hold));
    const paints = frames.get(key) ?? figure.draw(moment, {view: this.#view, detail: this.#detail, ribcage: breath});
    // Other views are passing: a reader turns the figure. Kept, they would grow without end.
    if (Math.abs(this.#view[0]) === Math.abs(figure.view[0]) && this.#view[1] === figure.view[1]) {
      if (!frames.size && kept.push(frames) > mostKept) kept.shift()?.clear();
      frames.set(key, paints);
    }
    paintInto(this.#body, paints);
  }

  #tense(share = 1): void {
    this.#body.style.setProperty('--_tense', `${share}`);
  }
}
