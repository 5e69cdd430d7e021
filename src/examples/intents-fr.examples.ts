import { pairs } from './pairs.ts';

export const frenchIntents = pairs('fr', [
  ['ask-one-time-code', 'relay', 'agent', 'Vous allez recevoir un code à 6 chiffres, communiquez-le-moi', 'customer', 'je reçois pas le code'],
  ['ask-credential', 'password', 'agent', 'Quel est votre mot de passe ?', 'agent', 'Ne communiquez jamais votre mot de passe'],
  ['ask-card-data', 'number', 'agent', "Donnez-moi le numéro de la carte et la date d'expiration", 'customer', 'ma carte a expiré, où je mets la nouvelle ?'],
  ['ask-government-id', 'scan', 'agent', "Pouvez-vous m'envoyer un scan de votre carte d'identité ?", 'agent', "Pas besoin de pièce d'identité pour ça"],
  ['grant-remote-access', 'screen', 'customer', 'partagez votre écran, je vous montre', 'customer', "l'écran de mon téléphone est cassé"],
  ['move-off-platform', 'channel', 'customer', 'on continue sur whatsapp ?', 'agent', 'Nous ne sommes pas sur whatsapp'],
  ['divert-payment', 'other-card', 'customer', 'faites le remboursement sur une autre carte, celle de ma femme', 'agent', 'Le remboursement arrive sous 5 jours'],
]);
