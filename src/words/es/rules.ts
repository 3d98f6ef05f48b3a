import type { Catalogue } from '../say';

/** What each rule says, in plain words. */
export const rules: Catalogue = {
  'rule.TZ-01': 'AliExpress cuenta en la hora del Pacífico de EE. UU., con su horario de verano.',
  'rule.TZ-02': 'Un día de AliExpress son 24 horas que pasan, no un día del calendario.',
  'rule.TZ-04':
    'Donde una página solo indica un día, se toma como límite el momento en que ese día empieza, en hora del Pacífico o donde estás, lo que sea antes.',
  'rule.TZ-05':
    'Los días hábiles solo cuentan para los reembolsos en camino y para el estado de una devolución gratis. Todo derecho a actuar corre todos los días.',
  'rule.TZ-06':
    'La protección empieza cuando se envía el último paquete; un primer paquete que llegó no la detiene.',
  'rule.TZ-07':
    'Los plazos de la ley de la UE y del Reino Unido son días del calendario donde estás, desde el día siguiente. Si el último cae en fin de semana o festivo, la ley puede dar más; no contamos con ello.',
  'rule.ST-01': 'Completado no significa que sea tarde: normalmente quedan 15 días.',
  'rule.ST-02': 'Mientras un pedido está congelado, cuenta con que todos los plazos siguen.',
  'rule.C-1':
    'Las fuentes dan 15 días desde la entrega, 15 desde que se completa, de 15 a 30, y 30 para algunos artículos. Te recordamos el más temprano y mostramos los demás; uno más largo solo cuenta donde la página lo indica.',
  'rule.C-6':
    'Tras la entrega un pedido puede completarse enseguida, a los 5 días o a los 7. Contamos con que es enseguida.',
  'rule.C-7':
    'Algunas fuentes empiezan la protección con el pago; la mayoría, con el envío. El pago se conserva como la lectura más temprana.',
  'rule.PR-01': 'Después del pago, AliExpress puede comprobarlo hasta 24 horas.',
  'rule.PR-02': 'El vendedor tiene para enviar el tiempo que indica su anuncio, normalmente de 3 a 10 días.',
  'rule.PR-03': 'Puedes dar al vendedor más tiempo para enviar. Solo aplaza tu reembolso automático.',
  'rule.PR-04':
    'Cancelar un pedido pagado y sin enviar necesita al vendedor; tras 48 horas de silencio se dice que se cancela solo. Otras fuentes dan más días.',
  'rule.PR-05': 'Di el motivo verdadero cuando canceles; cuenta de quién es la culpa.',
  'rule.PR-06': 'Antes del envío no hay disputa. Cancela.',
  'rule.BP-01':
    'Si no llega nada antes de que termine la protección, puedes recuperar tu dinero. Su duración figura en el pedido: normalmente 60 días, 90 para Rusia, 120 para Brasil.',
  'rule.BP-02': 'La protección cuenta desde el día en que se envió el último paquete.',
  'rule.BP-03': 'Cuando un pedido se completa, por ti o solo, quedan 15 días para abrir una disputa.',
  'rule.BP-04':
    'El mismo plazo también se indica como 15 días desde la entrega. Es el más temprano, así que contamos con él.',
  'rule.BP-05':
    'Una guía habla de 15 a 30 días, fijados por el vendedor. Más de 15 solo cuenta donde la página lo indica.',
  'rule.BP-06':
    'Una sola guía habla de 30 días para algunos artículos caros, sin un precio. Nunca hace un día más tardío.',
  'rule.BP-07':
    'Una disputa normalmente puede abrirse desde el 11.º día tras el envío; por reglas antiguas, desde el 6.º. Decide el botón.',
  'rule.BP-08':
    'Mientras el paquete se mueve con normalidad, una disputa por algo que no llegó tiene que esperar al final de la entrega prometida; después quedan 15 días. Perdido, devuelto o sin seguimiento: enseguida.',
  'rule.BP-09': 'Cuando el transportista dice entregado, el pedido puede completarse pronto solo.',
  'rule.BP-10':
    'Confirmar la recepción completa el pedido y entrega el dinero. Hazlo solo después de abrir y comprobar.',
  'rule.BP-11': 'Los vendedores no deben convencerte de confirmar antes. Se puede denunciar.',
  'rule.BP-12':
    'Puedes pedir una protección más larga mientras el artículo está en camino. El vendedor debe aceptar; el silencio es un no.',
  'rule.BP-13':
    'Pídelo al menos una semana antes de que acabe la protección. Con menos de 48 horas, pídelo y prepárate; el último día abre la disputa.',
  'rule.BP-14':
    'Una ampliación solo ayuda con lo que no ha llegado. Para un fallo no sustituye a ninguna disputa.',
  'rule.BP-15': 'Una disputa a la vez por cada línea de un pedido.',
  'rule.BP-16':
    'La promesa de entregar en tantos días no es la protección. Espera a la protección; después, disputa.',
  'rule.BP-17':
    'No cubierto: pagos fuera de AliExpress, lo que según el transportista está entregado, un cambio de opinión sin promesa de devolución, una dirección equivocada, aduana sin despachar, daños propios, y artículos personalizados, perecederos o de higiene que simplemente ya no quieres.',
  'rule.BP-18': 'Falsificaciones: vuelve el precio completo, con el envío.',
  'rule.BP-19': 'Una garantía comprada con el artículo dura un año, desde 15 días después de completarse.',
  'rule.DS-00':
    'Escribe primero al vendedor, en el chat de AliExpress. Espera 48 horas como mucho, y nunca cuando queden 72 horas o menos.',
  'rule.DS-01':
    'El vendedor debe aceptar o rechazar en 5 días desde tu solicitud, y desde cada cambio de ella. El silencio cuenta a tu favor.',
  'rule.DS-02': 'Con la garantía posventa negocias 3 días; si no, 5; después decide AliExpress.',
  'rule.DS-03': 'AliExpress interviene en 7 días, incluido el 7.º.',
  'rule.DS-04': 'Según la regla más antigua hay 15 días para negociar, y AliExpress interviene el 16.º.',
  'rule.DS-05': 'Donde la página tiene el botón, puedes pedir a AliExpress que intervenga desde el 4.º día.',
  'rule.DS-06':
    'Una disputa por algo que sigue en camino pasa a AliExpress cuando acaba el tiempo de entrega prometido.',
  'rule.DS-07':
    'Para tu respuesta a la oferta del vendedor ninguna fuente da un tiempo. Responde en dos días.',
  'rule.DS-08': 'Se pueden añadir y cambiar pruebas hasta que se cierra el caso.',
  'rule.DS-09':
    'Cuando AliExpress quiera más pruebas, envíalas en un día; están documentados tres, para vendedores.',
  'rule.DS-10':
    'Fotografía los daños y avisa en los tres días siguientes a la recepción. Es una regla antigua; más tarde aún se puede.',
  'rule.DS-11': 'Cada parte puede aceptar una solución de la otra o de AliExpress. Aceptar cierra el caso.',
  'rule.DS-12':
    'Para tu respuesta a la propuesta de AliExpress ninguna fuente da un tiempo. Responde en un día.',
  'rule.DS-13': 'Un caso suele durar de 7 a 15 días, hasta 30 donde decide AliExpress.',
  'rule.DS-14':
    'Una fuente da 7 días para una sola apelación. Otras dicen que la decisión es definitiva. Inténtalo con pruebas nuevas y no esperes nada.',
  'rule.DS-15':
    'Cancelar conserva tu derecho mientras corre el primer plazo. Aceptar lo termina para siempre, aunque la oferta sea cero.',
  'rule.DS-16': 'Puedes cancelar mientras el caso está abierto, no después de una decisión o una aceptación.',
  'rule.DS-17': 'No canceles por una promesa. Si tienes que hacerlo, mira antes que queden al menos 7 días.',
  'rule.DS-18': 'Se pueden negociar importes parciales, hasta el precio de la línea.',
  'rule.DS-19':
    'Quien disputa la mitad de sus pedidos o más se arriesga a un aviso. Tu proporción solo la ves tú.',
  'rule.DS-20':
    'Una reclamación al banco congela el pedido. No lleves las dos cosas a la vez, salvo que la vía de AliExpress haya acabado.',
  'rule.DS-21':
    'El formulario antiguo solo admite letras inglesas simples. Escribe en inglés, y debajo en tu idioma.',
  'rule.RT-01': 'Acordada una devolución, tienes 10 días para enviarla, o lo que diga la página.',
  'rule.RT-02': 'Introduce el número de seguimiento en esos mismos 10 días.',
  'rule.RT-03':
    'Cuánto puede tardar el vendedor en confirmar la devolución no lo dice ninguna fuente. Pregunta a los 3 días, reclama a los 7.',
  'rule.RT-04': 'Un vendedor que quiere el artículo de vuelta debe dar una dirección en el caso.',
  'rule.RT-05': 'Quién paga la devolución figura en el propio caso: vendedor, comprador o AliExpress.',
  'rule.RT-06':
    'Cambio de opinión o talla equivocada al pedir: pagas tú. Defectuoso, equivocado o distinto de lo descrito: paga el vendedor; haz que quede escrito en el caso antes de aceptar.',
  'rule.RT-07':
    'AliExpress no tiene cambios. Un vendedor puede enviar otra vez; mantén abierta la disputa hasta que lo tengas en la mano.',
  'rule.RT-08':
    'Si se pierde la devolución: reclama al transportista y añade al caso el resguardo, el número y una foto del paquete con etiqueta.',
  'rule.RT-09': 'Un paquete por cada vendedor, y nunca sin una devolución acordada en el caso.',
  'rule.RT-10':
    'Un paquete devuelto porque no se atendió un aviso, una tasa o la dirección suele perder el caso.',
  'rule.FR-01': 'Con la indicación de devolución gratis: 15 días desde la entrega, por cualquier motivo.',
  'rule.FR-02':
    'Parte del stock local tiene 30 días de devolución gratis. Solo cuenta donde lo dice la página.',
  'rule.FR-03': 'Algunas ofertas hablan de 90 días desde el pedido. Solo cuenta donde lo dice la página.',
  'rule.FR-04':
    'La primera devolución de un pedido es gratis. Pon todas las líneas en una solicitud; una segunda la pagas tú.',
  'rule.FR-05':
    'Las devoluciones gratis al mes son limitadas: 3 según una fuente, 5 según otra, sin límite según una tercera. Te avisamos desde la 3.ª.',
  'rule.FR-06':
    'Sin usar, sin lavar, con etiquetas y embalaje; si no, el reembolso baja, hasta cero por una caja vacía.',
  'rule.FR-07':
    'Elige devolver el artículo, toma la etiqueta o el código de la página, entrégalo donde diga la página, guarda el resguardo.',
  'rule.FR-08': 'Cuánto tiempo vale una etiqueta no lo dice ninguna fuente; cuenta con 10 días.',
  'rule.FR-09':
    'La entrega aparece al cabo de uno o dos días hábiles. A los dos, pregunta a atención al cliente con el resguardo.',
  'rule.FR-10': 'El reembolso llega cuando el almacén ha confirmado, en el mejor caso a los tres días.',
  'rule.FR-11':
    'La devolución gratis existe en unas dos docenas de países, para direcciones peninsulares o continentales.',
  'rule.FR-12': 'Una devolución se puede retirar en su página mientras esté el botón.',
  'rule.FR-13':
    'Sin devolución gratis: más de 1000 dólares de EE. UU., móviles, ropa interior, comida, artículos personalizados, digitales y perecederos, y algunos de temporada.',
  'rule.RF-01':
    'A una tarjeta: normalmente de 3 a 15 días hábiles. El 16.º pregunta al emisor con el número de referencia; el 20.º, a AliExpress.',
  'rule.RF-02': 'Por transferencia bancaria: normalmente de 7 a 20 días hábiles.',
  'rule.RF-03': 'A PayPal y otros monederos: normalmente de 1 a 3 días hábiles.',
  'rule.RF-04': 'Al monedero de AliExpress es lo más rápido; miramos a los dos días hábiles.',
  'rule.RF-05': 'A WebMoney: de 7 a 10 días hábiles.',
  'rule.RF-06': 'Por Western Union: de 7 a 10 días hábiles; recógelo en 45 días.',
  'rule.RF-07': 'Con Klarna el plan baja cuando se registra el reembolso de la tienda.',
  'rule.RF-08':
    'Para boleto, iDEAL, Bancontact, Blik y similares ninguna fuente da un número; contamos como con un banco.',
  'rule.RF-09': 'Que figure como completado significa que el dinero salió de AliExpress, no que llegó.',
  'rule.RF-10': 'La página puede mostrar un reembolso hasta tres días tarde.',
  'rule.RF-11': 'El dinero vuelve por donde vino. Una tarjeta caducada sigue llevando a la misma cuenta.',
  'rule.RF-12': 'Tu extracto puede mostrar el reembolso en el día de la compra. Mira también ahí.',
};
