import type { Catalogue } from '../say';

/** What the desk's calendar and money say. */
export const money: Catalogue = {
  'calendar.as-weeks': 'Semaines',
  'calendar.as-list': 'Liste',
  'calendar.caption': {
    one: 'Ce qui se termine la semaine prochaine',
    many: 'Ce qui se termine dans les {n} de semaines à venir',
    other: 'Ce qui se termine dans les {n} semaines à venir',
  },
  'calendar.nothing': 'Rien ne se termine dans les semaines à venir, que je sache.',
  'calendar.today': 'Aujourd’hui, {day}',
  'calendar.more': { one: '{n} de plus', many: '{n} de plus', other: '{n} de plus' },
  'money.returnable': 'Encore récupérable',
  'money.claimed': 'Demandé',
  'money.promised': 'Promis',
  'money.overdue': 'En retard',
  'money.arrived': 'Arrivé',
  'money.nothing': 'Rien',
  'money.none':
    'Aucune somme à suivre pour l’instant. Ce qui peut être récupéré apparaît ici dès que le délai d’une commande court.',
  'money.state': 'Où cela en est',
  'money.day': 'Jour',
  'money.day.returnable': 'jusqu’au {day}',
  'money.day.claimed': 'depuis le {day}',
  'money.day.promised': 'attendu d’ici le {day}',
  'money.day.overdue': 'était attendu d’ici le {day}',
  'money.day.arrived': '{day}',
  'money.day.unknown': 'jour inconnu',
  'money.more': {
    one: 'et {n} de plus ; enregistrez la liste pour le voir',
    many: 'et {n} de plus ; enregistrez la liste pour les voir',
    other: 'et {n} de plus ; enregistrez la liste pour les voir',
  },
  'money.months': 'Ce qui est arrivé en douze mois, en {currency}',
  'money.month': '{month} : {money}',
};
