import { KEEPERS, phrases } from '../phrases';

export const PLANTS = phrases({
  spaced: [
    'seeds?|seedlings?|bulbs?|(?:live|living|real) plants?|succulents?|saplings?',
    'semillas?|bulbos?|plantas vivas',
    'sementes?|mudas',
    'graines?|semences?|bulbes?|plantes? vivantes?',
    '\\p{L}*samen|saatgut|blumenzwiebeln?|setzlinge?|lebende pflanzen?',
    'semi|sementi|bulbi|piantine|piante vive',
    '\\p{L}*za(?:ad|den)|bloembollen|zaailingen|levende planten?',
    'nasiona|cebulki|sadzonki|żywe rośliny',
    'семена|луковицы|саженцы|рассада|живые растения',
    'насіння|цибулини|саджанці|розсада|живі рослини',
    'tohum(?:u|ları)?|fide(?:si)?|çiçek soğanı|canlı bitki',
    '(?:ال)?بذور|شتلات|نباتات حية|أبصال',
    '(?:ה)?זרעים|שתילים|פקעות|צמחים חיים',
    'hạt giống|cây giống|củ giống',
    'benih|biji|bibit|umbi|tanaman hidup',
  ],
  joined: ['種子|たね|球根|苗', '씨앗|종자|구근|모종', 'เมล็ดพันธุ์|เมล็ด|ต้นกล้า'],
  unless: `${KEEPERS}|trays?|starters?|planters?|spreaders?|sowers?|germination|tape`,
});
