/** Whether a site owner's figure can be drawn. A module of its own, since what draws is at home in a page and not in Node. */
import {createFigure, type FigureSpec} from '../figure/index.ts';
import {withPatches} from '../figure/muscle-table.ts';
import {poseMistake} from '../figure/pose-check.ts';
import {withShapes} from '../figure/prop-shapes.ts';
import type {Exercise} from './schema.ts';

/** Of keyframes and of props in one figure; ours have at most five. */
const MOST_PIECES = 24;

/** Why a figure can't be drawn, if it can't: it is drawn once, all of its movement. */
export function drawingFault(figure: FigureSpec): string | undefined {
  const pieces = Math.max(figure.keyframes.length, figure.props?.length ?? 0);
  if (pieces > MOST_PIECES) return `has ${pieces} keyframes or props; allowed: ${MOST_PIECES}`;
  const mistake = figure.keyframes.map(({pose}) => poseMistake(pose)).find(Boolean);
  if (mistake) return mistake;
  try {
    return createFigure(withShapes(figure)).frame().every(Number.isFinite) ? undefined : 'has numbers that nothing can be drawn with';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The exercise with the places of its muscles and the shapes of its props, which the build writes into the package's own. */
export const withTables = (exercise: Exercise): Exercise =>
  ({...exercise, muscles: withPatches(exercise.muscles), ...(exercise.figure && {figure: withShapes(exercise.figure)})});
