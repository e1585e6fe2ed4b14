/** A card while its exercise is followed, and when that is over; and what “This hurts” leads to. Loaded on Start. */
import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {Exercise} from '../../catalogue/schema.ts';
import type {Words} from '../../i18n/words.ts';
import {toggleMuted} from '../../preferences/guidance.ts';
import type {KeptStep} from '../../session/kept.ts';
import type {PainChoice} from '../../session/pain.ts';
import type {SessionEvent} from '../../session/state.ts';
import type {MovingPicture} from '../picture/moving-picture.ts';
import type {Follower} from '../session/follower.ts';
import {Following} from '../session/following.ts';
import {actOnKey} from '../session/keyboard.ts';
import {Pain} from '../session/pain.ts';
import {renderClose, renderSheet} from '../session/pain-sheet.ts';
import {entryOf, Summary} from '../session/summary.ts';
import {StretchCompleteEvent, StretchStartEvent, StretchStopEvent} from './events.ts';
import {renderDone} from './following-done.ts';
import {renderNow} from './following-now.ts';

export {cardFollowingStyles} from './following-styles.ts';

export interface CardOptions {
  readonly step: KeptStep;
  readonly words: () => Words;
  readonly follower: Follower;
  readonly picture: MovingPicture;
  /** Back to rest. */
  readonly close: () => void;
  /** Changes to another exercise, by its id. */
  readonly choose: (id: string) => void;
}

export interface CardShown {
  /** What to change, or why it is usually left out: kept in sight. */
  readonly note: unknown;
  readonly level: number;
}

export class CardFollowing {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CardOptions;
  readonly #following: Following;
  readonly #pain: Pain;
  #summary: Summary;
  #isEasier = false;
  /** The page knows that it hurts: only what goes on after that can stop once more. */
  #hasToldPain = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: CardOptions) {
    const {step, words, picture} = options;
    this.#host = host;
    this.#options = options;
    this.#following = new Following(host, {steps: [step], words, onEvent: this.#tell});
    this.#pain = new Pain({
      following: this.#following,
      lead: (leader) => { picture.lead(leader); },
      onPain: () => {
        this.#hasToldPain = true;
        host.dispatchEvent(new StretchStopEvent(step.exercise.id, 'pain'));
      },
      onChange: () => {
        options.follower.takeFocus(true);
        host.requestUpdate();
      },
      words,
      choose: this.#choose,
    });
    this.#summary = this.#newSummary();
    options.follower.begin(this.#following);
  }

  /** For the styles of the card. */
  get kind(): string {
    return this.#isDone ? 'following over' : 'following';
  }

  /** What gets the focus when it has no place any more. */
  get focusTarget(): string {
    if (this.#pain.isOpen) return '.sheet-title';
    return this.#isDone ? '.done .phase' : '.controls .primary';
  }

  render(words: Words, {note, level}: CardShown): unknown {
    const isDone = this.#isDone;
    const sheet = {level, ways: renderClose(words, this.#leave), choiceWords: {gentler: 'pain.show-gentler'}} as const;
    return html`<div class="words ${note && !isDone ? 'noted' : ''}" ?inert=${this.#pain.isOpen} @keydown=${this.#onKey}>
        ${isDone
          ? renderDone(words, this.#following, {level, summary: this.#summary, close: this.#leave, again: this.#again})
          : html`${note}${renderNow(words, this.#following, {host: this.#host, level, hurts: this.#pain.begin})}`}
      </div>
      ${this.#pain.isOpen ? html`<div @keydown=${this.#onKey}>${renderSheet(words, this.#pain, sheet)}</div>` : nothing}`;
  }

  get #isDone(): boolean {
    return this.#following.view.status === 'finished';
  }

  #newSummary(): Summary {
    return new Summary(() => entryOf(this.#following, {easier: this.#isEasier ? 1 : 0}), () => { this.#host.requestUpdate(); });
  }

  /** Back to rest, where the reader asks for it. */
  readonly #leave = (): void => {
    this.#options.follower.takeFocus(true);
    this.#options.close();
  };

  readonly #again = (): void => {
    this.#isEasier = false;
    this.#summary = this.#newSummary();
    this.#options.follower.again();
  };

  readonly #toggle = (): void => {
    const {session} = this.#following;
    if (this.#pain.isOpen) return;
    if (session.status === 'paused') session.resume();
    else session.pause();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    actOnKey(event, this.#host, {toggle: this.#toggle, escape: this.#escape, mute: toggleMuted});
  };

  readonly #escape = (): void => {
    if (this.#pain.talk) this.#pain.talk.back();
    else this.#following.session.pause();
  };

  /** A gentler exercise is shown at rest, so that its reader can read how it is done. */
  readonly #choose = (choice: PainChoice, gentler: Exercise | undefined): void => {
    if (choice === 'gentler' && gentler) {
      this.#options.choose(gentler.id);
      return;
    }
    if (choice !== 'shorter') {
      this.#leave();
      return;
    }
    this.#isEasier = true;
    this.#following.shortenHold();
    this.#following.session.resume();
  };

  readonly #tell = (event: SessionEvent): void => {
    const {step: {exercise: {id}}, follower, close} = this.#options;
    switch (event.type) {
      case 'start':
        this.#hasToldPain = false;
        this.#host.dispatchEvent(new StretchStartEvent(id));
        return;
      case 'resume':
        this.#hasToldPain = false;
        return;
      case 'complete':
        follower.takeFocus();
        this.#host.dispatchEvent(new StretchCompleteEvent(id));
        return;
      case 'stop':
        follower.takeFocus();
        if (!this.#hasToldPain) this.#host.dispatchEvent(new StretchStopEvent(id, event.reason));
        // What to do stays in sight where the answers have ended it.
        if (!this.#pain.isOpen) queueMicrotask(close);
        return;
      case 'pause':
      case 'phase':
      case 'step':
      case 'skip':
      case 'plan':
    }
  };
}
