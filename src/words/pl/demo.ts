import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': 'Zmyślone zamówienia',
  'demo.what':
    'Rozejrzyj się i wypróbuj wszystko: nic tu nie jest twoje, o niczym nie przypominam i wszystko jest oddzielone od twoich zamówień.',
  'demo.leave': 'Usuń je',
  'demo.look': 'Rozejrzyj się ze zmyślonymi zamówieniami',
  'demo.store': 'Zmyślony Sklep',
  'demo.item.lamp': 'Lampka biurkowa, składana',
  'demo.item.hub': 'Hub USB-C z czytnikiem kart',
  'demo.item.shoes': 'Buty do biegania, niebieskie',
  'demo.item.mug': 'Kubek emaliowany',
  'demo.item.headphones': 'Słuchawki bezprzewodowe',
  'demo.item.jacket': 'Kurtka przeciwdeszczowa, rozmiar M',
  'demo.item.drill': 'Wkrętarka akumulatorowa z walizką',
  'demo.item.watch': 'Pasek do zegarka',
  'demo.item.kettle': 'Czajnik turystyczny',
  'demo.promise.free-return': 'Darmowy zwrot w ciągu 15 dni od dostawy',
  'demo.promise.delivery': 'Zwrot pieniędzy, jeśli nie dotrze do tego dnia',
};
