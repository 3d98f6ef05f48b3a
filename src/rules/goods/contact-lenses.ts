import { KEEPERS, phrases } from '../phrases';

export const CONTACT_LENSES = phrases({
  spaced: [
    '(?:colou?red )?contact lens(?:es)?',
    'lentillas|lentes de contacto',
    'lentes de contato',
    'lentilles? de contact|lentilles de couleur',
    'kontaktlinsen?',
    'lenti a contatto',
    'contactlenzen|kleurlenzen',
    'soczewki kontaktowe',
    'контактные линзы|цветные линзы',
    'контактні лінзи|кольорові лінзи',
    'kontakt lens|renkli lens',
    '(?:ال)?عدسات لاصقة',
    '(?:ה)?עדשות מגע',
    'kính áp tròng|lens mắt',
    'lensa kontak|softlens',
  ],
  joined: ['コンタクトレンズ|カラコン', '콘택트\\s?렌즈|컬러\\s?렌즈|컬러렌즈', 'คอนแทคเลนส์'],
  unless: `${KEEPERS}|cleaners?|cleaning|washers?|solutions?|containers?|tweezers|applicators?|kit|remover|inserter`,
});
