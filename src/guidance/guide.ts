/** Guides a reader who isn't looking through a session: tells each milestone by voice, tones, vibration, and to screen readers. */
import type {Exercise} from '../catalogue/schema.ts';
import {unitAloud} from '../i18n/aloud.ts';
import type {Words} from '../i18n/words.ts';
import {guidance} from '../preferences/guidance.ts';
import type {SessionPlan} from '../session/plan.ts';
import type {SessionEvent} from '../session/state.ts';
import type {SessionView} from '../session/view.ts';
import {ChimePlan} from './chime-plan.ts';
import type {KeyActions} from './media-keys.ts';
import {MilestoneTracker, type Milestone} from './milestones.ts';
import {pageOutputs, type Outputs} from './page.ts';
import {milestoneText, whereText} from './sentences.ts';
import {vibrateFor} from './vibration.ts';

export interface GuideOptions {
  /** The plan as it is now. */
  readonly plan: () => SessionPlan;
  /** The exercise of each step of the plan. */
  readonly exercises: () => readonly Exercise[];
  readonly words: () => Words;
  /** Milliseconds, of the clock that the session runs by. */
  readonly now: () => number;
  /** What the media keys do. */
  readonly actions: KeyActions;
  /** The name of what is followed, for the lock screen. */
  readonly title: string;
  readonly outputs?: Outputs;
}

/** By then a screen reader has taken up what is in a live region. */
const saidMs = 5000;

/** The guide that was started last: a session that another one has paused falls silent. */
const last: {guide?: Guide | undefined} = {};

export class Guide {
  /** For a live region: changes at milestones only, and is empty again once it has been said. */
  announcement = '';
  /** When it was put there; milliseconds of the session's clock. */
  #announcedAt = 0;
  readonly #options: GuideOptions;
  readonly #outputs: Outputs;
  readonly #tracker = new MilestoneTracker();
  readonly #chimes: ChimePlan;
  readonly #forget: () => void;
  #isRunning = false;
  /** Seconds that the reader has added so far. */
  #added = 0;
  #shown = '';

  constructor(options: GuideOptions) {
    this.#options = options;
    this.#outputs = options.outputs ?? pageOutputs();
    this.#chimes = new ChimePlan(this.#outputs.tones);
    this.#forget = guidance.listen(this.#takePreferences);
  }

