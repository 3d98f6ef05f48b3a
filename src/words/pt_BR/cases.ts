import type { Catalogue } from '../say';

/** Where an order, a case or a claim stands, and the best thing to do next in each state. */
export const cases: Catalogue = {
  'case.no-case': 'Sem caso',
  'case.preparing': 'Em preparação',
  'case.messaged': 'Mensagem enviada ao vendedor',
  'case.open': 'Aguardando o vendedor',
  'case.offer': 'O vendedor fez uma oferta',
  'case.agreed': 'Acordado',
  'case.platform': 'O AliExpress está decidindo',
  'case.evidence-asked': 'Pediram mais provas',
  'case.solution': 'O AliExpress propôs uma solução',
  'case.return-due': 'Devolva',
  'case.return-moving': 'Devolução a caminho',
  'case.return-there': 'A devolução chegou',
  'case.inspection-disputed': 'Devolução não aceita',
  'case.return-lost': 'Devolução perdida',
  'case.lost': 'Encerrado contra você',
  'case.appealed': 'Recurso apresentado',
  'case.refund': 'Dinheiro a caminho',
  'case.fallback': 'Fora do AliExpress',
  'case.done': 'Feito',
  'case.cancelled': 'Cancelado',
  'case.inferred': 'Não visto em nenhuma página; decorre do tempo que passou. Olhe o caso.',
  'case.unknown-status': 'A página diz “{status}”, que não conheço. O caso fica onde estava.',
  'case.act.no-case': 'Fique de olho nos dias; se algo está errado, comece aqui.',
  'case.act.preparing': 'Escolha o motivo, junte as provas e abra a disputa em até dois dias.',
  'case.act.messaged': 'Dê dois dias ao vendedor, só no chat do AliExpress, e guarde capturas de tela.',
  'case.act.messaged.now': 'Abra a disputa agora. Prometa o vendedor o que prometer, o prazo não espera.',
  'case.act.open':
    'Adicione hoje todas as provas. Não mude nada na solicitação: uma mudança dá ao vendedor cinco novos dias.',
  'case.act.open.in-transit':
    'Nada a fazer até acabar o prazo de entrega prometido; depois o AliExpress assume. Se chegar, olhe antes de cancelar.',
  'case.act.offer':
    'Compare a oferta com a sua perda. Recuse com um motivo e uma prova nova, ou aceite; aceitar encerra o caso.',
  'case.act.agreed': 'Veja se a página quer o item de volta ou paga logo.',
  'case.act.platform': 'Olhe todos os dias e responda a cada aviso no mesmo dia.',
  'case.act.evidence-asked': 'Envie hoje um vídeo sem cortes e fotos com medidas.',
  'case.act.solution':
    'Leia quem paga a devolução e para onde vai. Se custa mais do que você recebe, recuse e peça uma etiqueta ou uma parte.',
  'case.act.return-due':
    'Filme a embalagem, envie com rastreamento, guarde o comprovante e informe o código no mesmo dia.',
  'case.act.return-moving':
    'Acompanhe o rastreamento. Sem movimento dois dias úteis depois da postagem: mostre o comprovante ao atendimento.',
  'case.act.return-there':
    'Coloque o comprovante de entrega no caso. Depois de três dias pergunte ao vendedor; depois de sete, ao AliExpress.',
  'case.act.inspection-disputed': 'Responda com o vídeo da embalagem e o peso do comprovante.',
  'case.act.return-lost':
    'Reclame à transportadora e coloque no caso o comprovante e a foto do pacote. Com etiqueta grátis, o AliExpress responde pelo pacote.',
  'case.act.lost':
    'Há provas novas? Então recorra uma vez, dentro de uma semana. Se não, siga fora do AliExpress.',
  'case.act.appealed':
    'Espere até dez dias e prepare os documentos para o emissor do seu cartão ou o PayPal.',
  'case.act.refund.card':
    'Olhe a fatura do cartão, também no dia da compra. Depois de 15 dias úteis pergunte ao emissor com o número de referência.',
  'case.act.refund.bank': 'Olhe sua conta. Pode levar 20 dias úteis.',
  'case.act.refund.wallet': 'Olhe sua carteira. Depois de três dias úteis pergunte ao atendimento dela.',
  'case.act.refund.klarna': 'Olhe seu plano na Klarna; ele diminui quando o reembolso é registrado.',
  'case.act.refund.unknown':
    'Olhe lá de onde você pagou. “Concluído” quer dizer que o dinheiro saiu do AliExpress, não que chegou.',
  'case.act.fallback.paypal':
    'Abra uma disputa no PayPal e transforme-a em reclamação em até 20 dias. Isso congela o pedido.',
  'case.act.fallback.card':
    'Peça ao emissor do seu cartão a contestação da compra, com o dossiê do caso. Isso congela o pedido.',
  'case.act.fallback.credit-card':
    'Peça ao emissor do seu cartão a contestação da compra; no Reino Unido, acima de £100, cite também a Section 75.',
  'case.act.fallback.klarna':
    'Informe o problema à Klarna: os pagamentos são pausados. Tenha as provas prontas dentro de três semanas.',
  'case.act.fallback.law':
    'Escreva ao vendedor citando a garantia legal; o órgão de defesa do consumidor ajuda.',
  'case.act.fallback.unknown':
    'Como você pagou? O PayPal aceita disputas por 180 dias; os cartões, em geral 120.',
  'case.act.done': 'Guarde o dossiê por um ano.',
  'case.act.cancelled': 'Não resolveu? Abra de novo hoje, enquanto corre o primeiro prazo.',
  'case.act.cancelled.over': 'O prazo acabou. Siga com o emissor do cartão, o PayPal ou a lei.',
  'case.act.agreed.by-time':
    'Os dias do vendedor acabaram; o que você pediu deveria ser cumprido. Nada na página depois de um dia? Pergunte ao AliExpress no caso.',
  'order.act.unpaid': 'Guarde capturas do anúncio e da linha de devolução; os dois podem mudar.',
  'order.act.risk-check': 'Nada. Leva até um dia.',
  'order.act.to-ship':
    'Não dê mais tempo ao vendedor, a não ser que queira esperar. Para cancelar, dê o motivo verdadeiro.',
  'order.act.cancel-asked': 'Guarde a prova de que pediu. Se for enviado mesmo assim, não recuse nada ainda.',
  'order.act.in-transit': 'Uma semana antes do fim peça mais tempo; no último dia abra a disputa.',
  'order.act.delivered': 'Filme a abertura, olhe com atenção e não confirme antes.',
  'order.act.completed': 'Algo errado? Abra a disputa enquanto o prazo corre.',
  'order.act.in-dispute': 'Olhe o caso todos os dias.',
  'order.act.window-closed': 'Escreva ao vendedor; depois PayPal, o emissor do cartão ou a garantia legal.',
  'order.act.money-moving': 'Procure o dinheiro lá de onde você pagou.',
  'order.act.closed': 'Veja se o dinheiro veio antes de arquivar.',
  'order.act.frozen': 'Leia o e-mail sobre o congelamento. Os prazos continuam.',
  'rail.available': 'Possível',
  'rail.preparing': 'Preparando os documentos',
  'rail.filed': 'Apresentada',
  'rail.asked': 'Pediram mais',
  'rail.won': 'Ganha',
  'rail.lost': 'Perdida',
  'rail.act.available': 'Guarde para quando o caminho pelo AliExpress acabar, e lembre do último dia.',
  'rail.act.preparing': 'Monte o dossiê: pedido, anúncio, chat, o que o AliExpress decidiu.',
  'rail.act.filed':
    'Não abra também uma disputa no AliExpress. No PayPal, transforme em reclamação em até 20 dias.',
  'rail.act.asked': 'Responda com o dossiê, hoje.',
  'rail.act.won': 'Veja se o dinheiro está lá.',
  'rail.act.lost': 'Resta a lei: o órgão de defesa do consumidor ou o juizado de pequenas causas.',
  'where.order-page': 'na página do pedido',
  'where.dispute-page': 'na página da disputa',
  'where.dispute-form': 'no formulário para abrir uma disputa',
  'where.chat': 'no chat com o vendedor',
  'where.tracking-page': 'na página de rastreamento',
  'where.carrier': 'com a transportadora',
  'where.bank': 'no banco, emissor do cartão ou carteira',
  'where.recourse': 'aqui no Recourse',
  'where.nowhere': 'nada a abrir',
  'branch.refund-only': 'Reembolso, nada a devolver',
  'branch.free-label': 'Devolução com etiqueta grátis',
  'branch.local-return': 'Devolução a um armazém no seu país',
  'branch.own-expense': 'Devolução por sua conta',
  'branch.exchange': 'O vendedor envia de novo',
  'branch.withdrawal': 'Arrependimento previsto em lei',
  'branch.guarantee': 'Garantia legal',
  'caution.wait-for-protection':
    'Enquanto se move normalmente, isto só funciona depois que acaba o prazo de entrega prometido.',
  'caution.post-office-letter': 'Peça aos correios uma declaração por escrito de que nada foi entregue.',
  'caution.bundle': 'Ponha numa só solicitação todos os itens do pedido que voltam.',
  'caution.film-packing': 'Filme a embalagem: por uma caixa vazia não se recebe nada.',
  'caution.payer-in-writing':
    'Peça que fique escrito no caso que o vendedor paga a devolução, antes de concordar.',
  'caution.ask-partial':
    'A devolução custa mais da metade do reembolso. Peça uma parte do dinheiro ou uma etiqueta.',
  'caution.costs-more': 'A devolução custa mais que o reembolso. Recuse.',
  'caution.tracked': 'Envie com rastreamento, ao endereço do caso, um pacote para cada vendedor.',
  'caution.second-return': 'A primeira devolução do pedido foi a grátis.',
  'caution.keep-case-open': 'Mantenha a disputa aberta até o item novo estar na sua mão e funcionar.',
  'caution.extend-first': 'Peça antes a extensão da proteção e mantenha pelo menos 7 dias do prazo.',
  'caution.say-it-in-writing': 'Diga com palavras claras que desiste da compra, no chat e na solicitação.',
  'caution.label-does-not-end-it': 'Um aviso de “não aceita devolução” não tira este direito.',
};
