import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': 'Status e valores: corrigir ou informar',
  'correct.case': 'Corrigir este caso',
  'correct.status': 'Status',
  'correct.total': 'Total',
  'correct.price': 'Preço',
  'correct.price-of': 'Preço de {item}',
  'correct.refund': 'Reembolso',
  'correct.opened': 'Aberto',
  'correct.kept': 'Guardado: vale como você informou',
  'correct.taken-back': 'Desfeito: volta a valer o que a página diz',
  'correct.choose': 'Escolha, por favor',
  'correct.currency': 'Moeda',
  'correct.currency.missing': 'Escolha a moeda, por favor.',
  'correct.amount.wrong': 'Escreva o valor assim, por favor: 1234.56',
  'correct.page-says': '{page}: {value} (visto em {day})',
  'correct.disagree':
    'Duas datas: {value} segundo “{page}” (visto em {day}) e outra segundo “{own}”. Conto a partir da primeira das duas.',
  'correct.case.in-progress': 'Em andamento',
  'correct.case.awaiting-return': 'Aguardando seu pacote de devolução',
  'correct.case.completed': 'Concluído',
  'correct.case.unknown': 'Não se sabe',
};
