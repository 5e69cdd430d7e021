import type { LabelWords } from './label-words.ts';

/** Polish declines its nouns: the cases that stand before a value are listed. */
export const pl: LabelWords = {
  'payment-card': 'karta,karty,kartę,kartą,karta płatnicza,karty płatniczej,karta kredytowa,karty kredytowej,karty debetowej',
  'card-security-code': 'kod zabezpieczający,kod z tyłu,kod bezpieczeństwa',
  'card-expiry': 'data ważności,ważna do,termin ważności,wygasa,datę ważności,ważność',
  iban: '',
  'bank-account': 'konto,konta,rachunek,rachunku,rachunek bankowy,rachunku bankowego,konto bankowe,konta bankowego,rachunek nr,konto nr,nrb',
  'national-id': 'dokument tożsamości,numer dokumentu,dokumentu tożsamości,nr dokumentu,numer identyfikacyjny',
  'tax-id': 'nip,numer nip',
  'pl-pesel': 'pesel,peselu,peselem',
  'pl-dowod': 'dowód,dowodu,dowodem,dowód osobisty,dowodu osobistego,dowodem osobistym,dowód osobisty nr,dowodem osobistym nr,dowodu osobistego nr,seria i numer,seria i nr,dowód osobisty strony,dowód osobisty seria',
  passport: 'paszport,paszportu,paszportem,paszport nr',
  'driving-licence': 'prawo jazdy,prawa jazdy,prawem jazdy,prawo jazdy nr',
  'health-id': 'karta pacjenta,numer pacjenta,ekuz,numer ubezpieczenia',
  'date-of-birth': 'data urodzenia,datę urodzenia,daty urodzenia,urodzony,urodzona,urodzonym,urodzoną,urodzonej,urodzonego,urodziny,ur dnia,urodzony dnia,urodzonym dnia,urodzoną dnia,urodzona dnia,urodzonego dnia,urodziłem się,urodziłam się,data ur',
  phone: 'telefon,telefonu,tel,komórka,komórki,kom,zadzwoń,zadzwonić,dzwonić,telefonu kontaktowego,mój numer,pod numerem,kontaktowy',
  email: 'poczta elektroniczna,poczty elektronicznej,adres poczty elektronicznej,adres e-mail,mailem',
  'postal-address': 'adres,adresu,adresem,mój adres,adres zamieszkania,zamieszkały,zamieszkała,zamieszkałym,zamieszkałą,adres dostawy,adres korespondencyjny,mieszkam przy,mieszkam na,zam,adres do wysyłki,zameldowany,zameldowana',
  'ip-address': 'adres ip',
  'mac-address': 'adres mac',
  vin: 'numer nadwozia,nr nadwozia',
  'vehicle-plate': 'numer rejestracyjny,nr rejestracyjny,nr rej,tablica rejestracyjna,tablice rejestracyjne,rejestracja,numery rejestracyjne,numeru rejestracyjnego,rejestracyjny pojazdu',
  'geo-coordinates': 'współrzędne,szerokość geograficzna,długość geograficzna,lokalizacja',
  'last-four': 'ostatnie cztery,ostatnie cztery cyfry,ostatnie 4,ostatnie 4 cyfry,kończy się na,końcówka,kończąca się na',
  'person-name': 'nazywam się,mam na imię,imię i nazwisko,pan,pani',
  other: 'zamówienie,zamówienia,przesyłka,przesyłki,numer śledzenia,list przewozowy,rezerwacja,rezerwacji,faktura,faktury,zgłoszenie,zgłoszenia,reklamacji,polisy,numer seryjny,numer klienta,nr klienta,umowy,sprawy,kod pocztowy,kwota,suma,saldo,regon,krs,nip,sygn,sygnatura,bilet,decyzja nr,cena,szkody,nr kw,numer księgi',
};
