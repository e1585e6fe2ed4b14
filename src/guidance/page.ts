/** What guides a reader on this page: one voice, one audio context, one light for all sessions, made when the first one starts. */
import {MediaKeys, silentWav} from './media-keys.ts';
import {Tones} from './tones.ts';
import {audioContext} from './unlock.ts';
import type {Vibrate} from './vibration.ts';
import {Voice} from './voice.ts';
import {ScreenLight} from './wake-lock.ts';

/** All ways to reach a reader who isn't looking. */
export interface Outputs {
  readonly voice: Voice;
  readonly tones: Tones;
  readonly vibrate: Vibrate | undefined;
  readonly light: ScreenLight;
  readonly keys: MediaKeys;
}

/** The parts of a browser that some lack, whatever its types say. */
type Browser = Partial<Pick<typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance' | 'AudioContext' | 'MediaMetadata' | 'Audio'>> & {
  readonly navigator: Partial<Pick<Navigator, 'vibrate' | 'wakeLock' | 'mediaSession'>> & {readonly audioSession?: {type: string}};
};

function silence(browser: Browser): HTMLAudioElement | undefined {
  if (!browser.Audio) return undefined;
  const audio = new browser.Audio(URL.createObjectURL(silentWav()));
  audio.loop = true;
  return audio;
}

/** The ways that a browser has; what it lacks is silent. */
export function outputsOf(browser: Browser = globalThis, page: Document = document): Outputs {
  const {navigator} = browser;
  return {
    voice: new Voice({
      synthesis: browser.speechSynthesis,
      Utterance: browser.SpeechSynthesisUtterance,
      now: () => performance.now(),
    }),
    tones: new Tones({context: () => audioContext(browser)}),
    vibrate: navigator.vibrate?.bind(navigator),
    light: new ScreenLight({wakeLock: navigator.wakeLock, page}),
    keys: new MediaKeys({mediaSession: navigator.mediaSession, Metadata: browser.MediaMetadata, silence: () => silence(browser)}),
  };
}

let outputs: Outputs | undefined;

/** Those of the page; the same ones for all elements. */
export function pageOutputs(): Outputs {
  return (outputs ??= outputsOf());
}

/** @internal For tests: other ones from now on, or those of the browser again. */
export function setPageOutputs(others: Outputs | undefined): void {
  outputs = others;
}
