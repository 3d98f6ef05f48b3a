import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': 'Linha do tempo',
  'time.nothing': 'Nenhum dia é conhecido ainda',
  'time.event': '{event}: {day}',
  'time.window.stated': '{name} até {day}, segundo a página ou o que você informou',
  'time.window.computed': '{name} até {day} aproximadamente, calculado',
  'time.window.over': '{name}: terminou em {day}',
  'time.today': 'Hoje',
  'time.table': 'O mesmo em tabela',
  'time.table.what': 'O quê',
  'time.table.from': 'De',
  'time.table.until': 'Até',
  'time.table.basis': 'De onde vem',
  'time.legend.stated': 'informado',
  'time.legend.computed': 'calculado',
};
