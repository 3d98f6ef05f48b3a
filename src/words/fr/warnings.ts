import type { Catalogue } from '../say';

/** One sentence per warning group of the rules: "no change-of-mind return", never "no refund". */
export const warnings: Catalogue = {
  'warning.covered': 'Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.underwear':
    'Sous-vêtements : pas de retour pour changement d’avis une fois ouverts. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.food':
    'Nourriture : pas de retour pour changement d’avis. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.phones':
    'Téléphones mobiles : pas de retour gratuit pour changement d’avis, sauf si cette page le dit. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.digital':
    'Articles numériques : pas de retour pour changement d’avis. Ce qui est erroné ou mal décrit reste couvert.',
  'warning.dated':
    'Billets et services datés : pas de retour pour changement d’avis. Ce qui est erroné ou mal décrit reste couvert.',
  'warning.custom-made':
    'Fabriqué sur commande : pas de retour pour changement d’avis. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.oral-care':
    'Hygiène bucco-dentaire : pas de retour pour changement d’avis une fois ouvert. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.shaving':
    'Rasage et épilation : pas de retour pour changement d’avis une fois ouvert. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.beauty':
    'Beauté : pas de retour pour changement d’avis une fois ouvert. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.health':
    'Santé et soins : souvent pas de retour pour changement d’avis une fois ouvert. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.intimate':
    'Articles intimes : souvent pas de retour pour changement d’avis une fois ouverts. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.e-cigarettes':
    'Cigarettes électroniques : souvent pas de retour pour changement d’avis une fois ouvertes. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.hair':
    'Cheveux et perruques : souvent pas de retour pour changement d’avis une fois ouverts. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.plants':
    'Graines et plantes : souvent pas de retour pour changement d’avis. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.pet-food':
    'Nourriture pour animaux : souvent pas de retour pour changement d’avis. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.baby':
    'Pour bébés : souvent pas de retour pour changement d’avis une fois ouvert. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.swimwear':
    'Maillots de bain : souvent pas de retour pour changement d’avis une fois le scellé ôté. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.earrings':
    'Boucles d’oreilles : souvent pas de retour pour changement d’avis une fois ouvertes. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.contact-lenses':
    'Lentilles de contact : souvent pas de retour pour changement d’avis une fois ouvertes. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.over-1000-usd':
    'Plus de US $1,000 : pas de retour gratuit, sauf si cette page le dit. Les articles abîmés, erronés ou mal décrits restent couverts.',
  'warning.seasonal':
    'Articles saisonniers : AliExpress liste ce genre à part ; vérifiez la ligne de retour avant d’acheter. Les articles abîmés, erronés ou mal décrits restent couverts.',
};
