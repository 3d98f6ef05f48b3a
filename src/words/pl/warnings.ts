import type { Catalogue } from '../say';

/** One sentence per warning group of the rules: "no change-of-mind return", never "no refund". */
export const warnings: Catalogue = {
  'warning.covered': 'Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.underwear':
    'Bielizna: po otwarciu bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.food':
    'Żywność: bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.phones':
    'Telefony komórkowe: bez darmowego zwrotu z powodu zmiany zdania, chyba że ta strona mówi inaczej. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.digital':
    'Towary cyfrowe: bez zwrotu z powodu zmiany zdania. Towary niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.dated':
    'Bilety i usługi z ustaloną datą: bez zwrotu z powodu zmiany zdania. To, co niewłaściwe lub niezgodne z opisem, pozostaje objęte ochroną.',
  'warning.custom-made':
    'Na zamówienie: bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.oral-care':
    'Higiena jamy ustnej: po otwarciu bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.shaving':
    'Golenie i depilacja: po otwarciu bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.beauty':
    'Kosmetyki: po otwarciu bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.health':
    'Zdrowie i pielęgnacja: po otwarciu często bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.intimate':
    'Artykuły intymne: po otwarciu często bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.e-cigarettes':
    'E-papierosy: po otwarciu często bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.hair':
    'Włosy i peruki: po otwarciu często bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.plants':
    'Nasiona i rośliny: często bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.pet-food':
    'Karma dla zwierząt: często bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.baby':
    'Dla niemowląt: po otwarciu często bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.swimwear':
    'Stroje kąpielowe: po zdjęciu plomby często bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.earrings':
    'Kolczyki: po otwarciu często bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.contact-lenses':
    'Soczewki kontaktowe: po otwarciu często bez zwrotu z powodu zmiany zdania. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.over-1000-usd':
    'Ponad 1000 USD: bez darmowego zwrotu, chyba że ta strona mówi inaczej. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
  'warning.seasonal':
    'Towary sezonowe: AliExpress wymienia ten rodzaj osobno; przed zakupem sprawdź wiersz o zwrotach. Produkty uszkodzone, niewłaściwe lub niezgodne z opisem pozostają objęte ochroną.',
};
