/** Whether two keyframes are each other's mirror image: then one of them is authored twice, since every figure can be mirrored. */
import {degreesApart} from '../figure/joint-angles.ts';
import {JOINTS, type Joint, type Pose} from '../figure/skeleton.ts';
import type {Quat} from '../figure/vector.ts';

/** Joints that differ by less look the same. */
const SAME_DEGREES = 2;

const opposite = (joint: Joint): Joint => {
  if (joint.endsWith('L')) return `${joint.slice(0, -1)}R` as Joint;
  return joint.endsWith('R') ? (`${joint.slice(0, -1)}L` as Joint) : joint;
};

/** The pose with left and right changed over. */
export function mirrored({rotations, position: [x, y, z]}: Pose): Pose {
  const turned = JOINTS.map(([name]): [Joint, Quat] => {
    const [qx, qy, qz, qw] = rotations[opposite(name)];
    return [name, [qx, -qy, -qz, qw]];
  });
  return {rotations: Object.fromEntries(turned) as Record<Joint, Quat>, position: [-x, y, z]};
}

export const isSamePose = (a: Pose, b: Pose): boolean =>
  JOINTS.every(([name]) => degreesApart(a.rotations[name], b.rotations[name]) <= SAME_DEGREES);

/** Of poses that look the same from left and right there is nothing to mirror. */
export const isMirrorOf = (a: Pose, b: Pose): boolean => !isSamePose(a, b) && isSamePose(mirrored(a), b);
