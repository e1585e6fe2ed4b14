/** The moments of a session that a reader who isn't looking must be told of. Pure: a plan → a list; a session's course → what is due. */
import type {Phase, SessionPlan} from '../session/plan.ts';
import type {SessionEvent} from '../session/state.ts';
import type {SessionView} from '../session/view.ts';

/**
 * `ahead` a wait begins, and says what comes · `go` the wait is over · `rep` another repetition begins · `hold` a hold that lasts begins ·
 * `half` half of a long hold is over · `count` 3, 2, 1 before the end of a wait or of a long hold · `release` a hold is over ·
 * `switch` the sides change · `end` all is done
 */
export type MilestoneKind = 'ahead' | 'go' | 'rep' | 'hold' | 'half' | 'count' | 'release' | 'switch' | 'end';

export interface Milestone {
  readonly kind: MilestoneKind;
  /** Seconds from the session's start. */
  readonly at: number;
  /** Index of the phase that it opens or lies in; of the last one for `end`. */
  readonly phase: number;
  /** Seconds left, of a `count`. */
  readonly left?: number;
}

/** Holds shorter than these (s) are over before their start, their half or their end could be told. */
const toldHold = 5;
/** A hold of so many seconds is counted out, and is said to begin and to be over. */
export const longHold = 10;
const halvedHold = 15;
/** A wait of so many seconds is counted out: a shorter one is a count by itself. */
const countedWait = 4;

/** Later than this (s), a milestone is no longer true: a tab that slept says nothing of what it slept through. */
export const freshSeconds = 1;

function isWait({kind}: Phase): boolean {
  return kind === 'get-ready' || kind === 'rest' || kind === 'switch';
}

function openingKind(phase: Phase, before: Phase | undefined): MilestoneKind | undefined {
  switch (phase.kind) {
    case 'get-ready':
    case 'rest':
      return 'ahead';
    case 'switch':
      return 'switch';
    case 'move':
      return !before || isWait(before) ? 'go' : 'rep';
    case 'hold':
      if (!before || isWait(before)) return 'go';
      if (before.kind === 'hold') return 'rep';
      return phase.seconds >= toldHold ? 'hold' : undefined;
    case 'release':
      return before?.kind === 'hold' ? 'release' : undefined;
  }
}

/** What the start of a phase is to a reader; nothing where it is told by what came before. */
export function opening({phases}: SessionPlan, index: number): Milestone | undefined {
  const phase = phases[index];
  const kind = phase && openingKind(phase, phases[index - 1]);
  return phase && kind && {kind, at: phase.startsAt, phase: index};
}

/** What there is to tell within a phase. */
export function within({phases}: SessionPlan, index: number): readonly Milestone[] {
  const phase = phases[index];
  // What ends by a tap has no last seconds.
  if (!phase || phase.untilTap) return [];
  const isHold = phase.kind === 'hold';
  const isCounted = isHold ? phase.seconds >= longHold : isWait(phase) && phase.seconds >= countedWait;
  const end = phase.startsAt + phase.seconds;
  const half: Milestone[] = isHold && phase.seconds >= halvedHold ? [{kind: 'half', at: phase.startsAt + phase.seconds / 2, phase: index}] : [];
  const counts = isCounted ? [3, 2, 1].map((left): Milestone => ({kind: 'count', at: end - left, phase: index, left})) : [];
  return [...half, ...counts];
}

/** All milestones of a plan, in their order. */
export function milestones(plan: SessionPlan): readonly Milestone[] {
  const told = plan.phases.flatMap((_, index) => [opening(plan, index) ?? [], within(plan, index)].flat());
  return plan.phases.length ? [...told, {kind: 'end', at: plan.totalSeconds, phase: plan.phases.length - 1}] : told;
}

/** Follows a session and says of each milestone when it is due: once, in order, never while paused, never late. */
export class MilestoneTracker {
  /** How far (s) the milestones within phases have been looked at. */
  #seen = 0;

  /** @param now timestamp in milliseconds, of the same clock as the event's */
  take(plan: SessionPlan, event: SessionEvent, now: number): Milestone | undefined {
    if (now - event.at > freshSeconds * 1000) return undefined;
    switch (event.type) {
      case 'phase':
        return opening(plan, event.index);
      case 'complete':
        return {kind: 'end', at: plan.totalSeconds, phase: plan.phases.length - 1};
      case 'start':
      case 'pause':
      case 'resume':
      case 'step':
      case 'skip':
      case 'stop':
      case 'plan':
        return undefined;
    }
  }

  look(plan: SessionPlan, {status, phaseIndex, elapsed}: SessionView): readonly Milestone[] {
    const seen = this.#seen;
    if (status !== 'ready' && status !== 'running') {
      // What was crossed just before a pause is told after it.
      this.#seen = Math.min(seen, elapsed);
      return [];
    }
    this.#seen = elapsed;
    return within(plan, phaseIndex).filter(({at}) => at > seen && at <= elapsed && elapsed - at <= freshSeconds);
  }
}
