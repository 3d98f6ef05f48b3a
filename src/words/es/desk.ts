import type { Catalogue } from '../say';

/** What the desk says. */
export const desk: Catalogue = {
  'desk.navigation': 'Secciones',
  'desk.orders': 'Pedidos',
  'desk.cases': 'Casos',
  'desk.evidence': 'Pruebas',
  'desk.calendar': 'Calendario',
  'desk.money': 'Dinero',
  'desk.health': 'Funcionamiento',
  'desk.settings': 'Ajustes',
};
