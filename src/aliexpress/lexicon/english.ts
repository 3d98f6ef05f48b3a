import type { StatementWords } from '../statement-words';

/** The site's own words in English (pages.md 6.3, 8). */
export const ENGLISH: StatementWords = {
  language: 'en',
  days: '(?<![\\d.,$])([1-9]\\d{0,2})(?: \\([a-z -]{3,20}\\))?[ -]?(?:calendar )?days?(?!\\p{L})',
  otherTimes:
    /\bbefore (?:shipping|shipment|delivery|dispatch)\b|\d:\d{2}|\d+ ?(?:h|hrs?|hours?)\b|\b(?:ends?|ending|expires?|expiring|closes?|closing) in\b|(?<!\d)0\d+[ -]?days?\b|\d[.,]\d+[ -]?days?\b|\bdays?(?: (?:and )?\d+ ?h\w*)? (?:left|remaining|to go)\b|(?<!\d)(?:0+|\d{4,})[ -]?days?\b|(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d+ ?(?:[-–~]|to|or) ?\d+[ -]?days?|\d+ (?:business|working) days?|\d+[ -]?(?:weeks?|months?|years?)\b|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty-five|sixty|ninety)[ -](?:calendar |business )?(?:days?|weeks?|months?|years?)\b/i,
  window:
    '(?:within|for|have|has|get|up to|during|in|next|first|until|of)(?: the| a| another| only)?(?: first| next)?',
  link: '(?:after|of|from|following|since|upon|(?:starting|counting|counted) (?:from|on)|as of|once|when)',
  purpose: '(?:to|for)',
  lead: '(?:after|once|when|from|upon)',
  noise:
    "(?:(?:the|your|its|an?|you|it|when|that|which|date|day|time|moment|of|is|was|are|were|has|have|been|being|gets?|you've|order|items?|package|parcel|products?|goods|actual)(?:'s)? )*",
  events: [
    [
      'receipt-confirmed',
      'confirm(?:ing|ed|ation)?(?: of)?(?: the| your)?(?: order)? (?:receipt|delivery|goods received|received)|(?:receipt|delivery) (?:is |was |has been )?confirm(?:ed|ation)',
    ],
    [
      'placed',
      'placed|plac(?:e|ed|ing)(?: the| your| an)? order|order (?:date|placement|creation)|purchased?(?: date)?|ordering',
    ],
    ['paid', 'pa(?:id|ying)|payment(?: date)?'],
    ['shipped', 'ship(?:ped|ment|ping)(?: date)?|dispatch(?:ed)?(?: date)?'],
    ['completed', 'complet(?:ed?|ion)(?: date)?'],
    ['delivered', 'deliver(?:ed|y)(?: date)?|receipt|receiv(?:e|ed|ing)|arriv(?:al|es|ed)'],
  ],
  notEvent: '(?:guarantee|protection|window|period|deadline|estimate|promise|fail|issue|address|date)',
  before: '(?:before|by|until|till|no later than|on or before|through)(?: the)?',
  turned:
    /\b(?:no|not|can ?not|never|nor|without|unless|except(?:ing)?|exclu\w+|unavailable|ineligible|expired|ended|suspended|only (?:if|for|when))\b|n['’]t\b|\b(?:returns?|returnable|disputes?|window|period|deadline) (?:was|were|ended|closed)\b|\byou (?:had|could)\b|\bbecause\b|\bsince (?:your|the|it)\b|\bgot a refund\b|\brefund (?:was|has been)\b|: refunded\b/i,
  harmless:
    /\b(?:(?:does|do|did|is|are|was|has|have|if)(?: not|n['’]t)|not|never) (?:been |be |(?:completely|fully|entirely|totally|quite) )?(?:as described|as advertised|satisfied|happy|like|want|need|match\w*|work\w*|fit\w*|arriv\w*|deliver\w*|receiv\w*)\b|\bnot (?:later|more) than\b|\bno[- ](?:questions?|reason|problem|worries|hassle|delivery|later than|matter|return shipping|extra|additional)\b|\bnon-delivery\b|\bwithout (?:any |a |giving |stating )*(?:reason|cost|charge|fee|extra)\w*/gi,
  condition: /\b(?:if|once|when)\b|^\W*(?:unless|except)\b|\bunless\b[^,]*\breturnable\b/i,
  kinds: [
    {
      kind: 'not-returnable',
      all: [
        /\bnon[- ]?returnable\b|\b(?:not|isn't|aren't) (?:be )?returnable\b|\b(?:can ?not|can['’]t|may not|must not) be returned\b|\bno returns?\b(?! (?:shipping|fee|cost|label|postage|address|needed|required|necessary))|(?<!free )\breturns? (?:(?:is|are) )?not (?:accepted|supported|available|allowed|possible)\b|\bnot eligible for (?:a )?returns?\b|\bdo(?:es)?(?: not|n['’]t) (?:support|accept|offer|allow) returns?\b/i,
      ],
      none: /returned (?:for free|free|to (?:the )?sender|without)/i,
      bare: true,
    },
    {
      kind: 'late-delivery-coupon',
      all: [/\bcoupons?\b/i, /\b(?:delay|delayed|delays|late|later)\b|(?:deliver\w*|arriv\w*) after/i],
      bare: true,
      ignoreDays: true,
    },
    { kind: 'open-dispute', all: [/\bdisputes?\b/i], bare: false },
    {
      kind: 'no-delivery-refund',
      all: [
        /\brefund/i,
        /\b(?:no|non)[- ]?delivery\b|\bundelivered\b|(?:\bnot|n['’]t|\bnever) (?:been |be )?(?:deliver|receiv|arriv)/i,
      ],
      bare: true,
    },
    {
      kind: 'free-return',
      all: [
        /\bfree (?:and easy |local |easy )?returns?\b|\breturns?\b.*\b(?:is|are|for) free\b|\breturns?\b.*\bfree of charge\b|\breturns? free\b|\b(?:return|send) (?:it|them|the items?)(?: back)? for free\b/i,
      ],
      none: /\bno free return|\bnot (?:be |for )?free\b|n['’]t free\b|free returns? (?:is|are) not|(?:not|n['’]t) (?:eligible for|support|offer|include) (?:a )?free return/i,
      bare: true,
    },
    {
      kind: 'return-after-receipt',
      all: [
        /\breturn/i,
        /\bat (?:your|(?:the )?buyer['’]?s?['’]?) (?:own )?(?:cost|expense)\b|\b(?:buyers?|you)(?: (?:must|will|have to|need to|should|has to))? (?:pays?|covers?|bears?)\b|\b(?:paid|covered|borne) by (?:the )?buyer\b/i,
      ],
      bare: true,
      atCost: true,
    },
    { kind: 'return', all: [/\breturn|\bsend (?:it|them|the items?) back\b/i], bare: false },
    {
      kind: 'buyer-protection',
      all: [
        /\b(?:buyer|purchase) protection\b|\bmoney[- ]back guarantee\b|\brefund if (?:the |your )?(?:items?|packages?|products?|orders?)\b.*\b(?:damaged|lost|defective|late|not as described)\b/i,
      ],
      bare: true,
    },
  ],
  othersDeed:
    /\b(?:seller|merchant|we|aliexpress)\b.*\b(?:will|must|should|has|have|needs?)\b|\b(?:respond|repl(?:y|ies)|process(?:ed|ing)?|review(?:ed|s)?|inspect(?:ed|ion)?)\b|\b(?:receipt|arrival|receiv\w+|deliver\w+)(?: of)? (?:the|your) returns?\b|\b(?:receipt|arrival|delivery) of (?:an? )?return|\breturn(?:ed (?:item|product|parcel|package|good)s?)? (?:is|was|has been|arrives|reaches)\b/i,
  refundNode: /^refund$/i,
  topic: /\breturn|\brefund|\bdispute|\bmoney[- ]back\b|\bsend (?:it|them|the items?) back\b/i,
};
