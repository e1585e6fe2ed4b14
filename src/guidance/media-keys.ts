/**
 * Play, pause and skip by the keys of keyboard, headset and lock screen (Media Session).
 *
 * Browsers give those keys only to a page that plays a sound, at least five seconds long, from a media element; tones by Web Audio don't
 * count. So silence is played while the keys are wanted. That stops other players on most phones, which is why a reader must ask for
 * it. A page whose policy forbids `media-src blob:` has no keys.
 */

export interface MediaKeysSources {
  readonly mediaSession?: MediaSession | undefined;
  readonly Metadata?: typeof MediaMetadata | undefined;
  /** Plays silence over and over; returns undefined where there are no media elements. */
  readonly silence: () => Pick<HTMLAudioElement, 'play' | 'pause'> | undefined;
}

export interface KeyActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

export class MediaKeys {
  readonly #sources: MediaKeysSources;
  #audio?: ReturnType<MediaKeysSources['silence']>;
  #isTaken = false;

  constructor(sources: MediaKeysSources) {
    this.#sources = sources;
  }

  /** Whether there are such keys at all. */
  get exist(): boolean {
    return this.#sources.mediaSession !== undefined;
  }

  take(actions: KeyActions): void {
    if (!this.exist) return;
    this.#isTaken = true;
    this.#handle('play', actions.play);
    this.#handle('pause', actions.pause);
    this.#handle('nexttrack', actions.next);
    this.#handle('previoustrack', actions.previous);
    this.#audio ??= this.#sources.silence();
  }

  /** What the lock screen shows. */
  show(title: string, album: string, isRunning: boolean): void {
    const {mediaSession, Metadata} = this.#sources;
    if (!this.#isTaken || !mediaSession) return;
    if (Metadata) mediaSession.metadata = new Metadata({title, album});
    mediaSession.playbackState = isRunning ? 'playing' : 'paused';
    if (isRunning) this.#audio?.play().catch(() => undefined);
    else this.#audio?.pause();
  }

  letGo(): void {
    const {mediaSession} = this.#sources;
    if (!this.#isTaken || !mediaSession) return;
    this.#isTaken = false;
    for (const action of ['play', 'pause', 'nexttrack', 'previoustrack'] as const) this.#handle(action, null);
    mediaSession.metadata = null;
    mediaSession.playbackState = 'none';
    this.#audio?.pause();
  }

  #handle(action: MediaSessionAction, handler: (() => void) | null): void {
    try {
      this.#sources.mediaSession?.setActionHandler(action, handler);
    } catch {
      // An action that this browser doesn't know.
    }
  }
}

/** Six seconds of nothing as a WAV file: 8 kHz, 8 bit, mono, where 128 is silence. */
export function silentWav(): Blob {
  const [rate, seconds] = [8000, 6];
  const samples = new Uint8Array(rate * seconds).fill(128);
  const head = new DataView(new ArrayBuffer(44));
  const text = (at: number, letters: string): void => {
    for (const [index, letter] of [...letters].entries()) head.setUint8(at + index, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  head.setUint32(4, 36 + samples.length, true);
  text(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  text(36, 'data');
  head.setUint32(40, samples.length, true);
  return new Blob([head, samples], {type: 'audio/wav'});
}
