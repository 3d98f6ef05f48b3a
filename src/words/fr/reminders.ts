import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day. */
export const reminders: Catalogue = {
  'notification.further': {
    one: '{text} · {n} autre délai de cette commande',
    many: '{text} · {n} d’autres délais de cette commande',
    other: '{text} · {n} autres délais de cette commande',
  },
  'notification.many.first': '{title}. {text}',

  // ---- the page to do it on ----
  'where.other': 'sur la page de la commande',
  'where.no-delivery-refund': 'sur la page de la commande',
  'where.evidence-request': 'sur la page du litige',
  'where.answer-offer': 'sur la page du litige',
  'where.ship-return': 'sur la page du retour',
  'where.appeal': 'sur la page du litige',
  'where.withdrawal': 'dans la messagerie avec le vendeur',
  'where.reject-faulty': 'dans la messagerie avec le vendeur',
  'where.damage-report': 'sur la page de la commande',
  'where.guarantee': 'dans la messagerie avec le vendeur',
  'where.paypal': 'chez PayPal',
  'where.card': 'auprès de l’émetteur de votre carte',
  'where.klarna': 'dans l’application Klarna',

  // ---- what came to be known ----
  'news.arrived': 'Filmez l’ouverture, ne confirmez pas encore',
  'news.arrived.text':
    'Votre colis est là. Filmez-le d’un seul trait, en commençant par l’étiquette, et vérifiez-le avant de confirmer la réception.',
  'news.free-return': 'Vous pouvez le renvoyer gratuitement',
  'news.free-return.text':
    'Gratuit jusqu’au {day}, sur la page de la commande. Laissez-le non utilisé, avec son emballage.',
  'news.answer-over': 'Passez au litige',
  'news.answer-over.text':
    'Le vendeur a eu le temps de répondre. Si ce n’est pas résolu, déposez maintenant : vos preuves et votre texte sont prêts ici.',
};
