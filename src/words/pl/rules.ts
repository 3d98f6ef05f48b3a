import type { Catalogue } from '../say';

/** What each rule says, in plain words. */
export const rules: Catalogue = {
  'rule.TZ-01': 'AliExpress liczy według czasu pacyficznego USA, z jego czasem letnim.',
  'rule.TZ-02': 'Dzień AliExpress to 24 godziny, które mijają, a nie dzień kalendarza.',
  'rule.TZ-04':
    'Gdy strona podaje tylko dzień, terminem jest chwila, w której ten dzień się zaczyna, w czasie pacyficznym albo u ciebie, zależnie od tego, co wcześniej.',
  'rule.TZ-05':
    'Dni robocze liczą się tylko przy zwrotach pieniędzy w drodze i przy stanie darmowego zwrotu. Każde prawo do działania biegnie we wszystkie dni.',
  'rule.TZ-06':
    'Ochrona zaczyna się, gdy wysłano ostatnią paczkę; pierwsza, która dotarła, jej nie zatrzymuje.',
  'rule.TZ-07':
    'Terminy prawa UE i brytyjskiego to dni kalendarza u ciebie, od następnego dnia. Jeśli ostatni to weekend lub święto, prawo może dać więcej; nie liczymy na to.',
  'rule.ST-01': 'Zakończone nie znaczy, że za późno: zwykle zostaje 15 dni.',
  'rule.ST-02': 'Gdy zamówienie jest zamrożone, zakładaj, że każdy termin biegnie dalej.',
  'rule.C-1':
    'Źródła podają 15 dni od dostawy, 15 od zakończenia, od 15 do 30, a dla niektórych towarów 30. Przypominamy o najwcześniejszym i pokazujemy pozostałe; dłuższy liczy się tylko tam, gdzie podaje go strona.',
  'rule.C-6':
    'Po dostawie zamówienie może zostać zakończone od razu, po 5 dniach lub po 7. Przyjmujemy, że od razu.',
  'rule.C-7':
    'Niektóre źródła zaczynają ochronę od płatności, większość od wysyłki. Płatność zachowujemy jako wcześniejszy odczyt.',
  'rule.PR-01': 'Po płatności AliExpress może ją sprawdzać do 24 godzin.',
  'rule.PR-02': 'Sprzedawca ma czas na wysyłkę z oferty, zwykle od 3 do 10 dni.',
  'rule.PR-03':
    'Możesz dać sprzedawcy więcej czasu na wysyłkę. To tylko odsuwa automatyczny zwrot pieniędzy.',
  'rule.PR-04':
    'Anulowanie opłaconego, niewysłanego zamówienia wymaga sprzedawcy; po 48 godzinach milczenia podobno następuje samo. Inne źródła podają więcej dni.',
  'rule.PR-05': 'Przy anulowaniu podaj prawdziwy powód; liczy się, czyja to wina.',
  'rule.PR-06': 'Przed wysyłką nie ma sporu. Zamiast tego anuluj.',
  'rule.BP-01':
    'Jeśli do końca ochrony nic nie dotrze, możesz odzyskać pieniądze. Jej długość jest podana w zamówieniu: zwykle 60 dni, 90 dla Rosji, 120 dla Brazylii.',
  'rule.BP-02': 'Ochrona liczy się od dnia wysłania ostatniej paczki.',
  'rule.BP-03': 'Po zakończeniu zamówienia, przez ciebie lub samoczynnie, zostaje 15 dni na otwarcie sporu.',
  'rule.BP-04':
    'Ten sam termin podaje się też jako 15 dni od dostawy. Jest wcześniejszy, więc liczymy z nim.',
  'rule.BP-05':
    'Poradnik mówi o 15 do 30 dniach, ustalanych przez sprzedawcę. Więcej niż 15 liczy się tylko tam, gdzie podaje to strona.',
  'rule.BP-06':
    'Jeden poradnik mówi o 30 dniach dla niektórych drogich produktów, bez kwoty. Nigdy nie przesuwa to dnia na później.',
  'rule.BP-07':
    'Spór można zwykle otworzyć od 11. dnia po wysyłce; według starszych reguł od 6. Rozstrzyga przycisk.',
  'rule.BP-08':
    'Póki paczka porusza się normalnie, spór o niedostarczony towar musi czekać do końca obiecanej dostawy; potem zostaje 15 dni. Zaginęła, wróciła lub bez śledzenia: od razu.',
  'rule.BP-09': 'Gdy przewoźnik poda, że doręczono, zamówienie może wkrótce zakończyć się samo.',
  'rule.BP-10':
    'Potwierdzenie odbioru kończy zamówienie i przekazuje pieniądze. Zrób to dopiero po otwarciu i sprawdzeniu.',
  'rule.BP-11': 'Sprzedawcom nie wolno namawiać do wcześniejszego potwierdzenia. Można to zgłosić.',
  'rule.BP-12':
    'Gdy towar jest w drodze, możesz poprosić o dłuższą ochronę. Sprzedawca musi się zgodzić; milczenie znaczy nie.',
  'rule.BP-13':
    'Poproś co najmniej tydzień przed końcem ochrony. Gdy zostało mniej niż 48 godzin, poproś i bądź w gotowości; ostatniego dnia otwórz spór.',
  'rule.BP-14': 'Przedłużenie pomaga tylko przy towarze, który nie dotarł. Przy wadzie nie zastępuje sporu.',
  'rule.BP-15': 'Jeden spór naraz dla każdej pozycji zamówienia.',
  'rule.BP-16':
    'Oznaczenie „dostawa w ciągu tylu dni” to nie ochrona. Poczekaj na ochronę, potem otwórz spór.',
  'rule.BP-17':
    'Nieobjęte: płatności poza AliExpress, towar doręczony według zapisu przewoźnika, zmiana zdania bez obietnicy zwrotu, zły adres, brak odprawy celnej, własne uszkodzenia oraz towary na zamówienie, szybko psujące się lub higieniczne, których po prostu już nie chcesz.',
  'rule.BP-18': 'Towar podrobiony: zwrot pełnej ceny, z wysyłką.',
  'rule.BP-19': 'Gwarancja kupiona z produktem trwa rok, od 15 dni po zakończeniu.',
  'rule.DS-00':
    'Najpierw napisz do sprzedawcy, w czacie AliExpress. Czekaj najwyżej 48 godzin, a nigdy, gdy zostało 72 godziny lub mniej.',
  'rule.DS-01':
    'Sprzedawca musi przyjąć lub odrzucić w ciągu 5 dni od twojego żądania i od każdej jego zmiany. Milczenie działa na twoją korzyść.',
  'rule.DS-02': 'Z gwarancją posprzedażową negocjujesz 3 dni, inaczej 5; potem decyduje AliExpress.',
  'rule.DS-03': 'AliExpress interweniuje w ciągu 7 dni, z 7. dniem włącznie.',
  'rule.DS-04': 'Według najstarszej reguły jest 15 dni na negocjacje, a AliExpress interweniuje 16. dnia.',
  'rule.DS-05': 'Jeśli strona ma taki przycisk, możesz poprosić AliExpress o interwencję od 4. dnia.',
  'rule.DS-06': 'Spór o towar w drodze trafia do AliExpress, gdy minie obiecany czas dostawy.',
  'rule.DS-07':
    'Na twoją odpowiedź na propozycję sprzedawcy żadne źródło nie podaje czasu. Odpowiedz w ciągu dwóch dni.',
  'rule.DS-08': 'Dowody można dodawać i zmieniać do zamknięcia sprawy.',
  'rule.DS-09':
    'Gdy AliExpress chce więcej dowodów, wyślij je w ciągu dnia; udokumentowano trzy, dla sprzedawców.',
  'rule.DS-10':
    'Sfotografuj uszkodzenia i zgłoś je w ciągu trzech dni od odbioru. To stara reguła; później nadal można.',
  'rule.DS-11': 'Każda strona może przyjąć rozwiązanie drugiej lub AliExpress. Przyjęcie kończy sprawę.',
  'rule.DS-12':
    'Na twoją odpowiedź na propozycję AliExpress żadne źródło nie podaje czasu. Odpowiedz w ciągu dnia.',
  'rule.DS-13': 'Sprawa trwa zwykle od 7 do 15 dni, do 30, gdy decyduje AliExpress.',
  'rule.DS-14':
    'Jedno źródło daje 7 dni na jedno odwołanie. Inne nazywają decyzję ostateczną. Spróbuj z nowymi dowodami, ale na nic nie licz.',
  'rule.DS-15':
    'Anulowanie zachowuje twoje prawo, póki biegnie pierwszy termin. Przyjęcie kończy je na zawsze, nawet gdy propozycja to zero.',
  'rule.DS-16': 'Możesz anulować, póki sprawa jest otwarta, ale nie po decyzji lub przyjęciu.',
  'rule.DS-17': 'Nie anuluj za obietnicę. Jeśli musisz, najpierw sprawdź, czy zostało co najmniej 7 dni.',
  'rule.DS-18': 'Kwoty częściowe można negocjować, do ceny pozycji.',
  'rule.DS-19':
    'Kto zgłasza spory w połowie zamówień lub więcej, ryzykuje ostrzeżenie. Twój udział pokazujemy tylko tobie.',
  'rule.DS-20':
    'Reklamacja w banku zamraża zamówienie. Nie prowadź obu, chyba że droga przez AliExpress się skończyła.',
  'rule.DS-21': 'Stary formularz przyjmuje tylko litery angielskie. Pisz po angielsku, własny język niżej.',
  'rule.RT-01': 'Po uzgodnieniu zwrotu masz 10 dni na odesłanie albo tyle, ile podaje strona.',
  'rule.RT-02': 'Wpisz numer śledzenia w ciągu tych samych 10 dni.',
  'rule.RT-03':
    'Żadne źródło nie podaje, ile czasu ma sprzedawca na potwierdzenie zwrotu. Zapytaj po 3 dniach, poskarż się po 7.',
  'rule.RT-04': 'Sprzedawca, który chce towar z powrotem, musi podać adres w sprawie.',
  'rule.RT-05': 'Kto płaci za odesłanie, jest zapisane w samej sprawie: sprzedawca, kupujący lub AliExpress.',
  'rule.RT-06':
    'Zmiana zdania lub źle zamówiony rozmiar: płacisz ty. Wadliwe, niewłaściwe lub niezgodne z opisem: płaci sprzedawca; zadbaj, by zapisano to w sprawie, zanim się zgodzisz.',
  'rule.RT-07':
    'AliExpress nie zna wymiany. Sprzedawca może wysłać ponownie; trzymaj spór otwarty, dopóki nie masz produktu w rękach.',
  'rule.RT-08':
    'Jeśli zwrot zaginie: reklamuj u przewoźnika i dodaj do sprawy pokwitowanie, numer i zdjęcie paczki z etykietą.',
  'rule.RT-09': 'Po jednej paczce do każdego sprzedawcy i nigdy bez zwrotu uzgodnionego w sprawie.',
  'rule.RT-10':
    'Paczka odesłana, bo nie zareagowano na awizo, cło lub adres, zwykle oznacza przegraną sprawę.',
  'rule.FR-01': 'Przy oznaczeniu darmowego zwrotu: 15 dni od dostawy, z dowolnego powodu.',
  'rule.FR-02':
    'Niektóre towary z lokalnych magazynów mają 30 dni darmowego zwrotu. Liczy się to tylko tam, gdzie podaje to strona.',
  'rule.FR-03':
    'Niektóre oferty mówią o 90 dniach od zamówienia. Liczy się to tylko tam, gdzie podaje to strona.',
  'rule.FR-04': 'Pierwszy zwrot zamówienia jest darmowy. Zgłoś wszystkie pozycje razem; za drugi płacisz ty.',
  'rule.FR-05':
    'Darmowe zwroty w miesiącu są ograniczone: do 3 według jednego źródła, 5 według innego, bez limitu według trzeciego. Mówimy o tym od trzeciego.',
  'rule.FR-06':
    'Nieużywane, nieprane, z metkami i opakowaniem; inaczej zwracana kwota maleje, do zera za puste pudełko.',
  'rule.FR-07':
    'Wybierz zwrot towaru, weź etykietę lub kod ze strony, nadaj tam, gdzie podaje strona, zachowaj pokwitowanie.',
  'rule.FR-08': 'Żadne źródło nie podaje, jak długo ważna jest etykieta; przyjmij 10 dni.',
  'rule.FR-09':
    'Nadanie widać po jednym lub dwóch dniach roboczych. Po dwóch zapytaj obsługę, pokazując pokwitowanie.',
  'rule.FR-10': 'Zwrot pieniędzy następuje po potwierdzeniu przez magazyn, najwcześniej po trzech dniach.',
  'rule.FR-11': 'Darmowy zwrot istnieje w dwudziestu kilku krajach, dla adresów w głównej części kraju.',
  'rule.FR-12': 'Zwrot można wycofać na jego stronie, póki jest przycisk.',
  'rule.FR-13':
    'Bez darmowego zwrotu: ponad 1000 dolarów, telefony komórkowe, bielizna, żywność, towary na zamówienie, cyfrowe i szybko psujące się oraz niektóre sezonowe.',
  'rule.RF-01':
    'Na kartę: zwykle od 3 do 15 dni roboczych. 16. dnia zapytaj wydawcę, podając numer referencyjny, a 20. dnia AliExpress.',
  'rule.RF-02': 'Przelewem: zwykle od 7 do 20 dni roboczych.',
  'rule.RF-03': 'Do PayPal i innych portfeli: zwykle od 1 do 3 dni roboczych.',
  'rule.RF-04': 'Do portfela AliExpress jest najszybciej; sprawdzamy po dwóch dniach roboczych.',
  'rule.RF-05': 'Do WebMoney: od 7 do 10 dni roboczych.',
  'rule.RF-06': 'Przez Western Union: od 7 do 10 dni roboczych; odbierz w ciągu 45 dni.',
  'rule.RF-07': 'W Klarnie plan zmniejsza się po zarejestrowaniu zwrotu pieniędzy ze sklepu.',
  'rule.RF-08':
    'Dla boleto, iDEAL, Bancontact, Blik i podobnych żadne źródło nie podaje liczby; liczymy jak dla banku.',
  'rule.RF-09': '„Zakończone” znaczy, że pieniądze opuściły AliExpress, a nie że dotarły.',
  'rule.RF-10': 'Strona może pokazać zwrot pieniędzy z opóźnieniem do trzech dni.',
  'rule.RF-11':
    'Pieniądze wracają tą samą drogą. Karta po dacie ważności nadal prowadzi do tego samego konta.',
  'rule.RF-12': 'Wyciąg może pokazać zwrot pieniędzy pod dniem zakupu. Zajrzyj i tam.',
};
