import type { Catalogue } from '../say';

/** What is said before buying and before sending back: who pays, what it costs, quotas, the law of EU and UK. */
export const buying: Catalogue = {
  'pays.nothing-to-send': 'Não chegou nada, então não há nada a devolver.',
  'pays.stated.seller': 'O caso diz que o vendedor paga a devolução.',
  'pays.stated.buyer': 'O caso diz que você paga a devolução.',
  'pays.stated.platform': 'O caso diz que o AliExpress paga a devolução.',
  'pays.free-label': 'A devolução é grátis: imprima a etiqueta na página da devolução.',
  'pays.fault':
    'O vendedor deveria pagar, pois a culpa não é sua. Peça que isso fique escrito no caso antes de concordar.',
  'pays.not-told': 'O anúncio não dizia que você paga, então por lei quem paga é o vendedor.',
  'pays.check-told': 'Você só paga se o anúncio dizia isso antes da compra. Procure lá.',
  'pays.second-return': 'A primeira devolução de um pedido é grátis; esta é por sua conta.',
  'pays.change-of-mind': 'Você paga a devolução.',
  'freight.worth-it': 'Devolver custa {share} % do reembolso.',
  'freight.ask-partial':
    'Devolver custaria {share} % do reembolso. Peça em vez disso uma parte do dinheiro ou uma etiqueta.',
  'freight.costs-more':
    'Devolver custaria mais do que você recebe. Recuse e peça uma etiqueta ou uma parte do dinheiro.',
  'quota.second-in-order': 'Este pedido já teve sua devolução grátis; outra é por sua conta.',
  'quota.month-may-be-full':
    'Esta é a devolução grátis número {n} deste mês. Algumas contas têm 3, outras 5.',
  'quota.month-full': 'Esta é a devolução grátis número {n} deste mês; o maior limite que conhecemos é 5.',
  bundle: {
    one: '{n} outro item deste pedido pode ir de graça na mesma solicitação. Uma segunda solicitação teria custo.',
    many: '{n} de outros itens deste pedido podem ir de graça na mesma solicitação. Uma segunda solicitação teria custo.',
    other:
      '{n} outros itens deste pedido podem ir de graça na mesma solicitação. Uma segunda solicitação teria custo.',
  },
  'ratio.show':
    'Você abriu disputa em {share} % dos seus pedidos. Só você vê isto. Abra disputas com boas provas.',
  'ratio.danger':
    'Você abriu disputa em {share} % dos seus pedidos. Dizem que, a partir da metade, contas são advertidas. Só você vê isto.',
  'law.eu':
    'Lei da UE: até 14 dias após a entrega você pode mudar de ideia. Um aviso de “não aceita devolução” não tira isso.',
  'law.uk':
    'Lei do Reino Unido: até 14 dias após a entrega você pode mudar de ideia. Um aviso de “não aceita devolução” não tira isso.',
  'law.how': 'Diga por escrito, no chat e na solicitação; depois devolva em até 14 dias.',
  'law.exception.made-to-order': 'Não vale se foi feito sob sua encomenda.',
  'law.exception.perishable': 'Não vale se estraga rápido.',
  'law.exception.sealed-hygiene': 'O direito só acaba se veio lacrado por higiene e você rompeu o lacre.',
  'law.exception.digital': 'Não vale depois que o download ou a transmissão começou com seu consentimento.',
  'law.exception.dated': 'Não vale para ingressos e serviços com dia marcado.',
  reopens:
    'Danificado, com defeito, errado, incompleto, falsificado ou diferente do descrito: você continua coberto, diga o aviso o que disser.',
  'reason.not-received': 'Não chegou',
  'reason.delivered-not-received': 'O rastreamento diz entregue, mas não está aqui',
  'reason.returned-to-sender': 'Voltou ao remetente',
  'reason.customs': 'Está retido na alfândega',
  'reason.wrong-item': 'É outra coisa',
  'reason.damaged': 'Está danificado',
  'reason.not-as-described': 'Não é como descrito',
  'reason.defective': 'Não funciona',
  'reason.short': 'Falta alguma coisa',
  'reason.counterfeit': 'É falsificado',
  'reason.changed-mind': 'Não quero mais',
  'reason.promise-broken': 'O vendedor não cumpriu uma promessa',
};
