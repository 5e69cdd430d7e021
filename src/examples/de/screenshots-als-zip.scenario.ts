import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const screenshotsAlsZip = pair({
  id: 'de-screenshots-als-zip',
  language: 'de',
title: 'Buchung lässt sich nicht bezahlen',
  visitor: { name: 'Dragan Petrow', place: 'Wien', since: '2024', order: 'BU-901' },
  attack: {
    alarm: true,
    lesson: 'Screenshots brauchen weder Archiv noch Passwort.',
    turns: [
      customer('Hallo, seit einer Stunde versuche ich die Buchung zu bezahlen und es kommt immer ein Fehler.'),
      agent('Das tut mir leid. Was steht denn da?'),
      customer('Schwer zu beschreiben, ich habe Screenshots gemacht.'),
      agent('Die können Sie hier im Chat anhängen.'),
      customer('Ich hab die Screenshots als ZIP hochgeladen, bitte herunterladen und öffnen, Passwort 1234.', file('Screenshots.zip'), sees('open-file', 'Sie sollen etwas entpacken, das ein Fremder gemacht hat.'), sees('archive', 'Bilder brauchen kein Archiv.'), guard({ adds: ['password'] })),
      agent('Das geht hier nicht auf. Können Sie die Bilder einzeln schicken?'),
      customer('Am Handy geht es nicht auf, bitte am Windows-Rechner öffnen, dauert nur eine Sekunde.', sees('open-file', 'Was nur auf einem bestimmten Rechner aufgeht, ist ein Programm dafür.')),
    ],
  },
  innocent: {
    lesson: 'Die Bilder kamen als Bilder, und niemand drängte.',
    turns: [
      customer('Hallo, seit einer Stunde versuche ich die Buchung zu bezahlen und es kommt immer ein Fehler.'),
      agent('Das tut mir leid. Was steht denn da?'),
      customer('Schwer zu beschreiben, ich habe Screenshots gemacht.'),
      agent('Die können Sie hier im Chat anhängen.'),
      customer('Hier sind zwei, auf dem zweiten sieht man den Text unter dem Knopf.', file('Bild-1.png', 'Bild-2.png')),
      agent('Danke, jetzt sehe ich es: Die Bank hat die Karte abgelehnt.'),
      customer('Dann ist es mein Limit. Ich rufe die Bank an und versuche es heute Abend noch einmal.'),
    ],
  },
});
