/**
 * What a reader knows besides the page itself: its address, the moment of reading (epoch ms), and hints of
 * the buyer's ship-to country (ISO 3166 alpha-2), currency (ISO 4217) and language (primary subtag, `en`).
 * A hint is `null` where nothing tells it.
 */
export interface ReadContext {
  url: string;
  at: number;
  country: string | null;
  currency: string | null;
  language: string | null;
}

/**
 * The hints in the shop's cookie `aep_usuc_f` (pages.md 1.4). Takes the whole `document.cookie`; whatever is
 * missing or malformed is `null`.
 */
export function contextFromCookie(cookie: string): Pick<ReadContext, 'country' | 'currency' | 'language'> {
  const hints = new URLSearchParams(cookieValue(cookie, 'aep_usuc_f'));
  const region = hints.get('region');
  const currency = hints.get('c_tp');
  return {
    country: region !== null && /^[A-Z]{2}$/.test(region) ? isoCountry(region) : null,
    currency: currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : null,
    language: languageOfLocale(hints.get('b_locale')),
  };
}

function cookieValue(cookie: string, name: string): string {
  const prefix = `${name}=`;
  const pair = cookie.split(/;\s*/).find((part) => part.startsWith(prefix));
  const value = pair?.slice(prefix.length).replace(/^"|"$/g, '') ?? '';
  if (value.includes('=')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** `UK` is reserved in ISO 3166 for the country whose code is `GB`. */
function isoCountry(region: string): string {
  return region === 'UK' ? 'GB' : region;
}

/** `pt_BR` -> `pt`, and old codes to current ones (`iw_IL` -> `he`). */
export function languageOfLocale(locale: string | null): string | null {
  if (locale === null || !/^[a-z]{2,3}([_-]\w+)*$/i.test(locale)) return null;
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).language;
  } catch {
    return null;
  }
}
