import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': '가상의 주문',
  'demo.what':
    '둘러보며 무엇이든 해 보세요. 여기 있는 것은 실제 주문이 아니고, 알림도 오지 않으며, 내 주문과 따로 보관돼요.',
  'demo.leave': '모두 치우기',
  'demo.look': '가상의 주문으로 둘러보기',
  'demo.store': '가상 스토어',
  'demo.item.lamp': '책상 램프, 접이식',
  'demo.item.hub': '카드 리더가 있는 USB-C 허브',
  'demo.item.shoes': '러닝화, 파란색',
  'demo.item.mug': '법랑 머그컵',
  'demo.item.headphones': '헤드폰, 무선',
  'demo.item.jacket': '레인 재킷, M 사이즈',
  'demo.item.drill': '케이스가 있는 충전 드릴',
  'demo.item.watch': '손목시계 줄',
  'demo.item.kettle': '여행용 주전자',
  'demo.promise.free-return': '배송 완료 후 15일 이내 무료 반품',
  'demo.promise.delivery': '이날까지 배송되지 않으면 환불',
};