  /** Call it with every event of the session, in their order. */
  event(event: SessionEvent): void {
    const words = this.#options.words();
    const milestone = this.#tracker.take(this.#options.plan(), event, this.#options.now());
    switch (event.type) {
      case 'start':
      case 'resume':
        this.#wake();
        return;
      case 'pause':
        this.#say(words.say(event.awayMs > 0 ? 'session.welcome-back' : 'session.paused'), {isUrgent: true});
        return;
      case 'stop':
        if (event.reason === 'pain') this.#say(`${words.say('session.hurts-title')}. ${words.say('session.hurts-advice')}`, {isUrgent: true});
        else if (this.#isActive) this.#outputs.voice.silence();
        return;
      case 'skip':
        // What was being said belongs to a step that the reader has left.
        if (this.#isActive) this.#outputs.voice.silence();
        return;
      case 'step':
      case 'plan':
        return;
      case 'phase':
      case 'complete':
        if (milestone) this.#tell(milestone);
    }
  }

  /** Call it whenever the session was looked at, after its events. */
  look(view: SessionView): void {
    const plan = this.#options.plan();
    // Who comes by later would take it for what is to be done then; and the same text twice would be said once.
    if (this.#options.now() - this.#announcedAt > saidMs) this.announcement = '';
    const isRunning = view.status === 'ready' || view.status === 'running';
    this.#tellAdded(plan);
    for (const milestone of this.#tracker.look(plan, view)) this.#tell(milestone);
    if (isRunning && !this.#isRunning && view.elapsed > 0) this.#sayWhere(view);
    this.#isRunning = isRunning;
    const {muted, tones} = guidance.get();
    if (this.#isActive && tones && !muted) this.#chimes.look(plan, view);
    else this.#chimes.cancel();
    if (isRunning) this.#outputs.light.keepOn();
    else if (this.#isActive) this.#rest(view);
    this.#showKeys(view, isRunning);
  }

  /** Says something that no event of the session tells: what to do when it hurts. It cuts short what is being said. */
  announce(text: string): void {
    this.#say(text, {isUrgent: true});
  }

  /** Lets go of everything. */
  dispose(): void {
    this.#forget();
    this.#chimes.cancel();
    document.removeEventListener('pointerup', this.#unlock, true);
    document.removeEventListener('keyup', this.#unlock, true);
    if (!this.#isActive) return;
    last.guide = undefined;
    this.#outputs.voice.silence();
    this.#outputs.tones.rest();
    this.#outputs.light.letGo();
    this.#outputs.keys.letGo();
  }

  /** Nothing is to come for now; but the last tones of a finished session still ring. */
  #rest({status}: SessionView): void {
    this.#outputs.light.letGo();
    if (status !== 'finished') this.#outputs.tones.rest();
  }

  /** In the tap on Start, as a rule: sound is allowed from now on. If it wasn't, the next tap or key is asked. */
  #wake(): void {
    last.guide = this;
    this.#takePreferences();
    this.#outputs.tones.resume();
    document.addEventListener('pointerup', this.#unlock, true);
    document.addEventListener('keyup', this.#unlock, true);
  }

  readonly #unlock = (): void => {
    if (!this.#isActive) return;
    this.#outputs.tones.resume();
    if (this.#isHeard) this.#outputs.voice.unlock();
  };

  get #isActive(): boolean {
    return last.guide === this;
  }

  get #isHeard(): boolean {
    const {muted, voice} = guidance.get();
    return voice && !muted;
  }

  readonly #takePreferences = (): void => {
    const {volume, mediaKeys, tones} = guidance.get();
    if (!this.#isActive) return;
    this.#outputs.tones.volume = volume;
    if (!this.#isHeard) this.#outputs.voice.silence();
    if (!tones) this.#chimes.cancel();
    if (mediaKeys) this.#outputs.keys.take(this.#options.actions);
    else this.#outputs.keys.letGo();
    this.#shown = '';
  };

  #tell(milestone: Milestone): void {
    const {kind, left} = milestone;
    const plan = this.#options.plan();
    const exercise = this.#options.exercises()[plan.phases[milestone.phase]?.stepIndex ?? -1];
    if (!exercise) return;
    const words = this.#options.words();
    const text = milestoneText(words, exercise, plan, milestone);
    if (kind === 'count') {
      // The voice counts along; a screen reader is told once.
      if (text && left === 3) this.#announce(text);
      if (text && left) this.#speak(words.number(left), {maySeconds: 0});
    } else if (kind === 'release') {
      // A screen reader has just said that three seconds are left.
      this.#speak(text, {maySeconds: 2});
    } else {
      this.#say(text, {isUrgent: kind === 'switch' || kind === 'end', maySeconds: kind === 'ahead' ? 4 : 2});
    }
    if (guidance.get().vibration && this.#isActive) vibrateFor(kind, this.#outputs.vibrate);
  }

  /** After a pause, a reader wants to know where they are and what to do. */
  #sayWhere({phaseIndex}: SessionView): void {
    const words = this.#options.words();
    const plan = this.#options.plan();
    const exercise = this.#options.exercises()[plan.phases[phaseIndex]?.stepIndex ?? -1];
    if (exercise) this.#say(words.say('session.resumed', {where: whereText(words, exercise, plan, phaseIndex)}), {isUrgent: true});
  }

  /** More time is seen at once; a screen reader is told that the press has helped. */
  #tellAdded({phases}: SessionPlan): void {
    const words = this.#options.words();
    const added = phases.reduce((sum, {addedSeconds = 0}) => sum + addedSeconds, 0);
    if (added > this.#added) this.#announce(words.say('session.added', {time: unitAloud(words, 'second', Math.round(added - this.#added))}));
    this.#added = added;
  }

  /** To the ear and to a screen reader. */
  #say(text: string, how: {isUrgent?: boolean; maySeconds?: number} = {}): void {
    if (!text) return;
    this.#announce(text);
    this.#speak(text, how);
  }

  #announce(text: string): void {
    this.announcement = text;
    this.#announcedAt = this.#options.now();
  }

  #speak(text: string, {isUrgent = false, maySeconds = 0}: {isUrgent?: boolean; maySeconds?: number}): void {
    if (!this.#isHeard || !this.#isActive) return;
    const {volume, voiceName} = guidance.get();
    this.#outputs.voice.say({text, lang: this.#options.words().tag, volume, voiceName, isUrgent, maySeconds});
  }

  #showKeys({status, stepIndex}: SessionView, isRunning: boolean): void {
    if (!this.#isActive) return;
    if (status === 'finished' || status === 'stopped') {
      this.#outputs.keys.letGo();
      return;
    }
    const name = this.#options.exercises()[stepIndex]?.name ?? '';
    const shown = `${name} ${isRunning}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#outputs.keys.show(name, this.#options.title, isRunning);
  }
}
