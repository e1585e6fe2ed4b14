/** The way in for site builders that allow one file, and for use offline: everything in one classic script. */
import './elements/define/body-map.ts';
import './elements/define/routine-step.ts';
import './elements/define/routine-timer.ts';
import './elements/define/safety-notice.ts';
import './elements/define/stretch-card.ts';
import './elements/define/stretch-figure.ts';
import {listExercises} from './catalogue/entries.ts';
import {loadExercise} from './catalogue/load.ts';
import {loadRoutine} from './catalogue/load-routine.ts';
import {configure} from './preferences/page-settings.ts';

export {configure, listExercises, loadExercise, loadRoutine};
