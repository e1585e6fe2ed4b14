/** Forward kinematics: joint rotations to frames in the room. */
import {JOINTS, SKIN_FRAMES, type FrameName, type Pose} from './skeleton.ts';
import {add, multiply, rotate, slerp, type Quat, type Vec3} from './vector.ts';

/** A place to hang skin on. Objects are filled anew, never replaced: stations keep a reference. */
export interface Frame {
  rotation: Quat;
  position: Vec3;
  /** Its x, y and z axis and its position, as the camera has them: [right, down, toward the viewer]. */
  seen: readonly [x: Vec3, y: Vec3, z: Vec3, position: Vec3];
  /** A breath's share of what hangs on it. */
  swell: number;
}
export type World = Record<FrameName, Frame>;

export const createFrame = (rotation: Quat = [0, 0, 0, 1], position: Vec3 = [0, 0, 0]): Frame => ({
  rotation, position, seen: [position, position, position, position], swell: 0,
});

export function createWorld(): World {
  return Object.fromEntries([...JOINTS, ...SKIN_FRAMES].map(([name]) => [name, createFrame()])) as World;
}

export function forward(pose: Pose, world: World): World {
  const {root} = world;
  root.rotation = pose.rotations.root;
  root.position = pose.position;
  for (const [name, parent, offset] of JOINTS.slice(1)) {
    const above = world[parent];
    // The arm's place follows the collarbone, its direction the chest.
    world[name].rotation = multiply((name[0] === 's' ? world.t2 : above).rotation, pose.rotations[name]);
    world[name].position = add(above.position, rotate(above.rotation, offset));
  }
  return world;
}

/** Turns the frames between joints after them: only skin hangs there. */
export function followJoints(world: World): void {
  for (const [name, place, from, share] of SKIN_FRAMES) {
    world[name].rotation = slerp(world[from].rotation, world[place].rotation, share);
    world[name].position = world[place].position;
  }
}
