/** “This hurts”: what has been asked and answered so far. Answers stay here: no event and no store hears of them. */
import {exerciseEntry} from '../../catalogue/entries.ts';
import {loadExercise} from '../../catalogue/load.ts';
import type {Exercise} from '../../catalogue/schema.ts';
import {
  endsAtOnce, gentlerExercise, painAdvice, painChoices, type PainAdvice, type PainChoice, type PainKind,
} from '../../session/pain.ts';
import {suiting} from '../suiting.ts';

/** What does not suit the reader is no help to them. */
const mayOffer = (id: string): boolean => suiting.get()?.mayOfferNow(id) ?? true;

export interface PainTalkOptions {
  /** What hurt. */
  readonly exercise: Exercise;
  readonly canShorten: boolean;
  readonly canSkip: boolean;
  /** Something to show has changed, and wants the focus. */
  readonly onChange: () => void;
  /** The answers end the session. */
  readonly onEnd: () => void;
  readonly choose: (choice: PainChoice, gentler: Exercise | undefined) => void;
  /** The reader goes back without an answer. */
  readonly close: () => void;
}

export class PainTalk {
  readonly exercise: Exercise;
  level: number | undefined;
  kind: PainKind | undefined;
  advice: PainAdvice | undefined;
  /** The exercise that may take its place, once it is loaded. */
  gentler: Exercise | undefined;
  readonly #options: PainTalkOptions;

  constructor(options: PainTalkOptions) {
    this.exercise = options.exercise;
    this.#options = options;
    const id = gentlerExercise(options.exercise, (known) => exerciseEntry(known) !== undefined && mayOffer(known));
    if (id === undefined) return;
    loadExercise(id).then(
      (gentler) => { this.gentler = gentler; },
      // Without network there is one choice less.
      () => undefined,
    );
  }

  get choices(): readonly PainChoice[] {
    if (!this.advice) return [];
    const {canShorten, canSkip} = this.#options;
    return painChoices(this.advice, {hasGentler: this.gentler !== undefined, canShorten, canSkip});
  }

  readonly answerLevel = (level: number): void => {
    this.level = level;
    // The kind makes no difference any more, and is not asked of someone in much pain.
    if (endsAtOnce(level)) this.#advise(painAdvice(level, 'mild'));
    else this.#options.onChange();
  };

  readonly answerKind = (kind: PainKind): void => {
    if (this.level === undefined) return;
    this.kind = kind;
    this.#advise(painAdvice(this.level, kind));
  };

  readonly choose = (choice: PainChoice): void => {
    this.#options.choose(choice, this.gentler);
  };

  /** One question back; from the first one, out of it. An end is no question. */
  readonly back = (): void => {
    if (this.advice === 'end') return;
    if (this.level === undefined) {
      this.#options.close();
      return;
    }
    if (this.advice) this.kind = undefined;
    else this.level = undefined;
    this.advice = undefined;
    this.#options.onChange();
  };

  #advise(advice: PainAdvice): void {
    this.advice = advice;
    if (advice === 'end') this.#options.onEnd();
    this.#options.onChange();
  }
}
