import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': 'Pedidos inventados',
  'demo.what':
    'Olhe e experimente tudo: nada aqui é seu, não há lembretes de nada, e fica separado dos seus próprios pedidos.',
  'demo.leave': 'Remover',
  'demo.look': 'Conhecer com pedidos inventados',
  'demo.store': 'Loja inventada',
  'demo.item.lamp': 'Luminária de mesa dobrável',
  'demo.item.hub': 'Hub USB-C com leitor de cartões',
  'demo.item.shoes': 'Tênis de corrida, azul',
  'demo.item.mug': 'Caneca esmaltada',
  'demo.item.headphones': 'Fones de ouvido sem fio',
  'demo.item.jacket': 'Capa de chuva, tamanho M',
  'demo.item.drill': 'Furadeira sem fio com maleta',
  'demo.item.watch': 'Pulseira de relógio',
  'demo.item.kettle': 'Chaleira de viagem',
  'demo.promise.free-return': 'Devolução grátis em até 15 dias após a entrega',
  'demo.promise.delivery': 'Reembolso se não for entregue até este dia',
};
