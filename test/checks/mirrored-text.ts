/** A pose text with left and right changed over, for poses that turn nothing but limbs. */
export const mirroredText = (text: string): string =>
  text.replace(/\b([a-z])([LR])/g, (_, joint: string, side: string) => joint + (side === 'L' ? 'R' : 'L'));
