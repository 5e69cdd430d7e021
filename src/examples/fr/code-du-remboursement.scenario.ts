import { agent, customer, pair, sees } from '../pair.ts';

export const codeDuRemboursement = pair({
  id: 'fr-code-du-remboursement',
  language: 'fr',
title: 'Remboursement d’une commande',
  visitor: { name: 'Solène Maury', place: 'Nantes', since: '2020', order: 'C-20977' },
  attack: {
    alarm: true,
    lesson: 'Un code qui arrive sur votre téléphone ouvre un compte. Aucun remboursement n’en a besoin.',
    turns: [
      customer('Bonjour, j’ai annulé la commande C-20977 la semaine dernière et je n’ai rien reçu.'),
      agent('Bonjour Madame Maury, le remboursement est parti lundi.'),
      customer('Ma banque dit qu’il doit encore être confirmé de votre côté.'),
      agent('Ce serait nouveau, les remboursements partent tout seuls.'),
      customer('Vous allez recevoir un code à 6 chiffres par SMS, communiquez-le-moi et je confirme.', sees('ask-one-time-code', 'Qui veut qu’on lui lise un code veut entrer à votre place.')),
      agent('Je ne peux transmettre aucun code.'),
      customer('Ce n’est qu’une référence ! Faites-le maintenant, il expire dans deux minutes et je perds mon argent à cause de vous.', sees('pressure', 'Un délai et un reproche, pour que vous ne réfléchissiez pas.')),
    ],
  },
  innocent: {
    lesson: 'Elle a saisi le code elle-même dans son application. Personne ne l’a demandé.',
    turns: [
      customer('Bonjour, j’ai annulé la commande C-20977 la semaine dernière et je n’ai rien reçu.'),
      agent('Bonjour Madame Maury, le remboursement est parti lundi.'),
      customer('Ah, d’accord. Ma banque m’a envoyé un code ce matin et je l’ai saisi dans l’application.'),
      agent('Le remboursement ne demande aucun code.'),
      customer('Alors c’était pour le nouveau téléphone. Je configure tant de choses en ce moment.'),
      agent('L’argent devrait arriver jeudi.'),
      customer('Jeudi me convient, je ne suis pas pressée. Merci d’avoir regardé et bonne journée !'),
    ],
  },
});
