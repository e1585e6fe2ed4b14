/** Where in its movement a figure is at a time: looping previews, and the phases of a session. */
import {min, max, floor} from './math.ts';
import type {FigureSpec} from './schema.ts';
import {clamp, lerp, smoothstep} from './vector.ts';

export interface Timeline {
  readonly seconds: number;
  positionAt(seconds: number): number;
}
export interface Tempo {
  readonly outSeconds: number;
  readonly backSeconds: number;
  readonly pauseSeconds: number;
}
export type Phase = 'get-ready' | 'move' | 'hold' | 'release' | 'switch' | 'rest';
type Motion = Pick<FigureSpec, 'motion' | 'keyframes'>;

const PREVIEW_HOLD_SECONDS = 1.5;
const PREVIEW_REST_SECONDS = 0.5;
const QUICKEST_SECONDS = 0.4;

/** A looping preview. "hold": out, a short hold, back, a moment's rest; "cycle": round and round. */
export function previewTimeline(spec: Motion, {outSeconds, backSeconds}: Tempo, holdSeconds = PREVIEW_HOLD_SECONDS): Timeline {
  const out = max(QUICKEST_SECONDS, outSeconds);
  const back = max(QUICKEST_SECONDS, backSeconds);
  const isCycle = spec.motion === 'cycle';
  const seconds = out + back + (isCycle ? 0 : holdSeconds + PREVIEW_REST_SECONDS);
  return {
    seconds,
    positionAt(time) {
      const t = time % seconds;
      if (isCycle) return phasePosition(spec, 'move', t / seconds);
      return t < out ? phasePosition(spec, 'move', t / out) : phasePosition(spec, 'release', (t - out - holdSeconds) / back);
    },
  };
}

/** Where a session's figure is at `fraction` (0-1) of a phase. A cycle does one lap per movement phase. */
export function phasePosition({motion, keyframes}: Motion, phase: Phase, fraction: number): number {
  const count = keyframes.length;
  if (motion === 'hold') {
    const share = {move: smoothstep(fraction), hold: 1, release: 1 - smoothstep(fraction), 'get-ready': 0, switch: 0, rest: 0}[phase];
    return share * (count - 1);
  }
  if (phase !== 'move') return 0;
  // One lap: at rest for a moment in each of two keyframes, but flowing where there are more.
  const place = clamp(fraction) * count;
  const index = min(floor(place), count - 1);
  const part = place - index;
  return index + lerp(part, smoothstep(part), count > 2 ? 0.5 : 1);
}
