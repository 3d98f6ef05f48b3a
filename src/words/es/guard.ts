import type { Catalogue } from '../say';

/** The guard at buttons that cannot be undone: what ends, and three things to be sure of. */
export const guard: Catalogue = {
  'guard.label': 'Recourse: antes de seguir',
  'guard.confirm-received.ends':
    'Confirmar la recepción libera el dinero al vendedor y termina tu protección de entrega.',
  'guard.confirm-received.check.1': 'Lo tengo en la mano, abierto, y están todos los artículos.',
  'guard.confirm-received.check.2': 'Lo he probado, y es lo que pedí.',
  'guard.confirm-received.check.3': 'Tengo un vídeo o fotos de la apertura, por si después aparece un fallo.',
  'guard.accept-offer.ends': 'Aceptar cierra este caso para siempre, sea cual sea el importe.',
  'guard.accept-offer.check.1': 'El importe cubre mi pérdida, comparado con lo que pagué.',
  'guard.accept-offer.check.2': 'Sé si tengo que devolverlo, adónde y quién lo paga.',
  'guard.accept-offer.check.3': 'No lo confundo con cancelar: después ya no se puede reclamar nada aquí.',
  'guard.cancel-dispute.ends':
    'Cancelar detiene este caso. Solo se puede abrir de nuevo mientras corra un plazo.',
  'guard.cancel-dispute.check.1': 'El dinero o el reemplazo está aquí, no solo prometido.',
  'guard.cancel-dispute.check.2': 'Quedan al menos 7 días de mi plazo.',
  'guard.cancel-dispute.check.3': 'He guardado lo que escribió el vendedor.',
  'guard.extend-processing.ends': 'Ampliar da más tiempo al vendedor y retrasa tu reembolso automático.',
  'guard.extend-processing.check.1': 'Sigo queriendo el artículo, más tarde.',
  'guard.extend-processing.check.2': 'El vendedor dio un motivo que me creo.',
  'guard.extend-processing.check.3': 'Puedo esperar mi dinero hasta entonces.',
  'guard.time': 'Tu tiempo en este pedido: {sentence}',
  'guard.time.none': 'No sé cuánto tiempo te queda en este pedido.',
  'guard.back': 'Todavía no',
  'guard.go-on': 'Lo he comprobado, seguir',
  'guard.press-again': 'La página ha cambiado mientras tanto: pulsa su botón otra vez y se hará.',
  'guard.close': 'Cerrar',
  'guard.confirm-received.not-arrived': 'Ninguna página me ha dicho que se entregara.',
  'guard.confirm-received.open-case': 'Hay una disputa abierta en este pedido: confirmar puede terminarla.',
  'guard.accept-offer.sums': 'Ofrecido: {offered}. Pagaste: {paid}.',
  'guard.accept-offer.offered': 'Ofrecido: {offered}. No sé lo que pagaste.',
  'guard.accept-offer.sum-unknown': 'No puedo leer en esta página cuánto se ofrece. Búscalo antes.',
  'guard.accept-offer.way-back':
    'No puedo leer en esta página quién paga si hay que devolverlo. Según las reglas: {wayBack}',
  'guard.accept-offer.way-back-unknown':
    'No sé quién paga si hay que devolverlo. Búscalo en el caso; donde no lo diga, cuenta con que pagas tú.',
  'guard.cancel-dispute.safe': 'El primer plazo aún corre ({left}): hasta entonces se puede abrir de nuevo.',
  'guard.cancel-dispute.risky': 'Del primer plazo solo queda: {left}. Cuando termine, esto es definitivo.',
  'guard.cancel-dispute.final': 'El primer plazo ha terminado: cancelar es definitivo.',
  'guard.cancel-dispute.unknown':
    'No sé cuánto queda del primer plazo. Cuenta con que cancelar es definitivo.',
  'guard.serious': 'Cuidado',
};
