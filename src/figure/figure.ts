/** An exercise's drawing, ready to be drawn at any position of its movement. */
import {arrowLine, arrowPath} from './arrow.ts';
import {createBody, plainBody, type Body, type BodyPlan} from './body.ts';
import {settle} from './contact.ts';
import {round} from './math.ts';
import {musclePatches, type Highlight} from './muscles.ts';
import {createScene, frameScene, growBox, paintScene, silhouette, type Box, type Paint, type Scene} from './paint.ts';
import {PATH_UNITS} from './pen.ts';
import {createCamera, type View} from './projection.ts';
import {createProps} from './props.ts';
import type {FigureSpec} from './schema.ts';
import {poseAt, solveKeyframes} from './solve.ts';
import type {Vec3} from './vector.ts';

export interface DrawOptions {
  view?: View;
  /** small: under 170 px wide. Mittens, a bigger head, no face. */
  detail?: 'full' | 'small';
  muscles?: boolean;
  /** Breath: -1 out … 1 in. */
  ribcage?: number;
  /** With the start's silhouette behind the body, before wall and mat. */
  ghost?: boolean;
}
export interface Figure {
  readonly view: View;
  readonly keyframeCount: number;
  /** 0 = start, 1 = second keyframe …; fractions are in-betweens. */
  draw(position: number, options?: DrawOptions): readonly Paint[];
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
const bodies = new Map<BodyPlan, {full?: Body; small?: Body}>();
function bodyFor(plan: BodyPlan, detail: 'full' | 'small'): Body {
  const made = bodies.get(plan) ?? {};
  bodies.set(plan, made);
  return (made[detail] ??= createBody(plan, detail === 'small'));
}

/** `plan`: another look than the plain one, from looks.ts. */
export function createFigure(spec: FigureSpec, highlights: readonly Highlight[] = [], plan: BodyPlan = plainBody): Figure {
  const keyframes = solveKeyframes(spec);
  const last = keyframes.length - 1;
  const scenes: {full?: Scene; small?: Scene} = {};
  const sceneFor = (detail: 'full' | 'small' = 'full'): Scene => {
    const body = bodyFor(plan, detail);
    return (scenes[detail] ??= createScene(body, createProps(spec),
      musclePatches(body, highlights, (muscle) => spec.muscleSides?.[muscle] ?? spec.oneSided ?? 'both')));
  };
  const cameraFor = (view: View = spec.view) => createCamera(view);
  const arrow = spec.arrow ?? {};
  const arrowIn = (view?: View): Vec3[] =>
    arrow ? arrowLine(arrow, cameraFor(view), (share) => settle(poseAt(keyframes, spec, share * last))) : [];
  const ghostIn = (view?: View): string => silhouette(bodyFor(plan, 'small'), keyframes[0].pose, cameraFor(view));

  return {
    view: spec.view,
    keyframeCount: keyframes.length,
    draw(position, {view, detail, muscles = true, ribcage = 0, ghost} = {}) {
      return paintScene(sceneFor(detail), poseAt(keyframes, spec, position), cameraFor(view), {muscles, ribcage, ghost: ghost ? ghostIn(view) : ''});
    },
    arrow(view) {
      const line = arrowIn(view);
      return line[0] ? [{className: 'arrow', d: arrowPath(line, arrow && arrow.both)}] : [];
    },
    frame(view) {
      const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
      const end = spec.motion === 'cycle' ? keyframes.length : last;
      for (let i = 0; i <= end * LOOKS; i++) frameScene(box, sceneFor(), poseAt(keyframes, spec, i / LOOKS), cameraFor(view));
      for (const [x, y] of arrowIn(view)) growBox(box, x, y, 2);
      const [left, top, right, bottom] = box;
      const inUnits = (from: number, to: number): number => round((to - from) * PATH_UNITS);
      return [inUnits(MARGIN, left), inUnits(MARGIN, top), inUnits(left, right + 2 * MARGIN), inUnits(top, bottom + 2 * MARGIN)];
    },
  };
}
