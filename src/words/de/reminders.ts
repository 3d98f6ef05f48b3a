import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day. */
export const reminders: Catalogue = {
  'notification.further': {
    one: '{text} · {n} weitere Frist dieser Bestellung',
    other: '{text} · {n} weitere Fristen dieser Bestellung',
  },
  'notification.many.first': '{title}. {text}',

  // ---- the page to do it on ----
  'where.other': 'auf der Seite der Bestellung',
  'where.no-delivery-refund': 'auf der Seite der Bestellung',
  'where.evidence-request': 'auf der Seite des Streitfalls',
  'where.answer-offer': 'auf der Seite des Streitfalls',
  'where.ship-return': 'auf der Seite der Rückgabe',
  'where.appeal': 'auf der Seite des Streitfalls',
  'where.withdrawal': 'im Chat mit dem Verkäufer',
  'where.reject-faulty': 'im Chat mit dem Verkäufer',
  'where.damage-report': 'auf der Seite der Bestellung',
  'where.guarantee': 'im Chat mit dem Verkäufer',
  'where.paypal': 'bei PayPal',
  'where.card': 'bei deiner Kartenbank',
  'where.klarna': 'in der Klarna-App',

  // ---- what came to be known ----
  'news.arrived': 'Filme das Auspacken, bestätige noch nicht',
  'news.arrived.text':
    'Dein Paket ist da. Filme es am Stück, beginnend beim Etikett, und prüfe es, bevor du den Erhalt bestätigst.',
  'news.free-return': 'Du kannst es kostenlos zurückschicken',
  'news.free-return.text':
    'Kostenlos bis {day}, auf der Seite der Bestellung. Lass es unbenutzt, mit Verpackung.',
  'news.answer-over': 'Weiter zum Streitfall',
  'news.answer-over.text':
    'Der Verkäufer hatte Zeit für eine Antwort. Ist es nicht gelöst, reiche jetzt ein: Beweise und Text liegen hier bereit.',
};
