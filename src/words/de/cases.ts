import type { Catalogue } from '../say';

/** Where an order, a case or a claim stands, and the best thing to do next in each state. */
export const cases: Catalogue = {
  'case.no-case': 'Kein Fall',
  'case.preparing': 'In Vorbereitung',
  'case.messaged': 'Verkäufer angeschrieben',
  'case.open': 'Warten auf den Verkäufer',
  'case.offer': 'Angebot des Verkäufers',
  'case.agreed': 'Einigung',
  'case.platform': 'AliExpress entscheidet',
  'case.evidence-asked': 'Mehr Beweise verlangt',
  'case.solution': 'Vorschlag von AliExpress',
  'case.return-due': 'Zurückschicken',
  'case.return-moving': 'Rücksendung unterwegs',
  'case.return-there': 'Rücksendung angekommen',
  'case.inspection-disputed': 'Rücksendung nicht anerkannt',
  'case.return-lost': 'Rücksendung verloren',
  'case.lost': 'Gegen dich entschieden',
  'case.appealed': 'Einspruch eingelegt',
  'case.refund': 'Geld unterwegs',
  'case.fallback': 'Außerhalb von AliExpress',
  'case.done': 'Erledigt',
  'case.cancelled': 'Abgebrochen',
  'case.inferred':
    'Auf keiner Seite gesehen; es folgt aus der Zeit, die vergangen ist. Sieh dir den Fall an.',
  'case.unknown-status': 'Die Seite sagt „{status}“, das kenne ich nicht. Der Fall bleibt, wo er war.',
  'case.act.no-case': 'Behalte die Tage im Auge; stimmt etwas nicht, beginne hier.',
  'case.act.preparing':
    'Wähle den Grund, sammle Beweise und eröffne den Streitfall innerhalb von zwei Tagen.',
  'case.act.messaged': 'Gib dem Verkäufer zwei Tage, nur im Chat von AliExpress, und sichere Screenshots.',
  'case.act.messaged.now':
    'Eröffne den Streitfall jetzt. Was der Verkäufer auch verspricht, die Frist wartet nicht.',
  'case.act.open':
    'Füge heute alle Beweise hinzu. Ändere nichts am Antrag: Jede Änderung gibt dem Verkäufer fünf neue Tage.',
  'case.act.open.in-transit':
    'Nichts zu tun, bis die versprochene Lieferzeit endet; dann übernimmt AliExpress. Kommt es an, sieh es dir an, bevor du abbrichst.',
  'case.act.offer':
    'Vergleiche das Angebot mit deinem Verlust. Lehne mit Grund und einem neuen Beweis ab oder nimm an; annehmen beendet den Fall.',
  'case.act.agreed': 'Sieh nach, ob die Seite die Ware zurückwill oder gleich zahlt.',
  'case.act.platform': 'Sieh jeden Tag nach und beantworte jede Nachricht noch am selben Tag.',
  'case.act.evidence-asked': 'Schick heute ein ungeschnittenes Video und Fotos mit Maßstab.',
  'case.act.solution':
    'Lies, wer den Rückversand zahlt und wohin es geht. Kostet er mehr, als du bekommst, lehne ab und verlange ein Etikett oder einen Teil.',
  'case.act.return-due':
    'Filme das Einpacken, verschick mit Sendungsverfolgung, behalte den Beleg und trage die Nummer am selben Tag ein.',
  'case.act.return-moving':
    'Beobachte die Sendungsverfolgung. Keine Bewegung zwei Arbeitstage nach der Abgabe: Zeig dem Kundendienst den Beleg.',
  'case.act.return-there':
    'Lade den Zustellnachweis in den Fall. Frag nach drei Tagen den Verkäufer, nach sieben AliExpress.',
  'case.act.inspection-disputed': 'Antworte mit dem Video vom Einpacken und dem Gewicht auf dem Beleg.',
  'case.act.return-lost':
    'Stelle einen Nachforschungsantrag beim Versanddienst und lade Beleg und Foto des Pakets in den Fall. Bei kostenlosem Etikett steht AliExpress für das Paket ein.',
  'case.act.lost':
    'Gibt es neue Beweise? Dann lege einmal Einspruch ein, innerhalb einer Woche. Sonst geh außerhalb von AliExpress weiter.',
  'case.act.appealed':
    'Warte bis zu zehn Tage und lege die Unterlagen für deine Kartenbank oder PayPal bereit.',
  'case.act.refund.card':
    'Sieh auf deiner Kartenabrechnung nach, auch unter dem Tag des Kaufs. Frag nach 15 Arbeitstagen die Kartenbank mit der Referenznummer.',
  'case.act.refund.bank': 'Sieh auf deinem Konto nach. Es kann 20 Arbeitstage dauern.',
  'case.act.refund.wallet': 'Sieh in deiner Wallet nach. Frag nach drei Arbeitstagen deren Kundendienst.',
  'case.act.refund.klarna':
    'Sieh in deinen Zahlungsplan bei Klarna; er sinkt, sobald die Erstattung verbucht ist.',
  'case.act.refund.unknown':
    'Sieh dort nach, womit du bezahlt hast. Der Status „abgeschlossen“ heißt: Das Geld ist bei AliExpress weg, nicht: Es ist da.',
  'case.act.fallback.paypal':
    'Melde bei PayPal einen Konflikt und wandle ihn innerhalb von 20 Tagen in einen Fall um. Das friert die Bestellung ein.',
  'case.act.fallback.card':
    'Verlange bei deiner Kartenbank eine Rückbuchung, mit der Fallakte. Das friert die Bestellung ein.',
  'case.act.fallback.credit-card':
    'Verlange bei deiner Kartenbank eine Rückbuchung; in Großbritannien bei mehr als 100 £ nenne auch Section 75.',
  'case.act.fallback.klarna':
    'Melde Klarna das Problem: Die Zahlung pausiert. Halte den Nachweis innerhalb von drei Wochen bereit.',
  'case.act.fallback.law':
    'Berufe dich beim Verkäufer schriftlich auf die gesetzliche Gewährleistung; deine Verbraucherzentrale hilft.',
  'case.act.fallback.unknown':
    'Womit hast du bezahlt? PayPal nimmt Konflikte 180 Tage lang an, Karten meist 120.',
  'case.act.done': 'Bewahre die Akte ein Jahr lang auf.',
  'case.act.cancelled': 'Nicht gelöst? Eröffne ihn heute wieder, solange die erste Frist läuft.',
  'case.act.cancelled.over': 'Die Frist ist vorbei. Mach bei Kartenbank, PayPal oder mit dem Gesetz weiter.',
  'order.act.unpaid':
    'Sichere Screenshots der Produktseite und ihrer Rückgabezeile; beides kann sich ändern.',
  'order.act.risk-check': 'Nichts. Es dauert bis zu einem Tag.',
  'order.act.to-ship':
    'Gib dem Verkäufer nicht mehr Zeit, außer du willst warten. Zum Stornieren nenne den wahren Grund.',
  'order.act.cancel-asked':
    'Behalte den Nachweis, dass du gefragt hast. Wird trotzdem versandt, verweigere noch nichts.',
  'order.act.in-transit':
    'Bitte eine Woche vor dem Ende um mehr Zeit; eröffne am letzten Tag den Streitfall.',
  'order.act.delivered': 'Filme das Auspacken, sieh genau hin und bestätige nicht vorher.',
  'order.act.completed': 'Stimmt etwas nicht? Eröffne den Streitfall, solange die Frist läuft.',
  'order.act.in-dispute': 'Sieh jeden Tag in den Fall.',
  'order.act.window-closed':
    'Schreib dem Verkäufer; dann PayPal, deine Kartenbank oder die gesetzliche Gewährleistung.',
  'order.act.money-moving': 'Sieh nach dem Geld, dort, womit du bezahlt hast.',
  'order.act.closed': 'Sieh nach, ob das Geld kam, bevor du es ablegst.',
  'order.act.frozen': 'Lies die E-Mail zur Sperre. Fristen laufen weiter.',
  'rail.available': 'Möglich',
  'rail.preparing': 'Unterlagen in Vorbereitung',
  'rail.filed': 'Eingereicht',
  'rail.asked': 'Mehr verlangt',
  'rail.won': 'Gewonnen',
  'rail.lost': 'Verloren',
  'rail.act.available':
    'Heb es auf, bis der Weg über AliExpress zu Ende ist, und behalte den letzten Tag im Auge.',
  'rail.act.preparing':
    'Stell die Akte zusammen: Bestellung, Produktseite, Chat, Entscheidung von AliExpress.',
  'rail.act.filed':
    'Führe nicht zugleich einen Streitfall bei AliExpress. Bei PayPal wandle innerhalb von 20 Tagen um.',
  'rail.act.asked': 'Antworte heute, mit der Akte.',
  'rail.act.won': 'Sieh nach, ob das Geld da ist.',
  'rail.act.lost': 'Es bleibt das Gesetz: deine Verbraucherzentrale oder ein kleines Gerichtsverfahren.',
  'where.order-page': 'auf der Seite der Bestellung',
  'where.dispute-page': 'auf der Seite des Streitfalls',
  'where.dispute-form': 'im Formular für den Streitfall',
  'where.chat': 'im Chat mit dem Verkäufer',
  'where.tracking-page': 'in der Sendungsverfolgung',
  'where.carrier': 'beim Versanddienst',
  'where.bank': 'bei Bank, Kartenbank oder Wallet',
  'where.recourse': 'hier in Recourse',
  'where.nowhere': 'nichts zu öffnen',
  'branch.refund-only': 'Erstattung ohne Rücksendung',
  'branch.free-label': 'Rücksendung mit kostenlosem Etikett',
  'branch.local-return': 'Rücksendung an ein Lager in deinem Land',
  'branch.own-expense': 'Rücksendung auf eigene Kosten',
  'branch.exchange': 'Verkäufer schickt neu',
  'branch.withdrawal': 'Gesetzlicher Widerruf',
  'branch.guarantee': 'Gesetzliche Gewährleistung',
  'caution.wait-for-protection':
    'Solange es sich normal bewegt, geht das erst, wenn die versprochene Lieferzeit vorbei ist.',
  'caution.post-office-letter':
    'Bitte deine Post um eine schriftliche Bestätigung, dass nichts zugestellt wurde.',
  'caution.bundle': 'Nimm alle Artikel der Bestellung, die zurückgehen, in einen Antrag.',
  'caution.film-packing': 'Filme das Einpacken: Für einen leeren Karton gibt es nichts.',
  'caution.payer-in-writing':
    'Lass in den Fall schreiben, dass der Verkäufer den Rückversand zahlt, bevor du zustimmst.',
  'caution.ask-partial':
    'Der Rückversand kostet mehr als die Hälfte der Erstattung. Verlange einen Teil des Geldes oder ein Etikett.',
  'caution.costs-more': 'Der Rückversand kostet mehr als die Erstattung. Lehne ihn ab.',
  'caution.tracked':
    'Verschick mit Sendungsverfolgung, an die Adresse im Fall, ein Paket für jeden Verkäufer.',
  'caution.second-return': 'Die erste Rückgabe der Bestellung war die kostenlose.',
  'caution.keep-case-open': 'Lass den Streitfall offen, bis du den neuen Artikel hast und er funktioniert.',
  'caution.extend-first': 'Lass zuerst den Schutz verlängern und behalte mindestens 7 Tage der Frist übrig.',
  'caution.say-it-in-writing': 'Sag klar, dass du widerrufst, im Chat und im Antrag.',
  'caution.label-does-not-end-it': 'Ein Hinweis „keine Rückgabe“ nimmt dir dieses Recht nicht.',
  'case.act.agreed.by-time':
    'Die Tage des Verkäufers sind vorbei; was du verlangt hast, sollte ausgeführt werden. Nach einem Tag nichts auf der Seite? Frag AliExpress im Fall.',
};
