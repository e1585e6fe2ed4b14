/** A reader follows a plan in an element: the session runs, the figure is led by it, milestones are announced. Loaded on Start. */
import type {ReactiveControllerHost} from 'lit';
import type {Exercise} from '../../catalogue/schema.ts';
import {phasePosition} from '../../figure/index.ts';
import {session} from '../../i18n/en/session.ts';
import {phaseAnnouncement} from '../../i18n/phase.ts';
import {addEnglish, type Words} from '../../i18n/words.ts';
import type {Phase, SessionPlan} from '../../session/plan.ts';
import {createSession, type Session} from '../../session/runner.ts';
import type {SessionEvent} from '../../session/session.ts';
import type {SessionView} from '../../session/view.ts';
import type {Moment} from '../picture/moving-picture.ts';

addEnglish(session);

/** Seconds into the round of a movement that has no end: out, and back by another way. */
function lapSeconds({dose}: Exercise, {kind}: Phase, moving: number): number {
  const {outSeconds, backSeconds} = dose.tempo;
  if (kind === 'move') return moving * outSeconds;
  if (kind === 'hold') return outSeconds;
  return kind === 'release' ? outSeconds + moving * backSeconds : 0;
}

export interface FollowingOptions {
  readonly plan: SessionPlan;
  /** The exercise of each step of the plan. */
  readonly exercises: readonly Exercise[];
  readonly words: () => Words;
  readonly onEvent: (event: SessionEvent) => void;
}

export class Following {
  readonly session: Session;
  readonly plan: SessionPlan;
  /** The session as last looked at. */
  view: SessionView;
  /** For a live region: changes at milestones only. */
  announcement = '';
  readonly #exercises: readonly Exercise[];
  readonly #words: () => Words;

  constructor(host: ReactiveControllerHost, {plan, exercises, words, onEvent}: FollowingOptions) {
    this.plan = plan;
    this.#exercises = exercises;
    this.#words = words;
    this.session = createSession(plan, {
      onChange: (view) => {
        this.view = view;
        host.requestUpdate();
      },
      onEvent: (event) => {
        this.#announce(event);
        onEvent(event);
      },
    });
    this.view = this.session.view;
  }

  /** The exercise shown: during a rest between steps, the one to come. */
  get exercise(): Exercise | undefined {
    return this.#exercises[this.view.stepIndex];
  }

  /** A repetition of a movement that is not held: its number is what a reader wants to see, not its seconds. */
  get counts(): boolean {
    const {phase} = this.view;
    if (!phase || phase.rep === 0) return false;
    return !this.plan.phases.some(({stepIndex, kind}) => stepIndex === phase.stepIndex && kind === 'hold');
  }

  /** Where the figure is at this very moment. */
  readonly moment = (): Moment => {
    const view = this.session.view;
    const {phase} = view;
    const exercise = this.#exercises[view.stepIndex];
    if (!phase || !exercise) return {position: 0, side: 'right'};
    const side = phase.side ?? 'right';
    if (phase.cycles) return this.#keepGoing(exercise, view.phaseElapsed);
    const {figure} = exercise;
    if (!figure) return {position: 0, side};
    const moving = phase.movingSeconds ? Math.min(1, view.phaseElapsed / phase.movingSeconds) : 1;
    if (figure.motion === 'cycle') return {position: this.#lap(exercise, lapSeconds(exercise, phase, moving)), side};
    const breath = phase.kind === 'move' ? moving : phase.kind === 'release' ? 1 - moving : 0;
    return {
      position: phasePosition(figure, phase.kind, moving),
      side,
      ribcage: exercise.kind === 'breathing' ? breath * 2 - 1 : 0,
    };
  };

  /** A walk or a march by the minute: lap after lap, sides in turn where they take turns. */
  #keepGoing(exercise: Exercise, seconds: number): Moment {
    const {outSeconds, backSeconds} = exercise.dose.tempo;
    const odd = exercise.sides === 'alternate' && Math.floor(seconds / (outSeconds + backSeconds)) % 2;
    return {position: this.#lap(exercise, seconds), side: odd ? 'left' : 'right'};
  }

  /** Where a movement that goes round is after so many seconds. */
  #lap({figure, dose}: Exercise, seconds: number): number {
    const lap = Math.max(1, dose.tempo.outSeconds + dose.tempo.backSeconds);
    return figure ? phasePosition(figure, 'move', (seconds % lap) / lap) : 0;
  }

  dispose(): void {
    this.session.dispose();
  }

  #announce(event: SessionEvent): void {
    const words = this.#words();
    switch (event.type) {
      case 'phase': {
        const phase = this.plan.phases[event.index];
        const exercise = phase && this.#exercises[phase.stepIndex];
        if (exercise) this.announcement = phaseAnnouncement(words, exercise, phase) || this.announcement;
        return;
      }
      case 'complete':
        this.announcement = words.say('session.done');
        return;
      case 'pause':
        this.announcement = words.say('session.paused');
        return;
      case 'resume':
        this.announcement = words.say('session.resume');
        return;
      case 'stop':
        if (event.reason !== 'pain') return;
        this.announcement = `${words.say('session.hurts-title')}. ${words.say('session.hurts-advice')}`;
        return;
      case 'start':
      case 'step':
      case 'skip':
    }
  }
}
