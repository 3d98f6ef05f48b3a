/**
 * Sentences as anybody might write them, none of them the site's own: what is read, then the texts. `unparsed` is
 * kept as a quote and told as a problem; `silent` says nothing of returns, refunds or disputes with a time.
 */
export const PROMISES_EAST: Record<string, string> = {
  ru: `
    free-return/15: Бесплатный возврат в течение 15 дней
    return-after-receipt/15/delivered: Возврат в течение 15 дней после доставки ¦ Возврат за счёт покупателя в течение 15 дней после доставки ¦ Возврат только в течение 15 дней после доставки
    unparsed: Возврат в течение пятнадцати дней после доставки ¦ Возврат в течение 7-15 дней после доставки ¦ Возврат в течение 15 рабочих дней
    unparsed: Откройте спор в течение 48 часов ¦ Осталось 12 д 03:22:11, чтобы открыть спор ¦ Осталось 12 дней, чтобы открыть спор
    unparsed: Возврат денег отправлен 3 сентября 2026 ¦ Вы вернули этот товар 3 сентября 2026 ¦ Срок возврата истёк 3 сентября 2026
    unparsed: Вы могли вернуть товар в течение 15 дней после доставки ¦ Возврат был возможен до 3 сентября 2026
    unparsed: Возврат в течение 15 дней после доставки и возврат денег в течение 5 дней ¦ У вас есть 15 дней после получения, чтобы вернуть товар
    unparsed: Защита покупателя 75 дней ¦ Доставка в течение 15 дней ¦ Продавец должен ответить на спор в течение 5 дней ¦ Возврат в течение 2 недель
    unparsed: Возврат в течение месяца после доставки ¦ Частичный возврат в течение 15 дней после доставки ¦ По истечении 15 дней после доставки возврат невозможен
    unparsed: Возврат до 3-5 октября 2026 ¦ Откройте спор до 3 октября 2026 г. 23:59 ¦ Возврат разницы в цене в течение 15 дней после оплаты
    unparsed: Возврат за 15 дней до доставки ¦ Возврат через 15 дней после доставки ¦ Возврат не позднее 15 дней после доставки
    unparsed: Срок возврата — 15 дней с момента получения
    no-delivery-refund///2026-11-04: Возврат денег, если товар не доставлен до 4 ноября 2026 г.
    no-delivery-refund/60/paid: Возврат средств, если заказ не прибудет в течение 60 дней после оплаты
    silent: Этот товар нельзя вернуть ¦ Товар возврату не подлежит
    free-return///2026-09-30: Бесплатный возврат до 30 сентября 2026
    open-dispute/15/completed: Вы можете открыть спор в течение 15 дней после завершения заказа
    free-return: Бесплатный возврат
    return-after-receipt/14/delivered: Вернуть товар можно в течение 14 дней с момента получения ¦ Возврат товара надлежащего качества в течение 14 дней с даты доставки
    open-dispute///2026-10-03: Откройте спор до 03.10.2026`,
  uk: `
    free-return/15: Безкоштовне повернення протягом 15 днів
    return-after-receipt/15/delivered: Повернення протягом 15 днів після доставки ¦ Повернення лише протягом 15 днів з дати отримання
    unparsed: Повернення протягом п’ятнадцяти днів після доставки ¦ Повернення протягом 7-15 днів після доставки ¦ Повернення протягом 15 робочих днів
    unparsed: Відкрийте спір протягом 48 годин ¦ Залишилось 12 д 03:22:11, щоб відкрити спір ¦ Залишилось 12 днів, щоб відкрити спір ¦ Кошти повернено 3 вересня 2026
    unparsed: Ви повернули цей товар 3 вересня 2026 ¦ Термін повернення минув 3 вересня 2026 ¦ Ви могли повернути товар протягом 15 днів після доставки
    unparsed: Повернення було можливе до 3 вересня 2026 ¦ Повернення протягом 15 днів після доставки та відшкодування протягом 5 днів
    unparsed: У вас є 15 днів після отримання, щоб повернути товар ¦ Захист покупця 75 днів ¦ Доставка протягом 15 днів
    unparsed: Продавець має відповісти на спір протягом 5 днів ¦ Повернення протягом 2 тижнів ¦ Повернення протягом місяця після доставки
    unparsed: Часткове повернення протягом 15 днів після доставки ¦ Після 15 днів повернення неможливе ¦ Повернення до 3-5 жовтня 2026
    unparsed: Повернення різниці в ціні протягом 15 днів після оплати ¦ Повернення через 15 днів після доставки
    no-delivery-refund///2026-11-04: Повернення коштів, якщо товар не доставлено до 4 листопада 2026 р.
    no-delivery-refund/60/paid: Повернення коштів у разі відсутності доставки протягом 60 днів після оплати
    silent: Цей товар не можна повернути
    free-return///2026-09-30: Безкоштовне повернення до 30 вересня 2026
    open-dispute/15/completed: Ви можете відкрити спір протягом 15 днів після завершення замовлення
    free-return: Безкоштовне повернення
    open-dispute///2026-10-03: Відкрийте спір до 3 жовтня 2026 року`,
  tr: `
    free-return/15: 15 gün içinde ücretsiz iade
    return-after-receipt/15/delivered: Teslimattan sonraki 15 gün içinde iade ¦ İade: teslimattan sonraki 15 gün içinde ¦ İADE: TESLİMATTAN SONRAKİ 15 GÜN İÇİNDE
    unparsed: Teslimattan sonra on beş gün içinde iade ¦ Teslimattan sonra 7-15 gün içinde iade ¦ 15 iş günü içinde iade ¦ 48 saat içinde anlaşmazlık açın
    unparsed: Anlaşmazlık açmak için 12 g 03:22:11 kaldı ¦ Anlaşmazlık açmak için 12 gün kaldı ¦ Para iadesi 3 Eylül 2026 tarihinde gönderildi
    unparsed: Bu ürünü 3 Eylül 2026 tarihinde iade ettiniz ¦ İade süresi 3 Eylül 2026 tarihinde sona erdi ¦ Teslimattan sonraki 15 gün içinde iade edebilirdiniz
    unparsed: Teslimattan sonraki 15 gün içinde iade, 5 gün içinde para iadesi ¦ Teslim tarihinden itibaren ürünü iade etmek için 15 gününüz var
    unparsed: 75 gün alıcı koruması ¦ 15 gün içinde teslimat ¦ Satıcı anlaşmazlığa 5 gün içinde yanıt vermelidir ¦ 2 hafta içinde iade ¦ Bir ay içinde iade
    unparsed: Teslimattan sonraki 15 gün içinde kısmi iade ¦ Teslimattan 15 gün sonra iade edilemez ¦ Teslimattan 15 gün sonra iade ¦ İade hakkı 15 gündür
    unparsed: 3-5 Ekim 2026 tarihine kadar iade ¦ Fiyat farkı iadesi ödemeden sonraki 15 gün içinde ¦ Teslimattan önceki 15 gün içinde iade
    no-delivery-refund///2026-11-04: 4 Kasım 2026 tarihinden önce teslim edilmezse para iadesi
    no-delivery-refund/60/paid: Ödemeden sonraki 60 gün içinde teslim edilmezse para iadesi
    silent: Bu ürün iade edilemez ¦ İade kabul edilmez
    free-return///2026-09-30: 30 Eylül 2026 tarihine kadar ücretsiz iade
    open-dispute/15/completed: Sipariş tamamlandıktan sonra 15 gün içinde anlaşmazlık açabilirsiniz
    free-return: Ücretsiz iade ¦ ÜCRETSİZ İADE
    open-dispute///2026-10-03: 3 Ekim 2026 tarihine kadar anlaşmazlık açın`,
  ar: `
    free-return/15: إرجاع مجاني خلال 15 يومًا
    return-after-receipt/15/delivered: إرجاع خلال 15 يومًا من الاستلام ¦ الإرجاع خلال ١٥ يومًا من تاريخ التسليم ¦ الإرجاع متاح فقط خلال ١٥ يومًا من الاستلام
    unparsed: إرجاع خلال خمسة عشر يومًا من الاستلام ¦ إرجاع خلال 7-15 يومًا من الاستلام ¦ إرجاع خلال 15 يوم عمل ¦ افتح نزاعًا خلال 48 ساعة
    unparsed: متبقي 12 يوم 03:22:11 لفتح نزاع ¦ متبقي 12 يومًا لفتح نزاع ¦ تم إرسال المبلغ المسترد في 3 سبتمبر 2026 ¦ تم استرداد المبلغ في 3 سبتمبر 2026
    unparsed: قمت بإرجاع هذا المنتج في 3 سبتمبر 2026 ¦ انتهت فترة الإرجاع في 3 سبتمبر 2026 ¦ كان بإمكانك إرجاع المنتج خلال 15 يومًا من الاستلام
    unparsed: إرجاع خلال 15 يومًا من الاستلام واسترداد خلال 5 أيام ¦ لديك 15 يومًا من تاريخ الاستلام لإرجاع المنتج ¦ حماية المشتري لمدة 75 يومًا
    unparsed: التوصيل خلال 15 يومًا ¦ يجب على البائع الرد على النزاع خلال 5 أيام ¦ إرجاع خلال أسبوعين ¦ إرجاع خلال شهر من الاستلام
    unparsed: إرجاع جزئي خلال 15 يومًا من الاستلام ¦ لا إرجاع مجاني خلال 15 يومًا ¦ إرجاع خلال 15 يومًا من تاريخ التسليم المقدر
    unparsed: بعد 15 يومًا من الاستلام لا يمكن الإرجاع ¦ إرجاع قبل 3-5 أكتوبر 2026 ¦ رد فرق السعر خلال 15 يومًا من الدفع ¦ استرداد فرق السعر خلال 15 يومًا من الدفع
    unparsed: إرجاع خلال 15 يومًا قبل التسليم
    no-delivery-refund///2026-11-04: استرداد المبلغ في حال عدم التسليم قبل 4 نوفمبر 2026
    no-delivery-refund/60/paid: استرداد الأموال إذا لم يتم التسليم خلال 60 يومًا من الدفع
    silent: لا يمكن إرجاع هذا المنتج
    free-return///2026-09-30: إرجاع مجاني حتى 30 سبتمبر 2026
    open-dispute/15/completed: يمكنك فتح نزاع خلال 15 يومًا من اكتمال الطلب
    free-return: إرجاع مجاني
    open-dispute///2026-10-03: افتح نزاعًا قبل ٣ أكتوبر ٢٠٢٦`,
  he: `
    free-return/15: החזרה חינם תוך 15 ימים
    return-after-receipt/15/delivered: החזרה תוך 15 ימים לאחר המסירה ¦ החזרה תוך 15 יום ממועד קבלת המוצר ¦ החזרה רק תוך 15 ימים מקבלת המוצר
    unparsed: החזרה תוך חמישה עשר ימים לאחר המסירה ¦ החזרה תוך 7-15 ימים לאחר המסירה ¦ החזרה תוך 15 ימי עסקים ¦ פתח מחלוקת תוך 48 שעות
    unparsed: נותרו 12 י 03:22:11 לפתיחת מחלוקת ¦ נותרו 12 ימים לפתיחת מחלוקת ¦ ההחזר הכספי נשלח ב-3 בספטמבר 2026 ¦ החזרת את הפריט ב-3 בספטמבר 2026
    unparsed: תקופת ההחזרה הסתיימה ב-3 בספטמבר 2026 ¦ יכולת להחזיר תוך 15 ימים לאחר המסירה ¦ החזרה תוך 15 ימים לאחר המסירה והחזר כספי תוך 5 ימים
    unparsed: יש לך 15 ימים מקבלת המוצר להחזיר אותו ¦ הגנת קונה ל-75 ימים ¦ משלוח תוך 15 ימים ¦ המוכר חייב להגיב למחלוקת תוך 5 ימים ¦ החזרה תוך שבועיים
    unparsed: החזרה תוך חודש ¦ החזרה חלקית תוך 15 ימים לאחר המסירה ¦ החזרה תוך 15 ימים לאחר המסירה המשוערת ¦ ללא החזרה חינם לאחר 15 ימים ¦ החזרה עד 3-5 באוקטובר 2026
    unparsed: החזר הפרש מחיר תוך 15 ימים מהתשלום ¦ החזרה תוך 15 ימים לפני המסירה
    no-delivery-refund///2026-11-04: החזר כספי אם לא נמסר לפני 4 בנובמבר 2026
    no-delivery-refund/60/paid: החזר כספי אם לא התקבל תוך 60 ימים מהתשלום
    silent: לא ניתן להחזיר פריט זה
    free-return///2026-09-30: החזרה חינם עד 30 בספטמבר 2026
    open-dispute/15/completed: ניתן לפתוח מחלוקת תוך 15 ימים לאחר השלמת ההזמנה
    free-return: החזרה חינם
    open-dispute///2026-10-03: פתח מחלוקת לפני 3 באוקטובר 2026`,
  ja: `
    free-return/15: 15日以内返品無料
    return-after-receipt/15/delivered: 到着後15日以内に返品できます ¦ 到着後１５日以内に返品できます ¦ 商品の受け取りから15日以内に返品してください ¦ 到着後15日以内に限り返品できます
    unparsed: 到着後十五日以内に返品できます ¦ 到着後7～15日以内に返品できます ¦ 15営業日以内に返品できます ¦ 48時間以内に紛争を申し立ててください ¦ 紛争の申し立てまで残り12日03:22:11 ¦ 紛争の申し立てまで残り12日 ¦ 2026年9月3日に返金されました
    unparsed: 2026年9月3日に返品しました ¦ 返品期間は2026年9月3日に終了しました ¦ 到着後15日以内であれば返品できました ¦ 到着後15日以内に返品、5日以内に返金 ¦ 75日間のバイヤー保護 ¦ 15日以内に配達 ¦ セラーは5日以内に紛争に回答する必要があります ¦ 2週間以内に返品
    unparsed: 1か月以内に返品 ¦ 一ヶ月以内に返品 ¦ 到着後15日以内に一部返品できます ¦ 到着後15日を過ぎると返品できません ¦ 到着後15日経過後に返品 ¦ 令和8年9月30日まで返品無料 ¦ 10月3日～5日までに返品 ¦ 支払い後15日以内に差額を返金 ¦ 到着前15日以内に返品
    unparsed: 到着後15日間返品可能 ¦ 10月3日以降返品
    no-delivery-refund///2026-11-04: 2026年11月4日までに届かない場合は返金
    no-delivery-refund/60/paid: 支払い後60日以内に届かない場合は返金
    silent: この商品は返品できません ¦ 返品不可
    free-return///2026-09-30: 2026年9月30日まで返品無料 ¦ ９月３０日まで返品無料
    open-dispute/15/completed: 注文完了後15日以内に紛争を申し立てることができます
    free-return: 返品無料
    open-dispute///2026-10-03: 2026年10月3日までに紛争を申し立ててください
    return-after-receipt/30/delivered: 到着後30日以内に返品・返金`,
  ko: `
    free-return/15: 15일 이내 무료 반품
    return-after-receipt/15/delivered: 수령 후 15일 이내에 반품할 수 있습니다 ¦ 상품을 받은 후 15일 이내에 반품하세요 ¦ 수령 후 15일 이내에만 반품할 수 있습니다
    unparsed: 수령 후 십오 일 이내에 반품할 수 있습니다 ¦ 수령 후 7~15일 이내에 반품할 수 있습니다 ¦ 15영업일 이내 반품 ¦ 48시간 이내에 분쟁을 제기하세요 ¦ 분쟁 제기까지 12일 03:22:11 남음 ¦ 분쟁 제기까지 12일 남음 ¦ 2026년 9월 3일에 환불되었습니다
    unparsed: 2026년 9월 3일에 반품했습니다 ¦ 반품 기간이 2026년 9월 3일에 종료되었습니다 ¦ 수령 후 15일 이내에 반품할 수 있었습니다 ¦ 수령 후 15일 이내 반품, 5일 이내 환불 ¦ 75일 구매자 보호 ¦ 15일 이내 배송
    unparsed: 판매자는 5일 이내에 분쟁에 답변해야 합니다 ¦ 2주 이내 반품 ¦ 한 달 이내 반품 ¦ 1개월 이내 반품 ¦ 수령 후 15일 이내 부분 반품 ¦ 수령 15일 후 반품 ¦ 반품은 수령 후 15일이 지나면 불가능합니다 ¦ 10월 3일~5일까지 반품
    unparsed: 결제 후 15일 이내 차액 환불 ¦ 배송 완료 전 15일 이내 반품 ¦ 10월 3일 이후 반품
    no-delivery-refund///2026-11-04: 2026년 11월 4일까지 배송되지 않으면 환불
    no-delivery-refund/60/paid: 결제 후 60일 이내에 배송되지 않으면 환불
    silent: 이 상품은 반품할 수 없습니다 ¦ 반품 불가
    free-return///2026-09-30: 2026년 9월 30일까지 무료 반품 ¦ 9월 30일까지 무료 반품
    open-dispute/15/completed: 주문 완료 후 15일 이내에 분쟁을 제기할 수 있습니다
    free-return: 무료 반품
    open-dispute///2026-10-03: 2026년 10월 3일까지 분쟁을 제기하세요
    return-after-receipt/30/delivered: 수령 후 30일 이내 반품/환불`,
  th: `
    free-return/15: คืนสินค้าฟรีภายใน 15 วัน
    return-after-receipt/15/delivered: คืนสินค้าภายใน 15 วันหลังจากได้รับสินค้า ¦ คืนสินค้าภายใน ๑๕ วันหลังจากได้รับสินค้า
    unparsed: คืนสินค้าภายในสิบห้าวันหลังจากได้รับสินค้า ¦ คืนสินค้าภายใน 7-15 วันหลังจากได้รับสินค้า ¦ คืนสินค้าภายใน 15 วันทำการ ¦ เปิดข้อพิพาทภายใน 48 ชั่วโมง
    unparsed: เหลือเวลา 12 วัน 03:22:11 ในการเปิดข้อพิพาท ¦ เหลือเวลา 12 วันในการเปิดข้อพิพาท ¦ คืนเงินแล้วเมื่อวันที่ 3 กันยายน 2569
    unparsed: คุณคืนสินค้าเมื่อวันที่ 3 กันยายน 2569 ¦ คืนสินค้าฟรีถึงวันที่ 30 กันยายน 2569 ¦ ระยะเวลาคืนสินค้าสิ้นสุดเมื่อ 3 กันยายน 2569
    unparsed: คืนสินค้าภายใน 15 วันหลังจากได้รับสินค้า และคืนเงินภายใน 5 วัน ¦ คุณมีเวลา 15 วันหลังจากได้รับสินค้าเพื่อส่งคืน ¦ คุ้มครองผู้ซื้อ 75 วัน
    unparsed: จัดส่งภายใน 15 วัน ¦ ผู้ขายต้องตอบข้อพิพาทภายใน 5 วัน ¦ คืนสินค้าภายใน 2 สัปดาห์ ¦ คืนสินค้าภายในหนึ่งเดือน
    unparsed: คืนสินค้าบางส่วนภายใน 15 วันหลังจากได้รับสินค้า ¦ คืนสินค้าหลังจาก 15 วันไม่ได้ ¦ คืนสินค้าภายใน 15 วันหลังวันที่คาดว่าจะได้รับสินค้า
    unparsed: คืนสินค้าก่อนวันที่ 3-5 ตุลาคม 2569 ¦ คืนเงินส่วนต่างภายใน 15 วันหลังจากชำระเงิน ¦ คืนสินค้าภายใน 15 วันก่อนได้รับสินค้า
    no-delivery-refund///2026-11-04: คืนเงินหากไม่ได้รับสินค้าก่อนวันที่ 4 พฤศจิกายน 2569
    no-delivery-refund/60/paid: คืนเงินหากไม่ได้รับสินค้าภายใน 60 วันหลังจากชำระเงิน
    silent: สินค้านี้ไม่สามารถคืนได้
    free-return///2026-09-30: คืนสินค้าฟรีก่อนวันที่ 30 กันยายน 2569
    open-dispute/15/completed: เปิดข้อพิพาทภายใน 15 วันหลังจากคำสั่งซื้อเสร็จสมบูรณ์
    free-return: คืนสินค้าฟรี
    open-dispute///2026-10-03: เปิดข้อพิพาทก่อนวันที่ 3 ตุลาคม 2569`,
  vi: `
    free-return/15: Trả hàng miễn phí trong 15 ngày
    return-after-receipt/15/delivered: Trả hàng trong vòng 15 ngày sau khi nhận hàng
    unparsed: Trả hàng trong vòng mười lăm ngày sau khi nhận hàng ¦ Trả hàng trong vòng 7-15 ngày sau khi nhận hàng ¦ Trả hàng trong vòng 15 ngày làm việc
    unparsed: Mở tranh chấp trong vòng 48 giờ ¦ Còn 12 ngày 03:22:11 để mở tranh chấp ¦ Còn 12 ngày để mở tranh chấp ¦ Đã hoàn tiền ngày 3 tháng 9 năm 2026
    unparsed: Bạn đã trả hàng vào ngày 3 tháng 9 năm 2026 ¦ Thời hạn trả hàng đã kết thúc ngày 3 tháng 9 năm 2026
    unparsed: Trả hàng trong vòng 15 ngày sau khi nhận hàng và hoàn tiền trong 5 ngày ¦ Bạn có 15 ngày kể từ ngày nhận hàng để trả hàng ¦ Bảo vệ người mua 75 ngày
    unparsed: Giao hàng trong 15 ngày ¦ Người bán phải trả lời tranh chấp trong 5 ngày ¦ Trả hàng trong 2 tuần ¦ Trả hàng trong một tháng
    unparsed: Trả hàng một phần trong vòng 15 ngày sau khi nhận hàng ¦ Sau 15 ngày kể từ khi nhận hàng không thể trả hàng
    unparsed: Trả hàng trong vòng 15 ngày sau ngày giao dự kiến ¦ Đơn hàng đã được trả hàng trong vòng 15 ngày sau khi nhận hàng
    unparsed: Trả hàng trước ngày 3-5 tháng 10 năm 2026 ¦ Hoàn tiền chênh lệch trong vòng 15 ngày sau khi thanh toán ¦ Trả hàng trong vòng 15 ngày trước khi nhận hàng
    unparsed: Trả hàng sau 15 ngày kể từ khi nhận hàng
    no-delivery-refund///2026-11-04: Hoàn tiền nếu không giao hàng trước ngày 4 tháng 11 năm 2026
    no-delivery-refund/60/paid: Hoàn tiền nếu không nhận được hàng trong vòng 60 ngày sau khi thanh toán
    silent: Sản phẩm này không thể trả lại
    free-return///2026-09-30: Trả hàng miễn phí trước ngày 30 tháng 9 năm 2026 ¦ Trả hàng miễn phí đến 30/09/2026
    open-dispute/15/completed: Bạn có thể mở tranh chấp trong vòng 15 ngày sau khi hoàn tất đơn hàng
    free-return: Trả hàng miễn phí
    open-dispute///2026-10-03: Mở tranh chấp trước ngày 03/10/2026`,
  id: `
    free-return/15: Pengembalian gratis dalam 15 hari
    return-after-receipt/15/delivered: Pengembalian dalam 15 hari setelah diterima
    unparsed: Pengembalian dalam lima belas hari setelah diterima ¦ Pengembalian dalam 7-15 hari setelah diterima ¦ Pengembalian dalam 15 hari kerja
    unparsed: Buka sengketa dalam 48 jam ¦ Sisa 12 hari 03:22:11 untuk membuka sengketa ¦ Sisa 12 hari untuk membuka sengketa
    unparsed: Pengembalian dana dikirim pada 3 September 2026 ¦ Anda mengembalikan barang ini pada 3 September 2026 ¦ Masa pengembalian berakhir pada 3 September 2026
    unparsed: Pengembalian dalam 15 hari setelah diterima dan pengembalian dana dalam 5 hari ¦ Anda memiliki 15 hari setelah barang diterima untuk mengembalikan
    unparsed: Perlindungan pembeli 75 hari ¦ Pengiriman dalam 15 hari ¦ Penjual harus menanggapi sengketa dalam 5 hari ¦ Pengembalian dalam 2 minggu
    unparsed: Pengembalian dalam sebulan ¦ Pengembalian sebagian dalam 15 hari setelah diterima ¦ Setelah 15 hari barang tidak dapat dikembalikan
    unparsed: Anda telah mengembalikan barang dalam 15 hari setelah diterima ¦ Pengembalian dalam 15 hari setelah perkiraan tiba
    unparsed: Pengembalian sebelum 3-5 Oktober 2026 ¦ Pengembalian selisih harga dalam 15 hari setelah pembayaran ¦ Pengembalian setelah 15 hari diterima
    unparsed: Pengembalian dalam 15 hari sebelum diterima
    no-delivery-refund///2026-11-04: Pengembalian dana jika tidak diterima sebelum 4 November 2026
    no-delivery-refund/60/paid: Pengembalian dana jika tidak diterima dalam 60 hari setelah pembayaran
    silent: Barang ini tidak dapat dikembalikan
    free-return///2026-09-30: Pengembalian gratis hingga 30 September 2026
    open-dispute/15/completed: Buka sengketa dalam 15 hari setelah pesanan selesai
    free-return: Pengembalian gratis
    open-dispute///2026-10-03: Buka sengketa sebelum 3 Oktober 2026`,
};
