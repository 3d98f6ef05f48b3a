import type { Catalogue } from '../say';

/** One sentence per warning group of the rules: "no change-of-mind return", never "no refund". */
export const warnings: Catalogue = {
  'warning.covered': 'Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.underwear':
    'Ropa interior: una vez abierta, sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.food':
    'Comida: sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.phones':
    'Móviles: sin devolución gratis por cambio de opinión, salvo que esta página lo diga. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.digital':
    'Artículos digitales: sin devolución por cambio de opinión. Lo equivocado o mal descrito sigue cubierto.',
  'warning.dated':
    'Entradas y servicios con fecha: sin devolución por cambio de opinión. Lo equivocado o mal descrito sigue cubierto.',
  'warning.custom-made':
    'Hecho por encargo: sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.oral-care':
    'Higiene bucal: una vez abierto, sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.shaving':
    'Afeitado y depilación: una vez abierto, sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.beauty':
    'Belleza: una vez abierto, sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.health':
    'Salud y cuidado: una vez abierto, a menudo sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.intimate':
    'Artículos íntimos: una vez abiertos, a menudo sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.e-cigarettes':
    'Cigarrillos electrónicos: una vez abiertos, a menudo sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.hair':
    'Cabello y pelucas: una vez abiertos, a menudo sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.plants':
    'Semillas y plantas: a menudo sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.pet-food':
    'Comida para mascotas: a menudo sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.baby':
    'Para bebés: una vez abierto, a menudo sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.swimwear':
    'Ropa de baño: sin el precinto, a menudo sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.earrings':
    'Pendientes: una vez abiertos, a menudo sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.contact-lenses':
    'Lentillas: una vez abiertas, a menudo sin devolución por cambio de opinión. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.over-1000-usd':
    'Más de US $1,000: sin devolución gratis, salvo que esta página lo diga. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
  'warning.seasonal':
    'Artículos de temporada: AliExpress los lista aparte; mira la línea de devoluciones antes de comprar. Los artículos dañados, equivocados o mal descritos siguen cubiertos.',
};
