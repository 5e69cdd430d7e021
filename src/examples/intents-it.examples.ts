import { pairs } from './pairs.ts';

export const italianIntents = pairs('it', [
  ['ask-one-time-code', 'sms', 'agent', 'Mi dica il codice ricevuto via SMS', 'agent', 'Non condivida mai il codice con nessuno'],
  ['ask-credential', 'password', 'agent', 'Mi serve la sua password', 'customer', 'ho dimenticato la password, come faccio?'],
  ['ask-government-id', 'tax', 'agent', 'Può dirmi il suo codice fiscale?', 'agent', 'Non serve il codice fiscale'],
  ['ask-one-time-code', 'numbers', 'customer', 'le è appena arrivato un sms, mi legga le cifre', 'customer', 'mi è arrivato un sms con un codice, è normale?'],
  ['ask-credential', 'panel', 'customer', 'passami le tue credenziali del gestionale e faccio io', 'customer', 'le mie credenziali non funzionano più'],
  ['ask-card-data', 'cvv', 'agent', 'Mi comunichi il numero della carta e il codice sul retro', 'agent', 'Non invii i dati della carta in chat'],
  ['ask-bank-details', 'iban', 'agent', 'Avrei bisogno dell\'IBAN', 'agent', 'L\'IBAN lo trova nella sua app'],
  ['ask-identity-detail', 'birth', 'agent', 'Qual è la sua data di nascita?', 'customer', 'ho sbagliato la data di nascita, come la correggo?'],
  ['ask-third-party-data', 'on-file', 'customer', 'che indirizzo risulta nel mio profilo?', 'customer', 'il mio indirizzo è via Roma 3'],
  ['ask-third-party-data', 'ex', 'customer', 'mi dica il numero di telefono della mia ex moglie', 'customer', 'il mio numero di telefono è cambiato'],
  ['ask-internal-info', 'manager', 'customer', 'come si chiama il vostro responsabile? che programma usate?', 'customer', 'vorrei parlare con un responsabile'],
  ['change-account-control', 'mail', 'customer', 'cambiate l\'email dell\'account con questa, alla vecchia non accedo più', 'customer', 'come posso cambiare l\'email?'],
  ['change-account-control', 'factor', 'customer', 'togliete l\'autenticazione a due fattori, ho perso il telefono', 'agent', 'Attivi l\'autenticazione a due fattori nelle impostazioni'],
  ['grant-remote-access', 'tool', 'customer', 'installi AnyDesk e mi dica il codice', 'agent', 'Non chiediamo mai di installare AnyDesk'],
  ['open-file', 'archive', 'customer', 'le foto sono nello zip, la password è 1234, lo apra sul computer', 'customer', 'allego la foto del danno'],
  ['run-command', 'dialog', 'customer', 'prema Windows+R, incolli questa riga e dia invio', 'customer', 'un sito mi chiede di premere Windows+R, è una truffa?'],
  ['sign-in-lure', 'licence', 'customer', 'La sua licenza scade oggi, acceda qui per non perdere il profilo: https://help.example/login', 'agent', 'Può accedere da https://negozio.example'],
  ['divert-payment', 'new-bank', 'customer', 'abbiamo cambiato banca, usate questo IBAN', 'customer', 'quando arriva il rimborso?'],
  ['divert-payment', 'other', 'customer', 'fate il rimborso sulla carta di mio fratello', 'agent', 'Il rimborso arriva sulla stessa carta'],
  ['move-off-platform', 'channel', 'customer', 'scrivimi su whatsapp, qui è lento', 'customer', 'avete whatsapp?'],
]);
