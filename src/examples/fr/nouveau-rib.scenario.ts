import { agent, customer, pair, sees } from '../pair.ts';

export const nouveauRib = pair({
  id: 'fr-nouveau-rib',
  language: 'fr',
title: 'Paiement d’une facture fournisseur',
  visitor: { name: 'Hervé Castellan', place: 'Lille', since: '2016', order: 'F-6612', note: 'Fournisseur' },
  attack: {
    alarm: true,
    lesson: 'Un nouveau RIB ne vaut qu’après un appel au numéro qui était déjà au dossier.',
    turns: [
      customer('Bonjour, Hervé des Emballages Castellan. Quand payez-vous la facture 6612 ?'),
      agent('Bonjour Monsieur, c’est prévu vendredi.'),
      customer('Tant mieux si ce n’est pas parti, il y a un petit changement.'),
      agent('De quoi s’agit-il ?'),
      customer('Nos coordonnées bancaires ont changé, voici le nouveau RIB, utilisez ce compte dès maintenant.', sees('divert-payment', 'De nouvelles coordonnées juste avant un gros paiement.')),
      agent('Je dois vérifier avec votre contact.'),
      customer('Inutile d’appeler, la ligne est coupée, nous déménageons. L’audit est demain, faites-le aujourd’hui, c’est urgent.', sees('pressure', 'La seule vérification est fermée, et le temps manque.')),
    ],
  },
  innocent: {
    lesson: 'Il demande où en est le paiement et ne change rien à sa destination.',
    turns: [
      customer('Bonjour, Hervé des Emballages Castellan. Quand payez-vous la facture 6612 ?'),
      agent('Bonjour Monsieur, c’est prévu vendredi.'),
      customer('Très bien. Avez-vous toujours le même compte au dossier ? Rien n’a changé chez nous.'),
      agent('Oui, tout est comme avant.'),
      customer('Parfait. Nous déménageons le mois prochain, seule l’adresse du bureau sera nouvelle.'),
      agent('Merci de l’indiquer dans le portail fournisseurs.'),
      customer('Je le ferai. Si vous appelez, la ligne est coupée demain matin, mais je suis là dès midi.'),
    ],
  },
});
