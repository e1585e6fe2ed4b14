/** Preferences of the reader's system. One query object each, made when first asked: importing this touches no page. */
const queries = new Map<string, MediaQueryList>();

function query(text: string): MediaQueryList {
  const list = queries.get(text) ?? matchMedia(text);
  queries.set(text, list);
  return list;
}

export const prefersReducedMotion = (): MediaQueryList => query('(prefers-reduced-motion: reduce)');
export const forcedColors = (): MediaQueryList => query('(forced-colors: active)');
export const prefersDark = (): MediaQueryList => query('(prefers-color-scheme: dark)');
