/** Which number to call, by country. */
import numbers from '../../data/emergency-numbers.json' with {type: 'json'};

const byRegion: Readonly<Record<string, string>> = numbers.emergency;

/**
 * The emergency number of a country.
 * @param region ISO 3166-1 alpha-2; any case
 * @returns undefined where the country is not in the table: say “112 or your local emergency number”
 */
export function emergencyNumber(region: string | undefined): string | undefined {
  const key = region?.toUpperCase();
  return key && Object.hasOwn(byRegion, key) ? byRegion[key] : undefined;
}

/** The country that a locale names, such as `GB` in `en-GB`; never guessed from the language alone. */
export function regionOf(locale: string | undefined): string | undefined {
  try {
    return locale ? new Intl.Locale(locale).region : undefined;
  } catch {
    return undefined;
  }
}
