/** Pose text ("r80 hL90,10 k90") to joint rotations. The codes are explained in schema.ts. */
import {SIDES, type Joint, type LimbJoint, type Pose, type Side} from './skeleton.ts';
import {clamp, multiply, RADIANS, rotate, rotateX, rotateY, rotateZ, scale, type Quat, type Vec3} from './vector.ts';

type Turn = (angles: Vec3, sign: number) => Quat;
const spine: Turn = ([flexion, side, twist]) => multiply(multiply(rotateX(flexion), rotateZ(-side)), rotateY(twist));
const ball: Turn = ([flexion, abduction, outward], sign) =>
  multiply(multiply(rotateX(-flexion), rotateZ(sign * abduction)), rotateY(sign * outward));

const TRUNK = 'rltn';
const LIMB_TURNS: Record<Exclude<LimbJoint, 'g'>, Turn> = {
  h: ball,
  s: ball,
  k: ([flexion, turn], sign) => multiply(rotateX(flexion), rotateY(sign * turn)),
  a: ([dorsiflexion, inversion], sign) => multiply(rotateX(-dorsiflexion), rotateZ(-sign * inversion)),
  o: ([extension]) => rotateX(-extension),
  c: ([elevation, protraction], sign) => multiply(rotateZ(sign * elevation), rotateY(-sign * protraction)),
  e: ([flexion, pronation], sign) => multiply(rotateX(-flexion), rotateY(-sign * pronation)),
  w: ([flexion, deviation], sign) => multiply(rotateZ(-sign * flexion), rotateX(deviation)),
  f: ([curl], sign) => rotateZ(-sign * curl),
};
const LIMB_CODES = Object.keys(LIMB_TURNS) as (keyof typeof LIMB_TURNS)[];
const DEFAULTS: Partial<Record<LimbJoint, Vec3>> = {e: [8, 20, 0], s: [0, 6, 0], f: [12, 0, 0]};
const NUMBER = /^-?(\d+\.?\d*|\.\d+)$/;

function readAngles(text: string): Map<string, Vec3> {
  const angles = new Map<string, Vec3>();
  for (const found of text.matchAll(/\S+/g)) {
    const token = found[0];
    const fail = (reason: string): never => {
      throw new SyntaxError(`Pose text "${token}" (character ${found.index + 1}): ${reason}`);
    };
    const [, code = '', side = '', list = ''] = /^([a-z]*)([A-Z]*)(.*)$/.exec(token) ?? [];
    const isTrunk = code.length === 1 && TRUNK.includes(code);
    if (!isTrunk && !LIMB_CODES.some((each) => each === code)) {
      fail(`no joint "${code}"; allowed: ${[...TRUNK, ...LIMB_CODES].join(' ')}`);
    }
    if (!/^[LR]?$/.test(side) || (isTrunk && side)) fail(isTrunk ? `"${code}" takes no side` : `no side "${side}"; allowed: L R or none`);
    const parts = list.split(',');
    if (parts.length > 3 || !parts.every((part) => NUMBER.test(part))) fail('allowed: one to three numbers, parted by commas');
    const [x, y, z] = parts.map(Number);
    const value: Vec3 = [x ?? 0, y ?? 0, z ?? 0];
    if (isTrunk) angles.set(code, value);
    else for (const each of side || 'LR') angles.set(code + each, value);
  }
  return angles;
}

/** The shoulder girdle's own part in lifting the arm: it rises once the arm is beyond 40°, and goes forward with it. */
function girdle(angles: Vec3, shoulder: Quat, sign: number): Quat {
  const arm = rotate(shoulder, [0, -1, 0]);
  const raisedDegrees = Math.acos(clamp(-arm[1], -1, 1)) / RADIANS;
  return LIMB_TURNS.c([angles[0] + 0.24 * Math.max(0, raisedDegrees - 40), angles[1] + 14 * arm[2], 0], sign);
}

export function parsePose(text: string): Pose {
  const angles = readAngles(text);
  const trunk = (code: string): Vec3 => angles.get(code) ?? [0, 0, 0];
  const [pitch, yaw, roll] = trunk('r');
  const lumbar = spine(scale(trunk('l'), 0.5), 1);
  const thoracic = spine(scale(trunk('t'), 0.5), 1);
  const neck = spine(scale(trunk('n'), 0.5), 1);
  const rotations: Partial<Record<Joint, Quat>> = {
    root: multiply(multiply(rotateY(yaw), rotateX(pitch)), rotateZ(roll)),
    l1: lumbar, l2: lumbar, t1: thoracic, t2: thoracic, n: neck, hd: neck,
  };
  for (const [side, sign] of SIDES) {
    const of = (code: LimbJoint, at: Side): Vec3 => angles.get(code + at) ?? DEFAULTS[code] ?? [0, 0, 0];
    for (const code of LIMB_CODES) rotations[`${code}${side}`] = LIMB_TURNS[code](of(code, side), sign);
    rotations[`g${side}`] = LIMB_TURNS.f(of('f', side), sign);
    rotations[`c${side}`] = girdle(of('c', side), LIMB_TURNS.s(of('s', side), sign), sign);
  }
  return {rotations: rotations as Record<Joint, Quat>, position: [0, 0, 0]};
}
