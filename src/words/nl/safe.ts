import type { Catalogue } from '../say';

/** Backups, restoring, erasing, and what keeps the store or the pages out of reach. */
export const safe: Catalogue = {
  'safe.orders': { one: '{n} bestelling', other: '{n} bestellingen' },
  'safe.files': { one: '{n} bestand', other: '{n} bestanden' },
  'safe.stop': 'Stoppen',
  'safe.passphrase': 'Wachtwoordzin',
  'safe.made-up':
    'Deze bestellingen zijn verzonnen: er zit niets van jou bij om te back-uppen, terug te zetten of te wissen.',
  'safe.own-settings': 'Mijn eigen instellingen openen',

  'backup.title': 'Back-up',
  'backup.what':
    'Alles wat Recourse bewaart, ook je bestanden, in één bestand. Het wordt hier gemaakt en gaat vanzelf nergens heen.',
  'backup.never': 'Er is er nog geen gemaakt.',
  'backup.last': 'De laatste is gemaakt op {day}.',
  'backup.seal': 'Vergrendelen met een wachtwoordzin',
  'backup.again': 'De wachtwoordzin nog eens',
  'backup.short': 'Minstens 8 tekens, alsjeblieft.',
  'backup.differ': 'De twee zijn niet gelijk.',
  'backup.lost': 'Zonder de wachtwoordzin kan niemand het bestand openen, ook jij niet.',
  'backup.make': 'Back-up maken',
  'backup.making': 'De back-up wordt geschreven: {share} %',
  'backup.made': 'Opgeslagen als {name}: {orders}, {files}.',
  'backup.stopped': 'Gestopt. Er is niets opgeslagen.',
  'backup.failed': 'De back-up kon niet worden geschreven. Er is niets veranderd; probeer het opnieuw.',
  'backup.full':
    'Naast wat is opgeslagen, is er niet genoeg ruimte voor de back-up. Maak schijfruimte vrij en probeer het opnieuw.',
  'backup.remind': 'Herinner me elke week, zolang er bestanden van mij zijn',

  'restore.title': 'Een back-up terugzetten',
  'restore.pick': 'Kies een back-upbestand',
  'restore.locked': 'Deze back-up is vergrendeld. Wat is de wachtwoordzin?',
  'restore.open': 'Openen',
  'restore.checking': 'Alles wordt gelezen en gecontroleerd: {share} %',
  'restore.of': 'Gemaakt op {day} met {orders} en {files}. Er is nog niets veranderd.',
  'restore.preview': 'Wat erin zit, naast wat hier is',
  'restore.kind': 'Soort',
  'restore.fresh': 'Nieuw',
  'restore.differs': 'Anders',
  'restore.same': 'Hetzelfde',
  'restore.only-here': 'Alleen hier',
  'restore.orders': 'Bestellingen',
  'restore.pursuits': 'Zaken',
  'restore.evidence': 'Bestanden',
  'restore.rest': 'Al het andere',
  'restore.merge': 'Toevoegen aan wat hier is',
  'restore.merge.what':
    'Waar beide een bestelling kennen, blijven alle datums, correcties en stappen van beide bewaard.',
  'restore.replace': 'Vervangen wat hier is',
  'restore.replace.what': {
    one: 'Dan telt alleen de back-up. {n} gegeven dat alleen hier is, verdwijnt.',
    other: 'Dan telt alleen de back-up. {n} gegevens die alleen hier zijn, verdwijnen.',
  },
  'restore.go': 'Terugzetten',
  'restore.leave': 'Alles laten zoals het is',
  'restore.going': 'Wordt teruggezet: {share} %',
  'restore.done': 'Alles is terug. De herinneringen zijn opnieuw gepland.',
  'restore.stopped': 'Gestopt. Er is niets veranderd.',
  'restore.foreign': 'Dit bestand is geen back-up van Recourse. Er is niets veranderd.',
  'restore.newer':
    'Een nieuwere Recourse heeft deze back-up gemaakt. Werk de extensie bij en zet hem dan terug. Er is niets veranderd.',
  'restore.sealed': 'Deze back-up is vergrendeld: de wachtwoordzin is nodig.',
  'restore.wrong-passphrase':
    'Dat is niet de wachtwoordzin. Let op hoofdletters en spaties. Er is niets veranderd.',
  'restore.damaged':
    'Deze back-up is beschadigd: er ontbreekt iets of er is iets gewijzigd. Er is niets veranderd; probeer een andere kopie.',
  'restore.full':
    'Er is niet genoeg ruimte voor wat erin zit. Er is niets veranderd; maak schijfruimte vrij.',
  'restore.failed': 'Terugzetten is niet gelukt. Er is niets veranderd; probeer het opnieuw.',

  'erase.title': 'Alles wissen',
  'erase.what':
    'Alle bestellingen, zaken, bestanden, herinneringen en keuzes, van deze computer. Je back-ups blijven van jou.',
  'erase.ask': 'Alles wissen …',
  'erase.sure': 'Dit haalt {orders} en {files} voorgoed weg. Ik kan ze niet terughalen.',
  'erase.keep': 'Alles houden',
  'erase.go': 'Alles wissen',
  'erase.going': 'Wordt gewist …',
  'erase.done': 'Alles is gewist. Open pagina’s van AliExpress worden opnieuw gelezen als ze weer laden.',
  'erase.failed': 'Niet alles kon worden gewist. Herstart de browser en probeer het opnieuw.',

  'nudge.title': 'Je bewijs staat alleen op deze computer',
  'nudge.never': 'Een kapotte schijf of een verwijderde extensie neemt het mee. Maak een back-up.',
  'nudge.last': 'De laatste back-up is van {day}.',
  'nudge.make': 'Back-up maken',
  'nudge.later': 'Over een week',

  'access.gone': 'Ik mag AliExpress niet lezen',
  'access.next':
    'De browser houdt me weg van de pagina’s: geen badge, geen nieuwe datums, geen nieuwe herinneringen. Wat ik al weet, blijft.',
  'access.ask': 'Weer toestaan',
  'access.refused':
    'De browser stond het niet toe. Kijk op de extensiepagina van de browser bij de rechten of de toegang tot websites.',
  'private.kept': 'Privévenster: wat ik hier lees, wordt bewaard',
  'private.next':
    'Je hebt Recourse toegelaten in privévensters, dus bestellingen die je daar opent, worden net als alle andere bewaard. Wil je er geen achterlaten, trek dat dan in op de extensiepagina van de browser.',

  'writing.full': 'Er is geen ruimte meer: wat ik lees, wordt niet bewaard',
  'writing.full.next':
    'Herinneringen gaan door met wat ik weet. Maak schijfruimte vrij, of maak een back-up en verwijder hier bestanden, en laad de pagina van AliExpress opnieuw.',
  'writing.failed': 'Wat ik las, kon niet worden bewaard',
  'writing.failed.next': 'Laad de pagina van AliExpress opnieuw. Blijft het zo, herstart dan de browser.',
};
