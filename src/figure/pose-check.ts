/** Finds mistakes in pose text and says what is allowed. For authors: no part of what a browser loads. */
const TRUNK = 'rltn';
const LIMBS = 'hskaocewf';
const NUMBER = /^-?(\d+\.?\d*|\.\d+)$/;

/** What is wrong with the first bad token; undefined if all is well. */
export function poseMistake(text: string): string | undefined {
  for (const found of text.matchAll(/\S+/g)) {
    const token = found[0];
    const reason = tokenMistake(token);
    if (reason) return `Pose text "${token}" (character ${found.index + 1}): ${reason}`;
  }
  return undefined;
}

function tokenMistake(token: string): string | undefined {
  const [, code = '', side = '', list = ''] = /^([a-z]*)([A-Z]*)(.*)$/.exec(token) ?? [];
  const isTrunk = code.length === 1 && TRUNK.includes(code);
  if (!isTrunk && (code.length !== 1 || !LIMBS.includes(code))) return `no joint "${code}"; allowed: ${[...TRUNK, ...LIMBS].join(' ')}`;
  if (isTrunk && side) return `"${code}" takes no side`;
  if (!/^[LR]?$/.test(side)) return `no side "${side}"; allowed: L R or none`;
  const parts = list.split(',');
  if (parts.length > 3 || !parts.every((part) => NUMBER.test(part))) return 'allowed: one to three numbers, parted by commas';
  return undefined;
}
