import { escaped, type Generation, ORDER_ID, price, WORDS } from './page';

export interface CardLine {
  product: string;
  title: string;
  sku: string;
  price: string;
  quantity: number;
  tag: string;
}

export interface Card {
  generation: Generation;
  id: string;
  status: string;
  dateRow: string | null;
  idRow: string | null;
  store: { id: string | null; name: string };
  lines: CardLine[];
  total: string;
  thumbnails: boolean;
  confirm: boolean;
}

export const LINE: CardLine = {
  product: '1005005209093140',
  title: 'USB-C hub, seven ports, with a long name that the page cuts',
  sku: 'Color:Black, 2m',
  price: 'US $26.70',
  quantity: 1,
  tag: '',
};

export function cardOf(changes: Partial<Card> = {}): Card {
  return {
    generation: '2b',
    id: ORDER_ID,
    status: 'Awaiting delivery',
    dateRow: null,
    idRow: null,
    store: { id: '1105843321', name: 'Vega Store' },
    lines: [LINE],
    total: 'US $28.10',
    thumbnails: false,
    confirm: true,
    ...changes,
  };
}

function lineHtml(line: CardLine, card: Card, links: boolean): string {
  const link = (inner: string) =>
    links ? `<a href="//www.aliexpress.com/item/${line.product}.html">${inner}</a>` : inner;
  const name = link(`<span title="${escaped(line.title)}">${escaped(line.title.slice(0, 20))}…</span>`);
  const tag =
    line.tag &&
    `<div class="order-item-content-info-tag"><span class="order-item-tag"><font color="#009966">${line.tag}</font></span></div>`;
  const info = `<div class="order-item-content-info">
    <div class="order-item-content-info-name" data-pl="order_item_content_info_name">${name}</div>
    <div class="order-item-content-info-sku">${escaped(line.sku)}</div>${tag}
    <div class="order-item-content-info-number"><div>${price(line.price)}</div><span class="order-item-content-info-number-quantity">x${line.quantity}</span></div>
  </div>`;
  return `<div class="order-item-content-body">${link('<div class="order-item-content-img" style="background-image:url(//ae01.alicdn.com/kf/a.jpg_220x220.jpg)"></div>')}${card.thumbnails ? '' : info}</div>`;
}

function inner(card: Card, links: boolean): string {
  const words = WORDS[card.generation];
  const store = `<span>${escaped(card.store.name)}</span>`;
  const track = `<a class="comet-btn order-item-btn" href="https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${card.id}">${words.track}</a>`;
  const confirm = '<button class="comet-btn comet-btn-primary order-item-btn">Confirm received</button>';
  return `<div class="order-item-header">
    <div class="order-item-header-status" data-pl="order_item_header_status"><span class="order-item-header-status-text">${card.status}</span></div>
    <div class="order-item-header-right">
      <div class="order-item-header-right-info" data-pl="order_item_header_info"><div>${card.dateRow ?? `${words.date} Sep 1, 2026`}</div><div>${card.idRow ?? `${words.id} ${card.id}`}<span class="order-item-header-right-copy">Copy</span></div></div>
      ${links ? `<a data-pl="order_item_header_detail" href="https://www.aliexpress.com/p/order/detail.html?spm=a2g0o.order_list&orderId=${card.id}"><span>${words.details}</span></a>` : ''}
    </div></div>
  <div class="order-item-store"><span class="order-item-store-name" data-pl="order_item_store_name">${card.store.id !== null && links ? `<a href="//www.aliexpress.com/store/${card.store.id}">${store}</a>` : store}</span></div>
  <div class="order-item-content">${card.lines.map((line) => lineHtml(line, card, links)).join('')}
    <div class="order-item-content-opt"><div class="order-item-content-opt-price-total" data-pl="order_item_content_price_total">Total:${price(card.total)}</div>
    <div class="order-item-btns-wrap"><div class="order-item-btns">${card.confirm ? confirm : ''}${links ? track : ''}</div></div></div>
  </div>`;
}

export function cardHtml(changes: Partial<Card> = {}): string {
  return `<div class="order-item">${inner(cardOf(changes), true)}</div>`;
}

/** The mobile variant: the card itself is the link, so nothing in it is one. */
export function mobileCardHtml(changes: Partial<Card> = {}): string {
  const card = cardOf(changes);
  return `<a class="order-item order-item-mobile" href="https://m.aliexpress.com/p/order/detail.html?orderId=${card.id}">${inner(card, false)}</a>`;
}

export function listHtml(cards: readonly string[]): string {
  const tabs = ['View all', 'To pay', 'Shipped'].map(
    (tab) => `<div class="comet-tabs-nav-item" role="tab">${tab}</div>`,
  );
  return `<div class="order-wrap"><div class="order-main"><div class="order-content" data-spm="order_list_main">
    <div class="order-header">${tabs.join('')}</div>
    <div class="comet-checkbox-group">${cards.join('')}</div>
    <div class="order-more" data-pl="order_more"><button class="comet-btn comet-btn-large comet-btn-borderless">View orders</button></div>
  </div></div></div>`;
}
