import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day. */
export const reminders: Catalogue = {
  'notification.further': {
    one: '{text} · ще {n} строк цього замовлення',
    few: '{text} · ще {n} строки цього замовлення',
    many: '{text} · ще {n} строків цього замовлення',
    other: '{text} · ще {n} строку цього замовлення',
  },
  'notification.many.first': '{title}. {text}',

  // ---- the page to do it on ----
  'where.other': 'на сторінці замовлення',
  'where.no-delivery-refund': 'на сторінці замовлення',
  'where.evidence-request': 'на сторінці спору',
  'where.answer-offer': 'на сторінці спору',
  'where.ship-return': 'на сторінці повернення',
  'where.appeal': 'на сторінці спору',
  'where.withdrawal': 'у чаті з продавцем',
  'where.reject-faulty': 'у чаті з продавцем',
  'where.damage-report': 'на сторінці замовлення',
  'where.guarantee': 'у чаті з продавцем',
  'where.paypal': 'у PayPal',
  'where.card': 'у вашому банку-емітенті картки',
  'where.klarna': 'у застосунку Klarna',

  // ---- what came to be known ----
  'news.arrived': 'Зніміть розпакування, ще не підтверджуйте',
  'news.arrived.text':
    'Ваша посилка прийшла. Зніміть розпакування одним відео без пауз, починаючи з етикетки, і перевірте товар, перш ніж підтверджувати отримання.',
  'news.free-return': 'Можна повернути безкоштовно',
  'news.free-return.text':
    'Безкоштовно до {day}, на сторінці замовлення. Не користуйтеся річчю і збережіть упаковку.',
  'news.answer-over': 'Переходьте до спору',
  'news.answer-over.text':
    'Продавець мав час на відповідь. Якщо не вирішено, подавайте зараз: докази й текст тут готові.',
};
