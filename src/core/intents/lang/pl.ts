import type { LanguageFile } from '../language-file.ts';

/** Polish: stems with `*` carry the inflection ("hasł*" is hasło, hasła, hasłem). */
export const pl: LanguageFile = {
  id: 'pl',
  common: `i oraz a ale lub albo że żeby jeśli jak co kto gdzie kiedy dlaczego czy nie tak jest są był była było być mam masz ma mamy macie mają ja ty on ona my wy oni mi mnie ci cię pan pani pana panią panu pani państwo się ten ta to te tego tej tym w we z ze na do od dla po przez przy o u pod nad bez za już jeszcze tylko też bardzo
    mój moja moje mojego mojej twój twoja swój nasz nasza wasz proszę dziękuję dzięki dzień dobry cześć witam hej teraz dzisiaj dziś jutro wczoraj potem tutaj tu tam może mogę możesz można chcę chciałbym chciałabym muszę musi trzeba potrzebuję imię nazwisko konto konta bank karta telefon adres mail zamówienie paczka klient wszystko coś nic jaki jaka jakie ile czyli więc tak jej jego ich nam was wam sobie sam sama po raz`,
  groups: `
twój: pana/pani/państwa/twój/twoja/twoje/twojego/twojej/twoją/swój/swoje/swojego/swojej/swoją/wasz/wasza/wasze/waszego/waszej/waszym/twoim
mój: mój/moja/moje/mojego/mojej/moją/moim/nasz/nasza/nasze/naszego/naszej
żona: żon*/mąż/męż*/brat/brata/bratu/siostr*/syn/syna/synowi/córk*/córce/matk*/mama/mamy/mamę/ojciec/ojca/tata/taty/szef*/sąsiad*/koleg*/koleżank*/kuzyn*/babci*/dziadka/partner*/teściow*/teścia/chłopak*/dziewczyn*/narzeczon*/eks/byłej/byłego/pracownik*/pracownic*/wspólnik*/lokator*/klient*/szwagr*/znajom*
konto: konto/kartę/rachunek/paypal/paypala/revoluta/portfel/blika
adres: adres/adresem/mail/maila/mailem/email/e-mail/numer/numerem/telefon/skrzynkę
szef: kierowni*/szef*/menedżer*/menadżer*/przełożon*/dyrektor*/prezes*/lider*/brygadzist*
komputer: komputer/komputerze/komputera/pc/kompie/kompa/laptopie/laptopa/lapku/windowsie/windowsa/desktopie
program: system/systemu/systemem/systemie/program/programu/programie/programem/oprogramowania/narzędzia/narzędzi/aplikacji/crm/crma/antywirusa/vpn/vpna
ja: mogę/mam/muszę/mogłbym/mogłabym/można/znajdę/dostanę/będę/to/długo/często/działa/szybko/{inf}
inf: zmienić/odzyskać/włączyć/wyłączyć/zrobić/wpisać/zainstalować/zapłacić/sprawdzić/aktywować/odblokować/usunąć/dodać/przenieść/otworzyć/wysłać/podać/udostępnić/zalogować/zresetować/ustawić/założyć/zwrócić/znaleźć/przepisać/rozpakować/pobrać/uruchomić/potwierdzić/zastrzec
pan: pan/pani/państwo/ty/wy`,
  words: `
ask: daj* dać dołącz* dyktuj* napis* odczyta* poda podaj* podać podanie podyktować podyktuj* pokaż* poproszę proszę_o potwierdź* powiedz* powtórz* pożycz* przeczyta* przekaż* przepisz* przesłać prześlij* prześle podeślij* podesłać skopiuj* udostępni* wkle* wygener* wgra* wyślij* wysłać zdradź* podasz podacie wyślesz wyślecie wyśle_mi/pan prześlesz przesyłać_mi podeślesz podeśle przepisze powiesz powie pokażesz pokaże_mi/pan sprawdź sprawdzi* wrzuć* wrzuci* rzuć dorzuć zrób_?/mi_fotkę/selfie/skan zrobi~zdjęcie/fotkę/selfie/skan cyknij zeskanuj* doślij* załącz* chciał*_wiedzieć/się_dowiedzieć przepisać podrzuć* dyktowa* zrób_?/mi_zdjęcie
may: czy_ma/masz/pamięta/zna mogę/można_prosić mogłaby/mógłby/może_pan/pani/mi zna/ma_pan/pani możesz możecie mógłbyś mogłabyś da_się niech_pan/pani jesteś czy_u potrzeb* czy_{mój} macie_tam/może/jego/jej ma_u_was nadal/jeszcze_jest
need: brakuje będę_potrzebować muszę_mieć/znać wymagan* konieczn* niezbędn* potrzebn*
wh: co_jest/pisze/tam ile ilu jak_nazywał/nazywa/się jaka jaki jakie jakiego jakiej jakim kiedy kto gdzie skąd pod/w/na/z_jak* którym który jaką jakich jakimi która które którą czyj* o_której/co z_kim komu dokąd na_ile
about: a_co_z a_jaka/jaki/numer i_jeszcze/numer/{twój} oraz teraz_numer jeszcze_tylko to_jeszcze plus
enter: uzupełnij* wpisać wpisz* wprowadź*
neg: ani bez nic niczego nie nigdy nikomu nikt żad* zamiast
okay: nie_da/działa/mam/mogę/pamiętam/wiem/szkodzi/martw się_?/nie_otwiera nie_ma_problemu/czasu dlaczego_nie bez_problemu nie_mów_nikomu na_?/telefonie_się_nie_otwiera nie_załaduje/otworzy/wyświetli/ładuje się~nie_załaduje/otworzy/wyświetli zamiast_na_?/tę/starą/moją_kartę/konto/rachunek nie_mam~czasu nie_musi*_się nie_znam
how: jak/gdzie/kiedy/czy_{ja} jak/gdzie/kiedy_moja/mój/moje/wasz jak_włączyć/aktywować co_jeśli czy_muszę czy_to_bezpieczne/normalne czemu dlaczego czy_{inf} z_kim_mogę jak_?/się_{inf} jak/gdy/kiedy_udostępnia* ile_dni/czasu/kosztuje/trwa ile_?/to/jeszcze_mam/trwa/będzie/kosztuje co_?/muszę/mam/trzeba_mieć/przynieść/podać/zrobić co_trzeba/muszę da_się_?/to_{inf} o_której_zamyka*/otwiera* co_robić/zrobić/mam
place: kliknij link_do_płatności na_?/naszej/waszej_stronie nie_pamiętam_hasła zapomniałem_hasła proszę_kliknąć przy_kasie/odbiorze na_odprawę/wizytę stronie_płatności w_?/naszej_aplikacji/bankomacie/formularzu/oddziale/polu/profilu/recepcji/sklepie/terminalu/ustawieniach/zakładce/panelu w/na_swoim_koncie zabrać okazać na_miejscu w_biurze/salonie/placówce/sklepie/apce przy_okienku/odbiorze/płatności u_siebie na_?/swoim/pana/pani_ekranie dopiero_na/przy/w
offer: czy_?/mam_wysłać oto podam/prześlę/wyślę_pani/panu/ci przesyłam wysyłam wysłali* wysłał* mogę_przesłać/wysłać zaraz/mogę_wyślę/prześlę/podeślę/wysłać/przesłać/podać podam wyślemy prześlemy przekażę
done: dostał* otrzymał* podał* wpisał* zapomnia* zgubił* odrzuc* skradzi* ukrad* wygasł* zablokowa* zapytał* *ałem *ałam *iłem *iłam *yłem *yłam *ąłem *ęłam *szłam *szedłem *aliśmy *iliśmy nie_mogę/umiem/potrafię/daję/da_?/rady/się_?/się_zalogować/wejść/otworzyć/rozpakować/dostać odrzucono zniknęł*
told: czy_to_od_was/prawda/wy/normalne dzwonił* zadzwonił* fałszyw* komunikat oszust* phishing podaje/podał_się podszywa* powiedział* prosił* pytał* strona_prosi/żąda/kazała wyłudz* jeśli_ktoś ktoś_podał ktoś/strona/bank/facet/gość/aplikacja/apka/system/program/sklep_?/mi_?/się_każe/kazał*/kazali/chce/żąda/wymaga/prosi wyskoczył*_mi/błąd wyskakuje/wyświetla_?/mi_?/się_błąd/komunikat oszuści oszustem naciąga* ściema dostał*_?/wczoraj/dziś/dzisiaj_maila/smsa/wiadomość/telefon/pismo dzwoni*_jakiś/ktoś to_?/na_?/pewno_wasze/wasz/normalne/bezpieczne w_regulaminie mi_przepadł* podejrzan*
policy: można_zmienić nie_jest/są_potrzebn* nie_podawaj/podawać/poprosimy/potrzebuję/prosimy/pytamy/trzeba/udostępniaj/wysyłaj/wysyłać nikomu nikt_od/z_nas tylko_na/w_stronie/aplikacji z_nikim zostawić_puste znajdzie/znajdą_pan/pani/państwo pierwotn* tę_samą_kartę może_pan/pani_zmienić ustawi/ustala/zmieni/zmienia/nada/nadaje/robi/wpisuje/podaje/wprowadza/pokazuje_?/to/go/się_?/pan/pani_?/sobie_sam/sama/u/tylko/dopiero/wyłącznie sam/sama_?/pan/pani_ustawi/zmieni/zmienia/wpisuje my_nie nie_wolno/trzeba/musi/przyjmujemy/robimy/zmieniamy/mamy_wglądu proszę_?/nam/mi/ich/go/jej/tego_nie/nigdy/nikomu wyłącznie_w/na/przez/osobiście prosz*~zachować/zapisać_?/sobie/je_?/na_kartce nie_będę/będziemy_?/nigdy_potrzeb*/prosi*
i: ja my on ona
my: {mój} mną moimi nasi
our: nasz nasza nasze naszego naszej moja mój
your: {twój}
you: macie masz pan pani ty wy jesteś
please: poproszę proszę pls
is: był była jest kończy są to zaczyna
filler: nr numer numeru to
me: mi mnie na/w_czacie nam tu tutaj nas tędy
statement: dziękuj* potwierdzone zaktualizowane zarezerwowane został* zostan* zwrócone dziękuję_za dzięki_za
card: dane/danych/nr/numer/numeru/numery_?/twojej/pani/pana_karty ostatnie_cztery_cyfry_karty z_przodu_?/{twój}_karty #/szesnaście_cyfr_?/z/na_karty/karcie/przodu cały_?/długi_numer_?/z/na_?/przodu_karty/karcie cyfry/numer_z/na_?/przodu/awersie_karty/karcie
cvv: kod*_bezpieczeństwa/zabezpieczając* odwrocie_karty #/trzy_cyfry_na/z cyfr*/cyferk*/numer*/liczb*_?/te/ostatnie_?/z/na/od_tyłu/odwrocie/rewersie #/trzy/trzech_?/ostatnie/małe_cyfr*/cyferk*/liczb*~karty/karcie/tyłu/odwrocie trzycyfrow*_kod/numer kod/numer_?/cvv_?/z/na_?/tyłu/odwrocie/odwrotnej_karty kod_?/z/na_tyłu/odwrocie
expiry: data/daty/datę/termin_ważności ważność_karty ważna_?/jest/{twój}_karta karta_jest_ważna do_kiedy~ważna ważna_do ważności_karty
cardPicture: zdjęci*/skan*~karty fotk*/foto/zdjęci*/skan*~karty/kartę obu/obie/dwóch_stron*_?/karty_karty kart*_?/z_obu_stron
pin: pin pinu telekod
password: hasł* hasełk*
securityAnswer: hasło_zwrotne odpowied*_na_pytanie odpowied*_zabezpieczając* pytan*_bezpieczeństwa/pomocnicze słowo_klucz odpowied*~pytani* pytani*_kontroln*/zabezpiecz*/pomocnicz*
seed: #/dwanaście_słów fraz*/słowa_odzyskiwania klucz*_prywatn* kod*_odzyskiwania/zapasow* #_słów*/wyraz*/słówek dwanaście_wyraz*/słówek słów*/słow*~portfel* fraz*_seed
apiKey: klucz*_api/dostępu tajny_klucz token* klucz_do_api
session: ciasteczk* cookie_sesji
login: dane/danych_?/do_logowania login loginu konto_administratora loginem nazw*_użytkownika dostęp*_do_?/waszego/panelu_panelu/crm/serwera/systemu
code: blik hasło_jednorazowe/sms kod*_#_cyfrowy kod*_autoryzacyjn*/blik/jednorazow*/potwierdzając*/sms/weryfikacyjn* kod*~sms/smsa/aplikacji/wiadomości/maila/dostałaś/dostałeś/przyszedł/przyjdzie kod_dostępu_z_sms sześciocyfrowy_kod sześć/#_cyfr wiadomości/sms~przyszł* blika kodzik* kod*/cyfr*/cyferk*/liczb*/numerek~sms*/esemes*/telefon/komórk*/przysz*/doszedł/dotarł*/wyświetl*/wyskoczy* cyfr*/cyferk*_?/które/co_przysz*/pan/pani/wyskocz*/dosta*
codeWeak: kod kodu kody kodem kodów
digits: cyfr cyfry numer_z cyferk* cyferek numerek liczbę
sms: sms smsa smsem wiadomoś* dostanie* otrzyma* dostałaś dostałeś przyszedł przyjdzie wyskoczy powiadomienie_na na_?/twój/pana_telefon omyłkowo przez_pomyłkę esemes* smsik* smsy przyszło przyszła dojdzie doszedł dotarł* poszedł_do poszło_do na_?/twoją/pana/pani_komórkę pomyli*_numer
relay: co_?/tam_jest_napisane co_pisze jaki_?/to_kod/numer napisz/podaj/odczytaj/podyktuj/przeczytaj/prześlij/wpisz/wyślij_?/mi/proszę_go podaj_mi proszę_?/go_mi_podać proszę_odczytać/podać/przeczytać podać_go mi_go_podać przepisz*/podasz/wyślesz/prześlesz/podeślesz/odczytasz/powiesz/podeślij/przekaż_?/mi_?/proszę_go/je/kod/cyfr* co_?/tam/w_nim_?/ci/panu_przyszło/przyszedł/wyskoczyło przepisać_?/mi_?/ten/go_kod/tutaj proszę_?/o/mi_?/go/te/ten_przepisać/przesłać/sześć/#/kod jaki_?/przyszedł/masz/ma_?/pan/pani_kod
coax: pisze_żeby_nie standardowy_tekst to_?/tylko/taki/tam_?/jest_?/standardow*/automatyczn*_standardow*/automatyczn*_tekst/komunikat/ostrzeżeni*/formułk* wszystkim/zawsze_tak_pisz*/wyświetl* mi/nam/mnie_?/akurat_możesz/może_?/pan/pani_podać/powiedzieć
approve: kliknij/potwierdź/zatwierdź_?/w_zatwierdź/aplikacji/powiadomienie zaakceptuj_powiadomienie kliknij/daj/wybierz/naciśnij_?/tam_tak/zatwierdź/akceptuj/ok potwierdź/zatwierdź/zaakceptuj_?/to_?/to_powiadomienie/logowanie to_ja_?/się_?/próbuję_loguję/logować
governmentId: dowodu dowód karta_pobytu legitymacj* nip paszport* pesel* praw*_jazdy seria_i_numer dowodem dowodzie mdowod* mobywatel* prawk* osobist* numer_dowodu
bank: dane/danych/konto_bankow* iban jaki_bank nazwa_banku numer/numeru/nr_konta/rachunku rachunek_bankowy w_jakim_banku na_jaki_rachunek jaki/wasz/pana_numer_konta #/dwadzieścia_?/sześć_cyfr_?/konta/rachunku_konta/rachunku na_jakie_konto jakiego_banku nrb 26_cyfr numer_rachunku
bankWeak: rachunek rachunku konto
bankLogin: bankowoś*_internetow* do_bankowości/banku
birth: urodził* rok/dzień/miejsce/daty_urodzeni* kiedy~urodził* rocznik* rok_urodzenia data/daty/datę/rok_urodzenia
age: ile_ma_pan/pani_lat ile_masz_lat urodziny
identity: chorob* choruje ciąż* dochod* dochód imię_kota/matki/ojca/psa leki narodowość nazwisko_panieńskie/rodowe szkoła pierwsz*_szkoła/zwierzę/auto religi* stan_cywilny/zdrowia wabi_się wyznanie zamężna zarabia* zarobki zawód zwierzę_domowe żonaty dzieci gdzie_mieszkasz mieszkasz masz_lat pierwsz*_pies wabił* miała/była/nazwisko/matki/mamy_?/się_?/nazwisko_z_domu zarobk* na_rękę dochody zatrudnien* pracodawc* wykształceni* związku_małżeńskim rozwiedzion* choro* leczy alergi* imię_pierwszego ile_?/pan/pani_waży
decoy: kod*_błędu/kierunkow*/kreskow*/odbioru/pocztow*/produktu/promocyjn*/qr/rabatow*/rezerwacji numer*_faktury/klienta/pokoju/przesyłki/rezerwacji/seryjny/sprawy/telefonu/zamówienia stan/właściciel*_konta wasz_numer_konta dow*_zakupu/wpłaty/przelewu/nadania/dostawy/zapłaty/rejestracyjn* kart*_pamięci/klienta/gwarancyjn*/miejsk*/dużej/lojalnościow*/prezentow*/graficzn*/stałego kartk* hasł*_reklamow* login*_się kod*_paczk*/domofon* dan*_osobow* kart*_podarunkow*/pokładow*/sim
onFile: macie zapisan* przypisan* podpięt* zarejestrowan* widnieje na/do_moim/mojego_kon* w_systemie u_siebie wyświetla* widać widzicie widzisz_u figuruj* założon* na/przy/w_?/moim/tym/swoim_koncie/profilu przy_moim
person: moja/mój/mojej/mojego_był* klient* nadawca nadawcy sprzedawc* właściciel* tego_pana tej_pani/osoby byłej/byłego_żony/męża najemc* u_was_klient* tego/tej/tym/tamtej/tamtego_klient*/osob*/pani/gościa/faceta/kobiet*/numeru/użytkownik*/pasażer*/kierowc* jej/jego_?/nowy/aktualny/domowy_adres/mail/telefon/numer/komórk*/saldo/konto {mój}_?/były/była/byłego/byłej_{żona} żony męża syna córki ojca matki narzeczon*
contact: mail maila email telefon* pokój pokoju zamówienie mieszka e-mail adresem komórk* nazwisk* numer_telefonu skrzynk* kod_pocztowy adres*
balance: ile_jest_na saldo stan_konta zakupy zamówienia transakcj* faktury zamówił* zamówie* dług* zaległoś* zadłużen* historię historia połącze* wyciąg* billing* rezerwacj* rachunk* spłat* płatnoś* rachunku ile_?/ma/jest_na_koncie pieniędzy
records: baz*/dane/danych/list*_klientów dane/numery/adresy/kontakty/maile/listę/bazę_?/do/waszych/państwa/innych_klientów/abonentów/pacjentów/gości/użytkowników
disclose: gdzie~mieszka/pracuje pod_jakim_adresem jak*_{adres}_jest/macie jaka_karta_jest kto_zamówił co_{mój}_{żona} przeczytaj_mi_adres proszę_przeczytać_adres w_którym_pokoju ostatnie_cztery/#_cyfry na_jak*_adres_?/mailowy_wysyłacie na_kogo na/pod/przy_jak*_?/numer_{adres}~założon*/wysyłacie/wysłaliście/poszedł/poszło/idą/dostarczono/zarejestrowan*/podpięt*/przypisan*/wysłano jak*_{adres}_?/wam/państwu/ci/się/tam/tu/u_?/was/się_wyświetla*/widnieje/figuruje/widzisz/widać/jest/macie jest_?/jeszcze/nadal_?/u_waszym/państwa/was_klient* nadal/jeszcze_?/jest_u/waszym_was/klient* gdzie~mieszka/przebywa/pracuje/zatrzymał*/nocuje/śpi kto_?/to/mi/za_?/nią/mnie_odebrał*/podpisał*/zamówił*/złożył*/zarezerwował*/zapłacił*/zarejestrował* na_kogo_?/jest_zarejestrowan*/zapisan*/konto/numer/umowa do_kogo_należy czyj*_?/jest/to_?/jest/to_numer/konto/telefon/adres/auto końcówk*/ostatnie~numeru/telefonu/karty odczytaj/przeczytaj*/podaj/podyktuj~adres*_?/z/na/dostawy_?/tego_zamówienia/koncie/konta/etykiety kto_?/jeszcze/jest_?/jest_na/przy_?/tej/tym_rezerwacji/umowie/koncie ile_?/jeszcze_?/mój/moja/{mój}_{żona}~spłat*/zalega/płaci/wydał*/winien/winna ile~ma_?/jeszcze_na_koncie/karcie/rachunku/lokacie ile_{żona}_?/ma/jest/jeszcze_?/ma_do_spłat*/zapłat*/oddania
staff: {szef} kolega współpracownik dział_it informaty* księgow* kadr* kadrow* konsultant* pracowni* ochroniarz* recepcjonist*
fishing: jak*_{program}~używa*/korzysta* jak/o_?/co_sprawdzacie/weryfikujecie/pytacie jakie_pytania_zadajecie kto~zatwierdz*/{szef} kto_ma_dostęp/dyżur ile/ilu_?/was_osób/was_pracuje/siedzi jak_się_nazywa_{twój}_{szef} nazwisko_{szef} nocnej/nocną_zmian* w_którym_biurze jaka_wersja_windows pracujecie_na korzystacie_z z/w/na/do_jak*_{program}~używa*/korzysta*/pracuje*/siedzi*/obsługuje*/macie/działa* jak*_{program}~używa*/korzysta*/pracuje*/macie/obsługuje* na_czym_?/wy/tam_pracujecie/siedzicie/robicie jaki_to_{program} w_czym_?/wy/to_prowadzicie/widzicie/macie jak/o_co/co_?/wy_?/mnie/klienta/ludzi/wtedy/potem_?/wtedy_pytasz/pytacie/sprawdzacie/weryfikujecie/sprawdzasz/potwierdzacie o_co_?/mnie/klienta/pan/pani_zapyta*/pyta* jak*/ile_?/są/macie/te_pyta*_?/kontroln*/weryfikacyjn*/bezpieczeństwa_?/pan/pani/wy/wam/mi/wtedy/klient*_zadaj*/zadasz/padaj*/macie/są pytania/pytań_kontroln*/weryfikacyjn*_?/to_?/wy_zadaj*/macie/są kto_?/tam/u/ma_?/was/te/państwa/dziś_?/zgody/to~zatwierdza*/akceptuje/autoryzuje/podpisuje/wydawać/decyduje kto~odpowiada/zajmuje/prowadzi/ogarnia/zarządza/robi~księgow*/kadr*/płac*/it/serwer*/ochron*/magazyn*/faktur* kto_?/dziś/dzisiaj/tam/u_?/was_?/dziś/teraz_ma/jest_?/u_?/was_?/dziś/na_dyżur*/zmianie/nocce/nocnej ile/ilu_?/osób/was/konsultantów/ludzi/pracowników_?/tam/dziś/was/dzisiaj/teraz_?/dziś_siedzi/pracuje/obsługuje/dyżuruje ile/ilu_?/was_?/osób/ludzi_?/jest/macie_?/dziś/tam_na_?/nocnej_zmianie/dyżurze/nocce pracujecie/pracujesz/pracuje/siedzicie/siedzisz_?/pan/pani/wy_?/tam/dziś_z/w_domu/biurze/biura pracujecie/pracujesz/pracuje_?/pan/pani_zdalnie z_domu_czy/biura do_jakiej_?/kwoty/sumy/wysokości_?/pan/pani/może/możesz_może*/sam*/zwrac*/decyd*/zwrot* bez_?/pytania/zgody/wiedzy/akceptacji_{szef} kto_?/jest/to_?/jest/to_?/twoim/pana/pani/waszym/u_?/was_{szef} jak_?/się_?/pan/pani/ten/wasz/wasza/twój_?/się_nazywa*_?/się_?/się/jest/twój/wasz/wasza/pana/pani/ten_{szef} jak_?/na_?/ma/imię_nazwisko~{szef} imię/nazwisko/mail/numer/telefon_?/i/do_?/nazwisko_?/twojego/twojej/waszego/waszej/pana/pani/tego_{szef} co_?/pan/pani/ty/wam/ci_?/się_widzi*/wyświetla*/widać_?/pan/pani/u_?/siebie/tam_na/w_?/tym/swoim_ekranie/monitorze/systemie numer*_pracownik* masz/macie/ma_?/pan/pani/tam_?/dostęp_do_waszego/tego_systemu/panelu z_którego_?/miasta/biura_biura/miasta/oddziału_pan/pani/pisz*/dzwoni* kiedy/o_której_?/pan/pani/ty/wy_kończy*/zmienia*/zaczyna*_?/pan/pani/się_?/pan/pani_zmian* {szef}_?/dziś/teraz_?/na/ma_urlop*/dyżur/zmianie do_jakiej_kwoty
internal: wewnętrzn* intranet adres_?/waszego_panelu panel*_dla_pracowników lista_pracowników procedura_wewnętrzna bezpośredni_numer numer_pracownik* identyfikator* grafik_zmian/pracy/dyżurów skrypt_rozmow* instrukcj*_dla/wewn* wasz*_panel*/intranet* list*_pracownik* adres*_mailow*_pracownik* procedur*_wewn*
change: zmień zmień* zmienić podmień ustaw ustawić wpisz zaktualizować zaktualizuj zamień zamienić podmieni* podmień* zamieni* zamieńcie przestaw* dopisz* ustawcie wpiszcie wrzuć przepisz* zmiana zmianę aktualizuj* zmianie
remove: usu* usuń* wyłącz* odłącz* skas* zresetowa* zresetuj* zdejm* dezaktywuj* wykasuj* wywal* odepnij* odepnie* ściągnijcie zdjąć anuluj* wyrzuć* kasuj*
skip: odpuść* wyjątek bez_?/tej/tych_weryfikacji/pytań/sprawdzania/dowodu pomiń* pominąć pominie pominiemy daruj* darować olej* obejdź* obejść obejdzie przeskocz* na_skróty bez_?/tej/tych/tego/tamtej/całej/żadnej/zbędn*_weryfikacji/pytań/sprawdzania/dowodu/nich/niej/tego/formalnoś* nie_mam_czasu_na nie_znam/pamiętam_?/odpowiedzi/tej/tych_?/na_?/to/te/tych_odpowiedzi/pytania/pytań/pytanie tym_razem ten_jeden_raz nie_trzeba szkoda_czasu_na przecież_mnie_zna* na_słowo
verification: weryfikac* weryfikacyjn* identyfikacj* procedur* pytania pytań sprawdzan* pytanie_pomocnicze/zabezpieczające/kontrolne tych/te/tymi_pytań/pytania/pytaniami potwierdzani* autoryzacj* formalnoś*
activate: przenie* przepisa* przepisz* uruchom włącz* aktywuj* aktywacj* podłącz* przerzuć* przypisz*
sim: sim esim nową_kartę nowa_karta mój_numer_na duplikat_?/karty_sim duplikat_karty karty_sim kartę_sim
mfa: dwuetapow* dwuskładnikow* autentykator star*_telefon*/urządzenie dwuskładnik* 2fa uwierzytelniani* drug*_składnik* podwójn*_weryfikacj*
reset: reset* nowe_hasło link_do_hasła ten_link tymczasow*_hasło hasło_tymczasowe link*_do_?/zmiany/resetu/resetowania/odzyskania/ustawienia_hasł* link_aktywacyjn* nowego_hasła
mail: @mail mail maila email adres_mailowy e_mail maile e-maila emaila skrzynk* poczt*
phone: telefon numer_telefonu mój/nowy_numer komórk* numer_?/do_kodów/kontaktowy/komórki ten/tamten/inny/stary/drugi_numer numer_na telefonu
account: kont* profil umow* licencj* dane
other: inn* ten ta nowy nowa nowe nową prywatn* następując* zamiast tamten tamta tamto stary starą stare starego drugi drugą nowego inny innego żony męża z_którego swój
payee: wypłat* beneficjent* odbiorc* pensj* pensję emerytur* wynagrodzeni* rachunk*_do_wypłat
rights: admin administrator* właściciel* współwłaściciel* pełnomocni* upoważnion* użytkownik* opiekun*
access: odblokuj* dostęp* dostęp_do_konta wpuść* wejść_na_konto
add: dodaj* dodać ustaw zrób nadaj wpisz dopisz* dopisać nadajcie dorzuć upoważnij* daj zróbcie
takeover: przenieś_mój_numer link*_resetu_na przepisz/przepiszcie/przenieś/przenieście/przerzuć/przerzućcie_?/mi/tę/ten/to/jego/jej_?/umowę/konto/numer/abonament/polisę/profil_?/mi_?/na_mnie/moje/mój/moją ustaw*/nadaj*/daj/wygeneruj*/zresetuj*_?/mi/mu/jej/proszę_?/mi/jakieś_nowe/tymczasowe_?/mi_hasło ustaw*/nadaj*/zresetuj*_?/mi/mu/jej_?/to_hasło kod*/smsy~na_ten/tamten/inny/nowy/drugi/inną/nową_numer/telefon/komórkę/mail*/adres nowy_numer/telefon/mail~do_kodów/konta/logowania usuń*/skasuj*/wykasuj*_?/mój/ten/tamten/stary_?/stary/tamten_numer/mail/telefon/adres
install: zainstaluj* zainstalować pobierz pobrać uruchom otwórz zaakceptować zaakceptuj* ściągnij włącz odpal* odpali* ściągnij* ściągnąć ściągnie wejdź włączy uruchomi zainstaluje pobierze podać wgra* wejdzie
open: otwórz* otworzyć kliknij obejrzyj pobierz sprawdź uruchom zobacz* weź odpal* otwor* wejdź zajrzyj* rzuć_okiem uruchom* kliknie obejrz* pobrać ściągnij* włącz*
screen: udostępnianie_ekranu udostępnij*/udostępni/udostępnić/udostępnisz/pokaż*~ekran* zobacz*_?/co_?/jest/masz/ma_?/pan/pani_na_ekranie podgląd_ekranu zobaczyć/widzieć_?/{twój}_ekran
control: daj_mi_kontrolę przejąć/przejmę_kontrolę/pana/pani zaakceptować/zaakceptuj_połączenie dostęp_do_komputera zdaln*_dostęp*/sterowani*/kontrol*/pomoc*/sesj*/połączeni* połącz*_?/się_?/z_?/pana/pani/twoim_?/zdalnie_?/z_?/pana/pani/twoim_komputer*/pulpit* zdalnie_?/się_?/z/na_?/pana/pani/twój/twoim_?/komputer/pulpit_podłącz*/połącz*/wejd*/wejść/komputer*/pulpit* wpuść*/wpuści*/wpuścisz_?/mnie_?/na_?/chwilę/moment_na/do_?/swój/twój/pana/pani_komputer*/pulpit*/laptop* wejdę/wejść/podłączę/podłączyć/wbiję_?/się_?/zdalnie/do/na_?/do/na_?/twój/twojego/pana/pani/swój_komputer*/pulpit*/laptop* przejąć/przejmę/przejmować~mysz*/pulpit*/komputer* daj/dasz/da_?/mi/pan/pani_?/mi_dostęp_do_?/swojego/twojego_komputera/pulpitu/laptopa zaakceptuj*/zaakceptować/zezwól~połączenie/sesję
winR: okn*_uruchamiania klawisz*_windows klawisz_windows win_i_r windows_i_r
terminal: wiersz*_poleceń terminal konsol*_?/w/windows_przeglądar*/deweloper*/poleceń otwórz/wejdź/włącz/odpal/uruchom_?/do/tę_konsol* f12 powershell* cmd
paste: wkle* przeklej* skopiuj*
run: wykona* odpal* uruchom*
command: jako_administrator komend* polecenie skrypt tę/ta_linię/linijkę/linia ten/poniższy_?/jeden_kod/tekst/skrypt/linijk* to_co_?/ci/panu/pani/wam_?/teraz_wysł* poniższ*_linij* kod_?/który_?/ci_wysł*/poniżej jedn*_linij*
archive: archiwum instalator spakowan* plik_wykonywalny zipie zip* rarem rarze włącz*/zezwól*/kliknij/zaakceptuj*/odblokuj*_?/na/włącz/tylko/pan_?/na_edycj*/makr*/zawartoś* makr*_?/trzeba_włącz* z_makrami_?/i_włącz* plik*_exe
file: dokument* dowody faktur* film* folder link raport załącznik* zdjęcia zrzuty umow* pism* arkusz* excel* word* prezentacj* potwierdzeni* nagran* screen* skany cv wyciąg* plik*
unpack: rozpak* wypakuj hasło_?/to_# włącz*/zezwól*/zaakceptuj*/odblokuj*_?/na/włącz_edycj*/makr*/zawartoś* rozpakow* hasło_?/to_?/do_zip*/archiwum
pc: na_{komputer} w/z_windows* {komputer}_z_windows* z_komputera w_windowsie na_windows*
openHow: tylko_na_{komputer} weź_{komputer} włącz*_edycję/makra/zawartość uruchom_mimo wyłącz_antywirusa dwukrotnie kliknij_dwa_razy podwójne_kliknięcie na_?/telefonie/komórce_?/się/to_nie_?/się_otwiera/otworzy/działa/ruszy/zobaczy* tylko_?/otwiera/działa_?/się_?/pod/na/w_windows*/komput* włącz*/zezwól*/zaakceptuj*/odblokuj*/kliknij_?/na/włącz/tylko_?/włącz_edycj*/makr*/zawartoś* antywirus*~ignor*/olać/olej/wyłącz* ignoruj~ostrzeżeni*/antywirus* mimo_ostrzeżenia dwa_razy_klik*
here: @url tu tutaj link* w_załączniku pod_linkiem pod_adresem na_stronie poniżej poniższ*
evidence: dowody zdjęcia_z raport reklamacj* skarg* dokument* faktur* umow* potwierdzeni* zrzut* nagrani* zdjęci* rachunk* cv film*
refund: zwrot* zwróć* zwrócić przelej* przelać przelew pieniądze pensj* wypła* kasę kasa kaskę hajs oddaj* oddać odesłać odeślij* zwróci* wypłat* emerytur* wynagrodzeni* nadpłat* kaucj* środki premi* prowizj*
pay: zapłać zapłacić płacić płatność przelać przelej wpłać wpłacić wpłac* opłac* przelewać płaci* opłatę zapłaci puść kierow* kieruj* zapłata dopłać* uregul*
otherAccount: inne/inny/inną/nowe/nową/nowy_{konto} na_to/ten/tę_{konto} {konto}_mojego/mojej konta_mojej/mojego na_?/kartę/konto_?/mojego/mojej/numer_?/konta/mojego/mojej_{żona} {konto}_?/mojej/mojego_{żona} drug*/innego/innej/tamt*_{konto} na_konto_które tamt*/tę/ten/to_{konto}
newBank: zmieniliśmy_bank/konto stare_konto_jest zmian*/zmienił*/zmianie_?/się/nam/nasz/naszego_?/nasz/się_?/numer*_rachunku/konta/rachunek/rachunki przele*/przelać/płać*/płaci*/wpłac*/kierow*/regulow*~na_now* zamknę*/zlikwid*/zamknięt*_?/nam/nasze/stary/stare_rachunek/konto od_?/teraz/dziś/nowego/tego/przyszłego_?/miesiąca/faktury~na_now*_konto/rachunek/numer now*_dane_?/do_przelewu/bankowe/przelewów now*_numer/nr_konta/rachunku now*_rachunek now*_konto_bankowe przeszliśmy_do/na_?/innego/inny_bank* zmienili*_bank* stary_rachunek/numer_?/konta_?/już/jest_nieakt*
giftCard: kart*_podarunkow* kart*_prezentow*/steam/google/apple/amazon bon bonu bonie bony voucher* voucher
giftRefund: jako_karta/karty/kartę_podarunkow* w_?/formie/postaci_bonie/bonu/voucherze/vouchera w_formie/postaci_kart*_podarunkow* na_bon/voucher/kartę_podarunkow*
p2p: gotówk* paypal bitcoin* blik*_na na_blik* krypto portfel_krypto btc revolut* western paysafe* kryptowalut*
divert: bezpieczne_konto konto_techniczne bezpośrednio_do_mnie/na_moje blikiem_na_mój zabezpieczyć_pieniądze poza_platformą zdjęcie_kodów poza_?/tą/waszą/allegro/olx_platformą/allegro/olx/systemem bezpośrednio_na_?/moje/mój_konto/numer/telefon/rachunek zdrap*~kod* kody_ze_zdrapk*
channel: telegram* whatsapp* signal* instagram messenger mój_numer prywatny_mail/numer mnie_na_# whatsap* wacap* wats* insta instagram* messenger* facebook* fb priv priva discord* viber* prywatnego_maila maila_prywatnego mój_mail esemes* sms-em
write: napisz*_?/do/mi/na_mnie/na proszę_napisać_na możemy~na przejdźmy kontynuujmy porozmawiajmy skontaktuj_się zadzwoń dodaj_mnie lepiej/szybciej_na masz ma_pan/pani pogadajmy pisz* pisać_?/proszę_do/na/mi napisze*_?/do_mnie/na dogada* ugada* dokończ* odezwij* złap* zagadaj* przejdź* przenieś* przenieśmy pogada* zadzwoń* oddzwoń* przejść rozmawia* wyśl* wyślę_ci jesteś_na
privateContact: prywatny*_mail*/numer* twój/swój/pana/pani/twojego/swojego_?/prywatny_instagram*/whatsapp*/messenger*/telegram*/facebook* prywatn*_?/numer/adres_telefon*/komórk*/skrzynk* na_mój_?/prywatny_numer/telefon/mail na_moją_?/prywatną_komórkę/skrzynkę
signIn: logowani* uwierzytelnij zaloguj* zalogować zalogują zaloguje uwierzyteln* loguj*
confirm: potwierdź* potwierdzić zweryfikuj* odnów* aktywuj* zaktualizuj
workAccount: kont*_firmow*/służbow* licencj* wszyscy_?/nasi_konsultanci/pracownicy pana/pani/twoje/państwa_konto/dostęp mail_służbowy skrzynk*_?/jest_pełn*/przepełn*/służbow* każdy/każda/wszyscy_?/nasi_agenci/agent/konsultan*/pracowni* służbow*/firmow*_?/swoim/kont*_mail*/kont*/skrzynk*/hasł*/adres* konto_?/konsultant*/agenta/operatora_konsultanta/agenta/operatora twoj*/państwa/pana/pani_skrzynk*/konto/sesj*/licencj*/dostęp*/profil
expires: wygas* wygaś* zablokowane zawieszone migracj* utrac* nieodnowion* nietypowa/podejrzana_aktywność pracownicy/konsultanci_muszą pełn*_skrzynk* skrzynka_?/jest/jest_pełna/przepełniona zablok* zawiesz* stracić/stracisz/utrata_dostęp* przepełnion* dezaktywow* odnowić odnów* kończy_się_ważność usunięt*
qr: qr zeskanuj
hurry: natychmiast pilne pilnie szybko teraz dziś_do jeszcze_dziś jak_najszybciej od_razu spieszę nie_ma_czasu ostatnia_szansa mój_lot kwadrans w_ciągu_# do_końca_dnia ostatni_dzień pospiesz* szybciej za_#_minut bo_anuluj* migiem już_teraz
threat: adwokat prawnik inaczej kara policja skarga sąd w_przeciwnym_razie zwolnią zła_opinia pozew rzeczni* uokik wylecisz wyleci stracisz_pracę zwoln* negatywn*_opini* naliczymy odsetk* gazet* pożałuje* kierownictwa skończy_się
authority: dział_it już_zatwierdził*/zgodził* jestem_dyrektorem/prawnikiem {szef}_już prezes z_banku/policji/it z_działu_it zarząd* z_centrali {szef}_?/się/już/mi_zgodził*/kazał*/zatwierdził*/wie/pozwolił*/czeka z_urzędu/prokuratury/sądu twój_{szef} rozmawiałem_z_{szef} polecenie_{szef}
secrecy: między_nami tajemnic* nikomu_nie_mów nie_mów_nikomu usuń_czat zosta*~między_nami nikt_się_nie_dowie nikogo_nie_pytaj bez_wiedzy nie_wpisuj nie_rozłącz* nie_mów_o/nic szefowi poufn*
bribe: dorobić dodatkowe_pieniądze ile_ci_płacą tygodniowo za_klienta zapłacę_ci/panu odpalę_ci działk* dola stówk* dorzucę za_fatygę odwdzięcz* ile_zarabiasz zarobić dorobisz podzieli* po_połowie za_każd*_rekord/klienta/konto
plea: błagam w_szpitalu zrozpaczon* proszę_proszę dzieci_?/mi_chore/płaczą umiera* wypadk* operacj* jedyna_nadzieja
refusal: niestety nie_mogę/możemy/wolno niemożliwe nie_mamy_?/takiej_możliwości nie_udzielamy nie_podajemy nie_przyjmujemy nie_jestem_w_stanie rodo tylko_na_piśmie nie_wolno_mi na_piśmie
claim: dzwonię_z tu_dział w_imieniu piszę_z/w/od z_banku/centrali/księgowości/działu/wdrożeń/informatyki/wsparcia przedstawiciel* dzwoni*_z jestem_z/tu/od
insist: to_bezpieczne zaufaj_mi proszę_mi_zaufać nie_ma_się_czego nie_bój spokojnie to_tylko formalnoś* tak_ma_być to_normalne zwykła_procedura wszyscy_tak
num: numer* cyfr* dane
cards: kart*
picture: zdjęci* skan* kopi*
display: ekran*
showScreen: pokaż* udostępnij* udostępni udostępnić udostępnisz pokażesz pokaże
private: prywatn*
lost: zgubił* zginęła ukradli nie_mam_dostępu zablokowal* stracił* nie_mam~dostępu padł* rozbił* skradzion* nieaktualn* nie_używam utopił* już_nie_mam zepsuł* został*_na
bankDetails: {mój}_numer_konta/rachunku numer*_?/{mój}_konta/rachunku {mój}_?/numer_rachunek/rachunku/banku dane_do_przelewu {mój}_bank/rachunek konto_bankowe
changed: zmienił* nowego_numeru odtąd od_teraz zmieniamy zmianie zmiana od_dziś od_nowego
tapYes: kliknij zaakceptuj* zatwierdź zatwierdźcie zatwierdzi potwierdź potwierdźcie potwierdzi kliknie wciśnij zezwól akceptuj*
push: powiadomieni* prośb*_o_zatwierdzenie/logowanie okienko
kin: matki matka kota psa ojca
name: imię nazywa
it: go je ją to
buy: kup kupi kupić kupcie kupisz kupno zakup
cardPin: pin*~kart* pin*_?/ma/pamięta/masz_?/pan/pani~karty
deed: zamawiał* zamówił* kupił* kupował* płacił* zapłacił* był była odebrał* wydał* logował* zalogował* rezerwował* zarezerwował* zarejestrował* mieszka mieszkał* korzysta* przyjechał* wymeldował* zameldował* dzwonił* nocował* brał* wziął wzięła wypłacił* wychodził* wszedł weszła ma_u_was ma_konto jest_winien/zadłużon* zalega wchodził* wracał* leci pracuje zatrzymał*
didq: czy kiedy gdzie co ile z_kim z_kimś o_której jak_często na_jaką ilu
uses: używacie używa_pan/pani używasz korzystacie korzystasz pracujecie pracujesz_na/w macie_tam obsługujecie działacie
tool: zendesk* slack* slacka teams* jira jiry jirę salesforc* freshdesk* crm crma helpdesk* sap sapa antywirus* vpn* programu systemu systemie programie narzędzia system program oktę jirze
process: weryfik* zatwierdz* akcept* autoryz* zgod* uprawnie* procedur* reset* odblok* limit*
alerts: powiadomie* alert* smsy_o
forwardCalls: przekieruj*~połącze*/rozmow*/numer
remoteTool: anydesk* teamviewer* pulpit*_zdaln* zdaln*_pulpit* szybk*_pomoc*_?/w_windows* odpal*/uruchom*/otwórz/włącz*_?/pan/pani/program/aplikację_szybką_pomoc program_?/do/zdalnego_zdaln*
enterKey: enterem wciśnij/naciśnij/walnij_enter
spend: płac*/zapłac*_?/częściowo_kart*_podarunkow* mam/mieć/użyć/wykorzystać_?/tę_kart*_podarunkow*
gave: już_podałem/podałam/wysłałem/wysłałam/podawałem/zweryfikowan* już_potwierdz*
captcha: captch* robotem nie_jestem_robotem cloudflare weryfikacj*_człowieka`,
};
