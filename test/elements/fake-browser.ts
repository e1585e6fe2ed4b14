/** A browser that speaks, sounds, buzzes and keeps its screen on in the hand of a test: each writes down what was asked of it, and when. */
import {outputsOf, type Outputs} from '../../src/guidance/page.ts';

/** Slow, so that sentences would run into each other if nobody took care (s). */
const secondsAWord = 0.45;

export const voice = (voiceURI: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice =>
  ({voiceURI, name: voiceURI, lang, localService: true, default: false, ...more});

export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | undefined;
  readonly volume: number;
  /** It was spoken while another one still was. */
  readonly overlaps: boolean;
  /** Milliseconds of performance.now(). */
  readonly at: number;
}

class Utterance {
  readonly text: string;
  lang = '';
  volume = 1;
  voice: SpeechSynthesisVoice | null = null;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;

  constructor(text: string) {
    this.text = text;
  }
}

export class FakeSpeech extends EventTarget {
  readonly said: Said[] = [];
  /** Until a tap, as on iOS: what is asked for before fails. */
  isLocked = false;
  pending = false;
  #voices: readonly SpeechSynthesisVoice[];
  #current: {readonly utterance: Utterance; readonly timer: number} | undefined;

  constructor(voices: readonly SpeechSynthesisVoice[]) {
    super();
    this.#voices = voices;
  }

  get speaking(): boolean {
    return this.#current !== undefined;
  }

  getVoices(): readonly SpeechSynthesisVoice[] {
    return this.#voices;
  }

  speak(utterance: Utterance): void {
    if (this.isLocked) {
      queueMicrotask(() => utterance.onerror?.());
      return;
    }
    const {text, lang, volume} = utterance;
    this.said.push({text, lang, volume, voice: utterance.voice?.voiceURI, overlaps: this.speaking, at: performance.now()});
    const over = (): void => {
      this.#current = undefined;
      utterance.onend?.();
    };
    this.#current = {utterance, timer: window.setTimeout(over, text.split(' ').length * secondsAWord * 1000)};
    utterance.onstart?.();
  }

  cancel(): void {
    const cut = this.#current;
    if (!cut) return;
    window.clearTimeout(cut.timer);
    this.#current = undefined;
    cut.utterance.onerror?.();
  }
}

export interface Rung {
  readonly hertz: number;
  /** Seconds of performance.now(). */
  readonly at: number;
}

/** A sound card whose clock is that of the page. */
export class FakeAudio {
  /** What a browser says before a tap. */
  isAllowed = true;
  state: AudioContextState = 'suspended';
  readonly destination = {};
  volume = {gain: {value: 1}};
  readonly #set: {hertz: number; at: number; isTakenBack: boolean}[] = [];

  /** Notes that have rung by now, in their order. */
  get rung(): readonly Rung[] {
    return this.#set.filter(({isTakenBack, at}) => !isTakenBack && at <= this.currentTime).sort((first, second) => first.at - second.at);
  }

  get currentTime(): number {
    return performance.now() / 1000;
  }

  resume(): Promise<void> {
    if (!this.isAllowed) return Promise.reject(new DOMException('Not allowed to start', 'NotAllowedError'));
    this.state = 'running';
    return Promise.resolve();
  }

  suspend(): Promise<void> {
    this.state = 'suspended';
    return Promise.resolve();
  }

  createGain(): unknown {
    const note: {take?: () => void} = {};
    const gain = {
      gain: {value: 1, setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined},
      connect: (to: unknown) => {
        if (to === this.destination) this.volume = gain;
        return to;
      },
      disconnect: () => { note.take?.(); },
      note,
    };
    return gain;
  }

  createOscillator(): unknown {
    const own = {hertz: 0, at: 0, isTakenBack: false};
    const oscillator = {
      frequency: {set value(hertz: number) { own.hertz = hertz; }},
      connect: (gain: {readonly note: {take?: () => void}; connect(to: unknown): unknown}) => {
        // What has rung can't be taken back.
        gain.note.take = () => { own.isTakenBack ||= own.at > this.currentTime; };
        return gain;
      },
      start: (at: number) => {
        own.at = at;
        this.#set.push(own);
      },
      stop: () => undefined,
    };
    return oscillator;
  }
}

/** A page that can be hidden, and a screen that goes off with it. */
export class FakeScreen extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  /** Low battery, or a page's policy. */
  isRefused = false;
  readonly locks: {released: boolean; release(): Promise<void>}[] = [];

  get isOn(): boolean {
    return this.locks.some(({released}) => !released);
  }

  readonly request = (): Promise<WakeLockSentinel> => {
    if (this.isRefused) return Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    const lock = {released: false, release: () => { lock.released = true; return Promise.resolve(); }};
    this.locks.push(lock);
    return Promise.resolve(lock as unknown as WakeLockSentinel);
  };

  show(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    if (state === 'hidden') for (const lock of this.locks) lock.released = true;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

export class FakeMediaSession {
  metadata: {readonly title: string; readonly album: string} | null = null;
  playbackState = 'none';
  readonly handlers = new Map<string, () => void>();

  setActionHandler(action: string, handler: (() => void) | null): void {
    if (handler) this.handlers.set(action, handler);
    else this.handlers.delete(action);
  }
}

export class FakeBrowser {
  readonly speech: FakeSpeech;
  readonly audio = new FakeAudio();
  readonly screen = new FakeScreen();
  readonly mediaSession = new FakeMediaSession();
  readonly buzzes: {readonly pattern: readonly number[]; readonly at: number}[] = [];

  constructor(voices: readonly SpeechSynthesisVoice[] = [voice('ann', 'en-GB')]) {
    this.speech = new FakeSpeech(voices);
  }

  get outputs(): Outputs {
    const {audio, screen} = this;
    return outputsOf({
      speechSynthesis: this.speech as unknown as SpeechSynthesis,
      SpeechSynthesisUtterance: Utterance as unknown as typeof SpeechSynthesisUtterance,
      AudioContext: function context() { return audio; } as unknown as typeof AudioContext,
      MediaMetadata: function metadata(this: unknown, init: MediaMetadataInit) { return init; } as unknown as typeof MediaMetadata,
      navigator: {
        vibrate: (pattern) => {
          this.buzzes.push({pattern: typeof pattern === 'number' ? [pattern] : [...pattern], at: performance.now()});
          return true;
        },
        wakeLock: {request: screen.request},
        mediaSession: this.mediaSession as unknown as MediaSession,
      },
    }, screen as unknown as Document);
  }
}
