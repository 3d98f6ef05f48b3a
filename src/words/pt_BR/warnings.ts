import type { Catalogue } from '../say';

/** One sentence per warning group of the rules: "no change-of-mind return", never "no refund". */
export const warnings: Catalogue = {
  'warning.covered': 'Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.underwear':
    'Roupa íntima: depois de aberta, sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.food':
    'Comida: sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.phones':
    'Celulares: sem devolução grátis por mudança de ideia, a não ser que esta página diga. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.digital':
    'Produtos digitais: sem devolução por mudança de ideia. O que é errado ou mal descrito continua coberto.',
  'warning.dated':
    'Ingressos e serviços com data: sem devolução por mudança de ideia. O que é errado ou mal descrito continua coberto.',
  'warning.custom-made':
    'Feito sob encomenda: sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.oral-care':
    'Higiene bucal: depois de aberto, sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.shaving':
    'Barbear e depilação: depois de aberto, sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.beauty':
    'Beleza: depois de aberto, sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.health':
    'Saúde e cuidados: depois de aberto, muitas vezes sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.intimate':
    'Produtos íntimos: depois de abertos, muitas vezes sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.e-cigarettes':
    'Cigarros eletrônicos: depois de abertos, muitas vezes sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.hair':
    'Cabelo e perucas: depois de abertos, muitas vezes sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.plants':
    'Sementes e plantas: muitas vezes sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.pet-food':
    'Comida para animais: muitas vezes sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.baby':
    'Para bebês: depois de aberto, muitas vezes sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.swimwear':
    'Moda praia: sem o lacre, muitas vezes sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.earrings':
    'Brincos: depois de abertos, muitas vezes sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.contact-lenses':
    'Lentes de contato: depois de abertas, muitas vezes sem devolução por mudança de ideia. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.over-1000-usd':
    'Acima de US $1,000: sem devolução grátis, a não ser que esta página diga. Itens danificados, errados ou mal descritos continuam cobertos.',
  'warning.seasonal':
    'Produtos sazonais: o AliExpress lista este tipo à parte; confira a linha de devolução antes de comprar. Itens danificados, errados ou mal descritos continuam cobertos.',
};
