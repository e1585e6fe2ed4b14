/**
 * The form of a drawing: what an exercise file says under "figure". Build-time and test-time only; other modules import the types.
 *
 * ## Units and axes
 * Lengths are per cent of body height (a person is 100 tall), angles degrees. Right-handed: +x is the figure's LEFT, +y up,
 * +z the way a standing figure faces; the floor is y = 0. Author the RIGHT side of a one-sided exercise; the other is the mirror image.
 *
 * ## Pose text
 * Tokens parted by spaces: joint code, optional L or R (none = both sides), up to three angles. What isn't named keeps its default:
 * 0, save e 8,20 · s 0,6 · f 12. All zero = standing, arms hanging, palms to the thighs.
 *
 * | code | angles | positive means |
 * | --- | --- | --- |
 * | r whole body | pitch, yaw, roll | pitch 90 prone, -90 supine; yaw turns left; roll -90 lies on the left side, 90 on the right |
 * | l lumbar, t thoracic, n neck with head | flexion, side bend, twist | forward; toward the left; turn left |
 * | h hip, s shoulder | flexion, abduction, outward rotation | 90 = limb forward, 180 = overhead; away from the body |
 * | k knee | flexion, rotation | heel to buttock |
 * | a ankle | dorsiflexion, inversion | toes to shin; -58 = pointed, as when kneeling |
 * | o toes | extension | up |
 * | e elbow | flexion, pronation | pronation 90 = palm turned back, -90 = palm forward |
 * | w wrist | flexion, deviation | flexion -90 = hand bent back (palm on floor) |
 * | f fingers | curl | fist is about 80 |
 * | c shoulder girdle | elevation, protraction | shrug; forward (rises by itself with the arm) |
 *
 * ## From keyframe to picture
 * 1. The pose is lowered until the lowest of `rests` (default: everything) touches the floor, or the pelvis the height `seat`.
 * 2. `at`, then, in every keyframe but the first, `anchor`: the body is moved along the floor until these landmarks are where the first
 *    keyframe has them. `shift` moves it last.
 * 3. `pin`ned limbs go back, with position and direction, to where the first keyframe has them; then `reach` is solved: feet first, then hands.
 *
 * In between, angles turn by the shortest way, anchors and pins stay put. "hold" moves from the first keyframe through the others to the
 * last (the hold); "cycle" runs through all of them and back to the first.
 */
import * as v from 'valibot';

const finite = v.pipe(v.number(), v.finite());
const vector = v.pipe(v.tuple([finite, finite, finite]), v.readonly());
const pair = v.pipe(v.tuple([finite, finite]), v.readonly());

/** A limb's end: what `pin` holds and `reach` moves. */
export const limbSchema = v.picklist(['handL', 'handR', 'footL', 'footR']);

/** A named spot on the body. With L or R: a limb's; without: the trunk's. */
export const landmarkSchema = v.picklist([
  'kneeL', 'kneeR', 'ankleL', 'ankleR', 'heelL', 'heelR', 'ballL', 'ballR', 'toeL', 'toeR', 'shinL', 'shinR', 'hipL', 'hipR',
  'shoulderL', 'shoulderR', 'elbowL', 'elbowR', 'handL', 'handR', 'palmL', 'palmR', 'seat', 'sacrum', 'belly', 'chest', 'back', 'head', 'brow', 'chin',
]);

/** A body part that may carry the weight. Without L or R: both sides. */
export const partSchema = v.picklist([
  'pelvis', 'torso', 'head', 'thigh', 'thighL', 'thighR', 'shank', 'shankL', 'shankR', 'foot', 'footL', 'footR',
  'upperArm', 'upperArmL', 'upperArmR', 'forearm', 'forearmL', 'forearmR', 'hand', 'handL', 'handR',
]);

/** A bone that a hand or foot can hold or touch. Trunk bones point up the body, limb bones from the root to the tip. */
export const boneSchema = v.picklist([
  'thighL', 'thighR', 'shankL', 'shankR', 'footL', 'footR', 'upperArmL', 'upperArmR', 'forearmL', 'forearmR', 'pelvis', 'waist', 'chest', 'neck', 'head',
]);

/** Where a hand or foot goes. */
export const targetSchema = v.union([
  /** Flat on the floor below where the angles put it, heading kept. */
  v.literal('floor'),
  /** Flat on a level surface: height of the surface, optional place and heading (degrees, 0 = along +z, 90 = along +x). `tip` lifts the heel. */
  v.strictObject({level: finite, x: v.optional(finite), z: v.optional(finite), yaw: v.optional(finite), tip: v.optional(finite)}),
  /** Wrist or ankle to a point in the room. `palm` = where the palm (or sole) faces, `fingers` = where fingers (or toes) point; left out: as the angles say. */
  v.strictObject({point: vector, palm: v.optional(vector), fingers: v.optional(vector), curl: v.optional(finite)}),
  /**
   * On the body: the fraction `along` a bone, `distance` off its middle line in the direction `side` of the bone's own frame (x = outward on a limb,
   * left on the trunk; y = up the trunk, toward the root of a limb; z = forward). A hand lays its palm there, `fingers` (same frame) say where they point,
   * else on from the forearm, across the bone by `wrap` (0–1, default 0.6). `keep` leaves hand or foot turned as the angles say.
   */
  v.strictObject({
    on: boneSchema, along: finite, side: v.optional(vector), distance: v.optional(finite), fingers: v.optional(vector),
    wrap: v.optional(finite), curl: v.optional(finite), keep: v.optional(v.boolean()),
  }),
]);

