import { pairs } from './pairs.ts';

export const polishIntents = pairs('pl', [
  ['ask-credential', 'password', 'agent', 'Proszę podać hasło do konta', 'agent', 'Nigdy nie prosimy o hasło'],
  ['ask-one-time-code', 'sms', 'agent', 'Proszę podać kod z SMS', 'customer', 'nie dostałem kodu, co mam zrobić?'],
  ['ask-government-id', 'pesel', 'agent', 'Jaki jest pana numer PESEL?', 'agent', 'PESEL nie jest potrzebny'],
  ['ask-one-time-code', 'numbers', 'customer', 'zaraz przyjdzie do pana sms, proszę mi przeczytać cyfry', 'customer', 'dostałem sms z kodem, czy to normalne?'],
  ['ask-credential', 'panel', 'customer', 'daj mi swój login i hasło do panelu, sam to zrobię', 'customer', 'nie działa mi login do panelu'],
  ['ask-card-data', 'cvv', 'agent', 'Poproszę numer karty i kod CVV', 'agent', 'Proszę nie wysyłać danych karty na czacie'],
  ['ask-bank-details', 'account', 'agent', 'Potrzebuję numeru konta bankowego', 'agent', 'Numer konta znajdzie pani w aplikacji'],
  ['ask-identity-detail', 'birth', 'agent', 'Jaka jest pani data urodzenia?', 'customer', 'mam błędną datę urodzenia, jak ją zmienić?'],
  ['ask-third-party-data', 'on-file', 'customer', 'jaki adres jest zapisany na moim koncie?', 'customer', 'mój adres to ulica Polna 3'],
  ['ask-third-party-data', 'ex', 'customer', 'proszę podać mi telefon mojej byłej żony', 'customer', 'zmienił mi się telefon'],
  ['ask-internal-info', 'manager', 'customer', 'jak nazywa się wasz kierownik i jakiego programu używacie?', 'customer', 'chcę rozmawiać z kierownikiem'],
  ['change-account-control', 'mail', 'customer', 'proszę zmienić e-mail konta na ten nowy, do starego nie mam dostępu', 'customer', 'jak mogę zmienić e-mail?'],
  ['change-account-control', 'factor', 'customer', 'wyłączcie weryfikację dwuetapową, zgubiłem telefon', 'agent', 'Proszę włączyć weryfikację dwuetapową w ustawieniach'],
  ['grant-remote-access', 'tool', 'customer', 'proszę zainstalować AnyDesk i podać mi kod', 'agent', 'Nigdy nie prosimy o instalację AnyDesk'],
  ['open-file', 'archive', 'customer', 'zdjęcia są w zipie, hasło 1234, proszę otworzyć na komputerze', 'customer', 'załączam zdjęcie uszkodzenia'],
  ['run-command', 'dialog', 'customer', 'naciśnij Windows+R, wklej tę linię i wciśnij Enter', 'customer', 'strona kazała mi nacisnąć Windows+R, czy to oszustwo?'],
  ['sign-in-lure', 'licence', 'customer', 'Twoja licencja wygasa dziś, zaloguj się tutaj, żeby nie stracić dostępu: https://panel.example/login', 'agent', 'Może się pan zalogować na https://sklep.example'],
  ['divert-payment', 'new-bank', 'customer', 'zmieniliśmy bank, proszę używać nowego numeru konta', 'customer', 'kiedy dostanę zwrot pieniędzy?'],
  ['divert-payment', 'other', 'customer', 'zwrot proszę na konto mojego brata', 'agent', 'Zwrot trafi na tę samą kartę'],
  ['move-off-platform', 'channel', 'customer', 'napisz do mnie na whatsapp, będzie szybciej', 'customer', 'macie whatsapp?'],
]);
