import {define} from '../define.ts';
import {SafetyNotice} from '../safety-notice/safety-notice.ts';

define('safety-notice', SafetyNotice);
