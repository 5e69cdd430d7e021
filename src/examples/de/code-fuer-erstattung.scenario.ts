import { agent, customer, pair, sees } from '../pair.ts';

export const codeFuerErstattung = pair({
  id: 'de-code-fuer-erstattung',
  language: 'de',
title: 'Erstattung einer Bestellung',
  visitor: { name: 'Katrin Oldenburg', place: 'Kiel', since: '2020', order: 'B-44120' },
  attack: {
    alarm: true,
    lesson: 'Ein Code, der auf Ihrem Telefon ankommt, öffnet ein Konto. Keine Erstattung braucht ihn.',
    turns: [
      customer('Hallo, ich habe B-44120 letzte Woche storniert und das Geld ist noch nicht da.'),
      agent('Guten Tag Frau Oldenburg, die Erstattung ging am Montag raus.'),
      customer('Meine Bank sagt, sie muss von Ihrer Seite noch bestätigt werden.'),
      agent('Das wäre mir neu, Erstattungen laufen von selbst.'),
      customer('Sie bekommen gleich einen Bestätigungscode per SMS, bitte geben Sie mir den durch.', sees('ask-one-time-code', 'Wer einen Code vorgelesen haben will, will als Sie hinein.')),
      agent('Codes darf ich leider nicht weitergeben.'),
      customer('Das ist nur eine Referenz! Bitte sofort, in zwei Minuten läuft er ab und dann ist mein Geld weg, wegen Ihnen.', sees('pressure', 'Frist und Vorwurf sollen das Nachdenken ersetzen.')),
    ],
  },
  innocent: {
    lesson: 'Den Code hat sie selbst in ihrer App eingegeben. Niemand wollte ihn haben.',
    turns: [
      customer('Hallo, ich habe B-44120 letzte Woche storniert und das Geld ist noch nicht da.'),
      agent('Guten Tag Frau Oldenburg, die Erstattung ging am Montag raus.'),
      customer('Ah gut. Meine Bank hat mir heute einen Code geschickt, den habe ich in der App eingegeben.'),
      agent('Für die Erstattung brauchen Sie keinen Code.'),
      customer('Dann war der für das neue Handy. Ich richte gerade so vieles ein.'),
      agent('Das Geld sollte am Donnerstag da sein.'),
      customer('Donnerstag passt, ich habe es nicht eilig. Danke fürs Nachsehen und einen schönen Tag noch!'),
    ],
  },
});
