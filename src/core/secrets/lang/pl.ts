import type { SecretWords } from './secret-words.ts';

export const polish: SecretWords = {
  language: 'pl',
  password: 'hasło,haslo,hasła,hasłem,hasłu,password',
  pin: 'pin,kod pin,numer pin,pinu,pinem',
  oneTimeCode: 'otp,kod weryfikacyjny/sms/bezpieczeństwa/dostępu/jednorazowy/autoryzacyjny/potwierdzający/uwierzytelniający,hasło jednorazowe,kod z sms',
  code: 'kod',
  answer: 'nazwisko panieńskie,nazwisko panieńskie matki,pytanie pomocnicze,odpowiedź pomocnicza,pytanie bezpieczeństwa,imię zwierzaka',
  links: 'to,jest,było,brzmi,był',
  fillers: 'moje,mój,moj,do,dla,twoje,pana,pani,numer,konta,karty,nowe,nowy,aktualne,wifi,chyba,z,sms,mojej,matki,albo,następujące,ten,ta',
  notValues: 'nie,niepoprawne,nieprawidłowe,błędne,poprawne,wygasło,zapomniałem,zapomniałam,wymagane,bezpieczne,tajne,zmienione,zresetowane,zablokowane,proszę,dziękuję,i,lub,ale,jeśli,kiedy,jest,nigdy,zawsze,też,już,w,na,za,słabe,silne,nieważne',
  determiners: 'mój,moj,twój,ten,to,jest,nowy,następujący,ma,pana,pani,i',
  about: 'do,dla,z',
  or: 'lub,albo',
};
