import type { Catalogue } from '../say';

/** The first steps, what Recourse may do, forgetting an order, and a picture by key. */
export const welcome: Catalogue = {
  'manifest.capture': 'Ein Bild dieser Seite bei ihrer Bestellung sichern',
  'welcome.step': '{n} von {all}',
  'welcome.next': 'Weiter',
  'welcome.back': 'Zurück',
  'page.title': '{what} · Recourse',
  'welcome.done': 'Zu meiner Übersicht',
  'welcome.again': 'Was ich lese, behalte und nie tue',
  'welcome.reads': 'Was ich lese',
  'welcome.reads.1':
    'Deine Bestellseiten auf AliExpress, wenn du sie öffnest: Daten, Beträge, Artikel und was sie zusagen.',
  'welcome.reads.2': 'Produktseiten, für das, was sie vor dem Kauf über Rückgaben sagen.',
  'welcome.reads.3':
    'Keine andere Website, kein Passwort, keine Kartennummer, keinen Chat, den du mir nicht zeigst.',
  'welcome.keeps': 'Was ich behalte',
  'welcome.keeps.1':
    'Deine Bestellungen mit ihren Fristen, Wort für Wort wie auf der Seite, damit eine geänderte Seite nichts ändert.',
  'welcome.keeps.2': 'Die Beweise, die du hineinlegst: Fotos, Videos, Notizen, Bilder von Seiten.',
  'welcome.keeps.3':
    'Alles auf diesem Gerät und nirgends sonst. Eine Sicherung ist eine Datei, die du speicherst; du kannst alles löschen.',
  'welcome.never': 'Was ich nie tue',
  'welcome.never.1':
    'Ich sende nichts irgendwohin: kein Server, kein Konto, kein Zählen von Besuchern, keine Werbelinks.',
  'welcome.never.2': 'Ich drücke nichts und sende nichts ab auf AliExpress; das tust du.',
  'welcome.never.3':
    'Ich rate nie einen Tag. Was die Seite sagt, was ich rechne und was du einträgst, hat je sein Zeichen; was niemand weiß, bleibt offen.',
  'about.title': 'Über Recourse',
  'about.version': 'Recourse {version}',
  'about.permissions': 'Was ich in diesem Browser darf, und warum',
  'about.permission.aliexpress':
    'Die Bestell-, Produkt- und Streitfallseiten von AliExpress lesen, die du öffnest, um darauf Fristen zu zeigen.',
  'about.permission.alarms': 'Zu einer Zeit aufwachen, um dich vor einer Frist zu erinnern.',
  'about.permission.notifications': 'Die Erinnerung zeigen.',
  'about.permission.storage':
    'Deine Bestellungen und Beweise auf diesem Gerät behalten, so viel es auch ist.',
  'about.permission.active-tab':
    'Ein Bild der Seite vor dir machen, in dem Moment, in dem du meinen Knopf oder meine Tasten drückst.',
  'about.permission.side-panel': 'Neben einer Seite stehen, wo der Browser dafür einen Platz hat.',
  'about.keys': 'Tasten',
  'about.keys.open': 'Recourse öffnen: {keys}',
  'about.keys.capture': 'Ein Bild dieser Seite bei ihrer Bestellung sichern: {keys}',
  'about.keys.none': 'nicht festgelegt',
  'about.keys.change': 'Du kannst sie dort ändern, wo der Browser seine Erweiterungen aufführt.',
  'about.panel': 'An der Seite öffnen',
  'forget.do': 'Diese Bestellung vergessen',
  'forget.sure':
    'Alles, was ich von dieser Bestellung habe, geht: ihre Daten, ihre Fälle und ihre Beweise. Auf AliExpress ändert sich nichts; öffnest du sie dort wieder, lese ich sie wieder.',
  'forget.yes': 'Vergessen',
  'forget.no': 'Behalten',
  'forget.done': 'Vergessen: {item}',
  'forget.failed': 'Sie ließ sich nicht vergessen. Nichts wurde entfernt.',
  'capture.done.words': 'Bild dieser Seite gesichert, samt ihren Wörtern',
  'capture.done.no-words': 'Bild dieser Seite gesichert; ihre Wörter kann ich hier nicht lesen',
  'capture.of-order': 'Es liegt bei Bestellung {id}. Drück hier, um es zu sehen.',
  'capture.of-none': 'Es gehört noch zu keiner Bestellung. Drück hier, um es zu sehen.',
  'capture.failed': 'Ich konnte kein Bild dieser Seite sichern',
  'capture.failed.why': 'Der Browser erlaubt es nur bei gewöhnlichen Seiten, im Tab vor dir.',
};
