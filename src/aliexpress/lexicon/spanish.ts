import type { StatementWords } from '../statement-words';

/** The site's own words in Spanish (pages.md 8). */
export const SPANISH: StatementWords = {
  language: 'es',
  days: '(?<![\\d.,$])([1-9]\\d{0,2})(?: \\(\\p{L}{3,20}\\))? ?d[ií]as?(?: naturales)?(?!\\p{L})',
  otherTimes:
    /\d:\d{2}|\d+ ?(?:h|horas?)(?!\p{L})|(?<!\p{L})(?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta|cuarenta|sesenta|noventa) (?:d[ií]as?|semanas?|mes(?:es)?)(?!\p{L})|(?<!\d)0\d+ ?d[ií]as?|\d[.,]\d+ ?d[ií]as?|\bquedan? \d+ d[ií]as?|\d+ d[ií]as? (?:y \d+ ?h\p{L}* )?restantes?|(?<!\d)(?:0+|\d{4,}) ?d[ií]as?|(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d+ ?(?:[-–~]|a|o) ?\d+ ?d[ií]as?|\d+ d[ií]as? (?:hábiles|laborables)|\d+ ?(?:semanas?|mes(?:es)?|años?)(?!\p{L})/iu,
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
  before: '(?:antes del?|hasta el|a más tardar el|hasta)',
  turned:
    /(?<!\p{L})(?:no|ni|sin|nunca|salvo|excepto|exclu\p{L}+|expir\p{L}+|caduc\p{L}+|termin(?:ad\p{L}+|[óa])|finalizó|porque|ya que|tenías|podías|era posible|indisponible)(?!\p{L})/iu,
  harmless:
    /(?<!\p{L})sin (?:ningún )?(?:cost[eo]|cargo|gasto|motivo|entrega|dar|preguntas)\p{L}*|(?<!\p{L})no (?:est[aá]s? satisfech|te convence|coincid|es como|correspond|(?:se )?(?:ha |has )?(?:sido )?(?:entreg|lleg|recib)|hay entrega)\p{L}*/giu,
  condition: /(?<!\p{L})(?:si|cuando|una vez)(?!\p{L})|^\P{L}*(?:salvo|excepto)(?!\p{L})/iu,
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
