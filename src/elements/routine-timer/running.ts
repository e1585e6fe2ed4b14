/** The timer while a routine is followed, and when it is over. Loaded on Start. */
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Exercise, LoadedRoutine} from '../../catalogue/schema.ts';
import type {Words} from '../../i18n/words.ts';
import {toggleMuted} from '../../preferences/guidance.ts';
import type {PainChoice} from '../../session/pain.ts';
import type {Moment} from '../picture/moving-picture.ts';
import {Following} from '../session/following.ts';
import {FullScreen} from '../session/full-screen.ts';
import {listenToKeys} from '../session/keyboard.ts';
import {Pain, skipStep} from '../session/pain.ts';
import {renderClose, renderSheet} from '../session/pain-sheet.ts';
import {renderSignsButton} from '../session/stop-signs.ts';
import {entryOf, Summary} from '../session/summary.ts';
import {renderBar, renderStrip} from './bar.ts';
import {renderEnd} from './end.ts';
import {renderStage} from './stage.ts';

export {runningStyles} from './running-styles.ts';
export {Following};

export interface RunOptions {
  readonly routine: LoadedRoutine;
  readonly following: Following;
  /** Id of an exercise → what its reader is to take care with. */
  readonly care: ReadonlyMap<string, string> | undefined;
  readonly words: () => Words;
  readonly lead: (leader: () => Moment) => void;
  readonly close: () => void;
  readonly again: () => void;
  readonly onPain: () => void;
  /** The focus is about to lose its place. */
  readonly takeFocus: () => void;
}

export interface Shown {
  /** Level of the phase as a heading. */
  readonly level: number;
  readonly picture: unknown;
}

export class Running implements ReactiveController {
  readonly pain: Pain;
  readonly fullScreen: FullScreen;
  summary: Summary;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RunOptions;
  readonly #easier: Set<number>;
  readonly #leaveKeys: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, options: RunOptions) {
    this.#host = host;
    host.addController(this);
    this.#options = options;
    const {following, lead, onPain, words} = options;
    this.#easier = new Set(following.eased);
    this.pain = new Pain({
      following, lead, onPain, onChange: this.#refocus, choose: this.#choose, words,
    });
    this.fullScreen = new FullScreen(host, () => host.shadowRoot?.querySelector<HTMLElement>('.base') ?? null);
    this.summary = this.#newSummary();
    const unasked = (act: () => void) => () => {
      if (!this.pain.isOpen) act();
    };
    this.#leaveKeys = listenToKeys(host, {
      toggle: unasked(this.#toggle),
      next: unasked(() => { this.#session.next(); }),
      previous: unasked(() => { this.#session.previous(); }),
      more: unasked(() => { this.#session.extend(); }),
      escape: this.#escape,
      fullScreen: this.fullScreen.toggle,
      mute: toggleMuted,
    }, () => this.fullScreen.on);
  }

  /** What gets the focus when it has no place any more. */
  get focusTarget(): string {
    if (this.pain.isOpen) return '.sheet-title';
    return this.#isOver ? '.end .phase' : '.keys .primary';
  }

  render(words: Words, shown: Shown): TemplateResult {
    const sheet = {level: shown.level, ways: renderClose(words, this.#options.close)};
    const {isOpen} = this.pain;
    return html`<div class="screen">
      <div class="run ${this.#isOver && !isOpen ? '' : 'going'}" ?inert=${isOpen}>${this.#renderRun(words, shown)}</div>
      ${isOpen ? html`<div class="overlay">${renderSheet(words, this.pain, sheet)}</div>` : nothing}
    </div>`;
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.dispose();
    });
  }

  dispose(): void {
    this.#leaveKeys();
    this.fullScreen.dispose();
    this.#host.removeController(this);
  }

  #renderRun(words: Words, {level, picture}: Shown): unknown {
    const {routine, following, care, close} = this.#options;
    if (this.#isOver && !this.pain.isOpen) {
      return renderEnd(words, routine, following, {
        level, picture, close, summary: this.summary, easier: this.#easier.size, again: this.#again,
      });
    }
    const {session} = following;
    return html`${renderBar(words, routine, following, {
        isFullScreen: this.fullScreen.on,
        toggleFullScreen: this.fullScreen.toggle,
        stop: () => { session.stop('reader'); },
        signs: renderSignsButton(this.#host, {words, following, madeFor: routine.appliesTo}),
      })}
      ${renderStrip(words, routine, following, session.seek)}
      ${renderStage(words, following, {level, picture, care: care?.get(following.exercise?.id ?? ''), hurts: this.pain.begin})}
      <p class="hint">${words.say('routine.keys')}</p>`;
  }

  get #session(): Following['session'] {
    return this.#options.following.session;
  }

  get #isOver(): boolean {
    const {status} = this.#options.following.view;
    return status === 'finished' || status === 'stopped';
  }

  #newSummary(): Summary {
    const {routine, following} = this.#options;
    return new Summary(
      () => entryOf(following, {routine: routine.id, easier: this.#easier.size}),
      () => { this.#host.requestUpdate(); },
    );
  }

  readonly #toggle = (): void => {
    if (this.#session.status === 'paused') this.#session.resume();
    else this.#session.pause();
  };

  readonly #escape = (): void => {
    const {talk} = this.pain;
    if (talk) talk.back();
    else if (this.fullScreen.on) this.fullScreen.leave();
    else this.#session.pause();
  };

  readonly #again = (): void => {
    this.#easier.clear();
    this.summary = this.#newSummary();
    this.#options.again();
  };

  readonly #refocus = (): void => {
    this.#options.takeFocus();
    this.#host.requestUpdate();
  };

  readonly #choose = (choice: PainChoice, gentler: Exercise | undefined): void => {
    const {following} = this.#options;
    const {stepIndex} = following.view;
    switch (choice) {
      case 'gentler':
        if (gentler) following.replaceExercise(gentler);
        this.#easier.add(stepIndex);
        break;
      case 'shorter':
        following.shortenHold();
        this.#easier.add(stepIndex);
        break;
      case 'skip':
        skipStep(following);
        break;
      case 'stop':
        this.#session.stop('pain');
        this.pain.close();
        return;
    }
    this.#session.resume();
  };
}
