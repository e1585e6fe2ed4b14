import {BodyMap} from '../body-map/body-map.ts';
import {define} from '../define.ts';

define('body-map', BodyMap);
