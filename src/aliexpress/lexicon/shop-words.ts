/**
 * The words that a report leaves readable, each in the case in which the shop has it (pages.md 1.2, 2, 3, 4, 6.3, 8);
 * all others are the buyer's business. Those that are names as well (Will, Best, May) are here in small letters only,
 * and the months not at all: those are kept beside a number.
 */
export const SHOP_WORDS = `
  a after an and any are as at back be before best bought buyer by can carrier code collect complete
  completed confirm confirmed confirming copy cost coupon coupons damaged date day days defective delayed
  deliver delivered delivery described details dispute each estimated expired fast first for free from
  guarantee has have if in is it item items later lost money no not number of on open or order orders
  package parcel paid pay payment placed problem problems product protection receipt received ref refund
  refunds reminder return returned returns satisfied send service shipment shipped shipping store subtotal
  tax the their there these this time to total track tracking was were will window with within you your
  processing canceled cancelled closed finished awaiting apply id

  After Any Are Awaiting Buyer Cancel Canceled Cancelled Carrier Close Closed Collect Complete Completed Confirm
  Confirmed Copy Coupon Date Days Delayed Deliver Delivered Delivery Details Dispute Estimated Expired Finished For
  Free From Guarantee If Item Items Money Not Number Open Order Orders Package Paid Parcel Payment Placed Problem
  Processing Product Protection Receipt Received Ref Refund Refunds Reminder Return Returned Returns Send Service
  Shipment Shipped Shipping Subtotal Tax The This Time To Total Track Tracking Within You Your ID

  US U S MXN R C AU CA NZ EUR BRL GBP USD zł kr Rp RM lei
  x X m d h min st nd rd th er de del of thg tháng den am le la
  ม ค ก พ มี เม ย มิ ส ต ธ
  日 月 年 時 分 間 号 일 월 년 시 분 г р ב

  Bestellung Aufgegeben aufgegeben bezahlt Bezahlt insgesamt Insgesamt gesamt Gesamt
  дата Дата заказа sifariş tarixi

  aliexpress p i html htm index detail list snapshot reverse pages start modify refund wishlist cart login
  orderList issue issueList issueDetail fastissue createIssueStep1 logisticsdetail trade category
`
  .trim()
  .split(/\s+/);
