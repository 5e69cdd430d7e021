import { agent, customer, pair, sees } from '../pair.ts';

export const nouveauTelephone = pair({
  id: 'fr-nouveau-telephone',
  language: 'fr',
title: 'Nouveau téléphone, connexion impossible',
  visitor: { name: 'Aïcha Benmoussa', place: 'Marseille', since: '2019', note: 'Double authentification depuis 2022' },
  attack: {
    alarm: true,
    lesson: 'Retirer le second facteur, c’est toute l’attaque. Seulement après la vérification complète.',
    turns: [
      customer('Bonjour, j’ai changé de téléphone samedi et je n’arrive plus à entrer.'),
      agent('Bonjour Aïcha. À quelle étape cela bloque-t-il ?'),
      customer('À l’application d’authentification. L’ancien téléphone est déjà vendu.'),
      agent('Vous avez peut-être gardé la feuille de secours.'),
      customer('Aucune idée d’où elle est. Retirez l’ancienne double authentification de mon compte, s’il vous plaît.', sees('change-account-control', 'Le second facteur est ce qui tient les autres dehors.')),
      agent('Pour cela, je dois d’abord vérifier votre identité.'),
      customer('Et envoyez le lien de réinitialisation sur mon mail perso, l’ancienne adresse ne marche plus.', sees('change-account-control', 'Un lien envoyé ailleurs donne le compte à qui possède cette adresse.')),
    ],
  },
  innocent: {
    lesson: 'Elle demande comment faire elle-même et a gardé l’ancien téléphone.',
    turns: [
      customer('Bonjour, j’ai changé de téléphone samedi et je voudrais bien faire les choses.'),
      agent('Bonjour Aïcha. Que souhaitez-vous faire ?'),
      customer('Comment passer l’application sur le nouveau ? J’ai encore l’ancien ici.'),
      agent('Sur l’ancien, ouvrez Sécurité puis Déplacer vers un autre appareil.'),
      customer('Trouvé. Une image apparaît, je la scanne avec le nouveau, c’est ça ?'),
      agent('Exactement. Les deux restent actifs jusqu’à votre confirmation.'),
      customer('Ça a marché. J’efface l’ancien avant de le vendre. Merci beaucoup pour votre aide !'),
    ],
  },
});
