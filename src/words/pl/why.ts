import type { Catalogue } from '../say';

/** Why a day was chosen: one sentence per rule of the catalogue, keyed by the rule's id. */
export const why: Catalogue = {
  'why.TZ-02': 'AliExpress liczy dzień jako 24 godziny, a nie jako dzień kalendarza.',
  'why.TZ-04':
    'Strona podaje dzień bez godziny; liczymy od chwili, w której się zaczyna, w czasie pacyficznym albo u ciebie, zależnie od tego, co wcześniej.',
  'why.BP-01':
    'Jeśli do końca ochrony nic nie dotrze, możesz odzyskać pieniądze. Zwykle trwa 60 dni; strona ma pierwszeństwo.',
  'why.BP-02': 'Ochrona biegnie od dnia wysłania ostatniej paczki.',
  'why.BP-03': 'Po zakończeniu zamówienia zostaje zwykle 15 dni na otwarcie sporu.',
  'why.BP-04':
    'Spór można zwykle otworzyć w ciągu 15 dni od dostawy; z odczytów podawanych w źródłach ten jest najwcześniejszy.',
  'why.BP-05': 'Sprzedawcy mogą dać więcej niż 15 dni; liczy się tylko to, co podaje strona.',
  'why.BP-07': 'Spór można zwykle otworzyć od 11. dnia po wysyłce; rozstrzyga przycisk.',
  'why.BP-08': 'Gdy ochrona się skończyła, a nic nie dotarło, zostaje zwykle 15 dni na otwarcie sporu.',
  'why.BP-09':
    'AliExpress może zakończyć zamówienie w chwili dostawy, więc liczymy od dostawy, dopóki nie podasz czegoś innego.',
  'why.BP-17':
    'Towary na zamówienie, szybko psujące się i higieniczne nie podlegają zwrotowi z powodu zmiany zdania; uszkodzone, niewłaściwe lub niezgodne z opisem – tak.',
  'why.FR-01': 'Darmowy zwrot: zwykle 15 dni od dostawy, z dowolnego powodu.',
  'why.FR-02':
    'Niektóre towary mają 30 dni darmowego zwrotu; liczymy tak tylko dlatego, że podaje to strona.',
  'why.FR-03': 'Niektóre oferty dają 90 dni, liczone od zamówienia, a nie od dostawy.',
  'why.FR-13': 'AliExpress wyłącza ten rodzaj towarów z darmowego zwrotu.',
  'why.C-1': 'Gdy strona podaje własny termin, ma on pierwszeństwo przed zwykłymi 15 dniami.',
  'why.C-6':
    'Zamówienie może zostać zakończone od razu przy dostawie, więc bezpiecznie jest liczyć od dostawy.',
  'why.C-7':
    'Jedne źródła liczą ochronę od płatności, inne od wysyłki; przypominamy o wcześniejszym terminie.',
  'why.TZ-05':
    'Zwroty pieniędzy liczy się w dniach roboczych, od poniedziałku do piątku. Świąt nie znamy; mogą dodać dni.',
  'why.TZ-07': 'Prawo liczy dni kalendarza u ciebie, od następnego dnia do końca ostatniego.',
  'why.PR-02': 'Każda oferta ma własny czas wysyłki, zwykle od 3 do 10 dni; sprawdź go w zamówieniu.',
  'why.PR-04':
    'Anulowanie wymaga sprzedawcy; po 48 godzinach milczenia podobno następuje samo. Inne źródła podają więcej dni.',
  'why.DS-01': 'Sprzedawca ma 5 dni na odpowiedź; każda twoja zmiana zaczyna je od nowa.',
  'why.DS-02':
    'Przy gwarancji posprzedażowej AliExpress sprzedawca ma 3 dni, inaczej 5; potem sprawdza to AliExpress.',
  'why.DS-03': 'AliExpress podaje, że interweniuje w ciągu 7 dni.',
  'why.DS-04': 'Według najstarszej reguły interweniuje 16. dnia po pierwszym żądaniu.',
  'why.DS-06': 'Gdy towar jest w drodze, sprawa czeka do końca obiecanej dostawy.',
  'why.DS-07':
    'Żadne źródło nie podaje, ile masz czasu na propozycję sprzedawcy; dwa dni to nasz własny, bezpieczny termin.',
  'why.DS-09':
    'Na dowody udokumentowano trzy dni, dla sprzedawców; jeden dzień to nasz własny, bezpieczny termin dla ciebie.',
  'why.DS-10': 'Stara strona pomocy chce zgłoszenia uszkodzeń w ciągu trzech dni; później nadal można.',
  'why.DS-12':
    'Żadne źródło nie podaje, ile masz czasu na propozycję AliExpress; jeden dzień to nasz własny, bezpieczny termin.',
  'why.DS-14': 'Jedno źródło daje 7 dni na jedyne odwołanie; spróbuj, ale na nic nie licz.',
  'why.RT-01': 'Po uzgodnieniu zwrotu jest zwykle 10 dni na odesłanie; strona ma pierwszeństwo.',
  'why.RT-02': 'Numer śledzenia trzeba wpisać w tych samych dniach, inaczej zwrot liczy się jako niewysłany.',
  'why.RT-03':
    'Żadne źródło nie podaje czasu sprzedawcy na potwierdzenie; pytamy po 3 dniach, a skarżymy się po 7.',
  'why.RT-08': 'Dwa tygodnie bez ruchu to nasz własny znak, że zwrot zaginął.',
  'why.RF-01': 'Na kartę trwa to zwykle od 3 do 15 dni roboczych od zlecenia zwrotu pieniędzy.',
  'why.RF-02': 'Przelewem trwa to zwykle od 7 do 20 dni roboczych.',
  'why.RF-03': 'Do PayPal i innych portfeli trwa to zwykle od 1 do 3 dni roboczych.',
  'why.RF-04': 'Do portfela AliExpress ma być najszybciej; żadne źródło nie podaje liczby.',
  'why.RF-05': 'Do WebMoney trwa to zwykle od 7 do 10 dni roboczych.',
  'why.RF-06': 'Przez Western Union trwa to od 7 do 10 dni roboczych; odbierz w ciągu 45 dni.',
  'why.RF-08': 'Dla tego sposobu płatności żadne źródło nie podaje liczby; liczymy jak przelew.',
  'why.EU-01':
    'Prawo UE: 14 dni na odstąpienie bez podania przyczyny. Z wyjątkiem zapieczętowanych towarów higienicznych, towarów na zamówienie i szybko psujących się.',
  'why.UK-01':
    'Prawo brytyjskie: 14 dni na rezygnację bez podania przyczyny. Z wyjątkiem zapieczętowanych towarów higienicznych, towarów na zamówienie i szybko psujących się.',
  'why.UK-05': 'Prawo brytyjskie: 30 dni na odrzucenie tego, co wadliwe; naprawa wstrzymuje bieg.',
  'why.EU-03': 'Prawo UE: gdy sprzedawca wie o odstąpieniu, towar trzeba odesłać w ciągu 14 dni.',
  'why.EU-04':
    'Prawo UE: sprzedawca zwraca pieniądze w ciągu 14 dni od zawiadomienia i może poczekać na towar albo dowód nadania.',
  'why.UK-03':
    'Prawo brytyjskie: 14 dni na odesłanie towaru, odkąd sprzedawca wie, i 14 na pieniądze od otrzymania towaru lub dowodu nadania.',
  'why.EU-09': 'Prawo UE: dwa lata gwarancji prawnej na to, co było wadliwe od początku.',
  'why.CB-01':
    'Wydawcy kart przyjmują reklamacje zwykle przez 120 dni; najwcześniejszy odczyt to od płatności.',
  'why.CB-02': 'Dla towarów niezgodnych z opisem innym odczytem jest 120 dni od dostawy.',
  'why.CB-04':
    'PayPal przyjmuje spory przez 180 dni od płatności; przekształć w roszczenie w ciągu 20 dni od otwarcia.',
  'why.CB-05': 'Klarna prosi o dowody 21 dni po zgłoszeniu problemu.',
  'why.CB-08':
    'Najpierw spór, potem odwołanie, potem to; nie trzeba czekać tylko w ostatnich dwóch tygodniach jego własnego terminu.',
};
