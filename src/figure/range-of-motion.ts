/**
 * How far joints go, and which joints of a pose go farther. For the check of the data, not for the browser.
 *
 * Limits in degrees, within what is published for healthy adults (see the sources of each row), a little less where a reader of any age
 * should not be shown an extreme. Two are wider where the body's weight presses a part against something (`loaded`):
 * the ankle of a kneeling person, whose instep lies on the floor, and the wrist of a hand that is put down flat.
 */
import {
  ankleDorsiflexion, ballAngles, ballRotation, degreesApart, elbowFlexion, kneeFlexion, spinePartAngles, wristFlexion, type Angles,
} from './joint-angles.ts';
import {SIDES, type Pose, type Side} from './skeleton.ts';
import type {Quat} from './vector.ts';

export type Range = readonly [least: number, most: number];

interface Limit {
  readonly motion: string;
  readonly range: Range;
  /** Under the body's weight, or pressed against a surface. */
  readonly loaded?: Range;
  /** Keys of data/sources.json. */
  readonly sources: readonly string[];
}

const limit = (motion: string, range: Range, sources: readonly string[], loaded?: Range): Limit => ({motion, range, sources, loaded});

/** Joint → its motions, negative ones first: extension and flexion, adduction and abduction, inward and outward. */
export const RANGE_OF_MOTION = {
  hip: [
    limit('flexion', [-15, 125], ['az-rom', 'kurz-rom']),
    limit('abduction', [-25, 40], ['az-rom', 'kurz-rom']),
    limit('outward rotation', [-35, 45], ['kurz-rom', 'az-rom']),
  ],
  // No source says how far an arm goes across the body; 50° is general knowledge.
  shoulder: [
    limit('flexion', [-40, 175], ['exrx-rom', 'kurz-rom']),
    limit('abduction', [-50, 170], ['exrx-rom', 'kurz-rom', 'gk']),
    limit('outward rotation', [-70, 90], ['exrx-rom', 'az-rom']),
  ],
  knee: [limit('flexion', [0, 140], ['az-rom', 'vw-rom'])],
  elbow: [limit('flexion', [0, 140], ['exrx-rom', 'kurz-rom'])],
  ankle: [limit('dorsiflexion', [-50, 20], ['az-rom', 'vw-rom'], [-58, 20])],
  wrist: [limit('flexion', [-70, 80], ['kurz-rom'], [-90, 80])],
  neck: [
    limit('flexion', [-30, 45], ['anat-rom', 'kurz-rom']),
    limit('side bend', [-35, 35], ['kurz-rom', 'anat-rom']),
    limit('rotation', [-70, 70], ['exrx-rom', 'kurz-rom']),
  ],
  thoracic: [
    limit('flexion', [-20, 35], ['tspine-rom']),
    limit('side bend', [-25, 25], ['tspine-rom']),
    limit('rotation', [-35, 35], ['ohare-rom']),
  ],
  lumbar: [
    limit('flexion', [-30, 45], ['troke', 'kurz-rom']),
    limit('side bend', [-20, 20], ['troke']),
    limit('rotation', [-7, 7], ['troke']),
  ],
} as const satisfies Readonly<Record<string, readonly Limit[]>>;

export type JointName = keyof typeof RANGE_OF_MOTION;

/** A joint that stands farther than it goes. */
export interface Overreach {
  readonly joint: JointName;
  readonly side?: 'left' | 'right';
  readonly motion: string;
  readonly degrees: number;
  readonly allowed: Range;
}

/** What presses against something in a pose, so that its wider range holds. */
export interface Loaded {
  readonly ankles: ReadonlySet<Side>;
  readonly wrists: ReadonlySet<Side>;
}

/** What solving and rounding may add to an authored angle. */
const TOLERANCE_DEGREES = 0.75;

