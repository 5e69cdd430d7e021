import { agent, customer, pair, sees } from '../pair.ts';

export const neuesHandy = pair({
  id: 'de-neues-handy',
  language: 'de',
title: 'Neues Handy, Anmeldung geht nicht',
  visitor: { name: 'Svenja Harms', place: 'Bremen', since: '2019', note: 'Zwei-Faktor-App seit 2022' },
  attack: {
    alarm: true,
    lesson: 'Den zweiten Faktor zu entfernen ist der ganze Angriff. Nur nach voller Prüfung.',
    turns: [
      customer('Moin, ich habe seit Samstag ein neues Handy und komme nicht mehr rein.'),
      agent('Hallo Frau Harms. Wo bleibt es denn hängen?'),
      customer('Bei der Bestätigungs-App. Das alte Gerät ist schon verkauft.'),
      agent('Vielleicht haben Sie noch die gedruckten Ersatzcodes.'),
      customer('Keine Ahnung, wo die sind. Bitte entfernen Sie die alte Zwei-Faktor-App von meinem Konto.', sees('change-account-control', 'Der zweite Faktor hält die anderen draußen.')),
      agent('Dafür muss ich erst Ihre Identität prüfen.'),
      customer('Und schicken Sie den Link zum Zurücksetzen an meine private Mailadresse, die alte geht nicht mehr.', sees('change-account-control', 'Wer die neue Adresse hat, hat dann das Konto.')),
    ],
  },
  innocent: {
    lesson: 'Sie fragt, wie sie es selbst macht, und hat das alte Gerät noch.',
    turns: [
      customer('Moin, ich habe seit Samstag ein neues Handy und möchte es richtig machen.'),
      agent('Hallo Frau Harms. Was möchten Sie denn tun?'),
      customer('Wie ziehe ich die Bestätigungs-App um? Das alte Gerät habe ich noch hier.'),
      agent('Öffnen Sie dort Sicherheit und wählen Sie Auf anderes Gerät übertragen.'),
      customer('Gefunden. Da kommt ein Bild, das ich mit dem neuen abscanne, richtig?'),
      agent('Genau. Beide bleiben angemeldet, bis Sie bestätigen.'),
      customer('Hat geklappt. Das alte lösche ich, bevor ich es verkaufe. Vielen Dank für die Hilfe!'),
    ],
  },
});
