import type { Catalogue } from '../say';

/** What several screens share: states, the first clocks, checklist, notifications, pages, settings. */
export const common: Catalogue = {
  label: '{label}: {value}',
  'label.sentence': '{label}: {value}.',
  moment: '{day}, {time}',
  until: 'bis {day}',
  by: 'bis {day}',
  'status.unpaid': 'Zahlung ausstehend',
  'status.risk-check': 'Zahlung wird geprüft',
  'status.to-ship': 'Wird versandt',
  'status.in-transit': 'Unterwegs',
  'status.delivered': 'Zugestellt',
  'status.completed': 'Abgeschlossen',
  'status.in-dispute': 'Im Streitfall',
  'status.refunded': 'Erstattet',
  'status.cancelled': 'Storniert',
  'status.closed': 'Geschlossen',
  'status.frozen': 'Eingefroren',
  'status.unknown': 'Status nicht bekannt',
  'order.no-title': 'Bestellung {id}',
  'order.more-lines': { one: '{title} und {n} weiterer', other: '{title} und {n} weitere' },

  // ---- clocks: name, lead and act of each kind that runs now ----
  'clock.no-delivery-refund': 'Lieferschutz',
  'clock.open-dispute': 'Streitfall eröffnen',
  'clock.return-after-receipt': 'Rückgabe oder Erstattung nach Erhalt',
  'clock.free-return': 'Kostenlose Rückgabe',
  'clock.other': 'Frist',
  'act.no-delivery-refund': 'Nicht angekommen? Verlängerung verlangen oder Streitfall eröffnen',
  'act.open-dispute': 'Streitfall eröffnen',
  'act.return-after-receipt': 'Rückgabe oder Erstattung verlangen',
  'act.free-return': 'Kostenlos zurückschicken',
  'act.other': 'Handeln',

  // ---- checklist: what to do next ----
  'check.film': 'Filme das Auspacken am Stück, beginnend beim Etikett',
  'check.photograph': 'Fotografiere alle Seiten des Kartons und was nicht stimmt',
  'check.keep-label': 'Behalte Etikett und Verpackung',
  'check.do-not-confirm': 'Bestätige den Erhalt nicht, bevor du geprüft hast',
  'check.wait-delivery': 'Noch nicht da: Sieh vor dem {day} wieder nach',
  'check.ask-extension':
    'Eine Woche vor dem Ende noch unterwegs: Bitte den Verkäufer, den Schutz zu verlängern',
  'check.dispute-last-day': 'Eröffne am letzten Tag den Streitfall; warte nicht auf eine Antwort',
  'check.bundle-lines': 'Mehreres zurückschicken? Nimm es in einen Antrag: Die erste Rückgabe ist kostenlos',
  'check.unused': 'Lass es unbenutzt, mit Etiketten und Verpackung',
  'check.money-back': 'Sieh auf Karte oder Konto nach dem Geld',
  'check.correct-date': 'Sag uns, wann es ankam, damit wir rechnen können',

  // ---- notification ----
  'notification.title': '{act}: {item}',
  'notification.text': 'Bis {day}, {time} (noch {left}) · {money} · {page}',
  'notification.text.no-money': 'Bis {day}, {time} (noch {left}) · {page}',
  'notification.many.title': {
    one: '{n} Sache auf AliExpress zu tun',
    other: '{n} Dinge auf AliExpress zu tun',
  },
  'notification.many.text': 'Das Erste: {first}',
  'notification.test.title': 'Recourse kann dich erreichen',
  'notification.test.text': 'So sieht eine Erinnerung aus. Ihretwegen ist nichts fällig.',
  'toolbar.none': 'Recourse: diese Woche ist nichts fällig',
  'toolbar.due': {
    one: 'Recourse: {n} Sache diese Woche zu tun',
    other: 'Recourse: {n} Dinge diese Woche zu tun',
  },

  // ---- reminders: what has passed, and a store that cannot be used ----
  'notification.over.text': '{ended}. {stays}',
  'toolbar.trouble': 'Recourse kann seinen Speicher nicht öffnen: Öffne mich, um zu sehen, warum',

  // ---- pages ----
  'page.order-list': 'Bestellliste',
  'page.order-detail': 'Bestellseite',
  'page.tracking': 'Sendungsverfolgung',
  'page.product': 'Produktseite',
  'page.dispute-open': 'Formular für den Streitfall',
  'page.dispute-detail': 'Seite des Streitfalls',
  'page.refund-list': 'Liste der Erstattungen',
  'page.snapshot': 'Momentaufnahme des Artikels',
  'page.unknown': 'Seite',

  // ---- settings ----
  'settings.title': 'Einstellungen',
  'settings.test-notification': 'Testbenachrichtigung senden',
  'settings.language': 'Sprache',
  'settings.language.browser': 'Wie der Browser',
  'settings.language.failed':
    'Diese Sprache ließ sich nicht laden. Versuch es noch einmal oder lade die Seite neu.',
  'settings.test-sent': 'Gesendet. Hast du nichts gesehen, erlaube diesem Browser Benachrichtigungen.',
};
