/** Ordinary sentences of each language, none of them the site's own: what each kind of promise reads like. */
export interface Sentences {
  /** Sent back within 15 days after delivery. */
  back: string;
  /** The same, for free. */
  freeBack: string;
  /** A title: free returns. */
  freeTitle: string;
  /** Sent back within 7 days of confirming receipt. */
  confirmed: string;
  /** A dispute within 15 days after the order was completed. */
  dispute: string;
  /** Refund if not delivered before a day, which stands for `@`. */
  refund: string;
  /** Nothing that may be understood: other units, ranges, estimates, negations, other events. */
  open: string[];
}

export const SENTENCES: Record<string, Sentences> = {
  pt: {
    back: 'Você pode devolver o produto dentro de 15 dias após a entrega.',
    freeBack: 'Devolução grátis em até 15 dias após o recebimento.',
    freeTitle: 'Devolução gratuita',
    confirmed: 'Devolva o item dentro de 7 dias após a confirmação do recebimento.',
    dispute: 'Você pode abrir uma disputa dentro de 15 dias após a conclusão do pedido.',
    refund: 'Reembolso se não for entregue antes de @',
    open: [
      'Você não pode devolver dentro de 15 dias após a entrega',
      'Devolução em até 15 dias úteis após a entrega',
      'Devolução em 7-15 dias após a entrega',
      'Devolva dentro de 15 dias após a entrega estimada',
      'Devolva dentro de 15 dias após o aniversário',
    ],
  },
  fr: {
    back: 'Vous pouvez renvoyer l’article dans les 15 jours suivant la livraison.',
    freeBack: 'Retour gratuit dans les 15 jours après la réception.',
    freeTitle: 'Retours gratuits',
    confirmed: 'Retournez l’article dans les 7 jours après la confirmation de réception.',
    dispute: 'Ouvrez un litige dans un délai de 15 jours à compter de la finalisation de la commande.',
    refund: 'Remboursement en cas d’absence de livraison avant le @',
    open: [
      'Retour impossible, sauf dans les 15 jours après la livraison',
      'Remboursement sous 5 jours après réception du retour',
      'Retour sous 15 jours après la commande ou la livraison',
      'Retour sous 15 jours ouvrés après la livraison',
      'Livraison gratuite et retour sous 15 jours après la livraison',
      'Retournez-le dans les 15 jours après la livraison estimée',
      'Retournez-le dans 2 semaines',
    ],
  },
  de: {
    back: 'Sie können den Artikel innerhalb von 15 Tagen nach der Lieferung zurücksenden.',
    freeBack: 'Kostenlose Rückgabe innerhalb von 15 Tagen nach Erhalt.',
    freeTitle: 'Kostenlose Rücksendung',
    confirmed: 'Rückgabe innerhalb von 7 Tagen nach Bestätigung des Erhalts.',
    dispute: 'Sie können binnen 15 Tagen nach Abschluss der Bestellung einen Streitfall eröffnen.',
    refund: 'Rückerstattung, wenn die Ware nicht geliefert wurde vor dem @',
    open: [
      'Nach 15 Tagen ist keine Rückgabe möglich',
      'Der Verkäufer erstattet innerhalb von 5 Tagen nach Erhalt der Rücksendung',
      'Wir erstatten innerhalb von 5 Tagen nach Erhalt der Rücksendung',
      'Die Rücksendung wird innerhalb von 5 Tagen nach Erhalt geprüft',
      'Rückgabe innerhalb von 15 Tagen nach Kauf oder Lieferung',
      'AliExpress antwortet innerhalb von 5 Tagen auf den Streitfall',
      'Rückgabe innerhalb von 15 Tagen nach Abholung',
      'Rückgabe innerhalb von 15 bis 30 Tagen nach Lieferung',
      'Rückgabe innerhalb von 15 Tagen nach Lieferung, sonst 7 Tage',
      'Rückgabe innerhalb von 15 Werktagen nach Lieferung',
      'Rückgabe innerhalb von 15 Tagen nach Erhalt der Bestellbestätigung',
      'Rückgabe innerhalb von 15 Tagen nach dem voraussichtlichen Lieferdatum',
      'Rückerstattung innerhalb von 15 Tagen nach Erhalt',
      'Kostenloser Versand und Rückgabe innerhalb von 15 Tagen nach Erhalt',
    ],
  },
  it: {
    back: 'Puoi restituire l’articolo entro 15 giorni dalla consegna.',
    freeBack: 'Reso gratuito entro 15 giorni dalla ricezione.',
    freeTitle: 'Resi gratuiti',
    confirmed: 'Reso entro 7 giorni dalla conferma della ricezione.',
    dispute: 'Apri una controversia entro 15 giorni dal completamento dell’ordine.',
    refund: 'Rimborso in caso di mancata consegna entro il @',
    open: [
      'Non è possibile il reso dopo 15 giorni dalla consegna',
      'Reso entro 15 giorni lavorativi dalla consegna',
      'Reso entro 15 giorni dalla consegna prevista',
      'Reso entro 2 settimane dalla consegna',
    ],
  },
  nl: {
    back: 'U kunt het artikel binnen 15 dagen na levering terugsturen.',
    freeBack: 'Gratis retourneren binnen 15 dagen na ontvangst.',
    freeTitle: 'Gratis retourneren',
    confirmed: 'Retour binnen 7 dagen na bevestiging van ontvangst.',
    dispute: 'Open een geschil binnen 15 dagen na voltooiing van de bestelling.',
    refund: 'Terugbetaling als het pakket niet is geleverd vóór @',
    open: [
      'Retour is niet mogelijk binnen 15 dagen na levering',
      'Retour binnen 15 werkdagen na levering',
      'Retour binnen 15 dagen na de verwachte levering',
    ],
  },
  pl: {
    back: 'Możesz zwrócić produkt w ciągu 15 dni od dostawy.',
    freeBack: 'Bezpłatny zwrot w ciągu 15 dni od daty otrzymania.',
    freeTitle: 'Darmowe zwroty',
    confirmed: 'Zwrot w ciągu 7 dni od potwierdzenia odbioru.',
    dispute: 'Możesz otworzyć spór w ciągu 15 dni od zakończenia zamówienia.',
    refund: 'Zwrot pieniędzy, jeśli paczka nie zostanie dostarczona przed @',
    open: [
      'Zwrot nie jest możliwy w ciągu 15 dni od dostawy',
      'Zwrot w ciągu 15 dni roboczych od dostawy',
      'Zwrot w ciągu 15 dni od przewidywanej dostawy',
      'Zwrot pieniędzy w ciągu 15 dni od dostawy',
    ],
  },
  ru: {
    back: 'Вы можете вернуть товар в течение 15 дней после доставки.',
    freeBack: 'Бесплатный возврат в течение 15 дней с момента получения.',
    freeTitle: 'Бесплатный возврат',
    confirmed: 'Возврат в течение 7 дней после подтверждения получения.',
    dispute: 'Откройте спор в течение 15 дней после завершения заказа.',
    refund: 'Возврат денег, если заказ не будет доставлен до @',
    open: [
      'Возврат невозможен, если не прошло 15 дней после доставки',
      'Продавец ответит на спор в течение 5 дней',
      'Возврат в течение 15 дней после покупки или доставки',
      'Возврат в течение 15 рабочих дней после доставки',
      'Возврат денег в течение 15 дней после доставки',
      'Возврат в течение 15 дней после ожидаемой доставки',
    ],
  },
  uk: {
    back: 'Ви можете повернути товар протягом 15 днів після доставки.',
    freeBack: 'Безкоштовне повернення протягом 15 днів з моменту отримання.',
    freeTitle: 'Безкоштовне повернення',
    confirmed: 'Повернення протягом 7 днів після підтвердження отримання.',
    dispute: 'Відкрийте спір протягом 15 днів після завершення замовлення.',
    refund: 'Повернення коштів, якщо замовлення не буде доставлено до @',
    open: [
      'Повернення не можливе протягом 15 днів після доставки',
      'Повернення протягом 15 робочих днів після доставки',
      'Повернення протягом 15 днів після очікуваної доставки',
    ],
  },
  tr: {
    back: 'Ürünü teslimattan sonraki 15 gün içinde iade edebilirsiniz.',
    freeBack: 'Teslim tarihinden itibaren 15 gün içinde ücretsiz iade.',
    freeTitle: 'Ücretsiz iade',
    confirmed: 'Teslimat onaylandıktan sonra 7 gün içinde iade edin.',
    dispute: 'Sipariş tamamlandıktan sonra 15 gün içinde anlaşmazlık açabilirsiniz.',
    refund: 'Teslim edilmezse para iadesi: @ tarihinden önce',
    open: [
      'Teslimattan sonra 15 gün içinde iade edilemez değil',
      'Teslimattan sonra 15 iş günü içinde iade',
      'Tahmini teslimattan sonra 15 gün içinde iade',
    ],
  },
  ar: {
    back: 'يمكنك إرجاع المنتج خلال 15 يومًا من تاريخ الاستلام.',
    freeBack: 'إرجاع مجاني خلال 15 يومًا بعد التسليم.',
    freeTitle: 'إرجاع مجاني',
    confirmed: 'إرجاع المنتج خلال 7 أيام من تأكيد الاستلام.',
    dispute: 'يمكنك فتح نزاع خلال 15 يومًا من إكمال الطلب.',
    refund: 'استرداد المبلغ في حالة عدم التسليم قبل @',
    open: [
      'لا يمكن إرجاع المنتج خلال 15 يومًا من الاستلام',
      'إرجاع المنتج خلال 15 يوم عمل من الاستلام',
      'إرجاع المنتج خلال 15 يومًا من التسليم المتوقع',
    ],
  },
  he: {
    back: 'ניתן להחזיר את המוצר תוך 15 ימים לאחר המסירה.',
    freeBack: 'החזרה חינם תוך 15 ימים מקבלת המוצר.',
    freeTitle: 'החזרה חינם',
    confirmed: 'החזרה תוך 7 ימים מאישור קבלה.',
    dispute: 'ניתן לפתוח מחלוקת תוך 15 ימים לאחר השלמת ההזמנה.',
    refund: 'החזר כספי אם החבילה לא תגיע לפני @',
    open: [
      'אין החזרה תוך 15 ימים לאחר המסירה',
      'החזרה תוך 15 ימי עסקים לאחר המסירה',
      'החזרה תוך 15 ימים מהמשלוח',
    ],
  },
  ja: {
    back: '商品到着後15日以内に返品できます。',
    freeBack: '受け取りから15日以内に無料で返品できます。',
    freeTitle: '返品無料',
    confirmed: '受取確認後7日以内に返品できます。',
    dispute: '注文完了後15日以内に紛争を申し立てることができます。',
    refund: '@までに届かなかった場合は返金',
    open: [
      '到着後15日以内でも返品できません',
      '返品到着後5日以内に返金します',
      '注文または到着後15日以内に返品できます',
      '販売者は5日以内に紛争に回答します',
      '到着後15営業日以内に返品できます',
      '到着予定日から15日以内に返品できます',
      '到着後3〜15日以内に返品できます',
    ],
  },
  ko: {
    back: '상품 수령 후 15일 이내에 반품할 수 있습니다.',
    freeBack: '배송 완료 후 15일 이내 무료 반품',
    freeTitle: '무료 반품',
    confirmed: '수령 확인 후 7일 이내에 반품하세요.',
    dispute: '주문 완료 후 15일 이내에 분쟁을 제기할 수 있습니다.',
    refund: '@까지 배송되지 않으면 환불',
    open: [
      '수령 후 15일 이내에는 반품할 수 없습니다',
      '반품 도착 후 5일 이내에 환불됩니다',
      '판매자가 5일 이내에 분쟁에 답변합니다',
      '수령 후 15영업일 이내에 반품하세요',
      '예상 도착 후 15일 이내에 반품하세요',
      '배송 후 15일 이내에 반품하세요',
    ],
  },
  th: {
    back: 'คุณสามารถคืนสินค้าภายใน 15 วันหลังจากได้รับสินค้า',
    freeBack: 'คืนสินค้าฟรีภายใน 15 วันนับจากวันที่ได้รับสินค้า',
    freeTitle: 'คืนสินค้าฟรี',
    confirmed: 'ส่งคืนภายใน 7 วันหลังจากยืนยันการรับสินค้า',
    dispute: 'เปิดข้อพิพาทภายใน 15 วันหลังจากคำสั่งซื้อเสร็จสมบูรณ์',
    refund: 'คืนเงินหากไม่ได้รับสินค้าก่อนวันที่ @',
    open: [
      'ไม่สามารถคืนสินค้าภายใน 15 วันหลังจากได้รับสินค้า',
      'คืนสินค้าภายใน 15 วันทำการหลังจากได้รับสินค้า',
      'คืนเงินภายใน 15 วันหลังจากได้รับสินค้า',
    ],
  },
  vi: {
    back: 'Bạn có thể trả hàng trong vòng 15 ngày sau khi nhận hàng.',
    freeBack: 'Trả hàng miễn phí trong vòng 15 ngày kể từ ngày nhận hàng.',
    freeTitle: 'Trả hàng miễn phí',
    confirmed: 'Trả hàng trong vòng 7 ngày sau khi xác nhận đã nhận hàng.',
    dispute: 'Mở tranh chấp trong vòng 15 ngày sau khi đơn hàng hoàn tất.',
    refund: 'Hoàn tiền nếu không nhận được hàng trước ngày @',
    open: [
      'Không thể trả hàng trong vòng 15 ngày sau khi nhận hàng',
      'Trả hàng trong vòng 15 ngày làm việc sau khi nhận hàng',
      'Trả hàng trong vòng 15 ngày sau ngày giao hàng dự kiến',
    ],
  },
  id: {
    back: 'Anda dapat mengembalikan barang dalam 15 hari setelah barang diterima.',
    freeBack: 'Pengembalian gratis dalam waktu 15 hari setelah diterima.',
    freeTitle: 'Pengembalian gratis',
    confirmed: 'Pengembalian dalam 7 hari setelah konfirmasi penerimaan.',
    dispute: 'Buka sengketa dalam 15 hari setelah pesanan selesai.',
    refund: 'Pengembalian dana jika tidak diterima sebelum @',
    open: [
      'Barang tidak dapat dikembalikan dalam 15 hari setelah diterima',
      'Pengembalian dalam 15 hari kerja setelah diterima',
      'Pengembalian dalam 15 hari setelah perkiraan tiba',
    ],
  },
};
