import { pairs } from './pairs.ts';

export const polishIntents = pairs('pl', [
  ['ask-credential', 'password', 'agent', 'Proszę podać hasło do konta', 'agent', 'Nigdy nie prosimy o hasło'],
  ['ask-one-time-code', 'sms', 'agent', 'Proszę podać kod z SMS', 'customer', 'nie dostałem kodu, co mam zrobić?'],
  ['ask-government-id', 'pesel', 'agent', 'Jaki jest pana numer PESEL?', 'agent', 'PESEL nie jest potrzebny'],
]);
