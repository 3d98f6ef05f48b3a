import type { DateLexicon } from '../date-lexicon';

/** "To" and "and" between two days of one month; ordinary words of all languages. */
const TO =
  'to|till|until|through|and|a|à|al|ao|au|e|y|et|o|ou|bis|und|t/m|tot|en|do|i|по|до|и|та|й|ile|ve|إلى|الى|حتى|و|עד|đến|tới|và|s/d|s\\.d\\.?|sampai|hingga|dan|ถึง|และ';

const DASH = '[-–—~〜]';
const JOINT = `(?: ?${DASH} ?| (?:${TO}) (?:(?:le|el|il|o|dem|den|het|the|ngày|วันที่) )?)`;

// The ordinal sign of `1º de março` is folded to an "o".
const ORDINAL = '(?:\\.?o|[.°]|er|st|nd|rd|th|e|-?(?:го|е|ое|go))?';

// The Tuesday of `mar. 3 nov.` is no month.
const NO_WEEKDAY =
  '(?!mar\\.? \\d{1,2}\\.? (?:de )?(?:gen|ene|janv|fe[bv]|fév|mar|apr|abr|avr|mag|may|mai|giu|jun|juin|lug|jul|juil|ago|ao[uû]t|set|sep|ott|oct|nov|dic|d[eé]c))';
const DAY = `(?<!\\d|\\d[.,:/]|\\d{3}-|[.,:/-]\\d{1,2}-)(\\d{1,2})${ORDINAL}`;
const BETWEEN = '(?:de |of |من )?';
const ERA = '(?:d(?:e|el|o) (?:a[nñ]o (?:de )?)?|พ\\.ศ\\. ?|ค\\.ศ\\. ?|ปี ?)?';
// Hebrew writes its "in" as a letter before the name.
const MONTH = '(?<![\\p{L}\\p{M}])ב?(@)(?![\\p{L}\\p{M}])';

/** Ordinary words around days and months (pages.md 8): no wording of the site. */
export const DATE_WORDS: DateLexicon = {
  languages: 'en pt-BR es fr de it nl pl ru uk tr ar he ko ja th vi id az'.split(' '),
  countries: { ar: ['ar', 'ar-SY', 'ar-MA', 'ar-DZ'] },
  variants: {
    en: { sept: 9 },
    de: { mrz: 3, maerz: 3, jän: 1, jänner: 1, feber: 2 },
    es: { set: 9, sep: 9, setiembre: 9 },
    it: { sett: 9 },
    pl: { paz: 10 },
    fr: { jan: 1, fév: 2, juill: 7 },
    ru: { фев: 2, сен: 9, ноя: 11 },
    uk: { кві: 4, тра: 5, чер: 6, сер: 8, жов: 10, лис: 11, гру: 12 },
    id: { agt: 8, ags: 8, peb: 2, pebruari: 2, nop: 11, nopember: 11 },
    nl: { maa: 3 },
    he: { מרס: 3 },
    ar: { ابريل: 4, إبريل: 4, اغسطس: 8, اكتوبر: 10 },
  },
  iso: /(?<![\d./-])(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/g,
  allNumbers: /(?<![\d./-])(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4})(?![\d:])/g,
  weekdayAhead: '(?<![\\p{L}\\p{M}\\d])(@)[.,]? ?[|,]? ?(?:ที่ ?)?$',
  weekdayBehind: '^(?: ?\\((@)\\)| ?(@)(?=,? ?(?:\\d|$)))',
  cjk: /(?:(?<!\d)(\d{4}) ?[年년] ?)?(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g,
  vietnamese: /(?<!\d)(\d{1,2}) th(?:g|áng)?\.? ?(\d{1,2})(?!\d)(?:,? (?:năm )?(\d{4})(?!\d))?/giu,
  yearBehind:
    /^(?:[ ,./'’\p{L}\p{M}-]{0,16}(?:1[34]|19|2[0-6])\d{2}(?![\d:])|[ ,./'’]{1,2}\d{2}(?![\d:]|[.,]\d| ?(?:[%hч時시月월]|giờ)))/u,
  yearAhead:
    /(?:(?<!\d)(?:1[34]|19|2[0-6])\d{2}[ ,./'’\p{L}-]{0,6}|(?<!今)[年년] ?|(?<![\d:.,/-])\d{1,2}\.? ?)$/u,
  shapes: [
    [`${DAY} ?-?${BETWEEN}${MONTH}\\.?,? ?-?${ERA}(\\d{4})(?![\\d:])`, { day: 1, month: 2, year: 3 }],
    [`${MONTH}\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\\d{4})(?![\\d:])`, { month: 1, day: 2, year: 3 }],
    [
      `${NO_WEEKDAY}${MONTH}\\.? ?(\\d{1,2})(?!\\d|[:.,]\\d| ?[%hч](?!\\p{L}))(?:st|nd|rd|th)?`,
      { month: 1, day: 2 },
    ],
    [`${DAY} ?${BETWEEN}${MONTH}\\.?`, { day: 1, month: 2 }],
  ],
  rangeAhead: new RegExp(`(?<![\\da-z\\p{Sc}]|\\d[.,:/-])(\\d{1,2})${ORDINAL}${JOINT}$`, 'iu'),
  rangeBehind: new RegExp(
    `^(?: ?\\(\\p{L}{1,4}\\))?(?:${JOINT}|から|부터 ?)(\\d{1,2})(?:st|nd|rd|th)?(?:[日일](?![間간])|(?![\\d:]|[.,]\\d| ?[\\p{L}%\\p{Sc}]))(?:,? (\\d{4})(?![\\d:]))?`,
    'iu',
  ),
  halfRange: new RegExp(`(?<![\\d:])\\d{1,2}[./](?:0?\\d|1[0-2])[./]? ?(?:${DASH}|(?:${TO})) ?$`, 'iu'),
};
