import type { Catalogue } from '../say';

/** The first steps, what Recourse may do, forgetting an order, and a picture by key. */
export const welcome: Catalogue = {
  'manifest.capture': 'Guardar uma imagem desta página com o pedido dela',
  'welcome.step': '{n} de {all}',
  'welcome.next': 'Avançar',
  'welcome.back': 'Voltar',
  'page.title': '{what} · Recourse',
  'welcome.done': 'Para o meu painel',
  'welcome.again': 'O que leio, o que guardo e o que nunca faço',
  'welcome.reads': 'O que leio',
  'welcome.reads.1':
    'Suas páginas de pedidos no AliExpress, quando você as abre: datas, valores, itens e o que prometem.',
  'welcome.reads.2': 'Páginas de produtos, pelo que dizem das devoluções antes da compra.',
  'welcome.reads.3':
    'Nenhum outro site, nenhuma senha, nenhum número de cartão, nenhum chat que você não me mostre.',
  'welcome.keeps': 'O que guardo',
  'welcome.keeps.1':
    'Seus pedidos com os prazos, palavra por palavra como a página disse, para que uma página alterada não altere nada.',
  'welcome.keeps.2': 'As provas que você põe: fotos, vídeos, notas, imagens de páginas.',
  'welcome.keeps.3':
    'Tudo neste computador e em nenhum outro lugar. Uma cópia de segurança é um arquivo que você salva; você pode apagar tudo.',
  'welcome.never': 'O que nunca faço',
  'welcome.never.1':
    'Não envio nada a lugar nenhum: sem servidor, sem conta, sem contar visitas, sem links de afiliado.',
  'welcome.never.2': 'Não pressiono nem envio nada no AliExpress; quem faz isso é você.',
  'welcome.never.3':
    'Nunca adivinho um dia. O que a página diz, o que conto e o que você informa têm cada um sua marca; o que ninguém sabe fica em aberto.',
  'about.title': 'Sobre',
  'about.version': 'Recourse {version}',
  'about.permissions': 'O que posso fazer neste navegador, e por quê',
  'about.permission.aliexpress':
    'Ler as páginas de pedidos, produtos e disputas do AliExpress que você abre, para mostrar prazos nelas.',
  'about.permission.alarms': 'Acordar em uma hora, para lembrar você antes de um prazo.',
  'about.permission.notifications': 'Mostrar o lembrete.',
  'about.permission.storage': 'Guardar seus pedidos e suas provas neste computador, quantos forem.',
  'about.permission.active-tab':
    'Capturar a página à sua frente, no momento em que você pressiona meu botão ou minhas teclas.',
  'about.permission.side-panel': 'Ficar ao lado de uma página, onde o navegador tem lugar para isso.',
  'about.keys': 'Teclas',
  'about.keys.open': 'Abrir o Recourse: {keys}',
  'about.keys.capture': 'Guardar uma imagem desta página com o pedido dela: {keys}',
  'about.keys.none': 'não definidas',
  'about.keys.change': 'Você pode mudá-las onde o navegador lista as extensões.',
  'about.panel': 'Abrir ao lado',
  'forget.do': 'Esquecer este pedido',
  'forget.sure':
    'Vai embora tudo o que guardo deste pedido: datas, casos e provas. No AliExpress nada muda; se você o abrir lá de novo, leio de novo.',
  'forget.yes': 'Esquecer',
  'forget.no': 'Manter',
  'forget.done': 'Esquecido: {item}',
  'forget.failed': 'Não foi possível esquecer. Nada foi removido.',
  'capture.done.words': 'Imagem desta página guardada, com suas palavras',
  'capture.done.no-words': 'Imagem desta página guardada; aqui não consigo ler suas palavras',
  'capture.of-order': 'Está com o pedido {id}. Pressione aqui para ver.',
  'capture.of-none': 'Ainda não pertence a nenhum pedido. Pressione aqui para ver.',
  'capture.failed': 'Não consegui guardar uma imagem desta página',
  'capture.failed.why': 'O navegador só permite em páginas comuns, na aba à sua frente.',
};
