import { agent, customer, pair, sees } from '../pair.ts';

export const neueBankverbindung = pair({
  id: 'de-neue-bankverbindung',
  language: 'de',
title: 'Zahlung einer Lieferantenrechnung',
  visitor: { name: 'Joachim Terhorst', place: 'Münster', since: '2015', order: 'RE-7713', note: 'Lieferant' },
  attack: {
    alarm: true,
    lesson: 'Eine neue Bankverbindung gilt erst nach einem Anruf bei der Nummer, die schon in der Akte stand.',
    turns: [
      customer('Guten Tag, Terhorst Verpackungen. Wann zahlen Sie die Rechnung 7713?'),
      agent('Guten Tag Herr Terhorst, am Freitag.'),
      customer('Gut, dass sie noch nicht raus ist. Es gibt eine kleine Änderung.'),
      agent('Worum geht es?'),
      customer('Unsere Bankverbindung hat sich geändert, bitte verwenden Sie ab sofort das neue Konto, auch für die offene Rechnung.', sees('divert-payment', 'Neue Kontodaten kurz vor einer großen Zahlung.')),
      agent('Das muss ich mit Ihrem Ansprechpartner prüfen.'),
      customer('Anrufen geht nicht, wir ziehen um. Morgen ist die Prüfung, bitte erledigen Sie es unbedingt noch heute.', sees('pressure', 'Der einzige Prüfweg ist zu, und Zeit ist auch keine.')),
    ],
  },
  innocent: {
    lesson: 'Er fragt nach der Zahlung und ändert nichts daran, wohin sie geht.',
    turns: [
      customer('Guten Tag, Terhorst Verpackungen. Wann zahlen Sie die Rechnung 7713?'),
      agent('Guten Tag Herr Terhorst, am Freitag.'),
      customer('Gut. Steht bei Ihnen noch das alte Konto? Wir haben nichts geändert.'),
      agent('Ja, bei uns ist alles wie immer.'),
      customer('Prima. Nächsten Monat ziehen wir um, dann ist nur die Anschrift des Büros neu.'),
      agent('Bitte geben Sie die im Lieferantenportal ein.'),
      customer('Mache ich. Falls Sie anrufen: morgen früh ist die Leitung tot, ab zwölf bin ich wieder da.'),
    ],
  },
});
