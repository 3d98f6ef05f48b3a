import type { Catalogue } from '../say';

/** The case panel at the side of the pages on which a dispute is opened and followed. */
export const panel: Catalogue = {
  'panel.label': 'Recourse: je zaak',
  'panel.unfold': 'Je zaak tonen',
  'panel.fold': 'Inklappen',
  'panel.none': 'Voor dit product is hier niets voorbereid.',
  'panel.none.next': 'Bereid het eerst voor: reden, bewijs en tekst, stap voor stap.',
  'panel.begin': 'Er is iets mis',
  'panel.choose': 'Welke van deze is het?',
  'panel.other': 'Een andere',
  'panel.reason': 'Wat er mis is',
  'panel.reason.none': 'nog niet gekozen',
  'panel.text': 'Tekst',
  'panel.text.none': 'Nog geen tekst.',
  'panel.text.put': 'In het veld zetten',
  'panel.text.replace': 'Vervangen wat er staat',
  'panel.text.other': 'In het veld van de pagina staat andere tekst. Druk nog één keer om die te vervangen.',
  'panel.text.too-long':
    'Het veld van de pagina neemt {most} tekens; deze tekst heeft er {n}. Kort hem eerst in Recourse in.',
  'panel.text.is-in': 'De tekst staat in het veld van de pagina. Kijk hem na.',
  'panel.text.refused': 'De pagina nam de tekst niet aan. Kopieer en plak hem zelf.',
  'panel.text.emptied': 'Het veld van de pagina is weer leeg. Zet de tekst er nog een keer in.',
  'panel.text.no-field':
    'Ik zie er op deze pagina nog geen veld voor. Kopieer de tekst, of ga naar de volgende stap van het formulier.',
  'panel.copy': 'Kopiëren',
  'panel.copied': 'Gekopieerd',
  'panel.copy-refused': 'De browser liet me niet kopiëren. Selecteer de tekst en kopieer die zelf.',
  'panel.amount': 'Je vraagt om',
  'panel.amount.put': 'In het veld zetten waar ik was',
  'panel.amount.no-field': 'Klik eerst in het bedragveld van de pagina en druk dan hier.',
  'panel.amount.is-in': 'Het bedrag staat in het veld. Kijk het na.',
  'panel.files': 'Bestanden',
  'panel.files.none': 'Voor deze zaak zijn geen bestanden bewaard.',
  'panel.files.attach': { one: '{n} bestand bijvoegen', other: '{n} bestanden bijvoegen' },
  'panel.files.no-field':
    'Ik zie op deze pagina nog geen uploadveld. Misschien komt het bij de volgende stap van het formulier.',
  'panel.files.states': 'De pagina zegt: “{quote}”',
  'panel.files.states-none': 'De pagina noemt geen grenzen voor bestanden.',
  'panel.files.too-many': 'De pagina neemt er hoogstens {most}; haal weg wat het minst uitmaakt.',
  'panel.file.fits': 'past',
  'panel.file.too-large': 'te groot: de pagina neemt {most}',
  'panel.file.wrong-type': 'een bestandssoort die de pagina niet aanneemt',
  'panel.file.smaller': 'Een kleinere kopie maken',
  'panel.file.smaller.not':
    'Deze kan ik niet klein genoeg maken. Sla het bestand op, kort het in en voeg het kortere toe als nieuw bewijs.',
  'panel.file.smaller.made': 'Gemaakt: {name}. Het origineel blijft zoals het is.',
  'panel.making': 'Wordt gemaakt …',
  'panel.sheet': 'De afbeeldingen die te veel zijn op één vel zetten',
  'panel.sheet.made': '{n} afbeeldingen staan nu op één vel: {name}. De originelen blijven zoals ze zijn.',
  'panel.sheet.not': 'Deze kan ik niet op één vel zetten. Haal weg wat het minst uitmaakt.',
  'panel.sheet.name': 'vel',
  'panel.files.left':
    'Niet in het veld gezet: {names}. Het veld neemt er één tegelijk; heeft de pagina de eerste overgenomen, druk dan nog eens.',
  'panel.file.use': '{name} bijvoegen',
  'panel.smaller': 'kleiner',
  'panel.files.reading': '{name} wordt gelezen … {share} %',
  'panel.files.putting': 'Wordt in het veld gezet …',
  'panel.files.taken': {
    one: 'Het veld van de pagina bevat {n} bestand: {names}',
    other: 'Het veld van de pagina bevat {n} bestanden: {names}',
  },
  'panel.files.taken-up': {
    one: 'De pagina heeft {n} bestand overgenomen: {names}. Kijk of de pagina het toont.',
    other: 'De pagina heeft {n} bestanden overgenomen: {names}. Kijk of de pagina ze toont.',
  },
  'panel.files.refused':
    'De pagina nam ze niet aan. Sla ze op en kies ze in het veld; in sommige browsers kun je ze ook van hier slepen.',
  'panel.files.emptied':
    'Het veld van de pagina is weer leeg. Kijk of de pagina je bestanden toont; zo niet, voeg ze dan nog een keer bij.',
  'panel.files.unreadable':
    'De bestanden konden niet worden gelezen. Open de zaak in Recourse en kijk of ze er zijn.',
  'panel.files.if-not':
    'Toont de pagina er niets van: sla ze op en kies ze, of probeer ze van hier te slepen.',
  'panel.file.drag': 'Sleep {name} naar het veld van de pagina, als de browser dat toelaat',
  'panel.file.save': '{name} opslaan',
  'panel.submitted': 'Heb je het ingediend?',
  'panel.submitted.yes': 'Ja, het is ingediend',
  'panel.submitted.no': 'Nog niet',
  'panel.open': 'Openen in Recourse',
  'panel.never': 'Ik dien nooit iets in: die druk op de knop is aan jou.',
  'panel.gone': 'Recourse is bijgewerkt: herlaad de pagina.',
};
