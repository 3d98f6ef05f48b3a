import type { Catalogue } from '../say';

/** One sentence per warning group of the rules. */
export const warnings: Catalogue = {
  'warning.covered': 'Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.underwear':
    'Biancheria intima: nessun reso per ripensamento una volta aperta. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.food':
    'Alimenti: nessun reso per ripensamento. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.phones':
    'Telefoni cellulari: nessun reso gratuito per ripensamento, salvo che lo dica questa pagina. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.digital':
    'Beni digitali: nessun reso per ripensamento. Ciò che è sbagliato o descritto male resta coperto.',
  'warning.dated':
    'Biglietti e servizi a data fissa: nessun reso per ripensamento. Ciò che è sbagliato o descritto male resta coperto.',
  'warning.custom-made':
    'Su misura: nessun reso per ripensamento. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.oral-care':
    'Igiene orale: nessun reso per ripensamento dopo l’apertura. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.shaving':
    'Rasatura e depilazione: nessun reso per ripensamento dopo l’apertura. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.beauty':
    'Bellezza: nessun reso per ripensamento dopo l’apertura. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.health':
    'Salute e cura: spesso nessun reso per ripensamento dopo l’apertura. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.intimate':
    'Articoli intimi: spesso nessun reso per ripensamento dopo l’apertura. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.e-cigarettes':
    'Sigarette elettroniche: spesso nessun reso per ripensamento dopo l’apertura. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.hair':
    'Capelli e parrucche: spesso nessun reso per ripensamento dopo l’apertura. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.plants':
    'Semi e piante: spesso nessun reso per ripensamento. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.pet-food':
    'Cibo per animali: spesso nessun reso per ripensamento. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.baby':
    'Per neonati: spesso nessun reso per ripensamento dopo l’apertura. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.swimwear':
    'Costumi da bagno: spesso nessun reso per ripensamento una volta tolto il sigillo. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.earrings':
    'Orecchini: spesso nessun reso per ripensamento dopo l’apertura. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.contact-lenses':
    'Lenti a contatto: spesso nessun reso per ripensamento dopo l’apertura. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.over-1000-usd':
    'Oltre 1.000 dollari USA: nessun reso gratuito, salvo che lo dica questa pagina. Articoli danneggiati, sbagliati o descritti male restano coperti.',
  'warning.seasonal':
    'Articoli stagionali: AliExpress li elenca a parte; controlla la riga sui resi prima di comprare. Articoli danneggiati, sbagliati o descritti male restano coperti.',
};
