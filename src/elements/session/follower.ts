/** An element in which a session can be followed: the session lives and ends with it, and takes the reader's focus along. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isKept} from '../../preferences/is-kept.ts';
import {keptKey} from '../../session/kept-key.ts';
import type {SessionStatus} from '../../session/state.ts';
import type {MovingPicture} from '../picture/moving-picture.ts';
import type {Following} from './following.ts';

export class Follower implements ReactiveController {
  /** The session that is followed, finished or stopped; undefined at rest. */
  following?: Following;
  /** Renders what stands in the place of Start where the same session was broken off; absent where none was. */
  offer?: typeof import('./offer.ts').renderOffer;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #picture: MovingPicture;
  #moveFocus = false;

  constructor(host: ReactiveControllerHost & HTMLElement, picture: MovingPicture) {
    this.#host = host;
    this.#picture = picture;
    host.addController(this);
  }

  get status(): SessionStatus {
    return this.following?.session.status ?? 'idle';
  }

  get isRunning(): boolean {
    return this.status === 'ready' || this.status === 'running';
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    if (!isKept(keptKey)) return;
    import('./offer.ts').then(({renderOffer}) => {
      this.offer = renderOffer;
      this.#host.requestUpdate();
    }, console.warn);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    // A move in the page disconnects and connects at once: only what stays away has ended.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.close();
    });
  }

  /** Follows a session from its start; the picture is led by it. */
  begin(following: Following): void {
    this.takeFocus();
    this.following?.dispose();
    this.following = following;
    following.session.start();
    this.#picture.lead(following.moment);
    this.#host.requestUpdate();
  }

  /** The same session from its start. */
  readonly again = (): void => {
    this.#moveFocus = true;
    this.following?.session.start();
  };

  /** Back to rest; `focus` where the reader has asked for it. */
  close(focus = false): void {
    if (!this.following) return;
    this.#moveFocus ||= focus;
    const {session} = this.following;
    this.following = undefined;
    session.stop('script');
    session.dispose();
    this.#picture.release();
    this.#host.requestUpdate();
  }

  /** What has the focus is about to go: the next render gives it a new place. */
  takeFocus(always = false): void {
    this.#moveFocus ||= always || this.#host.matches(':focus-within');
  }

  /** Whether the focus wants a place; the question is asked once. */
  givesFocus(): boolean {
    const gives = this.#moveFocus;
    this.#moveFocus = false;
    return gives;
  }

  /** A tab that comes back looks at the clock at once. */
  readonly #look = (): void => {
    if (!document.hidden) this.following?.session.look();
  };
}
