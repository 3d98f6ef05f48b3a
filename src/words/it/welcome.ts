import type { Catalogue } from '../say';

/** The three screens of the welcome, what the settings say about the extension, and forgetting an order. */
export const welcome: Catalogue = {
  'welcome.step': '{n} di {all}',
  'welcome.next': 'Avanti',
  'welcome.back': 'Indietro',
  'page.title': '{what} · Recourse',
  'welcome.done': 'Alla panoramica',
  'welcome.again': 'Che cosa leggo, conservo e non faccio mai',
  'welcome.reads': 'Che cosa leggo',
  'welcome.reads.1':
    'Le tue pagine degli ordini su AliExpress, quando le apri: date, somme, articoli e ciò che promettono.',
  'welcome.reads.2': 'Le pagine dei prodotti, per ciò che dicono dei resi prima che tu compri.',
  'welcome.reads.3':
    'Nessun altro sito, nessuna password, nessun numero di carta, nessuna chat che non mi mostri tu.',
  'welcome.keeps': 'Che cosa conservo',
  'welcome.keeps.1':
    'I tuoi ordini con le loro scadenze, parola per parola come le ha dette la pagina, così una pagina cambiata non cambia nulla.',
  'welcome.keeps.2': 'Le prove che inserisci tu: foto, video, note, immagini di pagine.',
  'welcome.keeps.3':
    'Tutto su questo computer e in nessun altro posto. Un backup è un file che salvi tu; puoi cancellare tutto.',
  'welcome.never': 'Che cosa non faccio mai',
  'welcome.never.1':
    'Non invio nulla da nessuna parte: nessun server, nessun account, nessun conteggio dei visitatori, nessun link affiliato.',
  'welcome.never.2': 'Su AliExpress non premo e non invio nulla; lo fai tu.',
  'welcome.never.3':
    'Non tiro mai a indovinare un giorno. Ciò che dice la pagina, ciò che conto io e ciò che inserisci tu hanno ognuno il suo segno; ciò che nessuno sa resta aperto.',
  'about.title': 'Informazioni',
  'about.version': 'Recourse {version}',
  'about.permissions': 'Che cosa posso fare in questo browser, e perché',
  'about.permission.aliexpress':
    'Leggere le pagine di ordini, prodotti e controversie di AliExpress che apri, per mostrarvi le scadenze.',
  'about.permission.alarms': 'Svegliarmi a una certa ora, per avvisarti prima di una scadenza.',
  'about.permission.notifications': 'Mostrare il promemoria.',
  'about.permission.storage':
    'Conservare i tuoi ordini e le tue prove su questo computer, per quante che siano.',
  'about.permission.active-tab':
    'Fare un’immagine della pagina davanti a te, nel momento in cui premi il mio pulsante o i miei tasti.',
  'about.permission.side-panel': 'Stare a lato di una pagina, dove il browser ha un posto per questo.',
  'about.keys': 'Tasti',
  'about.keys.open': 'Apri Recourse: {keys}',
  'about.keys.capture': 'Conserva un’immagine di questa pagina con il suo ordine: {keys}',
  'about.keys.none': 'non impostati',
  'about.keys.change': 'Puoi cambiarli dove il browser elenca le sue estensioni.',
  'about.panel': 'Apri a lato',
  'forget.do': 'Dimentica questo ordine',
  'forget.sure':
    'Sparisce tutto ciò che conservo di questo ordine: le date, i casi e le prove. Su AliExpress non cambia nulla; se lo riapri lì, lo leggo di nuovo.',
  'forget.yes': 'Dimenticalo',
  'forget.no': 'Conservalo',
  'forget.done': 'Dimenticato: {item}',
  'forget.failed': 'Non è stato possibile dimenticarlo. Non è stato rimosso nulla.',
  'capture.done.words': 'Conservata un’immagine di questa pagina, con le sue parole',
  'capture.done.no-words': 'Conservata un’immagine di questa pagina; qui non posso leggerne le parole',
  'capture.of-order': 'È con l’ordine {id}. Premi qui per vederla.',
  'capture.of-none': 'Non appartiene ancora a nessun ordine. Premi qui per vederla.',
  'capture.failed': 'Non sono riuscito a conservare un’immagine di questa pagina',
  'capture.failed.why': 'Il browser lo consente solo per le pagine normali, nella scheda davanti a te.',
};
