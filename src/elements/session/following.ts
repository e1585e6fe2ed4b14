/** A reader follows a plan in an element: the session runs, the figure is led by it, milestones are announced. Loaded on Start. */
import type {ReactiveControllerHost} from 'lit';
import type {Exercise} from '../../catalogue/schema.ts';
import {phasePosition} from '../../figure/index.ts';
import {Guide} from '../../guidance/guide.ts';
import {session} from '../../i18n/en/session.ts';
import {addEnglish, type Words} from '../../i18n/words.ts';
import {guidance} from '../../preferences/guidance.ts';
import {pace} from '../../preferences/pace.ts';
import {keptStorage} from '../../preferences/storage.ts';
import {pageClock} from '../../session/clock.ts';
import {planSession, type Phase, type SessionPlan, type SessionSettings} from '../../session/plan.ts';
import {Keeper} from '../../session/keeper.ts';
import {restore, subjectOf, type KeptStep} from '../../session/kept.ts';
import {createSession, type Session} from '../../session/runner.ts';
import type {SessionEvent} from '../../session/state.ts';
import {shorterHold} from '../../session/shorter-hold.ts';
import type {SessionView} from '../../session/view.ts';
import type {Moment} from '../picture/moving-picture.ts';
import {takeUp} from './left.ts';

addEnglish(session);

/** Seconds into the round of a movement that has no end: out, and back by another way. */
function lapSeconds({dose}: Exercise, {kind}: Phase, moving: number): number {
  const {outSeconds, backSeconds} = dose.tempo;
  if (kind === 'move') return moving * outSeconds;
  if (kind === 'hold') return outSeconds;
  return kind === 'release' ? outSeconds + moving * backSeconds : 0;
}

/** A quiet breath (s), and how much of the deepest one it is. */
const BREATH_SECONDS = 4;
const QUIET_BREATH = 0.6;
/** How full the chest is, -1 … 1: whoever holds a pose keeps breathing. */
function breath({kind: purpose}: Exercise, {kind}: Phase, moving: number, elapsed: number): number {
  if (purpose === 'breathing') return kind === 'move' ? 2 * moving - 1 : kind === 'release' ? 1 - 2 * moving : -1;
  return kind === 'hold' ? QUIET_BREATH * Math.sin((elapsed / BREATH_SECONDS) * 2 * Math.PI) : 0;
}

/** The page's settings, as far as the reader has not chosen others. */
const withPreferences = (settings: SessionSettings): SessionSettings => ({...settings, speed: undefined, ...pace.get()});

/** A step with the whole record of its exercise. */
export type FollowedStep = KeptStep;

export interface FollowingOptions {
  readonly steps: readonly FollowedStep[];
  readonly settings?: SessionSettings;
  /** The name of a routine; the lock screen shows it. */
  readonly title?: string;
  readonly words: () => Words;
  readonly onEvent: (event: SessionEvent) => void;
}

export class Following {
  readonly session: Session;
  /** The session as last looked at. */
  view: SessionView;
  /** “This hurts” is asking: keys that are out of its sight move nothing until it is closed. */
  isHeld = false;
  /** Steps that were made easier before a reload. */
  readonly eased: readonly number[];
  readonly #guide: Guide;
  readonly #forgetPreferences: () => void;
  #steps: readonly FollowedStep[];
  #settings: SessionSettings;

