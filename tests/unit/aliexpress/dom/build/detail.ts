import { type CardLine, LINE } from './card';
import { escaped, type Generation, ORDER_ID, price, WORDS } from './page';

export interface Detail {
  generation: Generation;
  id: string;
  status: string;
  reminder: string;
  rows: [label: string, value: string][];
  collapsed: boolean;
  nodes: [label: string, value: string][];
  services: [title: string, content: string][];
  lines: CardLine[];
  buttons: string[];
  prices: [label: string, value: string, bold: boolean][];
  beside: string;
}

export const REMINDER =
  'Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.';

export function detailOf(changes: Partial<Detail> = {}): Detail {
  const generation = changes.generation ?? '2b';
  return {
    generation,
    id: ORDER_ID,
    status: 'Completed',
    reminder: REMINDER,
    rows: [
      ['Order placed on:', 'Jul 15, 2026'],
      [WORDS[generation].paid, 'Jul 16, 2026'],
      ['Shipment completed on:', 'Jul 17, 2026'],
      ['Order completed on:', 'Jul 28, 2026'],
    ],
    collapsed: false,
    nodes: [
      ['Paid', 'Jul 16, 2026'],
      ['R$5', 'Aug 5, 2026'],
      ['Refund', 'Sep 4, 2026'],
    ],
    services: [['Free returns', 'Send it back within 15 days after delivery.']],
    lines: [LINE],
    buttons: ['Add to cart', 'Returns/refunds'],
    prices: [
      ['Subtotal', 'US $26.70', false],
      ['Shipping', 'US $1.40', false],
      ['Total', 'US $28.10', true],
    ],
    beside: '',
    ...changes,
  };
}

function lineHtml(line: CardLine, buttons: readonly string[]): string {
  const href = `//www.aliexpress.com/item/${line.product}.html`;
  return `<div class="order-detail-item-content">
    <a class="order-detail-item-content-img" href="${href}" style="background-image:url(//ae01.alicdn.com/kf/a.jpg)"><span class="order-detail-item-snapshot">Snapshot</span></a>
    <div class="order-detail-item-content-info">
      <div class="item-title"><a href="${href}">${escaped(line.title)}</a></div>
      <div class="item-sku-attr">${line.sku}</div>
      <div class="item-price">${price(line.price)}<span class="item-price-quantity">x${line.quantity}</span></div>
      <div class="order-detail-item-track-info-desc">Delivered</div>
    </div>
    <div>${buttons.map((text) => `<button class="comet-btn">${text}</button>`).join('')}</div></div>`;
}

/** The order detail page in the shape of pages.md 3; services have no marks of their own. */
export function detailHtml(changes: Partial<Detail> = {}): string {
  const detail = detailOf(changes);
  const words = WORDS[detail.generation];
  const rows = detail.collapsed ? [] : detail.rows;
  return `<div><div class="order-status order-block"><div class="order-block-title">${detail.status}</div>
    <div class="order-status-content">${detail.reminder}</div>
    <div><a class="comet-btn" href="/p/tracking/index.html?tradeOrderId=${detail.id}">${words.track}</a></div></div>
  <div class="order-block"><div>${detail.nodes.map(([label, value]) => `<div class="service-progress-node-info"><span>${label}</span><span>${value}</span></div>`).join('')}</div>
    ${detail.services.map(([title, content]) => `<div><strong>${title}</strong><span>${content}</span></div>`).join('')}</div>
  <div class="order-detail-info order-block">
    <div class="order-detail-info-item"><div class="contact-info">Jane Doe</div><div class="info-row">Born Jan 2, 1980 in Example Street 1</div></div>
    <div class="order-detail-info-item order-detail-order-info"><div class="order-detail-info-content">
      <div class="info-row"><span data-pl="order_detail_gray_id">${words.id}</span><span>${detail.id}</span></div>
      ${rows.map(([label, value]) => `<div class="info-row"><span data-pl="order_detail_gray_date">${label}</span><span>${value}</span></div>`).join('')}
    </div>${detail.collapsed ? '<span class="switch-icon"><span class="comet-icon-arrowdown"></span></span>' : ''}</div></div>
  <div class="order-detail-item order-block">
    <div class="order-detail-item-store"><span class="store-name"><a href="//www.aliexpress.com/store/1105843321">Vega Store</a></span></div>
    <div class="order-detail-item-content-wrap">${detail.lines.map((line) => lineHtml(line, detail.buttons)).join('')}${detail.beside}</div></div>
  <div class="order-price order-block">${detail.prices.map(([label, value, bold]) => `<div class="order-price-item${bold ? ' bold-font' : ''}"><span class="left-col">${label}</span><span class="${bold ? 'rightPriceClass' : 'right-col'}">${price(value)}</span></div>`).join('')}</div></div>`;
}
