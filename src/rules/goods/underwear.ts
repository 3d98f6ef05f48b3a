import { KEEPERS, phrases } from '../phrases';

export const UNDERWEAR = phrases({
  spaced: [
    'underwear|underpants|panties|lingerie|boxer briefs|bralettes?|bras',
    'ropa interior|lencería|bragas|calzoncillos',
    'roupas? íntimas?|calcinhas?|cuecas?|sutiãs?',
    'sous-vêtements?|culottes?|slips?|soutiens?-gorge',
    '\\p{L}*unterwäsche|unterhosen?|dessous|büstenhalter',
    'biancheria intima|intimo donna|intimo uomo|mutande|mutandine|reggiseni?|reggiseno',
    "ondergoed|onderbroek(?:en)?|beha['’]?s?",
    'bielizna|majtki|biustonosze?|figi damskie|bokserki',
    'нижнее бель[её]|женское бель[её]|мужское бель[её]|трусы|трусики|бюстгальтеры?|лифчики?',
    'спідня білизна|білизна|труси|трусики|бюстгальтери?|ліфчик',
    'iç çamaşır\\p{L}*|sütyen|külot|boxer şort',
    '(?:ال)?ملابس داخلية|لانجري|حمالات? صدر|سراويل داخلية',
    '(?:ה)?תחתונים|(?:ה)?לבנים|הלבשה תחתונה|חזיי?ה|חזיות',
    'đồ lót|quần lót|áo ngực|áo lót',
    'pakaian dalam|celana dalam|bra wanita',
  ],
  joined: [
    '下着|ランジェリー|ブラジャー|ショーツセット|ボクサーパンツ',
    '속옷|팬티|브래지어|언더웨어',
    'ชุดชั้นใน|กางเกงใน|เสื้อชั้นใน|ยกทรง',
  ],
  unless: `${KEEPERS}|dryers?|dividers?|washing|laundry`,
});
