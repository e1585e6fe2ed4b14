/** The reader's country, for numbers to call. */
import {pageSettings} from '../preferences/page-settings.ts';
import {regionOf} from '../safety/emergency-number.ts';

/** The region that the page's notice speaks of, that of the page, or the reader's own. */
export function regionHere(): string | undefined {
  const asked = document.querySelector('safety-notice[region]')?.getAttribute('region');
  return (asked ?? pageSettings.get().region) || regionOf(navigator.language);
}
