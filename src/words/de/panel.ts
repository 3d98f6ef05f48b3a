import type { Catalogue } from '../say';

/** The case at the side of the shop's dispute pages. */
export const panel: Catalogue = {
  'panel.label': 'Recourse: dein Fall',
  'panel.unfold': 'Deinen Fall zeigen',
  'panel.fold': 'Einklappen',
  'panel.none': 'Für diesen Artikel ist hier nichts vorbereitet.',
  'panel.none.next': 'Bereite es zuerst vor: Grund, Beweise und Text, Schritt für Schritt.',
  'panel.begin': 'Etwas stimmt nicht',
  'panel.choose': 'Welcher davon ist es?',
  'panel.other': 'Ein anderer',
  'panel.reason': 'Was nicht stimmt',
  'panel.reason.none': 'noch nicht gewählt',
  'panel.text': 'Text',
  'panel.text.none': 'Noch kein Text.',
  'panel.text.put': 'In das Feld einsetzen',
  'panel.text.replace': 'Ersetzen, was dort steht',
  'panel.text.other': 'Im Feld der Seite steht anderer Text. Drück noch einmal, um ihn zu ersetzen.',
  'panel.text.too-long':
    'Das Feld der Seite fasst {most} Zeichen; dieser Text hat {n}. Kürze ihn zuerst in Recourse.',
  'panel.text.is-in': 'Er steht im Feld der Seite. Sieh ihn durch.',
  'panel.text.refused': 'Die Seite hat ihn nicht angenommen. Kopiere ihn und füge ihn selbst ein.',
  'panel.text.emptied': 'Das Feld der Seite ist wieder leer. Setz den Text noch einmal ein.',
  'panel.text.no-field':
    'Ich sehe auf dieser Seite noch kein Feld dafür. Kopiere ihn oder geh zum nächsten Schritt des Formulars.',
  'panel.copy': 'Kopieren',
  'panel.copied': 'Kopiert',
  'panel.copy-refused': 'Der Browser ließ mich nicht kopieren. Markiere den Text und kopiere ihn.',
  'panel.amount': 'Du verlangst',
  'panel.amount.put': 'In das Feld einsetzen, in dem ich war',
  'panel.amount.no-field': 'Klick zuerst in das Feld der Seite für den Betrag, dann drück hier.',
  'panel.amount.is-in': 'Der Betrag steht im Feld. Prüfe ihn.',
  'panel.files': 'Dateien',
  'panel.files.none': 'Für diesen Fall sind keine Dateien gesichert.',
  'panel.files.attach': { one: '{n} Datei anhängen', other: '{n} Dateien anhängen' },
  'panel.files.no-field':
    'Ich sehe auf dieser Seite noch kein Feld zum Hochladen. Vielleicht kommt es im nächsten Schritt des Formulars.',
  'panel.files.states': 'Die Seite sagt: „{quote}“',
  'panel.files.states-none': 'Die Seite nennt keine Grenzen für Dateien.',
  'panel.files.too-many': 'Die Seite nimmt höchstens {most}; lass weg, was am wenigsten zählt.',
  'panel.file.fits': 'passt',
  'panel.file.too-large': 'zu groß: Die Seite nimmt {most}',
  'panel.file.wrong-type': 'eine Art von Datei, die die Seite nicht nimmt',
  'panel.file.smaller': 'Kleinere Kopie machen',
  'panel.file.smaller.not':
    'Diese kann ich nicht klein genug machen. Speichere sie, kürze sie und füge die kürzere als neuen Beweis hinzu.',
  'panel.file.smaller.made': 'Erstellt: {name}. Das Original bleibt, wie es ist.',
  'panel.making': 'Wird erstellt …',
  'panel.sheet': 'Die Bilder, die zu viel sind, auf ein Blatt setzen',
  'panel.sheet.made': '{n} Bilder sind jetzt auf einem Blatt: {name}. Die Originale bleiben, wie sie sind.',
  'panel.sheet.not': 'Diese kann ich nicht auf ein Blatt setzen. Lass weg, was am wenigsten zählt.',
  'panel.sheet.name': 'blatt',
  'panel.files.left':
    'Nicht eingesetzt: {names}. Das Feld nimmt eine Datei nach der anderen; hat die Seite die erste übernommen, drück noch einmal.',
  'panel.file.use': '{name} anhängen',
  'panel.smaller': 'kleiner',
  'panel.files.reading': '{name} wird gelesen … {share} %',
  'panel.files.putting': 'Wird eingesetzt …',
  'panel.files.taken': {
    one: 'Das Feld der Seite enthält {n} Datei: {names}',
    other: 'Das Feld der Seite enthält {n} Dateien: {names}',
  },
  'panel.files.taken-up': {
    one: 'Die Seite hat {n} Datei übernommen: {names}. Sieh nach, ob sie sie zeigt.',
    other: 'Die Seite hat {n} Dateien übernommen: {names}. Sieh nach, ob sie sie zeigt.',
  },
  'panel.files.refused':
    'Die Seite hat sie nicht von mir angenommen. Speichere sie und wähle sie in ihrem Feld; manche Browser lassen sie auch von hier dorthin ziehen.',
  'panel.files.emptied':
    'Das Feld der Seite ist wieder leer. Sieh nach, ob die Seite deine Dateien zeigt; wenn nicht, hänge sie noch einmal an.',
  'panel.files.unreadable':
    'Die Dateien ließen sich nicht lesen. Öffne den Fall in Recourse und sieh nach, ob sie da sind.',
  'panel.files.if-not':
    'Zeigt die Seite nichts davon: speichern und wählen, oder versuch, sie von hier zu ziehen.',
  'panel.file.drag': '{name} in das Feld der Seite ziehen, wo der Browser es zulässt',
  'panel.file.save': '{name} speichern',
  'panel.submitted': 'Hast du es abgesendet?',
  'panel.submitted.yes': 'Ja, es ist abgesendet',
  'panel.submitted.no': 'Noch nicht',
  'panel.open': 'In Recourse öffnen',
  'panel.never': 'Ich sende nie etwas ab: Dieser Klick gehört dir.',
  'panel.gone': 'Recourse wurde aktualisiert: Lade die Seite neu.',
};
