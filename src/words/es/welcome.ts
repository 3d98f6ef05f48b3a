import type { Catalogue } from '../say';

/** The first steps, what Recourse may do, forgetting an order, and a picture by key. */
export const welcome: Catalogue = {
  'manifest.capture': 'Guardar una imagen de esta página con su pedido',
  'welcome.step': '{n} de {all}',
  'welcome.next': 'Siguiente',
  'welcome.back': 'Atrás',
  'page.title': '{what} · Recourse',
  'welcome.done': 'A mi vista general',
  'welcome.again': 'Qué leo, qué guardo y qué no hago nunca',
  'welcome.reads': 'Qué leo',
  'welcome.reads.1':
    'Tus páginas de pedidos en AliExpress, cuando las abres: fechas, importes, artículos y lo que prometen.',
  'welcome.reads.2': 'Páginas de productos, por lo que dicen de las devoluciones antes de comprar.',
  'welcome.reads.3':
    'Ningún otro sitio, ninguna contraseña, ningún número de tarjeta, ningún chat que no me muestres.',
  'welcome.keeps': 'Qué guardo',
  'welcome.keeps.1':
    'Tus pedidos con sus plazos, palabra por palabra como lo dijo la página, para que una página cambiada no cambie nada.',
  'welcome.keeps.2': 'Las pruebas que tú pones: fotos, vídeos, notas, imágenes de páginas.',
  'welcome.keeps.3':
    'Todo en este equipo y en ningún otro sitio. Una copia de seguridad es un archivo que guardas tú; puedes borrarlo todo.',
  'welcome.never': 'Qué no hago nunca',
  'welcome.never.1':
    'No envío nada a ningún sitio: ni servidor, ni cuenta, ni contar visitas, ni enlaces de afiliado.',
  'welcome.never.2': 'No pulso ni envío nada en AliExpress; lo haces tú.',
  'welcome.never.3':
    'Nunca adivino un día. Lo que dice la página, lo que cuento y lo que introduces tiene cada cosa su señal; lo que nadie sabe queda abierto.',
  'about.title': 'Acerca de',
  'about.version': 'Recourse {version}',
  'about.permissions': 'Qué puedo hacer en este navegador, y por qué',
  'about.permission.aliexpress':
    'Leer las páginas de pedidos, productos y disputas de AliExpress que abres, para mostrar plazos en ellas.',
  'about.permission.alarms': 'Despertar a una hora, para recordártelo antes de un plazo.',
  'about.permission.notifications': 'Mostrar el recordatorio.',
  'about.permission.storage': 'Guardar tus pedidos y tus pruebas en este equipo, por muchos que sean.',
  'about.permission.active-tab':
    'Tomar una imagen de la página que tienes delante, en el momento en que pulsas mi botón o mis teclas.',
  'about.permission.side-panel': 'Estar al lado de una página, donde el navegador tiene sitio para ello.',
  'about.keys': 'Teclas',
  'about.keys.open': 'Abrir Recourse: {keys}',
  'about.keys.capture': 'Guardar una imagen de esta página con su pedido: {keys}',
  'about.keys.none': 'sin asignar',
  'about.keys.change': 'Puedes cambiarlas donde el navegador lista sus extensiones.',
  'about.panel': 'Abrir al lado',
  'forget.do': 'Olvidar este pedido',
  'forget.sure':
    'Se va todo lo que guardo de este pedido: sus fechas, sus casos y sus pruebas. En AliExpress no cambia nada; si lo abres allí de nuevo, lo leo otra vez.',
  'forget.yes': 'Olvidarlo',
  'forget.no': 'Conservarlo',
  'forget.done': 'Olvidado: {item}',
  'forget.failed': 'No se pudo olvidar. No se quitó nada.',
  'capture.done.words': 'Imagen de esta página guardada, con sus palabras',
  'capture.done.no-words': 'Imagen de esta página guardada; aquí no puedo leer sus palabras',
  'capture.of-order': 'Está con el pedido {id}. Pulsa aquí para verla.',
  'capture.of-none': 'Todavía no pertenece a ningún pedido. Pulsa aquí para verla.',
  'capture.failed': 'No pude guardar una imagen de esta página',
  'capture.failed.why': 'El navegador solo lo permite en páginas normales, en la pestaña que tienes delante.',
};
