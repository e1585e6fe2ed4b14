import {define} from '../define.ts';
import {RoutineTimer} from '../routine-timer/routine-timer.ts';

define('routine-timer', RoutineTimer);
