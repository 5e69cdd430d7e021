import type { LanguageFile } from '../language-file.ts';

/** Polish: stems with `*` carry the inflection ("hasł*" is hasło, hasła, hasłem). */
export const pl: LanguageFile = {
  id: 'pl',
  common: `i oraz a ale lub albo że żeby jeśli jak co kto gdzie kiedy dlaczego czy nie tak jest są był była było być mam masz ma mamy macie mają ja ty on ona my wy oni mi mnie ci cię pan pani pana panią panu pani państwo się ten ta to te tego tej tym w we z ze na do od dla po przez przy o u pod nad bez za już jeszcze tylko też bardzo
    mój moja moje mojego mojej twój twoja swój nasz nasza wasz proszę dziękuję dzięki dzień dobry cześć witam hej teraz dzisiaj dziś jutro wczoraj potem tutaj tu tam może mogę możesz można chcę chciałbym chciałabym muszę musi trzeba potrzebuję numer imię nazwisko konto konta bank karta telefon adres mail zamówienie paczka klient wszystko coś nic jaki jaka jakie ile`,
  words: `
ask: daj* dać dołącz* dyktuj* napisać napisz* odczytaj* odczytać poda podaj* podanie podać podyktować podyktuj* pokaż* poproszę potwierdź* powiedz* powtórz* pożycz* proszę_o przeczytaj* przeczytać przekaż* przepisz* przesłanie przesłać prześlij* skopiuj* udostępnij* udostępnić wkleić wklej* wygenerować wygeneruj* wysyłaj* wysłać wyślij* załącz* zdradź* zrób_zdjęcie
may: czy_ma_pan/pani czy_pamięta/zna mogę_prosić mogłaby_pani może/zna_pan/pani możesz mógłby_pan
need: brakuje będę_potrzebować/potrzebował muszę_mieć/znać potrzebna/potrzebne_jest potrzebny potrzebujemy potrzebuję wymagane wymagany
wh: co_jest_napisane co_pisze co_tam_jest ile jak_nazywał jak_się_nazywa jaka jaki jakie kiedy kto pod/w_jakim
about: a_co_z a_jaka/jaki/numer i_jeszcze/numer/pana/pani oraz teraz_numer
enter: uzupełnij* wpisać wpisz* wprowadź*
neg: ani bez niczego nie nigdy nikomu nikt zamiast żaden żadnej żadnych
okay: bez_problemu dlaczego_nie nic_nie_szkodzi nie_da/martw_się nie_działa/mam/mogę/otwiera/pamiętam/szkodzi/wiem nie_ma_problemu nie_mów_nikomu proszę_się_nie_martwić
how: co_jeśli/robić co_mam_zrobić czemu czy_mogę_zapłacić/zmienić czy_muszę czy_to_bezpieczne/normalne dlaczego gdzie_jest/mogę/wpisać/znajdę jak_mogę/odzyskać/to/włączyć/zmienić/zrobić
place: kliknij link_do_płatności na_koncie_klienta na_naszej_stronie na_stronie na/w_swoim_koncie nie_pamiętam_hasła proszę_kliknąć przy_kasie stronie_płatności w_aplikacji/bankomacie/formularzu/oddziale/polu/profilu/recepcji/sklepie/terminalu/ustawieniach w_panelu_klienta zapomniałem_hasła
offer: czy_mam_wysłać czy_wysłać mogę_przesłać/wysłać oto podam_pani/panu przesyłam prześlę wysyłam wysłaliśmy wysłałam wysłałem wyślę
done: dostałam dostałem już_wysłałem odrzucona otrzymałam otrzymałem podałam podałem skradziono ukradli ukradziono wpisałam wpisałem wygasła wygasło wysłałem_już zablokowali zablokowana zablokowane zapomniałam zapomniałem zapłaciłem zgubiłam zgubiłem zmieniłam zmieniłem
told: błąd czy_to_od_was czy_to_prawda/wy/normalne dzwonili dzwonił fałszyw* komunikat oszust* phishing podaje_się_za podszywa* powiedział powiedziała powiedzieli prosili prosił pytali pytał strona_prosi/żąda wyłudz* zadzwonił co_to_jest
policy: może_pan/pani_zmienić można_zmienić na_tę_samą_kartę nie_jest_potrzebn* nie_podawaj/podawać/poprosimy/potrzebuję/prosimy/trzeba/udostępniaj/wysyłaj nie_są_potrzebne nikomu nikt_od/z_nas proszę_nie_wysyłać tylko_na_stronie tylko_w_aplikacji z_nikim zostawić_puste
i: ja my on ona
my: moim moja moje mojego mojej mój
our: moja mój nasz nasza nasze naszego
your: pana pani pański państwa swoje swojego swojej swój twoja twoje twojego twojej twój wasz wasza wasze
you: macie masz pan pani ty wy
please: poproszę proszę
is: był jest kończy są to
filler: nr numer numeru
me: mi mnie na/w_czacie nam tu tutaj
statement: dziękujemy_za potwierdzone zaktualizowane zarezerwowane został została zostało zwrócone
card: #/szesnaście_cyfr dane/danych/nr/numer/numeru_karty ostatnie_cztery_cyfry_karty
cvv: #/trzy_cyfry_na_odwrocie #/trzy_cyfry_z_tyłu cyfry/kod_z_tyłu kod_bezpieczeństwa/zabezpieczający odwrocie_karty
expiry: data/daty/datę/termin_ważności ważność_karty
cardPicture: karty_z_obu_stron obu_stron_karty skan/zdjęcia/zdjęcie_karty
cardPin: pinu_do_karty pin~karty
pin: pin pinu telekod telepin
password: hasła hasłem hasło
securityAnswer: hasło_zwrotne odpowiedź_na_pytanie odpowiedź_zabezpieczająca pytanie_bezpieczeństwa/pomocnicze słowo_klucz
seed: #_słów frazę/słowa_odzyskiwania klucz_prywatny klucza_prywatnego kod_odzyskiwania/zapasowy kody_zapasowe kodów_zapasowych
apiKey: klucz_api/dostępu klucza_api tajny_klucz token tokenu
session: ciasteczko/cookie_sesji
login: dane_do_logowania dane/danych_logowania konto_administratora login login_i_hasło loginu loginu_i_hasła
code: blik hasło_jednorazowe/sms kod kod_#_cyfrowy kod_autoryzacyjny/blik/jednorazowy/który/potwierdzający/sms/weryfikacyjny kod_dostępu_z_sms kod_z_aplikacji/sms/smsa/wiadomości kodu_autoryzacyjnego/blik/sms/weryfikacyjnego kodu_z_aplikacji/sms/smsa który sześciocyfrowy_kod sześć_cyfr
codeWeak: kod kodu kody
digits: cyfr cyfry numer_z
sms: dostanie/otrzyma_pan/pani dostaniesz na_telefon omyłkowo otrzymasz przez_pomyłkę przyjdzie przyszedł sms smsa smsem wiadomości wiadomość
relay: co_jest_napisane jaki_kod/numer jaki_to_kod napisz/wpisz_go_tutaj odczytaj/podyktuj/przeczytaj/prześlij/wyślij_go podaj_go/mi proszę_go/mi_podać proszę_odczytać/podać/przeczytać
coax: pisze_żeby_nie to_standardowy_tekst
approve: kliknij_zatwierdź potwierdź/zatwierdź_w_aplikacji zaakceptuj/zatwierdź_powiadomienie
governmentId: dowodu dowód karta_pobytu legitymacj* nip paszport paszportu pesel peselu prawa/prawo_jazdy seria_i_numer
bank: dane/konto_bankowe danych_bankowych iban jaki_bank nazwa_banku nr_konta numer/numeru_konta/rachunku rachunek_bankowy w_jakim_banku
bankWeak: rachunek rachunku
bankLogin: bankowości_internetowej bankowość_internetowa dane_do_bankowości/banku hasło/login/logowania_do_banku
birth: data/daty/datę/rok_urodzenia urodził/urodziła_się
age: ile_ma_pan/pani_lat ile_masz_lat urodziny
identity: choroba choroby dochody dochód imię_kota/matki/ojca leki narodowość nazwisko_panieńskie/rodowe nazywa_się_pana/twój_pies pierwsza_szkoła pierwsze_zwierzę religia stan_cywilny/zdrowia szkoła_podstawowa wabi_się wyznanie zamężna zarabia zarobki zawód zwierzę_domowe żonaty
decoy: karta_podarunkowa/pokładowa/sim/stałego karty_podarunkowe kod_błędu/kierunkowy/kreskowy/odbioru/pocztowy/produktu/promocyjny/qr/rabatowy/rezerwacji kodu_pocztowego/rabatowego na_koncie_klienta numer_faktury/klienta/pokoju/przesyłki/rezerwacji/seryjny/sprawy/telefonu/zamówienia numeru_telefonu/zamówienia stan/właściciel_konta
onFile: macie na_moim_koncie przypisane przypisany w_systemie widnieje zapisana zapisane zapisany zarejestrowany
person: klienta klientki moja_była/córka/matka/żona mojego_brata/męża/syna/taty mojej_córki/mamy/żony mój_brat/były/mąż/ojciec/syn/szef nadawca nadawcy sprzedawca sprzedawcy sąsiad sąsiada tego_pana tej_pani właściciel właściciela_konta mojej/mojego/byłej/byłego_żony/męża byłej/byłego mojej/mojego_byłej/byłego
contact: adres adresu mail maila ostatnie_zamówienie pokój telefon telefonu
balance: ile_jest_na ostatnie_transakcje saldo stan_konta zakupy zamówienia
records: baza/bazę/dane/danych/lista/listę_klientów
disclose: gdzie_mieszka jaka_karta_jest jaki_adres/mail/numer_jest/macie jaki_email_macie kto_zamówił na_jaki_adres/mail proszę_przeczytać_adres przeczytaj_mi_adres w_którym_pokoju gdzie~mieszka/pracuje
staff: dyrektor kierownik kierownika kolega menedżer przełożonego przełożony szef szefa współpracownik
fishing: ilu_was_jest jak_sprawdzacie/weryfikujecie jaka_wersja_windows jakie_pytania_zadajecie jakiego_programu/systemu_używacie kto_ma_dostęp/dyżur kto_zatwierdza nazwisko_kierownika o_co_pytacie w_którym_biurze
internal: adres_panelu bezpośredni/wewnętrzny_numer intranet lista_pracowników numer/panel_wewnętrzny procedura_wewnętrzna
change: podmień ustaw ustawić wpisz zaktualizować zaktualizuj zamień zmienić zmień zmieńcie
remove: dezaktywuj odłącz skasować skasuj zdejmij zdjąć zresetować zresetuj wyłącz* usuń* usun*
skip: bez_sprawdzania/weryfikacji odpuść odpuśćmy pominąć pomiń pomińmy wyjątek
verification: identyfikacj* procedur* pytania pytań sprawdzanie weryfikacj*
activate: aktywować aktywuj przenieś przenieść przepisać przepisz uruchom
sim: esim mój_numer_na nowa_karta nową_kartę sim
mfa: autentykator dwuetapow* dwuskładnikow* stare_urządzenie starego_telefonu stary_telefon
reset: link_do_hasła link_resetujący nowe_hasło reset resetu ten_link
mail: @mail adres_mailowy email gmail mail maila
phone: mój/nowy_numer numer_telefonu telefon
account: koncie konta konto profil umow*
other: inna inne inny następujący nowa nowe nowy prywatna prywatny ta ten zamiast
payee: beneficjent* konto_do_wypłat/wypłaty odbiorc* rachunek_do_wypłat
rights: admin administrator* współwłaściciel* właściciel*
add: dodaj dodać nadaj ustaw wpisz zrób
takeover: przenieś_mój_numer
install: otwórz pobierz pobrać uruchom włącz zaakceptuj zainstalować zainstaluj ściągnij
open: kliknij obejrzyj otworzyć otwórz pobierz sprawdź uruchom zobacz
screen: pokaż/udostępnij/udostępnić_ekran udostępnianie_ekranu udostępnij_swój_ekran
control: daj_mi_kontrolę dostęp_do_komputera połączę_się_z przejmę/przejąć_kontrolę zaakceptuj_połączenie zdalnego_dostępu zdalnie zdalny_dostęp/pulpit
terminal: konsol* terminal wiersz/wiersza_poleceń
paste: wkleić wklej
run: uruchom uruchomić wykonaj wykonać
command: jako_administrator komenda komendę polecenie skrypt ta_linia tę_linię
archive: archiwum instalator plik_wykonywalny spakowan*
file: dokument dowody faktur* film folder link plik pliki plików raport wideo załącznik zdjęcia zrzuty
unpack: hasło_# hasło_to_# rozpakować rozpakuj wypakuj
pc: komputer_w_recepcji na_komputerze/pc/windowsie w/z_windows
openHow: dwukrotnie_kliknij kliknij_dwa_razy otwórz_na_komputerze podwójne_kliknięcie tylko_na_komputerze/windows uruchom_mimo_to wyłącz_antywirusa włącz/włączyć_makra dwukrotnie włącz*_edycję/makra
here: @url link linku pod_linkiem tu tutaj w_załączniku
evidence: dowody zdjęcia_z raport reklamacj* skarg*
refund: pensj* pieniądze przelać przelejcie przelew płatność wypłat* zwrot zwrotu zwrócić zwróćcie
pay: przelać przelej płatność wpłacić wpłać zapłacić zapłać
otherAccount: inne/nowe_konto inny_rachunek inną/nową_kartę kartę/konto_mojego/mojej na_ten_rachunek na_to_konto
newBank: nowe_dane_bankowe nowego/zmiana_numeru_konta nowy_numer_konta nowy_rachunek stare_konto_jest zmiana_rachunku zmieniliśmy_bank/konto
giftCard: kart_podarunkowych karta_podarunkowa karty_podarunkowe/steam kartę_podarunkową
p2p: bitcoin blik blikiem gotówk* kryptowalut* paypal
divert: bezpieczne_konto bezpośrednio_do_mnie bezpośrednio_na_moje blikiem_na_mój konto_techniczne kup_karty/kartę kupić_karty poza_platformą proszę_kupić~karty zabezpieczyć_pieniądze zdjęcie_kodów zwrot_na_inne/inną
channel: instagram messenger mój_numer prywatnego_maila prywatny_mail/numer signal telegram whatsapp
write: dodaj_mnie kontynuujmy lepiej/napisz/porozmawiajmy/szybciej_na napisz_do_mnie proszę_napisać_na przejdźmy skontaktuj_się zadzwoń
privateContact: prywatny_mail/numer twój_instagram/numer/whatsapp
signIn: aktywuj_ponownie odnów ponownie_zalogować potwierdź_dane/konto potwierdź_swoje_konto uwierzytelnij zalogować_się zaloguj zweryfikuj_konto
workAccount: dostęp kontem_firmowym konto_firmowe/służbowe licencj* mail_służbowy pana/pani/twoje_konto wszyscy_konsultanci/pracownicy
expires: migracj* nieodnowion* nietypowa/podejrzana_aktywność utraci_pan utracisz utrata_dostępu wygasa wygaśnie zablokowane zawieszone
qr: qr zeskanuj
hurry: jak_najszybciej jeszcze_dziś mój_lot natychmiast nie_ma_czasu od_razu ostatnia_szansa pilne pilnie szybko teraz za_#_minut
threat: adwokat inaczej kara policja prawnik skarga sąd w_przeciwnym_razie zwolnią zła_opinia
authority: dział_it jestem_dyrektorem/prawnikiem już_zatwierdził/zgodził kierownik/kolega_już prezes twój_szef_już z_banku/policji z_działu_it
secrecy: między_nami nie_mów_nikomu nikomu_nie_mów poufne tajemnic* usuń_czat
bribe: dodatkowe_pieniądze dorobić ile_ci_płacą tygodniowo za_klienta zapłacę_ci/panu
plea: błagam w_szpitalu zrozpaczon*
refusal: nie_mogę/możemy nie_wolno_mi niemożliwe niestety
claim: dzwonię_z jestem tu_dział w_imieniu
insist: proszę_mi_zaufać to_bezpieczne zaufaj_mi
display: ekran*
showScreen: udostępn* pokaż*
private: prywatn*
lost: zgubił* ukradli
bankDetails: bank konta rachunku iban
changed: zmienił* nowego_numeru odtąd
it: go je ją to
buy: kup kupić`,
};
