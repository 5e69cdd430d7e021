import type { LabelWords } from './label-words.ts';

/** Polish declines its nouns: the cases that stand before a value are listed. */
export const pl: LabelWords = {
  'payment-card': 'karta,karty,kartę,kartą,numer karty,nr karty,karta płatnicza,karty płatniczej,numer karty płatniczej,karta kredytowa,karty kredytowej,numer karty kredytowej,karty debetowej,numeru karty',
  'card-security-code': 'kod cvv,kod cvc,kod zabezpieczający,kod z tyłu,kod bezpieczeństwa',
  'card-expiry': 'data ważności,ważna do,termin ważności,wygasa,datę ważności,ważność',
  iban: 'numer iban',
  'bank-account': 'konto,konta,numer konta,nr konta,rachunek,rachunku,numer rachunku,nr rachunku,rachunek bankowy,rachunku bankowego,numer rachunku bankowego,konto bankowe,konta bankowego,nr konta bankowego,rachunek nr,konto nr,nrb,na konto,na rachunek',
  'national-id': 'dokument tożsamości,numer dokumentu,dokumentu tożsamości,nr dokumentu,numer identyfikacyjny',
  'tax-id': 'nip,numer nip',
  'pl-pesel': 'pesel,numer pesel,nr pesel,peselu,peselem,nr pesel',
  'pl-dowod': 'dowód,dowodu,dowodem,dowód osobisty,dowodu osobistego,dowodem osobistym,dowód osobisty nr,dowodem osobistym nr,dowodu osobistego nr,numer dowodu,nr dowodu,numer dowodu osobistego,seria i numer,seria i nr,dowód osobisty strony,dowód osobisty seria',
  passport: 'paszport,paszportu,paszportem,numer paszportu,nr paszportu,paszport nr',
  'driving-licence': 'prawo jazdy,prawa jazdy,numer prawa jazdy,nr prawa jazdy,prawem jazdy,prawo jazdy nr',
  'health-id': 'karta pacjenta,numer pacjenta,ekuz,numer ubezpieczenia',
  'date-of-birth': 'data urodzenia,datę urodzenia,daty urodzenia,urodzony,urodzona,urodzonym,urodzoną,urodzonej,urodzonego,urodziny,ur dnia,urodzony dnia,urodzonym dnia,urodzoną dnia,urodzona dnia,urodzonego dnia,urodziłem się,urodziłam się,data ur',
  phone: 'telefon,telefonu,numer telefonu,nr telefonu,tel,komórka,komórki,numer komórki,kom,tel kom,zadzwoń,zadzwonić,proszę dzwonić,dzwonić,numer kontaktowy,telefon kontaktowy,telefonu kontaktowego,numer telefonu kontaktowego,mój numer,pod numerem,kontaktowy',
  email: 'poczta elektroniczna,poczty elektronicznej,adres poczty elektronicznej,adres e-mail,mailem',
  'postal-address': 'adres,adresu,adresem,mój adres,adres zamieszkania,zamieszkały,zamieszkała,zamieszkałym,zamieszkałą,adres dostawy,adres korespondencyjny,mieszkam przy,mieszkam na,zam,pod adresem,adres do wysyłki,zameldowany,zameldowana',
  'ip-address': 'adres ip',
  'mac-address': 'adres mac',
  vin: 'numer vin,numer nadwozia,nr nadwozia,nr vin',
  'vehicle-plate': 'numer rejestracyjny,nr rejestracyjny,nr rej,numer rejestracyjny pojazdu,tablica rejestracyjna,tablice rejestracyjne,rejestracja,numery rejestracyjne,numeru rejestracyjnego,rejestracyjny pojazdu',
  'geo-coordinates': 'współrzędne,szerokość geograficzna,długość geograficzna,lokalizacja',
  'last-four': 'ostatnie cztery,ostatnie cztery cyfry,ostatnie 4,ostatnie 4 cyfry,kończy się na,końcówka,kończąca się na',
  'person-name': 'nazywam się,mam na imię,imię i nazwisko,pan,pani',
  other: 'zamówienie,zamówienia,numer zamówienia,nr zamówienia,przesyłka,przesyłki,numer przesyłki,nr przesyłki,numer śledzenia,list przewozowy,rezerwacja,rezerwacji,numer rezerwacji,faktura,faktury,numer faktury,nr faktury,zgłoszenie,zgłoszenia,numer zgłoszenia,nr zgłoszenia,reklamacji,numer reklamacji,polisy,numer polisy,numer seryjny,numer klienta,nr klienta,umowy,numer umowy,nr umowy,sprawy,numer sprawy,kod pocztowy,kwota,suma,saldo,regon,krs,nip,sygn,sygnatura,bilet,decyzja nr,cena,szkody,numer szkody,nr kw,numer księgi',
};
