import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': 'Estado e importes: corregir o introducir',
  'correct.case': 'Corregir este caso',
  'correct.status': 'Estado',
  'correct.total': 'Total',
  'correct.price': 'Precio',
  'correct.price-of': 'Precio de {item}',
  'correct.refund': 'Reembolso',
  'correct.opened': 'Abierto',
  'correct.kept': 'Guardado: cuenta como lo has introducido',
  'correct.taken-back': 'Deshecho: vuelve a valer lo que dice la página',
  'correct.choose': 'Elige, por favor',
  'correct.currency': 'Moneda',
  'correct.currency.missing': 'Elige la moneda, por favor.',
  'correct.amount.wrong': 'Escribe el importe así, por favor: 1234.56',
  'correct.page-says': '{page}: {value} (visto el {day})',
  'correct.disagree':
    'Dos fechas: {value} según «{page}» (visto el {day}) y otra según «{own}». Cuento desde la primera de las dos.',
  'correct.case.in-progress': 'En curso',
  'correct.case.awaiting-return': 'A la espera de tu paquete de devolución',
  'correct.case.completed': 'Completado',
  'correct.case.unknown': 'No se sabe',
};
