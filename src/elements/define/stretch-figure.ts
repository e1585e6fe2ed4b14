import {define} from '../define.ts';
import {StretchFigure} from '../stretch-figure/stretch-figure.ts';

define('stretch-figure', StretchFigure);
