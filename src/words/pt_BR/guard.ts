import type { Catalogue } from '../say';

/** The guard at buttons that cannot be undone: what ends, and three things to be sure of. */
export const guard: Catalogue = {
  'guard.label': 'Recourse: antes de continuar',
  'guard.confirm-received.ends':
    'Confirmar o recebimento libera o dinheiro ao vendedor e encerra sua proteção de entrega.',
  'guard.confirm-received.check.1': 'Está nas minhas mãos, aberto, e todos os itens estão aqui.',
  'guard.confirm-received.check.2': 'Testei, e é o que pedi.',
  'guard.confirm-received.check.3': 'Tenho um vídeo ou fotos da abertura, caso um defeito apareça depois.',
  'guard.accept-offer.ends': 'Aceitar encerra este caso de vez, seja qual for o valor.',
  'guard.accept-offer.check.1': 'O valor cobre minha perda, comparado com o que paguei.',
  'guard.accept-offer.check.2': 'Sei se preciso devolver, para onde e quem paga.',
  'guard.accept-offer.check.3': 'Não confundo com cancelar: depois disso nada mais pode ser reclamado aqui.',
  'guard.cancel-dispute.ends':
    'Cancelar interrompe este caso. Ele só pode ser aberto de novo enquanto um prazo ainda corre.',
  'guard.cancel-dispute.check.1': 'O dinheiro ou a reposição está aqui, não só prometido.',
  'guard.cancel-dispute.check.2': 'Restam pelo menos 7 dias do meu prazo.',
  'guard.cancel-dispute.check.3': 'Guardei o que o vendedor escreveu.',
  'guard.extend-processing.ends': 'Estender dá mais tempo ao vendedor e atrasa seu reembolso automático.',
  'guard.extend-processing.check.1': 'Ainda quero o item, mais tarde.',
  'guard.extend-processing.check.2': 'O vendedor deu um motivo em que acredito.',
  'guard.extend-processing.check.3': 'Posso esperar pelo meu dinheiro até lá.',
  'guard.time': 'Seu tempo neste pedido: {sentence}',
  'guard.time.none': 'Não sei quanto tempo você tem neste pedido.',
  'guard.back': 'Ainda não',
  'guard.go-on': 'Conferi, continuar',
  'guard.press-again': 'A página mudou nesse meio-tempo: pressione o botão dela mais uma vez, e será feito.',
  'guard.close': 'Fechar',
  'guard.confirm-received.not-arrived': 'Nenhuma página me disse que foi entregue.',
  'guard.confirm-received.open-case': 'Há uma disputa aberta neste pedido: confirmar pode encerrá-la.',
  'guard.accept-offer.sums': 'Oferecido: {offered}. Você pagou: {paid}.',
  'guard.accept-offer.offered': 'Oferecido: {offered}. Não sei quanto você pagou.',
  'guard.accept-offer.sum-unknown': 'Não consigo ler nesta página quanto é oferecido. Procure antes.',
  'guard.accept-offer.way-back':
    'Não consigo ler nesta página quem paga se for preciso devolver. Pelas regras: {wayBack}',
  'guard.accept-offer.way-back-unknown':
    'Não sei quem paga se for preciso devolver. Procure no caso; se ele não disser, considere que você paga.',
  'guard.cancel-dispute.safe':
    'O primeiro prazo ainda corre ({left}): até lá o caso pode ser aberto de novo.',
  'guard.cancel-dispute.risky': 'Do primeiro prazo só resta: {left}. Quando acabar, isto é definitivo.',
  'guard.cancel-dispute.final': 'O primeiro prazo acabou: cancelar é definitivo.',
  'guard.cancel-dispute.unknown':
    'Não sei quanto resta do primeiro prazo. Considere que cancelar é definitivo.',
  'guard.serious': 'Cuidado',
};
