/** Time in the hand of a test: minutes of a session pass in milliseconds, tick by tick, as a reader would see them. Whole pages get it as it is, so it imports nothing. */

interface Timer {
  readonly id: number;
  readonly due: number;
  readonly callback: () => void;
}

/** Elements render in microtasks: after so many of them what a tick has changed is on the page. */
const microtasks = 12;

/** Timer ids of a fake clock, far from those of the browser. */
const firstId = 1e9;

export class FakeTime {
  readonly #real = {dateNow: Date.now, performanceNow: performance.now, setTimeout: window.setTimeout, clearTimeout: window.clearTimeout};
  readonly #wallStart = Date.now();
  readonly #monotonicStart = performance.now();
  #passed = 0;
  #timers: Timer[] = [];
  #nextId = firstId;

  /** From now on time stands still but for `pass` and `sleep`. */
  constructor() {
    Date.now = () => this.#wallStart + this.#passed;
    performance.now = () => this.#monotonicStart + this.#passed;
    window.setTimeout = ((callback: () => void, milliseconds = 0) => {
      const id = this.#nextId++;
      this.#timers.push({id, due: this.#passed + Math.max(1, milliseconds), callback});
      return id;
    }) as unknown as typeof window.setTimeout;
    window.clearTimeout = ((id: number) => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
      if (id < firstId) this.#real.clearTimeout.call(window, id);
    }) as typeof window.clearTimeout;
  }

  /** Lets so many seconds go by; every timer fires when it is due. */
  async pass(seconds: number): Promise<void> {
    const end = this.#passed + seconds * 1000;
    for (;;) {
      const [next] = this.#timers.filter(({due}) => due <= end).sort((first, second) => first.due - second.due);
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#passed = Math.max(this.#passed, next.due);
      next.callback();
      await settle();
    }
    this.#passed = end;
    await settle();
  }

  /** So many seconds go by without any timer, as in a tab that sleeps. */
  sleep(seconds: number): void {
    this.#passed += seconds * 1000;
  }

  /** Lets time pass until something is so, at most so many seconds. */
  async passUntil(isSo: () => boolean, mostSeconds = 600): Promise<void> {
    for (let passed = 0; !isSo(); passed += 0.1) {
      if (passed > mostSeconds) throw new Error(`Not so after ${mostSeconds} seconds: ${String(isSo)}`);
      await this.pass(0.1);
    }
  }

  /** The real time again. What was still to come comes at once. */
  restore(): void {
    Date.now = this.#real.dateNow;
    performance.now = this.#real.performanceNow;
    window.setTimeout = this.#real.setTimeout;
    window.clearTimeout = this.#real.clearTimeout;
    for (const {callback} of this.#timers) window.setTimeout(callback);
    this.#timers = [];
  }
}

export async function settle(): Promise<void> {
  for (let count = 0; count < microtasks; count++) await Promise.resolve();
}
