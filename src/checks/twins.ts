/** Whether two exercises are drawn as each other's mirror image. */
import type {Exercise} from '../catalogue/schema.ts';
import {solveKeyframes} from '../figure/solve.ts';
import type {Pose} from '../figure/skeleton.ts';
import {fault, type Fault} from './finding.ts';
import {isMirrorOf, isSamePose, mirrored} from './mirror.ts';

const posesOf = ({figure}: Exercise): readonly Pose[] => {
  try {
    return figure ? solveKeyframes(figure).map(({pose}) => pose) : [];
  } catch {
    return []; // checkDrawing says what is wrong with it.
  }
};

const isTwin = (a: readonly Pose[], b: readonly Pose[]): boolean =>
  a.length === b.length &&
  a.some((pose, index) => b[index] !== undefined && isMirrorOf(pose, b[index])) &&
  a.every((pose, index) => b[index] !== undefined && isSamePose(mirrored(pose), b[index]));

/** Id → what is wrong with the later one of two mirror images. */
export function checkTwins(exercises: ReadonlyMap<string, Exercise>): ReadonlyMap<string, Fault> {
  const seen: {readonly id: string; readonly poses: readonly Pose[]}[] = [];
  const found = new Map<string, Fault>();
  for (const [id, exercise] of exercises) {
    const poses = posesOf(exercise);
    const twin = seen.find((other) => isTwin(other.poses, poses));
    if (twin) found.set(id, fault('figure.keyframes', `is the mirror image of "${twin.id}"; allowed: one exercise of the right side, with "sides": "each"`));
    seen.push({id, poses});
  }
  return found;
}
