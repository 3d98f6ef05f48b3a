import type { Catalogue } from '../say';

/** What several screens share: states, the first clocks, checklist, notifications, pages, settings. */
export const common: Catalogue = {
  label: '{label}: {value}',
  'label.sentence': '{label}: {value}.',
  moment: '{day}, {time}',
  until: 'до {day}',
  by: 'до {day}',
  'status.unpaid': 'Очікує оплати',
  'status.risk-check': 'Платіж перевіряють',
  'status.to-ship': 'Готується до відправлення',
  'status.in-transit': 'У дорозі',
  'status.delivered': 'Доставлено',
  'status.completed': 'Завершено',
  'status.in-dispute': 'Відкрито спір',
  'status.refunded': 'Гроші повернено',
  'status.cancelled': 'Скасовано',
  'status.closed': 'Закрито',
  'status.frozen': 'Заморожено',
  'status.unknown': 'Статус невідомий',
  'order.no-title': 'Замовлення {id}',
  'order.more-lines': {
    one: '{title} і ще {n}',
    few: '{title} і ще {n}',
    many: '{title} і ще {n}',
    other: '{title} і ще {n}',
  },

  // ---- clocks: name, lead and act of each kind that runs now ----
  'clock.no-delivery-refund': 'Захист доставки',
  'clock.open-dispute': 'Відкриття спору',
  'clock.return-after-receipt': 'Повернення товару або грошей після отримання',
  'clock.free-return': 'Безкоштовне повернення',
  'clock.other': 'Строк',
  'act.no-delivery-refund': 'Не прийшло? Попросіть подовжити захист або відкрийте спір',
  'act.open-dispute': 'Відкрити спір',
  'act.return-after-receipt': 'Попросити повернення товару або грошей',
  'act.free-return': 'Повернути безкоштовно',
  'act.other': 'Діяти',

  // ---- checklist: what to do next ----
  'check.film': 'Зніміть розпакування одним відео без пауз, починаючи з етикетки',
  'check.photograph': 'Сфотографуйте коробку з усіх боків і те, що не так',
  'check.keep-label': 'Збережіть етикетку й упаковку',
  'check.do-not-confirm': 'Не підтверджуйте отримання, доки не перевірите товар',
  'check.wait-delivery': 'Ще не прийшло: перевірте знову, перш ніж настане {day}',
  'check.ask-extension': 'Лишився тиждень, а посилка в дорозі: попросіть продавця подовжити захист',
  'check.dispute-last-day': 'В останній день відкрийте спір; не чекайте на відповідь',
  'check.bundle-lines':
    'Повертаєте кілька речей? Об’єднайте їх в один запит: безкоштовне лише перше повернення',
  'check.unused': 'Не користуйтеся річчю, збережіть бірки й упаковку',
  'check.money-back': 'Перевірте, чи надійшли гроші на картку або рахунок',
  'check.correct-date': 'Скажіть, коли прийшла посилка, щоб ми могли рахувати',

  // ---- notification ----
  'notification.title': '{act}: {item}',
  'notification.text': 'До {day}, {time} (ще {left}) · {money} · {page}',
  'notification.text.no-money': 'До {day}, {time} (ще {left}) · {page}',
  'notification.many.title': {
    one: 'Треба зробити на AliExpress: {n}',
    few: 'Треба зробити на AliExpress: {n}',
    many: 'Треба зробити на AliExpress: {n}',
    other: 'Треба зробити на AliExpress: {n}',
  },
  'notification.many.text': 'Перше: {first}',
  'notification.test.title': 'Recourse може вас сповістити',
  'notification.test.text': 'Так виглядає нагадування. Через нього нічого робити не треба.',
  'toolbar.none': 'Recourse: цього тижня робити нічого не треба',
  'toolbar.due': {
    one: 'Recourse: цього тижня треба зробити {n}',
    few: 'Recourse: цього тижня треба зробити {n}',
    many: 'Recourse: цього тижня треба зробити {n}',
    other: 'Recourse: цього тижня треба зробити {n}',
  },

  // ---- reminders: what has passed, and a store that cannot be used ----
  'notification.over.text': '{ended}. {stays}',
  'toolbar.trouble': 'Recourse не може відкрити своє сховище: відкрийте мене, щоб побачити чому',

  // ---- pages ----
  'page.order-list': 'список замовлень',
  'page.order-detail': 'сторінка замовлення',
  'page.tracking': 'сторінка відстеження',
  'page.product': 'сторінка товару',
  'page.dispute-open': 'форма спору',
  'page.dispute-detail': 'сторінка спору',
  'page.refund-list': 'список повернень коштів',
  'page.snapshot': 'знімок опису товару',
  'page.unknown': 'сторінка',

  // ---- settings ----
  'settings.title': 'Налаштування',
  'settings.test-notification': 'Надіслати пробне сповіщення',
  'settings.language': 'Мова',
  'settings.language.browser': 'Як у браузері',
  'settings.language.failed': 'Не вдалося завантажити цю мову. Спробуйте ще раз або перезавантажте сторінку.',
  'settings.test-sent': 'Надіслано. Якщо нічого не з’явилося, дозвольте сповіщення для цього браузера.',
};
