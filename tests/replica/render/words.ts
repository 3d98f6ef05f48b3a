import type { OrderStatus } from '../../../src/model/order';
import type { Language } from '../model/types';
import type { Generation, View } from './view';

/** The words of the site's pages that a reader might lean on. Sentences of promises are in `sentences.ts`. */
export interface Words {
  orderDate: string;
  orderId: string;
  details: string;
  track: string;
  total: string;
  subtotal: string;
  confirmReceived: string;
  placedOn: string;
  paidOn: string;
  shippedOn: string;
  completedOn: string;
  returns: string;
  viewOrders: string;
  copy: string;
  tabs: Record<'all' | 'unpaid' | 'processing' | 'shipped' | 'completed', string>;
  status: Record<Exclude<OrderStatus, 'delivered' | 'in-dispute' | 'refunded' | 'unknown'>, string>;
}

const EN_STATUS: Words['status'] = {
  unpaid: 'Awaiting payment',
  'risk-check': 'Payment being verified',
  'to-ship': 'Awaiting shipment',
  'in-transit': 'Awaiting delivery',
  completed: 'Completed',
  cancelled: 'Canceled',
  closed: 'Closed',
  frozen: 'Frozen',
};

const EN_2A: Words = {
  orderDate: 'Order date:',
  orderId: 'Order ID:',
  details: 'Order details',
  track: 'Track order',
  total: 'Total:',
  subtotal: 'Subtotal',
  confirmReceived: 'Confirm received',
  placedOn: 'Order placed on:',
  paidOn: 'Payment time:',
  shippedOn: 'Shipment completed on:',
  completedOn: 'Order completed on:',
  returns: 'Returns/refunds',
  viewOrders: 'View orders',
  copy: 'Copy',
  tabs: {
    all: 'View all',
    unpaid: 'To pay',
    processing: 'To ship',
    shipped: 'Shipped',
    completed: 'Completed',
  },
  status: EN_STATUS,
};

const EN_2B: Words = {
  ...EN_2A,
  orderDate: 'Date:',
  orderId: 'Ref. Number:',
  details: 'Details',
  track: 'Track status',
  paidOn: 'Paid on:',
  tabs: { ...EN_2A.tabs, processing: 'Processing', shipped: 'Processed' },
};

type Known = Partial<Omit<Words, 'status' | 'tabs'>> & { status?: Partial<Words['status']> };

/** What public code knows of the other languages (pages.md 8). What it does not know stays English. */
const KNOWN: Partial<Record<Language, { both: Known; only2b?: Known }>> = {
  de: {
    both: {
      orderDate: 'Bestelldatum:',
      orderId: 'Bestellnummer:',
      total: 'Gesamt:',
      subtotal: 'Zwischensumme',
      placedOn: 'Bestellung aufgegeben am:',
      paidOn: 'Bezahlt am',
    },
  },
  es: {
    both: {
      orderDate: 'Fecha compra',
      orderId: 'Orden ID',
      details: 'Detalles',
      confirmReceived: 'Confirmar recepción',
      status: { 'in-transit': 'Esperando entrega' },
    },
  },
  ko: {
    both: { orderDate: '주문일:', orderId: '주문 ID:', status: { cancelled: '취소' } },
    only2b: { orderDate: '주문일자::', orderId: '주문번호::' },
  },
  pl: { both: {} },
  pt: {
    both: {
      viewOrders: 'Ver pedidos',
      status: {
        unpaid: 'aguardando pagamento',
        'to-ship': 'processando',
        'in-transit': 'aguardando a entrega',
        // The site prints a space after it.
        completed: 'Concluído ',
        cancelled: 'cancelado',
        closed: 'expirado',
      },
    },
  },
};

/** The words of a language and generation. */
export function wordsOf({ language, generation }: { language: Language; generation: Generation }): Words {
  const english = generation === '2a' ? EN_2A : EN_2B;
  if (language === 'en') {
    return english;
  }
  const { both, only2b = {} } = KNOWN[language] ?? { both: {} };
  const known = generation === '2a' ? both : { ...both, ...only2b };
  return { ...english, ...known, tabs: english.tabs, status: { ...EN_STATUS, ...known.status } };
}

/** The status of an order as its pages print it. */
export function statusText(status: OrderStatus, view: Pick<View, 'language' | 'generation'>): string {
  const words: Record<string, string> = wordsOf(view).status;
  return words[status] ?? EN_STATUS['in-transit'];
}
