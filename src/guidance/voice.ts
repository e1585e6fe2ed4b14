/** The voice: one sentence at a time, in the page's language, by voices of the reader's own device. Silent where there is none. */

/** What the voice needs of a browser. */
export interface VoiceSources {
  readonly synthesis?: SpeechSynthesis | undefined;
  readonly Utterance?: typeof SpeechSynthesisUtterance | undefined;
  /** Milliseconds; never runs backwards. */
  readonly now: () => number;
}

export interface Saying {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** 0 to 1. */
  readonly volume: number;
  /** `voiceURI` of the voice that the reader has chosen. */
  readonly voiceName?: string | undefined;
  /** Seconds that it may wait for the sentence before it to end; then it is no longer worth saying. */
  readonly maySeconds: number;
  /** Cuts off what is being said: the reader must act on it. */
  readonly isUrgent?: boolean;
}

/** No sentence of ours takes so long (ms): an engine that still speaks then has lost it, and would keep all others waiting. */
const longestMs = 30_000;

const baseOf = (tag: string): string => tag.replaceAll('_', '-').toLowerCase().split('-')[0] ?? '';

export class Voice {
  readonly #sources: VoiceSources;
  /** Kept so that no browser collects it before its `end`. */
  #spoken?: SpeechSynthesisUtterance;
  #spokenAt = 0;
  #waiting?: {readonly saying: Saying; readonly until: number};
  #hasSpoken = false;

  constructor(sources: VoiceSources) {
    this.#sources = sources;
    // The first question makes browsers load their list.
    this.voices('');
  }

  /** Voices for a language that speak on the device itself: others would send what they say to somebody's server. */
  voices(lang: string): readonly SpeechSynthesisVoice[] {
    const all = this.#all();
    const wanted = lang.toLowerCase();
    return all
      .filter((voice) => voice.localService && baseOf(voice.lang) === baseOf(lang))
      .sort((a, b) => closeness(b, wanted) - closeness(a, wanted));
  }

  /** Whether anything can be heard in a language; a list that has not come yet may still hold one. */
  speaks(lang: string): boolean {
    if (!this.#sources.synthesis || !this.#sources.Utterance) return false;
    return this.#all().length === 0 || this.voices(lang).length > 0;
  }

  /** Calls back when the list of voices has changed; returns how to stop that. */
  onVoices(callback: () => void): () => void {
    const {synthesis} = this.#sources;
    synthesis?.addEventListener?.('voiceschanged', callback);
    return () => synthesis?.removeEventListener?.('voiceschanged', callback);
  }

  /** Says it now, or after the present sentence; a later one takes the place of one that still waits. */
  say(saying: Saying): void {
    if (!saying.text || !this.speaks(saying.lang)) return;
    if (this.isBusy && !saying.isUrgent) {
      if (saying.maySeconds > 0) this.#waiting = {saying, until: this.#sources.now() + saying.maySeconds * 1000};
      return;
    }
    this.silence();
    this.#speak(saying);
  }

  /** Whether a sentence is on its way. */
  get isBusy(): boolean {
    const {synthesis} = this.#sources;
    if (!this.#spoken || this.#sources.now() - this.#spokenAt > longestMs) return false;
    return Boolean(synthesis?.speaking || synthesis?.pending);
  }

  silence(): void {
    this.#waiting = undefined;
    if (!this.#spoken) return;
    this.#spoken = undefined;
    this.#sources.synthesis?.cancel();
  }

  /** Call it in a tap: iOS lets a page speak only after it has spoken in one. */
  unlock(): void {
    const {synthesis, Utterance} = this.#sources;
    if (this.#hasSpoken || this.isBusy || !synthesis || !Utterance) return;
    const nothing = new Utterance(' ');
    nothing.volume = 0;
    synthesis.speak(nothing);
  }

  #speak({text, lang, volume, voiceName}: Saying): void {
    const {synthesis, Utterance} = this.#sources;
    if (!synthesis || !Utterance) return;
    const utterance = new Utterance(text);
    const voices = this.voices(lang);
    const voice = voices.find(({voiceURI}) => voiceURI === voiceName) ?? voices[0];
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? lang;
    utterance.volume = volume;
    const over = (): void => {
      if (this.#spoken === utterance) this.#next();
    };
    utterance.onstart = () => { this.#hasSpoken = true; };
    utterance.onend = over;
    utterance.onerror = over;
    this.#spoken = utterance;
    this.#spokenAt = this.#sources.now();
    synthesis.speak(utterance);
  }

  #next(): void {
    this.#spoken = undefined;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting && this.#sources.now() <= waiting.until) this.#speak(waiting.saying);
  }

  #all(): readonly SpeechSynthesisVoice[] {
    // Some browsers have the interface and no engine behind it.
    return this.#sources.synthesis?.getVoices?.() ?? [];
  }
}

/** The page's own region first, then the voice that the system prefers. */
function closeness({lang, default: isDefault}: SpeechSynthesisVoice, wanted: string): number {
  return (lang.replaceAll('_', '-').toLowerCase() === wanted ? 2 : 0) + (isDefault ? 1 : 0);
}
