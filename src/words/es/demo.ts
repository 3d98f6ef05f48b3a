import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': 'Pedidos inventados',
  'demo.what':
    'Mira y prueba todo: aquí nada es tuyo, no se avisa de nada y se guarda aparte de tus propios pedidos.',
  'demo.leave': 'Quitarlos',
  'demo.look': 'Echar un vistazo con pedidos inventados',
  'demo.store': 'Tienda inventada',
  'demo.item.lamp': 'Lámpara de escritorio plegable',
  'demo.item.hub': 'Concentrador USB-C con lector de tarjetas',
  'demo.item.shoes': 'Zapatillas de correr, azules',
  'demo.item.mug': 'Taza esmaltada',
  'demo.item.headphones': 'Auriculares inalámbricos',
  'demo.item.jacket': 'Chubasquero, talla M',
  'demo.item.drill': 'Taladro a batería con maletín',
  'demo.item.watch': 'Correa de reloj',
  'demo.item.kettle': 'Hervidor de viaje',
  'demo.promise.free-return': 'Devolución gratis en los 15 días posteriores a la entrega',
  'demo.promise.delivery': 'Reembolso si no se entrega hasta este día',
};
