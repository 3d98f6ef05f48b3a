import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../src/aliexpress/read-page';
import { cardHtml, listHtml } from './dom/build/card';
import { detailHtml } from './dom/build/detail';
import { AT, contextAt, DETAIL_URL, documentOf, LIST_URL, REFUNDS_URL, TRACKING_URL } from './dom/build/page';
import { trackingHtml } from './dom/build/tracking';

function read(html: string, url = LIST_URL) {
  return readPage(documentOf(html), contextAt(url));
}

const LOGIN_LINK = '<header><a href="https://login.aliexpress.com/">Sign in</a></header>';

describe('readPage', () => {
  it.each([
    ['order-list', LIST_URL, listHtml([cardHtml()])],
    ['order-detail', DETAIL_URL, detailHtml()],
    ['tracking', TRACKING_URL, trackingHtml()],
  ])('reads a page of kind %s', (page, url, html) => {
    expect(read(html, url)).toMatchObject({ page, state: 'read', url, at: AT, product: null, problems: [] });
  });

  it.each([
    [
      'captcha',
      LIST_URL,
      `${listHtml([cardHtml()])}<div class="baxia-dialog"><div id="nc_1_wrapper"></div></div>`,
    ],
    ['captcha', `${LIST_URL}/_____tmd_____/punish?x5secdata=a`, '<p>Slide</p>'],
    ['read', `${LIST_URL}?x5secdata=a`, listHtml([cardHtml()])],
    ['read', LIST_URL, `${listHtml([cardHtml()])}<div class="baxia-dialog" style="display: none"></div>`],
    ['logged-out', 'https://login.aliexpress.com/?return=x', '<p>Sign in</p>'],
    ['logged-out', LIST_URL, LOGIN_LINK],
    ['logged-out', LIST_URL, '<form><input type="email"><button>Continue</button></form>'],
    ['logged-out', DETAIL_URL, '<input type="password">'],
    ['logged-out', TRACKING_URL, LOGIN_LINK],
    ['loading', LIST_URL, '<div class="order-main"><div class="comet-loading-wrap"></div></div>'],
    ['loading', DETAIL_URL, '<div class="comet-loading-wrap"></div>'],
    ['empty', LIST_URL, LOGIN_LINK + listHtml([])],
    ['empty', REFUNDS_URL, '<p>Nothing</p><button class="next-prev"></button>'],
    ['unreadable', REFUNDS_URL, '<p>No. 3041000000000001</p><button class="next-prev"></button>'],
    ['unreadable', LIST_URL, '<main><article>Vega Store</article></main>'],
    ['unreadable', LIST_URL, listHtml(['<div><a href="/item/1005005209093140.html">A</a></div>'])],
    ['unreadable', LIST_URL, listHtml(['<div>No. 3041000000000001</div>'])],
    ['unreadable', DETAIL_URL, '<main>Hello</main>'],
    ['unreadable', TRACKING_URL, '<main>Hello</main>'],
    ['unreadable', REFUNDS_URL, '<main>Hello</main>'],
    ['unreadable', 'https://aliexpress.ru/order-list', '<main>Hello</main>'],
    ['empty', 'https://www.aliexpress.com/', '<main>Hello</main>'],
    ['empty', 'https://evil.example/p/order/index.html', listHtml([cardHtml()])],
  ])('is %s at %s', (state, url, html) => {
    const reading = read(html, url);
    expect(reading.state).toBe(state);
    expect(reading.orders).toHaveLength(state === 'read' ? 1 : 0);
    expect(reading.problems.length > 0).toBe(state === 'unreadable');
  });

  it('is loud about cards without numbers', () => {
    const { state, problems } = read(listHtml(['<div class="order-item"><div>Hello</div></div>']));
    expect(state).toBe('unreadable');
    expect(problems).toMatchObject([{ of: null, field: 'orderId', reason: 'not-found' }]);
  });

  it('takes the language of the page where nothing else tells it', () => {
    const html = listHtml([cardHtml({ dateRow: 'Data: 1 mar, 2026' })]);
    const doc = documentOf(html);
    doc.documentElement.setAttribute('lang', 'pt-BR');
    const { orders } = readPage(doc, contextAt(LIST_URL, { language: null }));
    expect(orders[0]?.placedOn?.value).toBe('2026-03-01');
  });

  it('does not throw when the page does', () => {
    const doc = documentOf(listHtml([cardHtml()]));
    vi.spyOn(doc, 'querySelectorAll').mockImplementation(() => {
      throw new Error('broken');
    });
    expect(readPage(doc, contextAt(LIST_URL))).toMatchObject({
      state: 'unreadable',
      problems: [{ of: null, field: 'page', reason: 'unparsed', seen: 'Error: broken' }],
    });
  });

  it('reads hundreds of cards in one go', () => {
    const cards = Array.from({ length: 300 }, (_, at) =>
      cardHtml({ id: String(3041000000000001 + at * 20000) }),
    );
    expect(read(listHtml(cards)).orders).toHaveLength(300);
  });
});
