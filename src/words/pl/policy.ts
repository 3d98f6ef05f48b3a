import type { Catalogue } from '../say';

/** What a product page says of its returns; the warnings below it have their own file. Events stand after "nach". */
export const policy: Catalogue = {
  'event.placed': 'złożenia zamówienia',
  'event.paid': 'płatności',
  'event.shipped': 'wysyłki',
  'event.delivered': 'dostawy',
  'event.receipt-confirmed': 'potwierdzenia odbioru',
  'event.completed': 'zakończenia zamówienia',
  'policy.free': {
    one: 'Zwrot: darmowy w ciągu {n} dnia od {event}',
    few: 'Zwrot: darmowy w ciągu {n} dni od {event}',
    many: 'Zwrot: darmowy w ciągu {n} dni od {event}',
    other: 'Zwrot: darmowy w ciągu {n} dnia od {event}',
  },
  'policy.free.no-event': {
    one: 'Zwrot: darmowy w ciągu {n} dnia; ta strona nie podaje, od kiedy',
    few: 'Zwrot: darmowy w ciągu {n} dni; ta strona nie podaje, od kiedy',
    many: 'Zwrot: darmowy w ciągu {n} dni; ta strona nie podaje, od kiedy',
    other: 'Zwrot: darmowy w ciągu {n} dnia; ta strona nie podaje, od kiedy',
  },
  'policy.free.no-days': 'Zwrot: darmowy; ta strona nie podaje, jak długo',
  'policy.at-cost': {
    one: 'Zwrot: na twój koszt w ciągu {n} dnia od {event}',
    few: 'Zwrot: na twój koszt w ciągu {n} dni od {event}',
    many: 'Zwrot: na twój koszt w ciągu {n} dni od {event}',
    other: 'Zwrot: na twój koszt w ciągu {n} dnia od {event}',
  },
  'policy.at-cost.no-event': {
    one: 'Zwrot: na twój koszt w ciągu {n} dnia; ta strona nie podaje, od kiedy',
    few: 'Zwrot: na twój koszt w ciągu {n} dni; ta strona nie podaje, od kiedy',
    many: 'Zwrot: na twój koszt w ciągu {n} dni; ta strona nie podaje, od kiedy',
    other: 'Zwrot: na twój koszt w ciągu {n} dnia; ta strona nie podaje, od kiedy',
  },
  'policy.at-cost.no-days': 'Zwrot: na twój koszt',
  'policy.excluded':
    'Zwrot: nie z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'policy.not-stated': 'Zwrot: ta strona nic o tym nie mówi',
  'policy.not-stated.why':
    'Strona może to podać po wybraniu innego kraju lub wariantu. Cokolwiek mówi, produkt uszkodzony, niewłaściwy lub niezgodny z opisem pozostaje objęty ochroną.',
  'policy.quote': 'Strona: „{quote}”',
  'policy.law': 'Twoje prawo z mocy ustawy',
};
