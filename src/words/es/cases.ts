import type { Catalogue } from '../say';

/** Where an order, a case or a claim stands, and the best thing to do next in each state. */
export const cases: Catalogue = {
  'case.no-case': 'Sin caso',
  'case.preparing': 'En preparación',
  'case.messaged': 'Mensaje enviado al vendedor',
  'case.open': 'A la espera del vendedor',
  'case.offer': 'El vendedor ha hecho una oferta',
  'case.agreed': 'Acordado',
  'case.platform': 'AliExpress decide',
  'case.evidence-asked': 'Piden más pruebas',
  'case.solution': 'AliExpress ha propuesto una solución',
  'case.return-due': 'Devuélvelo',
  'case.return-moving': 'Devolución en camino',
  'case.return-there': 'La devolución ha llegado',
  'case.inspection-disputed': 'Devolución no aceptada',
  'case.return-lost': 'Devolución perdida',
  'case.lost': 'Cerrado en tu contra',
  'case.appealed': 'Apelado',
  'case.refund': 'Dinero en camino',
  'case.fallback': 'Fuera de AliExpress',
  'case.done': 'Hecho',
  'case.cancelled': 'Cancelado',
  'case.inferred': 'No visto en una página; se deduce del tiempo transcurrido. Mira el caso.',
  'case.unknown-status': 'La página dice «{status}», que no conozco. El caso se queda donde estaba.',
  'case.act.no-case': 'Vigila los días; si algo va mal, empieza aquí.',
  'case.act.preparing': 'Elige el motivo, reúne las pruebas y abre la disputa antes de dos días.',
  'case.act.messaged': 'Dale al vendedor dos días, solo en el chat de AliExpress, y guarda capturas.',
  'case.act.messaged.now': 'Abre la disputa ahora. Prometa lo que prometa el vendedor, el plazo no espera.',
  'case.act.open':
    'Añade hoy todas las pruebas. No cambies nada en la solicitud: un cambio le da al vendedor cinco días más.',
  'case.act.open.in-transit':
    'Nada que hacer hasta que acabe la entrega prometida; después se ocupa AliExpress. Si llega, míralo antes de cancelar.',
  'case.act.offer':
    'Compara la oferta con tu pérdida. Recházala con un motivo y una prueba nueva, o acéptala; aceptar la cierra.',
  'case.act.agreed': 'Mira si la página quiere el artículo de vuelta o paga enseguida.',
  'case.act.platform': 'Mira cada día y responde a cada aviso el mismo día.',
  'case.act.evidence-asked': 'Envía hoy un vídeo sin cortes y fotos con medidas.',
  'case.act.solution':
    'Lee quién paga la devolución y adónde va. Si cuesta más de lo que recibes, rechaza y pide una etiqueta o una parte.',
  'case.act.return-due':
    'Graba cómo lo embalas, envíalo con seguimiento, guarda el resguardo e introduce el número el mismo día.',
  'case.act.return-moving':
    'Vigila el seguimiento. ¿Sin movimiento dos días hábiles después de entregarlo? Enseña el resguardo a atención al cliente.',
  'case.act.return-there':
    'Añade al caso el comprobante de entrega. A los tres días pregunta al vendedor; a los siete, a AliExpress.',
  'case.act.inspection-disputed': 'Responde con el vídeo del embalaje y el peso del resguardo.',
  'case.act.return-lost':
    'Reclama al transportista y añade al caso el resguardo y la foto del paquete. Con etiqueta gratis, del paquete responde AliExpress.',
  'case.act.lost':
    '¿Hay pruebas nuevas? Entonces apela una vez, en el plazo de una semana. Si no, sigue fuera de AliExpress.',
  'case.act.appealed':
    'Espera hasta diez días y prepara los documentos para el emisor de tu tarjeta o PayPal.',
  'case.act.refund.card':
    'Mira el extracto de tu tarjeta, también en el día de la compra. A los 15 días hábiles pregunta al emisor con el número de referencia.',
  'case.act.refund.bank': 'Mira tu cuenta. Puede tardar 20 días hábiles.',
  'case.act.refund.wallet': 'Mira tu monedero. A los tres días hábiles pregunta a su atención al cliente.',
  'case.act.refund.klarna': 'Mira tu plan de Klarna; baja en cuanto se registra el reembolso.',
  'case.act.refund.unknown':
    'Mira allí desde donde pagaste. Que figure como completado significa que el dinero salió de AliExpress, no que haya llegado.',
  'case.act.fallback.paypal':
    'Abre una disputa en PayPal y elévala a reclamación antes de 20 días. Hacerlo congela el pedido.',
  'case.act.fallback.card':
    'Pide al emisor de tu tarjeta un contracargo, con el expediente del caso. Hacerlo congela el pedido.',
  'case.act.fallback.credit-card':
    'Pide al emisor de tu tarjeta un contracargo; en el Reino Unido, por más de 100 £, nombra también la Section 75.',
  'case.act.fallback.klarna':
    'Informa del problema a Klarna: los pagos se pausan. Ten las pruebas listas en un plazo de tres semanas.',
  'case.act.fallback.law': 'Escribe al vendedor invocando la garantía legal; tu oficina de consumo te ayuda.',
  'case.act.fallback.unknown':
    '¿Cómo pagaste? PayPal admite disputas durante 180 días; las tarjetas, normalmente 120.',
  'case.act.done': 'Guarda el expediente un año.',
  'case.act.cancelled': '¿Sin resolver? Ábrela de nuevo hoy, mientras corre el primer plazo.',
  'case.act.cancelled.over':
    'El plazo ha terminado. Sigue con el emisor de tu tarjeta, con PayPal o con la ley.',
  'order.act.unpaid':
    'Guarda capturas del anuncio y de su línea de devoluciones; ambas cosas pueden cambiar.',
  'order.act.risk-check': 'Nada. Tarda hasta un día.',
  'order.act.to-ship':
    'No le des más tiempo al vendedor salvo que quieras esperar. Para cancelar, di el motivo verdadero.',
  'order.act.cancel-asked':
    'Guarda prueba de que lo pediste. Si se envía de todos modos, no rechaces nada todavía.',
  'order.act.in-transit': 'Una semana antes del final pide más tiempo; el último día abre la disputa.',
  'order.act.delivered': 'Graba cómo lo abres, mira bien y no confirmes antes.',
  'order.act.completed': '¿Algo va mal? Abre la disputa mientras corre el plazo.',
  'order.act.in-dispute': 'Mira el caso cada día.',
  'order.act.window-closed':
    'Escribe al vendedor; después PayPal, el emisor de tu tarjeta o la garantía legal.',
  'order.act.money-moving': 'Busca el dinero allí desde donde pagaste.',
  'order.act.closed': 'Comprueba que llegó el dinero antes de archivarlo.',
  'order.act.frozen': 'Lee el correo sobre la congelación. Los plazos siguen corriendo.',
  'rail.available': 'Posible',
  'rail.preparing': 'Preparando los documentos',
  'rail.filed': 'Presentada',
  'rail.asked': 'Piden más',
  'rail.won': 'Ganada',
  'rail.lost': 'Perdida',
  'rail.act.available': 'Resérvalo para cuando acabe la vía de AliExpress, y ten presente su último día.',
  'rail.act.preparing': 'Reúne el expediente: pedido, anuncio, chat, lo que decidió AliExpress.',
  'rail.act.filed':
    'No abras a la vez una disputa en AliExpress. En PayPal, elévala a reclamación antes de 20 días.',
  'rail.act.asked': 'Responde con el expediente, hoy.',
  'rail.act.won': 'Comprueba que el dinero está ahí.',
  'rail.act.lost': 'Queda la ley: tu oficina de consumo o un juicio de escasa cuantía.',
  'where.order-page': 'en la página del pedido',
  'where.dispute-page': 'en la página de la disputa',
  'where.dispute-form': 'en el formulario para abrir una disputa',
  'where.chat': 'en el chat con el vendedor',
  'where.tracking-page': 'en la página de seguimiento',
  'where.carrier': 'con el transportista',
  'where.bank': 'en tu banco, emisor de tarjeta o monedero',
  'where.recourse': 'aquí en Recourse',
  'where.nowhere': 'nada que abrir',
  'branch.refund-only': 'Reembolso, nada que devolver',
  'branch.free-label': 'Devolución con etiqueta gratis',
  'branch.local-return': 'Devolución a un almacén de tu país',
  'branch.own-expense': 'Devolución a tu cargo',
  'branch.exchange': 'El vendedor lo envía otra vez',
  'branch.withdrawal': 'Desistimiento legal',
  'branch.guarantee': 'Garantía legal',
  'caution.wait-for-protection':
    'Mientras se mueve con normalidad, esto solo funciona cuando ha acabado la entrega prometida.',
  'caution.post-office-letter': 'Pide a tu oficina de correos un escrito de que no se te entregó nada.',
  'caution.bundle': 'Pon en una sola solicitud todos los artículos del pedido que vuelven.',
  'caution.film-packing': 'Graba el embalaje: por una caja vacía no se paga nada.',
  'caution.payer-in-writing':
    'Haz que quede escrito en el caso que el vendedor paga la devolución, antes de aceptar.',
  'caution.ask-partial':
    'La devolución cuesta más de la mitad del reembolso. Pide una parte del dinero o una etiqueta.',
  'caution.costs-more': 'La devolución cuesta más que el reembolso. Recházala.',
  'caution.tracked': 'Envíalo con seguimiento, a la dirección del caso, un paquete por cada vendedor.',
  'caution.second-return': 'La primera devolución del pedido fue la gratuita.',
  'caution.keep-case-open':
    'Mantén abierta la disputa hasta que tengas el artículo nuevo en la mano y funcione.',
  'caution.extend-first': 'Haz que amplíen primero la protección y conserva al menos 7 días del plazo.',
  'caution.say-it-in-writing': 'Di con palabras claras que desistes, en el chat y en la solicitud.',
  'caution.label-does-not-end-it': 'Que el anuncio diga «no admite devolución» no te quita este derecho.',
  'case.act.agreed.by-time':
    'Los días del vendedor han terminado; debería cumplirse lo que pediste. ¿Nada en la página pasado un día? Pregunta a AliExpress en el caso.',
};
