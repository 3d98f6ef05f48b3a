import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': 'Verzonnen bestellingen',
  'demo.what':
    'Kijk rond en probeer alles: niets hier is van jou, aan niets word je herinnerd, en het staat apart van je eigen bestellingen.',
  'demo.leave': 'Verwijderen',
  'demo.look': 'Rondkijken met verzonnen bestellingen',
  'demo.store': 'Verzonnen winkel',
  'demo.item.lamp': 'Bureaulamp, inklapbaar',
  'demo.item.hub': 'USB-C-hub met kaartlezer',
  'demo.item.shoes': 'Hardloopschoenen, blauw',
  'demo.item.mug': 'Emaillen mok',
  'demo.item.headphones': 'Koptelefoon, draadloos',
  'demo.item.jacket': 'Regenjas, maat M',
  'demo.item.drill': 'Accuboormachine met koffer',
  'demo.item.watch': 'Horlogebandje',
  'demo.item.kettle': 'Reiswaterkoker',
  'demo.promise.free-return': 'Gratis retour binnen 15 dagen na bezorging',
  'demo.promise.delivery': 'Geld terug als er uiterlijk op deze dag niets is bezorgd',
};