  constructor(host: ReactiveControllerHost, {steps, settings = {}, title = '', words, onEvent}: FollowingOptions) {
    const subject = subjectOf(title, steps);
    const takenUp = takeUp(subject);
    this.#steps = takenUp?.steps ?? steps;
    this.eased = takenUp?.kept.eased.map(({step}) => step) ?? [];
    this.#settings = withPreferences(settings);
    const planned = planSession({steps: this.#steps}, this.#settings);
    const {plan, state} = takenUp ? restore(takenUp.kept, planned) : {plan: planned, state: undefined};
    const keeper = new Keeper({subject, given: steps, storage: keptStorage, wall: () => Date.now()});
    this.session = createSession(plan, {
      state,
      onChange: (view) => {
        this.view = view;
        this.#guide.look(view);
        // Who says that it hurts and then reloads the page is not asked to go on.
        if (this.isHeld) keeper.forget();
        else keeper.look({plan: session.plan, state: session.state, steps: this.#steps}, view);
        host.requestUpdate();
      },
      onEvent: (event) => {
        this.#guide.event(event);
        onEvent(event);
      },
    });
    const {session} = this;
    const unlessHeld = (act: () => void) => () => {
      if (!this.isHeld) act();
    };
    this.#guide = new Guide({
      plan: () => this.plan,
      exercises: () => this.#steps.map(({exercise}) => exercise),
      words,
      now: pageClock.now,
      title,
      actions: {
        play: unlessHeld(session.resume),
        pause: session.pause,
        next: unlessHeld(session.next),
        previous: unlessHeld(session.previous),
      },
    });
    this.view = this.session.view;
    this.#forgetPreferences = guidance.listen(() => {
      const {speed, restSeconds} = withPreferences(settings);
      if (speed !== this.#settings.speed || restSeconds !== this.#settings.restSeconds) this.adjust({speed, restSeconds});
      host.requestUpdate();
    });
  }

  /** As it is now: a reader adds time, changes an exercise, or the rests. */
  get plan(): SessionPlan {
    return this.session.plan;
  }

  /** As they are followed: an exercise may have taken another's place. */
  get steps(): readonly FollowedStep[] {
    return this.#steps;
  }

  get settings(): SessionSettings {
    return this.#settings;
  }

  /** The exercise shown: during a rest between steps, the one to come. */
  get exercise(): Exercise | undefined {
    return this.#steps[this.view.stepIndex]?.exercise;
  }

  /** Another exercise in the place of the present one, in its usual dose, from its start; what is over stays as it was. */
  replaceExercise(exercise: Exercise): void {
    const at = this.view.stepIndex;
    const {side, rest} = this.#steps[at] ?? {};
    this.#use(this.#steps.with(at, {exercise, side, rest}), at);
  }

  /** Whether the present exercise is held so long that it can be held for less. */
  get canShorten(): boolean {
    return shorterHold(this.#steps[this.view.stepIndex]) !== undefined;
  }

  /** Holds the present exercise for half as long from now on; its repetition begins anew. */
  shortenHold(): void {
    const at = this.view.stepIndex;
    const step = this.#steps[at];
    const holdSeconds = shorterHold(step);
    if (!step || holdSeconds === undefined) return;
    this.#use(this.#steps.with(at, {...step, dose: {...step.dose, holdSeconds}}), at, this.#phasesFromRep());
  }

  /** Speed, rests and other settings, from the next step on. */
  adjust(settings: SessionSettings): void {
    this.#settings = {...this.#settings, ...settings};
    this.#use(this.#steps, this.view.stepIndex + 1);
  }

  /** @param phasesLeft of the first changed step, where it doesn't begin anew */
  #use(steps: readonly FollowedStep[], from: number, phasesLeft?: number): void {
    this.#steps = steps;
    const plan = planSession({steps}, this.#settings);
    const end = plan.steps[from]?.phaseEnd;
    this.session.change(plan, from, end === undefined || phasesLeft === undefined ? undefined : end - phasesLeft);
  }

  /** How many phases of the step are left from the start of the present repetition on. */
  #phasesFromRep(): number | undefined {
    const {phase, phaseIndex, stepIndex} = this.view;
    const end = this.plan.steps[stepIndex]?.phaseEnd;
    if (!phase || phase.rep === 0 || end === undefined) return undefined;
    const isSameRep = ({stepIndex, set, side, rep}: Phase): boolean =>
      stepIndex === phase.stepIndex && set === phase.set && side === phase.side && rep === phase.rep;
    let index = phaseIndex;
    for (let before = this.plan.phases[index - 1]; before && isSameRep(before); before = this.plan.phases[index - 1]) index--;
    return end - index;
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
    const exercise = this.#steps[view.stepIndex]?.exercise;
    if (!phase || !exercise) return {position: 0, side: 'right'};
    const side = phase.side ?? 'right';
    if (phase.cycles) return this.#keepGoing(exercise, view.phaseElapsed);
    const {figure} = exercise;
    if (!figure) return {position: 0, side};
    const moving = phase.movingSeconds ? Math.min(1, view.phaseElapsed / phase.movingSeconds) : 1;
    if (figure.motion === 'cycle') return {position: this.#lap(exercise, lapSeconds(exercise, phase, moving)), side};
    return {
      position: phasePosition(figure, phase.kind, moving),
      side,
      ribcage: breath(exercise, phase, moving, view.phaseElapsed),
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

  /** For a live region: changes at milestones only. */
  get announcement(): string {
    return this.#guide.announcement;
  }

  /** To the ear and to a screen reader, at once. */
  announce(text: string): void {
    this.#guide.announce(text);
  }

  dispose(): void {
    this.#forgetPreferences();
    this.#guide.dispose();
    this.session.dispose();
  }
}
