import type { PlainMarks } from '../plain-words';

/** What is told by its words in all of these languages at once. */
export const PLAIN_MARKS: PlainMarks = {
  otherEvent:
    /estima|estimé|voraussicht|geschätzt|previst|prévu|ожида|предпол|орієнт|очіку|tahmin|متوقع|تقدير|משוער|צפוי|予定|見込|예상|คาด|dự kiến|perkira|estimasi|szacow|przewidyw|verwacht|geschat|garant|гарант/iu,
  othersDeed:
    /verkäufer|vend(?:eur|edor)|venditore|verkoper|sprzedaw|продав|satıcı|بائع|מוכר|販売者|セラー|판매자|ผู้ขาย|người bán|penjual|geprüft|bearbeit|vérifi|examin|trait[ée]|verific|elabora|controll|gecontrol|verwerkt|beoordeel|analis|sprawdz|rozpatr|рассм|провер|обраб|розгл|перевір|incele|kontrol|işle(?:me|n)|مراجع|فحص|معالج|נבדק|בדיק|טיפול|審査|検査|処理|검토|처리|검수|ตรวจสอบ|xử lý|kiểm tra|diproses|diperiksa/iu,
  confirmation:
    /best[äa]tig|confirm|conferm|bevestig|potwierdz|подтвер|підтвер|onay|تأكيد|אישור|確認|확인|ยืนยัน|xác nhận|konfirmasi/iu,
  over: /indispon|(?<!\p{L})no dispon|exclu[íis]|exclue?s?(?!\p{L})|encerrad|expir|terminé|impossib|suspen[ds]|ausgeschl|abgelaufen|beendet|unmöglich|ausgesetzt|esclus|scadut|terminat|sospes|uitgesloten|verlopen|beëindigd|onmogelijk|opgeschort|niedostępn|wyłącz|wyklucz|wygas|zakończył|zakończon[yae](?!\p{L})|niemożliw|недоступ|невозмож|исключ|ист[её]к|законч|прекращ|отмен[её]н|неможлив|виключ|вичерп|закінч|припин|скасован|минув|sona er|süresi (?:dol|geç)|geçersiz|imkansız|iptal|انته[ىتي]|منته|مستثن|متوقف|ألغي|يتعذر|مستحيل|הסתיי[מם]|(?<!\p{L})פגה?(?!\p{L})|נגמר|בלתי|מוחרג|הופסק|対象外|終了|期限切れ|停止|中止|아닙|아님|아닌|종료|만료|중단|마감|สิ้นสุด|หมดอายุ|หมดเขต|ยกเลิก|hết hạn|hết hiệu lực|kết thúc|ngừng|berakhir|ked[ae]luwarsa|kadaluarsa|dihentikan|dikecualikan/iu,
  notAsDescribed:
    /nicht (?:wie|der|mit der|zu der) ?beschreib\p{L}*|nicht wie beschrieben|pas conforme\p{L}*|ne correspond pas|non (?:è |sia )?conform\p{L}*|non corrisponde|não (?:corresponde|está conforme|for como|é como)|niet (?:zoals beschreven|overeenkom\p{L}*|aan de beschrijving)|niezgodn\p{L}*|nie(?: jest)? zgodn\p{L}*|не соответству\p{L}*|не відповіда\p{L}*|açıklandığı gibi değil\p{L}*|açıklamaya uygun değil\p{L}*|غير مطابق\p{L}*|لا (?:يطابق|يتطابق)|(?:לא|אינו|אינה) תוא\p{L}*|説明と異な\p{L}*|설명과 다\p{L}*|ไม่ตรง|không (?:đúng|giống)|tidak sesuai/giu,
};
