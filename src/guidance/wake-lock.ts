/** Keeps the screen on while a session runs. Browsers let go of it when the page is hidden: it is taken again on return. */

/** What it needs of a browser. */
export interface WakeLockSources {
  readonly wakeLock?: Pick<WakeLock, 'request'> | undefined;
  readonly page?: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'> | undefined;
}

export class ScreenLight {
  readonly #sources: WakeLockSources;
  #wanted = false;
  #asking = false;
  #lock?: WakeLockSentinel | undefined;

  constructor(sources: WakeLockSources) {
    this.#sources = sources;
  }

  keepOn(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#sources.page?.addEventListener('visibilitychange', this.#take);
    this.#take();
  }

  letGo(): void {
    this.#wanted = false;
    this.#sources.page?.removeEventListener('visibilitychange', this.#take);
    this.#drop();
  }

  readonly #take = (): void => {
    const {wakeLock, page} = this.#sources;
    if (this.#asking || !wakeLock || page?.visibilityState === 'hidden') return;
    if (this.#lock && !this.#lock.released) return;
    this.#asking = true;
    wakeLock.request('screen').then(
      (lock) => {
        this.#asking = false;
        this.#lock = lock;
        // A pause may have come while the browser thought about it.
        if (!this.#wanted) this.#drop();
      },
      // Low battery, or not allowed by the page's policy: the screen goes off as it always does.
      () => { this.#asking = false; },
    );
  };

  #drop(): void {
    this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }
}
