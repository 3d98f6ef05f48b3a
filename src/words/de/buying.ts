import type { Catalogue } from '../say';

/** What is said before buying and before sending back: who pays, what it costs, quotas, the law of EU and UK. */
export const buying: Catalogue = {
  'pays.nothing-to-send': 'Es kam nichts, also ist nichts zurückzuschicken.',
  'pays.stated.seller': 'Laut Fall zahlt der Verkäufer den Rückversand.',
  'pays.stated.buyer': 'Laut Fall zahlst du den Rückversand.',
  'pays.stated.platform': 'Laut Fall zahlt AliExpress den Rückversand.',
  'pays.free-label': 'Der Rückversand ist kostenlos: Drucke das Etikett von der Seite der Rückgabe.',
  'pays.fault':
    'Der Verkäufer sollte zahlen, denn es liegt nicht an dir. Lass das in den Fall schreiben, bevor du zustimmst.',
  'pays.not-told':
    'Auf der Produktseite stand nicht, dass du zahlst; nach dem Gesetz zahlt dann der Verkäufer.',
  'pays.check-told': 'Du zahlst nur, wenn die Produktseite das vor dem Kauf gesagt hat. Sieh nach.',
  'pays.second-return': 'Die erste Rückgabe einer Bestellung ist kostenlos; diese zahlst du selbst.',
  'pays.change-of-mind': 'Du zahlst den Rückversand.',
  'freight.worth-it': 'Der Rückversand kostet {share} % der Erstattung.',
  'freight.ask-partial':
    'Der Rückversand würde {share} % der Erstattung kosten. Verlange lieber einen Teil des Geldes oder ein Etikett.',
  'freight.costs-more':
    'Der Rückversand würde mehr kosten, als du zurückbekommst. Lehne ab und verlange ein Etikett oder einen Teil des Geldes.',
  'quota.second-in-order':
    'Diese Bestellung hatte ihre kostenlose Rückgabe schon; eine weitere zahlst du selbst.',
  'quota.month-may-be-full':
    'Das ist die kostenlose Rückgabe Nummer {n} in diesem Monat. Manche Konten haben 3, manche 5.',
  'quota.month-full':
    'Das ist die kostenlose Rückgabe Nummer {n} in diesem Monat; die höchste Grenze, die wir kennen, ist 5.',
  bundle: {
    one: '{n} weiterer Artikel dieser Bestellung kann kostenlos mit demselben Antrag zurück. Ein zweiter Antrag würde kosten.',
    other:
      '{n} weitere Artikel dieser Bestellung können kostenlos mit demselben Antrag zurück. Ein zweiter Antrag würde kosten.',
  },
  'ratio.show':
    'Du hast bei {share} % deiner Bestellungen einen Streitfall eröffnet. Nur du siehst das. Eröffne Streitfälle mit guten Beweisen.',
  'ratio.danger':
    'Du hast bei {share} % deiner Bestellungen einen Streitfall eröffnet. Ab etwa der Hälfte sollen Konten verwarnt werden. Nur du siehst das.',
  'law.eu':
    'EU-Recht: Bis 14 Tage nach der Lieferung kannst du es dir anders überlegen. Ein Hinweis „keine Rückgabe“ nimmt dir das nicht.',
  'law.uk':
    'Britisches Recht: Bis 14 Tage nach der Lieferung kannst du es dir anders überlegen. Ein Hinweis „keine Rückgabe“ nimmt dir das nicht.',
  'law.how': 'Sag es schriftlich, im Chat und im Antrag; schick es dann innerhalb von 14 Tagen zurück.',
  'law.exception.made-to-order': 'Nicht, wenn es nach deinen Vorgaben angefertigt wurde.',
  'law.exception.perishable': 'Nicht, wenn es schnell verdirbt.',
  'law.exception.sealed-hygiene':
    'Das Recht entfällt nur, wenn es aus Hygienegründen versiegelt war und du das Siegel geöffnet hast.',
  'law.exception.digital': 'Nicht mehr, sobald ein Download oder Stream mit deiner Zustimmung begonnen hat.',
  'law.exception.dated': 'Nicht bei Tickets und Leistungen an einem festen Tag.',
  reopens:
    'Beschädigt, defekt, falsch, unvollständig, gefälscht oder nicht wie beschrieben: Du bleibst geschützt, was auch immer der Hinweis sagt.',
  'reason.not-received': 'Es kam nicht an',
  'reason.delivered-not-received': 'Laut Sendungsverfolgung zugestellt, aber nicht da',
  'reason.returned-to-sender': 'Es ging an den Absender zurück',
  'reason.customs': 'Der Zoll hält es fest',
  'reason.wrong-item': 'Es ist etwas anderes',
  'reason.damaged': 'Es ist beschädigt',
  'reason.not-as-described': 'Es ist nicht wie beschrieben',
  'reason.defective': 'Es funktioniert nicht',
  'reason.short': 'Etwas fehlt',
  'reason.counterfeit': 'Es ist gefälscht',
  'reason.changed-mind': 'Ich möchte es nicht mehr',
  'reason.promise-broken': 'Der Verkäufer hat ein Versprechen nicht gehalten',
};
