/** How a reader likes to be guided: kept, and shared by all elements and tabs. Loaded with a session or its settings, never by a resting card. */
import './storage.ts';
import {persistentAtom} from '@nanostores/persistent';
import {computed, type ReadableAtom} from 'nanostores';
import {guidanceKey, pace} from './pace.ts';
import {pageSettings} from './page-settings.ts';

export interface GuidancePreferences {
  /** Nothing is heard, whatever else is on. */
  readonly muted: boolean;
  readonly voice: boolean;
  readonly tones: boolean;
  readonly vibration: boolean;
  /** Media keys of keyboard, headset and lock screen; they cost a reader their own music, so they are asked for. */
  readonly mediaKeys: boolean;
  /** Of voice and tones, 0 to 1. */
  readonly volume: number;
  /** Pace of movements, 0.75 to 1.5. */
  readonly speed: number;
  /** Seconds between exercises; undefined is as the page has it. */
  readonly restSeconds: number | undefined;
  /** The chosen voice, by its `voiceURI`; undefined is the first that speaks the page's language. */
  readonly voiceName: string | undefined;
}

/** What a reader has chosen; what they left alone follows the page, and later versions of us. */
type Chosen = Partial<GuidancePreferences>;

const usual: GuidancePreferences = {
  muted: false,
  voice: true,
  tones: true,
  vibration: true,
  mediaKeys: false,
  volume: 0.8,
  speed: 1,
  restSeconds: undefined,
  voiceName: undefined,
};

/** Bounds of the numbers that a reader can choose; `SessionSettings` has the same. */
export const bounds = {volume: [0, 1], speed: [0.75, 1.5], restSeconds: [0, 60]} as const;

const switches = ['muted', 'voice', 'tones', 'vibration', 'mediaKeys'] as const;
const numbers = ['volume', 'speed', 'restSeconds'] as const;

/** What is stored may be of another version, or of another script: only what makes sense is taken. */
function readChosen(text: string): Chosen {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null) return {};
  const stored = found as Readonly<Record<string, unknown>>;
  const chosen: Record<string, unknown> = {};
  for (const name of switches) if (typeof stored[name] === 'boolean') chosen[name] = stored[name];
  for (const name of numbers) {
    const value = stored[name];
    if (typeof value === 'number') chosen[name] = Math.min(bounds[name][1], Math.max(bounds[name][0], value));
  }
  if (typeof stored['voiceName'] === 'string') chosen['voiceName'] = stored['voiceName'];
  return chosen;
}

const chosen = persistentAtom<Chosen>(guidanceKey, {}, {encode: JSON.stringify, decode: readChosen});

/** What holds now: the reader's choice, else the page's (`data-voice`), else ours. */
export const guidance: ReadableAtom<GuidancePreferences> = computed([chosen, pageSettings], (own, {voice}) => ({
  ...usual,
  ...(voice && {voice: voice === 'on'}),
  ...own,
}));

guidance.subscribe(({speed, restSeconds}) => {
  const known = pace.get();
  if (known?.speed === speed && known.restSeconds === restSeconds) return;
  pace.set(speed === usual.speed && restSeconds === undefined ? undefined : {speed, ...(restSeconds !== undefined && {restSeconds})});
});

/** Keeps what a reader has chosen; `undefined` gives a choice back. */
export function chooseGuidance(change: Chosen): void {
  const given = Object.entries({...chosen.get(), ...change}).filter(([, value]) => value !== undefined);
  chosen.set(Object.fromEntries(given));
}

/** Sound off and on again, with one key. */
export function toggleMuted(): void {
  chooseGuidance({muted: !guidance.get().muted});
}

/** Whether the reader or the page has said something about the voice. */
export function isVoiceChosen(): boolean {
  return chosen.get().voice !== undefined || pageSettings.get().voice !== undefined;
}
