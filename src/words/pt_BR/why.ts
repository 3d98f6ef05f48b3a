import type { Catalogue } from '../say';

/** Why a day was chosen: one sentence per rule of the catalogue, keyed by the rule's id. */
export const why: Catalogue = {
  'why.TZ-02': 'O AliExpress conta um dia como 24 horas, não como um dia do calendário.',
  'why.TZ-04':
    'A página traz um dia sem hora; contamos do momento em que ele começa, no horário do Pacífico ou onde você está, o que vier primeiro.',
  'why.BP-01':
    'Se nada chegar antes de a proteção acabar, você pode ter seu dinheiro de volta. Duração usual: 60 dias; vale mais o que a página diz.',
  'why.BP-02': 'A proteção corre do dia em que o último pacote foi enviado.',
  'why.BP-03': 'Depois que um pedido é concluído, em geral restam 15 dias para abrir uma disputa.',
  'why.BP-04':
    'Em geral uma disputa pode ser aberta em até 15 dias após a entrega; das leituras que as fontes dão, esta é a que termina antes.',
  'why.BP-05': 'Vendedores podem dar mais de 15 dias; só conta o que a página traz.',
  'why.BP-07':
    'Uma disputa normalmente pode ser aberta a partir do 11º dia após o envio; quem decide é o botão.',
  'why.BP-08': 'Quando a proteção acabou e nada chegou, em geral restam 15 dias para abrir uma disputa.',
  'why.BP-09':
    'O AliExpress pode concluir um pedido na entrega, então contamos da entrega até você nos dizer outra coisa.',
  'why.BP-17':
    'Produtos sob medida, perecíveis e de higiene não são aceitos de volta por mudança de ideia; os danificados, errados ou mal descritos são.',
  'why.FR-01': 'Devolução grátis: em geral 15 dias após a entrega, por qualquer motivo.',
  'why.FR-02': 'Parte do estoque tem 30 dias de devolução grátis; contado só porque a página diz.',
  'why.FR-03': 'Algumas ofertas têm 90 dias, contados do pedido e não da entrega.',
  'why.FR-13': 'O AliExpress deixa este tipo de produto fora da devolução grátis.',
  'why.C-1': 'Onde a página traz o próprio prazo, ele vale mais que os 15 dias usuais.',
  'why.C-6':
    'Um pedido pode ser concluído na hora em que é entregue, então a entrega é o dia seguro de onde contar.',
  'why.C-7':
    'Algumas fontes contam a proteção do pagamento, outras do envio; lembramos você do que vier antes.',
  'why.TZ-05':
    'Reembolsos são contados em dias úteis, de segunda a sexta. Não conhecemos os feriados, que podem somar dias.',
  'why.TZ-07': 'A lei conta dias do calendário onde você está, do dia seguinte até o fim do último.',
  'why.PR-02': 'Cada anúncio tem o próprio tempo de envio, em geral de 3 a 10 dias; veja no pedido.',
  'why.PR-04':
    'Cancelar depende do vendedor; dizem que após 48 horas de silêncio é cancelado sozinho. Outras fontes dão mais dias.',
  'why.DS-01': 'O vendedor tem 5 dias para responder; cada alteração que você faz recomeça a contagem.',
  'why.DS-02':
    'Com a garantia de pós-venda do AliExpress o vendedor tem 3 dias, senão 5; depois o AliExpress analisa.',
  'why.DS-03': 'O AliExpress diz que intervém em até 7 dias.',
  'why.DS-04': 'Pela regra mais antiga, intervém no 16º dia após a primeira solicitação.',
  'why.DS-06': 'Enquanto o produto está a caminho, o caso espera o fim da entrega prometida.',
  'why.DS-07':
    'Nenhuma fonte diz quanto você tem para a oferta do vendedor; dois dias é escolha segura nossa.',
  'why.DS-09':
    'Para provas estão documentados três dias, para vendedores; um dia é escolha segura nossa para você.',
  'why.DS-10':
    'Uma página de ajuda antiga quer o dano relatado em até três dias; mais tarde ainda é possível.',
  'why.DS-12':
    'Nenhuma fonte diz quanto você tem para a proposta do AliExpress; um dia é escolha segura nossa.',
  'why.DS-14': 'Uma fonte dá 7 dias para um único recurso; tente, e não espere nada.',
  'why.RT-01':
    'Depois de acordada uma devolução, em geral há 10 dias para enviar; vale mais o que a página diz.',
  'why.RT-02':
    'O código de rastreamento precisa ser informado nesses mesmos dias; senão, conta como não enviado.',
  'why.RT-03':
    'Nenhuma fonte dá o tempo do vendedor para confirmar; perguntamos após 3 dias e reclamamos após 7.',
  'why.RT-08': 'Duas semanas sem movimento são o nosso próprio sinal de que uma devolução se perdeu.',
  'why.RF-01': 'Para um cartão, em geral leva de 3 a 15 dias úteis após a emissão do reembolso.',
  'why.RF-02': 'Por transferência bancária, em geral leva de 7 a 20 dias úteis.',
  'why.RF-03': 'Para o PayPal e outras carteiras, em geral leva de 1 a 3 dias úteis.',
  'why.RF-04': 'Para a carteira do AliExpress dizem que é o mais rápido; nenhuma fonte dá um número.',
  'why.RF-05': 'Para o WebMoney, em geral leva de 7 a 10 dias úteis.',
  'why.RF-06': 'Por Western Union leva de 7 a 10 dias úteis; retire em até 45 dias.',
  'why.RF-08':
    'Para este meio de pagamento nenhuma fonte dá um número; contamos como uma transferência bancária.',
  'why.EU-01':
    'Lei da UE: 14 dias para desistir sem motivo. Exceto produtos de higiene lacrados, sob encomenda e perecíveis.',
  'why.UK-01':
    'Lei do Reino Unido: 14 dias para cancelar sem motivo. Exceto produtos de higiene lacrados, sob encomenda e perecíveis.',
  'why.UK-05':
    'Lei do Reino Unido: 30 dias para rejeitar o que tem defeito; um conserto interrompe a contagem.',
  'why.EU-03': 'Lei da UE: desde que o vendedor sabe da desistência, há 14 dias para enviar o item de volta.',
  'why.EU-04':
    'Lei da UE: o vendedor devolve o dinheiro em até 14 dias após o aviso, e pode esperar pelo item ou pela prova de que foi enviado.',
  'why.UK-03':
    'Lei do Reino Unido: 14 dias para enviar o item de volta desde que o vendedor sabe, e 14 para o dinheiro a partir do item ou da prova de envio.',
  'why.EU-09': 'Lei da UE: dois anos de garantia para o que tinha defeito desde o início.',
  'why.CB-01':
    'Emissores de cartão em geral aceitam contestações por 120 dias; contar do pagamento é a leitura que termina antes.',
  'why.CB-02': 'Para produtos diferentes do descrito, 120 dias da entrega é outra leitura.',
  'why.CB-04':
    'O PayPal aceita disputas por 180 dias após o pagamento; transforme em reclamação em até 20 dias da abertura.',
  'why.CB-05': 'A Klarna pede provas 21 dias depois que um problema foi informado.',
  'why.CB-08':
    'Primeiro a disputa, depois o recurso, depois isto; só as duas últimas semanas disto não esperam.',
};
