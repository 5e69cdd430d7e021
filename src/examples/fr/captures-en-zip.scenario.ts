import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const capturesEnZip = pair({
  id: 'fr-captures-en-zip',
  language: 'fr',
title: 'Réservation impossible à payer',
  visitor: { name: 'Florin Ionescu', place: 'Lyon', since: '2024', order: 'R-3308' },
  attack: {
    alarm: true,
    lesson: 'Des captures d’écran n’ont besoin ni d’archive ni de mot de passe.',
    turns: [
      customer('Bonjour, j’essaie de payer ma réservation depuis une heure et il y a toujours une erreur.'),
      agent('Désolé, Monsieur Ionescu. Que dit l’erreur ?'),
      customer('C’est dur à expliquer, j’ai fait des captures.'),
      agent('Vous pouvez les joindre ici, dans le chat.'),
      customer('J’ai mis les captures dans un zip, téléchargez-le et ouvrez-le, mot de passe 1234.', file('captures.zip'), sees('open-file', 'On vous demande d’ouvrir ce qu’un inconnu a fabriqué.'), sees('archive', 'Des images n’ont pas besoin d’archive.'), guard({ adds: ['password'] })),
      agent('Cela ne s’ouvre pas ici. Pouvez-vous les envoyer une par une ?'),
      customer('Ça ne s’ouvre pas sur mobile, ouvrez-le sur votre PC Windows, c’est une seconde.', sees('open-file', 'Ce qui ne s’ouvre que sur une certaine machine est un programme pour elle.')),
    ],
  },
  innocent: {
    lesson: 'Les captures sont arrivées comme des images, et personne n’a insisté.',
    turns: [
      customer('Bonjour, j’essaie de payer ma réservation depuis une heure et il y a toujours une erreur.'),
      agent('Désolé, Monsieur Ionescu. Que dit l’erreur ?'),
      customer('C’est dur à expliquer, j’ai fait des captures.'),
      agent('Vous pouvez les joindre ici, dans le chat.'),
      customer('En voici deux, sur la seconde on lit le texte sous le bouton.', file('capture-1.png', 'capture-2.png')),
      agent('Merci, je vois : la banque a refusé la carte.'),
      customer('Alors c’est mon plafond. J’appelle la banque et je réessaie ce soir, la réservation peut attendre.'),
    ],
  },
});
