import { statusText, wordsOf } from '../../replica/render/words';
import type { Scene } from '../scene';
import { hash, type Mutator, rootOf, textsOf } from './mutator';

/** Words of languages and fashions that no dictionary of the reader knows. */
const FOREIGN = [
  'Commandé le',
  'Numéro de réf.',
  'Besteld op',
  'תאריך ההזמנה',
  'تاريخ الطلب',
  '注文日',
  'สั่งเมื่อ',
  'Ngày đặt',
  'Tilaus tehty',
  'Orð',
  'En route vers vous',
  'На складе',
  'Em trânsito 2',
  'まもなく',
] as const;

const STATUSES = [
  'unpaid',
  'risk-check',
  'to-ship',
  'in-transit',
  'completed',
  'cancelled',
  'closed',
  'frozen',
] as const;

function labelsOf({ language }: Scene): Set<string> {
  const found = (['2a', '2b'] as const).flatMap((generation) => {
    const { tabs, status, ...words } = wordsOf({ language, generation });
    const statuses = STATUSES.map((name) => statusText(name, { language, generation }));
    return [...Object.values(words), ...Object.values(tabs), ...Object.values(status), ...statuses];
  });
  const more = [
    'Free returns',
    'Fast delivery',
    'Paid',
    'Refund',
    'Total',
    'Receipt',
    'Add to cart',
    'Details',
  ];
  const tracking = [
    'Delivered',
    'Estimated delivery',
    'Tracking number',
    'Carrier',
    'Store Coupon',
    'Shipping',
  ];
  return new Set([...found, ...more, ...tracking].map((word) => word.trim().replace(/:+$/, '')));
}

/** Labels, buttons and states are in words that no dictionary has. Ids, days, names and sums stay. */
const foreignLabels: Mutator = {
  name: 'foreign-labels',
  apply: (doc, dice, scene) => {
    const labels = [...labelsOf(scene)].sort((one, other) => other.length - one.length);
    const renamed = new Map<string, string>();
    for (const text of textsOf(rootOf(doc))) {
      const said = text.data.trimStart();
      const label = labels.find(
        (word) => said.startsWith(word) && !/^[\p{L}/]/u.test(said.slice(word.length)),
      );
      if (label === undefined || (renamed.size > 0 && dice.chance(0.15))) continue;
      const word =
        renamed.get(label) ??
        `${dice.pick(FOREIGN)}${dice.chance(0.2) ? ` ${hash(dice, 3).replace(/\d/g, 'z')}` : ''}`;
      renamed.set(label, word);
      text.data = text.data.replace(label, word);
    }
    return renamed.size === 0
      ? null
      : { takes: ({ key, quote }) => restsOnWords(scene, key, quote), reworded: true };
  },
};

/** What only words can tell: on the list the state, on the other pages also which day and button is which. */
function restsOnWords({ page }: Scene, key: string, quote: string): boolean {
  const field = key.slice(key.indexOf('/') + 1);
  if (/^(?:status|statusText|canDispute)$|\/canDispute$/.test(field)) return true;
  if (page === 'order-list') return /^statement free-return/.test(field) && /free returns/i.test(quote);
  if (page === 'product') return /^statement/.test(field);
  if (page === 'tracking') return /\/delivered(?:On)?$|\/event /.test(field);
  return /^(?:placedOn|paidOn|shippedOn|completedOn|statement .*)$/.test(field);
}

export const WORD_MUTATORS = [foreignLabels];
