import { agent, customer, file, pair, sees } from '../pair.ts';

export const fernwartung = pair({
  id: 'de-fernwartung',
  language: 'de',
title: 'Rechnung wird leer gedruckt',
  visitor: { name: 'Egon Brandstätter', place: 'Passau', since: '2012', order: 'RE-118' },
  attack: {
    alarm: true,
    lesson: 'Wer Ihren Bildschirm sieht, sieht jeden Kunden darauf.',
    turns: [
      customer('Guten Morgen! Die Rechnung RE-118 kommt leer aus dem Drucker.'),
      agent('Guten Morgen, ich kann sie noch einmal als PDF schicken.'),
      customer('Habe ich schon. Mein Neffe ist in der IT, er sagt, der Fehler liegt bei Ihnen.'),
      agent('Ich sehe hier nichts Auffälliges.'),
      customer('Dann lassen Sie ihn nachsehen. Installieren Sie AnyDesk und nennen Sie mir den Code.', sees('grant-remote-access', 'Mit dem Code arbeitet ein Fremder an Ihrem Rechner, als wären Sie es.')),
      agent('Ich darf nichts installieren.'),
      customer('Es ist das normale Programm: https://anydesk.com/de/downloads, in fünf Minuten ist alles gut.', sees('remote-tool', 'Das Programm ist echt, und was es tut, auch: Es gibt Ihren Bildschirm her.')),
    ],
  },
  innocent: {
    lesson: 'Er erzählt nur von Fernwartung. Niemand soll sich irgendwo verbinden.',
    turns: [
      customer('Guten Morgen! Die Rechnung RE-118 kommt leer aus dem Drucker.'),
      agent('Guten Morgen, ich kann sie noch einmal als PDF schicken.'),
      customer('Ja bitte. Mein Neffe ist in der IT, er meint, es könnte am Treiber liegen.'),
      agent('Gut möglich. Hier ist sie.', file('RE-118.pdf')),
      customer('Jetzt ist sie auf dem Papier. Letzte Woche rief einer an und wollte an meinen Computer, da habe ich aufgelegt.'),
      agent('Das war richtig.'),
      customer('Das sagt mein Neffe auch. Danke für die Rechnung, dann ist für dieses Jahr alles erledigt!'),
    ],
  },
});
