import type { Catalogue } from '../say';

/** What is said before buying and before sending back: who pays, what it costs, quotas, the law of EU and UK. */
export const buying: Catalogue = {
  'pays.nothing-to-send': 'Non è arrivato nulla, quindi non c’è nulla da rispedire.',
  'pays.stated.seller': 'Il caso dice che la spedizione di reso la paga il venditore.',
  'pays.stated.buyer': 'Il caso dice che la spedizione di reso la paghi tu.',
  'pays.stated.platform': 'Il caso dice che la spedizione di reso la paga AliExpress.',
  'pays.free-label': 'La spedizione di reso è gratuita: stampa l’etichetta dalla pagina del reso.',
  'pays.fault':
    'Dovrebbe pagare il venditore, perché non è colpa tua. Fallo scrivere nel caso prima di accettare.',
  'pays.not-told': 'L’inserzione non diceva che paghi tu, quindi per legge paga il venditore.',
  'pays.check-told': 'Paghi solo se l’inserzione te l’ha detto prima dell’acquisto. Cercalo.',
  'pays.second-return': 'Il primo reso di un ordine è gratuito; questo è a tue spese.',
  'pays.change-of-mind': 'La spedizione di reso la paghi tu.',
  'freight.worth-it': 'Rispedirlo costa il {share} % del rimborso.',
  'freight.ask-partial':
    'Rispedirlo costerebbe il {share} % del rimborso. Chiedi piuttosto una parte del denaro, o un’etichetta.',
  'freight.costs-more':
    'Rispedirlo costerebbe più di quanto ricevi. Rifiuta, e chiedi un’etichetta o una parte del denaro.',
  'quota.second-in-order': 'Questo ordine ha già avuto il suo reso gratuito; un altro è a tue spese.',
  'quota.month-may-be-full':
    'Questo è il reso gratuito numero {n} del mese. Alcuni account ne hanno 3, altri 5.',
  'quota.month-full': 'Questo è il reso gratuito numero {n} del mese; il limite più alto che conosciamo è 5.',
  bundle: {
    one: '{n} altro articolo di questo ordine può andare gratis nella stessa richiesta. Una seconda richiesta costerebbe.',
    many: 'Altri {n} di articoli di questo ordine possono andare gratis nella stessa richiesta. Una seconda richiesta costerebbe.',
    other:
      'Altri {n} articoli di questo ordine possono andare gratis nella stessa richiesta. Una seconda richiesta costerebbe.',
  },
  'ratio.show':
    'Hai contestato il {share} % dei tuoi ordini. Lo vedi solo tu. Apri controversie con buone prove.',
  'ratio.danger':
    'Hai contestato il {share} % dei tuoi ordini. Da circa la metà in su, si dice che gli account ricevano un avviso. Lo vedi solo tu.',
  'law.eu':
    'Diritto UE: per 14 giorni dalla consegna puoi cambiare idea. La scritta “non restituibile” non te lo toglie.',
  'law.uk':
    'Diritto del Regno Unito: per 14 giorni dalla consegna puoi cambiare idea. La scritta “non restituibile” non te lo toglie.',
  'law.who-pays':
    'Per un ripensamento paghi la spedizione di reso solo se l’inserzione te lo dice; per un difetto no.',
  'law.how': 'Dillo per iscritto, nella chat e nella richiesta; poi rispediscilo entro 14 giorni.',
  'law.exception.made-to-order': 'Non se è stato fatto su tua ordinazione.',
  'law.exception.perishable': 'Non se si deteriora in fretta.',
  'law.exception.sealed-hygiene':
    'Il diritto viene meno solo se è arrivato sigillato per igiene e hai rotto il sigillo.',
  'law.exception.digital': 'Non dopo che un download o uno streaming è iniziato con il tuo consenso.',
  'law.exception.dated': 'Non per biglietti e servizi a data fissa.',
  reopens:
    'Danneggiato, difettoso, sbagliato, incompleto, contraffatto o non come descritto: la copertura resta, qualunque cosa dica la scritta.',
  'reason.not-received': 'Non è arrivato',
  'reason.delivered-not-received': 'Il tracciamento dice consegnato, ma non c’è',
  'reason.returned-to-sender': 'È tornato al mittente',
  'reason.customs': 'Lo trattiene la dogana',
  'reason.wrong-item': 'È un’altra cosa',
  'reason.damaged': 'È danneggiato',
  'reason.not-as-described': 'Non è come descritto',
  'reason.defective': 'Non funziona',
  'reason.short': 'Manca qualcosa',
  'reason.counterfeit': 'È contraffatto',
  'reason.changed-mind': 'Non lo voglio più',
  'reason.promise-broken': 'Il venditore non ha mantenuto una promessa',
};
