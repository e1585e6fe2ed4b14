/** A posed body and its furniture, seen by a camera, to painted paths. */
import type {Body, Link, Part, Station} from './body.ts';
import {createHead, type Head} from './head.ts';
import {forward} from './kinematics.ts';
import type {MusclePatch} from './muscles.ts';
import {createItem, paintOrder, sample, type Item} from './order.ts';
import {chainsPath, COARSE, drawChain, pairHull} from './outline.ts';
import {Pen} from './pen.ts';
import {centreOf, createDisc, discRadius, project, seeFrame, seeWorld, type Camera, type Disc} from './projection.ts';
import {drawHull, propPath, type PropPiece} from './props.ts';
import {SIDES, type FrameName, type Pose} from './skeleton.ts';
import {clamp} from './vector.ts';

/** One `<path>`. */
export interface Paint {
  readonly className: string;
  readonly d: string;
}

/** Everything that is drawn again and again for one exercise in one detail. */
export interface Scene {
  readonly body: Body;
  readonly head: Head;
  readonly props: readonly PropPiece[];
  readonly items: readonly Item[];
  readonly patches: readonly MusclePatch[];
}

const pieceId = (index: number): string => `prop${index}`;
export function createScene(body: Body, props: readonly PropPiece[], patches: readonly MusclePatch[]): Scene {
  const item = (id: string, chains: readonly (readonly Station[])[], planes?: PropPiece['planes']): Item => {
    const stations = chains.flat();
    return createItem(id, chains.map((chain) => chain.map(({disc}) => disc)), () => stations.map(centreOf), planes);
  };
  return {
    body, props, patches, head: createHead(body),
    items: [
      ...body.parts.map(({id, chains, sampled}) => item(id, chains.slice(0, sampled))),
      ...props.flatMap(({isGround, chains, hulls, planes}, i) => (isGround ? [] : [item(pieceId(i), [...chains, ...hulls], planes)])),
    ],
  };
}

export interface PaintOptions {
  readonly muscles: boolean;
  readonly ribcage: number;
}

export function projectScene({body, props, head: _, items}: Scene, pose: Pose, camera: Camera, ribcage = 0): void {
  forward(pose, body.world);
  seeWorld(body.world, camera);
  for (const station of body.stations) project(station, station.disc, ribcage);
  for (const {frame, follow, chains, hulls} of props) {
    follow?.(body.world);
    seeFrame(frame, camera);
    for (const chain of [...chains, ...hulls]) for (const station of chain) project(station, station.disc);
  }
  for (const item of items) sample(item);
}

/** A limb higher than this casts none: its streak across the floor would only confuse. */
const SHADOW_HEIGHT = 26;
const scratch: readonly [Disc, Disc] = [createDisc(), createDisc()];
/** First, middle and last station of a part's main chain are enough for a shadow. */
function shadow({body, props}: Scene, camera: Camera): string {
  const pen = new Pen();
  const cast = (stations: readonly Station[], isLimb = false): void => {
    const [a, b] = scratch;
    const height = Math.min(...stations.map(({frame}) => frame.position[1]));
    const size = isLimb ? clamp((SHADOW_HEIGHT - height) / 12) : 1;
    if (!size) return;
    const few = stations.length < 4 ? stations : [stations[0], stations[stations.length >> 1], stations[stations.length - 1]];
    let before: Station | undefined;
    for (const station of few) {
      if (before && station) pairHull(pen, project(before, a, 0, camera.up[1], size), project(station, b, 0, camera.up[1], size), COARSE);
      before = station;
    }
  };
  for (const {chains, id, side} of body.parts) for (const chain of chains.slice(0, id === 'torso' ? 5 : 1)) cast(chain, side !== '');
  for (const {chains, hulls, shades} of props) {
    if (!shades) continue;
    for (const chain of chains) cast(chain);
    for (const hull of hulls) drawHull(pen, hull.map((station) => project(station, createDisc(), 0, camera.up[1])));
  }
  return pen.data;
}

const FADES = ['', ' f1', ' f2', ' f3', ' f4', ' f5'];
/** How much a limb behind the trunk fades, by part: one value for a whole limb, or the joints would show. Height doesn't count. */
function fadesOf({world}: Body, {toward}: Camera): Map<string, number> {
  const fades = new Map<string, number>();
  const level = Math.hypot(toward[0], toward[2]) || 1;
  const depth = (frame: FrameName): number => (world[frame].position[0] * toward[0] + world[frame].position[2] * toward[2]) / level;
  for (const [side] of SIDES) {
    for (const [trunk, joints, names] of LIMB_FADES) {
      const limb = joints.reduce((sum, joint) => sum + depth(`${joint}${side}`) / joints.length, 0);
      const fade = clamp((depth(trunk) - limb - 2) / 12);
      for (const name of names) fades.set(name + side, fade);
    }
  }
  return fades;
}
const LIMB_FADES = [
  ['t2', ['s', 'e', 'w'], ['upperArm', 'forearm', 'hand']],
  ['root', ['h', 'k', 'a'], ['thigh', 'shank', 'foot']],
] as const;

