/** Words of the sound button and its panel. Ids are stable; the words are British English. */
import type {MessageTable} from '../words.ts';

export const settings = {
  'settings.title': 'Sound and pace',
  'settings.sound': 'Sound',
  'settings.voice': 'Voice',
  'settings.no-voice': 'This device has no voice for the language of this page.',
  'settings.which-voice': 'Which voice',
  'settings.sample': 'Breathe in, and out.',
  'settings.tones': 'Tones',
  'settings.volume': 'Volume',
  'settings.vibration': 'Vibration',
  'settings.media-keys': 'Headset and lock-screen keys',
  'settings.media-keys-note': 'Pause and skip by them. Music from other apps may stop.',
  'settings.speed': 'Pace of movements',
  'settings.speed-note': 'From the next exercise on. Holds keep their length.',
  'settings.rest': 'Rests',
  'settings.rest-usual': 'As planned',
  'settings.kept': 'Kept in this browser, for all exercises on this site.',
  'settings.close': 'Close',
} as const satisfies MessageTable;
