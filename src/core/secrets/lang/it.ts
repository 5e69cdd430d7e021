import type { SecretWords } from './secret-words.ts';

export const italian: SecretWords = {
  language: 'it',
  password: 'parola d ordine,parola chiave,parola segreta,chiave di accesso,password',
  pin: 'pin,codice pin,codice segreto,codice della carta',
  oneTimeCode: 'otp,codice di verifica/sicurezza/accesso/conferma/autenticazione,codice d accesso,codice sms/otp/temporaneo,codice usa e getta',
  code: 'codice',
  answer: 'cognome/nome da nubile,risposta/domanda segreta,risposta/domanda di sicurezza,primo animale domestico',
  links: 'è,e,era,sono,sarebbe',
  fillers: 'di,del,della,il,la,mio,mia,suo,sua,per,che,conto,carta,accesso,nuova,nuovo,attuale,numero,wifi,credo,ricevuto,via,sms,utente,madre',
  notValues: 'non,errata,errato,sbagliata,sbagliato,corretta,corretto,scaduta,scaduto,dimenticata,richiesta,obbligatoria,sicura,segreta,mai,favore,grazie,ma,se,quando,una,un,molto,debole,forte,con,senza,in,anche,bloccata,valida,obbligatorio',
  determiners: 'il,mio,suo,tuo,un,questo,è,nuovo,seguente,ricevuto,con',
  about: 'per,di,del,della',
  or: 'o,oppure',
};
