/** The words of a reason: made from the dataset's guidance, and from what the properties are called in plain words. */
import type {Condition} from '../catalogue/rules-schema.ts';
import type {Gate, Property} from '../catalogue/schema.ts';

export const propertyWords: Readonly<Record<Property, string>> = {
  supine: 'lying flat on the back',
  prone: 'lying on the front',
  'side-lying': 'lying on the side',
  quadruped: 'being on all fours',
  kneeling: 'kneeling',
  'half-kneeling': 'kneeling on one knee',
  'deep-kneeling': 'sitting back on the heels',
  seated: 'sitting',
  standing: 'standing',
  'single-leg': 'standing on one leg',
  balance: 'balancing',
  'prolonged-standing': 'standing still for long',
  'quick-position-change': 'getting up or down quickly',
  'floor-transfer': 'getting down to the floor and up',
  'chair-support': 'leaning on a chair',
  'wall-support': 'leaning on a wall',
  'head-below-heart': 'the head lower than the heart',
  'hips-above-heart': 'the hips higher than the heart',
  'spinal-flexion': 'rounding the back',
  'spinal-flexion-end-range': 'rounding the back as far as it goes',
  'spinal-extension': 'arching the back',
  'spinal-extension-end-range': 'arching the back as far as it goes',
  rotation: 'turning the trunk',
  'rotation-end-range': 'turning the trunk as far as it goes',
  'side-bend': 'bending to the side',
  'loaded-flexion': 'bending forward under load',
  'trunk-curl': 'curling up the trunk',
  'abdominal-pressure': 'pressure in the belly',
  'neck-flexion': 'bending the neck forward',
  'neck-extension': 'bending the neck back',
  'neck-rotation': 'turning the head',
  'neck-side-bend': 'bending the neck to the side',
  'neck-retraction': 'drawing the head back',
  'neck-loaded': 'load on the neck',
  'hip-flexion-past-90': 'bending the hip past 90°',
  'hip-flexion-end-range': 'bending the hip as far as it goes',
  'hip-extension': 'taking the leg back',
  'hip-extension-end-range': 'taking the leg back as far as it goes',
  'hip-rotation': 'turning the leg in the hip',
  'hip-cross-midline': 'crossing the leg over the middle',
  'hip-abduction-wide': 'opening the legs wide',
  'asymmetric-pelvis': 'uneven load on the pelvis',
  'deep-knee-bend': 'bending the knees deeply',
  'nerve-tension': 'stretching the nerve of the leg',
  'shoulder-load': 'load on the shoulder',
  'shoulder-end-range': 'taking the arm as far as it goes',
  overhead: 'arms above the head',
  'wrist-load': 'weight on the wrist',
  'isometric-hold': 'tensing without moving',
  'strength-bodyweight': 'strength work with the body’s own weight',
  'resistance-band': 'pulling on a band',
  'external-weight': 'lifting a weight',
  aerobic: 'moving until the pulse rises',
};

/** What a reader is told where a condition's guidance speaks to whoever builds the page. Nothing is added to it. */
const toTheReader: Readonly<Record<string, string>> = {
  'pregnancy-t3':
    'Nothing flat on the back or front; no belly compression; no end-range bends. Sit or hold on for balance, small ' +
    'ranges, short sets, avoid standing still for long, settle to sleep on the side.',
  'pregnancy-high-risk': 'Get individual advice from your midwife or obstetric team.',
  'pelvic-girdle-pain':
    'Weight even on both feet; no one-leg stance, straddling, crossed legs, low or wide squats; small steps; pillow ' +
    'between knees; stop with pubic or sacroiliac pain. The pelvis is sore, not unstable. Strength work only with ' +
    'even weight and without pain.',
  'recent-spinal-surgery':
    'Follow your surgical team’s sheet only. Walking and rolling to get up are shown once you say that your team has ' +
    'agreed them.',
  'hip-replacement':
    'Precautions for at least 6 weeks are common and vary by approach: no bend past 90°, no crossing, no twisting, ' +
    'no stepping far back with the foot turned out. Your surgeon decides when the limits end. On the side: pillow ' +
    'between the knees, not on the operated side unless agreed.',
  'knee-replacement':
    'Kneeling is often uncomfortable, but there is no evidence that it harms a healed replacement: pad the knees, or ' +
    'take the version on a chair. In the early weeks follow your team’s advice.',
};

export const guidanceOf = (id: string, condition: Condition): string => toTheReader[id] ?? condition.guidance;

/** `Sit tall` → `Sit tall.` */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

export const leftOut = (condition: Condition, property: Property): string =>
  `${condition.label}: without ${propertyWords[property]}.`;

export const withCare = (condition: Condition, property: Property): string =>
  `${condition.label}: take care with ${propertyWords[property]}.`;

/** Several properties at once: “Take care with balancing and kneeling.” */
export function inOneSentence(verdict: 'modify' | 'avoid', listed: readonly string[]): string {
  const all = new Intl.ListFormat('en', {style: 'long', type: 'conjunction'}).format(listed);
  return verdict === 'avoid' ? `It involves ${all}.` : `Take care with ${all}.`;
}

export const notOnList = (condition: Condition): string => `${condition.label}: only its own gentle list.`;

/** The “if” of a gate: when it is that a clinician has to be asked. */
const whenToAsk: Readonly<Partial<Record<Gate, string>>> = {
  'clear-first-if-caesarean-or-complications': 'after a caesarean or with complications, ',
  'clear-first-if-under-12-weeks': 'in the first 12 weeks, ',
  'clear-first-if-160-90-or-uncontrolled': 'at 160/90 or more, or if it is not controlled, ',
  'clear-first-if-new': 'if it is new, ',
};

/** Short of a clinician's word, walking and rest positions are all there is: section 1 of the evidence. */
export const askFirst = ({label, gate}: Condition): string =>
  `${label}: ${whenToAsk[gate] ?? ''}ask a doctor, physiotherapist or midwife first. ` +
  'Until this is clear, only walking and rest positions.';

export const unknownAnswer = (id: string): string =>
  `“${id}” is an answer that these rules don’t know. Ask a doctor, physiotherapist or midwife first.`;

/** Weeks 13 to 15, the week known: the wording of nhs-preg-copy and csep-recs, each with its own source. */
export const supineStillPossible = [
  {source: 'nhs-preg-copy', text: 'Don’t lie flat on the back for long. From week 16 it is left out.'},
  {source: 'csep-recs', text: 'On the back: change position if you feel light-headed, sick or unwell.'},
] as const;

/** The guidance of the second trimester for those weeks, in which lying flat on the back has its own words. */
export const earlyGuidance =
  'Nothing flat on the front; no belly compression; no end-range bends; hold a support for standing work; stop if ' +
  'the midline of the belly domes.';
