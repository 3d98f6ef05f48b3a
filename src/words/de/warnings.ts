import type { Catalogue } from '../say';

/** One sentence per warning group of the rules: "no change-of-mind return", never "no refund". */
export const warnings: Catalogue = {
  'warning.covered': 'Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.underwear':
    'Unterwäsche: nach dem Öffnen keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.food':
    'Lebensmittel: keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.phones':
    'Handys: keine kostenlose Rückgabe bei Nichtgefallen, außer diese Seite sagt es. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.digital':
    'Digitale Ware: keine Rückgabe bei Nichtgefallen. Falsche oder falsch beschriebene Ware bleibt abgedeckt.',
  'warning.dated':
    'Tickets und Leistungen an einem festen Tag: keine Rückgabe bei Nichtgefallen. Was falsch oder falsch beschrieben ist, bleibt abgedeckt.',
  'warning.custom-made':
    'Auf Bestellung angefertigt: keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.oral-care':
    'Mundhygiene: nach dem Öffnen keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.shaving':
    'Rasur und Haarentfernung: nach dem Öffnen keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.beauty':
    'Kosmetik: nach dem Öffnen keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.health':
    'Gesundheit und Pflege: nach dem Öffnen oft keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.intimate':
    'Intimartikel: nach dem Öffnen oft keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.e-cigarettes':
    'E-Zigaretten: nach dem Öffnen oft keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.hair':
    'Haare und Perücken: nach dem Öffnen oft keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.plants':
    'Samen und Pflanzen: oft keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.pet-food':
    'Tierfutter: oft keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.baby':
    'Für Babys: nach dem Öffnen oft keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.swimwear':
    'Bademode: ohne Siegel oft keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.earrings':
    'Ohrringe: nach dem Öffnen oft keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.contact-lenses':
    'Kontaktlinsen: nach dem Öffnen oft keine Rückgabe bei Nichtgefallen. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.over-1000-usd':
    'Über US $1,000: keine kostenlose Rückgabe, außer diese Seite sagt es. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
  'warning.seasonal':
    'Saisonware: AliExpress führt diese Art gesondert auf; lies vor dem Kauf die Rückgabezeile. Beschädigte, falsche oder falsch beschriebene Artikel bleiben abgedeckt.',
};