export const reachSchema = v.pipe(
  v.strictObject({
    footL: v.optional(targetSchema), footR: v.optional(targetSchema), handL: v.optional(targetSchema), handR: v.optional(targetSchema),
  }),
  v.readonly(),
);

export const keyframeSchema = v.strictObject({
  pose: v.string(),
  rests: v.optional(v.pipe(v.array(partSchema), v.readonly())),
  /** Height of the seat that the pelvis rests on. A chair's is usually 23. */
  seat: v.optional(finite),
  /** Place of the pelvis over the floor, [x, z]. */
  at: v.optional(pair),
  shift: v.optional(vector),
  reach: v.optional(reachSchema),
});

/** Furniture and kit. `at` = [x, z] of its middle on the floor, `turn` = degrees to its left, `raised` = height of its underside. */
const place = {at: v.optional(pair), turn: v.optional(finite), raised: v.optional(finite)};

const throughSchema = v.pipe(v.array(v.union([landmarkSchema, vector])), v.minLength(2), v.readonly());

export const propSchema = v.variant('kind', [
  /** size = [width along x, length along z]. */
  v.strictObject({kind: v.literal('mat'), ...place, size: v.optional(pair)}),
  /** `at` is the middle of the seat; it faces +z until turned. */
  v.strictObject({kind: v.literal('chair'), ...place, seatHeight: v.optional(finite)}),
  /** The wall's face passes through `at` and faces +z until turned. size = [width, height]. */
  v.strictObject({kind: v.literal('wall'), ...place, size: v.optional(pair)}),
  /** Two posts and a lintel, walked through along z. size = [opening, height]. */
  v.strictObject({kind: v.literal('doorway'), ...place, size: v.optional(pair)}),
  /** size = [x, y, z] extents, for these five. */
  v.strictObject({kind: v.literal('pillow'), ...place, size: v.optional(vector)}),
  v.strictObject({kind: v.literal('table'), ...place, size: v.optional(vector)}),
  v.strictObject({kind: v.literal('box'), ...place, size: v.optional(vector)}),
  v.strictObject({kind: v.literal('bed'), ...place, size: v.optional(vector)}),
  v.strictObject({kind: v.literal('ball'), ...place, radius: v.optional(finite)}),
  /** Drawn tight from landmark to landmark, in every frame anew; [x, y, z] is a place in the room that it is fixed to. */
  v.strictObject({kind: v.literal('strap'), through: throughSchema}),
  v.strictObject({kind: v.literal('band'), through: throughSchema}),
]);

export const arrowSchema = v.strictObject({
  /** Whose path it follows; left out: the landmark that moves farthest on the picture. */
  landmark: v.optional(landmarkSchema),
  /** A number shifts it square to the path (positive = left of its direction), [right, down] as it says. Body units. Default 6. */
  offset: v.optional(v.union([finite, pair])),
  /** Which stretch of the movement it shows, 0–1. Default [0.12, 1]. */
  span: v.optional(pair),
  /** A point in both directions: for a movement that goes to and fro. */
  both: v.optional(v.boolean()),
});

export const figureSchema = v.strictObject({
  /** Where it is seen from: [yaw, pitch]. Yaw 0 = front, -90 = from the figure's right side (it faces right), 90 = its left side, 180 = back. [-60, 12] suits most. */
  view: pair,
  /** Taller than wide: on wide cards the picture stands beside the words. */
  upright: v.boolean(),
  /** "hold": start, (way points,) hold. "cycle": a round of positions that has no end. */
  motion: v.picklist(['hold', 'cycle']),
  keyframes: v.pipe(v.array(keyframeSchema), v.minLength(2), v.readonly()),
  anchor: v.optional(v.pipe(v.array(landmarkSchema), v.readonly())),
  pin: v.optional(v.pipe(v.array(limbSchema), v.readonly())),
  props: v.optional(v.pipe(v.array(propSchema), v.readonly())),
  /** false = no arrow, where nothing is to be seen moving. */
  arrow: v.optional(v.union([v.literal(false), arrowSchema])),
  /** Only this side's muscles light up. */
  oneSided: v.optional(v.picklist(['left', 'right'])),
  /** Exceptions from `oneSided` by muscle id. */
  muscleSides: v.optional(v.record(v.string(), v.picklist(['left', 'right', 'both']))),
});

export type Limb = v.InferOutput<typeof limbSchema>;
export type Landmark = v.InferOutput<typeof landmarkSchema>;
export type PartName = v.InferOutput<typeof partSchema>;
export type Bone = v.InferOutput<typeof boneSchema>;
export type Target = v.InferOutput<typeof targetSchema>;
export type Keyframe = v.InferOutput<typeof keyframeSchema>;
export type Prop = v.InferOutput<typeof propSchema>;
export type ArrowSpec = v.InferOutput<typeof arrowSchema>;
/** `shapes` are written by the build, from prop-shapes.ts. */
export type FigureSpec = v.InferOutput<typeof figureSchema> & {readonly shapes?: readonly string[]};
