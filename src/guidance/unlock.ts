/**
 * Safari lets a page sound only in the tap itself, and the code that guides may come after it: so the tap makes and wakes what will sound.
 * Small, because it loads before Start.
 */

/** The parts of a browser that some lack, whatever its types say. */
export type SoundingBrowser = Partial<Pick<typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance' | 'AudioContext'>> & {
  readonly navigator?: Partial<Pick<Navigator, 'wakeLock'>> & {readonly audioSession?: {type: string}};
};

const contexts = new WeakMap<object, AudioContext>();

/** The one of the page; none where the browser has none, or the device no sound card. */
export function audioContext(browser: SoundingBrowser): AudioContext | undefined {
  const known = contexts.get(browser);
  if (known || !browser.AudioContext) return known;
  try {
    const context = new browser.AudioContext({latencyHint: 'interactive'});
    contexts.set(browser, context);
    // The system is told that the page only adds to what is heard; one that plays something else has set its own.
    const session = browser.navigator?.audioSession;
    if (session?.type === 'auto') session.type = 'ambient';
    return context;
  } catch {
    return undefined;
  }
}

/** Call it in the tap on Start. */
export function unlockSound(browser: SoundingBrowser = globalThis): void {
  audioContext(browser)?.resume().catch(() => undefined);
  const {speechSynthesis, SpeechSynthesisUtterance: Utterance} = browser;
  if (!speechSynthesis || !Utterance) return;
  const nothing = new Utterance(' ');
  nothing.volume = 0;
  speechSynthesis.speak(nothing);
}
