// What a page that moves a figure needs of the engine: these are the bytes that its readers download.
export {createFigure, figureStyles, paintInto, previewTimeline, phasePosition} from '../../src/figure/index.ts';
