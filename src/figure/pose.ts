/** Pose text ("r80 hL90,10 k90") to joint rotations. The codes are explained in schema.ts, mistakes found by pose-check.ts. */
import {acos, abs, max} from './math.ts';
import {SIDES, type Joint, type LimbJoint, type Pose, type Side} from './skeleton.ts';
import {clamp, multiply, RADIANS, rotate, scale, turn, type Quat, type Vec3} from './vector.ts';

type Code = 'r' | 'l' | 't' | 'n' | Exclude<LimbJoint, 'g'>;
/** Which axis each angle of a code turns about: 1 x, 2 y, 3 z; less than 0 = the other way round; 0 = none. */
const AXES: Readonly<Record<Code, readonly number[]>> = {
  r: [1, 0, 3], l: [1, -3, 2], t: [1, -3, 2], n: [1, -3, 2],
  h: [-1, 3, 2], k: [1, 2], a: [-1, -3], o: [-1],
  s: [-1, 3, 2], e: [-1, -2], w: [-3, 1], f: [-3], c: [3, -2],
};
const DEFAULTS: Partial<Record<Code, Vec3>> = {e: [8, 20, 0], s: [0, 6, 0], f: [12, 0, 0]};

/** `sign` mirrors what isn't a turn about x. */
function turned(code: Code, angles: Vec3, sign = 1): Quat {
  let rotation: Quat = [0, 0, 0, 1];
  AXES[code].forEach((axis, i) => {
    const about = abs(axis) - 1;
    if (axis) rotation = multiply(rotation, turn(about as 0 | 1 | 2, (angles[i] ?? 0) * Math.sign(axis) * (about ? sign : 1)));
  });
  return rotation;
}

export function parsePose(text: string): Pose {
  const angles: Record<string, Vec3> = {};
  for (const [, code = '', sides, list = ''] of text.matchAll(/([a-z])([LR]?)(\S+)/g)) {
    const [x = 0, y = 0, z = 0] = list.split(',').map(Number);
    for (const side of sides || 'LR') angles[code + side] = [x, y, z];
  }
  const of = (code: Code, side: Side = 'L'): Vec3 => angles[code + side] ?? DEFAULTS[code] ?? [0, 0, 0];
  const half = (code: Code): Quat => turned(code, scale(of(code), 0.5));

  const rotations: Partial<Record<Joint, Quat>> = {root: multiply(turn(1, of('r')[1]), turned('r', of('r')))};
  rotations.l1 = rotations.l2 = half('l');
  rotations.t1 = rotations.t2 = half('t');
  rotations.n = rotations.hd = half('n');
  for (const [side, sign] of SIDES) {
    for (const code of 'hkaosewf' as Iterable<Exclude<LimbJoint, 'g'>>) rotations[`${code}${side}`] = turned(code, of(code, side), sign);
    rotations[`g${side}`] = rotations[`f${side}`];
    // The girdle's own part in lifting the arm: it rises once the arm is beyond 40°, and goes forward with it.
    const [, down, ahead] = rotate(turned('s', of('s', side), sign), [0, -1, 0]);
    const raisedDegrees = acos(clamp(-down, -1)) / RADIANS;
    const [elevation, protraction] = of('c', side);
    rotations[`c${side}`] = turned('c', [elevation + 0.24 * max(0, raisedDegrees - 40), protraction + 14 * ahead, 0], sign);
  }
  return {rotations: rotations as Record<Joint, Quat>, position: [0, 0, 0]};
}
