import { pairs } from './pairs.ts';

export const dutchIntents = pairs('nl', [
  ['ask-credential', 'password', 'agent', 'Wat is uw wachtwoord?', 'agent', 'Deel uw wachtwoord nooit met iemand'],
  ['ask-one-time-code', 'sms', 'agent', 'Kunt u de verificatiecode doorgeven?', 'customer', 'ik krijg geen code, hoe kan ik inloggen?'],
  ['ask-government-id', 'bsn', 'agent', 'Ik heb uw BSN nodig', 'agent', 'Uw BSN is niet nodig'],
]);
