import type { Catalogue } from '../say';

/** What each rule of the shop says, in plain words; the law and the rest have their own file. */
export const rules: Catalogue = {
  'rule.TZ-01': 'AliExpress conta nell’ora del Pacifico degli USA, con la sua ora legale.',
  'rule.TZ-02': 'Un giorno di AliExpress sono 24 ore che passano, non un giorno di calendario.',
  'rule.TZ-04':
    'Dove una pagina indica solo un giorno, la scadenza è il momento in cui quel giorno inizia, nell’ora del Pacifico o dove sei tu, secondo quale viene prima.',
  'rule.TZ-05':
    'I giorni lavorativi contano solo per i rimborsi in arrivo e per lo stato di un reso gratuito. Ogni diritto di agire decorre in tutti i giorni.',
  'rule.TZ-06':
    'La protezione inizia quando viene spedito l’ultimo pacco; un primo pacco arrivato non la ferma.',
  'rule.TZ-07':
    'I periodi del diritto UE e del Regno Unito sono giorni di calendario dove sei tu, dal giorno successivo. Se l’ultimo cade in un fine settimana o in una festa la legge può dare più tempo; noi non ci contiamo.',
  'rule.ST-01': 'Completato non significa troppo tardi: di solito restano 15 giorni.',
  'rule.ST-02': 'Mentre un ordine è bloccato, considera che ogni scadenza prosegua.',
  'rule.C-1':
    'Le fonti danno 15 giorni dalla consegna, 15 dal completamento, da 15 a 30, e 30 per alcuni articoli. Ti ricordiamo quello che finisce prima e mostriamo gli altri; uno più lungo conta solo dove la pagina lo indica.',
  'rule.C-6':
    'Dopo la consegna un ordine può essere completato subito, dopo 5 giorni o dopo 7. Noi lo consideriamo immediato.',
  'rule.C-7':
    'Alcune fonti fanno iniziare la protezione dal pagamento, le più dalla spedizione. Il pagamento resta come lettura che finisce prima.',
  'rule.PR-01': 'Dopo il pagamento, AliExpress può verificarlo per un massimo di 24 ore.',
  'rule.PR-02':
    'Il venditore ha il tempo di spedizione indicato nell’inserzione, di solito da 3 a 10 giorni.',
  'rule.PR-03': 'Puoi dare al venditore più tempo per spedire. Rimanda soltanto il tuo rimborso automatico.',
  'rule.PR-04':
    'Per annullare un ordine pagato e non spedito serve il venditore; dopo 48 ore di silenzio si dice che l’annullamento avvenga da sé. Altre fonti danno più giorni.',
  'rule.PR-05': 'Quando annulli indica il vero motivo; conta di chi è la colpa.',
  'rule.PR-06': 'Prima della spedizione non c’è controversia. Annulla, invece.',
  'rule.BP-01':
    'Se non arriva nulla prima che finisca la protezione, puoi riavere il denaro. La durata è indicata nell’ordine: di solito 60 giorni, 90 per la Russia, 120 per il Brasile.',
  'rule.BP-02': 'La protezione si conta dal giorno in cui è stato spedito l’ultimo pacco.',
  'rule.BP-03':
    'Dopo che un ordine è completato, da te o da sé, restano 15 giorni per aprire una controversia.',
  'rule.BP-04':
    'Lo stesso termine viene dato anche come 15 giorni dalla consegna. È quello che finisce prima, quindi contiamo con questo.',
  'rule.BP-05':
    'Una guida parla di 15-30 giorni, fissati dal venditore. Più di 15 conta solo dove la pagina lo indica.',
  'rule.BP-06':
    'Una sola guida parla di 30 giorni per alcuni articoli di valore, senza un prezzo. Non rende mai un giorno più lontano.',
  'rule.BP-07':
    'Di norma si può aprire una controversia dall’11º giorno dopo la spedizione; secondo regole più vecchie dal 6º. Decide il pulsante.',
  'rule.BP-08':
    'Finché il pacco si muove normalmente, una controversia per merce non arrivata deve aspettare la fine della consegna promessa; poi restano 15 giorni. Perso, restituito o senza tracciamento: subito.',
  'rule.BP-09': 'Quando il corriere dice consegnato, l’ordine può presto completarsi da sé.',
  'rule.BP-10':
    'Confermare la ricezione completa l’ordine e consegna il denaro. Fallo solo dopo aver aperto e controllato.',
  'rule.BP-11': 'I venditori non devono convincerti a confermare in anticipo. Si può segnalare.',
  'rule.BP-12':
    'Puoi chiedere una protezione più lunga finché la merce è in viaggio. Il venditore deve accettare; il silenzio vale no.',
  'rule.BP-13':
    'Chiedila almeno una settimana prima della fine della protezione. Con meno di 48 ore chiedi e preparati; l’ultimo giorno apri la controversia.',
  'rule.BP-14':
    'Una proroga serve solo per merce non arrivata. Per un difetto non sostituisce una controversia.',
  'rule.BP-15': 'Una controversia alla volta per ogni riga di un ordine.',
  'rule.BP-16':
    'La scritta “consegna in tot giorni” non è la protezione. Aspetta la protezione, poi apri la controversia.',
  'rule.BP-17':
    'Non coperti: pagamenti fuori da AliExpress, merce che per il corriere risulta consegnata, un ripensamento senza promessa di reso, un indirizzo sbagliato, la dogana non sbrigata, danni causati da te, e articoli su misura, deperibili o igienici che semplicemente non vuoi più.',
  'rule.BP-18': 'Merce contraffatta: torna il prezzo intero, con la spedizione.',
  'rule.BP-19': 'Una garanzia comprata con l’articolo dura un anno, da 15 giorni dopo il completamento.',
  'rule.DS-00':
    'Scrivi prima al venditore, nella chat di AliExpress. Aspetta al massimo 48 ore, e mai quando restano 72 ore o meno.',
  'rule.DS-01':
    'Il venditore deve accettare o rifiutare entro 5 giorni dalla tua richiesta, e da ogni sua modifica. Il silenzio vale a tuo favore.',
  'rule.DS-02':
    'Con la garanzia post-vendita si tratta per 3 giorni, altrimenti per 5; poi decide AliExpress.',
  'rule.DS-03': 'AliExpress interviene entro 7 giorni, il 7º compreso.',
  'rule.DS-04':
    'Secondo la regola più vecchia ci sono 15 giorni per trattare, e AliExpress interviene il 16º.',
  'rule.DS-05': 'Dove la pagina ha il pulsante, puoi chiedere ad AliExpress di intervenire dal 4º giorno.',
  'rule.DS-06':
    'Una controversia su merce ancora in viaggio va ad AliExpress quando finisce il tempo di consegna promesso.',
  'rule.DS-07':
    'Per la tua risposta all’offerta del venditore nessuna fonte dà un tempo. Rispondi entro due giorni.',
  'rule.DS-08': 'Si possono aggiungere e cambiare prove finché il caso non è chiuso.',
  'rule.DS-09':
    'Quando AliExpress vuole altre prove, inviale entro un giorno; ne sono documentati tre, per i venditori.',
  'rule.DS-10':
    'Fotografa il danno e segnalalo entro tre giorni dalla ricezione. È una vecchia regola; dopo è ancora possibile.',
  'rule.DS-11':
    'Ogni parte può accettare una soluzione dell’altra o di AliExpress. Accettare chiude il caso.',
  'rule.DS-12':
    'Per la tua risposta alla proposta di AliExpress nessuna fonte dà un tempo. Rispondi entro un giorno.',
  'rule.DS-13': 'Un caso dura di solito da 7 a 15 giorni, fino a 30 se decide AliExpress.',
  'rule.DS-14':
    'Una fonte dà 7 giorni per un solo ricorso. Altre dicono definitiva la decisione. Prova con nuove prove, senza aspettarti nulla.',
  'rule.DS-15':
    'Annullare conserva il tuo diritto finché decorre il primo termine. Accettare lo chiude per sempre, anche se l’offerta è zero.',
  'rule.DS-16': 'Puoi annullare finché il caso è aperto, non dopo una decisione o un’accettazione.',
  'rule.DS-17': 'Non annullare per una promessa. Se devi, guarda prima che restino almeno 7 giorni.',
  'rule.DS-18': 'Si possono trattare somme parziali, fino al prezzo della riga.',
  'rule.DS-19': 'Chi contesta metà degli ordini o più rischia un avviso. La tua quota la vedi solo tu.',
  'rule.DS-20':
    'Una richiesta alla banca blocca l’ordine. Non seguire entrambe, salvo che la via di AliExpress sia finita.',
  'rule.DS-21':
    'Il vecchio modulo accetta solo lettere inglesi semplici. Scrivi in inglese, sotto nella tua lingua.',
  'rule.RT-01': 'Dopo l’accordo su un reso hai 10 giorni per spedirlo, o quanto dice la pagina.',
  'rule.RT-02': 'Inserisci il numero di tracciamento negli stessi 10 giorni.',
  'rule.RT-03':
    'Quanto tempo ha il venditore per confermare il reso non lo dice nessuna fonte. Chiedi dopo 3 giorni, reclama dopo 7.',
  'rule.RT-04': 'Un venditore che rivuole la merce deve dare un indirizzo nel caso.',
  'rule.RT-05': 'Chi paga la spedizione di reso sta nel caso stesso: venditore, acquirente o AliExpress.',
  'rule.RT-06':
    'Ripensamento o taglia sbagliata ordinata: paghi tu. Difettoso, sbagliato o non come descritto: paga il venditore; fallo scrivere nel caso prima di accettare.',
  'rule.RT-07':
    'AliExpress non prevede cambi. Un venditore può rispedire; tieni aperta la controversia finché non ce l’hai in mano.',
  'rule.RT-08':
    'Se il reso va perso: fai reclamo al corriere, e metti nel caso ricevuta, numero e una foto del pacco etichettato.',
  'rule.RT-09': 'Un pacco per ogni venditore, e mai senza un reso accordato nel caso.',
  'rule.RT-10':
    'Un pacco tornato indietro perché non si è badato a un avviso, a un dazio o all’indirizzo di solito fa perdere il caso.',
  'rule.FR-01': 'Con l’indicazione di reso gratuito: 15 giorni dalla consegna, per qualsiasi motivo.',
  'rule.FR-02': 'Alcuni articoli locali hanno 30 giorni di reso gratuito. Conta solo dove lo dice la pagina.',
  'rule.FR-03': 'Alcune offerte parlano di 90 giorni dall’ordine. Conta solo dove lo dice la pagina.',
  'rule.FR-04':
    'Il primo reso di un ordine è gratuito. Metti tutte le righe in una richiesta; un secondo è a tue spese.',
  'rule.FR-05':
    'I resi gratuiti al mese sono limitati: 3 secondo una fonte, 5 secondo un’altra, nessun limite per una terza. Te lo diciamo dal 3º.',
  'rule.FR-06':
    'Inutilizzato, non lavato, con etichette e imballaggio; altrimenti il rimborso si riduce, fino a zero per una scatola vuota.',
  'rule.FR-07':
    'Scegli il reso della merce, prendi l’etichetta o il codice dalla pagina, consegnalo dove dice la pagina, conserva la ricevuta.',
  'rule.FR-08': 'Per quanto tempo vale un’etichetta non lo dice nessuna fonte; considera 10 giorni.',
  'rule.FR-09':
    'La consegna appare dopo uno o due giorni lavorativi. Dopo due, chiedi all’assistenza con la ricevuta.',
  'rule.FR-10': 'Il rimborso segue quando il magazzino ha confermato, nel migliore dei casi dopo tre giorni.',
  'rule.FR-11': 'Il reso gratuito esiste in circa due dozzine di paesi, per indirizzi sulla terraferma.',
  'rule.FR-12': 'Un reso si può ritirare sulla sua pagina finché c’è il pulsante.',
  'rule.FR-13':
    'Nessun reso gratuito: oltre 1.000 dollari USA, telefoni cellulari, biancheria intima, alimenti, articoli su misura, digitali e deperibili, e alcuni tipi stagionali.',
  'rule.RF-01':
    'Su una carta: di solito da 3 a 15 giorni lavorativi. Il 16º chiedi a chi l’ha emessa con il numero di riferimento, il 20º ad AliExpress.',
  'rule.RF-02': 'Con bonifico: di solito da 7 a 20 giorni lavorativi.',
  'rule.RF-03': 'Su PayPal e altri portafogli: di solito da 1 a 3 giorni lavorativi.',
  'rule.RF-04': 'Sul portafoglio AliExpress è più rapido; guardiamo dopo due giorni lavorativi.',
  'rule.RF-05': 'Su WebMoney: da 7 a 10 giorni lavorativi.',
  'rule.RF-06': 'Con Western Union: da 7 a 10 giorni lavorativi; ritiralo entro 45 giorni.',
  'rule.RF-07': 'Con Klarna il piano si abbassa quando il rimborso del negozio è registrato.',
  'rule.RF-08':
    'Per boleto, iDEAL, Bancontact, Blik e simili nessuna fonte dà un numero; contiamo come per una banca.',
  'rule.RF-09': '“Completato” significa che il denaro è uscito da AliExpress, non che è arrivato.',
  'rule.RF-10': 'La pagina può mostrare un rimborso con fino a tre giorni di ritardo.',
  'rule.RF-11':
    'Il denaro torna per la via da cui è venuto. Anche una carta oltre la sua data porta allo stesso conto.',
  'rule.RF-12': 'L’estratto conto può mostrare il rimborso al giorno dell’acquisto. Guarda anche lì.',
};
