import type { StartEvent, StatementKind } from '../model';

/** How a language says one kind of promise. The kinds of a language are tried in their order. */
export interface KindWords {
  /** `return`: a free one if the text around it says that returns are free, else `return-after-receipt`. */
  kind: StatementKind | 'return';
  all: readonly RegExp[];
  none?: RegExp;
  /** Said without a number it is a promise all the same. */
  bare: boolean;
  /** The buyer bears the cost. */
  atCost?: true;
  /** A number of days in it is not counted from the order's events. */
  ignoreDays?: true;
}

/** A language's words; another language is another such table (pages.md 6.3, 8). */
export interface StatementWords {
  language: string;
  /** A number of days, the number as its group. */
  days: string;
  /** Numbers of time that are no plain number of days: ranges, business days, weeks. */
  otherTimes: RegExp;
  /** What stands directly before a number of days that is a window. */
  window: string;
  /** What joins a number of days to the event that it counts from. */
  link: string;
  /** What may stand between a number of days and its link: "to return the item". */
  purpose: string;
  /** What stands before an event that comes ahead of its number of days. */
  lead: string;
  /** Words that say nothing about which event is meant. */
  noise: string;
  events: readonly (readonly [StartEvent, string])[];
  /** What may not follow an event's word: "delivery guarantee", "entrega estimada". */
  notEvent: string;
  /** What stands directly before a printed deadline. */
  before: string;
  kinds: readonly KindWords[];
  /** Someone else acts, or on what was sent back: a number of days in it is no window of the buyer's. */
  othersDeed: RegExp;
  /** The node of the time line with the date of the guaranteed delivery's refund (pages.md 3). */
  refundNode: RegExp;
  /** Words that make a number which was not understood worth telling. */
  topic: RegExp;
}

