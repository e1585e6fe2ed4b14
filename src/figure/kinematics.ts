/** Forward kinematics: joint rotations to frames in the room. */
import {JOINTS, SIDES, SKIN_FRAMES, type FrameName, type Pose} from './skeleton.ts';
import {add, multiply, rotate, slerp, type Quat, type Vec3} from './vector.ts';

type Nine = [number, number, number, number, number, number, number, number, number];
type Twelve = [...Nine, number, number, number];

/** A place to hang skin on. Objects are filled anew, never replaced: stations keep a reference. */
export interface Frame {
  rotation: Quat;
  position: Vec3;
  /** World directions of its x, y and z axis, one after the other. */
  readonly axes: Nine;
  /** The same as the camera has them (right, down, toward the viewer), then its position. */
  readonly seen: Twelve;
}
export type World = Record<FrameName, Frame>;

export const createFrame = (): Frame => ({
  rotation: [0, 0, 0, 1],
  position: [0, 0, 0],
  axes: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  seen: [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0],
});

export function createWorld(): World {
  const world: Partial<World> = {};
  for (const {name} of JOINTS) world[name] = createFrame();
  for (const [side] of SIDES) for (const [name] of SKIN_FRAMES) world[`${name}${side}`] = createFrame();
  return world as World;
}

export function setFrame(frame: Frame, rotation: Quat, position: Vec3): void {
  frame.rotation = rotation;
  frame.position = position;
  const [x, y, z, w] = rotation;
  const m = frame.axes;
  m[0] = 1 - 2 * (y * y + z * z);
  m[1] = 2 * (x * y + w * z);
  m[2] = 2 * (x * z - w * y);
  m[3] = 2 * (x * y - w * z);
  m[4] = 1 - 2 * (x * x + z * z);
  m[5] = 2 * (y * z + w * x);
  m[6] = 2 * (x * z + w * y);
  m[7] = 2 * (y * z - w * x);
  m[8] = 1 - 2 * (x * x + y * y);
}

export function forward(pose: Pose, world: World): World {
  for (const {name, parent, turnsWith, offset} of JOINTS) {
    const local = pose.rotations[name];
    if (!parent || !turnsWith) {
      setFrame(world[name], local, pose.position);
      continue;
    }
    const above = world[parent];
    setFrame(world[name], multiply(world[turnsWith].rotation, local), add(above.position, rotate(above.rotation, offset)));
  }
  for (const [side] of SIDES) {
    for (const [name, place, from, to, share] of SKIN_FRAMES) {
      const start = world[(from.length === 1 ? from + side : from) as FrameName];
      const end = world[`${to}${side}`];
      setFrame(world[`${name}${side}`], slerp(start.rotation, end.rotation, share), world[`${place}${side}`].position);
    }
  }
  return world;
}
