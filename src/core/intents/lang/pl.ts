import type { LanguageFile } from '../language-file.ts';

/** Polish: stems with `*` carry the inflection ("hasł*" is hasło, hasła, hasłem). */
export const pl: LanguageFile = {
  id: 'pl',
  common: `i oraz a ale lub albo że żeby jeśli jak co kto gdzie kiedy dlaczego czy nie tak jest są był była było być mam masz ma mamy macie mają ja ty on ona my wy oni mi mnie ci cię pan pani pana panią panu pani państwo się ten ta to te tego tej tym w we z ze na do od dla po przez przy o u pod nad bez za już jeszcze tylko też bardzo
    mój moja moje mojego mojej twój twoja swój nasz nasza wasz proszę dziękuję dzięki dzień dobry cześć witam hej teraz dzisiaj dziś jutro wczoraj potem tutaj tu tam może mogę możesz można chcę chciałbym chciałabym muszę musi trzeba potrzebuję imię nazwisko konto konta bank karta telefon adres mail zamówienie paczka klient wszystko coś nic jaki jaka jakie ile czyli więc tak jej jego ich nam was wam sobie sam sama po raz`,
  groups: `
twój: pana/pani/państwa/twój/twoja/twoje/twojego/twojej/twoją/swój/swoje/swojego/swojej/swoją/wasz/wasza/wasze/waszego/waszej/waszym/twoim
mój: mój/moja/moje/mojego/mojej/moją/moim/nasz/nasza/nasze/naszego/naszej
żona: żona/żony/żonę/mąż/męża/brat/brata/siostra/siostry/syn/syna/córka/córki/matka/matki/mama/mamy/ojciec/ojca/taty/szef/szefa/sąsiad/sąsiada/kolegi/kuzyn/babci/dziadka/partnera
konto: konto/kartę/rachunek/paypal
adres: adres/adresem/mail/maila/email/e_mail/numer/telefon
szef: kierownik/kierownika/kierowniczka/szef/szefa/szefowa/menedżer/przełożony/przełożonego/przełożonym/szefem/kierownikiem/dyrektor
komputer: komputer/komputerze/komputera/pc/laptopie/windowsie
program: systemu/systemem/programu/oprogramowania/narzędzia/crm/antywirusa/vpn
ja: mogę/mam/muszę/mogłbym/mogłabym/zmienić/znajdę/odzyskać/włączyć/zrobić/dostanę/wpisać/zainstalować/zapłacić/to`,
  words: `
ask: daj* dać dołącz* dyktuj* napis* odczyta* poda podaj* podać podanie podyktować podyktuj* pokaż* poproszę proszę_o potwierdź* powiedz* powtórz* pożycz* przeczyta* przekaż* przepisz* przesłać prześlij* prześle podeślij* podesłać skopiuj* udostępni* wkle* wygener* wgra* wyślij* wysłać zdradź* zrób_zdjęcie
may: czy_ma/masz/pamięta/zna mogę/można_prosić mogłaby/mógłby/może_pan/pani/mi zna/ma_pan/pani możesz możecie mógłbyś mogłabyś da_się niech_pan/pani czy_{mój}_{żona} jesteś czy_u potrzeb*
need: brakuje będę_potrzebować muszę_mieć/znać wymagan*
wh: co_jest/pisze/tam ile ilu jak_nazywał/nazywa/się jaka jaki jakie jakiego jakiej jakim kiedy kto gdzie skąd pod/w/na/z_jak* którym który
about: a_co_z a_jaka/jaki/numer i_jeszcze/numer/{twój} oraz teraz_numer
enter: uzupełnij* wpisać wpisz* wprowadź*
neg: ani bez nic niczego nie nigdy nikomu nikt zamiast żad*
okay: nie_da/działa/mam/mogę/pamiętam/wiem/szkodzi/martw się_?/nie_otwiera nie_ma_problemu/czasu dlaczego_nie bez_problemu nie_mów_nikomu na_?/telefonie_się_nie_otwiera nie_załaduje/otworzy/wyświetli/ładuje się~nie_załaduje/otworzy/wyświetli
how: jak/gdzie/kiedy/czy_{ja} jak_włączyć/aktywować co_?/mam_robić/zrobić co_jeśli czy_muszę czy_to_bezpieczne/normalne czemu dlaczego
place: kliknij link_do_płatności na_?/naszej/waszej_stronie nie_pamiętam_hasła zapomniałem_hasła proszę_kliknąć przy_kasie/odbiorze na_odprawę/wizytę stronie_płatności w_?/naszej_aplikacji/bankomacie/formularzu/oddziale/polu/profilu/recepcji/sklepie/terminalu/ustawieniach/zakładce/panelu w/na_swoim_koncie zabrać okazać
offer: czy_?/mam_wysłać oto podam/prześlę/wyślę_pani/panu/ci przesyłam wysyłam wysłali* wysłał* mogę_przesłać/wysłać
done: dostał* otrzymał* podał* wpisał* wysłałem_już już_wysłałem zapomnia* zapłacił* zgubił* zmienił* kupił* odrzuc* skradzi* ukrad* wygasł* zablokowa* *kliknąłem zainstalowałem pobrałem zapytał*
told: czy_to_od_was/prawda/wy/normalne dzwonił* zadzwonił* fałszyw* komunikat oszust* phishing podaje/podał_się podszywa* powiedział* prosił* pytał* strona_prosi/żąda/kazała wyłudz* jeśli_ktoś ktoś_podał
policy: można_zmienić nie_jest/są_potrzebn* nie_podawaj/podawać/poprosimy/potrzebuję/prosimy/pytamy/trzeba/udostępniaj/wysyłaj/wysyłać nikomu nikt_od/z_nas tylko_na/w_stronie/aplikacji z_nikim zostawić_puste znajdzie/znajdą_pan/pani/państwo pierwotn* tę_samą_kartę może_pan/pani_zmienić
i: ja my on ona
my: {mój}
our: nasz nasza nasze naszego naszej moja mój
your: {twój}
you: macie masz pan pani ty wy jesteś
please: poproszę proszę pls
is: był była jest kończy są to zaczyna
filler: nr numer numeru to
me: mi mnie na/w_czacie nam tu tutaj
statement: dziękuj* potwierdzone zaktualizowane zarezerwowane został* zostan* zwrócone
card: dane/danych/nr/numer/numeru/numery_?/twojej/pani/pana_karty ostatnie_cztery_cyfry_karty z_przodu_?/{twój}_karty
cvv: cyfry/kod_?/z_tyłu/odwrocie kod*_bezpieczeństwa/zabezpieczając* odwrocie_karty #/trzy_cyfry_na/z
expiry: data/daty/datę/termin_ważności ważność_karty ważna_?/jest/{twój}_karta karta_jest_ważna
cardPicture: zdjęci*/skan*~karty
pin: pin pinu telekod
password: hasł*
securityAnswer: hasło_zwrotne odpowied*_na_pytanie odpowied*_zabezpieczając* pytan*_bezpieczeństwa/pomocnicze słowo_klucz
seed: #/dwanaście_słów fraz*/słowa_odzyskiwania klucz*_prywatn* kod*_odzyskiwania/zapasow*
apiKey: klucz*_api/dostępu tajny_klucz token*
session: ciasteczk* cookie_sesji
login: dane/danych_?/do_logowania login loginu konto_administratora
code: blik hasło_jednorazowe/sms kod*_#_cyfrowy kod*_autoryzacyjn*/blik/jednorazow*/potwierdzając*/sms/weryfikacyjn* kod*~sms/smsa/aplikacji/wiadomości/maila/dostałaś/dostałeś/przyszedł/przyjdzie kod_dostępu_z_sms sześciocyfrowy_kod sześć/#_cyfr wiadomości/sms~przyszł*
codeWeak: kod kodu kody kodem
digits: cyfr cyfry numer_z
sms: sms smsa smsem wiadomoś* dostanie* otrzyma* dostałaś dostałeś przyszedł przyjdzie wyskoczy powiadomienie_na na_?/twój/pana_telefon omyłkowo przez_pomyłkę
relay: co_?/tam_jest_napisane co_pisze jaki_?/to_kod/numer napisz/podaj/odczytaj/podyktuj/przeczytaj/prześlij/wpisz/wyślij_?/mi/proszę_go podaj_mi proszę_?/go_mi_podać proszę_odczytać/podać/przeczytać podać_go mi_go_podać
coax: pisze_żeby_nie standardowy_tekst
approve: kliknij/potwierdź/zatwierdź_?/w_zatwierdź/aplikacji/powiadomienie zaakceptuj_powiadomienie
governmentId: dowodu dowód karta_pobytu legitymacj* nip paszport* pesel* praw*_jazdy seria_i_numer
bank: dane/danych/konto_bankow* iban jaki_bank nazwa_banku numer/numeru/nr_konta/rachunku rachunek_bankowy w_jakim_banku na_jaki_rachunek jaki/wasz/pana_numer_konta
bankWeak: rachunek rachunku konto
bankLogin: bankowoś*_internetow* do_bankowości/banku
birth: data/daty/datę/rok_urodzenia urodził*
age: ile_ma_pan/pani_lat ile_masz_lat urodziny
identity: chorob* choruje ciąż* dochod* dochód imię_kota/matki/ojca/psa leki narodowość nazwisko_panieńskie/rodowe szkoła pierwsz*_szkoła/zwierzę/auto religi* stan_cywilny/zdrowia wabi_się wyznanie zamężna zarabia* zarobki zawód zwierzę_domowe żonaty dzieci gdzie_mieszkasz mieszkasz masz_lat pierwsz*_pies wabił*
decoy: karta_podarunkowa/pokładowa/sim/stałego karty_podarunkowe kart_podarunkowych kod*_błędu/kierunkow*/kreskow*/odbioru/pocztow*/produktu/promocyjn*/qr/rabatow*/rezerwacji numer*_faktury/klienta/pokoju/przesyłki/rezerwacji/seryjny/sprawy/telefonu/zamówienia stan/właściciel*_konta wasz_numer_konta
onFile: macie zapisan* przypisan* podpięt* zarejestrowan* widnieje na/do_moim/mojego_kon* w_systemie u_siebie
person: {mój}_{żona} moja/mój/mojej/mojego_był* klient* nadawca nadawcy sprzedawc* właściciel* tego_pana tej_pani/osoby byłej/byłego_żony/męża najemc* u_was_klient*
contact: adres* mail maila email telefon* pokój pokoju zamówienie mieszka
balance: ile_jest_na saldo stan_konta zakupy zamówienia transakcj* faktury zamówił*
records: baz*/dane/danych/list*_klientów
disclose: gdzie~mieszka/pracuje pod_jakim_adresem jak*_{adres}_jest/macie na/pod_jak*_{adres}~wysyłacie/wysłaliście/poszło/dostarczono/zarejestrowan* jaka_karta_jest kto_zamówił co_{mój}_{żona} przeczytaj_mi_adres proszę_przeczytać_adres w_którym_pokoju ostatnie_cztery/#_cyfry na_jak*_adres_?/mailowy_wysyłacie na_kogo
staff: {szef} kolega współpracownik dział_it
fishing: jak*_{program}~używa*/korzysta* jak/o_?/co_sprawdzacie/weryfikujecie/pytacie jakie_pytania_zadajecie kto~zatwierdz*/{szef} kto_ma_dostęp/dyżur ile/ilu_osób/was_?/pracuje/jest do/od_jakiej_kwoty jak_się_nazywa_{twój}_{szef} nazwisko_{szef} nocnej/nocną_zmian* w_którym_biurze jaka_wersja_windows pracujecie_na korzystacie_z ilu/ile_?/masz/jest/dziś_?/dziś_kolegów/osób/pracowników
internal: wewnętrzn* intranet adres_?/waszego_panelu panel*_dla_pracowników lista_pracowników procedura_wewnętrzna bezpośredni_numer
change: zmień zmień* zmienić podmień ustaw ustawić wpisz zaktualizować zaktualizuj zamień zamienić
remove: usu* usuń* wyłącz* odłącz* skas* zresetowa* zresetuj* zdejm* dezaktywuj*
skip: pomi* odpuść* wyjątek bez_?/tej/tych_weryfikacji/pytań/sprawdzania/dowodu
verification: weryfikac* weryfikacyjn* identyfikacj* procedur* pytania pytań sprawdzan*
activate: aktyw* przenie* przepisa* przepisz* uruchom
sim: sim esim nową_kartę nowa_karta mój_numer_na
mfa: dwuetapow* dwuskładnikow* autentykator star*_telefon*/urządzenie
reset: reset* nowe_hasło link_do_hasła ten_link
mail: @mail mail maila email adres_mailowy e_mail
phone: telefon numer_telefonu mój/nowy_numer
account: kont* profil umow* licencj* dane
other: inn* ten ta nowy nowa nowe nową prywatn* następując* zamiast
payee: wypłat* beneficjent* odbiorc* pensj*
rights: admin administrator* właściciel* współwłaściciel*
access: odblokuj* dostęp*
add: dodaj* dodać ustaw zrób nadaj wpisz
takeover: przenieś_mój_numer link*_resetu_na
install: zainstaluj* zainstalować pobierz pobrać uruchom otwórz zaakceptować zaakceptuj* ściągnij włącz
open: otwórz* otworzyć kliknij obejrzyj pobierz sprawdź uruchom zobacz* weź
screen: udostępnianie_ekranu udostępni*/pokaż*~ekran zobaczyć_?/{twój}_ekran
control: zdaln* daj_mi_kontrolę przejąć/przejmę_kontrolę/pana/pani połączę_się_z zaakceptować/zaakceptuj_połączenie dostęp_do_komputera
winR: okn*_uruchamiania klawisz*_windows
terminal: wiersz*_poleceń konsol* terminal
paste: wkle*
run: uruchom* wykona*
command: jako_administrator komend* polecenie skrypt tę/ta_linię/linijkę/linia
archive: archiwum instalator spakowan* plik_wykonywalny zipie
file: dokument* dowody faktur* film* folder link plik* raport załącznik* zdjęcia zrzuty
unpack: rozpak* wypakuj hasło_?/to_#
pc: na_{komputer} w/z_windows* {komputer}_z_windows*
openHow: tylko_na_{komputer} weź_{komputer} włącz*_edycję/makra/zawartość uruchom_mimo wyłącz_antywirusa dwukrotnie kliknij_dwa_razy podwójne_kliknięcie
here: @url tu tutaj link* w_załączniku pod_linkiem
evidence: dowody zdjęcia_z raport reklamacj* skarg* dokument*
refund: zwrot* zwróć* zwrócić przelej* przelać przelew pieniądze pensj* wypła*
pay: zapłać zapłacić płacić płatność przelać przelej wpłać wpłacić
otherAccount: inne/inny/inną/nowe/nową/nowy_{konto} na_to/ten/tę_{konto} {konto}_mojego/mojej konta_mojej/mojego
newBank: now*_dane/numer/rachunek/konto_?/bankow*/konta zmian*_numeru/rachunku_?/konta zmieniliśmy_bank/konto stare_konto_jest
giftCard: kart*_podarunkow* karty_steam/podarunkowe
giftRefund: jako_karta/karty/kartę_podarunkow*
p2p: blik* gotówk* kryptowalut* paypal bitcoin*
divert: bezpieczne_konto konto_techniczne bezpośrednio_do_mnie/na_moje blikiem_na_mój kup*~karty/kartę/kart zabezpieczyć_pieniądze poza_platformą zdjęcie_kodów
channel: telegram* whatsapp* signal* instagram messenger mój_numer prywatny_mail/numer mnie_na_#
write: napisz*_?/do/mi/na_mnie/na proszę_napisać_na możemy~na przejdźmy kontynuujmy porozmawiajmy skontaktuj_się zadzwoń dodaj_mnie lepiej/szybciej_na masz ma_pan/pani pogadajmy
privateContact: twój_instagram/numer/whatsapp prywatny*_mail*/numer*
signIn: zalog* logowani* uwierzytelnij
confirm: potwierdź* potwierdzić zweryfikuj* odnów* aktywuj* zaktualizuj
workAccount: kont*_firmow*/służbow* licencj* wszyscy_?/nasi_konsultanci/pracownicy pana/pani/twoje/państwa_konto/dostęp mail_służbowy
expires: wygas* wygaś* zablokowane zawieszone migracj* utrac* nieodnowion* nietypowa/podejrzana_aktywność pracownicy/konsultanci_muszą
qr: qr zeskanuj
hurry: natychmiast pilne pilnie szybko teraz dziś_do jeszcze_dziś jak_najszybciej od_razu spieszę nie_ma_czasu ostatnia_szansa mój_lot za_#_minut
threat: adwokat prawnik inaczej kara policja skarga sąd w_przeciwnym_razie zwolnią zła_opinia
authority: dział_it już_zatwierdził*/zgodził* jestem_dyrektorem/prawnikiem {szef}_już prezes z_banku/policji/it z_działu_it
secrecy: między_nami tajemnic* poufne nikomu_nie_mów nie_mów_nikomu usuń_czat
bribe: dorobić dodatkowe_pieniądze ile_ci_płacą tygodniowo za_klienta zapłacę_ci/panu
plea: błagam w_szpitalu zrozpaczon*
refusal: niestety nie_mogę/możemy/wolno niemożliwe
claim: dzwonię_z jestem tu_dział w_imieniu
insist: to_bezpieczne zaufaj_mi proszę_mi_zaufać
num: numer* cyfr* dane
cards: kart*
picture: zdjęci* skan* kopi*
display: ekran*
showScreen: udostęp* pokaż*
private: prywatn*
lost: zgubił* zginęła ukradli nie_mam_dostępu
bankDetails: {mój}_bank/konto/rachunek {mój}_numer_konta/rachunku
changed: zmienił* nowego_numeru odtąd od_teraz
tapYes: kliknij zaakceptuj* zatwierdz* potwierdz*
push: powiadomieni*
kin: matki matka kota psa ojca
name: imię nazywa
it: go je ją to
buy: kup*`,
};
