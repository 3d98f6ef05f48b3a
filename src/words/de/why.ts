import type { Catalogue } from '../say';

/** Why a day was chosen: one sentence per rule of the catalogue, keyed by the rule's id. */
export const why: Catalogue = {
  'why.TZ-02': 'AliExpress rechnet einen Tag als 24 Stunden, nicht als Kalendertag.',
  'why.TZ-04':
    'Die Seite nennt einen Tag ohne Uhrzeit; wir rechnen mit dem Augenblick, in dem er beginnt, in Pazifikzeit oder bei dir, je nachdem, was früher ist.',
  'why.BP-01':
    'Kommt nichts an, bevor der Schutz endet, kannst du dein Geld zurückbekommen. Übliche Dauer: 60 Tage; die Angabe der Seite geht vor.',
  'why.BP-02': 'Der Schutz läuft ab dem Tag, an dem das letzte Paket versandt wurde.',
  'why.BP-03': 'Nach dem Abschluss einer Bestellung bleiben meist 15 Tage, um einen Streitfall zu eröffnen.',
  'why.BP-04':
    'Ein Streitfall lässt sich meist innerhalb von 15 Tagen nach der Lieferung eröffnen; von den Lesarten der Quellen ist das die früheste.',
  'why.BP-05': 'Verkäufer können mehr als 15 Tage geben; gerechnet wird nur, was die Seite nennt.',
  'why.BP-07':
    'Ein Streitfall lässt sich normalerweise ab dem 11. Tag nach dem Versand eröffnen; es gilt, ob der Knopf da ist.',
  'why.BP-08':
    'Ist der Schutz zu Ende und nichts angekommen, bleiben meist 15 Tage, um einen Streitfall zu eröffnen.',
  'why.BP-09':
    'AliExpress kann eine Bestellung mit der Lieferung abschließen, also rechnen wir ab der Lieferung, bis du etwas anderes sagst.',
  'why.BP-17':
    'Angefertigte, verderbliche und Hygiene-Ware wird bei Nichtgefallen nicht zurückgenommen; beschädigte, falsche oder falsch beschriebene schon.',
  'why.FR-01': 'Kostenlose Rückgabe: meist 15 Tage nach der Lieferung, aus jedem Grund.',
  'why.FR-02': 'Manche Lagerware hat 30 Tage kostenlose Rückgabe; gerechnet nur, weil die Seite es sagt.',
  'why.FR-03': 'Manche Angebote haben 90 Tage, gerechnet ab der Bestellung und nicht ab der Lieferung.',
  'why.FR-13': 'AliExpress nimmt diese Art von Ware von der kostenlosen Rückgabe aus.',
  'why.C-1': 'Wo die Seite eine eigene Frist nennt, geht sie den üblichen 15 Tagen vor.',
  'why.C-6':
    'Eine Bestellung kann mit der Lieferung sofort abgeschlossen werden, also ist die Lieferung der sichere Tag zum Rechnen.',
  'why.C-7':
    'Manche Quellen rechnen den Schutz ab der Zahlung, manche ab dem Versand; wir erinnern dich an das Frühere.',
  'why.TZ-05':
    'Erstattungen werden in Arbeitstagen gerechnet, Montag bis Freitag. Feiertage kennen wir nicht; sie können Tage hinzufügen.',
  'why.TZ-07': 'Das Gesetz zählt Kalendertage bei dir, ab dem Folgetag, bis zum Ende des letzten.',
  'why.PR-02':
    'Jedes Angebot hat seine eigene Versandzeit, meist 3 bis 10 Tage; sieh in der Bestellung nach.',
  'why.PR-04':
    'Zum Stornieren braucht es den Verkäufer; nach 48 Stunden Schweigen soll von selbst storniert werden. Andere Quellen nennen mehr Tage.',
  'why.DS-01': 'Der Verkäufer hat 5 Tage zum Antworten; jede Änderung von dir lässt sie neu beginnen.',
  'why.DS-02':
    'Mit der Kundendienst-Garantie von AliExpress hat der Verkäufer 3 Tage, sonst 5; dann sieht AliExpress es sich an.',
  'why.DS-03': 'AliExpress sagt, dass es innerhalb von 7 Tagen eingreift.',
  'why.DS-04': 'Nach der ältesten Regel greift es am 16. Tag nach dem ersten Antrag ein.',
  'why.DS-06': 'Solange die Ware unterwegs ist, wartet der Fall auf das Ende der versprochenen Lieferzeit.',
  'why.DS-07':
    'Keine Quelle sagt, wie lange du für das Angebot des Verkäufers hast; zwei Tage sind unsere vorsichtige Wahl.',
  'why.DS-09':
    'Für Beweise sind drei Tage belegt, für Verkäufer; ein Tag ist unsere vorsichtige Wahl für dich.',
  'why.DS-10':
    'Eine alte Hilfeseite will Schäden innerhalb von drei Tagen gemeldet haben; später geht es noch.',
  'why.DS-12':
    'Keine Quelle sagt, wie lange du für den Vorschlag von AliExpress hast; ein Tag ist unsere vorsichtige Wahl.',
  'why.DS-14': 'Eine Quelle nennt 7 Tage für einen einzigen Einspruch; versuch es und erwarte nichts.',
  'why.RT-01':
    'Ist eine Rückgabe vereinbart, bleiben meist 10 Tage zum Abschicken; die Angabe der Seite geht vor.',
  'why.RT-02':
    'Die Sendungsnummer muss in denselben Tagen eingetragen sein, sonst gilt es als nicht verschickt.',
  'why.RT-03':
    'Keine Quelle nennt die Zeit des Verkäufers zum Bestätigen; wir fragen nach 3 Tagen und beschweren uns nach 7.',
  'why.RT-08': 'Zwei Wochen ohne Bewegung sind unser eigenes Zeichen, dass eine Rücksendung verloren ist.',
  'why.RF-01':
    'Auf eine Karte dauert es meist 3 bis 15 Arbeitstage, nachdem die Erstattung veranlasst wurde.',
  'why.RF-02': 'Per Banküberweisung dauert es meist 7 bis 20 Arbeitstage.',
  'why.RF-03': 'Auf PayPal und andere Wallets dauert es meist 1 bis 3 Arbeitstage.',
  'why.RF-04': 'In die AliExpress-Wallet soll es am schnellsten gehen; keine Quelle nennt eine Zahl.',
  'why.RF-05': 'Auf WebMoney dauert es meist 7 bis 10 Arbeitstage.',
  'why.RF-06': 'Per Western Union dauert es 7 bis 10 Arbeitstage; hol es innerhalb von 45 Tagen ab.',
  'why.RF-08':
    'Für diese Zahlungsart nennt keine Quelle eine Zahl; wir rechnen wie bei einer Banküberweisung.',
  'why.EU-01':
    'EU-Recht: 14 Tage, um ohne Grund zu widerrufen. Ausgenommen sind versiegelte Hygieneware, angefertigte und verderbliche Ware.',
  'why.UK-01':
    'Britisches Recht: 14 Tage, um ohne Grund zu widerrufen. Ausgenommen sind versiegelte Hygieneware, angefertigte und verderbliche Ware.',
  'why.UK-05':
    'Britisches Recht: 30 Tage, um Mangelhaftes zurückzuweisen; eine Reparatur hält die Zählung an.',
  'why.EU-03':
    'EU-Recht: Weiß der Verkäufer vom Widerruf, ist die Ware innerhalb von 14 Tagen zurückzuschicken.',
  'why.EU-04':
    'EU-Recht: Der Verkäufer erstattet innerhalb von 14 Tagen nach der Mitteilung und darf auf die Ware oder einen Nachweis der Absendung warten.',
  'why.UK-03':
    'Britisches Recht: 14 Tage, um die Ware zurückzuschicken, sobald der Verkäufer Bescheid weiß, und 14 für das Geld ab der Ware oder dem Nachweis der Absendung.',
  'why.EU-09': 'EU-Recht: zwei Jahre Gewährleistung für alles, was von Anfang an mangelhaft war.',
  'why.CB-01': 'Kartenbanken nehmen Anträge meist 120 Tage lang an; ab der Zahlung ist die früheste Lesart.',
  'why.CB-02': 'Bei Ware, die nicht wie beschrieben ist, sind 120 Tage ab der Lieferung eine andere Lesart.',
  'why.CB-04':
    'PayPal nimmt Konflikte 180 Tage nach der Zahlung an; wandle sie innerhalb von 20 Tagen in einen Fall um.',
  'why.CB-05': 'Klarna verlangt 21 Tage nach der Meldung eines Problems einen Nachweis.',
  'why.CB-08':
    'Erst der Streitfall, dann der Einspruch, dann das hier; nur dessen eigene letzte zwei Wochen warten nicht.',
};
