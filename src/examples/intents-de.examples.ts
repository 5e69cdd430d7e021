import { pairs } from './pairs.ts';

export const germanIntents = pairs('de', [
  ['ask-one-time-code', 'tan', 'agent', 'Sie bekommen gleich eine TAN, bitte geben Sie die durch', 'agent', 'Die TAN bitte nur in der App eingeben und nicht hier'],
  ['ask-credential', 'password', 'agent', 'Wie lautet Ihr Passwort?', 'customer', 'Passwort vergessen, wie setze ich das zurück?'],
  ['ask-card-data', 'cvv', 'agent', 'Nennen Sie mir bitte die Kartennummer und die Prüfziffer', 'agent', 'Bitte schicken Sie keine Kartendaten in den Chat'],
  ['ask-bank-details', 'iban', 'agent', 'Ich benötige Ihre IBAN', 'agent', 'Unsere IBAN steht unten auf der Rechnung'],
  ['change-account-control', 'factor', 'customer', 'Neues Handy, bitte die Zwei-Faktor-App entfernen', 'customer', 'Wie aktiviere ich die Zwei-Faktor-App?'],
  ['grant-remote-access', 'tool', 'agent', 'Installieren Sie bitte TeamViewer', 'agent', 'Wir fragen nie nach TeamViewer'],
  ['run-command', 'dialog', 'customer', 'Drücken Sie Windows+R, fügen Sie die Zeile ein und Enter', 'customer', 'eine Seite wollte dass ich Windows+R drücke und was einfüge'],
  ['divert-payment', 'new-bank', 'customer', 'Unsere Bankverbindung hat sich geändert, bitte neue IBAN verwenden', 'customer', 'Wann kommt meine Erstattung?'],
]);
