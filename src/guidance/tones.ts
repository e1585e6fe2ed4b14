/** Tones of a session by Web Audio: soft, short, mixed with whatever else the reader listens to. Nothing is fetched for them. */
import type {MilestoneKind} from './milestones.ts';

/** What the tones need of a browser. */
export interface TonesSources {
  /** Makes the page's audio context; undefined where there is no Web Audio. */
  readonly context: () => AudioContext | undefined;
}

/** Notes one after another; each in hertz, at so many seconds after the first, with a share of the volume. */
type Chime = readonly {readonly hertz: number; readonly after: number; readonly loudness: number}[];

const [g4, c5, e5, g5, c6] = [392, 523.25, 659.25, 783.99, 1046.5];
const note = (hertz: number, after = 0, loudness = 0.5): Chime[number] => ({hertz, after, loudness});

/** Up is towards the work, down is out of it; a count is one short note. */
const chimes: Readonly<Partial<Record<MilestoneKind, Chime>>> = {
  go: [note(c5), note(g5, 0.14)],
  rep: [note(c5, 0, 0.25)],
  hold: [note(g5, 0, 0.4)],
  half: [note(e5, 0, 0.4), note(e5, 0.2, 0.4)],
  count: [note(g4, 0, 0.3)],
  release: [note(g5, 0, 0.4), note(c5, 0.14, 0.4)],
  switch: [note(e5), note(c5, 0.14), note(e5, 0.28)],
  end: [note(c5), note(e5, 0.16), note(g5, 0.32), note(c6, 0.48)],
};

/** Seconds from full to nothing of one note. */
const fade = 0.35;

export class Tones {
  readonly #sources: TonesSources;
  #context?: AudioContext | undefined;
  #volume?: GainNode | undefined;
  #loudness = 1;

  constructor(sources: TonesSources) {
    this.#sources = sources;
  }

  /** Seconds on the clock of the sound card; undefined while nothing can be heard, so that nothing is planned on it. */
  get now(): number | undefined {
    return this.#context?.state === 'running' ? this.#context.currentTime : undefined;
  }

  /** Call it in a tap: browsers let a page sound only then. */
  resume(): void {
    if (!this.#context) {
      this.#context = this.#sources.context();
      if (!this.#context) return;
      this.#volume = this.#context.createGain();
      this.#volume.gain.value = this.#loudness;
      this.#volume.connect(this.#context.destination);
    }
    // Refused outside a tap: the next one asks again.
    if (this.#context.state !== 'running') this.#context.resume().catch(() => undefined);
  }

  /** Lets the sound card sleep until the next `resume`. */
  rest(): void {
    if (this.#context?.state === 'running') this.#context.suspend().catch(() => undefined);
  }

  /** @param volume 0 to 1, as the reader hears it */
  set volume(volume: number) {
    // Ears hear loudness by its logarithm: squared comes close.
    this.#loudness = volume ** 2;
    if (this.#volume) this.#volume.gain.value = this.#loudness;
  }

  /** Rings at a second of `now`, at once if that is past; returns how to take it back. */
  ring(kind: MilestoneKind, at: number): () => void {
    const stops = (chimes[kind] ?? []).map(({hertz, after, loudness}) => this.#play(hertz, at + after, loudness));
    return () => { for (const stop of stops) stop?.(); };
  }

  #play(hertz: number, at: number, loudness: number): (() => void) | undefined {
    if (!this.#context || !this.#volume) return undefined;
    const start = Math.max(at, this.#context.currentTime);
    const oscillator = this.#context.createOscillator();
    const gain = this.#context.createGain();
    oscillator.frequency.value = hertz;
    // In and out without a click.
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loudness, start + 0.012);
    gain.gain.exponentialRampToValueAtTime(0.001, start + fade);
    oscillator.connect(gain).connect(this.#volume);
    oscillator.onended = () => { gain.disconnect(); };
    oscillator.start(start);
    oscillator.stop(start + fade);
    return () => { gain.disconnect(); };
  }
}
