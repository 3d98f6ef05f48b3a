import type { Catalogue } from '../say';

/** The guard at buttons that cannot be undone: what ends, and three things to be sure of. */
export const guard: Catalogue = {
  'guard.label': 'Recourse: zanim przejdziesz dalej',
  'guard.confirm-received.ends':
    'Potwierdzenie odbioru przekazuje pieniądze sprzedawcy i kończy twoją ochronę dostawy.',
  'guard.confirm-received.check.1': 'Mam to w rękach, rozpakowane, i niczego nie brakuje.',
  'guard.confirm-received.check.2': 'Wszystko wypróbowane; to jest to, co było zamówione.',
  'guard.confirm-received.check.3':
    'Mam film lub zdjęcia z rozpakowania, na wypadek gdyby wada wyszła później.',
  'guard.accept-offer.ends': 'Przyjęcie zamyka tę sprawę na zawsze, bez względu na kwotę.',
  'guard.accept-offer.check.1': 'Kwota pokrywa moją stratę w porównaniu z tym, ile to kosztowało.',
  'guard.accept-offer.check.2': 'Wiem, czy muszę odesłać, dokąd i kto za to płaci.',
  'guard.accept-offer.check.3': 'Nie mylę tego z anulowaniem: potem niczego nie można tu już żądać.',
  'guard.cancel-dispute.ends':
    'Anulowanie wstrzymuje tę sprawę. Można ją otworzyć ponownie tylko, póki biegnie termin.',
  'guard.cancel-dispute.check.1': 'Pieniądze lub nowy produkt już są, a nie tylko obiecane.',
  'guard.cancel-dispute.check.2': 'Zostało co najmniej 7 dni mojego terminu.',
  'guard.cancel-dispute.check.3': 'Mam zachowane to, co pisał sprzedawca.',
  'guard.extend-processing.ends':
    'Przedłużenie daje sprzedawcy więcej czasu i opóźnia automatyczny zwrot pieniędzy.',
  'guard.extend-processing.check.1': 'Nadal chcę ten produkt, nawet później.',
  'guard.extend-processing.check.2': 'Sprzedawca podał powód, w który wierzę.',
  'guard.extend-processing.check.3': 'Mogę do tego czasu czekać na pieniądze.',
  'guard.time': 'Twój czas w tym zamówieniu: {sentence}',
  'guard.time.none': 'Twój czas w tym zamówieniu nie jest mi znany.',
  'guard.back': 'Jeszcze nie',
  'guard.go-on': 'Sprawdzone, dalej',
  'guard.press-again': 'Strona się w międzyczasie zmieniła: naciśnij jej przycisk jeszcze raz, a zadziała.',
  'guard.close': 'Zamknij',
  'guard.confirm-received.not-arrived': 'Żadna strona nie podała, że paczkę dostarczono.',
  'guard.confirm-received.open-case': 'W tym zamówieniu otwarty jest spór: potwierdzenie może go zakończyć.',
  'guard.accept-offer.sums': 'Propozycja: {offered}. Zapłacono: {paid}.',
  'guard.accept-offer.offered': 'Propozycja: {offered}. Zapłacona kwota nie jest mi znana.',
  'guard.accept-offer.sum-unknown':
    'Nie mogę odczytać z tej strony, ile wynosi propozycja. Najpierw to sprawdź.',
  'guard.accept-offer.way-back':
    'Nie mogę odczytać z tej strony, kto płaci za odesłanie. Według reguł: {wayBack}',
  'guard.accept-offer.way-back-unknown':
    'Nie wiem, kto płaci za odesłanie. Sprawdź to w sprawie; jeśli nic o tym nie ma, przyjmij, że płacisz ty.',
  'guard.cancel-dispute.safe':
    'Z pierwszego terminu zostało jeszcze: {left}. Do tego czasu można otworzyć ponownie.',
  'guard.cancel-dispute.risky': 'Z pierwszego terminu zostało tylko: {left}. Potem to ostateczne.',
  'guard.cancel-dispute.final': 'Pierwszy termin minął: anulowanie jest ostateczne.',
  'guard.cancel-dispute.unknown':
    'Nie wiem, ile zostało z pierwszego terminu. Traktuj anulowanie jako ostateczne.',
  'guard.serious': 'Ostrożnie',
};
