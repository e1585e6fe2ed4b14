/** Rings the tones of the minute to come ahead of time: a tab whose timers are slowed down still rings on the dot. */
import type {SessionPlan} from '../session/plan.ts';
import type {SessionView} from '../session/view.ts';
import {milestones, type Milestone} from './milestones.ts';
import type {Tones} from './tones.ts';

/** Browsers wake a hidden tab once a minute at the least. */
const aheadSeconds = 65;

/** The two clocks may be apart by this much (s) before the tones are set again: a pause, a jump, a sleep. */
const toleranceSeconds = 0.08;

export class ChimePlan {
  readonly #tones: Tones;
  #plan?: SessionPlan;
  #milestones: readonly Milestone[] = [];
  /** Where the session's 0 lies on the clock of the sound card (s). */
  #origin = Number.NaN;
  /** Tones up to this second of the session are set. */
  #setTo = 0;
  #takeBack: (() => void)[] = [];

  constructor(tones: Tones) {
    this.#tones = tones;
  }

  /** Sets what is to come; call it at every look at a session. */
  look(plan: SessionPlan, {status, elapsed}: SessionView): void {
    const {now} = this.#tones;
    const isRunning = status === 'ready' || status === 'running';
    if (now === undefined || (!isRunning && status !== 'finished')) {
      this.cancel();
      return;
    }
    const origin = now - elapsed;
    const isOnTime = plan === this.#plan && Math.abs(origin - this.#origin) <= toleranceSeconds;
    if (!isRunning) {
      // The end came as planned, and has rung; or early, by a skip: then it rings now.
      if (Number.isNaN(this.#origin) || now - this.#origin >= plan.totalSeconds - toleranceSeconds) return;
      this.cancel();
      this.#tones.ring('end', now);
      return;
    }
    if (!isOnTime) {
      this.cancel();
      if (plan !== this.#plan) this.#milestones = milestones(plan);
      this.#plan = plan;
      this.#origin = origin;
      // What is due this very moment still rings.
      this.#setTo = elapsed - toleranceSeconds;
    }
    // A phase that ends by a tap ends nobody knows when.
    const open = plan.phases.find(({untilTap, startsAt, seconds}) => untilTap && startsAt + seconds > elapsed);
    const until = Math.min(elapsed + aheadSeconds, open ? open.startsAt + open.seconds - 0.01 : Infinity);
    for (const {kind, at} of this.#milestones) {
      if (at > this.#setTo && at <= until) this.#takeBack.push(this.#tones.ring(kind, this.#origin + at));
    }
    this.#setTo = until;
  }

  /** Takes back what has not rung yet. */
  cancel(): void {
    for (const takeBack of this.#takeBack) takeBack();
    this.#takeBack = [];
    this.#origin = Number.NaN;
  }
}
