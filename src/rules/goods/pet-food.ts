import { KEEPERS, phrases } from '../phrases';

export const PET_FOOD = phrases({
  spaced: [
    'food|treats?|snacks?|catnip|chews?|kibble',
    'comida|pienso|golosinas?',
    'ração|petiscos?',
    'nourriture|croquettes?|friandises?',
    '\\p{L}*futter|leckerlis?|trockenfutter|katzenminze',
    'cibo|crocchette|snack per (?:cani|gatti)',
    '\\p{L}*voer|\\p{L}*brokjes|kattensnoepjes?',
    'karma|przysmaki?|kocimiętka',
    'корм|лакомства|кошачья мята',
    "корм|ласощі|котяча м[’'ʼ]ята",
    'mama(?:sı)?|ödül maması|kedi otu',
    '(?:ال)?طعام|وجبات خفيفة',
    '(?:ה)?מזון|חטיפים',
    'thức ăn|bánh thưởng',
    'makanan|camilan|cemilan',
  ],
  joined: ['フード|おやつ|ペットフード|またたび', '사료|간식|캣닢', 'อาหาร|ขนม|แคทนิป'],
  unless: `${KEEPERS}|bowls?|dispensers?|feeders?|containers?|pouch|toys?|balls?|mats?|scoops?`,
});
