import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': 'Statut et montants : corriger ou saisir',
  'correct.case': 'Corriger ce dossier',
  'correct.status': 'Statut',
  'correct.total': 'Total',
  'correct.price': 'Prix',
  'correct.price-of': 'Prix : {item}',
  'correct.refund': 'Remboursement',
  'correct.opened': 'Ouvert',
  'correct.kept': 'Conservé : cela compte comme vous l’avez saisi',
  'correct.taken-back': 'Annulé : ce que dit la page vaut de nouveau',
  'correct.choose': 'Choisissez, s’il vous plaît',
  'correct.currency': 'Devise',
  'correct.currency.missing': 'Choisissez la devise, s’il vous plaît.',
  'correct.amount.wrong': 'Écrivez le montant ainsi, s’il vous plaît : 1234.56',
  'correct.page-says': '{page} : {value} (vu le {day})',
  'correct.disagree':
    'Deux dates : {value} selon « {page} » (vu le {day}) et une autre selon « {own} ». Je compte à partir de la première des deux.',
  'correct.case.in-progress': 'En cours',
  'correct.case.awaiting-return': 'En attente de votre colis de retour',
  'correct.case.completed': 'Terminé',
  'correct.case.unknown': 'Inconnu',
};