const isOutside = (value: number, [least, most]: Range): boolean => value < least - TOLERANCE_DEGREES || value > most + TOLERANCE_DEGREES;
const into = (value: number, [least, most]: Range = [0, 0]): number => Math.min(most, Math.max(least, value));
const sideName = (side: Side): 'left' | 'right' => (side === 'L' ? 'left' : 'right');

function judge(joint: JointName, values: readonly number[], side?: Side, isLoaded = false): readonly Overreach[] {
  const limits: readonly Limit[] = RANGE_OF_MOTION[joint];
  return limits.flatMap(({motion, range, loaded}, index): readonly Overreach[] => {
    const value = values[index] ?? 0;
    const allowed = (isLoaded && loaded) || range;
    if (!isOutside(value, allowed)) return [];
    return [{joint, ...(side && {side: sideName(side)}), motion, degrees: Math.round(value * 10) / 10, allowed}];
  });
}

/** Degrees from a rotation to the nearest that the joint can stand at, found by turning one of its angles at a time. */
function nearest(rotation: Quat, start: Angles, ranges: readonly Range[], sign: 1 | -1): number {
  let angles: Angles = [into(start[0], ranges[0]), into(start[1], ranges[1]), into(start[2], ranges[2])];
  let off = degreesApart(rotation, ballRotation(angles, sign));
  for (let step = 16; step > 0.2 && off > 0.1; ) {
    let better = false;
    for (const [index, range] of ranges.entries()) {
      for (const change of [-step, step]) {
        const turned = (at: 0 | 1 | 2): number => (at === index ? into(angles[at] + change, range) : angles[at]);
        const next: Angles = [turned(0), turned(1), turned(2)];
        const nextOff = degreesApart(rotation, ballRotation(next, sign));
        if (nextOff >= off - 1e-6) continue;
        [angles, off, better] = [next, nextOff, true];
      }
    }
    if (!better) step /= 2;
  }
  return off;
}

/**
 * Hip or shoulder. The same direction can be reached in several ways (an arm held out to the side is abducted, or flexed and then turned), so what counts
 * is how far the joint is from the nearest position that its ranges allow.
 */
function judgeBall(joint: 'hip' | 'shoulder', {rotations}: Pose, side: Side, sign: 1 | -1): readonly Overreach[] {
  const rotation = joint === 'hip' ? rotations[`h${side}`] : rotations[`s${side}`];
  const ranges = RANGE_OF_MOTION[joint].map(({range}) => range);
  const readings = ballAngles(rotation, sign);
  const off = Math.min(...readings.map((reading) => nearest(rotation, reading, ranges, sign)));
  if (off <= TOLERANCE_DEGREES) return [];
  // The reading that is told is the one that asks least of the joint.
  const excess = (reading: Angles): number => reading.reduce((sum, angle, index) => sum + Math.abs(angle - into(angle, ranges[index])), 0);
  const [reading] = [...readings].sort((a, b) => excess(a) - excess(b));
  const found = reading ? judge(joint, reading, side) : [];
  // Close to the pole no reading is right: then the distance alone is told.
  return found.length > 0 ? found : [{joint, side: sideName(side), motion: 'position', degrees: Math.round(off * 10) / 10, allowed: [0, 0]}];
}

/** Every joint of the pose that stands farther than it goes. */
export function overreaches(pose: Pose, {ankles, wrists}: Loaded): readonly Overreach[] {
  return [
    ...(['lumbar', 'thoracic', 'neck'] as const).flatMap((part) => judge(part, spinePartAngles(pose, part))),
    ...SIDES.flatMap(([side, sign]) => [
      ...judgeBall('hip', pose, side, sign),
      ...judge('knee', [kneeFlexion(pose, side)], side),
      ...judge('ankle', [ankleDorsiflexion(pose, side)], side, ankles.has(side)),
      ...judgeBall('shoulder', pose, side, sign),
      ...judge('elbow', [elbowFlexion(pose, side)], side),
      ...judge('wrist', [wristFlexion(pose, side)], side, wrists.has(side)),
    ]),
  ];
}
