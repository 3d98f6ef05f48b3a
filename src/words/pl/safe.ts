import type { Catalogue } from '../say';

/** Backup, bringing it back, erasing, and what is said where nothing can be kept. */
export const safe: Catalogue = {
  'safe.orders': {
    one: '{n} zamówienie',
    few: '{n} zamówienia',
    many: '{n} zamówień',
    other: '{n} zamówienia',
  },
  'safe.files': {
    one: '{n} plik',
    few: '{n} pliki',
    many: '{n} plików',
    other: '{n} pliku',
  },
  'safe.stop': 'Zatrzymaj',
  'safe.passphrase': 'Hasło',
  'safe.made-up':
    'Te zamówienia są zmyślone: nie ma wśród nich niczego twojego do skopiowania, przywrócenia ani usunięcia.',
  'safe.own-settings': 'Otwórz moje własne ustawienia',
  'backup.title': 'Kopia zapasowa',
  'backup.what':
    'Wszystko, co ma Recourse, razem z twoimi plikami, w jednym pliku. Powstaje tutaj i samo nigdzie nie trafia.',
  'backup.never': 'Jeszcze żadnej nie zrobiono.',
  'backup.last': 'Ostatnią zrobiono {day}.',
  'backup.seal': 'Zabezpiecz hasłem',
  'backup.again': 'Hasło jeszcze raz',
  'backup.short': 'Co najmniej 8 znaków.',
  'backup.differ': 'Hasła nie są takie same.',
  'backup.lost': 'Bez hasła nikt nie otworzy tego pliku, nawet ty.',
  'backup.make': 'Zrób kopię zapasową',
  'backup.making': 'Zapisuję kopię: {share} %',
  'backup.made': 'Zapisano jako {name}: {orders}, {files}.',
  'backup.stopped': 'Zatrzymano. Nic nie zapisano.',
  'backup.failed': 'Nie udało się zapisać kopii. Nic się nie zmieniło; spróbuj ponownie.',
  'backup.full':
    'Obok zapisanych danych nie ma dość miejsca na kopię. Zwolnij trochę miejsca na dysku i spróbuj ponownie.',
  'backup.remind': 'Przypominaj co tydzień, dopóki są tu moje pliki',
  'restore.title': 'Przywróć kopię',
  'restore.pick': 'Wybierz plik kopii',
  'restore.locked': 'Ta kopia jest zabezpieczona. Jakie jest jej hasło?',
  'restore.open': 'Otwórz',
  'restore.checking': 'Czytam i sprawdzam całość: {share} %',
  'restore.of': 'Zrobiona {day}, zawartość: {orders} i {files}. Nic jeszcze nie zmieniono.',
  'restore.preview': 'Co zawiera w porównaniu z tym, co jest tutaj',
  'restore.kind': 'Rodzaj',
  'restore.fresh': 'Nowe',
  'restore.differs': 'Różne',
  'restore.same': 'Takie same',
  'restore.only-here': 'Tylko tutaj',
  'restore.orders': 'Zamówienia',
  'restore.pursuits': 'Sprawy',
  'restore.evidence': 'Pliki',
  'restore.rest': 'Reszta',
  'restore.merge': 'Dodaj do tego, co jest tutaj',
  'restore.merge.what':
    'Jeśli zamówienie jest w obu miejscach, zostają wszystkie daty, poprawki i kroki z obu.',
  'restore.replace': 'Zastąp to, co jest tutaj',
  'restore.replace.what': {
    one: 'Liczy się wtedy tylko kopia. {n} wpis, który jest tylko tutaj, zniknie.',
    few: 'Liczy się wtedy tylko kopia. {n} wpisy, które są tylko tutaj, znikną.',
    many: 'Liczy się wtedy tylko kopia. {n} wpisów, które są tylko tutaj, zniknie.',
    other: 'Liczy się wtedy tylko kopia. {n} wpisu, który jest tylko tutaj, zniknie.',
  },
  'restore.go': 'Przywróć',
  'restore.leave': 'Zostaw wszystko, jak jest',
  'restore.going': 'Przywracam: {share} %',
  'restore.done': 'Wszystko przywrócono. Przypomnienia zaplanowano od nowa.',
  'restore.stopped': 'Zatrzymano. Nic nie zmieniono.',
  'restore.foreign': 'Ten plik nie jest kopią Recourse. Nic nie zmieniono.',
  'restore.newer':
    'Tę kopię zrobił nowszy Recourse. Zaktualizuj rozszerzenie, a potem przywróć. Nic nie zmieniono.',
  'restore.sealed': 'Ta kopia jest zabezpieczona: potrzebne jest hasło.',
  'restore.wrong-passphrase':
    'To nie jest jej hasło. Zwróć uwagę na wielkie litery i spacje. Nic nie zmieniono.',
  'restore.damaged':
    'Ta kopia jest uszkodzona: czegoś w niej brakuje lub coś naruszono. Tutaj nic się nie zmieniło; spróbuj innej kopii.',
  'restore.full': 'Nie ma dość miejsca na jej zawartość. Nic nie zmieniono; zwolnij trochę miejsca na dysku.',
  'restore.failed': 'Nie udało się przywrócić. Nic nie zmieniono; spróbuj ponownie.',
  'erase.title': 'Usuń wszystko',
  'erase.what':
    'Wszystkie zamówienia, sprawy, pliki, przypomnienia i wybory, z tego komputera. Kopie zapasowe zostają u ciebie.',
  'erase.ask': 'Usuń wszystko …',
  'erase.sure': 'Na zawsze znikną: {orders} i {files}. Nie da się ich przywrócić.',
  'erase.keep': 'Zachowaj wszystko',
  'erase.go': 'Usuń wszystko',
  'erase.going': 'Usuwam …',
  'erase.done':
    'Wszystko usunięto. Otwarte strony AliExpress zostaną odczytane od nowa przy ponownym wczytaniu.',
  'erase.failed': 'Nie udało się usunąć wszystkiego. Uruchom przeglądarkę od nowa i spróbuj ponownie.',
  'nudge.title': 'Twoje dowody są tylko na tym komputerze',
  'nudge.never': 'Awaria dysku lub usunięcie rozszerzenia by je zabrały. Zrób kopię zapasową.',
  'nudge.last': 'Ostatnia kopia jest z {day}.',
  'nudge.make': 'Zrób kopię zapasową',
  'nudge.later': 'Za tydzień',
  'access.gone': 'Nie wolno mi czytać AliExpress',
  'access.next':
    'Przeglądarka nie dopuszcza mnie do jego stron: bez oznaczeń, nowych dat i nowych przypomnień. To, co już wiem, zostaje.',
  'access.ask': 'Zezwól ponownie',
  'access.refused':
    'Przeglądarka nie zezwoliła. Sprawdź uprawnienia lub dostęp do witryn na jej stronie dodatków.',
  'private.kept': 'Okno prywatne: to, co w nim czytam, zostaje zapisane',
  'private.next':
    'Recourse ma twoją zgodę na okna prywatne, więc zamówienia otwierane w takim oknie zapisują się jak wszystkie inne. Żeby żadne nie zostało, cofnij tę zgodę na stronie dodatków przeglądarki.',
  'writing.full': 'Nie ma już miejsca: tego, co czytam, nie zapisuję',
  'writing.full.next':
    'Przypomnienia działają dalej na podstawie tego, co wiem. Zwolnij miejsce na dysku albo zrób kopię i usuń tu pliki, a potem wczytaj ponownie stronę AliExpress.',
  'writing.failed': 'Nie udało się zapisać tego, co odczytano',
  'writing.failed.next':
    'Wczytaj ponownie stronę AliExpress. Jeśli to nie pomoże, uruchom przeglądarkę od nowa.',
};
