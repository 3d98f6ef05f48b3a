import type { WarningStrength } from '../model';
import { CONTACT_LENSES } from './goods/contact-lenses';
import { CUSTOM_MADE } from './goods/custom-made';
import { EARRINGS } from './goods/earrings';
import * as names from './goods/names';
import { PET_FOOD } from './goods/pet-food';
import { PLANTS } from './goods/plants';
import { SWIMWEAR } from './goods/swimwear';
import { UNDERWEAR } from './goods/underwear';

/**
 * One group of goods that are not taken back for a change of mind (rules.md 8), as data. A group fires on a
 * category id anywhere in the chain, on a breadcrumb name, or on a word of the title.
 */
export interface CategoryGroup {
  /** The key of its sentence (`warning.<group>`). */
  group: string;
  strength: WarningStrength;
  ruleIds: readonly string[];
  ids: readonly string[];
  /** Breadcrumb names, whole and in lower case; those of a group with `title` words are also known by these. */
  names: readonly string[];
  title?: RegExp;
  /** Root categories under which the words of the title count, where the root is known. */
  within?: readonly string[];
  /** The category is wider than what is excluded: it counts only together with these words, if there is a title. */
  onlyWith?: RegExp;
  /** Left out of *free* return only: a page that promises free return has the last word. */
  freeReturnOnly?: boolean;
}

/** The root categories of rules.md 8, by which a title's words are kept out of places where they mean other things. */
export const ROOTS: ReadonlySet<string> = new Set(
  (
    '2 3 6 7 13 15 18 21 26 30 34 36 39 44 66 320 322 502 509 1420 1501 1503 1511 1524 200000297 200000343 ' +
    '200000345 200000532 200001075 200574005 201355758 201520802 201768104 202192403 202228412'
  ).split(' '),
);

const CLOTHES = ['3', '18', '200000343', '200000345', '200000532', '200574005', '201768104', '1501'];
const ORNAMENTS = ['36', '1509', '200000297'];

/** Strongest first. */
export const GROUPS: readonly CategoryGroup[] = [
  {
    group: 'underwear',
    strength: 'hard',
    ruleIds: ['FR-13'],
    ids: ['200574005'],
    names: ['underwear', 'underwear & sleepwears', 'ropa interior'],
    title: UNDERWEAR,
    within: CLOTHES,
  },
  {
    group: 'food',
    strength: 'hard',
    ruleIds: ['FR-13'],
    ids: ['2', '100007269'],
    names: names.FOOD,
  },
  {
    group: 'phones',
    strength: 'hard',
    ruleIds: ['FR-13'],
    ids: ['5090301'],
    names: names.PHONES,
    freeReturnOnly: true,
  },
  {
    group: 'digital',
    strength: 'hard',
    ruleIds: ['FR-13'],
    ids: ['201169612'],
    names: names.DIGITAL,
  },
  {
    group: 'dated',
    strength: 'hard',
    ruleIds: ['FR-13'],
    ids: ['200003498', '200003518', '200003501'],
    names: ['travel & coupon services', 'travel and coupon services'],
  },
  {
    group: 'custom-made',
    strength: 'hard',
    ruleIds: ['FR-13', 'BP-17'],
    ids: [],
    names: [],
    title: CUSTOM_MADE,
  },
  {
    group: 'oral-care',
    strength: 'hard',
    ruleIds: ['BP-17'],
    ids: ['3305'],
    names: names.ORAL_CARE,
  },
  {
    group: 'shaving',
    strength: 'hard',
    ruleIds: ['BP-17'],
    ids: ['660302'],
    names: names.SHAVING,
  },
  {
    group: 'beauty',
    strength: 'hard',
    ruleIds: ['BP-17'],
    ids: ['660103', '3306', '200001221', '200001288', '1513', '200001976'],
    names: names.BEAUTY,
  },
  {
    group: 'intimate',
    strength: 'soft',
    ruleIds: ['BP-17'],
    ids: ['200001508'],
    names: names.INTIMATE,
  },
  {
    group: 'e-cigarettes',
    strength: 'soft',
    ruleIds: ['BP-17'],
    ids: ['200003561'],
    names: names.E_CIGARETTES,
  },
  {
    group: 'health',
    strength: 'soft',
    ruleIds: ['BP-17'],
    ids: ['200001355', '200001187'],
    names: names.HEALTH,
  },
  {
    group: 'hair',
    strength: 'soft',
    ruleIds: ['BP-17'],
    ids: ['200165144', '200003655'],
    names: names.HAIR,
  },
  {
    group: 'plants',
    strength: 'soft',
    ruleIds: ['BP-17'],
    ids: ['125'],
    names: ['garden supplies'],
    onlyWith: PLANTS,
  },
  {
    group: 'pet-food',
    strength: 'soft',
    ruleIds: ['BP-17'],
    ids: ['100006664'],
    names: ['pet products'],
    onlyWith: PET_FOOD,
  },
  {
    group: 'baby',
    strength: 'soft',
    ruleIds: ['BP-17'],
    ids: ['310', '200002038', '200001330'],
    names: names.BABY,
  },
  {
    group: 'swimwear',
    strength: 'soft',
    ruleIds: ['BP-17'],
    ids: [],
    names: ['swimwear', 'swimwears', 'bikinis', 'bañadores', 'trajes de baño'],
    title: SWIMWEAR,
    within: CLOTHES,
  },
  {
    group: 'earrings',
    strength: 'soft',
    ruleIds: ['BP-17'],
    ids: [],
    names: ['earrings', 'pendientes'],
    title: EARRINGS,
    within: ORNAMENTS,
  },
  {
    group: 'contact-lenses',
    strength: 'soft',
    ruleIds: ['BP-17'],
    ids: [],
    names: ['contact lenses', 'lentes de contacto'],
    title: CONTACT_LENSES,
    within: ['66', '200000297', '200000532', '200001075'],
  },
  {
    group: 'seasonal',
    strength: 'info',
    ruleIds: ['FR-13'],
    ids: ['100001824'],
    names: [
      'festive & party supplies',
      'ice mold',
      'buckets, coolers & ice bags',
      'party masks',
      'electric cup',
      'compact refrigerator',
      'portable refrigerator',
      'robot pool cleaner',
      'shoe dryer',
    ],
    freeReturnOnly: true,
  },
];
