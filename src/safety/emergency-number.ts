/** Which number to call, by country: in an emergency, and for medical advice on the same day. */
import numbers from '../../data/emergency-numbers.json' with {type: 'json'};

type ByRegion = Readonly<Record<string, string>>;

const byRegion: ByRegion = numbers.emergency.numbers;
const adviceByRegion: ByRegion = numbers.advice.numbers;

function numberIn(table: ByRegion, region: string | undefined): string | undefined {
  const key = region?.toUpperCase();
  return key && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** When somebody last looked whether they still hold; YYYY-MM-DD. None of them rests on a source. */
export const numbersCheckedOn: string = numbers.checked;

/** The countries whose emergency number is known; ISO 3166-1 alpha-2. */
export const knownRegions: readonly string[] = Object.keys(byRegion);

/**
 * The emergency number of a country.
 * @param region ISO 3166-1 alpha-2; any case
 * @returns undefined where the country is not in the table: say “112 or your local emergency number”
 */
export const emergencyNumber = (region: string | undefined): string | undefined => numberIn(byRegion, region);

/** A country's line for medical advice on the same day, as it is written there; undefined where none is known. */
export const adviceLine = (region: string | undefined): string | undefined => numberIn(adviceByRegion, region);

/** The country that a locale names, such as `GB` in `en-GB`; never guessed from the language alone. */
export function regionOf(locale: string | undefined): string | undefined {
  try {
    return locale ? new Intl.Locale(locale).region : undefined;
  } catch {
    return undefined;
  }
}
