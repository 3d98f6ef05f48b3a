import type { Random } from '../../replica/model/random';
import { elementsOf, hash, type Mutator, NONE } from './mutator';

const HOSTS = ['es.aliexpress.com', 'www.aliexpress.us', 'm.aliexpress.com', 'ko.aliexpress.com'] as const;

function linksOf(doc: Document): Element[] {
  return elementsOf(doc).filter((element) => element.hasAttribute('href'));
}

/** Changes an href as an address, keeping the form without a scheme where it had one. */
function readdress(link: Element, change: (url: URL) => void): void {
  const url = new URL(link.getAttribute('href') ?? '', 'https://www.aliexpress.com/');
  change(url);
  link.setAttribute('href', url.href);
}

/** Links lead to the hosts of other languages and devices. */
const otherHosts: Mutator = {
  name: 'other-hosts',
  apply: (doc, dice) => {
    const host = dice.pick(HOSTS);
    for (const link of linksOf(doc)) {
      if (dice.chance(0.8)) readdress(link, (url) => (url.hostname = host));
    }
    return linksOf(doc).length > 0 ? NONE : null;
  },
};

/** Links carry parameters of their own, before and behind the ones that matter, and fragments. */
const moreParameters: Mutator = {
  name: 'more-parameters',
  apply: (doc, dice) => {
    for (const link of linksOf(doc)) {
      readdress(link, (url) => {
        const old = [...url.searchParams];
        url.search = '';
        url.searchParams.set('spm', `a2g0o.order_list.${hash(dice, 4)}.3048000000000099`);
        url.searchParams.set('pdp_npi', '4@dis!USD!US $9.99!US $4.56');
        for (const [name, value] of old) url.searchParams.append(name, value);
        url.searchParams.append('gatewayAdapt', 'glo2usa4itemAdapt');
        if (dice.chance(0.3)) url.hash = 'top';
      });
    }
    return linksOf(doc).length > 0 ? NONE : null;
  },
};

/** Links are written without host, without scheme, or in full; product links with a slug. */
const linkForms: Mutator = {
  name: 'link-forms',
  apply: (doc, dice) => {
    for (const link of linksOf(doc)) {
      const url = new URL(link.getAttribute('href') ?? '', 'https://www.aliexpress.com/');
      if (dice.chance(0.4)) url.pathname = url.pathname.replace('/item/', '/item/A-b-c/');
      link.setAttribute('href', formOf(url, dice));
    }
    return linksOf(doc).length > 0 ? NONE : null;
  },
};

function formOf(url: URL, dice: Random): string {
  const form = dice.pick(['path', 'host', 'http', 'full'] as const);
  if (form === 'path') return url.pathname + url.search;
  if (form === 'host') return url.href.slice(url.protocol.length);
  return form === 'http' ? url.href.replace('https:', 'http:') : url.href;
}

/** Products have the ids of aliexpress.us, 2^51 ahead. */
const usProducts: Mutator = {
  name: 'us-products',
  apply: (doc) => {
    const links = linksOf(doc).filter((link) =>
      /\/item\/\d{8,16}\.html/.test(link.getAttribute('href') ?? ''),
    );
    for (const link of links) {
      const href = link.getAttribute('href') ?? '';
      const shifted = href.replace(/\d{8,16}(?=\.html)/, (id) =>
        BigInt(id) < 2n ** 51n ? String(BigInt(id) + 2n ** 51n) : id,
      );
      link.setAttribute('href', shifted);
    }
    return links.length > 0 ? NONE : null;
  },
};

/** Links are buttons now; their addresses are in the script. */
const loseLinks: Mutator = {
  name: 'lose-links',
  apply: (doc, dice) => {
    const kind = dice.pick(['/p/', '/item/', '/store/'] as const);
    const links = linksOf(doc).filter((link) => (link.getAttribute('href') ?? '').includes(kind));
    for (const link of links) link.removeAttribute('href');
    const field = { '/p/': '/order', '/item/': '/line ', '/store/': '/storeId' }[kind];
    return links.length > 0 ? { takes: ({ key }) => key.includes(field) } : null;
  },
};

export const LINK_MUTATORS = [otherHosts, moreParameters, linkForms, usProducts, loseLinks];
