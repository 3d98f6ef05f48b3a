import { KEEPERS, phrases } from '../phrases';

export const EARRINGS = phrases({
  spaced: [
    'earrings?|ear studs',
    'pendientes de mujer|aretes|pendientes',
    'brincos',
    "boucles? d['’]oreilles?",
    'ohrringe?|ohrstecker|creolen',
    'orecchin[io]',
    'oorbellen|oorbel|oorknopjes',
    'kolczyki',
    'серьги|с[её]режки|серьги-гвоздики',
    'сережки',
    'küpe(?:ler)?',
    '(?:ال)?أقراط|حلق أذن|حلقان',
    '(?:ה)?עגילים|עגיל',
    'bông tai|khuyên tai|hoa tai',
    'anting(?:-anting)?',
  ],
  joined: ['ピアス|イヤリング', '귀걸이|귀고리|이어링', 'ต่างหู'],
  unless: `${KEEPERS}|hooks?|backs?|making|findings|posts?|blanks?|cards?|pliers|molds?|parts|accessories`,
});
