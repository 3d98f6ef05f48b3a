/** The shop's own words in its sentences and labels (pages.md 2, 3, 6.3); all other words are the buyer's business. */
export const SHOP_WORDS = `
  a after an and any are as at back be before best bought buyer by can carrier code collect complete
  completed confirm confirmed confirming copy cost coupon coupons damaged date day days defective delayed
  deliver delivered delivery described details dispute each estimated expired fast first for free from
  guarantee has have if in is it item items later lost money no not number of on open or order orders
  package parcel paid pay payment placed problem problems product protection receipt received ref refund
  refunds reminder return returned returns satisfied send service shipment shipped shipping store subtotal
  tax the their there these this time to total track tracking was were will window with within you your
  processing canceled cancelled closed finished awaiting apply id us mxn
`
  .trim()
  .split(/\s+/);
