/** What a site owner sets once for all elements of a page: on the script tag (`data-lang="de"`) or by `configure()`. */
import {map} from 'nanostores';

export interface PageSettings {
  /** BCP 47 tag of the interface; otherwise that of an element's nearest ancestor with a `lang`. */
  readonly lang?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  /** ISO 3166-1 alpha-2 country, for emergency numbers. */
  readonly region?: string;
}

/** The settings of the script tag, if this runs in a page and the tag has any. */
function fromScriptTag(): PageSettings {
  const script = globalThis.document?.querySelector<HTMLScriptElement>('script[src*="stretch-elements"]');
  const {lang, theme, region} = script?.dataset ?? {};
  return {lang, region, theme: theme === 'light' || theme === 'dark' ? theme : undefined};
}

/** @internal */
export const pageSettings = map<PageSettings>(fromScriptTag());

/** Sets page-wide settings; what is not named stays as it is. */
export function configure(settings: PageSettings): void {
  pageSettings.set({...pageSettings.get(), ...settings});
}