const ENGLISH: StatementWords = {
  language: 'en',
  days: '(?<![\\d.,$])([1-9]\\d{0,2})[ -]?(?:calendar )?days?(?!\\p{L})',
  otherTimes:
    /\d+ ?(?:[-–~]|to|or) ?\d+[ -]?days?|\d+ (?:business|working) days?|\d+[ -]?(?:weeks?|months?|years?)\b|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty-five|sixty|ninety)[ -](?:calendar |business )?(?:days?|weeks?|months?|years?)\b/i,
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
      'confirm(?:ing|ed|ation)?(?: of)?(?: the| your)?(?: order)? (?:receipt|delivery|goods received|received)|receipt (?:is |was |has been )?confirm(?:ed|ation)',
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
  notEvent: '(?:guarantee|window|period|deadline|estimate|promise|fail|issue|address)',
  before: '(?:before|by|until|till|no later than|on or before|through)(?: the)?',
  kinds: [
    {
      kind: 'not-returnable',
      all: [
        /\bnon[- ]?returnable\b|\b(?:not|isn't|aren't) (?:be )?returnable\b|\b(?:can ?not|can['’]t|may not|must not) be returned\b|\bno returns?\b(?! (?:shipping|fee|cost|label|postage|address|needed|required|necessary))|(?<!free )\breturns? (?:is|are) not (?:accepted|supported|available|allowed|possible)\b|\bnot eligible for (?:a )?returns?\b|\bdo(?:es)?(?: not|n['’]t) (?:support|accept|offer|allow) returns?\b/i,
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
        /\bfree (?:and easy |local |easy )?returns?\b|\breturns?\b.*\b(?:is|are|for) free\b|\breturns?\b.*\bfree of charge\b|\b(?:return|send) (?:it|them|the items?)(?: back)? for free\b/i,
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
    /\b(?:seller|merchant|we|aliexpress)\b.*\b(?:will|must|should|has|have|needs?)\b|\b(?:respond|repl(?:y|ies)|process(?:ed|ing)?|review(?:ed|s)?|inspect(?:ed|ion)?)\b|\b(?:receipt|arrival|receiv\w+|deliver\w+)(?: of)? (?:the|your) returns?\b|\breturn(?:ed (?:item|product|parcel|package|good)s?)? (?:is|was|has been|arrives|reaches)\b/i,
  refundNode: /^refund$/i,
  topic: /\breturn|\brefund|\bdispute|\bsend (?:it|them|the items?) back\b/i,
};

const SPANISH: StatementWords = {
  language: 'es',
  days: '(?<![\\d.,$])([1-9]\\d{0,2}) ?d[ií]as?(?: naturales)?(?!\\p{L})',
  otherTimes:
    /\d+ ?(?:[-–~]|a|o) ?\d+ ?d[ií]as?|\d+ d[ií]as? (?:hábiles|laborables)|\d+ ?(?:semanas?|mes(?:es)?|años?)(?!\p{L})/iu,
  window:
    '(?:dentro de|en|tienes|tiene|tendrás|dispones de|dispone de|durante|hasta|plazo de|de)(?: los| un plazo de| hasta)?(?: primeros| siguientes)?',
  link: '(?:a partir de|después de|desde|tras|posteriores a|siguientes a|(?:a contar|contados) (?:desde|a partir de)|luego de|de(?! forma)|del)',
  purpose: 'para',
  lead: '(?:después de|tras|una vez|desde|a partir de|cuando)',
  noise:
    '(?:(?:la|el|l|tu|su|de|del|al|que|se|haya|hayas|haber|has|ha|sido|fue|es|lo|artículo|pedido|producto|paquete|fecha|día|momento) )*',
  events: [
    ['receipt-confirmed', 'confirm(?:ar|ación|ado|es|as)(?: de)?(?: la| el)? (?:recepción|entrega|recibo)'],
    [
      'placed',
      '(?:realiz|efectu)(?:ar|ado|ó|ación)(?: el| tu| del| su)? pedido|hacer el pedido|compra|(?<=fecha del )pedido|(?<=fecha de )pedido',
    ],
    ['paid', 'pago|pag(?:ar|ado)'],
    ['shipped', 'envío|envi(?:ar|ado|ó)|expedición'],
    ['completed', '(?:finaliz|complet)(?:ar|ado|ación|ó)'],
    ['delivered', 'entreg(?:a|ado|ó)|recepción|recib(?:ir|irlo|ido|as|es)|llegada'],
  ],
  notEvent: '(?:estimad|prevista|garantizad|en |fallid)',
  before: '(?:antes del?|hasta el|a más tardar el|hasta|el)',
  kinds: [
    {
      kind: 'not-returnable',
      all: [
        /\bno (?:se )?(?:admiten?|aceptan?|permiten?) (?:la |las )?devoluci|\bno se pueden? devolver\b|\bsin devoluci[oó]n\b|\bno (?:es|son) retornables?\b|\bno retornable\b/i,
      ],
      none: /devolver (?:gratis|de forma gratuita|sin)/i,
      bare: true,
    },
    {
      kind: 'late-delivery-coupon',
      all: [/\bcup[oó]n/i, /retras|demor|\btarde\b|después de la fecha/i],
      bare: true,
      ignoreDays: true,
    },
    { kind: 'open-dispute', all: [/\bdisputas?\b/i], bare: false },
    {
      kind: 'no-delivery-refund',
      all: [
        /\breembols/i,
        /\bno (?:se )?(?:ha |has )?(?:sido )?(?:entreg|lleg|recib)|\bsin entrega\b|\bno hay entrega\b/i,
      ],
      bare: true,
    },
    {
      kind: 'free-return',
      all: [/\bdev(?:ol(?:uci|v)|u[eé]lv).*(?:\bgratis\b|\bgratuit|\bsin cost[eo])/i],
      none: /\bno (?:es |son |de forma )?(?:gratis|gratuit)|\bsin devoluci/i,
      bare: true,
    },
    {
      kind: 'return-after-receipt',
      all: [
        /\bdev(?:ol(?:uci|v)|u[eé]lv)/i,
        /\ba (?:tu|su) (?:cargo|costa)\b|\bpor (?:tu|su) cuenta\b|\bcomprador (?:paga|asume|cubre)\b|\ba cargo del comprador\b/i,
      ],
      bare: true,
      atCost: true,
    },
    { kind: 'return', all: [/\bdevol(?:uci|v)|\bdevu[eé]lv/i], bare: false },
    {
      kind: 'buyer-protection',
      all: [
        /\bprotecci[oó]n (?:al|del) comprador\b|\bgarant[ií]a de (?:devoluci[oó]n del dinero|reembolso)\b|\breembolso si\b.*(?:\btarde\b|difiere|dañad|defectuos|perd)/i,
      ],
      bare: true,
    },
  ],
  othersDeed:
    /\b(?:vendedor|aliexpress)\b|\b(?:respond|proces[ao]|revis[aeo]|inspeccion)|\b(?:recib\w+|recepción de|llegada de) (?:la|tu|su) devoluci/i,
  refundNode: /^reembolso$/i,
  topic: /\bdevol(?:uci|v)|\bdevu[eé]lv|\breembols|\bdisputa/i,
};

/** The languages whose promises can be read. */
export const STATEMENT_WORDS: readonly StatementWords[] = [ENGLISH, SPANISH];
