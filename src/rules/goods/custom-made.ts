import { phrases } from '../phrases';

/** "Custom" of parts made for a model of car, of a hobby's own goods and of the border is no buyer's wish. */
const BARE_CUSTOM =
  'custom(?![\\s-]+(?:fit|roms?|firmware|keyboards?|mechanical|keycaps?|gaming|duty|duties|clearance|tax|taxes|fees?|declaration))';

export const CUSTOM_MADE = phrases({
  spaced: [
    `(?<!(?:no|non|not)[\\s-])(?:personali[sz]ed|customi[sz]ed|custom[\\s-]?made|${BARE_CUSTOM})|engraved`,
    'made[\\s-]to[\\s-](?:order|measure)|diy (?:your )?(?:name|photo|picture)s?|name necklaces?',
    '(?:with|add|print|upload) your (?:own )?(?:name|photo|picture|text|logo)s?|your (?:own )?(?:name|logo)',
    'personalizad[oa]s?|hech[oa]s? a medida|por encargo|con (?:tu |su )?nombre|con (?:tu|su) foto',
    'customizad[oa]s?|sob (?:medida|encomenda)|com (?:seu )?nome|com (?:sua )?foto',
    'personnalisée?s?|sur mesure|avec (?:votre |ton )?(?:prénom|photo)|gravée?s?',
    'personalisierte?[rsn]?|maßgefertigte?[rsn]?|nach maß|mit (?:ihrem |deinem )?(?:namen|foto)|graviert(?:e[rsn]?)?',
    'personalizzat[oaie]|su misura|con (?:il tuo )?nome|con (?:la tua )?foto|incis[oaie]',
    'gepersonaliseerde?|op maat gemaakte?|met (?:eigen )?naam|met (?:eigen )?foto|gegraveerde?',
    'personalizowan[yaei]|na zamówienie|z imieniem|ze zdjęciem|grawerowan[yaei]',
    'персонализированн\\p{L}+|именн(?:ой|ая|ое|ые)|на заказ|с вашим фото|с именем|с гравировкой',
    "персоналізован\\p{L}+|іменн(?:ий|а|е|і)|на замовлення|з вашим фото|з ім[’'ʼ]ям|з гравіюванням",
    'kişiye özel|kişiselleştirilmiş|isimli|özel yapım|fotoğraflı',
    'مخصصة?|(?:ب)?حسب الطلب|محفور|باسمك|بصورتك|اسم مخصص',
    'מותא(?:ם|מת) אישית|בהתאמה אישית|בהזמנה אישית|עם שם|עם חריטה',
    'theo yêu cầu|cá nhân hóa|khắc tên|in tên|in ảnh',
    'custom nama|kustom|pesanan khusus|ukir nama|dengan nama|cetak foto',
  ],
  joined: [
    'オーダーメイド|名入れ|カスタムメイド|刻印',
    '주문\\s?제작|맞춤\\s?제작|이름\\s?각인|각인',
    'สั่งทำ|สลักชื่อ|ใส่ชื่อ|พิมพ์ชื่อ',
  ],
});
