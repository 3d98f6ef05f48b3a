// The form that opens a dispute and the page that follows it.
(() => {
  const shop = window.__replica;
  const root = document.getElementById('root');
  // What the form has heard of, as a controlled component has: a text put in without its event is lost.
  const form = { reason: null, text: '', files: [] };
  shop.form = form;

  const step = (number) => {
    for (const section of root.querySelectorAll('[data-replica-step]')) {
      section.hidden = section.dataset.replicaStep !== String(number);
    }
  };

  // How the upload field behaves: `none` states no limits, `trusted` takes nothing but from the buyer's own hand.
  const wishes = new URLSearchParams(location.search);
  const upload = wishes.get('upload');
  if (upload === 'none') {
    root.querySelector('.replica-upload p')?.remove();
    root.querySelector('[data-replica-upload]')?.removeAttribute('accept');
  }
  // A field for the sum, where the test asks for it: how the site's own looks is not known, so nothing marks it.
  if (wishes.get('amount') === 'field') {
    const label = Object.assign(document.createElement('label'), { textContent: 'Refund amount' });
    label.append(Object.assign(document.createElement('input'), { name: 'replica-amount' }));
    root.querySelector('.replica-upload')?.before(label);
  }

  async function sha256(file) {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  function thumb(file, input) {
    const list = input.parentElement.querySelector('.replica-thumbs');
    const [container, image] = list.dataset.replicaThumbClass.split(' ');
    const outer = Object.assign(document.createElement('div'), { className: container });
    const inner = Object.assign(document.createElement('div'), { className: image, title: file.name });
    inner.style.backgroundImage = `url("${URL.createObjectURL(file)}")`;
    outer.append(inner);
    list.append(outer);
  }

  root.addEventListener('change', async (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') {
      return;
    }
    if (upload === 'trusted' && !event.isTrusted) {
      input.value = '';
      return;
    }
    for (const file of input.files) {
      const entry = { name: file.name, size: file.size, type: file.type, sha: await sha256(file) };
      form.files.push(entry);
      shop.record('upload', null, entry);
      thumb(file, input);
    }
  });

  root.addEventListener('input', (event) => {
    if (event.target instanceof HTMLTextAreaElement) {
      form.text = event.target.value;
    } else if (event.target.name === 'replica-amount') {
      form.amount = event.target.value;
    }
  });

  const result = () => ({ reason: form.reason, text: form.text, files: [...form.files] });

  function asked(title, id, action) {
    shop.modal('replica-dialog', title, 'comet-v2-modal-footer', [
      ['comet-v2-btn', 'Cancel', 'close-modal', id],
      ['comet-v2-btn comet-v2-btn-primary', 'Confirm', action, id],
    ]);
  }

  function done(action, id) {
    shop.closeModal();
    Object.assign(shop.log.at(-1), { action, id }, result());
  }

  Object.assign(shop.actions, {
    'open-select': () => {
      root.querySelector('.replica-menu').hidden = false;
    },
    'choose-reason': (reason) => {
      form.reason = reason;
      root.querySelector('.replica-selected').textContent = reason;
      root.querySelector('.replica-menu').hidden = true;
    },
    'next-step': () => {
      root.querySelector('[data-replica-step="1"] textarea').value = form.text;
      root.querySelector('.replica-review').textContent = `${form.reason ?? 'No reason'}: ${form.text}`;
      step(2);
    },
    back: () => step(1),
    submit: (id) => asked('Submit the request?', id, 'submit-confirmed'),
    'submit-confirmed': (id) => {
      done('submit-confirmed', id);
      // The page of the dispute comes next, with a load of its own, where the test has asked for it.
      const next = wishes.get('then');
      if (next !== null) {
        location.assign(`/p/reverse-pages/detail.html?tradeOrderLineId=${id}&reverseOrderLineId=${next}`);
      }
    },
    accept: (id) => asked('Accept this solution?', id, 'accept-confirmed'),
    'accept-confirmed': (id) => done('accept-confirmed', id),
    'cancel-dispute': (id) => asked('Cancel the dispute?', id, 'cancel-dispute-confirmed'),
    'cancel-dispute-confirmed': (id) => done('cancel-dispute-confirmed', id),
    'open-upload': () => root.append(shop.parse(shop.part.evidence)),
    'submit-evidence': (id) => done('submit-evidence', id),
  });
})();
