/** The warning signs that a reader in pain is told: the screening's own questions, word for word. */
import screeningFile from '../../data/screening.json' with {type: 'json'};

const questions: readonly {readonly id: string; readonly level: string; readonly question: string; readonly action: string}[] = screeningFile.questions;

/** Saddle, bladder and bowel, both legs, and the chest: what pain in the back or a leg must never be taken for. */
const always = ['saddle', 'bladder', 'bowel', 'bilateral', 'leg-weak', 'chest'];
const ofNeck = ['neck-artery', 'neck-signs', 'cord'];

export interface Signs {
  /** What to do if there is one of them. */
  readonly action: string;
  readonly questions: readonly string[];
}

function signs(ids: readonly string[]): Signs {
  const asked = questions.filter(({id}) => ids.includes(id));
  return {action: asked[0]?.action ?? '', questions: asked.map(({question}) => question)};
}

/** Signs for which to call an emergency number now, after an exercise with these properties. */
export function emergencySigns(properties: readonly string[]): Signs {
  return signs(properties.some((property) => property.startsWith('neck-')) ? [...always, ...ofNeck] : always);
}

/** New numbness or weakness of one limb: advice on the same day. */
export function sameDaySigns(): Signs {
  return signs(['legnew']);
}
