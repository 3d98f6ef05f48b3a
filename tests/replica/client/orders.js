// The buttons of the order pages: more, tabs, confirming receipt, asking for a return.
(() => {
  const shop = window.__replica;
  const API = 'mtop.aliexpress.trade.buyer.order.list';
  let busy = false;

  const group = () => document.querySelector('.comet-checkbox-group');
  const currentTab = () =>
    document.querySelector('.comet-tabs-nav-item[aria-selected="true"]')?.dataset.replicaId;

  /** The site sends parts of its last answer back to say which page comes next. */
  function operation(tab, page) {
    const last = shop.answer?.data ?? {};
    const parts = {
      pc_om_list_header_action_300140: { tag: 'pc_om_list_header_action', fields: { statusTab: tab } },
      pc_om_list_body_300120: { tag: 'pc_om_list_body', fields: { pageIndex: page - 1, pageSize: 10 } },
    };
    return {
      params: JSON.stringify({
        data: parts,
        linkage: last.linkage ?? { signature: { stub: true } },
        hierarchy: last.hierarchy ?? {},
        endpoint: last.endpoint ?? {},
        operator: 'pc_om_list_body_300120',
      }),
    };
  }

  async function cardsOf(tab, page) {
    shop.answer = (await shop.call({ api: API, method: 'POST', data: operation(tab, page) })) ?? shop.answer;
    const response = await fetch(`/__replica/cards?tab=${tab}&page=${page}`);
    return response.json();
  }

  function setMore(hasMore) {
    const more = document.querySelector('.order-more');
    if (more) {
      more.hidden = !hasMore;
    }
  }

  function known() {
    // Before anything was added, the cards are those of the first page.
    shop.cards ??= [...shop.parse(shop.part.html).querySelectorAll('.order-item')].map(
      (card) => card.outerHTML,
    );
    return shop.cards;
  }

  async function alone(work) {
    if (!busy) {
      busy = true;
      await work().finally(() => {
        busy = false;
      });
    }
  }

  async function more() {
    const cards = known();
    const next = await cardsOf(currentTab() ?? 'all', Math.floor(cards.length / 10) + 1);
    cards.push(...next.cards);
    group().append(...next.cards.map((html) => shop.parse(html)));
    setMore(next.hasMore);
  }

  async function tab(code) {
    for (const item of document.querySelectorAll('.comet-tabs-nav-item')) {
      const active = item.dataset.replicaId === code;
      item.classList.toggle('replica-active', active);
      item.setAttribute('aria-selected', String(active));
    }
    const first = await cardsOf(code, 1);
    shop.cards = first.cards;
    group().replaceChildren(...first.cards.map((html) => shop.parse(html)));
    setMore(first.hasMore);
  }

  Object.assign(shop.actions, {
    more: () => alone(more),
    tab: (code) => alone(() => tab(code)),
    'confirm-received': (id) => {
      const title = 'Are you sure you want to confirm the receipt of your order?';
      shop.modal('comet-modal', title, 'replica-btns', [
        ['comet-btn', 'Cancel', 'close-modal', id],
        ['comet-btn comet-btn-primary', 'Confirm', 'confirm-received-confirmed', id],
      ]);
    },
    'confirm-received-confirmed': () => shop.closeModal(),
    returns: (address) => {
      shop.modal('comet-modal', 'Have you received your package?', 'replica-btns', [
        ['comet-btn comet-btn-primary', 'Yes', 'returns-yes', address],
        ['comet-btn', 'No', 'returns-no', address],
      ]);
    },
    'returns-yes': open,
    'returns-no': open,
  });

  function open(address) {
    shop.closeModal();
    window.open(address, '_blank');
  }
})();
