import type { Catalogue } from '../say';

/** The guard at buttons that cannot be undone: what ends, and three things to be sure of. */
export const guard: Catalogue = {
  'guard.label': 'Recourse: bevor du weitermachst',
  'guard.confirm-received.ends':
    'Den Erhalt zu bestätigen gibt das Geld an den Verkäufer frei und beendet deinen Lieferschutz.',
  'guard.confirm-received.check.1': 'Ich habe es in der Hand, geöffnet, und jeder Artikel ist da.',
  'guard.confirm-received.check.2': 'Ich habe es ausprobiert, und es ist, was ich bestellt habe.',
  'guard.confirm-received.check.3':
    'Ich habe ein Video oder Fotos vom Auspacken, falls sich später ein Mangel zeigt.',
  'guard.accept-offer.ends': 'Annehmen schließt diesen Fall endgültig, gleich bei welchem Betrag.',
  'guard.accept-offer.check.1': 'Der Betrag deckt meinen Verlust, gemessen an dem, was ich bezahlt habe.',
  'guard.accept-offer.check.2': 'Ich weiß, ob ich es zurückschicken muss, wohin und wer das bezahlt.',
  'guard.accept-offer.check.3':
    'Ich verwechsle es nicht mit dem Abbrechen: Danach lässt sich hier nichts mehr fordern.',
  'guard.cancel-dispute.ends':
    'Abbrechen stoppt diesen Fall. Er lässt sich nur wieder eröffnen, solange noch eine Frist läuft.',
  'guard.cancel-dispute.check.1': 'Das Geld oder der Ersatz ist da, nicht nur versprochen.',
  'guard.cancel-dispute.check.2': 'Mindestens 7 Tage meiner Frist bleiben.',
  'guard.cancel-dispute.check.3': 'Ich habe gesichert, was der Verkäufer geschrieben hat.',
  'guard.extend-processing.ends':
    'Verlängern gibt dem Verkäufer mehr Zeit und verzögert deine automatische Erstattung.',
  'guard.extend-processing.check.1': 'Ich will den Artikel weiterhin, auch später.',
  'guard.extend-processing.check.2': 'Der Verkäufer hat einen Grund genannt, den ich glaube.',
  'guard.extend-processing.check.3': 'Ich kann so lange auf mein Geld warten.',
  'guard.time': 'Deine Zeit bei dieser Bestellung: {sentence}',
  'guard.time.none': 'Wie viel Zeit dir bei dieser Bestellung bleibt, weiß ich nicht.',
  'guard.back': 'Noch nicht',
  'guard.go-on': 'Ich habe geprüft, weiter',
  'guard.press-again':
    'Die Seite hat sich darunter geändert: Drück ihren Knopf noch einmal, dann geht es durch.',
  'guard.close': 'Schließen',
  'guard.confirm-received.not-arrived': 'Keine Seite hat mir gesagt, dass es zugestellt wurde.',
  'guard.confirm-received.open-case':
    'Zu dieser Bestellung ist ein Streitfall offen: Bestätigen kann ihn beenden.',
  'guard.accept-offer.sums': 'Angeboten: {offered}. Bezahlt hast du: {paid}.',
  'guard.accept-offer.offered': 'Angeboten: {offered}. Was du bezahlt hast, weiß ich nicht.',
  'guard.accept-offer.sum-unknown':
    'Wie viel angeboten wird, kann ich auf dieser Seite nicht lesen. Sieh zuerst danach.',
  'guard.accept-offer.way-back':
    'Wer zahlt, wenn es zurückmuss, kann ich auf dieser Seite nicht lesen. Nach den Regeln: {wayBack}',
  'guard.accept-offer.way-back-unknown':
    'Wer zahlt, wenn es zurückmuss, weiß ich nicht. Sieh im Fall nach; wo nichts dazu steht, rechne damit, dass du zahlst.',
  'guard.cancel-dispute.safe': 'Die erste Frist läuft noch ({left}): So lange lässt er sich wieder eröffnen.',
  'guard.cancel-dispute.risky': 'Von der ersten Frist bleibt nur: {left}. Ist sie vorbei, ist das endgültig.',
  'guard.cancel-dispute.final': 'Die erste Frist ist vorbei: Abbrechen ist endgültig.',
  'guard.cancel-dispute.unknown':
    'Wie viel von der ersten Frist bleibt, weiß ich nicht. Nimm an, dass Abbrechen endgültig ist.',
  'guard.serious': 'Vorsicht',
};
