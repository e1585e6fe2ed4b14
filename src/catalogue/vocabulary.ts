/** The controlled words of the dataset: whatever is chosen from a list is chosen from one of these. */

/** The part of the catalogue an exercise is filed under. */
export const areas = [
  'low-back', 'mid-upper-back', 'neck', 'core', 'hips-glutes', 'hamstrings', 'hip-flexors', 'lifting-technique',
  'desk-seated', 'relief', 'pregnancy', 'warmup-aerobic',
] as const;

/** What an exercise is for: to lengthen, move, strengthen, tense without moving, raise the pulse, rest, breathe, learn. */
export const kinds = [
  'stretch', 'mobility', 'strength', 'isometric', 'aerobic', 'relief', 'breathing', 'technique',
] as const;

/**
 * How the muscles work, which decides how a session counts it: `isometric` tenses without moving, `static` holds a
 * stretch, `active-range` moves through a range, `strength` moves or holds against load, `aerobic` keeps going, `rest`
 * lies or sits still.
 */
export const modes = ['isometric', 'static', 'active-range', 'strength', 'aerobic', 'rest'] as const;

/** The direction of the main movement, so that its opposite can be found: trunk, hips, neck, shoulders, whole body. */
export const movements = [
  'spine-flexion', 'spine-extension', 'spine-flexion-and-extension', 'spine-rotation', 'spine-side-bend', 'trunk-brace',
  'hip-flexion', 'hip-extension', 'hip-abduction', 'hip-adduction', 'hip-external-rotation', 'hip-hinge', 'squat',
  'neck-flexion', 'neck-extension', 'neck-retraction', 'neck-rotation', 'neck-side-bend', 'neck-brace',
  'shoulder-circle', 'shoulder-flexion', 'shoulder-extension', 'shoulder-opening', 'shoulder-closing',
  'shoulder-blade-retraction', 'shoulder-blade-protraction',
  'pelvic-floor-lift', 'walking', 'rolling', 'breathing', 'rest',
] as const;

/** Regions of the body that an exercise is about. */
export const bodyAreas = [
  'cervical', 'thoracic', 'lumbar', 'abdomen', 'pelvis', 'hip', 'thigh', 'shoulder', 'whole-body',
] as const;

/** Muscles and muscle groups, each of which the figure can paint. */
export const muscles = [
  'trapezius-upper', 'trapezius-middle', 'trapezius-lower', 'rhomboids', 'levator-scapulae', 'latissimus-dorsi',
  'erector-spinae', 'erector-spinae-lumbar', 'erector-spinae-thoracic', 'multifidus', 'rotatores', 'quadratus-lumborum',
  'rectus-abdominis', 'external-oblique', 'internal-oblique', 'transversus-abdominis', 'diaphragm', 'pelvic-floor',
  'gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis', 'obturator-internus', 'deep-hip-rotators',
  'psoas-major', 'iliacus', 'iliopsoas', 'rectus-femoris', 'quadriceps-femoris', 'hamstrings', 'adductors',
  'adductor-magnus', 'gastrocnemius', 'soleus',
  'deltoid', 'deltoid-anterior', 'deltoid-posterior', 'pectoralis-major', 'pectoralis-minor', 'serratus-anterior',
  'triceps-brachii', 'biceps-brachii', 'infraspinatus', 'teres-minor',
  'longus-colli', 'longus-capitis', 'sternocleidomastoid', 'scalenes', 'splenius-capitis', 'semispinalis-capitis',
  'suboccipitals', 'obliquus-capitis-inferior',
] as const;

/** What a muscle does in the exercise. */
export const muscleRoles = ['working', 'lengthened', 'relaxed'] as const;

/** Body positions an exercise can be done in. */
export const positions = [
  'supine', 'prone', 'side-lying', 'quadruped', 'half-kneeling', 'seated-chair', 'standing', 'wall',
] as const;

/** Things an exercise needs. No equipment is the empty list; `hand-support` is anything firm to hold on to. */
export const equipment = [
  'mat', 'knee-pad', 'pillow', 'cushion', 'bed', 'chair', 'firm-chair', 'table', 'counter', 'hand-support', 'wall',
  'doorway', 'resistance-band', 'strap', 'ball', 'box', 'broomstick', 'cloth', 'shoes',
] as const;

