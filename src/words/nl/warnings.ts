import type { Catalogue } from '../say';

/** One sentence per warning group of the rules: "no change-of-mind return", never "no refund". */
export const warnings: Catalogue = {
  'warning.covered': 'Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.underwear':
    'Ondergoed: eenmaal geopend geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.food':
    'Eten: geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.phones':
    'Mobiele telefoons: geen gratis retour omdat je je bedenkt, tenzij deze pagina dat zegt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.digital':
    'Digitale producten: geen retour omdat je je bedenkt. Wat verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.dated':
    'Tickets en diensten op een vaste datum: geen retour omdat je je bedenkt. Wat verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.custom-made':
    'Op maat gemaakt: geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.oral-care':
    'Mondverzorging: eenmaal geopend geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.shaving':
    'Scheren en ontharen: eenmaal geopend geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.beauty':
    'Beauty: eenmaal geopend geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.health':
    'Gezondheid en verzorging: eenmaal geopend vaak geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.intimate':
    'Intieme producten: eenmaal geopend vaak geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.e-cigarettes':
    'E-sigaretten: eenmaal geopend vaak geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.hair':
    'Haar en pruiken: eenmaal geopend vaak geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.plants':
    'Zaden en planten: vaak geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.pet-food':
    'Diervoeding: vaak geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.baby':
    'Voor baby’s: eenmaal geopend vaak geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.swimwear':
    'Badkleding: zonder verzegeling vaak geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.earrings':
    'Oorbellen: eenmaal geopend vaak geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.contact-lenses':
    'Contactlenzen: eenmaal geopend vaak geen retour omdat je je bedenkt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.over-1000-usd':
    'Meer dan 1.000 Amerikaanse dollar: geen gratis retour, tenzij deze pagina dat zegt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
  'warning.seasonal':
    'Seizoensproducten: AliExpress vermeldt deze soort apart; bekijk de retourregel voordat je koopt. Wat beschadigd, verkeerd of anders dan beschreven is, blijft gedekt.',
};
