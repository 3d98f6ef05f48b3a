import type { Catalogue } from '../say';

/** What several screens share: states, the first clocks, checklist, notifications, pages, settings. */
export const common: Catalogue = {
  label: '{label} : {value}',
  'label.sentence': '{label} : {value}.',
  moment: '{day}, {time}',
  until: 'jusqu’au {day}',
  by: 'jusqu’au {day}',
  'status.unpaid': 'En attente de paiement',
  'status.risk-check': 'Paiement en vérification',
  'status.to-ship': 'À expédier',
  'status.in-transit': 'En route',
  'status.delivered': 'Livrée',
  'status.completed': 'Terminée',
  'status.in-dispute': 'En litige',
  'status.refunded': 'Remboursée',
  'status.cancelled': 'Annulée',
  'status.closed': 'Fermée',
  'status.frozen': 'Gelée',
  'status.unknown': 'Statut inconnu',
  'order.no-title': 'Commande {id}',
  'order.more-lines': {
    one: '{title} et {n} de plus',
    many: '{title} et {n} de plus',
    other: '{title} et {n} de plus',
  },

  // ---- clocks: name, lead and act of each kind that runs now ----
  'clock.no-delivery-refund': 'Protection de livraison',
  'clock.open-dispute': 'Ouvrir un litige',
  'clock.return-after-receipt': 'Retour ou remboursement après réception',
  'clock.free-return': 'Retour gratuit',
  'clock.other': 'Délai',
  'act.no-delivery-refund': 'Pas arrivé ? Demandez une prolongation, ou ouvrez un litige',
  'act.open-dispute': 'Ouvrez un litige',
  'act.return-after-receipt': 'Demandez retour ou remboursement',
  'act.free-return': 'Renvoyez-le gratuitement',
  'act.other': 'Agissez',

  // ---- checklist: what to do next ----
  'check.film': 'Filmez l’ouverture d’un seul trait, en commençant par l’étiquette',
  'check.photograph': 'Photographiez tous les côtés du carton et ce qui ne va pas',
  'check.keep-label': 'Gardez l’étiquette et l’emballage',
  'check.do-not-confirm': 'Ne confirmez pas la réception avant d’avoir vérifié',
  'check.wait-delivery': 'Pas encore là : regardez de nouveau avant le {day}',
  'check.ask-extension':
    'Encore en route à une semaine de la fin : demandez au vendeur de prolonger la protection',
  'check.dispute-last-day': 'Le dernier jour, ouvrez le litige ; n’attendez pas de réponse',
  'check.bundle-lines':
    'Plusieurs choses à renvoyer ? Mettez-les dans une demande : le premier retour est gratuit',
  'check.unused': 'Laissez-le non utilisé, avec étiquettes et emballage',
  'check.money-back': 'Cherchez l’argent sur votre carte ou votre compte',
  'check.correct-date': 'Dites-nous quand il est arrivé, pour que nous puissions compter',

  // ---- notification ----
  'notification.title': '{act} : {item}',
  'notification.text': 'Jusqu’au {day}, {time} ({left}) · {money} · {page}',
  'notification.text.no-money': 'Jusqu’au {day}, {time} ({left}) · {page}',
  'notification.many.title': {
    one: '{n} chose à faire sur AliExpress',
    many: '{n} de choses à faire sur AliExpress',
    other: '{n} choses à faire sur AliExpress',
  },
  'notification.many.text': 'La première : {first}',
  'notification.test.title': 'Recourse peut vous joindre',
  'notification.test.text': 'Voici à quoi ressemble un rappel. Rien n’est dû à cause de lui.',
  'toolbar.none': 'Recourse : rien à faire cette semaine',
  'toolbar.due': {
    one: 'Recourse : {n} chose à faire cette semaine',
    many: 'Recourse : {n} de choses à faire cette semaine',
    other: 'Recourse : {n} choses à faire cette semaine',
  },

  // ---- reminders: what has passed, and a store that cannot be used ----
  'notification.over.text': '{ended}. {stays}',
  'toolbar.trouble': 'Recourse ne peut pas ouvrir ses données : ouvrez-moi pour voir pourquoi',

  // ---- pages ----
  'page.order-list': 'Liste des commandes',
  'page.order-detail': 'Page de la commande',
  'page.tracking': 'Page de suivi',
  'page.product': 'Page du produit',
  'page.dispute-open': 'Formulaire de litige',
  'page.dispute-detail': 'Page du litige',
  'page.refund-list': 'Liste des remboursements',
  'page.snapshot': 'Instantané de l’article',
  'page.unknown': 'Page',

  // ---- settings ----
  'settings.title': 'Réglages',
  'settings.test-notification': 'M’envoyer une notification d’essai',
  'settings.language': 'Langue',
  'settings.language.browser': 'Celle du navigateur',
  'settings.language.failed': 'Cette langue n’a pas pu être chargée. Réessayez, ou rechargez la page.',
  'settings.test-sent': 'Envoyée. Si vous n’avez rien vu, autorisez les notifications pour ce navigateur.',
};
