// The page as an application: fills #root, navigates without loading, and makes its nodes anew as React does.
(() => {
  const shop = window.__replica;
  const root = document.getElementById('root');
  shop.actions = {};

  function parse(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  }

  function record(action, id, detail) {
    shop.log.push({ action, id: id ?? null, ...detail });
  }

  function fill(html) {
    root.replaceChildren(parse(html));
  }

  async function show(part) {
    shop.part = part;
    shop.cards = null;
    shop.ready = false;
    document.title = part.title;
    if (part.call) {
      shop.answer = await shop.call(part.call);
      if (shop.part !== part) {
        return;
      }
      if (part.page === 'product' && shop.answer) {
        window._d_c_ = { lifeCycleEventList: [{ data: shop.answer.data }], DCData: { imagePathList: [] } };
      }
      fill(part.html);
    }
    shop.ready = true;
  }

  async function load() {
    const response = await fetch(`/__replica/root?url=${encodeURIComponent(location.href)}`);
    const part = await response.json();
    if (part.call) {
      root.replaceChildren(Object.assign(document.createElement('div'), { className: 'comet-loading-wrap' }));
    } else {
      fill(part.html);
    }
    await show(part);
  }

  /** Goes to another page of the shop without loading a document. */
  shop.go = (path) => {
    history.pushState({}, '', path);
    return load();
  };
  addEventListener('popstate', load);

  /** Makes every node of the page anew, as a remount does. */
  shop.rerender = () => {
    fill(shop.part.html);
    if (shop.cards) {
      document
        .querySelector('.comet-checkbox-group')
        ?.replaceChildren(...shop.cards.map((html) => parse(html)));
    }
  };

  /** Makes the children of headers anew and keeps the headers, as a re-render with new keys does. */
  shop.rerenderInPlace = () => {
    const fresh = parse(shop.part.html);
    const cards = (shop.cards ?? []).map((html) => parse(html));
    const places = '.order-item-header, .order-status, .replica-facts';
    const sources = cards.length
      ? cards.map((card) => card.querySelector('.order-item-header'))
      : [...fresh.querySelectorAll(places)];
    for (const [at, place] of [...root.querySelectorAll(places)].entries()) {
      place.replaceChildren(...(sources[at]?.childNodes ?? []));
    }
  };

  /** Puts the unfolded form of one block in the place of the folded one. */
  shop.unfold = (selector, from) => {
    const all = [...root.querySelectorAll(selector)];
    const block = from.closest(selector);
    const open = parse(shop.part.open).querySelectorAll(selector)[all.indexOf(block)];
    if (block && open) {
      block.replaceWith(open);
    }
  };

  /** Shows a modal of the page; `buttons` are [class, text, action, id]. */
  shop.modal = (className, title, footerClass, buttons) => {
    const modal = Object.assign(document.createElement('div'), { className: `${className} replica-modal` });
    const box = Object.assign(document.createElement('div'), { className: 'replica-modal-box' });
    const footer = Object.assign(document.createElement('div'), { className: footerClass });
    for (const [kind, text, action, id] of buttons) {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: kind,
        textContent: text,
      });
      button.dataset.replicaDo = action;
      button.dataset.replicaId = id;
      footer.append(button);
    }
    box.append(Object.assign(document.createElement('h2'), { textContent: title }), footer);
    modal.append(box);
    root.append(modal);
  };

  shop.closeModal = () => root.querySelector('.replica-modal')?.remove();
  shop.parse = parse;
  shop.record = record;

  // React listens at its root too, so what stops a click before it gets here stops the page's own action.
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-replica-do]') : null;
    if (!target) {
      return;
    }
    const { replicaDo: action, replicaId: id } = target.dataset;
    record(action, id, {});
    shop.actions[action]?.(id, target);
  });

  Object.assign(shop.actions, {
    'close-modal': () => shop.closeModal(),
    expand: (_id, target) => shop.unfold('.order-detail-info, .replica-parcel', target),
    go: (id) => location.assign(id),
  });

  show(JSON.parse(document.getElementById('replica-part').textContent));
})();
