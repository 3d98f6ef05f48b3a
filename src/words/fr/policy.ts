import type { Catalogue } from '../say';

/** What a product page says of its returns. Events stand after "après". */
export const policy: Catalogue = {
  'event.placed': 'la commande',
  'event.paid': 'le paiement',
  'event.shipped': 'l’expédition',
  'event.delivered': 'la livraison',
  'event.receipt-confirmed': 'votre confirmation de réception',
  'event.completed': 'la fin de la commande',
  'policy.free': {
    one: 'Retours : gratuits jusqu’à {n} jour après {event}',
    many: 'Retours : gratuits jusqu’à {n} de jours après {event}',
    other: 'Retours : gratuits jusqu’à {n} jours après {event}',
  },
  'policy.free.no-event': {
    one: 'Retours : gratuits pendant {n} jour ; cette page ne dit pas à partir de quand',
    many: 'Retours : gratuits pendant {n} de jours ; cette page ne dit pas à partir de quand',
    other: 'Retours : gratuits pendant {n} jours ; cette page ne dit pas à partir de quand',
  },
  'policy.free.no-days': 'Retours : gratuits ; cette page ne dit pas pendant combien de temps',
  'policy.at-cost': {
    one: 'Retours : à vos frais jusqu’à {n} jour après {event}',
    many: 'Retours : à vos frais jusqu’à {n} de jours après {event}',
    other: 'Retours : à vos frais jusqu’à {n} jours après {event}',
  },
  'policy.at-cost.no-event': {
    one: 'Retours : à vos frais pendant {n} jour ; cette page ne dit pas à partir de quand',
    many: 'Retours : à vos frais pendant {n} de jours ; cette page ne dit pas à partir de quand',
    other: 'Retours : à vos frais pendant {n} jours ; cette page ne dit pas à partir de quand',
  },
  'policy.at-cost.no-days': 'Retours : à vos frais',
  'policy.excluded':
    'Retours : pas pour un changement d’avis. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'policy.not-stated': 'Retours : cette page ne le dit pas',
  'policy.not-stated.why':
    'La page le dira peut-être si vous choisissez un autre pays ou une autre option. Quoi qu’elle dise, un article abîmé, erroné ou mal décrit reste couvert.',
  'policy.quote': 'La page : « {quote} »',
  'policy.law': 'Votre droit selon la loi',
};