/** Whether something painted between two joined parts covers their joint. */
function isCovered(joint: Disc, painted: readonly Item[], after: string, until: string): boolean {
  const radius = discRadius(joint) * 0.8;
  return painted.slice(painted.findIndex(({id}) => id === after) + 1).some(({id, samples}) =>
    id !== until && samples.some(({x, y, r}) => r + radius > Math.hypot(x - joint.x, y - joint.y) + Math.min(r, radius) * 0.9));
}

export function paintScene(scene: Scene, pose: Pose, camera: Camera, {muscles, ribcage}: PaintOptions): Paint[] {
  const {body, head, props, items, patches} = scene;
  projectScene(scene, pose, camera, ribcage);
  const paints: Paint[] = [];
  const put = (className: string, d: string): void => {
    if (d) paints.push({className, d});
  };
  const {seen: neck} = body.world.n;
  const ordered = paintOrder(items, camera, [
    ['torso', 'pelvis'], ['head', 'neck'], neck[5] > -0.5 ? ['neck', 'torso'] : ['torso', 'neck'],
  ]);
  const fades = fadesOf(body, camera);
  const fadeClass = (fade: number): string => FADES[Math.round(fade * 5)] ?? '';

  for (const piece of props) if (piece.isGround) put(`p ${piece.zone}`, propPath(piece));
  put('shadow', shadow(scene, camera));

  const painted: Item[] = [];
  const isDone = (id: string): boolean => painted.some((item) => item.id === id);
  const parts = new Map(body.parts.map((part) => [part.id, part]));
  for (const item of ordered) {
    painted.push(item);
    const part = parts.get(item.id);
    if (!part) {
      const piece = props[Number(item.id.slice(pieceId(0).length - 1))];
      if (piece) put(`p ${piece.zone}`, propPath(piece));
      continue;
    }
    paintPart(part, fadeClass(fades.get(part.id) ?? 0));
    for (const link of body.links) if (link.near === part.id || link.far === part.id) paintLink(link, part.id);
    if (muscles) {
      for (const patch of patches) {
        if (patch.after.includes(part.id) && patch.after.every(isDone)) put(patch.primary ? 'm' : 'm m2', patch.draw());
      }
    }
  }
  return paints;

  function paintPart(part: Part, fade: string): void {
    if (part.id === 'head') head.behind(put);
    put(`p ${part.zone}${fade}`, chainsPath(part.chains));
    if (part.id === 'head') head.before(put, body.detail === 'full');
    for (const {zone, chains} of part.garments) put(`p ${zone}${fade}`, chainsPath(chains));
  }

  function paintLink({near, far, zone, intoNear, intoFar}: Link, now: string): void {
    const other = now === near ? far : near;
    if (!isDone(other)) return;
    const fade = fadeClass(fades.get(other) ?? 0);
    // A far limb should be cut by the trunk's outline.
    if (fade !== fadeClass(fades.get(now) ?? 0)) return;
    const joint = intoNear[0]?.[0]?.disc;
    if (joint && /rm/.test(other) && isCovered(joint, painted, other, now)) return;
    put(`k ${zone}${fade}`, chainsPath(other === near ? intoNear : intoFar));
  }
}

/** Everything in one outline. */
export function silhouette(scene: Scene, pose: Pose, camera: Camera): string {
  projectScene(scene, pose, camera);
  const pen = new Pen();
  for (const {chains} of scene.body.parts) for (const chain of chains) drawChain(pen, chain);
  return pen.data + scene.head.silhouette();
}

/** Grows `box` [left, top, right, bottom] until it holds the scene in this pose. */
export function growBox(box: [number, number, number, number], scene: Scene, pose: Pose, camera: Camera): void {
  projectScene(scene, pose, camera);
  const take = ({x, y, xx, yy}: Disc): void => {
    const w = Math.sqrt(xx), h = Math.sqrt(yy);
    box[0] = Math.min(box[0], x - w);
    box[1] = Math.min(box[1], y - h);
    box[2] = Math.max(box[2], x + w);
    box[3] = Math.max(box[3], y + h);
  };
  for (const {disc} of scene.body.stations) take(disc);
  for (const {chains, hulls, zone} of scene.props) {
    // A wall is a backdrop: it may run out of the picture.
    if (zone !== 'wall') for (const station of [...chains, ...hulls].flat()) take(station.disc);
  }
  for (const {chains} of scene.body.parts) {
    for (const station of chains[0] ?? []) take(project(station, scratch[0], 0, camera.up[1]));
  }
}
