import type { Catalogue } from '../say';

/** What each rule says, in plain words. */
export const rules: Catalogue = {
  'rule.TZ-01': 'O AliExpress conta no horário do Pacífico dos EUA, com o horário de verão de lá.',
  'rule.TZ-02': 'Um dia do AliExpress são 24 horas que passam, não um dia do calendário.',
  'rule.TZ-04':
    'Onde uma página traz só um dia, vale como limite o momento em que esse dia começa, no horário do Pacífico ou onde você está, o que vier primeiro.',
  'rule.TZ-05':
    'Dias úteis só contam para reembolsos a caminho e para o estado de uma devolução grátis. Todo direito de agir corre em todos os dias.',
  'rule.TZ-06':
    'A proteção começa quando o último pacote é enviado; um primeiro pacote que chegou não a interrompe.',
  'rule.TZ-07':
    'Prazos das leis da UE e do Reino Unido são dias do calendário onde você está, a partir do dia seguinte. Se o último cai em fim de semana ou feriado, a lei pode dar mais; não contamos com isso.',
  'rule.ST-01': 'Concluído não quer dizer que é tarde demais: em geral restam 15 dias.',
  'rule.ST-02': 'Enquanto um pedido está congelado, considere que todos os prazos continuam.',
  'rule.C-1':
    'As fontes dão 15 dias da entrega, 15 da conclusão, de 15 a 30, e 30 para alguns produtos. Lembramos você do mais cedo e mostramos os outros; um mais longo só conta onde a página o traz.',
  'rule.C-6':
    'Depois da entrega um pedido pode ser concluído na hora, após 5 dias ou após 7. Contamos como se fosse na hora.',
  'rule.C-7':
    'Algumas fontes começam a proteção no pagamento; a maioria, no envio. O pagamento fica como a leitura mais cedo.',
  'rule.PR-01': 'Depois do pagamento, o AliExpress pode analisá-lo por até 24 horas.',
  'rule.PR-02': 'O vendedor tem para enviar o tempo do próprio anúncio, em geral de 3 a 10 dias.',
  'rule.PR-03': 'Você pode dar ao vendedor mais tempo para enviar. Isso só adia seu reembolso automático.',
  'rule.PR-04':
    'Cancelar um pedido pago e não enviado depende do vendedor; dizem que após 48 horas de silêncio ele é cancelado sozinho. Outras fontes dão mais dias.',
  'rule.PR-05': 'Dê o motivo verdadeiro ao cancelar; conta de quem é a culpa.',
  'rule.PR-06': 'Antes do envio não há disputa. Cancele.',
  'rule.BP-01':
    'Se nada chegar antes de a proteção acabar, você pode ter seu dinheiro de volta. A duração consta no pedido: em geral 60 dias, 90 para a Rússia, 120 para o Brasil.',
  'rule.BP-02': 'A proteção conta do dia em que o último pacote foi enviado.',
  'rule.BP-03':
    'Depois que um pedido é concluído, por você ou sozinho, restam 15 dias para abrir uma disputa.',
  'rule.BP-04': 'O mesmo prazo também é dito como 15 dias da entrega. É o mais cedo, então contamos com ele.',
  'rule.BP-05':
    'Um guia fala de 15 a 30 dias, fixados pelo vendedor. Mais de 15 só conta onde a página traz.',
  'rule.BP-06':
    'Um único guia fala de 30 dias para alguns itens caros, sem um preço. Isso nunca torna um dia mais tarde.',
  'rule.BP-07':
    'Uma disputa normalmente pode ser aberta a partir do 11º dia após o envio; por regras antigas, do 6º. Quem decide é o botão.',
  'rule.BP-08':
    'Enquanto o pacote se move normalmente, uma disputa por produto não recebido precisa esperar o fim da entrega prometida; depois restam 15 dias. Perdido, devolvido ou sem rastreamento: na hora.',
  'rule.BP-09': 'Assim que a transportadora diz entregue, o pedido pode logo ser concluído sozinho.',
  'rule.BP-10':
    'Confirmar o recebimento conclui o pedido e entrega o dinheiro. Faça isso só depois de abrir e conferir.',
  'rule.BP-11': 'Vendedores não podem convencer você a confirmar cedo. Isso pode ser denunciado.',
  'rule.BP-12':
    'Você pode pedir uma proteção mais longa enquanto o produto está a caminho. O vendedor precisa concordar; silêncio é não.',
  'rule.BP-13':
    'Peça pelo menos uma semana antes de a proteção acabar. Com menos de 48 horas, peça e fique a postos; no último dia abra a disputa.',
  'rule.BP-14': 'Uma extensão só ajuda com o que não chegou. Para um defeito ela não substitui a disputa.',
  'rule.BP-15': 'Uma disputa por vez para cada linha de um pedido.',
  'rule.BP-16':
    'A promessa de entrega em tantos dias não é a proteção. Espere pela proteção; depois, abra a disputa.',
  'rule.BP-17':
    'Não coberto: pagamentos fora do AliExpress, o que consta como entregue na transportadora, mudança de ideia sem promessa de devolução, endereço errado, alfândega não liberada, danos causados por você, e produtos sob medida, perecíveis ou de higiene que você simplesmente não quer mais.',
  'rule.BP-18': 'Falsificações: volta o preço inteiro, com o frete.',
  'rule.BP-19': 'Uma garantia comprada com o item dura um ano, a partir de 15 dias após a conclusão.',
  'rule.DS-00':
    'Escreva primeiro ao vendedor, no chat do AliExpress. Espere no máximo 48 horas, e nunca quando restam 72 horas ou menos.',
  'rule.DS-01':
    'O vendedor precisa aceitar ou recusar em até 5 dias da sua solicitação, e de cada alteração dela. O silêncio conta a seu favor.',
  'rule.DS-02':
    'Com a garantia de pós-venda você negocia por 3 dias; senão, por 5; depois o AliExpress decide.',
  'rule.DS-03': 'O AliExpress intervém em até 7 dias, o 7º incluído.',
  'rule.DS-04': 'Pela regra mais antiga há 15 dias para negociar, e o AliExpress intervém no 16º.',
  'rule.DS-05': 'Onde a página tem o botão, você pode pedir que o AliExpress intervenha a partir do 4º dia.',
  'rule.DS-06':
    'Uma disputa sobre um produto ainda a caminho vai ao AliExpress quando acaba o tempo de entrega prometido.',
  'rule.DS-07':
    'Para sua resposta à oferta do vendedor nenhuma fonte dá um tempo. Responda em até dois dias.',
  'rule.DS-08': 'Provas podem ser adicionadas e alteradas até o caso ser encerrado.',
  'rule.DS-09':
    'Quando o AliExpress quer mais provas, envie em um dia; estão documentados três, para vendedores.',
  'rule.DS-10':
    'Fotografe o dano e relate em até três dias do recebimento. É uma regra antiga; mais tarde ainda é possível.',
  'rule.DS-11': 'Cada lado pode aceitar uma solução do outro ou do AliExpress. Aceitar encerra o caso.',
  'rule.DS-12': 'Para sua resposta à proposta do AliExpress nenhuma fonte dá um tempo. Responda em um dia.',
  'rule.DS-13': 'Um caso leva em geral de 7 a 15 dias, até 30 onde o AliExpress decide.',
  'rule.DS-14':
    'Uma fonte dá 7 dias para um único recurso. Outras dizem que a decisão é definitiva. Tente com provas novas, e não espere nada.',
  'rule.DS-15':
    'Cancelar mantém seu direito enquanto corre o primeiro prazo. Aceitar acaba com ele de vez, mesmo que a oferta seja zero.',
  'rule.DS-16': 'Você pode cancelar enquanto o caso está aberto, não depois de uma decisão ou aceitação.',
  'rule.DS-17': 'Não cancele por uma promessa. Se precisar, veja antes se restam pelo menos 7 dias.',
  'rule.DS-18': 'Valores parciais podem ser negociados, até o preço da linha.',
  'rule.DS-19':
    'Quem abre disputa em metade dos pedidos ou mais arrisca uma advertência. Só você vê a sua proporção.',
  'rule.DS-20':
    'Uma contestação no banco congela o pedido. Não faça as duas coisas, a não ser que o caminho pelo AliExpress tenha acabado.',
  'rule.DS-21':
    'O formulário antigo só aceita letras inglesas simples. Escreva em inglês, e embaixo no seu idioma.',
  'rule.RT-01': 'Depois de acordada uma devolução, você tem 10 dias para enviar, ou o que a página disser.',
  'rule.RT-02': 'Informe o código de rastreamento nesses mesmos 10 dias.',
  'rule.RT-03':
    'Quanto o vendedor pode levar para confirmar a devolução nenhuma fonte diz. Pergunte após 3 dias, reclame após 7.',
  'rule.RT-04': 'Um vendedor que quer o produto de volta precisa dar um endereço no caso.',
  'rule.RT-05': 'Quem paga a devolução consta no próprio caso: vendedor, comprador ou AliExpress.',
  'rule.RT-06':
    'Mudança de ideia ou tamanho errado pedido: você paga. Com defeito, errado ou diferente do descrito: o vendedor paga; peça que fique escrito no caso antes de concordar.',
  'rule.RT-07':
    'O AliExpress não tem troca. Um vendedor pode enviar de novo; mantenha a disputa aberta até estar na sua mão.',
  'rule.RT-08':
    'Se a devolução se perder: reclame à transportadora e coloque no caso o comprovante, o código e uma foto do pacote com etiqueta.',
  'rule.RT-09': 'Um pacote para cada vendedor, e nunca sem uma devolução acordada no caso.',
  'rule.RT-10':
    'Um pacote que voltou porque um aviso, uma taxa ou o endereço não foi resolvido costuma perder o caso.',
  'rule.FR-01': 'Com a indicação de devolução grátis: 15 dias da entrega, por qualquer motivo.',
  'rule.FR-02': 'Parte do estoque local tem 30 dias de devolução grátis. Só conta onde a página diz.',
  'rule.FR-03': 'Algumas ofertas falam de 90 dias do pedido. Só conta onde a página diz.',
  'rule.FR-04':
    'A primeira devolução de um pedido é grátis. Ponha todas as linhas em uma solicitação; uma segunda é por sua conta.',
  'rule.FR-05':
    'Devoluções grátis por mês são limitadas: 3 segundo uma fonte, 5 segundo outra, sem limite segundo uma terceira. Avisamos a partir da 3ª.',
  'rule.FR-06':
    'Sem uso, sem lavar, com etiquetas e embalagem; senão o reembolso diminui, até zero por uma caixa vazia.',
  'rule.FR-07':
    'Escolha devolver o produto, pegue a etiqueta ou o código na página, entregue onde a página disser, guarde o comprovante.',
  'rule.FR-08': 'Quanto tempo vale uma etiqueta nenhuma fonte diz; considere 10 dias.',
  'rule.FR-09':
    'A postagem aparece após um ou dois dias úteis. Após dois, pergunte ao atendimento com o comprovante.',
  'rule.FR-10': 'O reembolso vem quando o armazém confirma, no melhor caso após três dias.',
  'rule.FR-11': 'A devolução grátis existe em umas duas dúzias de países, para endereços no continente.',
  'rule.FR-12': 'Uma devolução pode ser retirada na página dela enquanto o botão estiver lá.',
  'rule.FR-13':
    'Sem devolução grátis: acima de 1.000 dólares americanos, celulares, roupa íntima, comida, produtos sob medida, digitais e perecíveis, e alguns sazonais.',
  'rule.RF-01':
    'Para um cartão: em geral de 3 a 15 dias úteis. No 16º pergunte ao emissor com o número de referência; no 20º, ao AliExpress.',
  'rule.RF-02': 'Por transferência bancária: em geral de 7 a 20 dias úteis.',
  'rule.RF-03': 'Para o PayPal e outras carteiras: em geral de 1 a 3 dias úteis.',
  'rule.RF-04': 'Para a carteira do AliExpress é o mais rápido; olhamos após dois dias úteis.',
  'rule.RF-05': 'Para o WebMoney: de 7 a 10 dias úteis.',
  'rule.RF-06': 'Por Western Union: de 7 a 10 dias úteis; retire em até 45 dias.',
  'rule.RF-07': 'Com a Klarna o plano diminui quando o reembolso da loja é registrado.',
  'rule.RF-08':
    'Para boleto, iDEAL, Bancontact, Blik e afins nenhuma fonte dá um número; contamos como para um banco.',
  'rule.RF-09': '“Concluído” quer dizer que o dinheiro saiu do AliExpress, não que chegou.',
  'rule.RF-10': 'A página pode mostrar um reembolso com até três dias de atraso.',
  'rule.RF-11': 'O dinheiro volta por onde veio. Um cartão vencido ainda leva à mesma conta.',
  'rule.RF-12': 'Sua fatura pode mostrar o reembolso no dia da compra. Olhe lá também.',
};
