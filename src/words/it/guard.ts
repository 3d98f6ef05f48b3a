import type { Catalogue } from '../say';

/** The guard at buttons that cannot be undone: what ends, and three things to be sure of. */
export const guard: Catalogue = {
  'guard.label': 'Recourse: prima di proseguire',
  'guard.confirm-received.ends':
    'Confermare la ricezione rilascia il denaro al venditore e chiude la tua protezione della consegna.',
  'guard.confirm-received.check.1': 'Ce l’ho in mano, aperto, e ogni articolo c’è.',
  'guard.confirm-received.check.2': 'L’ho provato, ed è ciò che ho ordinato.',
  'guard.confirm-received.check.3':
    'Ho un video o foto dell’apertura, nel caso un difetto si mostri più tardi.',
  'guard.confirm-received.not-arrived': 'Nessuna pagina mi ha detto che è stato consegnato.',
  'guard.confirm-received.open-case': 'Su questo ordine è aperta una controversia: confermare può chiuderla.',
  'guard.accept-offer.ends': 'Accettare chiude definitivamente questo caso, qualunque sia l’importo.',
  'guard.accept-offer.check.1': 'L’importo copre la mia perdita, rispetto a quanto ho pagato.',
  'guard.accept-offer.check.2': 'So se devo rispedirlo, dove, e chi paga.',
  'guard.accept-offer.check.3':
    'Non lo scambio per un annullamento: dopo, qui non si può più chiedere nulla.',
  'guard.accept-offer.sums': 'Offerto: {offered}. Hai pagato: {paid}.',
  'guard.accept-offer.offered': 'Offerto: {offered}. Quanto hai pagato non mi è noto.',
  'guard.accept-offer.sum-unknown':
    'Non riesco a leggere su questa pagina quanto viene offerto. Cercalo prima.',
  'guard.accept-offer.way-back':
    'Non riesco a leggere su questa pagina chi paga se va rispedito. Secondo le regole: {wayBack}',
  'guard.accept-offer.way-back-unknown':
    'Chi paga se va rispedito non mi è noto. Cercalo nel caso; se non lo dice, considera che paghi tu.',
  'guard.cancel-dispute.ends':
    'Annullare ferma questo caso. Si può riaprire solo finché un termine decorre ancora.',
  'guard.cancel-dispute.check.1': 'Il denaro o il sostituto è qui, non solo promesso.',
  'guard.cancel-dispute.check.2': 'Restano almeno 7 giorni del mio termine.',
  'guard.cancel-dispute.check.3': 'Ho conservato ciò che ha scritto il venditore.',
  'guard.cancel-dispute.safe': 'Il primo termine dura ancora {left}: fino ad allora si può riaprire.',
  'guard.cancel-dispute.risky':
    'Il primo termine dura ancora solo {left}. Una volta finito, la scelta è definitiva.',
  'guard.cancel-dispute.final': 'Il primo termine è finito: annullare è definitivo.',
  'guard.cancel-dispute.unknown':
    'Quanto resta del primo termine non mi è noto. Considera l’annullamento definitivo.',
  'guard.extend-processing.ends': 'Prorogare dà più tempo al venditore e rimanda il tuo rimborso automatico.',
  'guard.extend-processing.check.1': 'Voglio ancora l’articolo, più tardi.',
  'guard.extend-processing.check.2': 'Il venditore ha dato un motivo a cui credo.',
  'guard.extend-processing.check.3': 'Fino ad allora posso aspettare il mio denaro.',
  'guard.time': 'Il tuo tempo su questo ordine: {sentence}',
  'guard.time.none': 'Il tuo tempo su questo ordine non mi è noto.',
  'guard.serious': 'Attenzione',
  'guard.back': 'Non ancora',
  'guard.go-on': 'Ho controllato, prosegui',
  'guard.press-again': 'Intanto la pagina è cambiata: premi ancora una volta il suo pulsante e sarà fatto.',
  'guard.close': 'Chiudi',
};
