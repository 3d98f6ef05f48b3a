import type { Catalogue } from '../say';

/** The walk-through from "something is wrong" to a filed dispute. */
export const walk: Catalogue = {
  'walk.begin': 'Etwas stimmt nicht',
  'walk.begin.lead':
    'Nicht da, kaputt, falsch oder nicht gewollt? Ich gehe es mit dir durch, Schritt für Schritt.',
  'walk.of-order': 'Was hier läuft',
  'walk.laid-aside': 'Beiseitegelegt',
  'walk.step': 'Schritt {n} von {all}',
  'walk.steps': 'Schritte',
  'walk.back': 'Zurück',
  'walk.next': 'Weiter',
  'walk.done': 'Zur Bestellung',
  'walk.to-order': 'Die Bestellung',
  'walk.saved': 'Wird beim Tippen gespeichert',
  'walk.lay-aside': 'Beiseitelegen',
  'walk.laid-aside.said': 'Beiseitegelegt. Nichts ist verloren, und die Tage laufen weiter.',
  'walk.undo': 'Rückgängig',
  'walk.time.none':
    'Kein Tag ist bekannt, ab dem sich rechnen lässt. Trage ein, wann es ankam, dann kann ich rechnen.',
  'walk.gone': 'Das ist nicht mehr hier',
  'walk.gone.next': 'Vielleicht wurde es gelöscht. Beginne neu, von der Bestellung aus.',

  'walk.line': 'Welcher Artikel ist es?',
  'walk.line.whole': 'Die ganze Bestellung',
  'walk.line.untitled': 'Artikel {n}',
  'walk.reason': 'Was stimmt nicht?',
  'walk.reason.group.not-here': 'Es ist nicht da',
  'walk.reason.group.here': 'Es ist da, aber',
  'walk.reason.group.other': 'Etwas anderes',
  'walk.example.not-received': 'Der Tag ist nah oder vorbei, und nichts ist gekommen.',
  'walk.example.delivered-not-received':
    'Die Sendungsverfolgung sagt „zugestellt“; Briefkasten, Tür und Nachbarn haben nichts.',
  'walk.example.returned-to-sender': 'Die Sendungsverfolgung sagt, dass es zurückgeht.',
  'walk.example.customs': 'Der Zoll verlangt Papiere oder hat es einbehalten.',
  'walk.example.wrong-item':
    'Du hast eine Lampe bestellt und einen Löffel bekommen; oder eine andere Farbe oder Größe.',
  'walk.example.damaged': 'Zerbrochenes Glas, Dellen, ein zerdrückter Karton.',
  'walk.example.not-as-described':
    'Baumwolle auf der Produktseite, Polyester in deiner Hand; kleiner, schwächer, anderes Material.',
  'walk.example.defective': 'Es geht nicht an oder nach einer Minute aus.',
  'walk.example.short': 'Drei bestellt, zwei gekommen; ein Kabel fehlt; der Karton ist leer.',
  'walk.example.counterfeit': 'Verkauft wurde eine Marke, und es ist nicht diese Marke.',
  'walk.example.changed-mind': 'Falsche Größe bestellt, nicht mehr gebraucht, anderswo billiger.',
  'walk.example.promise-broken':
    'Eine Garantie verweigert, mehr Versandkosten verlangt, ein anderer Versanddienst.',

  'walk.means': 'Was das jetzt bedeutet',
  'walk.means.ways': 'Wege, die offen sind',
  'walk.means.recommended': 'Hier am besten',
  'walk.means.none': 'Auf AliExpress ist kein Weg offen, den ich kenne. Was bleibt, liegt außerhalb.',
  'walk.means.none.next':
    'Schreib dem Verkäufer trotzdem; dann geh zu PayPal, zu deiner Kartenbank oder mit der gesetzlichen Gewährleistung weiter.',
  'walk.means.clocks': 'Fristen, die laufen',
  'walk.means.cost': 'Was es voraussichtlich kostet',
  'walk.means.cost.keep': 'Nichts: Auf diesem Weg ist nichts zurückzuschicken.',
  'walk.means.freight': 'Was würde dich das Zurückschicken kosten?',
  'walk.means.freight.hint': 'In {currency}. Eine Schätzung reicht; lass es leer, wenn du es nicht weißt.',
  'walk.means.needs': 'Was nötig ist',
  'walk.means.needs.items': {
    one: '{n} Beweis ist nötig; weitere, die es stärker machen: {more}.',
    other: '{n} Beweise sind nötig; weitere, die es stärker machen: {more}.',
  },
  'walk.means.resend': 'Der Verkäufer hat versprochen, es noch einmal zu schicken',
  'walk.remedy.refund-only':
    'Du behältst es oder hast es nie bekommen, und das Geld kommt zurück, ganz oder zum Teil.',
  'walk.remedy.free-label': 'Du schickst es mit dem Etikett des Shops zurück und bekommst alles wieder.',
  'walk.remedy.local-return': 'Du schickst es an ein Lager in deinem Land.',
  'walk.remedy.own-expense': 'Du schickst es zurück und zahlst den Weg, außer der Fall sagt etwas anderes.',
  'walk.remedy.exchange': 'Ein neues Stück kommt; der Fall bleibt offen, bis es da ist.',
  'walk.remedy.withdrawal': 'Das Gesetz lässt dir 14 Tage ab der Lieferung, um es dir anders zu überlegen.',
  'walk.remedy.guarantee': 'Das Gesetz bindet den Verkäufer länger, als AliExpress es tut.',

  'walk.amount': 'Wie viel verlangst du?',
  'walk.amount.hint':
    'Einem begründeten Betrag wird öfter zugestimmt als jedes Mal dem ganzen. Höchstens kannst du verlangen, was du bezahlt hast.',
  'walk.amount.hint.not-here':
    'Es ist nichts angekommen, also bleibt dir auch nichts: Verlange alles, was du bezahlt hast.',
  'walk.amount.label': 'Betrag in {currency}',
  'walk.amount.all': 'Alles: {money}',
  'walk.amount.half': 'Die Hälfte: {money}',
  'walk.amount.too-much': 'Das ist mehr, als du dafür bezahlt hast ({money}).',
  'walk.amount.not-a-sum': 'Schreib einen Betrag, zum Beispiel 12.40.',
  'walk.amount.unknown': 'Was du bezahlt hast, weiß ich nicht. Schreib den Betrag mit seiner Währung.',
  'walk.amount.currency': 'Währung',

  'walk.proof': 'Deine Beweise',
  'walk.message': 'Zuerst dem Verkäufer schreiben?',
  'walk.message.lead':
    'Die Zeit reicht: Eine Nachricht kostet nichts, und der Chat ist ein Beweis. Ich warte mit dir 48 Stunden und mache dann weiter.',
  'walk.message.copy': 'Nachricht kopieren',
  'walk.message.copied': 'Kopiert. Füge sie in den Chat von AliExpress ein.',
  'walk.message.label': 'Die Nachricht, auf Englisch',
  'walk.message.own': 'In deiner Sprache',
  'walk.message.sent': 'Ich habe sie geschickt',
  'walk.message.skip': 'Den Streitfall ohne sie eröffnen',
  'walk.message.open-order': 'Bestellung auf AliExpress öffnen',
  'walk.message.waiting': 'Warten auf den Verkäufer',
  'walk.message.until':
    'Bis {moment} (noch {left}). Dann ist der Streitfall dran, was auch immer versprochen wurde.',
  'walk.message.chat-only': 'Bleib im Chat von AliExpress: Was anderswo gesagt wird, zählt nicht.',
  'walk.message.no-cancel':
    'Nimm keine Erstattung außerhalb von AliExpress an und bestätige nichts auf ein Versprechen hin.',
  'walk.message.not-solved': 'Es ist nicht gelöst: jetzt weiter',
  'walk.message.solved': 'Es ist gelöst',
  'walk.message.over': 'Der Verkäufer hatte zwei Tage. Jetzt ist der Streitfall dran.',
  'walk.message.no-time':
    'Es bleiben weniger als 72 Stunden: jetzt nicht auf den Verkäufer warten. Eröffne den Streitfall.',

  'walk.text': 'Der Text des Streitfalls',
  'walk.text.lead':
    'Entstanden aus dem, was du gesagt hast, und aus nichts sonst. Ändere ihn, wie du willst.',
  'walk.text.label': 'Auf Englisch, wie er an AliExpress geht',
  'walk.text.own': 'Dasselbe in deiner Sprache',
  'walk.text.own.note':
    'Übersetzt ist der Text, wie ich ihn gemacht habe; deine Änderungen sind nicht darin.',
  'walk.text.anew': 'Aus meinen Antworten neu machen',
  'walk.text.length': { one: '{n} Zeichen', other: '{n} Zeichen' },
  'walk.text.copy': 'Text kopieren',
  'walk.text.copied': 'Kopiert',
  'walk.text.unanswered': 'Stärker wäre er mit:',

  'walk.go': 'Jetzt auf AliExpress',
  'walk.go.lead': 'Ich drücke dort nichts. Im Formular steht mein Fenster mit all dem an der Seite.',
  'walk.go.1': 'Öffne die Bestellung und drück beim Artikel den Knopf für Rückgabe und Erstattung.',
  'walk.go.2': 'Wähle den Grund, der diesem am nächsten ist: {reason}.',
  'walk.go.3': 'Lass das Fenster Text und Dateien einsetzen, sieh alles durch und sende es selbst ab.',
  'walk.go.open': 'Bestellung auf AliExpress öffnen',
  'walk.go.open-case': 'Fall auf AliExpress öffnen',
  'walk.go.wants': 'Du verlangst',
  'walk.go.way': 'Weg',
  'walk.go.filed': 'Ich habe es abgesendet',
  'walk.go.clocks': 'Was jetzt läuft',
};