/** How the two sides are worked: together, one side then the other, or in turn with every repetition. */
export const sides = ['both', 'each', 'alternate'] as const;

/** Properties of an exercise that a condition can forbid or soften. They are what the safety rules read. */
export const properties = [
  // position
  'supine', 'prone', 'side-lying', 'quadruped', 'kneeling', 'half-kneeling', 'deep-kneeling', 'seated', 'standing',
  'single-leg', 'balance', 'prolonged-standing', 'quick-position-change', 'floor-transfer', 'chair-support',
  'wall-support', 'head-below-heart', 'hips-above-heart',
  // spine
  'spinal-flexion', 'spinal-flexion-end-range', 'spinal-extension', 'spinal-extension-end-range', 'rotation',
  'rotation-end-range', 'side-bend', 'loaded-flexion', 'trunk-curl', 'abdominal-pressure',
  // neck
  'neck-flexion', 'neck-extension', 'neck-rotation', 'neck-side-bend', 'neck-retraction', 'neck-loaded',
  // hips and legs
  'hip-flexion-past-90', 'hip-flexion-end-range', 'hip-extension', 'hip-extension-end-range', 'hip-rotation',
  'hip-cross-midline', 'hip-abduction-wide', 'asymmetric-pelvis', 'deep-knee-bend', 'nerve-tension',
  // arms
  'shoulder-load', 'shoulder-end-range', 'overhead', 'wrist-load',
  // load
  'isometric-hold', 'strength-bodyweight', 'resistance-band', 'external-weight', 'aerobic',
] as const;

/** Whether an exercise suits a trimester of an uncomplicated pregnancy. */
export const suits = ['yes', 'modify', 'no'] as const;

/**
 * How a source was read: `seen` in its own words, `copy` in someone else's copy of it, `partial` only title, abstract
 * or opening, `gk` not at all (general knowledge).
 */
export const sourceStatuses = ['seen', 'copy', 'partial', 'gk'] as const;

/** How much of an exercise rests on a source that was read, rather than on general knowledge. */
export const evidenceGrades = ['technique-and-dosage-seen', 'technique-seen', 'general-knowledge'] as const;

/** From where the words of a pose describe the body. */
export const poseViews = ['side', 'front', 'back', 'top'] as const;

/** The parts of a routine, in their order. */
export const routinePhases = ['warm-up', 'main', 'cool-down'] as const;

/** What a piece of general advice is about. */
export const adviceTopics = ['prepare', 'every-day', 'how-often', 'classes', 'medicine', 'heat-and-ice', 'benefits'] as const;

/** What a condition belongs to. */
export const conditionGroups = ['pregnancy', 'condition'] as const;

/** What must have happened before routines are shown to a reader with the condition. */
export const gates = [
  'none', 'clear-first', 'clear-first-if-caesarean-or-complications', 'clear-first-if-under-12-weeks',
  'clear-first-if-160-90-or-uncontrolled', 'clear-first-if-new', 'emergency-if-new', 'emergency',
] as const;

/** How urgent a “yes” to a screening question is. */
export const screeningLevels = ['red-emergency', 'red-same-day', 'red-maternity-now', 'amber'] as const;

/** Who is asked a screening question. */
export const screeningScopes = ['all', 'pregnancy', 'postpartum'] as const;

export type Area = (typeof areas)[number];
export type Kind = (typeof kinds)[number];
export type Mode = (typeof modes)[number];
export type Movement = (typeof movements)[number];
export type BodyArea = (typeof bodyAreas)[number];
export type MuscleId = (typeof muscles)[number];
export type MuscleRole = (typeof muscleRoles)[number];
export type Position = (typeof positions)[number];
export type EquipmentId = (typeof equipment)[number];
export type Sides = (typeof sides)[number];
export type Property = (typeof properties)[number];
export type Suit = (typeof suits)[number];
export type SourceStatus = (typeof sourceStatuses)[number];
export type EvidenceGrade = (typeof evidenceGrades)[number];
export type RoutinePhase = (typeof routinePhases)[number];
export type Gate = (typeof gates)[number];
export type ScreeningLevel = (typeof screeningLevels)[number];
export type ScreeningScope = (typeof screeningScopes)[number];
