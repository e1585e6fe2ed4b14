import {define} from '../define.ts';
import {RoutineStep} from '../routine-step/routine-step.ts';

define('routine-step', RoutineStep);
