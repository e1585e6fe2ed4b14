/** The body as readers point at it: regions from head to foot, and the muscles that lie in each. */
import type {MuscleId} from './vocabulary.ts';

export interface BodyRegion {
  readonly id: string;
  /** What lights up when the region is chosen. */
  readonly muscles: readonly MuscleId[];
  /** Muscles that lie here and elsewhere, so that they don't light up with it. */
  readonly also?: readonly MuscleId[];
}

export const bodyRegions: readonly BodyRegion[] = [
  {id: 'neck-back', muscles: ['splenius-capitis', 'semispinalis-capitis', 'suboccipitals', 'obliquus-capitis-inferior']},
  {id: 'neck-side', muscles: ['levator-scapulae', 'sternocleidomastoid', 'scalenes']},
  {id: 'neck-front', muscles: ['longus-colli', 'longus-capitis']},
  {id: 'shoulder-top', muscles: ['trapezius-upper']},
  {id: 'shoulder', muscles: ['deltoid', 'deltoid-anterior', 'deltoid-posterior']},
  {id: 'shoulder-blades', muscles: ['trapezius-middle', 'trapezius-lower', 'rhomboids', 'infraspinatus', 'teres-minor']},
  {id: 'chest', muscles: ['pectoralis-major', 'pectoralis-minor']},
  {id: 'arm-front', muscles: ['biceps-brachii']},
  {id: 'arm-back', muscles: ['triceps-brachii']},
  {id: 'ribs', muscles: ['serratus-anterior', 'diaphragm']},
  {id: 'back-side', muscles: ['latissimus-dorsi']},
  {id: 'mid-back', muscles: ['erector-spinae-thoracic'], also: ['rotatores']},
  {id: 'lower-back', muscles: ['erector-spinae-lumbar', 'multifidus', 'quadratus-lumborum'], also: ['erector-spinae']},
  {id: 'belly', muscles: ['rectus-abdominis', 'transversus-abdominis']},
  {id: 'waist', muscles: ['external-oblique', 'internal-oblique']},
  {id: 'hip-front', muscles: ['psoas-major', 'iliacus', 'iliopsoas']},
  {id: 'hip-side', muscles: ['gluteus-medius', 'gluteus-minimus']},
  {id: 'pelvic-floor', muscles: ['pelvic-floor']},
  {id: 'buttock', muscles: ['gluteus-maximus', 'piriformis', 'obturator-internus', 'deep-hip-rotators']},
  {id: 'thigh-front', muscles: ['quadriceps-femoris', 'rectus-femoris']},
  {id: 'thigh-inner', muscles: ['adductors', 'adductor-magnus']},
  {id: 'thigh-back', muscles: ['hamstrings']},
  {id: 'calf', muscles: ['gastrocnemius', 'soleus']},
];

/** The region in which a muscle lies; undefined for what is no muscle's id. */
export function regionOf(muscle: string): BodyRegion | undefined {
  return bodyRegions.find(({muscles, also = []}) => [...muscles, ...also].some((id) => id === muscle));
}
