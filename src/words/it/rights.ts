import type { Catalogue } from '../say';

/** What an order's screen says of the rights beside the first clocks, of what the buyer enters, and of its cases. */
export const rights: Catalogue = {
  'rights.case-seen': 'Un caso mostrato da AliExpress',

  'own.title': 'Promesso o acquistato',
  'own.lead':
    'Una proroga concessa, un termine di reso per le feste, un’assicurazione, un giorno da una mail: inseriscilo, e ne tengo conto.',
  'own.add': 'Inserisci un giorno promesso',
  'own.kind': 'Che cos’è?',
  'own.kind.no-delivery-refund': 'Protezione della consegna prorogata',
  'own.kind.open-dispute': 'Più tempo per aprire una controversia',
  'own.kind.free-return': 'Reso gratuito: feste o promozione',
  'own.kind.return-after-receipt': 'Termine di reso accordato con il venditore',
  'own.kind.ship-return': 'Ultimo giorno per spedire il reso',
  'own.kind.answer-offer': 'Ultimo giorno per rispondere',
  'own.kind.evidence-request': 'Ultimo giorno per inviare prove',
  'own.kind.appeal': 'Ultimo giorno per il ricorso',
  'own.kind.refund-arrival': 'Giorno in cui il denaro dovrebbe esserci',
  'own.kind.ship-by': 'Il venditore ha promesso di spedire entro',
  'own.kind.guarantee': 'Fine dell’assicurazione o della garanzia',
  'own.on': 'Fino a quale giorno?',
  'own.line': 'Per quale articolo?',
  'own.line.all': 'Tutto l’ordine',
  'own.note': 'Dove sta scritto? (una mail, la chat, una pagina)',
  'own.care':
    'Il tuo giorno prevale sulla pagina e su ogni regola. Inserisci solo ciò che hai per iscritto; gli altri giorni restano visibili dietro.',
  'own.gone': 'Ritirato: {what}.',
  'own.undo': 'Annulla',
  'own.paid-by': 'Come hai pagato?',
  'own.paid-by.card': 'Carta',
  'own.paid-by.credit-card': 'Carta di credito',
  'own.paid-by.bank-transfer': 'Bonifico',
  'own.paid-by.paypal': 'PayPal',
  'own.paid-by.e-wallet': 'Un altro portafoglio',
  'own.paid-by.aliexpress-wallet': 'Saldo AliExpress',
  'own.paid-by.webmoney': 'WebMoney',
  'own.paid-by.western-union': 'Western Union',
  'own.paid-by.klarna': 'Klarna',
  'own.paid-by.local-method': 'Un metodo locale (iDEAL, Boleto, Blik …)',
  'own.paid-by.unknown': 'Non detto',
  'own.cancel': 'Oggi ho chiesto l’annullamento',
  'own.cancel.said': 'Annullamento chiesto {day}',

  'rights.also': 'Ti spetta anche',
  'rights.also.lead': 'Questi aspettano in secondo piano. Te ne ricordo uno solo quando è il suo turno.',
  'rights.also.none': 'Nient’altro che io possa contare ora.',
  'rights.quiet': {
    one: '{n} altro diritto con il suo giorno',
    many: 'altri {n} di diritti con i loro giorni',
    other: 'altri {n} diritti con i loro giorni',
  },
  'rights.unknown-method':
    'Non so come hai pagato, perciò sono mostrati sia PayPal sia la carta; dimmelo qui sopra e resta solo il tuo.',
  'rights.law': 'Per legge',
  'rights.law.longer':
    'Se nessuno ti ha informato di questo diritto prima dell’acquisto, dura fino a dodici mesi in più.',
  'rights.law.guarantee':
    'Difettoso entro due anni: prima riparazione o sostituzione, poi uno sconto o il tuo denaro. Nel primo anno è il venditore a dover mostrare che il difetto non c’era.',
  'rights.law.pause':
    'I 30 giorni per rifiutare un articolo difettoso si fermano durante la riparazione, e poi ne restano almeno 7.',
  'rights.law.unknown':
    'Il tuo paese non mi è noto. Nell’UE e nel Regno Unito la legge dà 14 giorni per cambiare idea.',
  'rights.law.none': 'Per il tuo paese non conosco una legge propria; vale ciò che promette AliExpress.',
  'rights.before': 'Prima di rispedirlo',
  'rights.reason': 'Perché lo restituiresti?',
  'rights.item': 'Quale articolo?',
  'rights.told': 'L’inserzione diceva che la spedizione di reso la paghi tu?',
  'rights.told.unknown': 'Non lo so',
  'rights.told.yes': 'Sì',
  'rights.told.no': 'No, non ne parlava',
  'rights.freight': 'Quanto costerebbe spedirlo? ({currency})',
  'rights.freight.wrong': 'Scrivi l’importo così: 1234.56, per favore.',
  'rights.quota': 'Sarebbe il reso gratuito numero {order} di questo ordine, e numero {month} di questo mese.',
  'rights.bundle.with': 'Insieme a: {items}',
  'rights.ratio': 'La mia quota di controversie',
  'rights.ratio.fine':
    'Hai contestato il {share} % dei tuoi ordini. Non c’è di che preoccuparsi. Lo vedi solo tu.',
  'rights.ratio.few': 'Conosco troppo pochi ordini per dirlo.',
  'rights.lists': 'Elenchi da seguire',
  'rights.list.before-dispute': 'Prima di aprire una controversia',
  'rights.list.guarantees': 'Che cosa promette la protezione acquirenti',
  'rights.list.return-steps': 'Un reso in cinque passi',
  'rights.list.packing': 'Imballare e spedire',
  'rights.list.return-papers': 'Che cosa conservare finché il denaro non c’è',
  'rights.list.return-proof': 'Prove che è stato rispedito',
  'rights.list.rejected-because': 'Perché i resi vengono respinti',

  'rights.case.next': 'Adesso',
  'rights.case.ended': 'Finito',
  'rights.case.ended.event': 'Una pagina l’ha dato per finito',
  'rights.case.ended.how': 'La pagina dice che è finito, e non come. Solo tu puoi dirlo.',
  'rights.case.history': 'Che cosa è successo',
  'rights.case.event': '{day}: {what}',
  'rights.case.open': 'Apri il caso in Recourse',
  'rights.case.on-page': 'Aprilo su AliExpress',
  'rights.happened': 'È successo qualcosa che non ho visto',
  'rights.happened.what': 'Che cosa?',
  'rights.happened.on': 'In quale giorno?',
  'rights.happened.care':
    'Inserito per errore? Inserisci ciò che è vero ora: conta l’ultimo, ed entrambi restano nella cronologia.',
  'rights.outside': 'Fuori da AliExpress',
  'rights.rail.paypal':
    'Una contestazione su PayPal; inoltrala come reclamo entro 20 giorni, o si chiude per sempre.',
  'rights.rail.card':
    'Uno storno (chargeback) presso chi ha emesso la tua carta, con il fascicolo del caso.',
  'rights.rail.klarna':
    'Segnalalo a Klarna: i pagamenti si sospendono, e dopo 21 giorni si chiedono prove.',
  'rights.rail.section-75':
    'La Section 75 con la tua carta di credito; può valere, e può non riuscire perché il denaro è passato per un marketplace.',
  'rights.rail.eu-law':
    'I due anni di garanzia legale: una lettera al venditore; il tuo centro consumatori (ECC-Net) ti aiuta.',
  'rights.rail.uk-law':
    'Il Consumer Rights Act: una lettera al venditore per rifiuto, riparazione o sostituzione.',
  'rights.rail.small-claims':
    'Un procedimento per controversie di modesta entità in tribunale, come ultima via.',
  'rights.rail.freezes': 'Blocca l’ordine su AliExpress.',
  'rights.now': 'Ora',
  'rights.arrived': 'Il denaro è arrivato?',
  'rights.arrived.yes': 'Sì, c’è',
  'rights.arrived.no': 'No, e dovrebbe esserci',
  'rights.arrived.none': 'No, non ho ricevuto nulla',
  'rights.arrived.said': 'Hai detto: c’è.',
  'rights.arrived.overdue': 'Hai detto: non è arrivato.',
  'rights.chosen': 'contato con questo giorno',
  'rights.sources': 'Fonti: {sources}',
};
