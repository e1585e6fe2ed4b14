/** The room of a notice; see theme/room.ts. */
import {worded} from '../../theme/room.ts';

export const noticeRoom = worded('notice');
