import type { Catalogue } from '../say';

/** What each rule of the shop says, in plain words. */
export const rules: Catalogue = {
  'rule.TZ-01': 'AliExpress telt in Amerikaanse Pacific-tijd, met de zomertijd daarvan.',
  'rule.TZ-02': 'Een dag van AliExpress is 24 verstreken uren, geen kalenderdag.',
  'rule.TZ-04':
    'Waar een pagina alleen een dag toont, geldt als termijn het moment waarop die dag begint, in Pacific-tijd of waar jij bent, wat het eerst komt.',
  'rule.TZ-05':
    'Werkdagen tellen alleen voor terugbetalingen onderweg en voor de stand van een gratis retour. Elk recht om iets te doen loopt op alle dagen.',
  'rule.TZ-06':
    'De bescherming begint als het laatste pakket is verstuurd; een eerste pakket dat al kwam, houdt dat niet tegen.',
  'rule.TZ-07':
    'Termijnen in EU- en Brits recht zijn kalenderdagen waar jij bent, vanaf de dag erna. Is de laatste een weekend of feestdag, dan kan de wet langer geven; daar rekenen we niet op.',
  'rule.ST-01': 'Voltooid betekent niet dat het te laat is: meestal zijn er nog 15 dagen.',
  'rule.ST-02': 'Reken erop dat elke termijn doorloopt terwijl een bestelling bevroren is.',
  'rule.C-1':
    'Bronnen noemen 15 dagen vanaf bezorging, 15 vanaf voltooiing, 15 tot 30, en 30 voor sommige producten. We herinneren je aan de vroegste en tonen de andere; een langere telt alleen waar de pagina die toont.',
  'rule.C-6':
    'Na bezorging kan een bestelling meteen worden voltooid, na 5 dagen of na 7. We gaan uit van meteen.',
  'rule.C-7':
    'Sommige bronnen laten de bescherming bij de betaling beginnen, de meeste bij de verzending. De betaling houden we aan als de vroegere lezing.',
  'rule.PR-01': 'Na de betaling mag AliExpress die tot 24 uur controleren.',
  'rule.PR-02': 'De verkoper heeft de verzendtijd van de advertentie zelf, meestal 3 tot 10 dagen.',
  'rule.PR-03':
    'Je kunt de verkoper meer tijd geven om te verzenden. Dat stelt alleen je automatische terugbetaling uit.',
  'rule.PR-04':
    'Om een betaalde, niet verzonden bestelling te annuleren is de verkoper nodig; na 48 uur stilte zou die vanzelf geannuleerd zijn. Andere bronnen noemen meer dagen.',
  'rule.PR-05': 'Geef de echte reden als je annuleert; wiens schuld het is, telt.',
  'rule.PR-06': 'Vóór de verzending is er geen geschil. Annuleer in plaats daarvan.',
  'rule.BP-01':
    'Komt er niets voordat de bescherming eindigt, dan kun je je geld terugkrijgen. De duur staat bij de bestelling: meestal 60 dagen, 90 voor Rusland, 120 voor Brazilië.',
  'rule.BP-02': 'De bescherming telt vanaf de dag waarop het laatste pakket werd verzonden.',
  'rule.BP-03':
    'Nadat een bestelling is voltooid, door jou of vanzelf, zijn er nog 15 dagen om een geschil te openen.',
  'rule.BP-04':
    'Dezelfde termijn wordt ook genoemd als 15 dagen vanaf bezorging. Dat is de vroegste, dus tellen we daarmee.',
  'rule.BP-05':
    'Een gids spreekt van 15 tot 30 dagen, bepaald door de verkoper. Meer dan 15 telt alleen waar de pagina het toont.',
  'rule.BP-06':
    'Eén gids spreekt van 30 dagen voor sommige dure producten, zonder prijs te noemen. Het maakt nooit een dag later.',
  'rule.BP-07':
    'Een geschil kan normaal vanaf de 11e dag na verzending worden geopend; volgens oudere regels vanaf de 6e. De knop beslist.',
  'rule.BP-08':
    'Zolang het pakket normaal onderweg is, moet een geschil over producten die niet kwamen wachten op het einde van de beloofde bezorging; daarna zijn er nog 15 dagen. Zoek, teruggestuurd of zonder tracking: meteen.',
  'rule.BP-09': 'Zodra de vervoerder bezorgd zegt, kan de bestelling snel vanzelf worden voltooid.',
  'rule.BP-10':
    'De ontvangst bevestigen voltooit de bestelling en geeft het geld vrij. Doe het pas nadat je hebt uitgepakt en gecontroleerd.',
  'rule.BP-11': 'Verkopers mogen je niet overhalen om vroeg te bevestigen. Dat kun je melden.',
  'rule.BP-12':
    'Je kunt om een langere bescherming vragen terwijl de producten onderweg zijn. De verkoper moet akkoord gaan; stilte betekent nee.',
  'rule.BP-13':
    'Vraag het minstens een week voordat de bescherming eindigt. Is er minder dan 48 uur over, vraag dan en houd je klaar; open op de laatste dag het geschil.',
  'rule.BP-14':
    'Een verlenging helpt alleen bij producten die niet zijn gekomen. Bij een gebrek vervangt die geen geschil.',
  'rule.BP-15': 'Eén geschil tegelijk voor elke regel van een bestelling.',
  'rule.BP-16':
    'De belofte dat het in zoveel dagen wordt bezorgd, is niet de bescherming. Wacht de bescherming af en open dan een geschil.',
  'rule.BP-17':
    'Niet gedekt: betalingen buiten AliExpress, producten die volgens de vervoerder zijn bezorgd, je bedenken zonder toegezegde retour, een verkeerd adres, niet afgehandelde douane, schade door jezelf, en maatwerk, bederfelijke waar of hygiëneproducten die je gewoon niet meer wilt.',
  'rule.BP-18': 'Namaak: de volle prijs terug, met verzendkosten.',
  'rule.BP-19': 'Een garantie die met het product is gekocht, loopt één jaar, vanaf 15 dagen na voltooiing.',
  'rule.DS-00':
    'Schrijf eerst naar de verkoper, in de chat van AliExpress. Wacht hoogstens 48 uur, en nooit als er 72 uur of minder over is.',
  'rule.DS-01':
    'De verkoper moet binnen 5 dagen na je aanvraag accepteren of afwijzen, en na elke wijziging ervan. Stilte telt in jouw voordeel.',
  'rule.DS-02': 'Met de after-salesgarantie onderhandel je 3 dagen, anders 5; daarna beslist AliExpress.',
  'rule.DS-03': 'AliExpress grijpt in binnen 7 dagen, de 7e meegerekend.',
  'rule.DS-04':
    'Volgens de oudste regel zijn er 15 dagen om te onderhandelen, en grijpt AliExpress in op de 16e.',
  'rule.DS-05': 'Waar de pagina de knop heeft, kun je AliExpress vanaf de 4e dag vragen in te grijpen.',
  'rule.DS-06':
    'Een geschil over producten die nog onderweg zijn, gaat naar AliExpress als de beloofde bezorgtijd om is.',
  'rule.DS-07':
    'Voor je antwoord op het aanbod van de verkoper noemt geen bron een tijd. Antwoord binnen twee dagen.',
  'rule.DS-08': 'Bewijs kan worden toegevoegd en gewijzigd tot de zaak is gesloten.',
  'rule.DS-09':
    'Wil AliExpress meer bewijs, stuur het dan binnen een dag; drie zijn vastgelegd, voor verkopers.',
  'rule.DS-10':
    'Fotografeer schade en meld die binnen drie dagen na ontvangst. Het is een oude regel; later kan nog steeds.',
  'rule.DS-11':
    'Elke partij kan een oplossing van de ander of van AliExpress accepteren. Accepteren beëindigt de zaak.',
  'rule.DS-12':
    'Voor je antwoord op het voorstel van AliExpress noemt geen bron een tijd. Antwoord binnen een dag.',
  'rule.DS-13': 'Een zaak duurt meestal 7 tot 15 dagen, tot 30 waar AliExpress beslist.',
  'rule.DS-14':
    'Eén bron geeft 7 dagen voor één bezwaar. Andere noemen de beslissing definitief. Probeer het met nieuw bewijs en verwacht niets.',
  'rule.DS-15':
    'Annuleren houdt je recht in stand zolang de eerste termijn loopt. Accepteren beëindigt het voorgoed, zelfs bij een aanbod van nul.',
  'rule.DS-16': 'Je kunt annuleren zolang de zaak openstaat, niet na een beslissing of een acceptatie.',
  'rule.DS-17': 'Annuleer niet voor een belofte. Moet het toch, zorg dan dat er minstens 7 dagen over zijn.',
  'rule.DS-18': 'Over deelbedragen kan worden onderhandeld, tot de prijs van de regel.',
  'rule.DS-19':
    'Wie over de helft van alle bestellingen of meer een geschil opent, riskeert een waarschuwing. Je eigen aandeel zie alleen jij.',
  'rule.DS-20':
    'Een claim bij de bank bevriest de bestelling. Doe niet beide, tenzij de weg via AliExpress voorbij is.',
  'rule.DS-21':
    'Het oude formulier neemt alleen gewone Engelse letters. Schrijf Engels, je eigen taal eronder.',
  'rule.RT-01':
    'Nadat een retour is afgesproken, heb je 10 dagen om die te versturen, of wat de pagina zegt.',
  'rule.RT-02': 'Voer het trackingnummer in diezelfde 10 dagen in.',
  'rule.RT-03':
    'Hoelang de verkoper mag doen over het bevestigen van de retour, zegt geen bron. Vraag na 3 dagen, klaag na 7.',
  'rule.RT-04': 'Een verkoper die het product terug wil, moet in de zaak een adres geven.',
  'rule.RT-05': 'Wie de terugzending betaalt, staat in de zaak zelf: verkoper, koper of AliExpress.',
  'rule.RT-06':
    'Heb je je bedacht of de verkeerde maat besteld: jij betaalt. Defect, verkeerd of niet zoals beschreven: de verkoper betaalt; laat het in de zaak opschrijven voordat je akkoord gaat.',
  'rule.RT-07':
    'AliExpress kent geen omruil. Een verkoper kan opnieuw sturen; houd het geschil open tot je het in handen hebt.',
  'rule.RT-08':
    'Raakt de retour zoek: claim bij de vervoerder en zet verzendbewijs, nummer en een foto van het pakket met label in de zaak.',
  'rule.RT-09': 'Eén pakket per verkoper, en nooit zonder een retour die in de zaak is afgesproken.',
  'rule.RT-10':
    'Gaat een pakket terug omdat een bericht, een heffing of het adres niet is afgehandeld, dan gaat de zaak meestal verloren.',
  'rule.FR-01': 'Met de vermelding gratis retour: 15 dagen vanaf bezorging, om welke reden ook.',
  'rule.FR-02':
    'Sommige lokale voorraad heeft 30 dagen gratis retour. Het telt alleen waar de pagina dat zegt.',
  'rule.FR-03':
    'Sommige aanbiedingen spreken van 90 dagen vanaf de bestelling. Het telt alleen waar de pagina dat zegt.',
  'rule.FR-04':
    'De eerste retour van een bestelling is gratis. Zet alle regels in één aanvraag; een tweede betaal je zelf.',
  'rule.FR-05':
    'Gratis retouren per maand zijn beperkt: 3 volgens één bron, 5 volgens een andere, niet volgens een derde. We zeggen het je vanaf de 3e.',
  'rule.FR-06':
    'Ongebruikt, ongewassen, met labels en verpakking; anders krimpt de terugbetaling, tot nul voor een lege doos.',
  'rule.FR-07':
    'Kies voor het terugsturen van het product, haal het label of de code van de pagina, lever het in waar de pagina zegt, bewaar het bewijs.',
  'rule.FR-08': 'Hoelang een label geldig is, zegt geen bron; ga uit van 10 dagen.',
  'rule.FR-09':
    'Het inleveren is na een of twee werkdagen te zien. Vraag na twee de klantenservice, met het bewijs.',
  'rule.FR-10': 'De terugbetaling volgt als het magazijn heeft bevestigd, op zijn best na drie dagen.',
  'rule.FR-11': 'Gratis retour bestaat in ongeveer 24 landen, voor adressen op het vasteland.',
  'rule.FR-12': 'Een retour kan op de pagina ervan worden teruggenomen zolang de knop er is.',
  'rule.FR-13':
    'Geen gratis retour: boven 1.000 Amerikaanse dollar, mobiele telefoons, ondergoed, eten, maatwerk, digitale en bederfelijke producten, en sommige seizoenssoorten.',
  'rule.RF-01':
    'Naar een kaart: meestal 3 tot 15 werkdagen. Vraag op de 16e de uitgever met het referentienummer, op de 20e AliExpress.',
  'rule.RF-02': 'Per overschrijving: meestal 7 tot 20 werkdagen.',
  'rule.RF-03': 'Naar PayPal en andere wallets: meestal 1 tot 3 werkdagen.',
  'rule.RF-04': 'Naar de AliExpress-wallet gaat het het snelst; we kijken na twee werkdagen.',
  'rule.RF-05': 'Naar WebMoney: 7 tot 10 werkdagen.',
  'rule.RF-06': 'Via Western Union: 7 tot 10 werkdagen; haal het binnen 45 dagen op.',
  'rule.RF-07': 'Bij Klarna wordt het plan verlaagd zodra de terugbetaling van de winkel is geregistreerd.',
  'rule.RF-08':
    'Voor boleto, iDEAL, Bancontact, Blik en dergelijke noemt geen bron een getal; we tellen als voor een bank.',
  'rule.RF-09': 'Voltooid betekent dat het geld AliExpress heeft verlaten, niet dat het is aangekomen.',
  'rule.RF-10': 'De pagina kan een terugbetaling tot drie dagen later tonen.',
  'rule.RF-11':
    'Geld gaat terug zoals het kwam. Een kaart waarvan de datum voorbij is, leidt nog naar dezelfde rekening.',
  'rule.RF-12': 'Je afschrift kan de terugbetaling bij de dag van de aankoop tonen. Kijk daar ook.',
};
