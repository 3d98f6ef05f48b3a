import type { Catalogue } from '../say';

/** What stands in several places: days, the order's status, the first clocks, the checklist, notifications, settings. */
export const common: Catalogue = {
  label: '{label}: {value}',
  'label.sentence': '{label}: {value}.',
  moment: '{day}, {time}',
  until: 'fino a {day}',
  by: 'entro {day}',
  'status.unpaid': 'In attesa di pagamento',
  'status.risk-check': 'Pagamento in verifica',
  'status.to-ship': 'Da spedire',
  'status.in-transit': 'In viaggio',
  'status.delivered': 'Consegnato',
  'status.completed': 'Completato',
  'status.in-dispute': 'In controversia',
  'status.refunded': 'Rimborsato',
  'status.cancelled': 'Annullato',
  'status.closed': 'Chiuso',
  'status.frozen': 'Bloccato',
  'status.unknown': 'Stato non noto',
  'order.no-title': 'Ordine {id}',
  'order.more-lines': {
    one: '{title} e un altro ({n})',
    many: '{title} e altri {n}',
    other: '{title} e altri {n}',
  },

  // ---- clocks ----
  'clock.no-delivery-refund': 'Protezione della consegna',
  'clock.open-dispute': 'Aprire una controversia',
  'clock.return-after-receipt': 'Reso o rimborso dopo la ricezione',
  'clock.free-return': 'Reso gratuito',
  'clock.other': 'Scadenza',
  'act.no-delivery-refund': 'Non è arrivato? Chiedi una proroga o apri una controversia',
  'act.open-dispute': 'Apri una controversia',
  'act.return-after-receipt': 'Chiedi un reso o un rimborso',
  'act.free-return': 'Restituiscilo gratis',
  'act.other': 'Agisci',

  // ---- checklist ----
  'check.film': 'Filma l’apertura del pacco in una sola ripresa, partendo dall’etichetta',
  'check.photograph': 'Fotografa tutti i lati della scatola e ciò che non va',
  'check.keep-label': 'Conserva l’etichetta e l’imballaggio',
  'check.do-not-confirm': 'Non confermare la ricezione prima di aver controllato',
  'check.wait-delivery': 'Non è ancora arrivato: ricontrolla prima di {day}',
  'check.ask-extension':
    'È ancora in viaggio e manca una settimana: chiedi al venditore di prorogare la protezione',
  'check.dispute-last-day': 'L’ultimo giorno apri la controversia; non aspettare una risposta',
  'check.bundle-lines': 'Restituisci più cose? Mettile in una sola richiesta: il primo reso è gratuito',
  'check.unused': 'Lascialo inutilizzato, con etichette e imballaggio',
  'check.money-back': 'Controlla se il denaro è arrivato sulla carta o sul conto',
  'check.correct-date': 'Dicci quando è arrivato, così possiamo contare',

  // ---- notification ----
  'notification.title': '{act}: {item}',
  'notification.text': 'Fino a {day}, {time} ({left}) · {money} · {page}',
  'notification.text.no-money': 'Fino a {day}, {time} ({left}) · {page}',
  'notification.many.title': {
    one: '{n} cosa da fare su AliExpress',
    many: '{n} di cose da fare su AliExpress',
    other: '{n} cose da fare su AliExpress',
  },
  'notification.many.text': 'La prima: {first}',
  'notification.test.title': 'Recourse può avvisarti',
  'notification.test.text': 'Ecco come appare un promemoria. Non c’è nulla da fare.',
  'toolbar.none': 'Recourse: nulla da fare questa settimana',
  'toolbar.due': {
    one: 'Recourse: {n} cosa da fare questa settimana',
    many: 'Recourse: {n} di cose da fare questa settimana',
    other: 'Recourse: {n} cose da fare questa settimana',
  },
  'notification.over.text': '{ended}. {stays}',
  'toolbar.trouble': 'Recourse non riesce ad aprire il suo archivio: aprimi per vedere perché',

  // ---- pages ----
  'page.order-list': 'elenco degli ordini',
  'page.order-detail': 'pagina dell’ordine',
  'page.tracking': 'pagina del tracciamento',
  'page.product': 'pagina del prodotto',
  'page.dispute-open': 'modulo della controversia',
  'page.dispute-detail': 'pagina della controversia',
  'page.refund-list': 'elenco dei rimborsi',
  'page.snapshot': 'pagina dell’istantanea',
  'page.unknown': 'pagina',

  // ---- settings ----
  'settings.title': 'Impostazioni',
  'settings.test-notification': 'Inviami una notifica di prova',
  'settings.language': 'Lingua',
  'settings.language.browser': 'Come il browser',
  'settings.language.failed': 'Impossibile caricare questa lingua. Riprova o ricarica la pagina.',
  'settings.test-sent': 'Inviata. Se non hai visto nulla, consenti le notifiche per questo browser.',
};
