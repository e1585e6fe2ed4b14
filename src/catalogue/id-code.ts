/**
 * Three letters for an id. What every page loads must know which ids there are, so as not to ask for files in vain, but need not spell
 * them: a list of codes takes a third of the bytes. The build sees to it that no two of our ids share a code; a mistyped id has one of
 * them in two of a thousand cases, and is then found out a request later. What is not spelt like an id, as a path, has no code.
 */
export function idCode(id: string): string {
  if (!/^[a-z\d-]+$/.test(id)) return '';
  let code = 0;
  for (const letter of id) code = (code * 31 + (letter.codePointAt(0) ?? 0)) % 36 ** 3;
  return code.toString(36);
}
