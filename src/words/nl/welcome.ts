import type { Catalogue } from '../say';

/** The three screens of the welcome, what the settings say about the extension, and forgetting an order. */
export const welcome: Catalogue = {
  'welcome.step': '{n} van {all}',
  'welcome.next': 'Volgende',
  'welcome.back': 'Terug',
  'page.title': '{what} · Recourse',
  'welcome.done': 'Naar mijn overzicht',
  'welcome.again': 'Wat ik lees, bewaar en nooit doe',
  'welcome.reads': 'Wat ik lees',
  'welcome.reads.1':
    'Je bestelpagina’s op AliExpress, als je ze opent: datums, bedragen, producten en wat ze beloven.',
  'welcome.reads.2': 'Productpagina’s, om wat ze over retourneren zeggen voordat je koopt.',
  'welcome.reads.3':
    'Geen andere site, geen wachtwoord, geen kaartnummer, geen chat die je me niet laat zien.',
  'welcome.keeps': 'Wat ik bewaar',
  'welcome.keeps.1':
    'Je bestellingen met hun termijnen, woord voor woord zoals de pagina het zei, zodat een gewijzigde pagina niets verandert.',
  'welcome.keeps.2': 'Het bewijs dat je erin zet: foto’s, video’s, notities, afbeeldingen van pagina’s.',
  'welcome.keeps.3':
    'Alles op deze computer en nergens anders. Een back-up is een bestand dat jij opslaat; je kunt alles wissen.',
  'welcome.never': 'Wat ik nooit doe',
  'welcome.never.1':
    'Ik stuur niets ergens heen: geen server, geen account, geen bezoekers tellen, geen affiliatelinks.',
  'welcome.never.2': 'Ik druk nergens op en dien niets in op AliExpress; dat doe jij.',
  'welcome.never.3':
    'Ik gok nooit een dag. Wat de pagina zegt, wat ik tel en wat jij invoert, heeft elk een eigen teken; wat niemand weet, blijft open.',
  'about.title': 'Over',
  'about.version': 'Recourse {version}',
  'about.permissions': 'Wat ik in deze browser mag, en waarom',
  'about.permission.aliexpress':
    'De bestel-, product- en geschilpagina’s van AliExpress lezen die je opent, om er termijnen op te tonen.',
  'about.permission.alarms': 'Op een bepaald moment wakker worden, om je vóór een termijn te herinneren.',
  'about.permission.notifications': 'De herinnering tonen.',
  'about.permission.storage':
    'Je bestellingen en je bewijs op deze computer bewaren, hoeveel het er ook zijn.',
  'about.permission.active-tab':
    'Een afbeelding maken van de pagina die je voor je hebt, op het moment dat je op mijn knop of mijn toetsen drukt.',
  'about.permission.side-panel': 'Naast een pagina staan, waar de browser daar plek voor heeft.',
  'about.keys': 'Toetsen',
  'about.keys.open': 'Recourse openen: {keys}',
  'about.keys.capture': 'Een afbeelding van deze pagina bij de bestelling bewaren: {keys}',
  'about.keys.none': 'niet ingesteld',
  'about.keys.change': 'Je kunt ze wijzigen waar de browser de extensies toont.',
  'about.panel': 'Aan de zijkant openen',
  'forget.do': 'Deze bestelling vergeten',
  'forget.sure':
    'Alles wat ik van deze bestelling bewaar, gaat weg: de datums, de zaken en het bewijs. Op AliExpress verandert niets; open je die daar weer, dan lees ik die opnieuw.',
  'forget.yes': 'Vergeten',
  'forget.no': 'Bewaren',
  'forget.done': 'Vergeten: {item}',
  'forget.failed': 'Vergeten is niet gelukt. Er is niets verwijderd.',
  'capture.done.words': 'Afbeelding van deze pagina bewaard, met de woorden',
  'capture.done.no-words': 'Afbeelding van deze pagina bewaard; de woorden kan ik hier niet lezen',
  'capture.of-order': 'Die staat bij bestelling {id}. Druk hier om die te zien.',
  'capture.of-none': 'Die hoort nog bij geen bestelling. Druk hier om die te zien.',
  'capture.failed': 'Ik kon geen afbeelding van deze pagina bewaren',
  'capture.failed.why':
    'De browser staat het alleen toe voor gewone pagina’s, in het tabblad dat je voor je hebt.',
};
