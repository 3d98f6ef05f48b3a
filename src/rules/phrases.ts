/**
 * The words of a group of goods. `spaced` are of languages that part words by spaces: they match whole words, so that
 * "customs" is not "custom". `joined` are of Japanese, Korean and Thai, which do not, and match anywhere.
 */
export interface GoodsWords {
  spaced: readonly string[];
  joined: readonly string[];
  /** What follows and makes it something else: "swimsuit bag". */
  unless?: string;
}

/** What holds, hangs or shows a thing is not the thing. */
export const KEEPERS =
  'bags?|box|boxes|cases?|organi[sz]ers?|storage|drawers?|racks?|stands?|holders?|displays?|hangers?';

/** The same where nothing parts the words. */
const JOINED_KEEPERS =
  'ケース|収納|ボックス|バッグ|ポーチ|スタンド|ハンガー|정리함|수납|보관함|케이스|파우치|가방|걸이';
const THAI_KEEPERS = 'กล่อง(?:ใส่|เก็บ)?|กระเป๋า(?:ใส่|เก็บ)?|ถุง(?:ใส่|ซัก)?|ที่(?:เก็บ|แขวน)';

/** "Box for earrings": what comes after these words is what something else is made for. */
const FOR = 'for|para|pour|für|per|voor|dla|для|untuk|cho|için';

/** One expression for a group's words in all languages, whatever the case of the letters. */
export function phrases({ spaced, joined, unless }: GoodsWords): RegExp {
  const not = unless ? `(?![\\s-]+(?:${unless})(?![\\p{L}\\p{N}]))` : '';
  const whole = `(?<![\\p{L}\\p{N}])(?<!(?<!\\p{L})(?:${FOR})\\s)(?:${spaced.join('|')})(?![\\p{L}\\p{N}])${not}`;
  if (joined.length === 0) return new RegExp(whole, 'iu');
  const anywhere = `(?<!${THAI_KEEPERS})(?:${joined.join('|')})(?!の?\\s*(?:${JOINED_KEEPERS}))`;
  return new RegExp(`${whole}|${anywhere}`, 'iu');
}
