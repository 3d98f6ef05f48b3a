import type { Catalogue } from '../say';

/** The first steps, what Recourse may do, forgetting an order, and a picture by key. */
export const welcome: Catalogue = {
  'manifest.capture': 'Zachowaj obraz tej strony przy jej zamówieniu',
  'welcome.step': '{n} z {all}',
  'welcome.next': 'Dalej',
  'welcome.back': 'Wstecz',
  'page.title': '{what} · Recourse',
  'welcome.done': 'Do pełnego widoku',
  'welcome.again': 'Co czytam, co zachowuję i czego nigdy nie robię',
  'welcome.reads': 'Co czytam',
  'welcome.reads.1':
    'Twoje strony zamówień na AliExpress, gdy je otwierasz: daty, kwoty, produkty i co obiecują.',
  'welcome.reads.2': 'Strony produktów, bo mówią o zwrotach przed zakupem.',
  'welcome.reads.3': 'Żadnej innej witryny, hasła, numeru karty ani czatu, którego mi nie pokażesz.',
  'welcome.keeps': 'Co zachowuję',
  'welcome.keeps.1':
    'Twoje zamówienia z terminami, słowo w słowo jak na stronie, żeby zmiana strony niczego nie zmieniała.',
  'welcome.keeps.2': 'Dowody, które dodasz: zdjęcia, filmy, notatki, obrazy stron.',
  'welcome.keeps.3':
    'Wszystko na tym komputerze i nigdzie indziej. Kopia zapasowa to plik, który zapisujesz; możesz usunąć wszystko.',
  'welcome.never': 'Czego nigdy nie robię',
  'welcome.never.1':
    'Nigdzie niczego nie wysyłam: bez serwera, konta, liczenia odwiedzin i linków partnerskich.',
  'welcome.never.2': 'Niczego na AliExpress nie naciskam i nie wysyłam; to robisz ty.',
  'welcome.never.3':
    'Nigdy nie zgaduję dnia. To, co mówi strona, co liczę ja i co wpisujesz ty, ma swoje oznaczenie; czego nikt nie wie, pozostaje otwarte.',
  'about.title': 'Informacje',
  'about.version': 'Recourse {version}',
  'about.permissions': 'Co wolno mi w tej przeglądarce i po co',
  'about.permission.aliexpress':
    'Czytać otwierane przez ciebie strony zamówień, produktów i sporów AliExpress, żeby pokazywać na nich terminy.',
  'about.permission.alarms': 'Budzić się o określonej porze, żeby przypomnieć przed terminem.',
  'about.permission.notifications': 'Pokazywać przypomnienie.',
  'about.permission.storage':
    'Przechowywać zamówienia i dowody na tym komputerze, niezależnie od ich ilości.',
  'about.permission.active-tab':
    'Zrobić obraz strony przed tobą, w chwili gdy naciśniesz mój przycisk lub skrót.',
  'about.permission.side-panel': 'Stać z boku strony, jeśli przeglądarka ma na to miejsce.',
  'about.keys': 'Skróty klawiszowe',
  'about.keys.open': 'Otwórz Recourse: {keys}',
  'about.keys.capture': 'Zachowaj obraz tej strony przy jej zamówieniu: {keys}',
  'about.keys.none': 'nieustawione',
  'about.keys.change': 'Możesz je zmienić tam, gdzie przeglądarka wymienia rozszerzenia.',
  'about.panel': 'Otwórz z boku',
  'forget.do': 'Zapomnij o tym zamówieniu',
  'forget.sure':
    'Zniknie wszystko, co o nim zachowuję: daty, sprawy i dowody. Na AliExpress nic się nie zmieni; gdy otworzysz je tam ponownie, odczytam je ponownie.',
  'forget.yes': 'Zapomnij',
  'forget.no': 'Zachowaj',
  'forget.done': 'Zapomniano: {item}',
  'forget.failed': 'Nie udało się zapomnieć. Nic nie usunięto.',
  'capture.done.words': 'Zachowano obraz tej strony i jej słowa',
  'capture.done.no-words': 'Zachowano obraz tej strony; jej słów nie mogę tu odczytać',
  'capture.of-order': 'Jest przy zamówieniu {id}. Naciśnij, żeby zobaczyć.',
  'capture.of-none': 'Nie należy jeszcze do żadnego zamówienia. Naciśnij, żeby zobaczyć.',
  'capture.failed': 'Nie udało się zachować obrazu tej strony',
  'capture.failed.why': 'Przeglądarka zezwala na to tylko na zwykłych stronach, w karcie przed tobą.',
};
