export {createFigure, type DrawOptions, type Figure} from './figure.ts';
export type {BodyPlan} from './body.ts';
export type {Highlight} from './muscles.ts';
export type {Paint} from './paint.ts';
export type {View} from './projection.ts';
export {phasePosition, previewTimeline, type Phase, type Tempo, type Timeline} from './motion.ts';
export {paintInto, toPaths, toSvg, type SvgOptions} from './svg.ts';
export {figureStyles} from './styles.ts';
export type {FigureSpec} from './schema.ts';
