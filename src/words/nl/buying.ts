import type { Catalogue } from '../say';

/** What is said before buying and before sending back: who pays, what it costs, quotas, the law of EU and UK. */
export const buying: Catalogue = {
  'pays.nothing-to-send': 'Er is niets gekomen, dus hoeft er niets terug.',
  'pays.stated.seller': 'De zaak zegt dat de verkoper de terugzending betaalt.',
  'pays.stated.buyer': 'De zaak zegt dat jij de terugzending betaalt.',
  'pays.stated.platform': 'De zaak zegt dat AliExpress de terugzending betaalt.',
  'pays.free-label': 'De terugzending is gratis: print het label vanaf de pagina van de retour.',
  'pays.fault':
    'De verkoper hoort te betalen, want het is niet jouw schuld. Laat dat in de zaak opschrijven voordat je akkoord gaat.',
  'pays.not-told': 'De advertentie zei niet dat jij betaalt, dus betaalt volgens de wet de verkoper.',
  'pays.check-told': 'Je betaalt alleen als de advertentie je dat vertelde voordat je kocht. Zoek het op.',
  'pays.second-return': 'De eerste retour van een bestelling is gratis; deze betaal je zelf.',
  'pays.change-of-mind': 'Jij betaalt de terugzending.',
  'freight.worth-it': 'Terugsturen kost {share} % van de terugbetaling.',
  'freight.ask-partial':
    'Terugsturen zou {share} % van de terugbetaling kosten. Vraag liever om een deel van het geld, of om een label.',
  'freight.costs-more':
    'Terugsturen zou meer kosten dan je krijgt. Weiger, en vraag om een label of een deel van het geld.',
  'quota.second-in-order': 'Deze bestelling heeft de gratis retour al gehad; een volgende betaal je zelf.',
  'quota.month-may-be-full':
    'Dit is gratis retour nummer {n} deze maand. Sommige accounts hebben er 3, sommige 5.',
  'quota.month-full': 'Dit is gratis retour nummer {n} deze maand; de hoogste grens die we kennen is 5.',
  bundle: {
    one: 'Nog {n} product van deze bestelling kan gratis mee in dezelfde aanvraag. Een tweede aanvraag zou geld kosten.',
    other:
      'Nog {n} producten van deze bestelling kunnen gratis mee in dezelfde aanvraag. Een tweede aanvraag zou geld kosten.',
  },
  'ratio.show':
    'Je hebt over {share} % van je bestellingen een geschil geopend. Alleen jij ziet dit. Open geschillen met goed bewijs.',
  'ratio.danger':
    'Je hebt over {share} % van je bestellingen een geschil geopend. Vanaf ongeveer de helft zouden accounts een waarschuwing krijgen. Alleen jij ziet dit.',
  'law.eu':
    'EU-recht: tot 14 dagen na de bezorging kun je je bedenken. Een label “niet retourneerbaar” neemt dat niet weg.',
  'law.uk':
    'Brits recht: tot 14 dagen na de bezorging kun je je bedenken. Een label “niet retourneerbaar” neemt dat niet weg.',
  'law.who-pays':
    'Als je je bedenkt, betaal je de terugzending alleen als de advertentie dat zegt; bij een gebrek niet.',
  'law.how': 'Zeg het schriftelijk, in de chat en in de aanvraag; stuur het daarna binnen 14 dagen terug.',
  'law.exception.made-to-order': 'Niet als het speciaal voor jou is gemaakt.',
  'law.exception.perishable': 'Niet als het snel bederft.',
  'law.exception.sealed-hygiene':
    'Alleen als het om hygiënische redenen verzegeld kwam en jij de verzegeling hebt verbroken, is het recht weg.',
  'law.exception.digital': 'Niet zodra een download of stream met jouw instemming is begonnen.',
  'law.exception.dated': 'Niet voor tickets en diensten op een vaste dag.',
  reopens:
    'Beschadigd, defect, verkeerd, onvolledig, namaak of niet zoals beschreven: je blijft gedekt, wat het label ook zegt.',
  'reason.not-received': 'Het is niet gekomen',
  'reason.delivered-not-received': 'De tracking zegt bezorgd, maar het is er niet',
  'reason.returned-to-sender': 'Het ging terug naar de afzender',
  'reason.customs': 'De douane houdt het vast',
  'reason.wrong-item': 'Het is iets anders',
  'reason.damaged': 'Het is beschadigd',
  'reason.not-as-described': 'Het is niet zoals beschreven',
  'reason.defective': 'Het werkt niet',
  'reason.short': 'Er ontbreekt iets',
  'reason.counterfeit': 'Het is namaak',
  'reason.changed-mind': 'Ik wil het niet meer',
  'reason.promise-broken': 'De verkoper brak een belofte',
};
