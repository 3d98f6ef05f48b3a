import type { Catalogue } from '../say';

/** Backup, bringing it back, erasing, and what is said where nothing can be kept. */
export const safe: Catalogue = {
  'safe.orders': { one: '{n} Bestellung', other: '{n} Bestellungen' },
  'safe.files': { one: '{n} Datei', other: '{n} Dateien' },
  'safe.stop': 'Anhalten',
  'safe.passphrase': 'Passphrase',
  'safe.made-up':
    'Diese Bestellungen sind erfunden: Unter ihnen ist nichts von dir, was zu sichern, zurückzuholen oder zu löschen wäre.',
  'safe.own-settings': 'Meine eigenen Einstellungen öffnen',
  'backup.title': 'Sicherung',
  'backup.what':
    'Alles, was Recourse hat, samt deinen Dateien, in einer Datei. Sie entsteht hier und geht von selbst nirgendwohin.',
  'backup.never': 'Noch wurde keine gemacht.',
  'backup.last': 'Die letzte wurde am {day} gemacht.',
  'backup.seal': 'Mit einer Passphrase verschließen',
  'backup.again': 'Die Passphrase noch einmal',
  'backup.short': 'Bitte mindestens 8 Zeichen.',
  'backup.differ': 'Die beiden sind nicht gleich.',
  'backup.lost': 'Ohne ihre Passphrase kann niemand die Datei öffnen, auch du nicht.',
  'backup.make': 'Sicherung erstellen',
  'backup.making': 'Die Sicherung wird geschrieben: {share} %',
  'backup.made': 'Gespeichert als {name}: {orders}, {files}.',
  'backup.stopped': 'Angehalten. Nichts wurde gespeichert.',
  'backup.failed': 'Die Sicherung ließ sich nicht schreiben. Nichts wurde geändert; versuch es noch einmal.',
  'backup.full':
    'Neben dem Gespeicherten ist nicht genug Platz für die Sicherung. Schaff Platz auf dem Datenträger und versuch es noch einmal.',
  'backup.remind': 'Jede Woche daran erinnern, solange Dateien von mir da sind',
  'restore.title': 'Eine Sicherung zurückholen',
  'restore.pick': 'Sicherungsdatei wählen',
  'restore.locked': 'Diese Sicherung ist verschlossen. Wie lautet ihre Passphrase?',
  'restore.open': 'Öffnen',
  'restore.checking': 'Alles wird gelesen und geprüft: {share} %',
  'restore.of': 'Gemacht am {day} mit {orders} und {files}. Noch wurde nichts geändert.',
  'restore.preview': 'Was sie enthält, neben dem, was hier ist',
  'restore.kind': 'Art',
  'restore.fresh': 'Neu',
  'restore.differs': 'Anders',
  'restore.same': 'Gleich',
  'restore.only-here': 'Nur hier',
  'restore.orders': 'Bestellungen',
  'restore.pursuits': 'Fälle',
  'restore.evidence': 'Dateien',
  'restore.rest': 'Alles andere',
  'restore.merge': 'Zu dem hinzufügen, was hier ist',
  'restore.merge.what':
    'Wo beide eine Bestellung kennen, bleiben alle Daten, Berichtigungen und Schritte von beiden erhalten.',
  'restore.replace': 'Ersetzen, was hier ist',
  'restore.replace.what': {
    one: 'Dann zählt nur die Sicherung. {n} Eintrag, der nur hier ist, geht verloren.',
    other: 'Dann zählt nur die Sicherung. {n} Einträge, die nur hier sind, gehen verloren.',
  },
  'restore.go': 'Zurückholen',
  'restore.leave': 'Alles lassen, wie es ist',
  'restore.going': 'Wird zurückgeholt: {share} %',
  'restore.done': 'Alles ist wieder da. Die Erinnerungen sind neu geplant.',
  'restore.stopped': 'Angehalten. Nichts wurde geändert.',
  'restore.foreign': 'Diese Datei ist keine Sicherung von Recourse. Nichts wurde geändert.',
  'restore.newer':
    'Ein neueres Recourse hat diese Sicherung gemacht. Aktualisiere die Erweiterung und hol sie dann zurück. Nichts wurde geändert.',
  'restore.sealed': 'Diese Sicherung ist verschlossen: Sie braucht ihre Passphrase.',
  'restore.wrong-passphrase':
    'Das ist nicht ihre Passphrase. Achte auf Großschreibung und Leerzeichen. Nichts wurde geändert.',
  'restore.damaged':
    'Diese Sicherung ist beschädigt: Etwas fehlt oder wurde verändert. Nichts wurde geändert; versuch eine andere Kopie.',
  'restore.full':
    'Für den Inhalt ist nicht genug Platz. Nichts wurde geändert; schaff Platz auf dem Datenträger.',
  'restore.failed': 'Sie ließ sich nicht zurückholen. Nichts wurde geändert; versuch es noch einmal.',
  'erase.title': 'Alles löschen',
  'erase.what':
    'Alle Bestellungen, Fälle, Dateien, Erinnerungen und Einstellungen von diesem Gerät. Deine Sicherungen bleiben dir.',
  'erase.ask': 'Alles löschen …',
  'erase.sure': 'Das nimmt {orders} und {files} endgültig weg. Ich kann sie nicht zurückholen.',
  'erase.keep': 'Alles behalten',
  'erase.go': 'Alles löschen',
  'erase.going': 'Wird gelöscht …',
  'erase.done': 'Alles ist gelöscht. Offene Seiten von AliExpress werden neu gelesen, wenn sie wieder laden.',
  'erase.failed': 'Nicht alles ließ sich löschen. Starte den Browser neu und versuch es noch einmal.',
  'nudge.title': 'Deine Beweise liegen nur auf diesem Gerät',
  'nudge.never':
    'Ein defekter Datenträger oder eine entfernte Erweiterung nähme sie mit. Erstelle eine Sicherung.',
  'nudge.last': 'Letzte Sicherung: {day}',
  'nudge.make': 'Sicherung erstellen',
  'nudge.later': 'In einer Woche',
  'access.gone': 'Ich darf AliExpress nicht lesen',
  'access.next':
    'Der Browser hält mich von den Seiten fern: keine Hinweise, keine neuen Daten, keine neuen Erinnerungen. Was ich schon weiß, bleibt.',
  'access.ask': 'Wieder erlauben',
  'access.refused':
    'Der Browser hat es nicht erlaubt. Sieh auf seiner Add-on-Seite bei den Berechtigungen oder beim Website-Zugriff nach.',
  'private.kept': 'Privates Fenster: Was ich darin lese, wird gespeichert',
  'private.next':
    'Du hast Recourse in privaten Fenstern erlaubt, also werden Bestellungen, die du dort öffnest, wie alle anderen gespeichert. Soll nichts davon bleiben, nimm das auf der Add-on-Seite des Browsers zurück.',
  'writing.full': 'Es ist kein Platz mehr: Was ich lese, wird nicht behalten',
  'writing.full.next':
    'Erinnerungen gehen mit dem weiter, was ich weiß. Schaff Platz auf dem Datenträger oder mach eine Sicherung und entferne hier Dateien, dann lade die AliExpress-Seite neu.',
  'writing.failed': 'Was ich las, ließ sich nicht behalten',
  'writing.failed.next': 'Lade die AliExpress-Seite neu. Bleibt es so, starte den Browser neu.',
};
