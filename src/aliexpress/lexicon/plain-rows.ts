/**
 * Ordinary words of the languages in which the site's own sentences are not known (pages.md 8): no wording of
 * the site, only what any sentence about a return needs. All are sources of regular expressions without case,
 * `~` standing for the rest of a word. The words of `PlainWords` in their order, parted by `;` or a new line,
 * then the marks that apply.
 */
export const PLAIN_ROWS: Record<string, string> = {
  pt: `dias?(?: corridos)?(?! út);dentro de|em até|no prazo de|até;após|depois d[aeo]|(?:a partir|a contar|contados) d[aeo]|desde;a|o|seu|sua|data d[aeo]
confirma(?:r|ção)(?: d[aeo])?(?: o| a)? (?:recebimento|entrega);(?:conclusão|finalização) d[oe](?: seu)? pedido;(?:realização do |fazer o )?pedido|compra
pagamento;envio|postagem;entrega|recebimento|receber|chegada
devol[vu]~|(?:envi|mand)~ .{0,30}de volta;grátis|gratuit~|sem custos?;disputas?
reembols~|estorno~|dinheiro (?:.{0,40} )?de volta;não (?:for |foi |houver |seja )?(?:entreg|receb|cheg)~|sem entrega|não entrega;antes d[eo]|até(?: o dia)?
não|nenhum~|nunca|nem|sem|exceto;e|ou|mas;`,
  fr: `jours?(?: calendaires)?(?! ouvr);dans (?:un délai de|les)|sous|pendant|durant;après|suivant|(?:à compter|à partir) d(?:e|u)|depuis;la|le|votre|date de|de
(?:avoir confirmé|confirmation de) (?:la )?(?:réception|livraison);(?:l')?(?:achèvement|finalisation) de (?:la|votre) commande;(?:passation de )?(?:la )?commande|(?:l')?achat
paiement;(?:l')?(?:expédition|envoi);livraison|réception|(?:l')?arrivée
retour~|renvo~;gratuit~|sans frais;litiges?|contestations?
rembours~;non[- ](?:livr|reçu)~|(?:n'est|n'a|pas|pas été) (?:pas )?(?:été )?(?:livrée?|reçue?|arrivée?)|absence de livraison;avant(?: le)?|jusqu'au|au plus tard le|d'ici le
pas|non|ne|n'~|aucune?|jamais|sauf|sans;et|ou|mais;`,
  de: `Tage?n?(?: lang)?;innerhalb(?: von)?|binnen;nach|ab|seit;der|dem|des|Ihrer?|deiner?|eurer?|Datum der
Bestätigung (?:des|der|Ihres) (?:Erhalts|Empfangs|Lieferung)|(?:Erhalts|Empfangs|Liefer)bestätigung;Abschluss (?:der|Ihrer) Bestellung|Bestellabschluss;(?:Aufgabe der )?Bestellung|Bestelldatum|Kauf(?:datum)?
(?:Be)?[Zz]ahlung;Versand(?:datum)?;Lieferung|Zustellung|Erhalt|Empfang|Lieferdatum|Ankunft
R(?:ü|ue)ck(?:gabe|sendung)~|zur(?:ü|ue)ck(?:z?u?ge|z?u?se|z?u?schi)~|(?:send|schick|geb)~ .{0,60}zur(?:ü|ue)ck|Retouren?;kostenlos~|kostenfrei~|gratis;Streitf[aä]ll~|Disputs?
(?:Rück)?erstatt~|Geld~ (?:.{0,60} )?zurück;Nicht(?:lieferung|zustellung|erhalt)|nicht (?:geliefert|zugestellt|erhalten|ankomm~|angekomm~)|keine (?:Lieferung|Zustellung);vor(?: dem)?|bis(?: zum)?|spätestens am
nicht|kein~|nie~|ohne|außer;und|oder|aber;`,
  it: `giorn[oi](?! (?:lavorativi|feriali));entro(?: i)?;dal(?:la|l'| )|dopo|a partire dal(?:la|l')?|successivi al(?:la|l')?;la|il|l'|tua|tuo|data d(?:i|ella|el)
conferma (?:di|della|dell') ?(?:ricezione|consegna|ricevimento);(?:completamento|conclusione) dell'ordine;ordine|acquisto
pagamento;spedizione|invio;consegna|ricezione|ricevimento|arrivo
res[oi]|restitu~|rimand~|rispedi~;gratuit~|gratis|senza (?:costi|spese);controversi~|contestazion~
rimbors~;non (?:è |viene |sia )?(?:stat[oa] )?(?:consegnat|ricevut|arrivat)~|(?:mancata|nessuna) consegna;entro il|prima del(?:l')?|fino al(?:l')?|entro
non|nessun~|mai|senza|tranne;e|ed|o|ma;`,
  nl: `dag(?:en)?;binnen;na|vanaf|sinds;de|het|uw|je|datum van
bevestiging van (?:de )?(?:ontvangst|levering)|ontvangstbevestiging;(?:voltooiing|afronding) van (?:de|uw|je) bestelling;(?:plaatsen van (?:de|uw|je) )?bestelling|besteldatum|aankoop
betaling;verzending|verzenddatum;(?:af)?levering|bezorging|ontvangst|aankomst|leverdatum
retour~|terug(?:stu|zend|gest|geze|breng)~|(?:stuur|zend)~ .{0,60}terug;gratis|kosteloo?s~;geschil~
geld~ (?:.{0,60} )?terug|(?:geld )?terugbeta~|restitutie;niet (?:is |wordt )?(?:geleverd|bezorgd|ontvangen|aangekomen)|geen (?:levering|bezorging);v(?:óó|oo)r|uiterlijk|tot
niet|geen|nooit|zonder|behalve;en|of|maar;`,
  pl: `dni(?:a|owym)?(?! rob);w ciągu|w terminie|do;od|po;daty|dnia|momentu|chwili|twojego|twojej
potwierdzeni[ua] (?:odbioru|otrzymania|dostawy);zakończeni[ua] zamówienia;(?:złożeni[ua] )?zamówieni[ua]|zakup(?:u|ie)
płatności|zapłaty|zapłacie|opłaceni[ua];wysyłki|wysyłce|wysłani[ua]|nadani[ua];dostaw(?:y|ie)|doręczeni[ua]|otrzymani[ua]|odbioru|odbiorze
zwr(?:ot|óci|aca)~|odesła~|odeślij~;bezpłatn~|darmow~|za darmo;sp[oó]r(?:u|y)?
zwr(?:ot|óci)~ (?:pieniędzy|środków|kosztów|płatności|pieniądze)|refundacj~;nie (?:zosta~ )?(?:dostarcz|doręcz|otrzyma|dotar)~|brak~ dostawy;przed|do
nie|brak~|bez|nigdy|oprócz;i|oraz|lub|ale;`,
  ru: `дн(?:я|ей)|день|суток;в течение|в срок до;после|(?:с|от|со) (?:момента|даты|дня);вашего|вами|даты|дня
подтверждения (?:получения|доставки);(?:завершения|закрытия) заказа;(?:оформления |размещения )?заказа|покупки
оплаты|платежа;отправки|отгрузки|отправления;доставки|получения|вручения|прибытия
возврат~|верн(?:уть|ите|у)|возвращ~;бесплатн~;спор~
возврат~ (?:денег|денежных средств|средств|оплаты)|верн~ (?:деньги|средства)|(?:деньги|средства) верн~;не (?:был~ |будет )?(?:доставлен|получ|прибы|прибуд|дойд|прид|приш|достав)~|отсутстви~ доставки;до|не позднее|перед
не|нет|без|нельзя|ни|кроме;и|или|но|а;`,
  uk: `дн(?:і|ів)|день|діб;протягом|упродовж|впродовж;після|(?:з|від) (?:моменту|дати|дня);вашого|вами|дати|дня
підтвердження (?:отримання|доставки);завершення замовлення;(?:оформлення |розміщення )?замовлення|покупки
оплати|платежу;відправлення|відправки|відвантаження;доставки|отримання|вручення|прибуття
поверн~|поверта~;безкоштовн~|безплатн~;спір|спор~
поверн~ (?:коштів|грошей|оплати|кошти|гроші)|відшкод~;не (?:було |буде )?(?:доставлен|отрим|прибу|надій)~|відсутн~ доставки;до|не пізніше|перед
не|немає|без|ні|окрім|крім;і|й|та|або|але;`,
  tr: `gün;içinde|içerisinde|boyunca;sonra(?:ki)?|itibaren;ilk|en geç|olan
(?:teslimat|teslim alma|teslim alım)(?:ın|nın|ı)? onay(?:landıktan|ladıktan|ından|lanmasından);sipariş(?:in|iniz)? tamamlan(?:dıktan|masından);sipariş(?:ten|inizden| tarihinden| verildikten| verdikten)|satın al(?:dıktan|madan|ımdan)
ödeme(?:den|nizden| tarihinden| yapıldıktan);gönder(?:imden|ildikten)|kargo(?:dan|ya verildikten);teslimat(?:tan|ından| tarihinden)|teslim(?:den| tarihinden| alındıktan| edildikten| aldıktan| almadan)
iade~;ücretsiz|bedava;anlaşmazlı[kğ]~|ihtilaf~
para iade~|geri öde~;teslim (?:edilmez|edilmedi|alınmaz)~|teslimat (?:olmaz|yapılmaz)~|ulaşmaz~;(?:tarihin)?(?:den|dan|ten|tan) önce|(?:tarihin)?(?:e|a|ye|ya) kadar|önce
değil~|yok~|~e(?:mez|meyen)~|~a(?:maz|mayan)~|olmaz~|hiç~|hariç;ve|veya|ya da|ama;suffix`,
  ar: `(?:يوما|يومًا|يوم|أيام|ايام)(?! عمل);خلال|في غضون;من|بعد|منذ|اعتبارا من;تاريخ|موعد|يوم
(?:ال)?تأكيد (?:ال)?(?:استلام|تسليم)~;(?:ا?ل?)(?:اكتمال|إكمال|إتمام) (?:ال)?طلب~;(?:تقديم )?(?:ال)?طلب~|(?:ال)?شراء
(?:ال)?دفع;(?:ال)?شحن;(?:ال)?(?:استلام|تسليم|وصول|توصيل)~
[وبلف]?(?:ال|ل)?(?:إ|ا)رجاع~|[وف]?أعد(?:ه|ها)?|[وبل]?(?:ال)?إعادة (?:ال)?(?:منتج|سلعة|بضاعة|طلب)~;[وب]?(?:ال)?مجان~;[وبل]?(?:ال)?نزاع~
[وبل]?(?:ال)?استرداد~|رد الأموال;لم (?:يتم |تتم )?(?:ال)?(?:تسليم|توصيل|يصل|تصل|تستلم|استلام)~|عدم (?:ال)?(?:تسليم|استلام|توصيل|وصول)~;قبل|حتى|حتى تاريخ|قبل تاريخ
لا|لم|لن|ليس~|غير|بدون|عدم|إلا|باستثناء;و~|أو|لكن;`,
  he: `(?:ימים|יום|ימי)(?! עסקים);תוך|בתוך;לאחר|אחרי|ממועד|מתאריך|מיום|מרגע|מ(?=[א-ת]);תאריך|מועד
ה?אישור (?:ה)?(?:קבלה|קבלת|מסירה)~;(?:השלמת|סיום) (?:ה)?הזמנה;ביצוע (?:ה)?הזמנה|ה?הזמנה|ה?רכישה
ה?תשלום;ה?שילוח|ה?שליחה;ה?מסירה|קבלת ~|ה?קבלה|ה?הגעה|ה?אספקה
[הולב]{0,2}החזר[הת]~?|[הולב]?החזרות|להחזיר|החזירו;[בה]?חינם|ללא עלות;[הולב]{0,2}(?:מחלוקת|סכסוך)
[הולב]{0,2}החזר(?: כספי| כסף)?|[הול]?זיכוי;לא (?:נמסר|התקבל|הגיע|סופק|תתקבל|יתקבל|תגיע|יגיע)~|אי[- ](?:מסירה|קבלה|הגעה);לפני(?: ה-?)?|עד(?: ה-?)?
לא|אין|ללא|בלי|אינו|אינה|למעט;ו~|או|אבל;prefixed`,
  ja: `日(?:間)?;以内;から|後|より;日|の|を|して|した|、|,
(?:商品の)?(?:受け?取り?|受領)(?:の)?(?:を)?確認;注文(?:の)?完了;ご?注文|ご?購入
お?支払い?|決済;発送|出荷;(?:商品)?(?:の|を)?(?:到着|受け?取り?|受取っ?た?|配達完了|配達|お届け|配送完了|受領)
返品|返送;無料;紛争|異議申し?立て
返金;届かな|未着|配達されな|未配達|お届けできな;まで|以前|より前
ませ|ない|なか|不可|除|無効;と|または|及び|および|、|,|が;suffix joined`,
  ko: `일(?:간)?;이내|안에|내에;으로부터|로부터|부터|후|이후;일|날|를|을|한|의|,
(?:수령|수취|배송|상품 수령)(?:을)? ?확인;주문(?: ?이)? ?완료;주문|구매
결제;발송|출고;배송 ?완료|배달 ?완료|(?:상품|제품)?(?:을)? ?수령|(?:상품|제품)? ?도착|받은
반품;무료;분쟁
환불;배송되지 않|도착하지 않|미배송|받지 못|미수령;까지|이전|전(?=에|까지|,| |$)
않|없|불가|못|안 ?[됩돼]|제외;및|또는|하고|그리고|이나|,;suffix joined`,
  th: `วัน(?!ที่|ทำ|ทํา);ภายใน;หลังจาก|หลัง|นับจาก|นับตั้งแต่|นับแต่|ตั้งแต่;วันที่|การ|ที่|คุณ|ท่าน
ยืนยัน(?:การ)?(?:ได้)?รับ(?:สินค้า|พัสดุ)?;คำสั่งซื้อ(?:เสร็จสมบูรณ์|เสร็จสิ้น);สั่งซื้อ
ชำระเงิน;ส่งสินค้าออก;ได้รับ(?:สินค้า|พัสดุ)?|รับสินค้า|ส่งมอบ|จัดส่งสำเร็จ
คืนสินค้า|ส่งคืน;ฟรี|ไม่เสียค่าใช้จ่าย|ไม่มีค่าใช้จ่าย;ข้อพิพาท
คืนเงิน;ไม่ได้รับ(?:สินค้า|พัสดุ)?|จัดส่งไม่สำเร็จ;ก่อน(?:วันที่)?|ภายใน(?:วันที่)?
ไม่|ห้าม|ยกเว้น|มิ;และ|หรือ|แต่;joined`,
  vi: `ngày(?! làm);trong vòng|trong|vòng;kể từ(?: khi| ngày| lúc)?|sau(?: khi| ngày)?|từ (?:khi|ngày);bạn|được|thời điểm
xác nhận (?:đã )?(?:nhận|giao)(?: được)?(?: hàng)?;hoàn (?:tất|thành) đơn(?: hàng)?|đơn hàng (?:được )?hoàn (?:tất|thành);đặt hàng|mua hàng
thanh toán;gửi hàng;nhận(?: được)?(?: hàng| sản phẩm)?|giao hàng(?: thành công)?
trả (?:lại )?(?:hàng|sản phẩm)|trả lại|đổi trả;miễn phí;tranh chấp
hoàn (?:lại )?tiền;không (?:được )?(?:giao|nhận)(?: được)?(?: hàng)?|chưa (?:giao|nhận);trước(?: ngày)?|đến(?: ngày)?|chậm nhất(?: ngày)?
không|chưa|chẳng|trừ;và|hoặc|nhưng;`,
  id: `hari(?! kerja);dalam(?: waktu| jangka waktu)?|selama;setelah|sejak|sesudah|dari;tanggal|barang|anda
(?:meng)?k?onfirmasi penerimaan|penerimaan dikonfirmasi;pesanan selesai;pemesanan|pesanan dibuat|pembelian
pembayaran;dikirim;(?:barang |pesanan )?(?:diterima|tiba|penerimaan|menerima)|pengiriman selesai
pengembalian|mengembalikan|kembalikan|retur;gratis|bebas biaya;sengketa
pengembalian dana|(?:dana|uang) kembali;tidak (?:dikirim|diterima|sampai|tiba|terkirim)|belum (?:diterima|tiba);sebelum(?: tanggal)?|paling lambat(?: tanggal)?|hingga|sampai
tidak|bukan|tanpa|belum|kecuali;dan|atau|tetapi;`,
};
