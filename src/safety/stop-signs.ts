/** When to stop at once during a session, for one reader: section 1 of the evidence, “During exercise”. */

/** Each is a message `signs.<id>`. */
export type StopSign =
  | 'chest' | 'numb' | 'weak' | 'leg' | 'worse'
  | 'neck'
  | 'bleed' | 'fluid' | 'contract' | 'abdo' | 'breath' | 'headache' | 'movements' | 'calf'
  | 'heavy';

/** Whom it concerns: everybody, neck exercises, a pregnancy, the months after a birth. */
export type SignGroupId = 'all' | 'neck' | 'pregnancy' | 'postpartum';

export interface SignGroup {
  readonly id: SignGroupId;
  readonly signs: readonly StopSign[];
}

/** mayo-bp, rf-ces, nt-lbp, navy-ext, nhsinform; rehab-neck, ahps-neck; the red-maternity questions of data/screening.json; bnssg-post. */
const groups: Readonly<Record<SignGroupId, readonly StopSign[]>> = {
  pregnancy: ['bleed', 'fluid', 'contract', 'abdo', 'breath', 'headache', 'movements', 'calf'],
  postpartum: ['heavy'],
  all: ['chest', 'numb', 'weak', 'leg', 'worse'],
  neck: ['neck'],
};

/**
 * The signs that concern a reader, their own first.
 * @param conditions of the reader, and those that the routine is made for: somebody who follows a routine for pregnancy may have answered nothing
 * @param properties of the exercises that are done
 */
export function stopSignsFor(conditions: readonly string[], properties: readonly string[]): readonly SignGroup[] {
  const concerns: Readonly<Record<SignGroupId, boolean>> = {
    pregnancy: conditions.some((id) => id.startsWith('pregnancy-')),
    postpartum: conditions.some((id) => id.startsWith('postpartum-')),
    all: true,
    neck: properties.some((property) => property.startsWith('neck-')),
  };
  return (Object.keys(groups) as SignGroupId[]).filter((id) => concerns[id]).map((id) => ({id, signs: groups[id]}));
}
