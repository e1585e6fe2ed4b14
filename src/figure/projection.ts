/** Orthographic view: ellipsoids in the room to ellipses on the picture. */
import type {Station} from './body.ts';
import {followJoints, type Frame, type World} from './kinematics.ts';
import {add, dot, multiply, rotate, scale, turn, type Vec3} from './vector.ts';

export type View = readonly [yawDegrees: number, pitchDegrees: number];
/** The directions of the picture in the room. */
export type Camera = readonly [right: Vec3, down: Vec3, toward: Vec3];

/** An ellipse: centre, depth (bigger = nearer), covariance of its semi-axes; and the two tangents to the next in the chain. */
export interface Disc {
  x: number;
  y: number;
  z: number;
  xx: number;
  xy: number;
  yy: number;
  minus: number;
  plus: number;
}
export const createDisc = (): Disc => ({x: 0, y: 0, z: 0, xx: 0, xy: 0, yy: 0, minus: 0, plus: 0});

export function createCamera([yawDegrees, pitchDegrees]: View): Camera {
  const rotation = multiply(turn(1, yawDegrees), turn(0, -pitchDegrees));
  return [rotate(rotation, [1, 0, 0]), rotate(rotation, [0, -1, 0]), rotate(rotation, [0, 0, 1])];
}
/** Sees everything as its shadow on the floor. */
export const floorCamera = ([right, [x, , z], toward]: Camera): Camera => [right, [x, 0, z], toward];

export const see = ([right, down, toward]: Camera, point: Vec3): Vec3 => [dot(point, right), dot(point, down), dot(point, toward)];

export function seeFrame(frame: Frame, camera: Camera): void {
  const axis = (x: number, y: number, z: number): Vec3 => see(camera, rotate(frame.rotation, [x, y, z]));
  frame.seen = [axis(1, 0, 0), axis(0, 1, 0), axis(0, 0, 1), see(camera, frame.position)];
}

/** How much of a breath shows where. */
const BREATH = {l1: 0.35, l2: 0.9, t1: 1, t2: 0.5};

/** `ribcage` -1…1 swells chest and belly by a breath. */
export function seeWorld(world: World, camera: Camera, ribcage = 0): void {
  followJoints(world);
  for (const frame of Object.values(world)) seeFrame(frame, camera);
  for (const name of ['l1', 'l2', 't1', 't2'] as const) world[name].swell = ribcage * BREATH[name];
}

/** A point of the frame, as seen. */
export const seenAt = ({seen: [x, y, z, position]}: Frame, p: Vec3): Vec3 => add(add(scale(x, p[0]), scale(y, p[1])), add(scale(z, p[2]), position));

/** The middle and the three semi-axes of an ellipsoid, as seen. */
export type Ellipsoid = readonly [middle: Vec3, x: Vec3, y: Vec3, z: Vec3];
export function seenShape({frame, at: [x, y, z], radii: [rx, ry, rz]}: Station): Ellipsoid {
  const {seen, swell} = frame;
  return [
    seenAt(frame, [x, y, z + 0.7 * swell]),
    scale(seen[0], rx + 0.4 * swell), scale(seen[1], ry), scale(seen[2], rz + 0.7 * swell),
  ];
}

/** Fills the station's disc with what is seen of it, once its frame has been seen. */
export function project(station: Station): Disc {
  const {disc} = station;
  const [middle, a, b, c] = seenShape(station);
  [disc.x, disc.y, disc.z] = middle;
  disc.xx = a[0] * a[0] + b[0] * b[0] + c[0] * c[0];
  disc.xy = a[0] * a[1] + b[0] * b[1] + c[0] * c[1];
  disc.yy = a[1] * a[1] + b[1] * b[1] + c[1] * c[1];
  return disc;
}
