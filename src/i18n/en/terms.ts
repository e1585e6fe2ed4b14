/**
 * Everyday words for the controlled vocabularies of the dataset. Ids are stable; the words are British English. What isn't listed is said as
 * its id is: `kind.stretch` “Stretch”, `equipment.knee-pad` “Knee pad”. Translations list all of them.
 */
import type {MessageTable} from '../words.ts';

export const terms = {
  'area.mid-upper-back': 'Mid and upper back',
  'area.hips-glutes': 'Hips and buttocks',
  'area.hip-flexors': 'Front of the hip',
  'area.desk-seated': 'At a desk',
  'area.lifting-technique': 'Lifting',
  'area.warmup-aerobic': 'Warm-up',
  'kind.isometric': 'Isometric hold',
  'kind.relief': 'Rest position',
  'position.seated-chair': 'Sitting',
  'position.supine': 'Lying on the back',
  'position.prone': 'Lying on the front',
  'position.side-lying': 'Lying on the side',
  'position.quadruped': 'On all fours',
  'position.half-kneeling': 'On one knee',
  'position.wall': 'At a wall',
  'equipment.resistance-band': 'Band',
  'equipment.strap': 'Strap or towel',
  'equipment.ball': 'Exercise ball',
  'equipment.shoes': 'Comfortable shoes',
  'equipment.cloth': 'Sock or cloth',
  'equipment.hand-support': 'Something to hold',
} as const satisfies MessageTable;
