import type { Catalogue } from '../say';

/** The rights of an order end to end: own days, ways of paying, law, lists, cases. */
export const rights: Catalogue = {
  'rights.case-seen': 'Een zaak die AliExpress toonde',
  'own.title': 'Beloofd of gekocht',
  'own.lead':
    'Een toegekende verlenging, een langere retourtermijn rond feestdagen, een verzekering, een dag uit een mail: voer die in, dan tel ik ermee.',
  'own.add': 'Een beloofde dag invoeren',
  'own.kind': 'Wat is het?',
  'own.kind.no-delivery-refund': 'Bezorgbescherming verlengd',
  'own.kind.open-dispute': 'Langer om een geschil te openen',
  'own.kind.free-return': 'Gratis retour: feestdagen of actie',
  'own.kind.return-after-receipt': 'Retourtermijn afgesproken met de verkoper',
  'own.kind.ship-return': 'Laatste dag om de retour te versturen',
  'own.kind.answer-offer': 'Laatste dag om te antwoorden',
  'own.kind.evidence-request': 'Laatste dag om bewijs te sturen',
  'own.kind.appeal': 'Laatste dag voor bezwaar',
  'own.kind.refund-arrival': 'Dag waarop het geld er hoort te zijn',
  'own.kind.ship-by': 'Verkoper beloofde uiterlijk te verzenden op',
  'own.kind.guarantee': 'Einde van verzekering of garantie',
  'own.on': 'Tot welke dag?',
  'own.line': 'Voor welk product?',
  'own.line.all': 'De hele bestelling',
  'own.note': 'Waar staat het? (een mail, de chat, een pagina)',
  'own.care':
    'Jouw dag gaat voor op de pagina en op elke regel. Voer alleen in wat je op papier hebt; de andere dagen blijven erachter zichtbaar.',
  'own.gone': 'Teruggenomen: {what}.',
  'own.undo': 'Ongedaan maken',
  'own.paid-by': 'Hoe heb je betaald?',
  'own.paid-by.card': 'Kaart',
  'own.paid-by.credit-card': 'Creditcard',
  'own.paid-by.bank-transfer': 'Overschrijving',
  'own.paid-by.paypal': 'PayPal',
  'own.paid-by.e-wallet': 'Een andere wallet',
  'own.paid-by.aliexpress-wallet': 'AliExpress-saldo',
  'own.paid-by.webmoney': 'WebMoney',
  'own.paid-by.western-union': 'Western Union',
  'own.paid-by.klarna': 'Klarna',
  'own.paid-by.local-method': 'Een lokale betaalwijze (iDEAL, Boleto, Blik …)',
  'own.paid-by.unknown': 'Niet gezegd',
  'own.cancel': 'Ik heb vandaag om annulering gevraagd',
  'own.cancel.said': 'Annulering gevraagd {day}',

  'rights.also': 'Ook van jou',
  'rights.also.lead':
    'Deze wachten op de achtergrond. Ik herinner je pas aan een recht als het aan de beurt is.',
  'rights.also.none': 'Meer kan ik nu niet tellen.',
  'rights.quiet': { one: 'nog {n} recht met zijn dag', other: 'nog {n} rechten met hun dagen' },
  'rights.unknown-method':
    'Ik weet niet hoe je hebt betaald, dus worden PayPal en kaart beide getoond; zeg het hierboven, dan blijft alleen de jouwe.',
  'rights.law': 'Volgens de wet',
  'rights.law.longer':
    'Heeft niemand je dit recht gemeld voordat je kocht, dan loopt het tot twaalf maanden langer.',
  'rights.law.guarantee':
    'Gebrek binnen twee jaar: eerst reparatie of vervanging, dan een lagere prijs of je geld. In het eerste jaar moet de verkoper aantonen dat het gebrek er niet was.',
  'rights.law.pause':
    'De 30 dagen om iets ondeugdelijks te weigeren stoppen tijdens een reparatie, en daarna blijven er minstens 7 over.',
  'rights.law.unknown':
    'Je land ken ik niet. In de EU en het VK geeft de wet 14 dagen bedenktijd.',
  'rights.law.none':
    'Voor jouw land ken ik geen eigen wet; wat AliExpress belooft, geldt.',
  'rights.before': 'Voordat je het terugstuurt',
  'rights.reason': 'Waarom zou het teruggaan?',
  'rights.item': 'Welk product?',
  'rights.told': 'Zei de advertentie dat jij de terugzending betaalt?',
  'rights.told.unknown': 'Weet ik niet',
  'rights.told.yes': 'Ja',
  'rights.told.no': 'Nee, er stond niets over',
  'rights.freight': 'Wat zou het versturen kosten? ({currency})',
  'rights.freight.wrong': 'Schrijf het bedrag als 1234.56.',
  'rights.quota':
    'Het zou gratis retour nummer {order} van deze bestelling zijn, en nummer {month} deze maand.',
  'rights.bundle.with': 'Samen met: {items}',
  'rights.ratio': 'Mijn eigen aandeel geschillen',
  'rights.ratio.fine':
    'Je hebt over {share} % van je bestellingen een geschil geopend. Daar hoef je je geen zorgen over te maken. Alleen jij ziet dit.',
  'rights.ratio.few': 'Ik ken te weinig bestellingen om het te zeggen.',
  'rights.lists': 'Lijsten om te volgen',
  'rights.list.before-dispute': 'Voordat je een geschil opent',
  'rights.list.guarantees': 'Wat de kopersbescherming belooft',
  'rights.list.return-steps': 'Een retour in vijf stappen',
  'rights.list.packing': 'Inpakken en versturen',
  'rights.list.return-papers': 'Wat je bewaart tot het geld er is',
  'rights.list.return-proof': 'Bewijs dat het terugging',
  'rights.list.rejected-because': 'Waarom retouren worden afgewezen',

  'rights.case.next': 'Volgende',
  'rights.case.ended': 'Voorbij',
  'rights.case.ended.event': 'Een pagina noemde het voorbij',
  'rights.case.ended.how':
    'De pagina zegt dat het voorbij is, en niet hoe het afliep. Alleen jij kunt dat zeggen.',
  'rights.case.history': 'Wat er is gebeurd',
  'rights.case.event': '{day}: {what}',
  'rights.case.open': 'De zaak openen in Recourse',
  'rights.case.on-page': 'Openen op AliExpress',
  'rights.happened': 'Er is iets gebeurd dat ik niet heb gezien',
  'rights.happened.what': 'Wat?',
  'rights.happened.on': 'Op welke dag?',
  'rights.happened.care':
    'Per ongeluk ingevoerd? Voer in wat nu klopt: het latere telt, en beide blijven in de geschiedenis.',
  'rights.outside': 'Buiten AliExpress',
  'rights.rail.paypal':
    'Een geschil bij PayPal; maak er binnen 20 dagen een claim van, anders sluit het voorgoed.',
  'rights.rail.card': 'Een chargeback bij de uitgever van je kaart, met het dossier van de zaak.',
  'rights.rail.klarna':
    'Meld het bij Klarna: betalingen worden gepauzeerd, en na 21 dagen wordt om bewijs gevraagd.',
  'rights.rail.section-75':
    'Section 75 bij je creditcard; het kan gelden, en het kan stuklopen omdat het geld via een marktplaats ging.',
  'rights.rail.eu-law':
    'De twee jaar wettelijke garantie: een brief aan de verkoper; je consumentencentrum (ECC-Net) helpt.',
  'rights.rail.uk-law':
    'De Consumer Rights Act: een brief aan de verkoper om te weigeren, te repareren of te vervangen.',
  'rights.rail.small-claims': 'Een kleine vordering bij de rechter, als laatste weg.',
  'rights.rail.freezes': 'Het bevriest de bestelling op AliExpress.',
  'rights.now': 'Nu',
  'rights.arrived': 'Is het geld aangekomen?',
  'rights.arrived.yes': 'Ja, het is er',
  'rights.arrived.no': 'Nee, en het hoort er te zijn',
  'rights.arrived.none': 'Nee, ik kreeg niets',
  'rights.arrived.said': 'Je zei: het is er.',
  'rights.arrived.overdue': 'Je zei: het is niet gekomen.',
  'rights.chosen': 'met deze dag wordt geteld',
  'rights.sources': 'Bronnen: {sources}',
};
