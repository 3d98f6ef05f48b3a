import type { Catalogue } from '../say';

/** What is said before buying and before sending back: who pays, what it costs, quotas, the law of EU and UK. */
export const buying: Catalogue = {
  'pays.nothing-to-send': 'No llegó nada, así que no hay nada que devolver.',
  'pays.stated.seller': 'El caso dice que el vendedor paga la devolución.',
  'pays.stated.buyer': 'El caso dice que tú pagas la devolución.',
  'pays.stated.platform': 'El caso dice que AliExpress paga la devolución.',
  'pays.free-label': 'La devolución es gratis: imprime la etiqueta desde la página de la devolución.',
  'pays.fault':
    'Debería pagar el vendedor, porque no es culpa tuya. Haz que quede escrito en el caso antes de aceptar.',
  'pays.not-told': 'El anuncio no decía que pagas tú, así que por ley paga el vendedor.',
  'pays.check-told': 'Solo pagas tú si el anuncio lo decía antes de comprar. Búscalo.',
  'pays.second-return': 'La primera devolución de un pedido es gratis; esta la pagas tú.',
  'pays.change-of-mind': 'Pagas tú la devolución.',
  'freight.worth-it': 'Devolverlo cuesta el {share} % del reembolso.',
  'freight.ask-partial':
    'Devolverlo costaría el {share} % del reembolso. Pide mejor una parte del dinero o una etiqueta.',
  'freight.costs-more':
    'Devolverlo costaría más de lo que recibes. Rechaza y pide una etiqueta o una parte del dinero.',
  'quota.second-in-order': 'Este pedido ya tuvo su devolución gratis; otra la pagas tú.',
  'quota.month-may-be-full':
    'Esta es tu devolución gratis número {n} de este mes. Algunas cuentas tienen 3; otras, 5.',
  'quota.month-full':
    'Esta es tu devolución gratis número {n} de este mes; el límite más alto que conocemos es 5.',
  bundle: {
    one: '{n} artículo más de este pedido puede volver gratis en la misma solicitud. Una segunda solicitud costaría.',
    many: '{n} de artículos más de este pedido pueden volver gratis en la misma solicitud. Una segunda solicitud costaría.',
    other:
      '{n} artículos más de este pedido pueden volver gratis en la misma solicitud. Una segunda solicitud costaría.',
  },
  'ratio.show':
    'Has abierto disputas en el {share} % de tus pedidos. Solo tú lo ves. Abre disputas con buenas pruebas.',
  'ratio.danger':
    'Has abierto disputas en el {share} % de tus pedidos. Se dice que a partir de la mitad se avisa a las cuentas. Solo tú lo ves.',
  'law.eu':
    'Ley de la UE: hasta 14 días después de la entrega puedes cambiar de opinión. Que el anuncio diga «no admite devolución» no te lo quita.',
  'law.uk':
    'Ley del Reino Unido: hasta 14 días después de la entrega puedes cambiar de opinión. Que el anuncio diga «no admite devolución» no te lo quita.',
  'law.how': 'Dilo por escrito, en el chat y en la solicitud; después devuélvelo en 14 días.',
  'law.exception.made-to-order': 'No, si se hizo según tu propio encargo.',
  'law.exception.perishable': 'No, si se estropea rápido.',
  'law.exception.sealed-hygiene':
    'El derecho solo se pierde si venía precintado por higiene y has roto el precinto.',
  'law.exception.digital': 'Ya no, cuando la descarga o la emisión empezó con tu consentimiento.',
  'law.exception.dated': 'No para entradas y servicios de un día fijo.',
  reopens:
    'Dañado, defectuoso, equivocado, incompleto, falsificado o distinto de lo descrito: sigues cubierto, diga lo que diga el anuncio.',
  'reason.not-received': 'No ha llegado',
  'reason.delivered-not-received': 'El seguimiento dice entregado, pero no está',
  'reason.returned-to-sender': 'Volvió al remitente',
  'reason.customs': 'Lo retiene la aduana',
  'reason.wrong-item': 'Es otra cosa',
  'reason.damaged': 'Está dañado',
  'reason.not-as-described': 'No es como se describía',
  'reason.defective': 'No funciona',
  'reason.short': 'Falta algo',
  'reason.counterfeit': 'Es una falsificación',
  'reason.changed-mind': 'Ya no lo quiero',
  'reason.promise-broken': 'El vendedor no cumplió lo prometido',
};
