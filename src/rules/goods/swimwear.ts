import { KEEPERS, phrases } from '../phrases';

export const SWIMWEAR = phrases({
  spaced: [
    'swimsuits?|swimwear|swim[\\s-]?(?:suits?|trunks|shorts|briefs|dress|dresses|tops?|bottoms?)|swimming (?:suits?|trunks)',
    'bathing suits?|bikinis?|tankinis?|monokinis?',
    'trajes? de baño|bañador|bañadores|biquinis?',
    'roupas? de banho|maiôs?|sungas?',
    'maillots? de bain|tenues? de bain',
    'badeanz(?:ug|üge)|badehosen?|bademode',
    'costum[ei] da bagno',
    'badpak(?:ken)?|zwembroek(?:en)?|badmode|zwemkleding',
    'str[oó]j(?:e)? kąpielow[ey]|kąpielówki',
    'купальник(?:и)?|бикини|плавки',
    'купальник(?:и)?|бікіні|плавки',
    'mayo|mayolar|bikini takımı',
    '(?:ال)?ملابس سباحة|مايوه(?:ات)?|بكيني|بيكيني',
    '(?:ה)?בגדי? ים|ביקיני',
    'đồ bơi|áo tắm|bộ bơi|bikini nữ',
    'baju renang|pakaian renang|celana renang',
  ],
  joined: ['水着|ビキニ|スイムウェア', '수영복|비키니|래쉬가드', 'ชุดว่ายน้ำ|บิกินี'],
  unless: `${KEEPERS}|lines?|trimmers?|razors?|wax|shavers?|panties|underwear|area`,
});
