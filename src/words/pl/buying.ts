import type { Catalogue } from '../say';

/** What is said before buying and before sending back: who pays, what it costs, quotas, the law of EU and UK. */
export const buying: Catalogue = {
  'pays.nothing-to-send': 'Nic nie dotarło, więc nie ma czego odsyłać.',
  'pays.stated.seller': 'W sprawie zapisano, że za odesłanie płaci sprzedawca.',
  'pays.stated.buyer': 'W sprawie zapisano, że za odesłanie płacisz ty.',
  'pays.stated.platform': 'W sprawie zapisano, że za odesłanie płaci AliExpress.',
  'pays.free-label': 'Odesłanie jest darmowe: wydrukuj etykietę ze strony zwrotu.',
  'pays.fault':
    'Powinien zapłacić sprzedawca, bo to nie twoja wina. Zadbaj, by zapisano to w sprawie, zanim się zgodzisz.',
  'pays.not-told': 'Oferta nie mówiła, że płacisz ty, więc z mocy prawa płaci sprzedawca.',
  'pays.check-told': 'Płacisz tylko wtedy, gdy oferta mówiła o tym przed zakupem. Sprawdź to.',
  'pays.second-return': 'Pierwszy zwrot zamówienia jest darmowy; za ten płacisz ty.',
  'pays.change-of-mind': 'Za odesłanie płacisz ty.',
  'freight.worth-it': 'Odesłanie kosztuje {share} % zwracanej kwoty.',
  'freight.ask-partial':
    'Odesłanie kosztowałoby {share} % zwracanej kwoty. Poproś raczej o część pieniędzy albo o etykietę.',
  'freight.costs-more':
    'Odesłanie kosztowałoby więcej, niż dostaniesz. Odmów i poproś o etykietę albo część pieniędzy.',
  'quota.second-in-order': 'To zamówienie miało już darmowy zwrot; za następny płacisz ty.',
  'quota.month-may-be-full': 'To darmowy zwrot numer {n} w tym miesiącu. Niektóre konta mają 3, niektóre 5.',
  'quota.month-full': 'To darmowy zwrot numer {n} w tym miesiącu; najwyższy znany nam limit to 5.',
  bundle: {
    one: 'Jeszcze {n} produkt z tego zamówienia może wrócić za darmo w tym samym zgłoszeniu. Drugie zgłoszenie by kosztowało.',
    few: 'Jeszcze {n} produkty z tego zamówienia mogą wrócić za darmo w tym samym zgłoszeniu. Drugie zgłoszenie by kosztowało.',
    many: 'Jeszcze {n} produktów z tego zamówienia może wrócić za darmo w tym samym zgłoszeniu. Drugie zgłoszenie by kosztowało.',
    other:
      'Jeszcze {n} produktu z tego zamówienia może wrócić za darmo w tym samym zgłoszeniu. Drugie zgłoszenie by kosztowało.',
  },
  'ratio.show':
    'Spory obejmują {share} % twoich zamówień. Widzisz to tylko ty. Otwieraj spory z dobrymi dowodami.',
  'ratio.danger':
    'Spory obejmują {share} % twoich zamówień. Od około połowy konta podobno dostają ostrzeżenie. Widzisz to tylko ty.',
  'law.eu':
    'Prawo UE: przez 14 dni od dostawy możesz zmienić zdanie. Oznaczenie „bez zwrotu” tego nie odbiera.',
  'law.uk':
    'Prawo brytyjskie: przez 14 dni od dostawy możesz zmienić zdanie. Oznaczenie „bez zwrotu” tego nie odbiera.',
  'law.how': 'Napisz to w czacie i w zgłoszeniu; potem odeślij w ciągu 14 dni.',
  'law.exception.made-to-order': 'Nie, jeśli wykonano to na twoje zamówienie.',
  'law.exception.perishable': 'Nie, jeśli szybko się psuje.',
  'law.exception.sealed-hygiene':
    'Prawo przepada tylko wtedy, gdy produkt był zapieczętowany ze względów higienicznych, a plombę zerwano.',
  'law.exception.digital': 'Nie, gdy za twoją zgodą zaczęło się pobieranie lub odtwarzanie.',
  'law.exception.dated': 'Nie dotyczy biletów i usług na ustalony dzień.',
  reopens:
    'Uszkodzony, wadliwy, niewłaściwy, niekompletny, podrobiony lub niezgodny z opisem: ochrona pozostaje, cokolwiek mówi oznaczenie.',
  'reason.not-received': 'Nie dotarło',
  'reason.delivered-not-received': 'Śledzenie mówi „doręczono”, ale tu tego nie ma',
  'reason.returned-to-sender': 'Wróciło do nadawcy',
  'reason.customs': 'Zatrzymał urząd celny',
  'reason.wrong-item': 'To coś innego',
  'reason.damaged': 'Jest uszkodzone',
  'reason.not-as-described': 'Jest niezgodne z opisem',
  'reason.defective': 'Nie działa',
  'reason.short': 'Czegoś brakuje',
  'reason.counterfeit': 'Jest podrobione',
  'reason.changed-mind': 'Już tego nie chcę',
  'reason.promise-broken': 'Sprzedawca złamał obietnicę',
};
