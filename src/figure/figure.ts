/** An exercise's drawing, ready to be drawn at any position of its movement. */
import {arrowPath} from './arrow.ts';
import {createBody, type Body, type Look} from './body.ts';
import {settle} from './contact.ts';
import {musclePatches, type Highlight} from './muscles.ts';
import {createScene, growBox, paintScene, silhouette, type Paint, type Scene} from './paint.ts';
import {PATH_UNITS} from './pen.ts';
import {createCamera, type View} from './projection.ts';
import {createProps} from './props.ts';
import type {FigureSpec} from './schema.ts';
import {poseAt, solveKeyframes} from './solve.ts';

export interface DrawOptions {
  view?: View;
  /** small: under 170 px wide. Mittens, a bigger head, no face. */
  detail?: 'full' | 'small';
  muscles?: boolean;
  /** Breath: -1 out … 1 in. */
  ribcage?: number;
}
export interface Figure {
  readonly view: View;
  readonly keyframeCount: number;
  /** 0 = start, 1 = second keyframe …; fractions are in-betweens. */
  draw(position: number, options?: DrawOptions): readonly Paint[];
  /** Silhouette of the start, for behind a still. */
  ghost(view?: View): string;
  /** Arrow along the path of what moves; [] if nothing visibly does. */
  arrow(view?: View): readonly Paint[];
  /** [x, y, width, height], in path units, that holds every keyframe, furniture, ghost and arrow. */
  frame(view?: View): readonly [number, number, number, number];
}

/** Room round the figure, in body units. */
const MARGIN = 3;
/** How often each movement is looked at to find how far it reaches. */
const LOOKS = 4;

/** Bodies are shared by all figures that look alike: drawing is synchronous, and a body only holds the pose that is being drawn. */
const bodies = new Map<string, Body>();
function bodyFor(look: Look, detail: 'full' | 'small'): Body {
  const key = JSON.stringify([look, detail]);
  const body = bodies.get(key) ?? createBody(look, detail);
  bodies.set(key, body);
  return body;
}

export function createFigure(spec: FigureSpec, highlights: readonly Highlight[] = [], look: Look = {}): Figure {
  const keyframes = solveKeyframes(spec);
  const last = keyframes.length - 1;
  const sidesOf = (muscle: string): 'left' | 'right' | 'both' => spec.muscleSides?.[muscle] ?? spec.oneSided ?? 'both';
  const scenes: {full?: Scene; small?: Scene} = {};
  const sceneFor = (detail: 'full' | 'small'): Scene =>
    (scenes[detail] ??= (() => {
      const body = bodyFor(look, detail);
      return createScene(body, createProps(spec.props ?? []), musclePatches(body, highlights, sidesOf));
    })());
  const cameraFor = (view: View = spec.view) => createCamera(view);
  const arrowIn = (view?: View) =>
    spec.arrow === false ? undefined : arrowPath(spec.arrow, cameraFor(view), (share) => settle(poseAt(keyframes, spec, share * last)));

  return {
    view: spec.view,
    keyframeCount: keyframes.length,
    draw(position, {view, detail = 'full', muscles = true, ribcage = 0} = {}) {
      return paintScene(sceneFor(detail), poseAt(keyframes, spec, position), cameraFor(view), {muscles, ribcage});
    },
    ghost: (view) => silhouette(sceneFor('full'), keyframes[0].pose, cameraFor(view)),
    arrow(view) {
      const path = arrowIn(view);
      return path ? [{className: 'arrow', d: path.d}] : [];
    },
    frame(view) {
      const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
      const end = spec.motion === 'cycle' ? keyframes.length : last;
      for (let i = 0; i <= end * LOOKS; i++) growBox(box, sceneFor('full'), poseAt(keyframes, spec, i / LOOKS), cameraFor(view));
      for (const [x, y] of arrowIn(view)?.points ?? []) {
        box[0] = Math.min(box[0], x - 2);
        box[1] = Math.min(box[1], y - 2);
        box[2] = Math.max(box[2], x + 2);
        box[3] = Math.max(box[3], y + 2);
      }
      const [left, top, right, bottom] = box.map((n, i) => Math.round((n + (i < 2 ? -MARGIN : MARGIN)) * PATH_UNITS));
      return [left ?? 0, top ?? 0, (right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0)];
    },
  };
}
