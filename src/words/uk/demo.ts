import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': 'Вигадані замовлення',
  'demo.what':
    'Роздивляйтеся і пробуйте все: тут немає нічого вашого, нагадувань не буде, і все зберігається окремо від ваших замовлень.',
  'demo.leave': 'Прибрати їх',
  'demo.look': 'Роздивитися з вигаданими замовленнями',
  'demo.store': 'Вигаданий магазин',
  'demo.item.lamp': 'Настільна лампа, складана',
  'demo.item.hub': 'Хаб USB-C із зчитувачем карток',
  'demo.item.shoes': 'Бігові кросівки, сині',
  'demo.item.mug': 'Емальований кухоль',
  'demo.item.headphones': 'Навушники, бездротові',
  'demo.item.jacket': 'Дощовик, розмір M',
  'demo.item.drill': 'Акумуляторний дриль у кейсі',
  'demo.item.watch': 'Ремінець для годинника',
  'demo.item.kettle': 'Дорожній чайник',
  'demo.promise.free-return': 'Безкоштовне повернення протягом 15 днів після доставки',
  'demo.promise.delivery': 'Повернення коштів, якщо не доставлять до цього дня',
};
