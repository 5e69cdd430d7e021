import { agent, customer, pair, sees } from '../pair.ts';

export const lizenzLaeuftAb = pair({
  id: 'de-lizenz-laeuft-ab',
  language: 'de',
title: 'Nachricht zu unseren Plätzen',
  visitor: { name: 'Kundenservice Lizenzen', place: 'unbekannt', note: 'Kam über das Kontaktformular' },
  attack: {
    alarm: true,
    lesson: 'Der Hersteller Ihrer Konsole schreibt Ihnen nicht als Kunde. Melden Sie sich nur dort an, wo Sie es immer tun.',
    turns: [
      customer('Sehr geehrtes Team, hier schreibt die Abrechnung Ihres Helpdesk-Anbieters.'),
      agent('Guten Tag, wie kann ich helfen?'),
      customer('Bei der Jahresprüfung ist ein Platz Ihres Teams nicht bestätigt.'),
      agent('Um Lizenzen kümmert sich unsere Verwaltung.'),
      customer('Es ist Ihr eigener. Ihre Lizenz läuft heute ab, melden Sie sich hier an: https://zendesk-login.example-seats.com', sees('sign-in-lure', 'Ein Fremder schickt Sie auf eine Anmeldeseite für Ihr eigenes Konto.'), sees('brand-combination', 'Ein bekannter Name und ein Wort daneben: Die echte Seite braucht das nicht.')),
      agent('Ich frage bei der Verwaltung nach.'),
      customer('Dafür ist keine Zeit. In einer Stunde werden alle offenen Tickets gelöscht.', sees('pressure', 'Verlust und Frist, damit Sie nicht nachfragen.')),
    ],
  },
  innocent: {
    lesson: 'Eine echte Frage zu Lizenzen: Niemand soll sich irgendwo anmelden.',
    turns: [
      customer('Sehr geehrtes Team, hier schreibt der Einkauf einer Schule.'),
      agent('Guten Tag, wie kann ich helfen?'),
      customer('Bei der Jahresprüfung fiel auf, dass wir eine Lizenz Ihres Programms nicht nutzen.'),
      agent('Ich kann nachsehen. Wie viele haben Sie?'),
      customer('Zwölf. Wann läuft die Lizenz ab, und können wir danach auf elf heruntergehen?'),
      agent('Am 31. August, bei der Verlängerung wählen Sie elf.'),
      customer('Dann ist noch viel Zeit. Ich sage es der Schulleitung und melde mich im Sommer wieder.'),
    ],
  },
});
