import type { Catalogue } from '../say';

/** Where an order, a case or a claim stands, and the best thing to do next in each state. */
export const cases: Catalogue = {
  'case.no-case': 'Bez sprawy',
  'case.preparing': 'Przygotowania',
  'case.messaged': 'Napisano do sprzedawcy',
  'case.open': 'Czeka na sprzedawcę',
  'case.offer': 'Propozycja sprzedawcy',
  'case.agreed': 'Uzgodniono',
  'case.platform': 'AliExpress decyduje',
  'case.evidence-asked': 'Potrzeba więcej dowodów',
  'case.solution': 'Propozycja AliExpress',
  'case.return-due': 'Odeślij',
  'case.return-moving': 'Zwrot w drodze',
  'case.return-there': 'Zwrot dotarł',
  'case.inspection-disputed': 'Zwrot nieprzyjęty',
  'case.return-lost': 'Zwrot zaginął',
  'case.lost': 'Zamknięta na twoją niekorzyść',
  'case.appealed': 'Po odwołaniu',
  'case.refund': 'Pieniądze w drodze',
  'case.fallback': 'Poza AliExpress',
  'case.done': 'Zakończona',
  'case.cancelled': 'Anulowana',
  'case.inferred': 'Nie widziano tego na stronie; wynika z upływu czasu. Zajrzyj do sprawy.',
  'case.unknown-status': 'Strona podaje „{status}”, czego nie znam. Sprawa zostaje tam, gdzie była.',
  'case.act.no-case': 'Pilnuj dni; jeśli coś jest nie tak, zacznij tutaj.',
  'case.act.preparing': 'Wybierz powód, zbierz dowody i otwórz spór w ciągu dwóch dni.',
  'case.act.messaged': 'Daj sprzedawcy dwa dni, tylko w czacie AliExpress, i zachowuj zrzuty ekranu.',
  'case.act.messaged.now': 'Otwórz spór teraz. Cokolwiek obiecuje sprzedawca, termin nie czeka.',
  'case.act.open':
    'Dodaj dziś wszystkie dowody. Nie zmieniaj niczego w żądaniu: zmiana daje sprzedawcy pięć nowych dni.',
  'case.act.open.in-transit':
    'Nic do zrobienia, dopóki nie skończy się obiecana dostawa; potem zajmie się tym AliExpress. Jeśli paczka dotrze, obejrzyj ją, zanim anulujesz.',
  'case.act.offer':
    'Porównaj propozycję ze swoją stratą. Odmów, podając powód i jeden nowy dowód, albo przyjmij; przyjęcie kończy sprawę.',
  'case.act.agreed': 'Sprawdź, czy strona chce zwrotu towaru, czy płaci od razu.',
  'case.act.platform': 'Zaglądaj codziennie i odpowiadaj na każde powiadomienie tego samego dnia.',
  'case.act.evidence-asked': 'Wyślij dziś jeden film bez cięć i zdjęcia z miarką.',
  'case.act.solution':
    'Sprawdź, kto płaci za odesłanie i dokąd. Jeśli kosztuje więcej, niż dostaniesz, odmów i poproś o etykietę lub część kwoty.',
  'case.act.return-due':
    'Nagraj pakowanie, odeślij ze śledzeniem, zachowaj pokwitowanie i wpisz numer tego samego dnia.',
  'case.act.return-moving':
    'Obserwuj śledzenie. Bez ruchu dwa dni robocze po nadaniu: pokaż obsłudze pokwitowanie.',
  'case.act.return-there':
    'Dodaj do sprawy potwierdzenie doręczenia. Po trzech dniach zapytaj sprzedawcę, po siedmiu AliExpress.',
  'case.act.inspection-disputed': 'Odpowiedz filmem z pakowania i wagą z pokwitowania.',
  'case.act.return-lost':
    'Zgłoś reklamację u przewoźnika i dodaj do sprawy pokwitowanie i zdjęcie paczki. Przy darmowej etykiecie za paczkę odpowiada AliExpress.',
  'case.act.lost':
    'Są nowe dowody? Wtedy odwołaj się raz, w ciągu tygodnia. Jeśli nie, działaj dalej poza AliExpress.',
  'case.act.appealed': 'Czekaj do dziesięciu dni i przygotuj dokumenty dla wydawcy karty lub PayPal.',
  'case.act.refund.card':
    'Sprawdź wyciąg z karty, także pod dniem zakupu. Po 15 dniach roboczych zapytaj wydawcę, podając numer referencyjny.',
  'case.act.refund.bank': 'Sprawdź konto. Może to trwać 20 dni roboczych.',
  'case.act.refund.wallet': 'Sprawdź portfel. Po trzech dniach roboczych zapytaj jego obsługę.',
  'case.act.refund.klarna': 'Sprawdź swój plan w Klarnie; zmniejszy się po zarejestrowaniu zwrotu pieniędzy.',
  'case.act.refund.unknown':
    'Sprawdź tam, skąd szła płatność. „Zakończone” znaczy, że pieniądze opuściły AliExpress, a nie że dotarły.',
  'case.act.fallback.paypal':
    'Otwórz spór w PayPal i przekształć go w roszczenie w ciągu 20 dni. To zamraża zamówienie.',
  'case.act.fallback.card': 'Poproś wydawcę karty o chargeback, z teczką sprawy. To zamraża zamówienie.',
  'case.act.fallback.credit-card':
    'Poproś wydawcę karty o chargeback; w Wielkiej Brytanii, powyżej 100 £, powołaj się też na Section 75.',
  'case.act.fallback.klarna':
    'Zgłoś problem Klarnie: płatności zostaną wstrzymane. Przygotuj dowody w ciągu trzech tygodni.',
  'case.act.fallback.law':
    'Napisz do sprzedawcy, powołując się na niezgodność towaru z umową (gwarancję prawną); pomoże centrum konsumenckie.',
  'case.act.fallback.unknown':
    'Jaki był sposób płatności? PayPal przyjmuje spory przez 180 dni, karty zwykle przez 120.',
  'case.act.done': 'Zachowaj teczkę przez rok.',
  'case.act.cancelled': 'Nierozwiązane? Otwórz ponownie jeszcze dziś, póki biegnie pierwszy termin.',
  'case.act.cancelled.over': 'Termin minął. Działaj dalej przez wydawcę karty, PayPal lub prawo.',
  'order.act.unpaid': 'Zachowaj zrzuty ekranu oferty i jej wiersza o zwrotach; oba mogą się zmienić.',
  'order.act.risk-check': 'Nic. To trwa najwyżej dobę.',
  'order.act.to-ship':
    'Nie dawaj sprzedawcy więcej czasu, chyba że chcesz czekać. Przy anulowaniu podaj prawdziwy powód.',
  'order.act.cancel-asked': 'Zachowaj dowód prośby. Jeśli mimo to wyślą, na razie niczego nie odmawiaj.',
  'order.act.in-transit': 'Tydzień przed końcem poproś o więcej czasu; ostatniego dnia otwórz spór.',
  'order.act.delivered': 'Nagraj rozpakowanie, obejrzyj dokładnie i nie potwierdzaj wcześniej.',
  'order.act.completed': 'Coś jest nie tak? Otwórz spór, póki biegnie termin.',
  'order.act.in-dispute': 'Zaglądaj do sprawy codziennie.',
  'order.act.window-closed': 'Napisz do sprzedawcy; potem PayPal, wydawca karty lub gwarancja prawna.',
  'order.act.money-moving': 'Szukaj pieniędzy tam, skąd szła płatność.',
  'order.act.closed': 'Sprawdź, czy pieniądze doszły, zanim to odłożysz.',
  'order.act.frozen': 'Przeczytaj e-mail o zamrożeniu. Terminy biegną dalej.',
  'rail.available': 'Możliwa',
  'rail.preparing': 'Przygotowanie dokumentów',
  'rail.filed': 'Złożona',
  'rail.asked': 'Pytania o więcej',
  'rail.won': 'Uwzględniona',
  'rail.lost': 'Odrzucona',
  'rail.act.available':
    'Zachowaj to na czas, gdy droga przez AliExpress się skończy, i pilnuj ostatniego dnia.',
  'rail.act.preparing': 'Zbierz teczkę: zamówienie, oferta, czat, decyzja AliExpress.',
  'rail.act.filed':
    'Nie prowadź jednocześnie sporu na AliExpress. W PayPal przekształć spór w roszczenie w ciągu 20 dni.',
  'rail.act.asked': 'Odpowiedz dziś, dołączając teczkę sprawy.',
  'rail.act.won': 'Sprawdź, czy pieniądze są.',
  'rail.act.lost': 'Zostaje prawo: centrum konsumenckie albo sąd w drobnych sprawach.',
  'where.order-page': 'na stronie zamówienia',
  'where.dispute-page': 'na stronie sporu',
  'where.dispute-form': 'w formularzu otwarcia sporu',
  'where.chat': 'w czacie ze sprzedawcą',
  'where.tracking-page': 'na stronie śledzenia',
  'where.carrier': 'u przewoźnika',
  'where.bank': 'w banku, u wydawcy karty lub w portfelu',
  'where.recourse': 'tutaj, w Recourse',
  'where.nowhere': 'nie ma czego otwierać',
  'branch.refund-only': 'Zwrot pieniędzy, bez odsyłania',
  'branch.free-label': 'Zwrot z darmową etykietą',
  'branch.local-return': 'Zwrot do magazynu w twoim kraju',
  'branch.own-expense': 'Zwrot na własny koszt',
  'branch.exchange': 'Sprzedawca wysyła ponownie',
  'branch.withdrawal': 'Odstąpienie od umowy',
  'branch.guarantee': 'Gwarancja prawna',
  'caution.wait-for-protection':
    'Póki paczka porusza się normalnie, działa to dopiero po końcu obiecanej dostawy.',
  'caution.post-office-letter': 'Poproś na poczcie o pismo, że niczego nie doręczono.',
  'caution.bundle': 'Wszystkie odsyłane produkty z zamówienia zgłoś razem.',
  'caution.film-packing': 'Nagraj pakowanie: za „puste pudełko” nie ma nic.',
  'caution.payer-in-writing':
    'Zanim się zgodzisz, zadbaj, by w sprawie zapisano, że za odesłanie płaci sprzedawca.',
  'caution.ask-partial':
    'Odesłanie kosztuje ponad połowę zwracanej kwoty. Poproś o część pieniędzy albo o etykietę.',
  'caution.costs-more': 'Odesłanie kosztuje więcej niż zwracana kwota. Odmów.',
  'caution.tracked': 'Odeślij ze śledzeniem, na adres ze sprawy, po jednej paczce do każdego sprzedawcy.',
  'caution.second-return': 'Darmowy był pierwszy zwrot tego zamówienia.',
  'caution.keep-case-open': 'Trzymaj spór otwarty, dopóki nowy produkt nie dotrze i nie zadziała.',
  'caution.extend-first': 'Najpierw przedłuż ochronę i zachowaj co najmniej 7 dni terminu.',
  'caution.say-it-in-writing': 'Napisz wprost, że odstępujesz od umowy, w czacie i w zgłoszeniu.',
  'caution.label-does-not-end-it': 'Oznaczenie „bez zwrotu” nie odbiera tego prawa.',
  'case.act.agreed.by-time':
    'Dni sprzedawcy minęły; twoje żądanie powinno zostać spełnione. Po dobie nic na stronie? Zapytaj AliExpress w sprawie.',
};
