import { agent, customer, pair, sees } from '../pair.ts';

export const surWhatsapp = pair({
  id: 'fr-sur-whatsapp',
  language: 'fr',
title: 'Question de garantie',
  visitor: { name: 'Maëlle Kerguelen', place: 'Brest', since: '2021', order: 'G-4410' },
  attack: {
    alarm: true,
    lesson: 'Hors de la console, personne ne voit, ne vérifie, n’aide. C’est pour cela qu’on vous y attire.',
    turns: [
      customer('Bonjour ! Mon mixeur ne marche plus après deux mois. C’est sous garantie ?'),
      agent('Bonjour Maëlle, oui, deux ans.'),
      customer('Super. Ce chat est si lent sur mon portable.'),
      agent('Prenez votre temps, il reste ouvert.'),
      customer('Continuons sur WhatsApp, j’y réponds tout de suite.', sees('move-off-platform', 'Hors de la console, plus de trace et plus de collègue.')),
      agent('Je ne peux répondre qu’ici.'),
      customer('Alors regardez le justificatif que j’y ai mis : https://bit.ly/3garantie', sees('short-link', 'Une adresse courte cache sa destination.')),
    ],
  },
  innocent: {
    lesson: 'Demander d’être rappelée si cela coupe : rien de plus ordinaire.',
    turns: [
      customer('Bonjour ! Mon mixeur ne marche plus après deux mois. C’est sous garantie ?'),
      agent('Bonjour Maëlle, oui, deux ans.'),
      customer('Super. Ce chat est si lent sur mon portable.'),
      agent('Prenez votre temps, il reste ouvert.'),
      customer('D’accord. Si cela coupe, pouvez-vous me rappeler avant cinq heures ?'),
      agent('Bien sûr. L’étiquette de retour arrive par mail.'),
      customer('Parfait, je l’imprimerai à la bibliothèque, c’est juste à côté.'),
    ],
  },
});
