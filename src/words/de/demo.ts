import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': 'Erfundene Bestellungen',
  'demo.what':
    'Sieh dich um und probiere alles aus: Nichts hier gehört dir, an nichts wird erinnert, und es bleibt getrennt von deinen eigenen Bestellungen.',
  'demo.leave': 'Entfernen',
  'demo.look': 'Mit erfundenen Bestellungen umsehen',
  'demo.store': 'Erfundener Shop',
  'demo.item.lamp': 'Schreibtischlampe, klappbar',
  'demo.item.hub': 'USB-C-Hub mit Kartenleser',
  'demo.item.shoes': 'Laufschuhe, blau',
  'demo.item.mug': 'Emaillebecher',
  'demo.item.headphones': 'Kopfhörer, kabellos',
  'demo.item.jacket': 'Regenjacke, Größe M',
  'demo.item.drill': 'Akkubohrer mit Koffer',
  'demo.item.watch': 'Uhrenarmband',
  'demo.item.kettle': 'Reisewasserkocher',
  'demo.promise.free-return': 'Kostenlose Rückgabe innerhalb von 15 Tagen nach der Lieferung',
  'demo.promise.delivery': 'Erstattung, wenn bis zu diesem Tag nichts geliefert ist',
};
