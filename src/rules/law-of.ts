/** EU and EEA: the consumer rights directive holds there (rules.md 9). */
const EU_EEA =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' ');

/** Which consumer law goes with a ship-to country. Countries whose law was not looked at have none here. */
export type Law = 'eu' | 'uk' | null;

/** By ISO 3166 alpha-2 code; the shop also writes `UK` for Great Britain and `EL` is Greece in EU texts. */
export function lawOf(country: string | null): Law {
  const code = country?.toUpperCase() ?? '';
  if (code === 'GB' || code === 'UK') return 'uk';
  return code === 'EL' || EU_EEA.includes(code) ? 'eu' : null;
}
