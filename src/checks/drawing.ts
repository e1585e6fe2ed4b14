/** Whether a body can stand, lie and move as an exercise's figure says. Lengths in % of body height. */
import type {Exercise} from '../catalogue/schema.ts';
import {landmarkAt, lowest, settle} from '../figure/contact.ts';
import {poseMistake} from '../figure/pose-check.ts';
import {overreaches, RANGE_OF_MOTION, type Loaded, type Overreach} from '../figure/range-of-motion.ts';
import {endOf} from '../figure/reach.ts';
import type {FigureSpec} from '../figure/schema.ts';
import {SIDES, type Pose, type Side} from '../figure/skeleton.ts';
import {poseAt, solveKeyframes, type SolvedKeyframe} from '../figure/solve.ts';
import {length, rotate, subtract} from '../figure/vector.ts';
import {touchingParts} from './contact-words.ts';
import {fault, type Fault} from './finding.ts';
import {isMirrorOf} from './mirror.ts';
import {distanceToSurfaces} from './surfaces.ts';
import {gapOf, reachesOf, shortOf, TOUCH} from './touch.ts';

const FLOOR_DEPTH = 1;
const PIN_DRIFT = 0.6;
/** How many times a movement from one keyframe to the next is looked at. */
const LOOKS = 20;
/** How near a palm or an instep must be to a surface to be pressed against it. */
const PRESSED = 2;

const sideWords: Readonly<Record<Side, string>> = {L: 'left', R: 'right'};
const tenths = (value: number): number => Math.round(value * 10) / 10;

type Keyframes = readonly [SolvedKeyframe, ...SolvedKeyframe[]];

/** Feet that lie on their instep, as of someone kneeling, and hands that are put down flat: they bend farther than by themselves. */
function loadedIn(pose: Pose, {props = []}: FigureSpec): Loaded {
  const ankles = new Set<Side>();
  const wrists = new Set<Side>();
  for (const [side] of SIDES) {
    const world = settle(pose);
    const isInstepDown = rotate(world[`a${side}`].rotation, [0, 1, 0])[1] < 0;
    if (isInstepDown && lowest([`foot${side}`]) <= PRESSED) ankles.add(side);
    if (distanceToSurfaces(landmarkAt(world, `palm${side}`), props) <= PRESSED) wrists.add(side);
  }
  return {ankles, wrists};
}

function angleMessage({joint, side, motion, degrees, allowed}: Overreach): string {
  const name = side ? `${side} ${joint}` : joint;
  if (motion === 'position') return `${name} is ${degrees}° from any position that it can be in; allowed: see src/figure/range-of-motion.ts`;
  const sources = RANGE_OF_MOTION[joint].find((limit) => limit.motion === motion)?.sources ?? [];
  return `${name}, ${motion} ${degrees}°; allowed: ${allowed[0]} to ${allowed[1]} (${sources.join(', ')})`;
}

function checkAngles(keyframes: Keyframes, spec: FigureSpec): readonly Fault[] {
  return keyframes.flatMap(({pose}, index) =>
    overreaches(pose, loadedIn(pose, spec)).map((found) => fault(`figure.keyframes.${index}.pose`, angleMessage(found))),
  );
}

function checkReach(keyframes: Keyframes, spec: FigureSpec): readonly Fault[] {
  return spec.keyframes.flatMap((keyframe, index) =>
    reachesOf(keyframe).flatMap(([limb, target]) => {
      const solved = keyframes[index];
      const short = solved ? shortOf(solved.pose, limb, target) : 0;
      if (short <= TOUCH) return [];
      return [fault(`figure.keyframes.${index}.reach.${limb}`, `ends ${short.toFixed(2)} short of its target; allowed: ${TOUCH}`)];
    }),
  );
}

