import { pairs } from './pairs.ts';

export const italianIntents = pairs('it', [
  ['ask-one-time-code', 'sms', 'agent', 'Mi dica il codice ricevuto via SMS', 'agent', 'Non condivida mai il codice con nessuno'],
  ['ask-credential', 'password', 'agent', 'Mi serve la sua password', 'customer', 'ho dimenticato la password, come faccio?'],
  ['ask-government-id', 'tax', 'agent', 'Può dirmi il suo codice fiscale?', 'agent', 'Non serve il codice fiscale'],
]);
