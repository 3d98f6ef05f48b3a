/**
 * Names of categories as breadcrumbs print them, in lower case, for groups that a title's words cannot tell (a phone case
 * says "phone" too): English, Portuguese, Spanish, French, German, Italian, Dutch, Polish, Russian, Ukrainian, Turkish,
 * Arabic, Hebrew, Japanese, Korean, Thai, Vietnamese, Indonesian.
 */
const names = (list: string): readonly string[] => list.split('|');

export const FOOD = names(
  'food|tea|alimentos|comida|chá|té|alimentation|nourriture|thé|lebensmittel|tee|alimentari|cibo|tè|voedsel|levensmiddelen|thee|' +
    'żywność|herbata|продукты питания|еда|чай|продукти харчування|їжа|gıda|yiyecek|çay|طعام|أغذية|شاي|מזון|תה|食品|お茶|식품|차|อาหาร|ชา|thực phẩm|trà|makanan|teh',
);
export const PHONES = names(
  'mobile phones|cellphones|smartphones|celulares|telefones celulares|teléfonos móviles|móviles|téléphones portables|handys|' +
    'mobiltelefone|telefoni cellulari|cellulari|mobiele telefoons|telefony komórkowe|smartfony|мобильные телефоны|смартфоны|' +
    'мобільні телефони|смартфони|cep telefonları|akıllı telefonlar|هواتف محمولة|الهواتف المحمولة|טלפונים ניידים|טלפונים סלולריים|' +
    '携帯電話|スマートフォン|휴대폰|스마트폰|โทรศัพท์มือถือ|điện thoại di động|ponsel|telepon seluler',
);
export const DIGITAL = names(
  'virtual products|digital products|produtos virtuais|productos virtuales|produits virtuels|virtuelle produkte|digitale produkte|' +
    'prodotti virtuali|virtuele producten|produkty wirtualne|виртуальные товары|віртуальні товари|sanal ürünler|منتجات افتراضية|' +
    'מוצרים וירטואליים|仮想商品|デジタル商品|가상 상품|สินค้าเสมือน|sản phẩm ảo|produk virtual',
);
export const ORAL_CARE = names(
  'oral hygiene|oral care|higiene bucal|higiene oral|hygiène bucco-dentaire|soins bucco-dentaires|mundhygiene|mundpflege|igiene orale|' +
    'mondhygiëne|mondverzorging|higiena jamy ustnej|гигиена полости рта|уход за полостью рта|гігієна порожнини рота|ağız bakımı|' +
    'ağız hijyeni|نظافة الفم|العناية بالفم|היגיינת הפה|口腔ケア|オーラルケア|구강 위생|구강 관리|ดูแลช่องปาก|vệ sinh răng miệng|perawatan mulut',
);
export const SHAVING = names(
  'shaving & hair removal|shaving|hair removal|barbear e depilação|afeitado y depilación|rasage et épilation|rasur & haarentfernung|' +
    'rasur und haarentfernung|rasatura e depilazione|scheren en ontharen|scheren & ontharen|golenie i depilacja|бритье и удаление волос|' +
    'бритьё и эпиляция|гоління та видалення волосся|tıraş ve epilasyon|الحلاقة وإزالة الشعر|גילוח והסרת שיער|シェービング・脱毛|' +
    '면도 및 제모|โกนและกำจัดขน|cạo râu & tẩy lông|cukur & penghilang bulu',
);
export const BEAUTY = names(
  'makeup|skin care|fragrances|fragrances & deodorants|bath & shower|sanitary paper|tattoo|maquiagem|cuidados com a pele|perfumes|' +
    'maquillaje|cuidado de la piel|fragancias|maquillage|soins de la peau|parfums|make-up|hautpflege|düfte|parfüm|trucco|cura della pelle|' +
    'profumi|huidverzorging|parfum|geuren|makijaż|pielęgnacja skóry|perfumy|макияж|уход за кожей|парфюмерия|ароматы|макіяж|догляд за шкірою|' +
    'парфумерія|makyaj|cilt bakımı|parfüm & deodorant|مكياج|العناية بالبشرة|عطور|איפור|טיפוח העור|בשמים|メイクアップ|スキンケア|香水|' +
    '메이크업|스킨케어|향수|เครื่องสำอาง|ดูแลผิว|น้ำหอม|trang điểm|chăm sóc da|nước hoa|riasan|perawatan kulit|parfum & deodoran',
);
export const INTIMATE = names(
  'sex products|adult products|produtos eróticos|productos sexuales|juguetes eróticos|produits pour adultes|sexspielzeug|erotik|' +
    'prodotti erotici|seksproducten|artykuły erotyczne|товары для взрослых|интимные товары|товари для дорослих|cinsel ürünler|' +
    'منتجات للبالغين|מוצרי מין|アダルトグッズ|성인용품|ผลิตภัณฑ์สำหรับผู้ใหญ่|sản phẩm người lớn|produk dewasa',
);
export const E_CIGARETTES = names(
  'electronic cigarettes|e-cigarettes|cigarros eletrônicos|cigarrillos electrónicos|cigarettes électroniques|elektronische zigaretten|' +
    'e-zigaretten|sigarette elettroniche|elektronische sigaretten|e-papierosy|papierosy elektroniczne|электронные сигареты|' +
    'електронні сигарети|elektronik sigara|سجائر إلكترونية|סיגריות אלקטרוניות|電子タバコ|전자담배|บุหรี่ไฟฟ้า|thuốc lá điện tử|rokok elektronik',
);
export const HEALTH = names(
  'health care|cuidados com a saúde|cuidado de la salud|soins de santé|gesundheitspflege|gesundheit|cura della salute|gezondheidszorg|' +
    'pielęgnacja zdrowia|здоровье|уход за здоровьем|догляд за здоров’ям|sağlık|الرعاية الصحية|טיפול רפואי|ヘルスケア|건강 관리|' +
    'ดูแลสุขภาพ|chăm sóc sức khỏe|perawatan kesehatan',
);
export const HAIR = names(
  'hair extensions & wigs|wigs|extensões de cabelo e perucas|extensiones de pelo y pelucas|extensions de cheveux et perruques|' +
    'haarverlängerungen & perücken|perücken|extension e parrucche|haarextensies & pruiken|pruiken|przedłużanie włosów i peruki|peruki|' +
    'наращивание волос и парики|парики|перуки|saç uzatma ve peruklar|peruklar|وصلات الشعر والباروكات|תוספות שיער ופאות|ウィッグ|가발|' +
    'วิกผม|tóc giả|wig & ekstensi rambut',
);
export const BABY = names(
  'baby clothing|baby care|feeding|roupas de bebê|cuidados com o bebê|ropa de bebé|cuidado del bebé|vêtements pour bébés|soins pour bébé|' +
    'babykleidung|babypflege|abbigliamento neonato|cura del bambino|babykleding|babyverzorging|odzież dla niemowląt|pielęgnacja niemowląt|' +
    'одежда для малышей|уход за детьми|одяг для немовлят|догляд за дитиною|bebek giyim|bebek bakımı|ملابس الأطفال الرضع|العناية بالطفل|' +
    'בגדי תינוקות|טיפול בתינוק|ベビー服|ベビーケア|유아복|베이비 케어|เสื้อผ้าเด็กอ่อน|quần áo trẻ sơ sinh|chăm sóc bé|pakaian bayi|perawatan bayi',
);
