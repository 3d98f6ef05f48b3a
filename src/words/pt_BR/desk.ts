import type { Catalogue } from '../say';

/** What the desk says. */
export const desk: Catalogue = {
  'desk.navigation': 'Seções',
  'desk.orders': 'Pedidos',
  'desk.cases': 'Casos',
  'desk.evidence': 'Provas',
  'desk.calendar': 'Calendário',
  'desk.money': 'Dinheiro',
  'desk.health': 'Funcionamento',
  'desk.settings': 'Configurações',
};
