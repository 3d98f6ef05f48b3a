import type { Catalogue } from '../say';

/** How reminders are chosen, put off and settled, and the calendar file. */
export const remind: Catalogue = {
  // ---- at a deadline ----
  'remind.done': 'Зроблено',
  'remind.done-with': 'Зроблено: {name}',
  'remind.not-needed': 'Не потрібно',
  'remind.later': 'Нагадати пізніше',
  'remind.is.done': 'Позначено: зроблено',
  'remind.is.not-needed': 'Позначено: не потрібно',
  'remind.put-off': 'Нагадаю знову {moment}',
  'remind.take-back': 'Повернути як було',
  'remind.said.done': 'Зроблено: {name}. Більше не нагадую.',
  'remind.said.not-needed': 'Не потрібно: {name}. Більше не нагадую.',
  'remind.said.later': '{name}: нагадаю знову {moment}.',
  'remind.look-at': 'Погляньте на це',
  'remind.notifications-off':
    'Цей браузер не показує моїх сповіщень. Що треба зробити, видно тут і на панелі інструментів.',
  'remind.notifications-on': 'Цей браузер показує мої сповіщення.',
  'remind.notifications-unknown':
    'Цей браузер не каже, чи показує мої сповіщення. Надішліть одне, щоб перевірити.',

  // ---- when to remind ----
  'remind.ladder': 'Коли нагадувати',
  'remind.ladder.kind': 'Про який строк',
  'remind.ladder.before': 'За скільки часу',
  'remind.ladder.usual': 'Як зазвичай',
  'remind.ladder.as-settings': 'Як у налаштуваннях',
  'remind.ladder.early': 'Рано й часто',
  'remind.ladder.last-day': 'Лише в останній день',
  'remind.ladder.never': 'Ніколи',
  'remind.ladder.none': 'Нічого не вибрано: до цього строку я мовчу, скажу лише, коли він мине.',
  'remind.ladder.changed': 'Нагадуватиму, як ви вибрали.',
  'remind.ladder.order': 'Нагадування для цього замовлення',
  'remind.ladder.lead': '{left} до кінця',
  'remind.quiet': 'Тихі години',
  'remind.quiet.on': 'Без сповіщень у певні години',
  'remind.quiet.from': 'з',
  'remind.quiet.to': 'до',
  'remind.quiet.how': 'Нагадування, що припало б на них, приходить до їх початку, ніколи не пізніше.',
  'remind.title': 'Нагадування',
  'remind.not-saved': 'Не вдалося зберегти. Спробуйте ще раз.',

  // ---- calendar file ----
  'ics.one': 'Файл календаря',
  'ics.all': 'Файл календаря з усіма строками',
  'ics.name': 'recourse-{what}.ics',
  'ics.all-orders': 'усі',
  'ics.none': 'Немає строку, який можна внести до календаря.',
  'ics.failed': 'Не вдалося створити файл календаря. Спробуйте ще раз.',
  'ics.calendar': 'Recourse',
  'ics.text': '{sentence} {page}',
  'ics.last-day': 'Це останній повний день: строк закінчується {moment}.',
  'ics.until': 'Строк закінчується {moment}.',
};
