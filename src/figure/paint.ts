/** A posed body and its furniture, seen by a camera, to painted paths. */
import type {Body, Chain, Part, Station} from './body.ts';
import {createHead} from './head.ts';
import {forward} from './kinematics.ts';
import {sqrt, hypot, min, max, round} from './math.ts';
import type {MusclePatch} from './muscles.ts';
import {paintOrder, type Item, type Seen} from './order.ts';
import {chainsPath, drawChain, drawHull} from './outline.ts';
import {Pen} from './pen.ts';
import {floorCamera, project, seeFrame, seeWorld, type Camera} from './projection.ts';
import type {PropPiece} from './props.ts';
import type {FrameName, Pose} from './skeleton.ts';
import {clamp, scale} from './vector.ts';

/** One `<path>`. */
export interface Paint {
  readonly className: string;
  readonly d: string;
}

/** Everything that is drawn again and again for one exercise in one detail. */
export interface Scene {
  readonly body: Body;
  readonly head: ReturnType<typeof createHead>;
  readonly props: readonly PropPiece[];
  readonly patches: readonly MusclePatch[];
}
export const createScene = (body: Body, props: readonly PropPiece[], patches: readonly MusclePatch[]): Scene =>
  ({body, props, patches, head: createHead(body)});

function look({body, props}: Scene, camera: Camera, ribcage = 0): void {
  seeWorld(body.world, camera, ribcage);
  for (const {frame} of props) seeFrame(frame, camera);
}

function place({body, props}: Scene, pose: Pose): void {
  forward(pose, body.world);
  for (const {follow} of props) follow?.(body.world);
}

/** Always painted first: it lies or stands behind everybody. */
const isGround = ({zone}: PropPiece): boolean => zone === 'mat' || zone === 'wall';
const hullsPath = (hulls: readonly Chain[]): string => {
  const pen = new Pen();
  for (const hull of hulls) drawHull(pen, hull.map(project));
  return pen.data;
};

/** A limb higher than this casts no shadow: its streak across the floor would only confuse. */
const SHADOW_HEIGHT = 26;
/** First, middle and last station of a part's main chain are enough for a shadow; rods cast none. Seen by the floor's camera. */
function shadow({body, props}: Scene): string {
  const pen = new Pen();
  for (const {chains, id, side} of body.parts) {
    for (const chain of chains.slice(0, id === 'torso' ? 5 : 1)) {
      const size = side ? clamp((SHADOW_HEIGHT - min(...chain.map(({frame}) => frame.position[1]))) / 12) : 1;
      const few = chain.filter((_, i) => chain.length < 4 || i === 0 || i === chain.length >> 1 || i === chain.length - 1);
      if (size) drawChain(pen, few.map((station) => ({...station, radii: scale(station.radii, size)})));
    }
  }
  return pen.data + hullsPath(props.filter((prop) => !isGround(prop)).flatMap(({hulls}) => hulls.filter((hull) => hull.length !== 2)));
}

const LIMB_FADES = [
  ['t2', ['s', 'e', 'w'], 'upperArm forearm hand'],
  ['root', ['h', 'k', 'a'], 'thigh shank foot'],
] as const;
/** The class that fades a limb behind the trunk: one for a whole limb, or the joints would show. Height doesn't count. */
function fadeOf({id, side}: Part, {world}: Body, [, , [x, , z]]: Camera): string {
  const depth = (frame: FrameName): number => (world[frame].position[0] * x + world[frame].position[2] * z) / (hypot(x, z) || 1);
  for (const [trunk, joints, names] of side ? LIMB_FADES : []) {
    if (!names.includes(id.slice(0, -1))) continue;
    const limb = joints.reduce((sum, joint) => sum + depth(`${joint}${side || 'L'}`) / 3, 0);
    const step = round(clamp((depth(trunk) - limb - 2) / 12) * 5);
    return step ? ` f${step}` : '';
  }
  return '';
}

/** Whether something painted between two joined parts covers their joint. */
function isCovered(joint: Station, between: readonly Seen[]): boolean {
  const {x, y, xx, yy} = project(joint);
  const radius = sqrt((xx + yy) / 2) * 0.8;
  return between.some(({samples}) => samples.some(({middle, r}) => r + radius > hypot(middle[0] - x, middle[1] - y) + min(r, radius) * 0.9));
}

