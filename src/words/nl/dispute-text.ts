import type { Catalogue } from '../say';

/** The sentences of what is sent, said in the buyer's language beside the English that goes out. */
export const disputeText: Catalogue = {
  'sent.order': 'Bestelling {order}',
  'sent.item': 'Bestelling {order}, product: {item}',
  'sent.item.options': 'Bestelling {order}, product: {item} ({options})',
  'sent.reason.not-received': 'Ik heb het product niet ontvangen.',
  'sent.reason.delivered-not-received':
    'De tracking zegt “bezorgd”, maar ik heb het pakket niet ontvangen.',
  'sent.reason.returned-to-sender':
    'Het pakket is teruggestuurd naar de afzender. Ik heb het niet ontvangen.',
  'sent.reason.customs': 'De douane houdt het pakket vast. Ik heb het niet ontvangen.',
  'sent.reason.wrong-item': 'Ik heb een ander product ontvangen dan ik had besteld.',
  'sent.reason.damaged': 'Het product is beschadigd aangekomen.',
  'sent.reason.not-as-described': 'Het product is niet zoals beschreven in de advertentie.',
  'sent.reason.defective': 'Het product werkt niet.',
  'sent.reason.short': 'De levering is niet compleet.',
  'sent.reason.counterfeit': 'Het product is namaak.',
  'sent.reason.changed-mind': 'Ik wil het product niet meer.',
  'sent.reason.promise-broken': 'De verkoper heeft niet gedaan wat beloofd was.',
  'sent.fact.arrived': 'Het kwam aan op {day}.',
  'sent.fact.tracking-is.moving': 'In de tracking zit nog beweging.',
  'sent.fact.tracking-is.stopped': 'In de tracking zit al weken geen beweging.',
  'sent.fact.tracking-is.no-information': 'De tracking toont geen informatie.',
  'sent.fact.asked-around.nobody-has-it':
    'Ik heb bij mijn deur gekeken en mijn buren en mijn postkantoor gevraagd: niemand heeft het pakket.',
  'sent.fact.asked-around.elsewhere': 'De tracking noemt een plaats die niet mijn adres is.',
  'sent.fact.tracking-says': 'De tracking zegt: {words}',
  'sent.fact.address-right.yes': 'Het adres in mijn bestelling klopt.',
  'sent.fact.address-right.changed': 'Het adres op het pakket is niet het adres in mijn bestelling.',
  'sent.fact.customs-says': 'De douane zegt: {words}',
  'sent.fact.came': 'Wat er kwam: {words}',
  'sent.fact.what-damaged': 'De schade: {words}',
  'sent.fact.box-state.damaged': 'De doos was ook beschadigd.',
  'sent.fact.box-state.fine': 'De doos was niet beschadigd.',
  'sent.fact.listing-says': 'De advertentie zegt: {words}',
  'sent.fact.real-is': 'Het product is: {words}',
  'sent.fact.fault': 'Het gebrek: {words}',
  'sent.fact.tried': 'Wat ik heb geprobeerd: {words}',
  'sent.fact.missing': 'Wat er ontbreekt: {words}',
  'sent.fact.signs': 'Waaraan het te zien is: {words}',
  'sent.fact.unused.yes': 'Het is ongebruikt, zoals het kwam.',
  'sent.fact.unused.opened': 'Ik heb het geopend en gepast; het is niet gedragen.',
  'sent.fact.promise': 'Wat er beloofd was: {words}',
  'sent.fact.instead': 'Wat er gebeurde: {words}',
  'sent.fact.more': '{words}',
  'sent.messaged': 'Ik heb de verkoper op {day} geschreven in de chat van AliExpress.',
  'sent.attached': 'Bijgevoegd: {what}',
  'sent.want.refund-only': 'Ik vraag om een terugbetaling van {money}.',
  'sent.want.free-label':
    'Ik vraag om het terug te sturen met een gratis retourlabel, en om een terugbetaling van {money}.',
  'sent.want.local-return':
    'Ik vraag om het binnen mijn land terug te sturen, en om een terugbetaling van {money}.',
  'sent.want.own-expense': 'Ik vraag om het terug te sturen, en om een terugbetaling van {money}.',
  'sent.want.exchange':
    'Ik vraag om een terugbetaling van {money}, tenzij het juiste product aankomt terwijl deze zaak openstaat.',
  'sent.want.withdrawal':
    'Ik herroep deze aankoop binnen de tijd die de wet geeft, en vraag {money} terug.',
  'sent.want.guarantee':
    'Ik doe een beroep op de wettelijke garantie en vraag om een terugbetaling van {money}.',
  'sent.freight': 'Dit is niet mijn schuld: de verkoper hoort de terugzending te betalen.',
  'sent.hello': 'Hallo,',
  'sent.please': 'Laat me hier in de chat binnen 48 uur weten hoe u het oplost.',
  'sent.thanks': 'Bedankt.',
};
