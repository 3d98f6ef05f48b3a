/**
 * The words of a title that mean a group of goods, in English and Spanish. Each is a list of whole words or phrases; what
 * stands after `unless` in the same place means something else ("swimsuit bag", "engraving machine").
 * Letters of any alphabet bound a word, so that "customs" is not "custom".
 */
function phrases(list: string, unlessFollowedBy = ''): RegExp {
  const not = unlessFollowedBy ? `(?![\\s-]+(?:${unlessFollowedBy})(?![\\p{L}\\p{N}]))` : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])${not}`, 'iu');
}

const KEEPERS =
  'bags?|box|boxes|cases?|organi[sz]ers?|storage|drawers?|racks?|stands?|holders?|displays?|hangers?';

export const UNDERWEAR = phrases(
  'underwear|underpants|panties|lingerie|boxer briefs|bralettes?|bras|ropa interior|lencería|bragas|calzoncillos',
  `${KEEPERS}|dryers?|dividers?|washing|laundry`,
);

export const SWIMWEAR = phrases(
  'swimsuits?|swimwear|swim[\\s-]?(?:suits?|trunks|shorts|briefs|dress|dresses|tops?|bottoms?)|swimming (?:suits?|trunks)|' +
    'bathing suits?|bikinis?|tankinis?|monokinis?|trajes? de baño|bañador|bañadores|biquinis?',
  `${KEEPERS}|lines?|trimmers?|razors?|wax|shavers?|panties|underwear|area`,
);

export const EARRINGS = phrases(
  'earrings?|ear studs|pendientes de mujer|aretes',
  `${KEEPERS}|hooks?|backs?|making|findings|posts?|blanks?|cards?|pliers|molds?|parts|accessories`,
);

export const CONTACT_LENSES = phrases(
  '(?:colou?red )?contact lens(?:es)?|lentillas|lentes de contacto',
  `${KEEPERS}|cleaners?|cleaning|washers?|solutions?|containers?|tweezers|applicators?|kit|remover|inserter`,
);

/** "Custom" of parts made for a model of car, of a hobby's own goods and of the border is no buyer's wish. */
const BARE_CUSTOM =
  'custom(?![\\s-]+(?:fit|roms?|firmware|keyboards?|mechanical|keycaps?|gaming|duty|duties|clearance|tax|taxes|fees?|declaration))';

export const CUSTOM_MADE = phrases(
  `(?<!(?:no|non|not)[\\s-])(?:personali[sz]ed|customi[sz]ed|custom[\\s-]?made|${BARE_CUSTOM})|engraved|` +
    'made[\\s-]to[\\s-](?:order|measure)|diy (?:your )?(?:name|photo|picture)s?|name necklaces?|' +
    '(?:with|add|print|upload) your (?:own )?(?:name|photo|picture|text|logo)s?|your (?:own )?(?:name|logo)|' +
    'personalizad[oa]s?|hech[oa]s? a medida|por encargo|con (?:tu |su )?nombre|con (?:tu|su) foto',
);

export const PLANTS = phrases(
  'seeds?|seedlings?|bulbs?|(?:live|living|real) plants?|succulents?|saplings?|semillas?|bulbos?|plantas vivas',
  `${KEEPERS}|trays?|starters?|planters?|spreaders?|sowers?|germination|tape`,
);

export const PET_FOOD = phrases(
  'food|treats?|snacks?|catnip|chews?|kibble|comida|pienso|golosinas?',
  `${KEEPERS}|bowls?|dispensers?|feeders?|containers?|pouch|toys?|balls?|mats?|scoops?`,
);