export interface PaintOptions {
  readonly muscles: boolean;
  readonly ribcage: number;
  /** Painted behind the body, but before what stands behind everybody. */
  readonly ghost: string;
}

export function paintScene(scene: Scene, pose: Pose, camera: Camera, {muscles, ribcage, ghost}: PaintOptions): Paint[] {
  const {body, head, props, patches} = scene;
  const paints: Paint[] = [];
  const put = (className: string, d: string): void => {
    if (d) paints.push({className, d});
  };
  place(scene, pose);
  look(scene, floorCamera(camera), ribcage);
  const onFloor = shadow(scene);
  look(scene, camera, ribcage);
  for (const prop of props) if (isGround(prop)) put(`p ${prop.zone}`, hullsPath(prop.hulls));
  put('shadow', onFloor);
  put('ghost', ghost);

  const standing = props.filter((prop) => !isGround(prop)).map((prop) => ({
    id: '', prop, depthChains: prop.hulls, frame: prop.follow ? undefined : prop.frame,
  }));
  const ordered = paintOrder<Item & {readonly prop?: PropPiece}>([...body.parts, ...standing], [
    ['torso', 'pelvis'], ['head', 'neck'], body.world.n.seen[1][2] > -0.1 ? ['neck', 'torso'] : ['torso', 'neck'],
  ]);
  const fades = new Map(body.parts.map((part) => [part.id, fadeOf(part, body, camera)]));
  const parts = new Map(body.parts.map((part) => [part.id, part]));

  ordered.forEach(({item: {id, prop}}, now) => {
    const part = parts.get(id);
    if (prop) put(`p ${prop.zone}`, hullsPath(prop.hulls));
    if (!part) return;
    const fade = fades.get(id) ?? '';
    const skin = (): void => put(`p ${part.zone}${fade}`, chainsPath(part.chains));
    if (id === 'head') head(put, skin);
    else skin();
    put(`p ${part.wornZone}${fade}`, chainsPath(part.worn));

    for (const {near, far, zone, intoNear, intoFar} of body.links) {
      const other = near === id ? far : near;
      const before = ordered.findIndex(({item}) => item.id === other);
      // A far limb should be cut by the trunk's outline.
      if ((near !== id && far !== id) || before > now || fades.get(other) !== fade) continue;
      const joint = intoNear[0]?.[0];
      if (joint && /rm/.test(other) && isCovered(joint, ordered.slice(before + 1, now))) continue;
      put(`k ${zone}${fade}`, chainsPath(other === near ? intoNear : intoFar));
    }
    const isDone = (host: string): boolean => ordered.findIndex(({item}) => item.id === host) <= now;
    for (const {after, primary, draw, through} of muscles ? patches : []) {
      if (!after.includes(id) || !after.every(isDone)) continue;
      const seen = draw();
      put(primary ? 'm' : 'm m2', seen);
      if (!seen) put('m x', through?.() ?? '');
    }
  });
  return paints;
}

/** Everybody in one outline, hair included. */
export function silhouette({world, parts, hair}: Body, pose: Pose, camera: Camera): string {
  seeWorld(forward(pose, world), camera);
  return chainsPath([...parts.flatMap(({chains}) => chains), ...hair]);
}

/** [left, top, right, bottom] */
export type Box = [number, number, number, number];
export function growBox(box: Box, x: number, y: number, width: number, height = width): void {
  box[0] = min(box[0], x - width);
  box[1] = min(box[1], y - height);
  box[2] = max(box[2], x + width);
  box[3] = max(box[3], y + height);
}
/** Grows the box until it holds the scene in this pose, shadow included. A wall is a backdrop: it may run out of the picture. */
export function frameScene(box: Box, scene: Scene, pose: Pose, camera: Camera): void {
  const take = (chain: Chain): void => {
    for (const {x, y, xx, yy} of chain.map(project)) growBox(box, x, y, sqrt(xx), sqrt(yy));
  };
  const {body: {parts, hair}, props} = scene;
  place(scene, pose);
  look(scene, floorCamera(camera));
  for (const {chains} of parts) chains.slice(0, 1).forEach(take);
  look(scene, camera);
  for (const {chains} of [...parts, {chains: hair}]) chains.forEach(take);
  for (const {zone, hulls} of props) if (zone !== 'wall') hulls.forEach(take);
}
