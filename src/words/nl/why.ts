import type { Catalogue } from '../say';

/** Why a day was chosen: one sentence per rule of the catalogue, keyed by the rule's id. */
export const why: Catalogue = {
  'why.TZ-02': 'AliExpress telt een dag als 24 uur, niet als kalenderdag.',
  'why.TZ-04':
    'Een pagina toont een dag zonder tijd; we tellen vanaf het moment dat die begint in Pacific-tijd of waar jij bent, wat het eerst komt.',
  'why.BP-01':
    'Komt er niets aan voordat de bescherming eindigt, dan kun je je geld terugkrijgen. Gebruikelijke duur: 60 dagen; de pagina gaat voor.',
  'why.BP-02': 'De bescherming loopt vanaf de dag waarop het laatste pakket werd verzonden.',
  'why.BP-03': 'Nadat een bestelling is voltooid, blijven er meestal 15 dagen over om een geschil te openen.',
  'why.BP-04':
    'Een geschil kan meestal binnen 15 dagen na bezorging worden geopend; van de lezingen in de bronnen is dit de vroegste.',
  'why.BP-05': 'Verkopers mogen meer dan 15 dagen geven; alleen wat op de pagina staat, telt.',
  'why.BP-07': 'Een geschil kan normaal vanaf de 11e dag na verzending worden geopend; de knop beslist.',
  'why.BP-08':
    'Is de bescherming voorbij en is er niets gekomen, dan blijven er meestal 15 dagen over om een geschil te openen.',
  'why.BP-09':
    'AliExpress kan een bestelling bij bezorging voltooien, dus tellen we vanaf de bezorging tot je iets anders zegt.',
  'why.BP-17':
    'Maatwerk, bederfelijke waar en hygiëneproducten worden niet teruggenomen als je je bedenkt; wel als ze beschadigd, verkeerd of anders dan beschreven zijn.',
  'why.FR-01': 'Gratis retour: meestal 15 dagen na bezorging, om welke reden ook.',
  'why.FR-02': 'Sommige voorraad heeft 30 dagen gratis retour; telt alleen omdat de pagina dat zegt.',
  'why.FR-03': 'Sommige aanbiedingen hebben 90 dagen, geteld vanaf de bestelling en niet vanaf de bezorging.',
  'why.FR-13': 'AliExpress sluit dit soort producten uit van gratis retour.',
  'why.C-1': 'Waar de pagina een eigen termijn toont, gaat die voor op de gebruikelijke 15 dagen.',
  'why.C-6':
    'Een bestelling kan meteen bij bezorging worden voltooid, dus is de bezorging de veilige dag om vanaf te tellen.',
  'why.C-7':
    'Sommige bronnen tellen de bescherming vanaf de betaling, andere vanaf de verzending; we herinneren je aan de vroegste.',
  'why.TZ-05':
    'Terugbetalingen worden in werkdagen geteld, maandag tot en met vrijdag. Feestdagen kennen we niet; die kunnen dagen toevoegen.',
  'why.TZ-07': 'De wet telt kalenderdagen waar jij bent, vanaf de dag erna tot het einde van de laatste.',
  'why.PR-02':
    'Elke advertentie heeft een eigen verzendtijd, meestal 3 tot 10 dagen; die staat bij de bestelling.',
  'why.PR-04':
    'Voor annuleren is de verkoper nodig; na 48 uur stilte zou het vanzelf geannuleerd zijn. Andere bronnen noemen meer dagen.',
  'why.DS-01': 'De verkoper heeft 5 dagen om te antwoorden; bij elke wijziging van jou beginnen ze opnieuw.',
  'why.DS-02':
    'Met de after-salesgarantie van AliExpress heeft de verkoper 3 dagen, anders 5; daarna kijkt AliExpress ernaar.',
  'why.DS-03': 'AliExpress zegt binnen 7 dagen in te grijpen.',
  'why.DS-04': 'Volgens de oudste regel grijpt het in op de 16e dag na de eerste aanvraag.',
  'why.DS-06': 'Zolang de producten onderweg zijn, wacht de zaak op het einde van de beloofde bezorging.',
  'why.DS-07':
    'Geen bron zegt hoelang je hebt voor het aanbod van de verkoper; twee dagen is onze eigen veilige dag.',
  'why.DS-09':
    'Voor bewijs zijn drie dagen vastgelegd, voor verkopers; één dag is onze eigen veilige dag voor jou.',
  'why.DS-10': 'Een oude helppagina wil schade binnen drie dagen gemeld zien; later kan nog steeds.',
  'why.DS-12':
    'Geen bron zegt hoelang je hebt voor het voorstel van AliExpress; één dag is onze eigen veilige dag.',
  'why.DS-14': 'Eén bron noemt 7 dagen voor één bezwaar; probeer het en verwacht niets.',
  'why.RT-01':
    'Nadat een retour is afgesproken, zijn er meestal 10 dagen om die te versturen; de pagina gaat voor.',
  'why.RT-02':
    'Het trackingnummer moet in diezelfde dagen worden ingevoerd, anders telt het als niet verstuurd.',
  'why.RT-03':
    'Geen bron noemt de tijd die de verkoper heeft om te bevestigen; we vragen na 3 dagen en klagen na 7.',
  'why.RT-08': 'Twee weken zonder beweging is ons eigen teken dat een retour zoek is.',
  'why.RF-01': 'Naar een kaart duurt het meestal 3 tot 15 werkdagen nadat de terugbetaling is gedaan.',
  'why.RF-02': 'Per overschrijving duurt het meestal 7 tot 20 werkdagen.',
  'why.RF-03': 'Naar PayPal en andere wallets duurt het meestal 1 tot 3 werkdagen.',
  'why.RF-04': 'Naar de AliExpress-wallet zou het het snelst gaan; geen bron noemt een getal.',
  'why.RF-05': 'Naar WebMoney duurt het meestal 7 tot 10 werkdagen.',
  'why.RF-06': 'Via Western Union duurt het 7 tot 10 werkdagen; haal het binnen 45 dagen op.',
  'why.RF-08': 'Voor deze betaalwijze noemt geen bron een getal; we tellen als bij een overschrijving.',
  'why.EU-01':
    'EU-recht: 14 dagen om zonder reden te herroepen. Behalve verzegelde hygiëneproducten, maatwerk en bederfelijke waar.',
  'why.UK-01':
    'Brits recht: 14 dagen om zonder reden te annuleren. Behalve verzegelde hygiëneproducten, maatwerk en bederfelijke waar.',
  'why.UK-05': 'Brits recht: 30 dagen om iets ondeugdelijks te weigeren; een reparatie stopt de telling.',
  'why.EU-03': 'EU-recht: weet de verkoper van de herroeping, dan moet het product binnen 14 dagen terug.',
  'why.EU-04':
    'EU-recht: de verkoper betaalt binnen 14 dagen na de melding terug, en mag wachten op het product of op bewijs van verzending.',
  'why.UK-03':
    'Brits recht: 14 dagen om het product terug te sturen zodra de verkoper het weet, en 14 voor het geld vanaf het product of het bewijs van verzending.',
  'why.EU-09': 'EU-recht: twee jaar garantie op wat vanaf het begin niet deugde.',
  'why.CB-01':
    'Kaartuitgevers nemen claims meestal 120 dagen lang aan; vanaf de betaling is de vroegste lezing.',
  'why.CB-02':
    'Voor producten die niet zijn zoals beschreven is 120 dagen vanaf de bezorging een andere lezing.',
  'why.CB-04':
    'PayPal neemt geschillen aan tot 180 dagen na de betaling; maak er binnen 20 dagen na openen een claim van.',
  'why.CB-05': 'Klarna vraagt om bewijs 21 dagen nadat een probleem is gemeld.',
  'why.CB-08':
    'Eerst het geschil, dan het bezwaar, dan dit; alleen de laatste twee weken van de eigen termijn wachten niet.',
};
