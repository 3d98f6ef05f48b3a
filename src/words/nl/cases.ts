import type { Catalogue } from '../say';

/** Where an order, a case or a claim stands, and the best thing to do next in each state. */
export const cases: Catalogue = {
  'case.no-case': 'Geen zaak',
  'case.preparing': 'In voorbereiding',
  'case.messaged': 'Verkoper aangeschreven',
  'case.open': 'Wacht op de verkoper',
  'case.offer': 'De verkoper deed een aanbod',
  'case.agreed': 'Afgesproken',
  'case.platform': 'AliExpress beslist',
  'case.evidence-asked': 'Meer bewijs gewenst',
  'case.solution': 'AliExpress deed een voorstel',
  'case.return-due': 'Terugsturen',
  'case.return-moving': 'Retour onderweg',
  'case.return-there': 'Retour is aangekomen',
  'case.inspection-disputed': 'Retour niet geaccepteerd',
  'case.return-lost': 'Retour zoekgeraakt',
  'case.lost': 'Gesloten in jouw nadeel',
  'case.appealed': 'Bezwaar gemaakt',
  'case.refund': 'Geld onderweg',
  'case.fallback': 'Buiten AliExpress',
  'case.done': 'Klaar',
  'case.cancelled': 'Geannuleerd',
  'case.inferred': 'Niet op een pagina gezien; het volgt uit de verstreken tijd. Bekijk de zaak.',
  'case.unknown-status': 'De pagina zegt “{status}”, wat ik niet ken. De zaak blijft waar die was.',
  'case.act.no-case': 'Houd de dagen in het oog; is er iets mis, begin dan hier.',
  'case.act.preparing': 'Kies de reden, verzamel het bewijs en open het geschil binnen twee dagen.',
  'case.act.messaged':
    'Geef de verkoper twee dagen, alleen in de chat van AliExpress, en bewaar schermafbeeldingen.',
  'case.act.messaged.now': 'Open het geschil nu. Wat de verkoper ook belooft, de termijn wacht niet.',
  'case.act.open':
    'Voeg vandaag al het bewijs toe. Verander niets aan de aanvraag: een wijziging geeft de verkoper vijf nieuwe dagen.',
  'case.act.open.in-transit':
    'Niets te doen tot de beloofde bezorging eindigt; dan pakt AliExpress het op. Komt het toch, bekijk het voordat je annuleert.',
  'case.act.offer':
    'Vergelijk het aanbod met je verlies. Weiger met een reden en één nieuw bewijs, of accepteer; accepteren beëindigt de zaak.',
  'case.act.agreed': 'Kijk of de pagina het product terug wil of meteen betaalt.',
  'case.act.agreed.by-time':
    'De dagen van de verkoper zijn om; wat je vroeg, hoort te worden uitgevoerd. Na een dag niets op de pagina? Vraag het AliExpress in de zaak.',
  'case.act.platform': 'Kijk elke dag en beantwoord elk bericht dezelfde dag.',
  'case.act.evidence-asked': 'Stuur vandaag één ongeknipte video en foto’s met maten.',
  'case.act.solution':
    'Lees wie de terugzending betaalt en waar het heen gaat. Kost dat meer dan je krijgt, weiger dan en vraag om een label of een deel.',
  'case.act.return-due':
    'Film het inpakken, verstuur met tracking, bewaar het verzendbewijs en voer het nummer dezelfde dag in.',
  'case.act.return-moving':
    'Volg de tracking. Twee werkdagen na het inleveren geen beweging: toon de klantenservice het verzendbewijs.',
  'case.act.return-there':
    'Zet het bezorgbewijs in de zaak. Vraag na drie dagen de verkoper, na zeven AliExpress.',
  'case.act.inspection-disputed':
    'Antwoord met de video van het inpakken en het gewicht op het verzendbewijs.',
  'case.act.return-lost':
    'Claim bij de vervoerder en zet verzendbewijs en foto van het pakket in de zaak. Bij een gratis label staat AliExpress in voor het pakket.',
  'case.act.lost':
    'Is er nieuw bewijs? Maak dan één keer bezwaar, binnen een week. Ga anders verder buiten AliExpress.',
  'case.act.appealed': 'Wacht hoogstens tien dagen en leg de papieren voor je kaartuitgever of PayPal klaar.',
  'case.act.refund.card':
    'Kijk op je kaartafschrift, ook bij de dag van de aankoop. Vraag na 15 werkdagen de uitgever met het referentienummer.',
  'case.act.refund.bank': 'Kijk op je rekening. Het kan 20 werkdagen duren.',
  'case.act.refund.wallet': 'Kijk in je wallet. Vraag na drie werkdagen de klantenservice ervan.',
  'case.act.refund.klarna':
    'Bekijk je plan bij Klarna; het wordt verlaagd zodra de terugbetaling is geregistreerd.',
  'case.act.refund.unknown':
    'Kijk bij de betaalwijze die je gebruikte. Voltooid betekent dat het geld AliExpress heeft verlaten, niet dat het er is.',
  'case.act.fallback.paypal':
    'Open een geschil bij PayPal en maak er binnen 20 dagen een claim van. Dat bevriest de bestelling.',
  'case.act.fallback.card':
    'Vraag je kaartuitgever om een chargeback, met het dossier van de zaak. Dat bevriest de bestelling.',
  'case.act.fallback.credit-card':
    'Vraag je kaartuitgever om een chargeback; noem in het VK, boven 100 pond, ook Section 75.',
  'case.act.fallback.klarna':
    'Meld het probleem bij Klarna: betalingen worden gepauzeerd. Heb het bewijs binnen drie weken klaar.',
  'case.act.fallback.law':
    'Schrijf naar de verkoper met een beroep op de wettelijke garantie; je consumentenorganisatie helpt.',
  'case.act.fallback.unknown':
    'Hoe heb je betaald? PayPal neemt geschillen 180 dagen aan, kaarten meestal 120.',
  'case.act.done': 'Bewaar het dossier een jaar.',
  'case.act.cancelled': 'Niet opgelost? Open het vandaag opnieuw, zolang de eerste termijn loopt.',
  'case.act.cancelled.over': 'De termijn is voorbij. Ga verder met je kaartuitgever, PayPal of de wet.',
  'order.act.unpaid':
    'Bewaar schermafbeeldingen van de advertentie en de retourregel; beide kunnen veranderen.',
  'order.act.risk-check': 'Niets. Het duurt hoogstens een dag.',
  'order.act.to-ship':
    'Geef de verkoper niet meer tijd, tenzij je wilt wachten. Wil je annuleren, geef dan de echte reden.',
  'order.act.cancel-asked':
    'Bewaar het bewijs dat je het vroeg. Wordt het toch verzonden, weiger dan nog niets.',
  'order.act.in-transit': 'Vraag een week voor het einde om meer tijd; open op de laatste dag het geschil.',
  'order.act.delivered': 'Film het uitpakken, kijk goed, en bevestig niet eerder.',
  'order.act.completed': 'Is er iets mis? Open het geschil zolang de termijn loopt.',
  'order.act.in-dispute': 'Bekijk de zaak elke dag.',
  'order.act.window-closed':
    'Schrijf naar de verkoper; daarna PayPal, je kaartuitgever, of de wettelijke garantie.',
  'order.act.money-moving': 'Kijk of het geld er is, bij de betaalwijze die je gebruikte.',
  'order.act.closed': 'Kijk of het geld er is voordat je dit weglegt.',
  'order.act.frozen': 'Lees de mail over de bevriezing. Termijnen lopen door.',
  'rail.available': 'Mogelijk',
  'rail.preparing': 'Papieren worden klaargelegd',
  'rail.filed': 'Ingediend',
  'rail.asked': 'Er is om meer gevraagd',
  'rail.won': 'Toegewezen',
  'rail.lost': 'Afgewezen',
  'rail.act.available':
    'Bewaar dit voor als de weg via AliExpress voorbij is, en let op de laatste dag ervan.',
  'rail.act.preparing': 'Stel het dossier samen: bestelling, advertentie, chat, wat AliExpress besliste.',
  'rail.act.filed':
    'Open niet ook een geschil op AliExpress. Maak er bij PayPal binnen 20 dagen een claim van.',
  'rail.act.asked': 'Antwoord met het dossier, vandaag.',
  'rail.act.won': 'Kijk of het geld er is.',
  'rail.act.lost':
    'Wat overblijft is de wet: je consumentenorganisatie, of een kleine vordering bij de rechter.',
  'where.order-page': 'op de bestelpagina',
  'where.dispute-page': 'op de geschilpagina',
  'where.dispute-form': 'op het formulier om een geschil te openen',
  'where.chat': 'in de chat met de verkoper',
  'where.tracking-page': 'op de trackingpagina',
  'where.carrier': 'bij de vervoerder',
  'where.bank': 'bij je bank, kaartuitgever of wallet',
  'where.recourse': 'hier in Recourse',
  'where.nowhere': 'niets om te openen',
  'branch.refund-only': 'Terugbetaling, niets terug te sturen',
  'branch.free-label': 'Retour met een gratis label',
  'branch.local-return': 'Retour naar een magazijn in je land',
  'branch.own-expense': 'Retour op eigen kosten',
  'branch.exchange': 'De verkoper stuurt opnieuw',
  'branch.withdrawal': 'Wettelijke bedenktijd',
  'branch.guarantee': 'Wettelijke garantie',
  'caution.wait-for-protection':
    'Zolang het normaal onderweg is, werkt dit pas als de beloofde bezorging is geëindigd.',
  'caution.post-office-letter':
    'Vraag je postkantoor om een schriftelijke verklaring dat er niets is bezorgd.',
  'caution.bundle': 'Zet alle producten van de bestelling die teruggaan in één aanvraag.',
  'caution.film-packing': 'Film het inpakken: voor een “lege doos” krijg je niets.',
  'caution.payer-in-writing':
    'Laat in de zaak opschrijven dat de verkoper de terugzending betaalt, voordat je akkoord gaat.',
  'caution.ask-partial':
    'De terugzending kost meer dan de helft van de terugbetaling. Vraag om een deel van het geld, of een label.',
  'caution.costs-more': 'De terugzending kost meer dan de terugbetaling. Weiger die.',
  'caution.tracked': 'Verstuur met tracking, naar het adres in de zaak, één pakket per verkoper.',
  'caution.second-return': 'De eerste retour van de bestelling was de gratis retour.',
  'caution.keep-case-open': 'Houd het geschil open tot je het nieuwe product in handen hebt en het werkt.',
  'caution.extend-first': 'Laat eerst de bescherming verlengen en houd minstens 7 dagen van de termijn over.',
  'caution.say-it-in-writing': 'Zeg in duidelijke woorden dat je herroept, in de chat en in de aanvraag.',
  'caution.label-does-not-end-it': 'Een label “niet retourneerbaar” neemt dit recht niet weg.',
};
