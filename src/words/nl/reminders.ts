import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day: where to do it, and what came to be known. */
export const reminders: Catalogue = {
  'notification.further': {
    one: '{text} · nog {n} termijn van deze bestelling',
    other: '{text} · nog {n} termijnen van deze bestelling',
  },
  'notification.many.first': '{title}. {text}',
  'where.other': 'op de bestelpagina',
  'where.no-delivery-refund': 'op de bestelpagina',
  'where.evidence-request': 'op de geschilpagina',
  'where.answer-offer': 'op de geschilpagina',
  'where.ship-return': 'op de retourpagina',
  'where.appeal': 'op de geschilpagina',
  'where.withdrawal': 'in de chat met de verkoper',
  'where.reject-faulty': 'in de chat met de verkoper',
  'where.damage-report': 'op de bestelpagina',
  'where.guarantee': 'in de chat met de verkoper',
  'where.paypal': 'bij PayPal',
  'where.card': 'bij je kaartuitgever',
  'where.klarna': 'in de app van Klarna',
  'news.arrived': 'Film het uitpakken, bevestig nog niet',
  'news.arrived.text':
    'Je pakket is er. Film het in één keer, te beginnen bij het label, en controleer alles voordat je de ontvangst bevestigt.',
  'news.free-return': 'Je kunt het gratis terugsturen',
  'news.free-return.text': 'Gratis tot {day}, op de bestelpagina. Laat het ongebruikt, met de verpakking.',
  'news.answer-over': 'Ga door naar het geschil',
  'news.answer-over.text':
    'De verkoper heeft tijd gehad om te antwoorden. Is het niet opgelost, dien het dan nu in: je bewijs en je tekst staan hier klaar.',
};
