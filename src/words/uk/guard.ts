import type { Catalogue } from '../say';

/** The guard at buttons that cannot be undone: what ends, and three things to be sure of. */
export const guard: Catalogue = {
  'guard.label': 'Recourse: перш ніж продовжити',
  'guard.confirm-received.ends':
    'Підтвердження отримання передає гроші продавцеві й завершує ваш захист доставки.',
  'guard.confirm-received.check.1': 'Посилка в мене, розпакована, і все на місці.',
  'guard.confirm-received.check.2': 'Товар перевірено, і це саме те, що в замовленні.',
  'guard.confirm-received.check.3': 'Є відео або фото розпакування, якщо брак виявиться пізніше.',
  'guard.confirm-received.not-arrived': 'Жодна сторінка не казала мені, що посилку доставлено.',
  'guard.confirm-received.open-case':
    'Для цього замовлення відкрито спір: підтвердження може його завершити.',
  'guard.accept-offer.ends': 'Прийняття закриває цю справу назавжди, якою б не була сума.',
  'guard.accept-offer.check.1': 'Сума покриває мої втрати порівняно зі сплаченим.',
  'guard.accept-offer.check.2': 'Я знаю, чи треба повертати товар, куди й хто за це платить.',
  'guard.accept-offer.check.3': 'Я не плутаю це зі скасуванням: потім тут нічого вимагати не можна.',
  'guard.accept-offer.sums': 'Пропонують: {offered}. Ви сплатили: {paid}.',
  'guard.accept-offer.offered': 'Пропонують: {offered}. Скільки ви сплатили, я не знаю.',
  'guard.accept-offer.sum-unknown':
    'Я не можу прочитати на цій сторінці, скільки пропонують. Спершу знайдіть суму.',
  'guard.accept-offer.way-back':
    'Хто платить, якщо товар треба повернути, на цій сторінці прочитати не вдалося. За правилами: {wayBack}',
  'guard.accept-offer.way-back-unknown':
    'Хто платить, якщо товар треба повернути, я не знаю. Пошукайте у справі; якщо там не сказано, вважайте, що платите ви.',
  'guard.cancel-dispute.ends':
    'Скасування зупиняє цю справу. Відкрити її знову можна лише доти, доки триває якийсь строк.',
  'guard.cancel-dispute.check.1': 'Гроші або заміна вже тут, а не лише обіцяні.',
  'guard.cancel-dispute.check.2': 'До кінця мого строку лишається щонайменше 7 днів.',
  'guard.cancel-dispute.check.3': 'Написане продавцем збережено.',
  'guard.cancel-dispute.safe': 'До кінця першого строку ще {left}: доти справу можна відкрити знову.',
  'guard.cancel-dispute.risky': 'До кінця першого строку лише {left}. Коли він мине, це остаточно.',
  'guard.cancel-dispute.final': 'Перший строк минув: скасування остаточне.',
  'guard.cancel-dispute.unknown':
    'Скільки лишилося від першого строку, я не знаю. Вважайте скасування остаточним.',
  'guard.extend-processing.ends':
    'Подовження дає продавцеві більше часу й відкладає автоматичне повернення ваших грошей.',
  'guard.extend-processing.check.1': 'Мені ще потрібен цей товар, хай і пізніше.',
  'guard.extend-processing.check.2': 'Продавець назвав причину, якій я вірю.',
  'guard.extend-processing.check.3': 'До того часу я можу зачекати на свої гроші.',
  'guard.time': 'Ваш час для цього замовлення: {sentence}',
  'guard.time.none': 'Скільки у вас часу для цього замовлення, я не знаю.',
  'guard.serious': 'Обережно',
  'guard.back': 'Ще ні',
  'guard.go-on': 'Перевірено, продовжити',
  'guard.press-again': 'Сторінка тим часом змінилася: натисніть її кнопку ще раз, і дія виконається.',
  'guard.close': 'Закрити',
};
