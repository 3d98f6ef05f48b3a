import type { Catalogue } from '../say';

/** Backups, restoring, erasing, and what keeps the store or the pages out of reach. */
export const safe: Catalogue = {
  'safe.orders': { one: '{n} ordine', many: '{n} di ordini', other: '{n} ordini' },
  'safe.files': { one: '{n} file', many: '{n} di file', other: '{n} file' },
  'safe.stop': 'Ferma',
  'safe.passphrase': 'Passphrase',
  'safe.made-up':
    'Questi ordini sono inventati: fra loro non c’è nulla di tuo da salvare, ripristinare o cancellare.',
  'safe.own-settings': 'Apri le mie impostazioni',

  'backup.title': 'Backup',
  'backup.what':
    'Tutto ciò che Recourse conserva, compresi i tuoi file, in un unico file. Viene creato qui e da solo non va da nessuna parte.',
  'backup.never': 'Non ne è stato ancora fatto nessuno.',
  'backup.last': 'Ultimo backup: {day}.',
  'backup.seal': 'Proteggilo con una passphrase',
  'backup.again': 'La passphrase ancora una volta',
  'backup.short': 'Almeno 8 caratteri, per favore.',
  'backup.differ': 'Le due non sono uguali.',
  'backup.lost': 'Senza la sua passphrase nessuno può aprire il file, nemmeno tu.',
  'backup.make': 'Crea un backup',
  'backup.making': 'Scrivo il backup: {share} %',
  'backup.made': 'Salvato come {name}: {orders}, {files}.',
  'backup.stopped': 'Fermato. Non è stato salvato nulla.',
  'backup.failed': 'Non è stato possibile scrivere il backup. Non è cambiato nulla; riprova.',
  'backup.full':
    'Non c’è abbastanza spazio per il backup oltre a ciò che è conservato. Libera spazio su disco, poi riprova.',
  'backup.remind': 'Ricordamelo ogni settimana, finché ci sono file miei',

  'restore.title': 'Ripristina un backup',
  'restore.pick': 'Scegli un file di backup',
  'restore.locked': 'Questo backup è protetto. Qual è la sua passphrase?',
  'restore.open': 'Aprilo',
  'restore.checking': 'Leggo e controllo tutto: {share} %',
  'restore.of': 'Fatto {day} con {orders} e {files}. Non è ancora cambiato nulla.',
  'restore.preview': 'Che cosa contiene, accanto a ciò che c’è qui',
  'restore.kind': 'Tipo',
  'restore.fresh': 'Nuovi',
  'restore.differs': 'Diversi',
  'restore.same': 'Uguali',
  'restore.only-here': 'Solo qui',
  'restore.orders': 'Ordini',
  'restore.pursuits': 'Casi',
  'restore.evidence': 'File',
  'restore.rest': 'Tutto il resto',
  'restore.merge': 'Aggiungilo a ciò che c’è qui',
  'restore.merge.what':
    'Dove entrambi conoscono un ordine, si conservano tutte le date, le correzioni e i passi di entrambi.',
  'restore.replace': 'Sostituisci ciò che c’è qui',
  'restore.replace.what': {
    one: 'Allora conta solo il backup. {n} voce che è solo qui sparisce.',
    many: 'Allora conta solo il backup. {n} di voci che sono solo qui spariscono.',
    other: 'Allora conta solo il backup. {n} voci che sono solo qui spariscono.',
  },
  'restore.go': 'Ripristinalo',
  'restore.leave': 'Lascia tutto com’è',
  'restore.going': 'Ripristino in corso: {share} %',
  'restore.done': 'Tutto è stato ripristinato. I promemoria sono pianificati di nuovo.',
  'restore.stopped': 'Fermato. Non è cambiato nulla.',
  'restore.foreign': 'Questo file non è un backup di Recourse. Non è cambiato nulla.',
  'restore.newer':
    'Questo backup è di un Recourse più recente. Aggiorna l’estensione, poi ripristinalo. Non è cambiato nulla.',
  'restore.sealed': 'Questo backup è protetto: serve la sua passphrase.',
  'restore.wrong-passphrase':
    'Non è la sua passphrase. Attenzione a maiuscole e spazi. Non è cambiato nulla.',
  'restore.damaged':
    'Questo backup è danneggiato: ne manca qualcosa o è stato alterato. Non è cambiato nulla; prova un’altra copia.',
  'restore.full':
    'Non c’è abbastanza spazio per ciò che contiene. Non è cambiato nulla; libera spazio su disco.',
  'restore.failed': 'Non è stato possibile ripristinarlo. Non è cambiato nulla; riprova.',

  'erase.title': 'Cancella tutto',
  'erase.what':
    'Tutti gli ordini, casi, file, promemoria e scelte, da questo computer. I tuoi backup restano tuoi.',
  'erase.ask': 'Cancella tutto …',
  'erase.sure': 'Così {orders} e {files} spariscono per sempre. Non posso recuperarli.',
  'erase.keep': 'Conserva tutto',
  'erase.go': 'Cancella tutto',
  'erase.going': 'Cancello …',
  'erase.done': 'È cancellato tutto. Le pagine di AliExpress aperte vengono rilette quando si ricaricano.',
  'erase.failed': 'Non è stato possibile cancellare tutto. Riavvia il browser e riprova.',

  'nudge.title': 'Le tue prove sono solo su questo computer',
  'nudge.never': 'Un disco rotto o un’estensione rimossa le porterebbe via. Crea un backup.',
  'nudge.last': 'Ultimo backup: {day}.',
  'nudge.make': 'Crea un backup',
  'nudge.later': 'Tra una settimana',

  'access.gone': 'Non ho il permesso di leggere AliExpress',
  'access.next':
    'Il browser mi tiene fuori dalle sue pagine: nessun avviso, nessuna data nuova, nessun promemoria nuovo. Ciò che so già resta.',
  'access.ask': 'Consentilo di nuovo',
  'access.refused':
    'Il browser non l’ha consentito. Guarda nella sua pagina dei componenti, tra le autorizzazioni o l’accesso ai siti.',
  'private.kept': 'Finestra privata: ciò che vi leggo viene conservato',
  'private.next':
    'Hai permesso Recourse nelle finestre private, quindi gli ordini che vi apri vengono conservati come gli altri. Per non lasciarne nessuno, revoca il permesso nella pagina dei componenti del browser.',

  'writing.full': 'Non c’è più spazio: ciò che leggo non viene conservato',
  'writing.full.next':
    'I promemoria continuano con ciò che so. Libera spazio su disco, oppure crea un backup e rimuovi file qui, poi ricarica la pagina di AliExpress.',
  'writing.failed': 'Ciò che ho letto non si è potuto conservare',
  'writing.failed.next': 'Ricarica la pagina di AliExpress. Se non cambia, riavvia il browser.',
};