/** Feet, hands, knees that the words say touch something. The words of a cycle's end are those of one of its keyframes. */
function checkContact(exercise: Exercise, keyframes: Keyframes, spec: FigureSpec): readonly Fault[] {
  const {props = []} = spec;
  const [first, ...others] = keyframes.map(({pose}, index) => ({pose, index}));
  const ends = spec.motion === 'cycle' ? others : others.slice(-1);
  const gapsIn = (contact: string, {pose, index}: {pose: Pose; index: number}, words: string): readonly Fault[] =>
    touchingParts(contact).flatMap(({part, side}) => {
      const gap = gapOf(pose, part, side, props);
      if (gap <= TOUCH) return [];
      const message = `the ${sideWords[side]} ${part} touches nothing, ${tenths(gap)} away, but ${words}.contact says “${contact}”; allowed: ${TOUCH}`;
      return [fault(`figure.keyframes.${index}`, message)];
    });
  const atEnd = ends.map((end) => gapsIn(exercise.end.contact, end, 'end')).sort((a, b) => a.length - b.length);
  return [...(first ? gapsIn(exercise.start.contact, first, 'start') : []), ...(atEnd[0] ?? [])];
}

function positionsOf({motion, keyframes}: FigureSpec): readonly number[] {
  const legs = motion === 'cycle' ? keyframes.length : keyframes.length - 1;
  return Array.from({length: legs * LOOKS + 1}, (_, index) => index / LOOKS);
}

function checkMotion(keyframes: Keyframes, spec: FigureSpec): readonly Fault[] {
  const [first] = keyframes;
  const drift = new Map((spec.pin ?? []).map((limb) => [limb, {most: 0, at: 0}]));
  let deepest = {depth: 0, at: 0};
  for (const at of positionsOf(spec)) {
    const pose = poseAt(keyframes, spec, at);
    settle(pose);
    const depth = -lowest();
    if (depth > deepest.depth) deepest = {depth, at};
    for (const [limb, worst] of drift) {
      const moved = length(subtract(endOf(pose, limb).position, first.ends[limb].position));
      if (moved > worst.most) drift.set(limb, {most: moved, at});
    }
  }
  const faults: Fault[] = [];
  if (deepest.depth > FLOOR_DEPTH) {
    faults.push(fault('figure.keyframes', `goes ${deepest.depth.toFixed(2)} into the floor at position ${deepest.at}; allowed: ${FLOOR_DEPTH}`));
  }
  for (const [limb, {most, at}] of drift) {
    if (most > PIN_DRIFT) faults.push(fault('figure.pin', `${limb} drifts by ${most.toFixed(2)} at position ${at}; allowed: ${PIN_DRIFT}`));
  }
  return faults;
}

/**
 * The left side is drawn as the right one's mirror image. A cycle of both sides, such as walking, is the exception: nothing mirrors it, so it
 * holds both steps itself.
 */
function checkMirrored({sides}: Exercise, keyframes: Keyframes, spec: FigureSpec): readonly Fault[] {
  if (spec.motion === 'cycle' && sides === 'both') return [];
  return keyframes.flatMap(({pose}, index) => {
    const other = keyframes.findIndex((before, at) => at < index && isMirrorOf(before.pose, pose));
    if (other < 0) return [];
    return [fault(`figure.keyframes.${index}`, `is the mirror image of keyframe ${other}; allowed: the right side alone, with "sides": "each" or "alternate"`)];
  });
}

/** Everything that is wrong with a record's figure; a record without one has nothing drawn wrongly. */
export function checkDrawing(exercise: Exercise): readonly Fault[] {
  const {figure} = exercise;
  if (!figure) return [];
  for (const [index, {pose}] of figure.keyframes.entries()) {
    const mistake = poseMistake(pose);
    if (mistake) return [fault(`figure.keyframes.${index}.pose`, mistake)];
  }
  const keyframes = solveKeyframes(figure);
  return [
    ...checkAngles(keyframes, figure),
    ...checkReach(keyframes, figure),
    ...checkContact(exercise, keyframes, figure),
    ...checkMotion(keyframes, figure),
    ...checkMirrored(exercise, keyframes, figure),
  ];
}
