import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': 'Ordini inventati',
  'demo.what':
    'Guardati intorno e prova tutto: qui nulla è tuo, non arriva nessun promemoria, e resta separato dai tuoi ordini.',
  'demo.leave': 'Rimuovili',
  'demo.look': 'Guardati intorno con ordini inventati',
  'demo.store': 'Negozio inventato',
  'demo.item.lamp': 'Lampada da scrivania pieghevole',
  'demo.item.hub': 'Hub USB-C con lettore di schede',
  'demo.item.shoes': 'Scarpe da corsa, blu',
  'demo.item.mug': 'Tazza smaltata',
  'demo.item.headphones': 'Cuffie senza fili',
  'demo.item.jacket': 'Giacca impermeabile, taglia M',
  'demo.item.drill': 'Trapano a batteria con valigetta',
  'demo.item.watch': 'Cinturino per orologio',
  'demo.item.kettle': 'Bollitore da viaggio',
  'demo.promise.free-return': 'Reso gratuito entro 15 giorni dalla consegna',
  'demo.promise.delivery': 'Rimborso se non viene consegnato entro questo giorno',
};
