/** Where in its movement a figure is at a time: looping previews, and the phases of a session. */
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

/** One lap: at rest for a moment in each of two keyframes, but flowing where there are more. */
function lap({keyframes}: Motion, share: number): number {
  const place = clamp(share) * keyframes.length;
  const index = Math.min(Math.floor(place), keyframes.length - 1);
  const part = place - index;
  return index + lerp(part, smoothstep(part), keyframes.length > 2 ? 0.5 : 1);
}

/** A looping preview. "hold": out, a short hold, back, a moment's rest; "cycle": round and round. */
export function previewTimeline(spec: Motion, tempo: Tempo, holdSeconds = PREVIEW_HOLD_SECONDS): Timeline {
  const out = Math.max(0.4, tempo.outSeconds);
  const back = Math.max(0.4, tempo.backSeconds);
  if (spec.motion === 'cycle') {
    const seconds = Math.max(0.8, out + back);
    return {seconds, positionAt: (time) => lap(spec, (time / seconds) % 1)};
  }
  const last = spec.keyframes.length - 1;
  const seconds = out + holdSeconds + back + PREVIEW_REST_SECONDS;
  return {
    seconds,
    positionAt(time) {
      const t = time % seconds;
      if (t < out) return last * smoothstep(t / out);
      return last * (1 - smoothstep((t - out - holdSeconds) / back));
    },
  };
}

/** Where a session's figure is at `fraction` (0-1) of a phase. A cycle does one lap per movement phase. */
export function phasePosition(spec: Motion, phase: Phase, fraction: number, _rep = 0): number {
  const last = spec.keyframes.length - 1;
  const isCycle = spec.motion === 'cycle';
  switch (phase) {
    case 'move':
      return isCycle ? lap(spec, fraction) : last * smoothstep(fraction);
    case 'hold':
      return isCycle ? 0 : last;
    case 'release':
      return isCycle ? 0 : last * (1 - smoothstep(fraction));
    case 'get-ready':
    case 'switch':
    case 'rest':
      return 0;
  }
}
