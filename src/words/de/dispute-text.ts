import type { Catalogue } from '../say';

/** The sentences of what is sent, said in the buyer's language beside the English text. No plural forms. */
export const disputeText: Catalogue = {
  'sent.item': 'Bestellung {order}, Artikel: {item}',
  'sent.item.options': 'Bestellung {order}, Artikel: {item} ({options})',
  'sent.reason.not-received': 'Ich habe den Artikel nicht erhalten.',
  'sent.reason.delivered-not-received':
    'Die Sendungsverfolgung sagt „zugestellt“, aber ich habe das Paket nicht erhalten.',
  'sent.reason.returned-to-sender': 'Das Paket ging an den Absender zurück. Ich habe es nicht erhalten.',
  'sent.reason.customs': 'Der Zoll hält das Paket fest. Ich habe es nicht erhalten.',
  'sent.reason.wrong-item': 'Ich habe einen anderen Artikel erhalten als den bestellten.',
  'sent.reason.damaged': 'Der Artikel kam beschädigt an.',
  'sent.reason.not-as-described': 'Der Artikel ist nicht wie auf der Produktseite beschrieben.',
  'sent.reason.defective': 'Der Artikel funktioniert nicht.',
  'sent.reason.short': 'Die Lieferung ist nicht vollständig.',
  'sent.reason.counterfeit': 'Der Artikel ist gefälscht.',
  'sent.reason.changed-mind': 'Ich möchte den Artikel nicht mehr.',
  'sent.reason.promise-broken': 'Der Verkäufer hat nicht gehalten, was versprochen war.',
  'sent.fact.arrived': 'Er kam am {day} an.',
  'sent.fact.tracking-is.moving': 'Die Sendung bewegt sich laut Verfolgung noch.',
  'sent.fact.tracking-is.stopped': 'Die Sendung hat sich laut Verfolgung seit Wochen nicht bewegt.',
  'sent.fact.tracking-is.no-information': 'Die Sendungsverfolgung zeigt keine Angaben.',
  'sent.fact.asked-around.nobody-has-it':
    'Ich habe an meiner Tür, bei meinen Nachbarn und bei meiner Post gefragt: Niemand hat das Paket.',
  'sent.fact.asked-around.elsewhere': 'Die Sendungsverfolgung nennt einen Ort, der nicht meine Adresse ist.',
  'sent.fact.tracking-says': 'Die Sendungsverfolgung sagt: {words}',
  'sent.fact.address-right.yes': 'Die Adresse in meiner Bestellung ist richtig.',
  'sent.fact.address-right.changed': 'Die Adresse auf dem Paket ist nicht die aus meiner Bestellung.',
  'sent.fact.customs-says': 'Der Zoll sagt: {words}',
  'sent.fact.came': 'Was ankam: {words}',
  'sent.fact.what-damaged': 'Der Schaden: {words}',
  'sent.fact.box-state.damaged': 'Auch der Karton war beschädigt.',
  'sent.fact.box-state.fine': 'Der Karton war nicht beschädigt.',
  'sent.fact.listing-says': 'Die Produktseite sagt: {words}',
  'sent.fact.real-is': 'Der Artikel ist: {words}',
  'sent.fact.fault': 'Der Mangel: {words}',
  'sent.fact.tried': 'Was ich versucht habe: {words}',
  'sent.fact.missing': 'Was fehlt: {words}',
  'sent.fact.signs': 'Woran man es sieht: {words}',
  'sent.fact.unused.yes': 'Er ist unbenutzt, wie er ankam.',
  'sent.fact.unused.opened': 'Ich habe ihn geöffnet und anprobiert; er ist nicht getragen.',
  'sent.fact.promise': 'Was versprochen war: {words}',
  'sent.fact.instead': 'Was geschah: {words}',
  'sent.fact.more': '{words}',
  'sent.messaged': 'Ich habe dem Verkäufer am {day} im AliExpress-Chat geschrieben.',
  'sent.attached': 'Beigefügt: {what}',
  'sent.want.refund-only': 'Ich verlange eine Erstattung von {money}.',
  'sent.want.free-label':
    'Ich möchte mit einem kostenlosen Rücksendeetikett zurückschicken und verlange eine Erstattung von {money}.',
  'sent.want.local-return':
    'Ich möchte innerhalb meines Landes zurückschicken und verlange eine Erstattung von {money}.',
  'sent.want.own-expense': 'Ich möchte zurückschicken und verlange eine Erstattung von {money}.',
  'sent.want.exchange':
    'Ich verlange eine Erstattung von {money}, sofern nicht der richtige Artikel ankommt, solange dieser Fall offen ist.',
  'sent.want.withdrawal':
    'Ich widerrufe diesen Kauf innerhalb der gesetzlichen Frist und verlange {money} zurück.',
  'sent.want.withdrawal.no-sum':
    'Ich widerrufe diesen Kauf innerhalb der gesetzlichen Frist und verlange mein Geld zurück.',
  'sent.want.guarantee':
    'Ich berufe mich auf die gesetzliche Gewährleistung und verlange eine Erstattung von {money}.',
  'sent.freight': 'Das liegt nicht an mir: Den Rückversand soll der Verkäufer zahlen.',
  'sent.hello': 'Guten Tag,',
  'sent.please': 'Bitte sagen Sie mir hier im Chat innerhalb von 48 Stunden, wie Sie es lösen.',
  'sent.return.posted': 'Ich habe den Artikel am {day} zurückgeschickt. Die Sendungsnummer ist {number}.',
  'sent.return.number': 'Ich schicke den Artikel zurück. Die Sendungsnummer ist {number}.',
  'sent.return.confirm':
    'Bitte bestätigen Sie hier im Chat, wenn er ankommt, und geben Sie die Erstattung frei.',
  'sent.return.late': 'Bisher wurde nichts bestätigt.',
  'sent.return.where': 'Bitte teilen Sie mir hier im Chat mit, ob er bei Ihnen angekommen ist.',
  'sent.thanks': 'Vielen Dank.',
  'sent.order': 'Bestellung {order}',
};
