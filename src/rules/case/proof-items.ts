import type { EvidenceKind, Reason } from '../../model';

/** What kind of goods it is, as far as that changes what proves a problem with it (rules.md 7). */
export const GOODS_KINDS = ['clothes', 'electric', 'other'] as const;
export type GoodsKind = (typeof GOODS_KINDS)[number];

/** One thing that proves a problem; said by `proof.<id>` (what), `proof.<id>.why` and `proof.<id>.how`. */
export interface ProofItem {
  id: ProofId;
  /** EV-01 to EV-12 (rules.md 7). */
  ruleId: string;
  reasons: readonly Reason[];
  /** `must`: a case without it is often lost; `strong`: it makes the case better. */
  weight: 'must' | 'strong';
  /** What it is usually filled with, first what suits best. */
  kinds: readonly EvidenceKind[];
  /** Only for these goods. */
  goods?: readonly GoodsKind[];
}

export const PROOF_IDS = [
  'tracking-shop',
  'tracking-carrier',
  'carrier-detail',
  'post-office-letter',
  'address-mismatch',
  'neighbours',
  'address-screenshot',
  'customs-paper',
  'unboxing-film',
  'item-and-label',
  'listing-then',
  'options-line',
  'box-sides',
  'damage-close',
  'damage-film',
  'carrier-report',
  'differences',
  'side-by-side',
  'ruler',
  'size-label',
  'test-film',
  'power-on-film',
  'test-screen',
  'on-a-scale',
  'carrier-weight',
  'brand-marks',
  'serial-check',
  'brand-letter',
  'condition-photos',
  'seller-chat',
] as const;
export type ProofId = (typeof PROOF_IDS)[number];

type Row = Omit<ProofItem, 'ruleId' | 'reasons'>;

/** One group of rules.md 7: its rule, the reason, and what proves it. */
function group(ruleId: string, reason: Reason, ...rows: Row[]): ProofItem[] {
  return rows.map((row) => ({ ...row, ruleId, reasons: [reason] }));
}

const must = (id: ProofId, ...kinds: EvidenceKind[]): Row => ({ id, weight: 'must', kinds });
const strong = (id: ProofId, ...kinds: EvidenceKind[]): Row => ({ id, weight: 'strong', kinds });
const chat = strong('seller-chat', 'screenshot', 'chat');

/**
 * The list of proof, reason by reason (EV-01 to EV-12). What the sources demand is `must`; what they call a strong
 * extra is `strong`. For goods in transit and for a change of mind nothing is demanded.
 */
export const PROOF_ITEMS: readonly ProofItem[] = [
  ...group(
    'EV-01',
    'not-received',
    strong('tracking-shop', 'screenshot', 'tracking'),
    strong('tracking-carrier', 'screenshot', 'document'),
    chat,
  ),
  ...group(
    'EV-02',
    'delivered-not-received',
    must('carrier-detail', 'screenshot', 'document'),
    must('post-office-letter', 'document', 'photo'),
    strong('address-mismatch', 'screenshot', 'document'),
    strong('neighbours', 'note', 'document'),
    chat,
  ),
  ...group(
    'EV-03',
    'returned-to-sender',
    must('tracking-carrier', 'screenshot', 'document'),
    strong('address-screenshot', 'screenshot'),
    chat,
  ),
  ...group(
    'EV-04',
    'customs',
    must('customs-paper', 'document', 'photo'),
    strong('tracking-carrier', 'screenshot', 'document'),
    chat,
  ),
  ...group(
    'EV-05',
    'wrong-item',
    must('unboxing-film', 'video'),
    must('item-and-label', 'photo'),
    must('listing-then', 'listing', 'screenshot'),
    strong('options-line', 'screenshot'),
    chat,
  ),
  ...group(
    'EV-06',
    'damaged',
    must('box-sides', 'photo'),
    must('damage-close', 'photo'),
    must('damage-film', 'video'),
    strong('carrier-report', 'document'),
    chat,
  ),
  ...group(
    'EV-07',
    'not-as-described',
    must('differences', 'note', 'document'),
    must('listing-then', 'listing', 'screenshot'),
    must('side-by-side', 'photo'),
    { ...must('ruler', 'photo', 'video'), goods: ['clothes', 'other'] },
    { ...must('size-label', 'photo'), goods: ['clothes'] },
    { ...must('test-film', 'video'), goods: ['electric'] },
    chat,
  ),
  ...group(
    'EV-08',
    'defective',
    must('power-on-film', 'video'),
    { ...strong('test-screen', 'photo', 'video'), goods: ['electric'] },
    chat,
  ),
  ...group(
    'EV-09',
    'short',
    must('unboxing-film', 'video'),
    must('on-a-scale', 'photo'),
    must('listing-then', 'listing', 'screenshot'),
    strong('carrier-weight', 'screenshot', 'document'),
    chat,
  ),
  ...group(
    'EV-10',
    'counterfeit',
    must('brand-marks', 'photo'),
    must('serial-check', 'screenshot', 'photo'),
    strong('brand-letter', 'document'),
    chat,
  ),
  ...group('EV-11', 'changed-mind', strong('condition-photos', 'photo')),
  ...group(
    'EV-12',
    'promise-broken',
    must('seller-chat', 'screenshot', 'chat'),
    must('listing-then', 'listing', 'screenshot'),
  ),
];

/** Root categories of rules.md 8 in which a size is worn, and those in which something is switched on. */
const CLOTHES = ['3', '322', '200000343', '200000345', '200000297', '200574005', '201768104'];
const ELECTRIC = ['6', '7', '39', '44', '502', '509', '1420', '202192403'];

/** What kind of goods a listing is, by the ids of its categories; `other` where they are not known. */
export function goodsKindOf(categoryIds: readonly string[]): GoodsKind {
  if (categoryIds.some((id) => CLOTHES.includes(id))) return 'clothes';
  return categoryIds.some((id) => ELECTRIC.includes(id)) ? 'electric' : 'other';
}

/** What proves a reason for a kind of goods: what is demanded first. */
export function proofFor(reason: Reason, goods: GoodsKind): ProofItem[] {
  const items = PROOF_ITEMS.filter(
    (item) => item.reasons.includes(reason) && (item.goods?.includes(goods) ?? true),
  );
  return [
    ...items.filter(({ weight }) => weight === 'must'),
    ...items.filter(({ weight }) => weight === 'strong'),
  ];
}

/** Where one item stands: there, passed over with a reason, or neither. */
export interface ProofState {
  item: ProofItem;
  state: 'there' | 'passed-over' | 'missing';
}

/** Reasons for passing over that leave the item missing all the same. */
export const LATER = 'later';

/**
 * How complete the proof is, item by item; never what it is worth. `filled` are the items of the evidence that is in
 * the vault; `passedOver` the buyer's reasons by item.
 */
export function proofStates(
  items: readonly ProofItem[],
  filled: readonly (string | null)[],
  passedOver: Readonly<Record<string, string>>,
): ProofState[] {
  return items.map((item) => {
    const why = passedOver[item.id];
    const state = filled.includes(item.id)
      ? 'there'
      : why !== undefined && why !== LATER
        ? 'passed-over'
        : 'missing';
    return { item, state };
  });
}
