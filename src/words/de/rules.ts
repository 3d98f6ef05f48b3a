import type { Catalogue } from '../say';

/** What each rule says, in plain words. */
export const rules: Catalogue = {
  'rule.TZ-01': 'AliExpress rechnet in der US-Pazifikzeit, mit deren Sommerzeit.',
  'rule.TZ-02': 'Ein Tag bei AliExpress sind 24 Stunden, die vergehen, kein Kalendertag.',
  'rule.TZ-04':
    'Wo eine Seite nur einen Tag nennt, gilt als Frist der Augenblick, in dem dieser Tag beginnt, in Pazifikzeit oder bei dir, je nachdem, was früher ist.',
  'rule.TZ-05':
    'Arbeitstage zählen nur bei Erstattungen, die unterwegs sind, und beim Stand einer kostenlosen Rückgabe. Jedes Recht zu handeln läuft an allen Tagen.',
  'rule.TZ-06':
    'Der Schutz beginnt, wenn das letzte Paket versandt ist; ein erstes Paket, das ankam, hält ihn nicht an.',
  'rule.TZ-07':
    'Fristen nach EU- und britischem Recht sind Kalendertage bei dir, ab dem Folgetag. Ist der letzte ein Wochenend- oder Feiertag, kann das Gesetz mehr geben; darauf bauen wir nicht.',
  'rule.ST-01': 'Abgeschlossen heißt nicht, dass es zu spät ist: Meist bleiben 15 Tage.',
  'rule.ST-02': 'Solange eine Bestellung eingefroren ist, rechne damit, dass jede Frist weiterläuft.',
  'rule.C-1':
    'Quellen nennen 15 Tage ab Lieferung, 15 ab Abschluss, 15 bis 30, und 30 für manche Waren. Wir erinnern dich an die früheste Frist und zeigen die anderen; eine längere zählt nur, wo die Seite sie nennt.',
  'rule.C-6':
    'Nach der Lieferung kann eine Bestellung sofort, nach 5 oder nach 7 Tagen abgeschlossen werden. Wir rechnen mit sofort.',
  'rule.C-7':
    'Manche Quellen lassen den Schutz mit der Zahlung beginnen, die meisten mit dem Versand. Die Zahlung behalten wir als frühere Lesart.',
  'rule.PR-01': 'Nach der Zahlung kann AliExpress sie bis zu 24 Stunden lang prüfen.',
  'rule.PR-02': 'Der Verkäufer hat die Versandzeit seines Angebots, meist 3 bis 10 Tage.',
  'rule.PR-03':
    'Du kannst dem Verkäufer mehr Zeit zum Versand geben. Das verschiebt nur deine automatische Erstattung.',
  'rule.PR-04':
    'Eine bezahlte, nicht versandte Bestellung zu stornieren braucht den Verkäufer; nach 48 Stunden Schweigen soll sie von selbst storniert werden. Andere Quellen nennen mehr Tage.',
  'rule.PR-05': 'Nenne beim Stornieren den wahren Grund; es zählt, wer die Ursache gab.',
  'rule.PR-06': 'Vor dem Versand gibt es keinen Streitfall. Storniere stattdessen.',
  'rule.BP-01':
    'Kommt nichts an, bevor der Schutz endet, kannst du dein Geld zurückbekommen. Seine Dauer steht in der Bestellung: meist 60 Tage, 90 für Russland, 120 für Brasilien.',
  'rule.BP-02': 'Der Schutz zählt ab dem Tag, an dem das letzte Paket versandt wurde.',
  'rule.BP-03':
    'Nachdem eine Bestellung abgeschlossen ist, durch dich oder von selbst, bleiben 15 Tage für einen Streitfall.',
  'rule.BP-04':
    'Dieselbe Frist wird auch als 15 Tage ab Lieferung angegeben. Das ist die frühere, also rechnen wir mit ihr.',
  'rule.BP-05':
    'Eine Anleitung spricht von 15 bis 30 Tagen, vom Verkäufer festgelegt. Mehr als 15 zählen nur, wo die Seite es nennt.',
  'rule.BP-06':
    'Eine einzige Anleitung spricht von 30 Tagen für manche teuren Artikel, ohne einen Preis. Das macht nie einen Tag später.',
  'rule.BP-07':
    'Ein Streitfall lässt sich normalerweise ab dem 11. Tag nach dem Versand eröffnen, nach älteren Regeln ab dem 6. Es gilt, ob der Knopf da ist.',
  'rule.BP-08':
    'Solange das Paket sich normal bewegt, muss ein Streitfall wegen nicht erhaltener Ware auf das Ende der versprochenen Lieferzeit warten; dann bleiben 15 Tage. Verloren, zurückgegangen oder ohne Sendungsverfolgung: sofort.',
  'rule.BP-09':
    'Sobald der Versanddienst die Zustellung meldet, kann die Bestellung bald von selbst abgeschlossen werden.',
  'rule.BP-10':
    'Den Erhalt zu bestätigen schließt die Bestellung ab und gibt das Geld heraus. Tu es erst, wenn du geöffnet und geprüft hast.',
  'rule.BP-11': 'Verkäufer dürfen dich nicht zu einer frühen Bestätigung überreden. Das lässt sich melden.',
  'rule.BP-12':
    'Du kannst um einen längeren Schutz bitten, solange die Ware unterwegs ist. Der Verkäufer muss zustimmen; Schweigen heißt nein.',
  'rule.BP-13':
    'Bitte mindestens eine Woche vor dem Ende des Schutzes darum. Bleiben weniger als 48 Stunden, bitte und halte dich bereit; eröffne am letzten Tag den Streitfall.',
  'rule.BP-14':
    'Eine Verlängerung hilft nur bei Ware, die nicht angekommen ist. Bei einem Mangel ersetzt sie keinen Streitfall.',
  'rule.BP-15': 'Ein Streitfall zur selben Zeit für jede Zeile einer Bestellung.',
  'rule.BP-16':
    'Der Hinweis auf eine Lieferung in so und so vielen Tagen ist nicht der Schutz. Warte auf den Schutz, dann eröffne den Streitfall.',
  'rule.BP-17':
    'Nicht abgedeckt: Zahlungen außerhalb von AliExpress, Ware, die laut Versanddienst zugestellt ist, Nichtgefallen ohne Rückgabezusage, eine falsche Adresse, nicht erledigter Zoll, selbst verursachte Schäden sowie angefertigte, verderbliche oder Hygiene-Ware, die du einfach nicht mehr willst.',
  'rule.BP-18': 'Gefälschte Ware: der volle Preis zurück, samt Versand.',
  'rule.BP-19': 'Eine mit dem Artikel gekaufte Garantie läuft ein Jahr, ab 15 Tagen nach dem Abschluss.',
  'rule.DS-00':
    'Schreib zuerst dem Verkäufer, im Chat von AliExpress. Warte höchstens 48 Stunden, und nie, wenn 72 Stunden oder weniger bleiben.',
  'rule.DS-01':
    'Der Verkäufer muss innerhalb von 5 Tagen nach deinem Antrag und nach jeder Änderung daran annehmen oder ablehnen. Schweigen zählt für dich.',
  'rule.DS-02': 'Mit der Kundendienst-Garantie verhandelst du 3 Tage, sonst 5; dann entscheidet AliExpress.',
  'rule.DS-03': 'AliExpress greift innerhalb von 7 Tagen ein, der 7. eingeschlossen.',
  'rule.DS-04': 'Nach der ältesten Regel gibt es 15 Tage zum Verhandeln, und AliExpress greift am 16. ein.',
  'rule.DS-05': 'Wo die Seite den Knopf hat, kannst du AliExpress ab dem 4. Tag bitten einzugreifen.',
  'rule.DS-06':
    'Ein Streitfall um Ware, die noch unterwegs ist, geht an AliExpress, wenn die versprochene Lieferzeit abläuft.',
  'rule.DS-07':
    'Für deine Antwort auf das Angebot des Verkäufers nennt keine Quelle eine Zeit. Antworte innerhalb von zwei Tagen.',
  'rule.DS-08': 'Beweise lassen sich hinzufügen und ändern, bis der Fall geschlossen ist.',
  'rule.DS-09':
    'Will AliExpress mehr Beweise, schick sie innerhalb eines Tages; belegt sind drei, für Verkäufer.',
  'rule.DS-10':
    'Fotografiere Schäden und melde sie innerhalb von drei Tagen nach Erhalt. Die Regel ist alt; später geht es noch.',
  'rule.DS-11':
    'Jede Seite kann eine Lösung der anderen oder von AliExpress annehmen. Annehmen beendet den Fall.',
  'rule.DS-12':
    'Für deine Antwort auf den Vorschlag von AliExpress nennt keine Quelle eine Zeit. Antworte innerhalb eines Tages.',
  'rule.DS-13': 'Ein Fall dauert meist 7 bis 15 Tage, bis zu 30, wo AliExpress entscheidet.',
  'rule.DS-14':
    'Eine Quelle nennt 7 Tage für einen einzigen Einspruch. Andere nennen die Entscheidung endgültig. Versuch es mit neuen Beweisen und erwarte nichts.',
  'rule.DS-15':
    'Abbrechen erhält dein Recht, solange die erste Frist läuft. Annehmen beendet es endgültig, selbst wenn das Angebot null ist.',
  'rule.DS-16':
    'Abbrechen kannst du, solange der Fall offen ist, nicht nach einer Entscheidung oder Annahme.',
  'rule.DS-17':
    'Brich nicht auf ein Versprechen hin ab. Wenn es sein muss, sieh zuerst nach, dass mindestens 7 Tage bleiben.',
  'rule.DS-18': 'Teilbeträge lassen sich aushandeln, bis zum Preis der Zeile.',
  'rule.DS-19':
    'Wer bei der Hälfte aller Bestellungen oder mehr einen Streitfall eröffnet, riskiert eine Verwarnung. Deinen Anteil siehst nur du.',
  'rule.DS-20':
    'Ein Antrag bei der Bank friert die Bestellung ein. Führe nicht beides, außer der Weg über AliExpress ist zu Ende.',
  'rule.DS-21':
    'Das alte Formular nimmt nur einfache englische Buchstaben. Schreib Englisch, deine eigene Sprache darunter.',
  'rule.RT-01':
    'Ist eine Rückgabe vereinbart, hast du 10 Tage zum Abschicken oder so lange, wie die Seite sagt.',
  'rule.RT-02': 'Trage die Sendungsnummer in denselben 10 Tagen ein.',
  'rule.RT-03':
    'Wie lange der Verkäufer zum Bestätigen der Rücksendung hat, sagt keine Quelle. Frag nach 3 Tagen, beschwer dich nach 7.',
  'rule.RT-04': 'Ein Verkäufer, der die Ware zurückwill, muss im Fall eine Adresse nennen.',
  'rule.RT-05': 'Wer den Rückversand zahlt, steht im Fall selbst: Verkäufer, Käufer oder AliExpress.',
  'rule.RT-06':
    'Nichtgefallen oder falsche Größe bestellt: Du zahlst. Mangelhaft, falsch oder nicht wie beschrieben: Der Verkäufer zahlt; lass es in den Fall schreiben, bevor du zustimmst.',
  'rule.RT-07':
    'AliExpress kennt keinen Umtausch. Ein Verkäufer kann neu schicken; lass den Streitfall offen, bis du es in der Hand hast.',
  'rule.RT-08':
    'Geht die Rücksendung verloren: Stelle einen Nachforschungsantrag beim Versanddienst und lade Beleg, Nummer und ein Foto des Pakets mit Etikett in den Fall.',
  'rule.RT-09': 'Ein Paket für jeden Verkäufer, und nie ohne im Fall vereinbarte Rückgabe.',
  'rule.RT-10':
    'Ein Paket, das zurückging, weil Benachrichtigung, Zoll oder Adresse liegen blieben, verliert den Fall meist.',
  'rule.FR-01':
    'Mit dem Hinweis auf kostenlose Rückgabe auf der Produktseite: 15 Tage ab Lieferung, aus jedem Grund.',
  'rule.FR-02':
    'Manche lokale Lagerware hat 30 Tage kostenlose Rückgabe. Das zählt nur, wo die Seite es sagt.',
  'rule.FR-03': 'Manche Angebote sprechen von 90 Tagen ab Bestellung. Das zählt nur, wo die Seite es sagt.',
  'rule.FR-04':
    'Die erste Rückgabe einer Bestellung ist kostenlos. Nimm alle Zeilen in einen Antrag; einen zweiten zahlst du selbst.',
  'rule.FR-05':
    'Kostenlose Rückgaben im Monat sind begrenzt: 3 nach einer Quelle, 5 nach einer anderen, unbegrenzt nach einer dritten. Wir sagen es dir ab der 3.',
  'rule.FR-06':
    'Unbenutzt, ungewaschen, mit Etiketten und Verpackung; sonst sinkt die Erstattung, bei einem leeren Karton auf nichts.',
  'rule.FR-07':
    'Wähle die Rückgabe der Ware, nimm Etikett oder Code von der Seite, gib es ab, wo die Seite es sagt, behalte den Beleg.',
  'rule.FR-08': 'Wie lange ein Etikett gilt, sagt keine Quelle; rechne mit 10 Tagen.',
  'rule.FR-09':
    'Die Abgabe erscheint nach ein oder zwei Arbeitstagen. Frag nach zweien den Kundendienst, mit dem Beleg.',
  'rule.FR-10': 'Die Erstattung folgt, wenn das Lager bestätigt hat, im besten Fall nach drei Tagen.',
  'rule.FR-11':
    'Die kostenlose Rückgabe gibt es in etwa zwei Dutzend Ländern, für Adressen auf dem Festland.',
  'rule.FR-12': 'Eine Rückgabe lässt sich auf ihrer Seite zurücknehmen, solange der Knopf da ist.',
  'rule.FR-13':
    'Keine kostenlose Rückgabe: über 1.000 US-Dollar, Handys, Unterwäsche, Lebensmittel, angefertigte, digitale und verderbliche Ware und manche Saisonware.',
  'rule.RF-01':
    'Auf eine Karte: meist 3 bis 15 Arbeitstage. Frag am 16. die Kartenbank mit der Referenznummer, am 20. AliExpress.',
  'rule.RF-02': 'Per Banküberweisung: meist 7 bis 20 Arbeitstage.',
  'rule.RF-03': 'Auf PayPal und andere Wallets: meist 1 bis 3 Arbeitstage.',
  'rule.RF-04': 'In die AliExpress-Wallet geht es am schnellsten; wir sehen nach zwei Arbeitstagen nach.',
  'rule.RF-05': 'Auf WebMoney: 7 bis 10 Arbeitstage.',
  'rule.RF-06': 'Per Western Union: 7 bis 10 Arbeitstage; hol es innerhalb von 45 Tagen ab.',
  'rule.RF-07': 'Bei Klarna sinkt der Zahlungsplan, sobald die Erstattung des Shops verbucht ist.',
  'rule.RF-08':
    'Für Boleto, iDEAL, Bancontact, Blik und Ähnliches nennt keine Quelle eine Zahl; wir rechnen wie bei einer Bank.',
  'rule.RF-09':
    'Der Status „abgeschlossen“ heißt, dass das Geld AliExpress verlassen hat, nicht, dass es angekommen ist.',
  'rule.RF-10': 'Die Seite zeigt eine Erstattung vielleicht bis zu drei Tage zu spät.',
  'rule.RF-11': 'Geld geht den Weg zurück, den es kam. Auch eine abgelaufene Karte führt zum selben Konto.',
  'rule.RF-12':
    'Deine Abrechnung zeigt die Erstattung vielleicht unter dem Tag des Kaufs. Sieh auch dort nach.',
};
