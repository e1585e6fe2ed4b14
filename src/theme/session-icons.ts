/** Icons of a session; see icons.ts. */
import {path} from './icons.ts';

export const pause = path('M15 3h3q1 0 1 1v16q0 1-1 1h-3q-1 0-1-1V4q0-1 1-1zM6 3h3q1 0 1 1v16q0 1-1 1H6q-1 0-1-1V4q0-1 1-1z', 'solid');
export const next = path('M21 4v16M6.029 4.285A2 2 0 0 0 3 6v12a2 2 0 0 0 3.029 1.715l9.997-5.998a2 2 0 0 0 .003-3.432z', 'solid directed');
export const previous = path('M17.971 4.285A2 2 0 0 1 21 6v12a2 2 0 0 1-3.029 1.715l-9.997-5.998a2 2 0 0 1-.003-3.432zM3 20V4', 'solid directed');
export const again = path('M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5');
export const close = path('M18 6 6 18M6 6l12 12');
export const switchSides = path('M8 3 4 7l4 4M4 7h16M16 21l4-4-4-4M20 17H4');
export const check = path('M20 6 9 17l-5-5');
export const back = path('m12 19-7-7 7-7M19 12H5', 'directed');
export const maximise = path('M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3');
export const minimise = path('M8 3v3a2 2 0 0 1-2 2H3M21 8h-3a2 2 0 0 1-2-2V3M3 16h3a2 2 0 0 1 2 2v3M16 21v-3a2 2 0 0 1 2-2h3');
