/** How an exercise is drawn: a camera and two or more keyframes. */
import * as v from 'valibot';

export const figureSchema = v.looseObject({
  view: v.tuple([v.number(), v.number()]),
  upright: v.boolean(),
  motion: v.picklist(['hold', 'cycle']),
  keyframes: v.pipe(v.array(v.looseObject({})), v.minLength(2)),
});

export type FigureSpec = v.InferOutput<typeof figureSchema>;
