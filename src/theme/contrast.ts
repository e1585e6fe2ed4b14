/** Whether the text colour that a page hands down can be read on our surface. */

/** Red, green, blue of 0…255 from a computed `rgb()`/`rgba()` or `color(srgb …)`; undefined for another notation. */
function channels(color: string): readonly number[] | undefined {
  const match = /^(?:rgba?|color)\((srgb )?([^)]+)\)/.exec(color);
  if (!match) return undefined;
  const numbers = (match[2] ?? '').split(/[\s,/]+/).map(Number);
  return match[1] ? numbers.map((value) => value * 255) : numbers;
}

/** Relative luminance, 0 black … 1 white (WCAG 2.2). */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (value: number): number => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two computed colours, 1…21; undefined if one can't be read. */
export function contrast(first: string, second: string): number | undefined {
  const [a, b] = [channels(first), channels(second)];
  if (!a || !b) return undefined;
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
