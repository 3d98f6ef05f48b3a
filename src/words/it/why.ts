import type { Catalogue } from '../say';

/** Why a day was chosen: one sentence per rule of the catalogue, keyed by the rule's id. */
export const why: Catalogue = {
  'why.TZ-02': 'Per AliExpress un giorno sono 24 ore, non un giorno di calendario.',
  'why.TZ-04':
    'Una pagina indica un giorno senza ora; contiamo dal momento in cui inizia nell’ora del Pacifico o dove sei tu, secondo quale viene prima.',
  'why.BP-01':
    'Se non arriva nulla prima che finisca la protezione, puoi riavere il denaro. Durata abituale: 60 giorni; la pagina prevale.',
  'why.BP-02': 'La protezione decorre dal giorno in cui è stato spedito l’ultimo pacco.',
  'why.BP-03': 'Dopo il completamento di un ordine restano di solito 15 giorni per aprire una controversia.',
  'why.BP-04':
    'Di solito si può aprire una controversia entro 15 giorni dalla consegna; tra le letture delle fonti questa è quella che finisce prima.',
  'why.BP-05': 'I venditori possono dare più di 15 giorni; conta solo ciò che indica la pagina.',
  'why.BP-07':
    'Di norma si può aprire una controversia dall’11º giorno dopo la spedizione; decide il pulsante.',
  'why.BP-08':
    'Quando la protezione è finita e non è arrivato nulla, di solito restano 15 giorni per aprire una controversia.',
  'why.BP-09':
    'AliExpress può completare un ordine alla consegna, perciò contiamo dalla consegna finché non ci dici altro.',
  'why.BP-17':
    'Articoli su misura, deperibili e igienici non si restituiscono per ripensamento; danneggiati, sbagliati o descritti male sì.',
  'why.FR-01': 'Reso gratuito: di solito 15 giorni dalla consegna, per qualsiasi motivo.',
  'why.FR-02': 'Alcuni articoli hanno 30 giorni di reso gratuito; contano solo perché lo dice la pagina.',
  'why.FR-03': 'Alcune offerte hanno 90 giorni, contati dall’ordine e non dalla consegna.',
  'why.FR-13': 'AliExpress esclude questo tipo di articoli dal reso gratuito.',
  'why.C-1': 'Se la pagina indica un suo termine, prevale sui 15 giorni abituali.',
  'why.C-6':
    'Un ordine può essere completato appena è consegnato, perciò la consegna è il giorno prudente da cui contare.',
  'why.C-7':
    'Alcune fonti contano la protezione dal pagamento, altre dalla spedizione; ti ricordiamo la data che viene prima.',
  'why.TZ-05':
    'I rimborsi si contano in giorni lavorativi, da lunedì a venerdì. Non conosciamo i giorni festivi: possono aggiungere giorni.',
  'why.TZ-07':
    'La legge conta i giorni di calendario dove sei tu, dal giorno successivo fino alla fine dell’ultimo.',
  'why.PR-02':
    'Ogni inserzione ha il suo tempo di spedizione, di solito da 3 a 10 giorni; lo trovi nell’ordine.',
  'why.PR-04':
    'Per annullare serve il venditore; dopo 48 ore di silenzio si dice che l’annullamento avvenga da sé. Altre fonti danno più giorni.',
  'why.DS-01': 'Il venditore ha 5 giorni per rispondere; ogni tua modifica li fa ripartire.',
  'why.DS-02':
    'Con la garanzia post-vendita di AliExpress il venditore ha 3 giorni, altrimenti 5; poi guarda AliExpress.',
  'why.DS-03': 'AliExpress dice di intervenire entro 7 giorni.',
  'why.DS-04': 'Secondo la regola più vecchia interviene il 16º giorno dopo la prima richiesta.',
  'why.DS-06': 'Finché la merce è in viaggio, il caso aspetta la fine della consegna promessa.',
  'why.DS-07':
    'Nessuna fonte dice quanto tempo hai per l’offerta del venditore; due giorni sono il nostro margine prudente.',
  'why.DS-09':
    'Per le prove sono documentati tre giorni, per i venditori; per te un giorno è il nostro margine prudente.',
  'why.DS-10':
    'Una vecchia pagina di aiuto vuole i danni segnalati entro tre giorni; dopo è ancora possibile.',
  'why.DS-12':
    'Nessuna fonte dice quanto tempo hai per la proposta di AliExpress; un giorno è il nostro margine prudente.',
  'why.DS-14': 'Una fonte dà 7 giorni per un solo ricorso; prova, senza aspettarti nulla.',
  'why.RT-01': 'Dopo l’accordo su un reso di solito ci sono 10 giorni per spedirlo; la pagina prevale.',
  'why.RT-02':
    'Il numero di tracciamento va inserito negli stessi giorni, altrimenti il reso vale come non spedito.',
  'why.RT-03':
    'Nessuna fonte indica il tempo del venditore per confermare; chiediamo dopo 3 giorni e reclamiamo dopo 7.',
  'why.RT-08': 'Due settimane senza movimenti sono per noi il segno che un reso è perso.',
  'why.RF-01': 'Su una carta ci vogliono di solito da 3 a 15 giorni lavorativi dall’emissione del rimborso.',
  'why.RF-02': 'Con bonifico ci vogliono di solito da 7 a 20 giorni lavorativi.',
  'why.RF-03': 'Su PayPal e altri portafogli ci vogliono di solito da 1 a 3 giorni lavorativi.',
  'why.RF-04': 'Sul portafoglio AliExpress si dice che sia più rapido; nessuna fonte dà un numero.',
  'why.RF-05': 'Su WebMoney ci vogliono di solito da 7 a 10 giorni lavorativi.',
  'why.RF-06': 'Con Western Union ci vogliono da 7 a 10 giorni lavorativi; ritiralo entro 45 giorni.',
  'why.RF-08': 'Per questo modo di pagare nessuna fonte dà un numero; contiamo come per un bonifico.',
  'why.EU-01':
    'Diritto UE: 14 giorni per recedere senza motivo. Esclusi articoli igienici sigillati, su misura e deperibili.',
  'why.UK-01':
    'Diritto del Regno Unito: 14 giorni per annullare senza motivo. Esclusi articoli igienici sigillati, su misura e deperibili.',
  'why.UK-05':
    'Diritto del Regno Unito: 30 giorni per rifiutare ciò che è difettoso; una riparazione ferma il conto.',
  'why.EU-03': 'Diritto UE: da quando il venditore sa del recesso, l’articolo va rispedito entro 14 giorni.',
  'why.EU-04':
    'Diritto UE: il venditore rimborsa entro 14 giorni dalla comunicazione, e può attendere l’articolo o la prova della spedizione.',
  'why.UK-03':
    'Diritto del Regno Unito: 14 giorni per rispedire l’articolo da quando il venditore lo sa, e 14 per il denaro dall’articolo o dalla prova della spedizione.',
  'why.EU-09': 'Diritto UE: due anni di garanzia per ciò che era difettoso fin dall’inizio.',
  'why.CB-01':
    'Chi emette le carte accetta richieste di solito per 120 giorni; contare dal pagamento è la lettura che finisce prima.',
  'why.CB-02': 'Per articoli non conformi alla descrizione un’altra lettura è 120 giorni dalla consegna.',
  'why.CB-04':
    'PayPal accetta contestazioni per 180 giorni dal pagamento; inoltrala come reclamo entro 20 giorni dall’apertura.',
  'why.CB-05': 'Klarna chiede prove 21 giorni dopo la segnalazione di un problema.',
  'why.CB-08':
    'Prima la controversia, poi il ricorso, poi questo; solo le sue ultime due settimane non aspettano.',
};
