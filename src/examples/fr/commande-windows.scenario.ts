import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const commandeWindows = pair({
  id: 'fr-commande-windows',
  language: 'fr',
title: 'Plainte au sujet d’une chambre',
  visitor: { name: 'Odile Ferrand', place: 'Dijon', since: '2023', order: 'H-909' },
  attack: {
    alarm: true,
    lesson: 'Aucun site ne vérifie que vous êtes humain avec la fenêtre Exécuter.',
    turns: [
      customer('Ma mère est tombée dans la salle de bains de la 214 et personne ne répond.'),
      agent('Je suis vraiment désolé. Comment va-t-elle ?'),
      customer('Elle est chez le médecin. J’ai filmé le carrelage cassé.'),
      agent('Comment puis-je le voir ?'),
      customer('C’est ici : https://hotel-video.example-plaintes.top/214', sees('risky-ending', 'Les terminaisons bon marché servent aux sites jetables.'), guard({ adds: ['fake-image-host'] })),
      agent('Je ne vois qu’une case de vérification.'),
      customer('Appuyez sur Windows+R, collez cette ligne puis Entrée, la vidéo démarre ensuite.', sees('run-command', 'Ces touches lancent une commande sur votre ordinateur.')),
    ],
  },
  innocent: {
    lesson: 'Une vraie plainte : elle raconte, et vous laisse la suite.',
    turns: [
      customer('Ma mère est tombée dans la salle de bains de la 214 et personne ne répond.'),
      agent('Je suis vraiment désolé. Comment va-t-elle ?'),
      customer('Elle est chez le médecin. J’ai une photo du carrelage cassé.'),
      agent('Vous pouvez la joindre ici.'),
      customer('La voici, on voit bien le bord près de la douche.', file('carrelage-214.jpg')),
      agent('Merci. Notre directrice vous écrira aujourd’hui.'),
      customer('Et sur votre page de contact, la case de vérification est revenue trois fois. Ce n’est pas un accueil.'),
    ],
  },
});
