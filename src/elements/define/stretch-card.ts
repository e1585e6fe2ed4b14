import {define} from '../define.ts';
import {StretchCard} from '../stretch-card/stretch-card.ts';

define('stretch-card', StretchCard);
