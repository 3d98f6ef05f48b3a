/**
 * Sentences as anybody might write them, none of them the site's own: what is read, then the texts. `unparsed` is
 * kept as a quote and told as a problem; `silent` says nothing of returns, refunds or disputes with a time.
 */
export const PROMISES_WEST: Record<string, string> = {
  en: `
    return-after-receipt/15/delivered: Return within 15 days of delivery. ¦ Only unopened items can be returned within 15 days after delivery ¦ Up to 15 days after delivery you can return
    return-after-receipt/15/delivered: Return within 15 days of delivery. Items must be unused. ¦ If you change your mind, return within 15 days of receipt
    return-after-receipt/15/delivered: Unused items only: return within 15 days of delivery
    free-return/90: Free returns within 90 days
    free-return/15: 15-day free returns ¦ Free return within 15 days (2 items max)
    unparsed: Send it back within fifteen days of delivery ¦ Returns accepted for 7-15 days after delivery ¦ Return within 10 working days of receipt
    unparsed: Open a dispute within 48 hours of delivery ¦ You have 12 d 03:22:11 to open a dispute ¦ 12 days 03:22:11 left to open a dispute
    unparsed: Time left to open a dispute: 12 d 03:22:11 ¦ Non-returnable after 15 days ¦ Your refund of US $5 was sent on Sep 3, 2026 ¦ Refund issued 3 days ago
    unparsed: You returned this item on Sep 3, 2026 ¦ Return window closes Sep 30, 2026 ¦ Return window closed on Sep 3, 2026
    unparsed: You can return it within 15 days after delivery and get a refund within 5 days after we receive it ¦ No free returns within 15 days
    unparsed: We don't accept returns after 15 days from delivery ¦ Buyer protection ends in 12 days ¦ Partial refund of 50% within 15 days after delivery
    unparsed: Return within 15 days before Oct 3, 2026 ¦ Return by Oct 3, 2026 or within 15 days of delivery ¦ Open dispute: 15 days after order completion
    unparsed: If the seller does not respond within 5 days, the dispute is decided ¦ Returned: 3 days ago ¦ Free 90 days returns ¦ Returns: 30 days
    unparsed: Return within 15 days after Sep 3, 2026 ¦ Return policy updated Sep 3, 2026 ¦ Return not later than 15 days after delivery
    unparsed: Returns were free until Aug 3, 2026 ¦ You had 15 days after delivery to return the item ¦ Return within 015 days ¦ Return within 15.5 days of delivery
    unparsed: Return within 15 days of delivery (excluding holidays) ¦ Members get 30 days to return, others 15 days ¦ Refund within 15 days
    unparsed: Return allowed 15 days after delivery ¦ After 15 days returns are not possible ¦ You can no longer return after 15 days
    unparsed: Return before shipping within 2 days ¦ Return within 15 days from Sep 3, 2026 ¦ Price protection: refund the difference within 15 days after payment
    unparsed: Refund of the price difference within 30 days of purchase ¦ Fast refund within 24 hours ¦ Dispute closes on Oct 3, 2026
    unparsed: The dispute was opened on Sep 3, 2026 ¦ Return between Sep 3 and Sep 18, 2026 ¦ Return by Sep 18–20, 2026 ¦ Return within 15 days of Sep 3–5
    no-delivery-refund///2026-11-04: Refund if no delivery before Nov 4, 2026 ¦ Refund if no delivery by Nov 4
    no-delivery-refund/60/paid: Refund if your order does not arrive within 60 days after payment
    not-returnable: This item cannot be returned ¦ Final sale, no returns
    free-return///2026-09-30: Free returns until Sep 30, 2026
    return-after-receipt///2026-09-30: Return eligible until Sep 30, 2026
    return-after-receipt/15/delivered+unparsed: Return within 15 days of delivery; refund in 3-20 business days
    return-after-receipt/30/delivered: Return or replace within 30 days of receipt ¦ You may return most items within 30 days of delivery ¦ Returnable until 30 days after delivery
    free-return/15/delivered: Free returns within 15 days of delivery, once per order ¦ Free return shipping within 15 days of delivery
    buyer-protection/75: 75-day Buyer Protection
    silent: Delivery within 15 days ¦ Delivery in 7-15 days or get a coupon ¦ Ships within 3 days ¦ Seller must respond within 5 days
    open-dispute///2026-10-03: You have until Oct 3, 2026 to open a dispute ¦ Open a dispute before Oct 3, 2026 23:59 ¦ Open a dispute by October 3rd
    open-dispute/15/completed: Disputes must be opened within 15 days after order completion
    return-after-receipt/10: Please send the items back within 10 days
    return-after-receipt/30: 30 days return ¦ 30-day return window from delivery
    return-after-receipt/1/delivered: Return within 1 day of delivery
    no-delivery-refund/30: Get a refund if not delivered within 30 days
    no-delivery-refund/30/placed: Full refund if not delivered within 30 days of purchase
    return-after-receipt/15: Return within 15 days if defective
    no-delivery-refund/20: Delivery guarantee: refund if not delivered in 20 days
    no-delivery-refund/45/shipped: Refund if package lost or not delivered within 45 days of shipment
    open-dispute///2026-10-25: Open a dispute before 10/25/2026
    return-after-receipt///2027-01-05: Return by Jan 5`,
  es: `
    free-return/15: Devolución gratis en 15 días
    return-after-receipt/15/delivered: Devuélvelo dentro de los 15 días posteriores a la entrega ¦ Tienes 15 días naturales desde la recepción para devolver el producto
    return-after-receipt/15/delivered: Devolución parcial en 15 días desde la entrega ¦ Devolución solo en 15 días desde la entrega ¦ Devolución hasta 15 días después de la recepción
    unparsed: Devolución en quince días ¦ Devolución en 7-15 días tras la entrega ¦ Devolución en 15 días hábiles desde la entrega ¦ Abre una disputa en 48 horas
    unparsed: Te quedan 12 d 03:22:11 para abrir una disputa ¦ Te quedan 12 días para abrir una disputa ¦ No se admiten devoluciones pasados 15 días
    unparsed: Reembolso enviado el 3 de septiembre de 2026 ¦ Devolviste este artículo el 3 de septiembre de 2026
    unparsed: El plazo de devolución terminó el 3 de septiembre de 2026 ¦ Puedes devolverlo en 15 días desde la entrega y recibir el reembolso en 5 días
    unparsed: No tienes 15 días para devolver ¦ La devolución no es gratis durante 15 días ¦ El vendedor debe responder a la disputa en 5 días
    unparsed: Tenías 15 días desde la entrega para devolverlo ¦ Devolución en 2 semanas ¦ Devolución dentro de 15 días después de la entrega estimada
    unparsed: Devolución antes del 3-5 de octubre de 2026 ¦ Devolución entre el 3 y el 5 de octubre de 2026 ¦ Reembolso de la diferencia en 15 días desde el pago
    unparsed: Devolución pasados 15 días desde la entrega ¦ Devolución 15 días antes de la entrega
    no-delivery-refund///2026-11-04: Reembolso si no llega antes del 4 de noviembre de 2026
    no-delivery-refund/60/paid: Reembolso si no se entrega en 60 días desde el pago
    not-returnable: No se admiten devoluciones
    free-return///2026-09-30: Devolución gratis hasta el 30 de septiembre de 2026
    open-dispute/15/completed: Puedes abrir una disputa dentro de los 15 días posteriores a la finalización del pedido
    buyer-protection/75: Protección al comprador de 75 días
    silent: Entrega en 15 días
    free-return: Devoluciones gratuitas
    free-return/15/delivered: Devolución gratis dentro de los 15 días siguientes a la recepción del pedido
    open-dispute///2026-10-03: Abre una disputa antes del 03/10/2026`,
  pt: `
    free-return/15: Devolução grátis em até 15 dias
    return-after-receipt/15/delivered: Devolva em até 15 dias após a entrega ¦ Dentro de 15 dias corridos após o recebimento, você pode devolver o produto
    return-after-receipt/15/delivered: Devolução paga em até 15 dias após a entrega ¦ Devolução apenas em até 15 dias após a entrega ¦ Devolução em até 15 dias contados da data de recebimento
    unparsed: Devolução em quinze dias após a entrega ¦ Devolução em 7 a 15 dias após a entrega ¦ Devolução em até 15 dias úteis ¦ Abra uma disputa em até 48 horas
    unparsed: Restam 12 d 03:22:11 para abrir uma disputa ¦ Restam 12 dias para abrir uma disputa ¦ Reembolso enviado em 3 de setembro de 2026
    unparsed: Você devolveu este item em 3 de setembro de 2026 ¦ O prazo de devolução terminou em 3 de setembro de 2026
    unparsed: Você tinha 15 dias após a entrega para devolver ¦ Devolva em até 15 dias após a entrega e receba o reembolso em 5 dias
    unparsed: Você tem 15 dias a partir da data de entrega para devolver o produto gratuitamente ¦ Proteção ao comprador de 75 dias ¦ Entrega em 15 dias
    unparsed: O vendedor deve responder à disputa em 5 dias ¦ Devolução em 2 semanas ¦ Devolução grátis indisponível após 15 dias
    unparsed: Devolução em até 15 dias após a data estimada de entrega ¦ Devolução parcial em até 15 dias após a entrega
    unparsed: Depois de 15 dias após a entrega não é possível devolver ¦ A devolução será concluída em até 15 dias após a entrega
    unparsed: Abra uma disputa até 3 a 5 de outubro de 2026 ¦ Devolução em até 15 dias antes da entrega ¦ Reembolso da diferença em até 15 dias após o pagamento
    unparsed: A partir da data de entrega, você tem 15 dias para devolver
    no-delivery-refund///2026-11-04: Reembolso se não chegar até 4 de novembro de 2026
    no-delivery-refund/60/paid: Reembolso se não for entregue em até 60 dias após o pagamento
    silent: Este item não pode ser devolvido ¦ Não aceitamos devolução
    free-return///2026-09-30: Devolução grátis até 30 de setembro de 2026
    open-dispute/15/completed: Você pode abrir uma disputa em até 15 dias após a conclusão do pedido
    free-return: Devoluções grátis
    open-dispute///2026-10-03: Abra uma disputa antes de 03/10/2026
    free-return/15/delivered: Devolução grátis se solicitada em até 15 dias após a entrega
    return-after-receipt/7/delivered: Só é possível devolver em até 7 dias após o recebimento`,
  fr: `
    free-return/15: Retour gratuit sous 15 jours
    return-after-receipt/15/delivered: Retournez-le dans les 15 jours suivant la livraison ¦ Retour payant sous 15 jours après la livraison
    return-after-receipt/15/delivered: Retour uniquement dans les 15 jours suivant la livraison
    unparsed: Retour sous quinze jours après la livraison ¦ Retour sous 7 à 15 jours après la livraison ¦ Retour sous 15 jours ouvrés
    unparsed: Retour sous 15 jours ouvrables après la livraison ¦ Ouvrez un litige sous 48 heures ¦ Il vous reste 12 j 03:22:11 pour ouvrir un litige
    unparsed: Il vous reste 12 jours pour ouvrir un litige ¦ Remboursement envoyé le 3 septembre 2026 ¦ Vous avez retourné cet article le 3 septembre 2026
    unparsed: La période de retour s’est terminée le 3 septembre 2026 ¦ Vous aviez 15 jours après la livraison pour retourner
    unparsed: Retour dans les 15 jours suivant la livraison et remboursement sous 5 jours
    unparsed: Vous disposez de 15 jours à compter de la livraison pour retourner l’article ¦ Protection acheteur de 75 jours ¦ Livraison sous 15 jours
    unparsed: Le vendeur doit répondre au litige sous 5 jours ¦ Retour sous 2 semaines ¦ Retour sous 15 jours après la date de livraison estimée
    unparsed: Retour possible au-delà de 15 jours après la livraison ¦ Retour partiel sous 15 jours après réception ¦ Passé 15 jours après la livraison, plus de retour
    unparsed: Retour gratuit 15 jours ¦ Retour impossible après 15 jours ¦ Ouvrez un litige avant le 3 octobre 2026 à 23:59 ¦ Retour entre le 3 et le 5 octobre 2026
    unparsed: Retour avant le 3 ou le 5 octobre 2026 ¦ Retour jusqu'au 3-5 octobre 2026 ¦ Retour sous 15 jours après réception du remboursement
    unparsed: Remboursement de la différence de prix sous 15 jours après le paiement ¦ Retour dans les 15 jours précédant la livraison ¦ Retour sous 15 j
    no-delivery-refund///2026-11-04: Remboursement si non livré avant le 4 novembre 2026
    no-delivery-refund/60/paid: Remboursement si non livré dans les 60 jours suivant le paiement
    silent: Cet article ne peut pas être retourné ¦ Retours non acceptés
    free-return///2026-09-30: Retour gratuit jusqu'au 30 septembre 2026
    open-dispute/15/completed: Vous pouvez ouvrir un litige dans les 15 jours suivant la finalisation de la commande
    free-return: Retours gratuits
    open-dispute///2026-10-25: Ouvrez un litige avant le 25/10/2026
    free-return/15/delivered: Vous pouvez retourner sans frais dans les 15 jours suivant la réception`,
  de: `
    free-return/15: Kostenlose Rückgabe innerhalb von 15 Tagen
    return-after-receipt/15/delivered: Rückgabe innerhalb von 15 Tagen nach Lieferung ¦ Die Rückgabe muss binnen 15 Tagen nach Erhalt erfolgen
    return-after-receipt/15/delivered: Rückgabe kostenpflichtig innerhalb von 15 Tagen nach Lieferung ¦ Rückgabe nur innerhalb von 15 Tagen nach Lieferung
    return-after-receipt/15/delivered: Rückgabe nur ungeöffnet innerhalb von 15 Tagen nach Lieferung ¦ Rückgabe innerhalb 15 Tagen ab Erhalt der Ware
    unparsed: Rückgabe innerhalb von fünfzehn Tagen nach Lieferung ¦ Rückgabe innerhalb von 7-15 Tagen nach Lieferung ¦ Rückgabe innerhalb von 15 Arbeitstagen
    unparsed: Streitfall binnen 48 Stunden eröffnen ¦ Noch 12 T 03:22:11, um einen Streitfall zu eröffnen ¦ Noch 12 Tage, um einen Streitfall zu eröffnen
    unparsed: Rückerstattung am 3. September 2026 gesendet ¦ Sie haben diesen Artikel am 3. September 2026 zurückgegeben
    unparsed: Die Rückgabefrist endete am 3. September 2026 ¦ Sie hatten 15 Tage nach Lieferung zur Rückgabe
    unparsed: Rückgabe innerhalb von 15 Tagen nach Lieferung und Rückerstattung innerhalb von 5 Tagen ¦ 75 Tage Käuferschutz ¦ Lieferung innerhalb von 15 Tagen
    unparsed: Rückgabe innerhalb von 2 Wochen ¦ Rückgabe innerhalb eines Monats nach Lieferung ¦ Rückgabe innerhalb von 15 Tagen nach der geschätzten Lieferung
    unparsed: Teilweise Rückgabe innerhalb von 15 Tagen nach Lieferung ¦ Rückgabe erst 15 Tage nach Lieferung ¦ 30 Tage Rückgaberecht ¦ 30-tägiges Rückgaberecht
    unparsed: Sie konnten innerhalb von 15 Tagen nach Lieferung zurückgeben ¦ Rückgabe innerhalb von 15 Tagen nach Lieferung nicht möglich
    unparsed: Rückgabe vor dem 3.-5. Oktober 2026 ¦ Rückgabe bis zum 3. oder 5. Oktober 2026 ¦ Preisdifferenz-Erstattung innerhalb von 15 Tagen nach Zahlung
    unparsed: Rückgabe binnen 1 Tages nach Lieferung ¦ Rückgabe innerhalb von 15 Kalendertagen nach Lieferung ¦ Kein Streitfall nach 15 Tagen ¦ Rückgabe bis 05.10.
    unparsed: Rückgabe bis 05.10.26
    no-delivery-refund///2026-11-04: Rückerstattung, wenn nicht geliefert bis zum 4. November 2026
    no-delivery-refund/60/paid: Rückerstattung bei Nichtlieferung innerhalb von 60 Tagen nach Zahlung
    silent: Dieser Artikel kann nicht zurückgegeben werden ¦ Rückgabe ausgeschlossen
    free-return///2026-09-30: Kostenlose Rückgabe bis zum 30. September 2026
    free-return/15/delivered: Innerhalb von 15 Tagen nach Erhalt können Sie die Ware kostenlos zurücksenden
    open-dispute/15/completed: Sie können innerhalb von 15 Tagen nach Abschluss der Bestellung einen Streitfall eröffnen
    free-return: Kostenlose Retouren
    return-after-receipt/15/shipped: Rückgabe innerhalb von 15 Tagen ab Versand
    open-dispute///2026-10-25: Streitfall bis zum 25.10.2026 eröffnen
    open-dispute///2026-10-03: Einen Streitfall können Sie bis 3. Oktober 2026 eröffnen`,
  it: `
    free-return/15: Reso gratuito entro 15 giorni
    return-after-receipt/15/delivered: Reso entro 15 giorni dalla consegna ¦ Reso a pagamento entro 15 giorni dalla consegna ¦ Reso solo entro 15 giorni dalla consegna
    unparsed: Reso entro quindici giorni dalla consegna ¦ Reso entro 7-15 giorni dalla consegna ¦ Reso entro 15 giorni lavorativi ¦ Apri una controversia entro 48 ore
    unparsed: Hai ancora 12 g 03:22:11 per aprire una controversia ¦ Hai ancora 12 giorni per aprire una controversia ¦ Rimborso inviato il 3 settembre 2026
    unparsed: Hai restituito questo articolo il 3 settembre 2026 ¦ Il periodo di reso è terminato il 3 settembre 2026 ¦ Avevi 15 giorni dalla consegna per il reso
    unparsed: Reso entro 15 giorni dalla consegna e rimborso entro 5 giorni ¦ Hai 15 giorni dalla data di consegna per restituire l’articolo
    unparsed: Protezione acquirente di 75 giorni ¦ Consegna entro 15 giorni ¦ Il venditore deve rispondere alla controversia entro 5 giorni ¦ Reso entro 2 settimane
    unparsed: Reso entro 15 giorni dalla consegna stimata ¦ Reso parziale entro 15 giorni dalla consegna ¦ Oltre 15 giorni dalla consegna il reso è escluso
    unparsed: Potevi restituirlo entro 15 giorni dalla consegna ¦ Reso entro trenta giorni ¦ Reso entro il 3-5 ottobre 2026 ¦ Reso non oltre 15 giorni dalla consegna
    unparsed: Reso entro 15 giorni prima della consegna ¦ Rimborso della differenza entro 15 giorni dal pagamento ¦ Reso entro 14 gg dalla consegna
    no-delivery-refund///2026-11-04: Rimborso se non consegnato entro il 4 novembre 2026
    no-delivery-refund/60/paid: Rimborso in caso di mancata consegna entro 60 giorni dal pagamento
    silent: Questo articolo non può essere restituito ¦ Resi non accettati
    free-return///2026-09-30: Reso gratuito fino al 30 settembre 2026
    open-dispute/15/completed: Puoi aprire una controversia entro 15 giorni dal completamento dell’ordine
    free-return: Resi gratuiti
    open-dispute///2026-10-03: Apri una controversia entro il 3 ottobre`,
  nl: `
    free-return/15: Gratis retourneren binnen 15 dagen
    return-after-receipt/15/delivered: Retourneren binnen 15 dagen na levering ¦ Retour alleen binnen 15 dagen na levering
    unparsed: Retourneren binnen vijftien dagen na levering ¦ Retourneren binnen 7-15 dagen na levering ¦ Retourneren binnen 15 werkdagen
    unparsed: Open een geschil binnen 48 uur ¦ Nog 12 d 03:22:11 om een geschil te openen ¦ Nog 12 dagen om een geschil te openen
    unparsed: Terugbetaling verzonden op 3 september 2026 ¦ U heeft dit artikel geretourneerd op 3 september 2026 ¦ De retourperiode eindigde op 3 september 2026
    unparsed: U had 15 dagen na levering om te retourneren ¦ Retour binnen 15 dagen na levering en terugbetaling binnen 5 dagen
    unparsed: Je hebt 15 dagen na ontvangst om het artikel terug te sturen ¦ 75 dagen kopersbescherming ¦ Levering binnen 15 dagen
    unparsed: De verkoper moet binnen 5 dagen op het geschil reageren ¦ Retour binnen 2 weken ¦ Retour binnen 15 dagen na de geschatte levering
    unparsed: Gedeeltelijke retour binnen 15 dagen na levering ¦ Retour binnen een maand ¦ U kon binnen 15 dagen na levering retourneren ¦ Retour tot 3-5 oktober 2026
    unparsed: Retour binnen 15 dagen vóór levering ¦ Retour na 15 dagen na levering
    no-delivery-refund///2026-11-04: Geld terug als het niet geleverd is vóór 4 november 2026
    no-delivery-refund/60/paid: Geld terug als het niet is geleverd binnen 60 dagen na betaling
    silent: Dit artikel kan niet worden geretourneerd ¦ Retourneren niet mogelijk
    free-return///2026-09-30: Gratis retourneren tot 30 september 2026
    open-dispute/15/completed: Open een geschil binnen 15 dagen na voltooiing van de bestelling
    free-return: Gratis retour
    free-return/15/delivered: Binnen 15 dagen na ontvangst kunt u gratis retourneren
    return-after-receipt///2026-10-03: Retourneren uiterlijk 3 oktober 2026`,
  pl: `
    free-return/15: Bezpłatny zwrot w ciągu 15 dni
    return-after-receipt/15/delivered: Zwrot w ciągu 15 dni od dostawy ¦ Płatny zwrot w ciągu 15 dni od dostawy ¦ Zwrot tylko w ciągu 15 dni od dostawy ¦ Zwrot do 15 dni od dostawy
    unparsed: Zwrot w ciągu piętnastu dni od dostawy ¦ Zwrot w ciągu 7-15 dni od dostawy ¦ Zwrot w ciągu 15 dni roboczych ¦ Otwórz spór w ciągu 48 godzin
    unparsed: Pozostało 12 d 03:22:11 na otwarcie sporu ¦ Pozostało 12 dni na otwarcie sporu ¦ Zwrot pieniędzy wysłano 3 września 2026
    unparsed: Zwrócono ten produkt 3 września 2026 ¦ Termin zwrotu upłynął 3 września 2026 ¦ Okres zwrotu trwał do 3 września 2026
    unparsed: Można było zwrócić w ciągu 15 dni od dostawy ¦ Zwrot w ciągu 15 dni od dostawy i zwrot pieniędzy w ciągu 5 dni
    unparsed: Masz 15 dni od otrzymania na zwrot produktu ¦ 75 dni ochrony kupującego ¦ Dostawa w ciągu 15 dni ¦ Sprzedawca musi odpowiedzieć na spór w ciągu 5 dni
    unparsed: Zwrot w ciągu 2 tygodni ¦ Zwrot w ciągu miesiąca od dostawy ¦ Częściowy zwrot w ciągu 15 dni od dostawy ¦ Po 15 dniach od dostawy zwrot jest niemożliwy
    unparsed: Zwrot do 3-5 października 2026 ¦ Zwrot różnicy w cenie w ciągu 15 dni od płatności
    no-delivery-refund///2026-11-04: Zwrot pieniędzy, jeśli nie dostarczono przed 4 listopada 2026
    no-delivery-refund/60/paid: Zwrot pieniędzy w przypadku braku dostawy w ciągu 60 dni od płatności
    silent: Tego produktu nie można zwrócić ¦ Zwroty nie są akceptowane
    free-return///2026-09-30: Darmowy zwrot do 30 września 2026
    open-dispute/15/completed: Możesz otworzyć spór w ciągu 15 dni od zakończenia zamówienia
    free-return: Darmowe zwroty
    return-after-receipt/14/delivered: Zwrot towaru w ciągu 14 dni od doręczenia przesyłki
    open-dispute///2026-10-03: Otwórz spór do 3 października 2026 r.`,
};
