import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': 'Commandes inventées',
  'demo.what':
    'Regardez et essayez tout : rien ici n’est à vous, rien n’est rappelé, et c’est tenu à part de vos propres commandes.',
  'demo.leave': 'Les retirer',
  'demo.look': 'Faire un tour avec des commandes inventées',
  'demo.store': 'Boutique inventée',
  'demo.item.lamp': 'Lampe de bureau pliable',
  'demo.item.hub': 'Hub USB-C avec lecteur de cartes',
  'demo.item.shoes': 'Chaussures de course, bleues',
  'demo.item.mug': 'Tasse émaillée',
  'demo.item.headphones': 'Casque sans fil',
  'demo.item.jacket': 'Veste de pluie, taille M',
  'demo.item.drill': 'Perceuse sans fil avec mallette',
  'demo.item.watch': 'Bracelet de montre',
  'demo.item.kettle': 'Bouilloire de voyage',
  'demo.promise.free-return': 'Retours gratuits dans les 15 jours après la livraison',
  'demo.promise.delivery': 'Remboursement si rien n’est livré d’ici ce jour',
};
