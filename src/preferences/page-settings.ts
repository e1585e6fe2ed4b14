/** What a site owner sets once for all elements of a page: on the script tag (`data-lang="de"`) or by `configure()`. */
import {atom} from 'nanostores';
import {ownExercises, takeCatalogue, type OwnCatalogue} from '../catalogue/own-store.ts';

export interface PageSettings {
  /** BCP 47 tag of the interface; otherwise that of an element's nearest ancestor with a `lang`. */
  readonly lang?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  /** ISO 3166-1 alpha-2 country, for emergency numbers. */
  readonly region?: string;
  /** The owner's own exercises: the address of a JSON file with a list of them, or the list itself. */
  readonly catalogue?: OwnCatalogue;
  /** Whether a voice guides readers who have not chosen for themselves. */
  readonly voice?: 'on' | 'off';
}

/** The settings of the script tag, if this runs in a page and the tag has any. */
function fromScriptTag(): PageSettings {
  const script = globalThis.document?.querySelector<HTMLScriptElement>('script[src*="stretch-elements"]');
  const {lang, theme, region, catalogue, voice} = script?.dataset ?? {};
  takeCatalogue(catalogue);
  return {
    lang,
    region,
    catalogue,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    voice: voice === 'on' || voice === 'off' ? voice : undefined,
  };
}

/** @internal */
export const pageSettings = atom<PageSettings>(fromScriptTag());

/**
 * Sets page-wide settings; what is not named stays as it is. At once, but for a catalogue of one's own: the promise, which never fails, is for those who
 * want to list its exercises.
 */
export async function configure(settings: PageSettings): Promise<void> {
  if ('catalogue' in settings) takeCatalogue(settings.catalogue);
  pageSettings.set({...pageSettings.get(), ...settings});
  await ownExercises();
}
