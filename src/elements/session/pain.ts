/** “This hurts” in a followed session: stops it at once, asks, and does what the reader chooses. */
import type {Exercise} from '../../catalogue/schema.ts';
import type {Words} from '../../i18n/words.ts';
import type {PainChoice} from '../../session/pain.ts';
import {Picture} from '../picture/picture.ts';
import type {Moment} from '../picture/moving-picture.ts';
import {comingOut} from './coming-out.ts';
import type {Following} from './following.ts';
import {PainTalk} from './pain-talk.ts';

export interface PainOptions {
  readonly following: Following;
  /** The figure is led by what is given from now on. */
  readonly lead: (leader: () => Moment) => void;
  /** It hurts: told once, and without any answer. */
  readonly onPain: () => void;
  /** Something to show has changed, and what has the focus may go. */
  readonly onChange: () => void;
  readonly words: () => Words;
  readonly choose: (choice: PainChoice, gentler: Exercise | undefined) => void;
}

export class Pain {
  talk: PainTalk | undefined;
  /** A small still of the gentler exercise. */
  picture: SVGSVGElement | undefined;
  readonly #options: PainOptions;

  constructor(options: PainOptions) {
    this.#options = options;
  }

  /** The reader is being asked, or has been told to stop. */
  get isOpen(): boolean {
    return this.talk !== undefined;
  }

  readonly begin = (): void => {
    const {following, lead, onPain, onChange, words, choose} = this.#options;
    const {session, exercise} = following;
    if (this.talk || !exercise || session.status === 'finished' || session.status === 'stopped') return;
    const {view} = session;
    lead(comingOut(exercise, view, following.moment()));
    this.picture = undefined;
    this.talk = new PainTalk({
      exercise,
      canShorten: following.canShorten,
      canSkip: following.plan.steps.length > 1,
      onChange: () => {
        this.#drawGentler();
        onChange();
      },
      onEnd: () => {
        session.stop('pain');
        following.announce(`${words().say('pain.end')}. ${words().say('pain.end-advice')}`);
      },
      choose: (choice, gentler) => {
        if (choice !== 'stop') this.close();
        choose(choice, gentler);
      },
      close: () => { this.close(); },
    });
    following.isHeld = true;
    session.pause();
    following.announce(`${words().say('pain.out')}.`);
    onPain();
    onChange();
  };

  /** Back to the exercise, which waits. */
  close(): void {
    if (!this.talk) return;
    this.talk = undefined;
    const {following, lead, onChange} = this.#options;
    following.isHeld = false;
    lead(following.moment);
    onChange();
  }

  /** Drawn once, when it is offered. */
  #drawGentler(): void {
    const gentler = this.talk?.gentler;
    if (!gentler || !this.talk?.advice || this.picture) return;
    const picture = new Picture();
    picture.svg.setAttribute('aria-hidden', 'true');
    picture.svg.removeAttribute('role');
    picture.show(gentler, {detail: 'small'});
    picture.still();
    this.picture = picture.svg;
  }
}

/** Leaves the present exercise, whether it has begun or is still to come; the last one ends the session. */
export function skipStep({session, plan, view}: Following): void {
  const {stepIndex, phase} = view;
  if (stepIndex < plan.steps.length - 1) {
    session.seek(stepIndex + 1);
    return;
  }
  // In the wait before the last exercise, the first press only begins it.
  if (phase?.rep === 0 && view.elapsed < (plan.steps[stepIndex]?.workStartsAt ?? 0)) session.next();
  session.next();
}
