// Every exercise's still as text, as it is written into HTML before a reader asks for it.
import type {Exercise} from '../../src/catalogue/schema.ts';
import {createFigure, toSvg, type FigureSpec, type Highlight} from '../../src/figure/index.ts';
import {lean} from '../../src/figure/lean.ts';
import {highlightsOf} from '../../src/figure/muscle-table.ts';
import {withShapes} from '../../src/figure/prop-shapes.ts';

export interface Drawable {
  readonly id: string;
  /** As an author writes it. */
  readonly written: FigureSpec;
  /** As it is drawn: with the shapes of its props. */
  readonly spec: FigureSpec;
  readonly highlights: readonly Highlight[];
}

export const drawableOf = (exercises: readonly Exercise[]): Drawable[] =>
  exercises.flatMap(({id, figure, muscles}) => (figure ? [{id, written: figure, spec: withShapes(figure), highlights: highlightsOf(muscles)}] : []));

export function stillText({spec, highlights}: Drawable): string {
  const figure = createFigure(spec, highlights);
  const hold = spec.motion === 'cycle' ? 1 : figure.keyframeCount - 1;
  return toSvg(lean([...figure.draw(hold, {ghost: true}), ...figure.arrow()]), figure.frame());
}
