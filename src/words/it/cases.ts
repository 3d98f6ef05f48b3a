import type { Catalogue } from '../say';

/** Where an order, a case or a claim stands, and the best thing to do next in each state. */
export const cases: Catalogue = {
  'case.no-case': 'Nessun caso',
  'case.preparing': 'In preparazione',
  'case.messaged': 'Scritto al venditore',
  'case.open': 'In attesa del venditore',
  'case.offer': 'Il venditore ha fatto un’offerta',
  'case.agreed': 'Accordo raggiunto',
  'case.platform': 'AliExpress sta decidendo',
  'case.evidence-asked': 'Servono altre prove',
  'case.solution': 'AliExpress ha fatto una proposta',
  'case.return-due': 'Da rispedire',
  'case.return-moving': 'Reso in viaggio',
  'case.return-there': 'Il reso è arrivato',
  'case.inspection-disputed': 'Reso non accettato',
  'case.return-lost': 'Reso perso',
  'case.lost': 'Chiuso a tuo sfavore',
  'case.appealed': 'Ricorso presentato',
  'case.refund': 'Denaro in arrivo',
  'case.fallback': 'Fuori da AliExpress',
  'case.done': 'Concluso',
  'case.cancelled': 'Annullato',
  'case.inferred': 'Non visto su una pagina; segue dal tempo trascorso. Guarda il caso.',
  'case.unknown-status': 'La pagina dice “{status}”, che non conosco. Il caso resta dov’era.',
  'case.act.no-case': 'Tieni d’occhio i giorni; se qualcosa non va, inizia qui.',
  'case.act.preparing': 'Scegli il motivo, raccogli le prove e apri la controversia entro due giorni.',
  'case.act.messaged': 'Dai due giorni al venditore, solo nella chat di AliExpress, e conserva le schermate.',
  'case.act.messaged.now':
    'Apri ora la controversia. Qualunque cosa prometta il venditore, il termine non aspetta.',
  'case.act.open':
    'Aggiungi oggi tutte le prove. Non cambiare nulla nella richiesta: una modifica dà al venditore altri cinque giorni.',
  'case.act.open.in-transit':
    'Nulla da fare finché non finisce la consegna promessa; poi se ne occupa AliExpress. Se arriva, guardalo prima di annullare.',
  'case.act.offer':
    'Confronta l’offerta con la tua perdita. Rifiuta con un motivo e una nuova prova, o accetta; accettare chiude il caso.',
  'case.act.agreed': 'Guarda se la pagina rivuole la merce o paga subito.',
  'case.act.agreed.by-time':
    'I giorni del venditore sono finiti; ciò che hai chiesto dovrebbe essere eseguito. Dopo un giorno non c’è nulla sulla pagina? Chiedi ad AliExpress nel caso.',
  'case.act.platform': 'Guarda ogni giorno, e rispondi a ogni avviso lo stesso giorno.',
  'case.act.evidence-asked': 'Invia oggi un video senza tagli e foto con le misure.',
  'case.act.solution':
    'Leggi chi paga la spedizione di reso e dove va. Se costa più di quanto ricevi, rifiuta e chiedi un’etichetta o una parte del denaro.',
  'case.act.return-due':
    'Filma l’imballaggio, spediscilo con tracciamento, conserva la ricevuta e inserisci il numero lo stesso giorno.',
  'case.act.return-moving':
    'Segui il tracciamento. Nessun movimento due giorni lavorativi dopo la consegna al corriere: mostra la ricevuta all’assistenza.',
  'case.act.return-there':
    'Metti nel caso la prova di consegna. Dopo tre giorni chiedi al venditore, dopo sette ad AliExpress.',
  'case.act.inspection-disputed': 'Rispondi con il video dell’imballaggio e il peso sulla ricevuta.',
  'case.act.return-lost':
    'Fai reclamo al corriere, e metti nel caso la ricevuta e la foto del pacco. Con un’etichetta gratuita, del pacco risponde AliExpress.',
  'case.act.lost':
    'Ci sono nuove prove? Allora fai ricorso una volta, entro una settimana. Altrimenti prosegui fuori da AliExpress.',
  'case.act.appealed':
    'Aspetta fino a dieci giorni, e prepara i documenti per chi ha emesso la carta o per PayPal.',
  'case.act.refund.card':
    'Guarda l’estratto conto della carta, anche al giorno dell’acquisto. Dopo 15 giorni lavorativi chiedi a chi l’ha emessa con il numero di riferimento.',
  'case.act.refund.bank': 'Guarda il tuo conto. Può metterci 20 giorni lavorativi.',
  'case.act.refund.wallet':
    'Guarda il tuo portafoglio. Dopo tre giorni lavorativi chiedi alla sua assistenza.',
  'case.act.refund.klarna': 'Guarda il tuo piano con Klarna; si abbassa quando il rimborso è registrato.',
  'case.act.refund.unknown':
    'Guarda là da dove hai pagato. Un rimborso completato significa che il denaro è uscito da AliExpress, non che è arrivato.',
  'case.act.fallback.paypal':
    'Apri una contestazione su PayPal e inoltrala come reclamo entro 20 giorni. Questo blocca l’ordine.',
  'case.act.fallback.card':
    'Chiedi uno storno (chargeback) a chi ha emesso la carta, con il fascicolo del caso. Questo blocca l’ordine.',
  'case.act.fallback.credit-card':
    'Chiedi uno storno (chargeback) a chi ha emesso la carta; nel Regno Unito, oltre 100 £, cita anche la Section 75.',
  'case.act.fallback.klarna':
    'Segnala il problema a Klarna: i pagamenti si sospendono. Prepara le prove entro tre settimane.',
  'case.act.fallback.law': 'Scrivi al venditore con la garanzia legale; il tuo centro consumatori ti aiuta.',
  'case.act.fallback.unknown':
    'Come hai pagato? PayPal accetta contestazioni per 180 giorni, le carte di solito per 120.',
  'case.act.done': 'Conserva il fascicolo per un anno.',
  'case.act.cancelled': 'Non risolto? Riaprilo oggi, finché decorre il primo termine.',
  'case.act.cancelled.over':
    'Il termine è finito. Prosegui con chi ha emesso la carta, con PayPal o con la legge.',
  'order.act.unpaid':
    'Conserva schermate dell’inserzione e della sua riga sui resi; entrambe possono cambiare.',
  'order.act.risk-check': 'Nulla. Ci vuole fino a un giorno.',
  'order.act.to-ship':
    'Non dare altro tempo al venditore, a meno che tu voglia aspettare. Per annullare, indica il vero motivo.',
  'order.act.cancel-asked':
    'Conserva la prova di averlo chiesto. Se viene spedito lo stesso, non rifiutare ancora nulla.',
  'order.act.in-transit':
    'Una settimana prima della fine chiedi più tempo; l’ultimo giorno apri la controversia.',
  'order.act.delivered': 'Filma l’apertura, guarda bene, e non confermare prima.',
  'order.act.completed': 'Qualcosa non va? Apri la controversia finché decorre il termine.',
  'order.act.in-dispute': 'Guarda il caso ogni giorno.',
  'order.act.window-closed': 'Scrivi al venditore; poi PayPal, chi ha emesso la carta, o la garanzia legale.',
  'order.act.money-moving': 'Cerca il denaro là da dove hai pagato.',
  'order.act.closed': 'Controlla che il denaro sia arrivato prima di archiviarlo.',
  'order.act.frozen': 'Leggi la mail sul blocco. Le scadenze proseguono.',
  'rail.available': 'Possibile',
  'rail.preparing': 'Documenti in preparazione',
  'rail.filed': 'Presentata',
  'rail.asked': 'Chiesto altro',
  'rail.won': 'Accolta',
  'rail.lost': 'Respinta',
  'rail.act.available':
    'Tienila per quando la via di AliExpress è finita, e attenzione al suo ultimo giorno.',
  'rail.act.preparing': 'Componi il fascicolo: ordine, inserzione, chat, che cosa ha deciso AliExpress.',
  'rail.act.filed':
    'Non aprire anche una controversia su AliExpress. Con PayPal, inoltra il reclamo entro 20 giorni.',
  'rail.act.asked': 'Rispondi con il fascicolo, oggi.',
  'rail.act.won': 'Controlla che il denaro ci sia.',
  'rail.act.lost':
    'Resta la legge: il tuo centro consumatori, o un procedimento per controversie di modesta entità.',
  'where.order-page': 'sulla pagina dell’ordine',
  'where.dispute-page': 'sulla pagina della controversia',
  'where.dispute-form': 'sul modulo per aprire una controversia',
  'where.chat': 'nella chat con il venditore',
  'where.tracking-page': 'sulla pagina del tracciamento',
  'where.carrier': 'presso il corriere',
  'where.bank': 'presso la banca, chi ha emesso la carta o il portafoglio',
  'where.recourse': 'qui in Recourse',
  'where.nowhere': 'nulla da aprire',
  'branch.refund-only': 'Rimborso, nulla da rispedire',
  'branch.free-label': 'Reso con etichetta gratuita',
  'branch.local-return': 'Reso a un magazzino nel tuo paese',
  'branch.own-expense': 'Reso a tue spese',
  'branch.exchange': 'Il venditore rispedisce',
  'branch.withdrawal': 'Ripensamento per legge',
  'branch.guarantee': 'Garanzia legale',
  'caution.wait-for-protection':
    'Finché si muove normalmente, funziona solo dopo la fine della consegna promessa.',
  'caution.post-office-letter':
    'Chiedi al tuo ufficio postale una dichiarazione scritta che non è stato consegnato nulla.',
  'caution.bundle': 'Metti in una sola richiesta tutti gli articoli dell’ordine da restituire.',
  'caution.film-packing': 'Filma l’imballaggio: per una “scatola vuota” non si riceve nulla.',
  'caution.payer-in-writing':
    'Fai scrivere nel caso che la spedizione di reso la paga il venditore, prima di accettare.',
  'caution.ask-partial':
    'La spedizione di reso costa più di metà del rimborso. Chiedi una parte del denaro, o un’etichetta.',
  'caution.costs-more': 'La spedizione di reso costa più del rimborso. Rifiuta.',
  'caution.tracked': 'Spedisci con tracciamento, all’indirizzo nel caso, un pacco per ogni venditore.',
  'caution.second-return': 'Il primo reso dell’ordine era quello gratuito.',
  'caution.keep-case-open':
    'Tieni aperta la controversia finché l’articolo nuovo è nelle tue mani e funziona.',
  'caution.extend-first': 'Fai prima prorogare la protezione, e conserva almeno 7 giorni del termine.',
  'caution.say-it-in-writing': 'Di’ con parole chiare che recedi, nella chat e nella richiesta.',
  'caution.label-does-not-end-it': 'La scritta “non restituibile” non toglie questo diritto.',
};
