/** A standing body from one side, and where muscles lie on it: a chart to point at rather than a person who moves. */
import {createBody, plainBody} from './body.ts';
import {settle} from './contact.ts';
import {highlightsOf} from './muscle-table.ts';
import {musclePatches} from './muscles.ts';
import {createScene, frameScene, growBox, paintScene, type Box, type Paint} from './paint.ts';
import {PATH_UNITS} from './pen.ts';
import {createCamera, type View} from './projection.ts';
import {solveKeyframes} from './solve.ts';

export interface BodyChart {
  /** The body without a face, back to front. */
  readonly paints: readonly Paint[];
  /** [x, y, width, height] of the body, in path units. */
  readonly frame: readonly [number, number, number, number];
  /** Path data of what is seen of these muscles from here, of both sides; unknown ids show nothing. */
  patches(muscles: readonly string[]): readonly string[];
}

/** Arms a little off the body, palms turned forward, as in a textbook's chart. */
const STANDING = 's0,14 e6,-60';
/** Room for the outline round the body, in body units. */
const MARGIN = 1;

/** `view`: yaw 0 the front, 180 the back. The chart has a body of its own, which stands still for good. */
export function bodyChart(view: View): BodyChart {
  const body = createBody(plainBody, false);
  const scene = createScene(body, [], []);
  const camera = createCamera(view);
  const [{pose}] = solveKeyframes({view, upright: true, motion: 'hold', keyframes: [{pose: STANDING}, {pose: STANDING}]});
  settle(pose);
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  frameScene(box, scene, pose, camera);
  growBox(box, box[0], box[1], MARGIN);
  growBox(box, box[2], box[3], MARGIN);
  const paints = paintScene(scene, pose, camera, {muscles: false, ribcage: 0, ghost: ''}).filter(({className}) => className !== 'face');
  const [left, top, right, bottom] = box.map((edge) => Math.round(edge * PATH_UNITS)) as Box;
  return {
    paints,
    frame: [left, top, right - left, bottom - top],
    patches: (muscles) => musclePatches(body, highlightsOf(muscles.map((id) => ({id, primary: true}))), () => 'both').map(({draw}) => draw()).filter(Boolean),
  };
}
