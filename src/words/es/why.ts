import type { Catalogue } from '../say';

/** Why a day was chosen: one sentence per rule of the catalogue, keyed by the rule's id. */
export const why: Catalogue = {
  'why.TZ-02': 'AliExpress cuenta un día como 24 horas, no como un día del calendario.',
  'why.TZ-04':
    'La página indica un día sin hora; contamos desde el momento en que empieza, en hora del Pacífico o donde estás, lo que llegue antes.',
  'why.BP-01':
    'Si no llega nada antes de que termine la protección, puedes recuperar tu dinero. Duración habitual: 60 días; lo que diga la página manda.',
  'why.BP-02': 'La protección corre desde el día en que se envió el último paquete.',
  'why.BP-03': 'Después de completarse un pedido suelen quedar 15 días para abrir una disputa.',
  'why.BP-04':
    'Una disputa suele poder abrirse en los 15 días siguientes a la entrega; de las lecturas que dan las fuentes, esta es la que termina antes.',
  'why.BP-05': 'Los vendedores pueden dar más de 15 días; solo se cuenta lo que indica la página.',
  'why.BP-07': 'Una disputa normalmente puede abrirse desde el 11.º día tras el envío; decide el botón.',
  'why.BP-08':
    'Cuando ha terminado la protección y no ha llegado nada, suelen quedar 15 días para abrir una disputa.',
  'why.BP-09':
    'AliExpress puede completar un pedido con la entrega, así que contamos desde la entrega hasta que nos digas otra cosa.',
  'why.BP-17':
    'Los artículos personalizados, perecederos y de higiene no se devuelven por un cambio de opinión; los dañados, equivocados o mal descritos, sí.',
  'why.FR-01': 'Devolución gratis: normalmente 15 días después de la entrega, por cualquier motivo.',
  'why.FR-02': 'Parte del stock tiene 30 días de devolución gratis; se cuenta solo porque lo dice la página.',
  'why.FR-03': 'Algunas ofertas tienen 90 días, contados desde el pedido y no desde la entrega.',
  'why.FR-13': 'AliExpress deja este tipo de artículos fuera de la devolución gratis.',
  'why.C-1': 'Donde la página indica su propio plazo, manda sobre los 15 días habituales.',
  'why.C-6':
    'Un pedido puede completarse en cuanto se entrega, así que la entrega es el día seguro desde el que contar.',
  'why.C-7':
    'Algunas fuentes cuentan la protección desde el pago, otras desde el envío; te recordamos lo que llegue antes.',
  'why.TZ-05':
    'Los reembolsos se cuentan en días hábiles, de lunes a viernes. Los festivos no los conocemos y pueden añadir días.',
  'why.TZ-07':
    'La ley cuenta días del calendario donde estás, desde el día siguiente hasta el final del último.',
  'why.PR-02':
    'Cada anuncio tiene su propio tiempo de envío, normalmente de 3 a 10 días; míralo en el pedido.',
  'why.PR-04':
    'Cancelar necesita al vendedor; tras 48 horas de silencio se dice que se cancela solo. Otras fuentes dan más días.',
  'why.DS-01': 'El vendedor tiene 5 días para responder; cada cambio que haces los reinicia.',
  'why.DS-02':
    'Con la garantía posventa de AliExpress el vendedor tiene 3 días; si no, 5; después lo mira AliExpress.',
  'why.DS-03': 'AliExpress dice que interviene en 7 días.',
  'why.DS-04': 'Según la regla más antigua, interviene el 16.º día tras la primera solicitud.',
  'why.DS-06': 'Mientras el artículo está en camino, el caso espera al final de la entrega prometida.',
  'why.DS-07':
    'Ninguna fuente dice cuánto tienes para la oferta del vendedor; dos días es nuestra elección prudente.',
  'why.DS-09':
    'Para las pruebas están documentados tres días, para vendedores; un día es nuestra elección prudente para ti.',
  'why.DS-10': 'Una antigua página de ayuda quiere el aviso de daños en tres días; más tarde aún se puede.',
  'why.DS-12':
    'Ninguna fuente dice cuánto tienes para la propuesta de AliExpress; un día es nuestra elección prudente.',
  'why.DS-14': 'Una fuente da 7 días para una sola apelación; inténtalo y no esperes nada.',
  'why.RT-01': 'Acordada una devolución, suelen ser 10 días para enviarla; lo que diga la página manda.',
  'why.RT-02':
    'El número de seguimiento debe introducirse en esos mismos días; si no, cuenta como no enviado.',
  'why.RT-03':
    'Ninguna fuente da el tiempo del vendedor para confirmar; preguntamos a los 3 días y reclamamos a los 7.',
  'why.RT-08': 'Dos semanas sin movimiento son nuestra propia señal de que una devolución se ha perdido.',
  'why.RF-01': 'A una tarjeta suele tardar de 3 a 15 días hábiles desde que se emitió el reembolso.',
  'why.RF-02': 'Por transferencia bancaria suele tardar de 7 a 20 días hábiles.',
  'why.RF-03': 'A PayPal y otros monederos suele tardar de 1 a 3 días hábiles.',
  'why.RF-04': 'Al monedero de AliExpress se dice que es lo más rápido; ninguna fuente da un número.',
  'why.RF-05': 'A WebMoney suele tardar de 7 a 10 días hábiles.',
  'why.RF-06': 'Por Western Union tarda de 7 a 10 días hábiles; recógelo en 45 días.',
  'why.RF-08': 'Para esta forma de pago ninguna fuente da un número; la contamos como una transferencia.',
  'why.EU-01':
    'Ley de la UE: 14 días para desistir sin motivo. Excepto artículos de higiene precintados, hechos por encargo y perecederos.',
  'why.UK-01':
    'Ley del Reino Unido: 14 días para cancelar sin motivo. Excepto artículos de higiene precintados, hechos por encargo y perecederos.',
  'why.UK-05': 'Ley del Reino Unido: 30 días para rechazar lo defectuoso; una reparación detiene la cuenta.',
  'why.EU-03':
    'Ley de la UE: desde que el vendedor sabe del desistimiento, hay 14 días para devolver el artículo.',
  'why.EU-04':
    'Ley de la UE: el vendedor reembolsa en los 14 días siguientes al aviso, y puede esperar al artículo o a la prueba de que se envió.',
  'why.UK-03':
    'Ley del Reino Unido: 14 días para devolver el artículo desde que el vendedor lo sabe, y 14 para el dinero desde el artículo o la prueba de envío.',
  'why.EU-09': 'Ley de la UE: dos años de garantía para lo que era defectuoso desde el principio.',
  'why.CB-01':
    'Los emisores de tarjetas suelen admitir reclamaciones 120 días; contar desde el pago es la lectura que termina antes.',
  'why.CB-02': 'Para lo que no es como se describe, 120 días desde la entrega es otra lectura.',
  'why.CB-04':
    'PayPal admite disputas hasta 180 días después del pago; elévala a reclamación en los 20 días siguientes a abrirla.',
  'why.CB-05': 'Klarna pide pruebas 21 días después de informar de un problema.',
  'why.CB-08':
    'Primero la disputa, después la apelación, después esto; solo sus propias dos últimas semanas no esperan.',
};
