import type { Catalogue } from '../say';

/** The lines of the checklists for cases and returns. */
export const lists: Catalogue = {
  'list.return-steps.ask': 'Vraag de retour aan op de pagina van de bestelling, met de echte reden.',
  'list.return-steps.agreed':
    'Wacht tot die is afgesproken; lees wie betaalt, waar het heen gaat, en tot wanneer.',
  'list.return-steps.pack': 'Pak alles in wat er kwam, en film het.',
  'list.return-steps.post': 'Lever het in, bewaar het verzendbewijs, voer het nummer dezelfde dag in.',
  'list.return-steps.watch': 'Volg tot het aankomt, en let dan op het geld.',
  'list.return-papers.order': 'De pagina van de bestelling, met prijs en advertentie.',
  'list.return-papers.request': 'De aanvraag en wat er is afgesproken.',
  'list.return-papers.receipt': 'Het bewijs van de post of winkel.',
  'list.return-papers.number': 'Het trackingnummer.',
  'list.return-papers.film': 'Video of foto’s van product, inpakken en label.',
  'list.return-papers.chat': 'De chat met de verkoper.',
  'list.packing.complete': 'Alle onderdelen, cadeaus en papieren zitten erin.',
  'list.packing.unused': 'Ongebruikt, ongewassen, labels eraan.',
  'list.packing.film': 'Eén video van het product tot het gesloten pakket.',
  'list.packing.box': 'In de eigen verpakking, in een stevige doos.',
  'list.packing.one-seller': 'Niets van een andere verkoper in hetzelfde pakket.',
  'list.packing.address': 'Het adres is dat uit de zaak.',
  'list.packing.tracked': 'Met tracking.',
  'list.packing.photo': 'Een foto van het verzegelde pakket met het label.',
  'list.packing.number-today': 'Het nummer is vandaag in de zaak ingevoerd.',
  'list.return-proof.receipt': 'Het verzendbewijs, met datum en kantoor.',
  'list.return-proof.weight': 'Het gewicht, op het verzendbewijs of op een weegschaal.',
  'list.return-proof.label-photo': 'De foto van het pakket met label.',
  'list.return-proof.tracking': 'Schermafbeeldingen van de tracking onderweg.',
  'list.return-proof.delivered': 'Het bezorgbewijs van de vervoerder.',
  'list.rejected-because.late': 'Het is te laat aangevraagd of verstuurd.',
  'list.rejected-because.used': 'Het was gebruikt, gewassen, of de labels waren eraf.',
  'list.rejected-because.incomplete': 'Er ontbrak iets.',
  'list.rejected-because.wrong-item': 'Er zat iets anders in het pakket.',
  'list.rejected-because.unannounced': 'Het is gestuurd zonder afgesproken retour.',
  'list.rejected-because.no-number': 'Er is geen trackingnummer ingevoerd.',
  'list.rejected-because.wrong-address':
    'Het ging naar het adres van de afzender en niet naar dat in de zaak.',
  'list.guarantees.arrives': 'Het komt binnen de beloofde tijd aan, of je geld komt terug.',
  'list.guarantees.as-described':
    'Het is zoals beschreven, of je stuurt het terug, of je houdt het voor een deel van het geld.',
  'list.guarantees.genuine': 'Het is echt, of de volle prijs komt terug met de verzendkosten.',
  'list.before-dispute.chat-only':
    'Ik heb de verkoper geschreven, alleen in de chat van AliExpress.',
  'list.before-dispute.film': 'Eén ongeknipte video van het verzegelde label tot het gebrek.',
  'list.before-dispute.photos':
    'Scherpe foto’s bij daglicht, met een liniaal of weegschaal waar dat uitmaakt.',
  'list.before-dispute.snapshot': 'De advertentie zoals die was toen ik kocht.',
  'list.before-dispute.sum': 'Het bedrag dat ik vraag, en waarom.',
  'list.before-dispute.english': 'Korte feiten in eenvoudig Engels, het grootste gebrek eerst.',
};
