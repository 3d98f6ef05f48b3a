import type { Catalogue } from '../say';

/** The guard at buttons that cannot be undone: what ends, and three things to be sure of. */
export const guard: Catalogue = {
  'guard.label': 'Recourse: voordat je verdergaat',
  'guard.confirm-received.ends':
    'Als je de ontvangst bevestigt, gaat het geld naar de verkoper en eindigt je bezorgbescherming.',
  'guard.confirm-received.check.1': 'Ik heb het in handen, het is geopend en alles zit erin.',
  'guard.confirm-received.check.2': 'Ik heb het geprobeerd, en het is wat ik heb besteld.',
  'guard.confirm-received.check.3':
    'Ik heb een video of foto’s van het uitpakken, voor als er later een gebrek blijkt.',
  'guard.confirm-received.not-arrived': 'Op geen enkele pagina heb ik gezien dat het is bezorgd.',
  'guard.confirm-received.open-case':
    'Bij deze bestelling staat een geschil open: bevestigen kan het beëindigen.',
  'guard.accept-offer.ends': 'Accepteren sluit deze zaak definitief, wat het bedrag ook is.',
  'guard.accept-offer.check.1': 'Het bedrag dekt mijn verlies, vergeleken met wat ik heb betaald.',
  'guard.accept-offer.check.2': 'Ik weet of ik het moet terugsturen, waarheen, en wie dat betaalt.',
  'guard.accept-offer.check.3':
    'Ik verwar het niet met annuleren: daarna kan hier niets meer worden geclaimd.',
  'guard.accept-offer.sums': 'Geboden: {offered}. Je betaalde: {paid}.',
  'guard.accept-offer.offered': 'Geboden: {offered}. Wat je hebt betaald, weet ik niet.',
  'guard.accept-offer.sum-unknown':
    'Ik kan op deze pagina niet lezen hoeveel er wordt geboden. Zoek dat eerst op.',
  'guard.accept-offer.way-back':
    'Wie betaalt als het terug moet, kan ik op deze pagina niet lezen. Volgens de regels: {wayBack}',
  'guard.accept-offer.way-back-unknown':
    'Wie betaalt als het terug moet, weet ik niet. Zoek het op in de zaak; staat het er niet, ga er dan van uit dat jij betaalt.',
  'guard.cancel-dispute.ends':
    'Annuleren stopt deze zaak. Die kan alleen opnieuw worden geopend zolang er nog een termijn loopt.',
  'guard.cancel-dispute.check.1': 'Het geld of de vervanging is er, niet alleen beloofd.',
  'guard.cancel-dispute.check.2': 'Mijn termijn loopt nog minstens 7 dagen.',
  'guard.cancel-dispute.check.3': 'Ik heb bewaard wat de verkoper schreef.',
  'guard.cancel-dispute.safe':
    'De eerste termijn loopt nog {left}: tot dan kan de zaak opnieuw worden geopend.',
  'guard.cancel-dispute.risky':
    'De eerste termijn loopt nog maar {left}. Is die voorbij, dan is dit definitief.',
  'guard.cancel-dispute.final': 'De eerste termijn is voorbij: annuleren is definitief.',
  'guard.cancel-dispute.unknown':
    'Hoeveel er van de eerste termijn over is, weet ik niet. Ga ervan uit dat annuleren definitief is.',
  'guard.extend-processing.ends':
    'Verlengen geeft de verkoper meer tijd en stelt je automatische terugbetaling uit.',
  'guard.extend-processing.check.1': 'Ik wil het product nog, ook als het later komt.',
  'guard.extend-processing.check.2': 'De verkoper gaf een reden die ik geloof.',
  'guard.extend-processing.check.3': 'Ik kan tot dan op mijn geld wachten.',
  'guard.time': 'Je tijd bij deze bestelling: {sentence}',
  'guard.time.none': 'Hoeveel tijd je bij deze bestelling hebt, weet ik niet.',
  'guard.serious': 'Let op',
  'guard.back': 'Nog niet',
  'guard.go-on': 'Ik heb het gecontroleerd, ga verder',
  'guard.press-again': 'De pagina eronder is veranderd: druk nog één keer op de knop, dan gaat het door.',
  'guard.close': 'Sluiten',
};
