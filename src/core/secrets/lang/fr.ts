import type { SecretWords } from './secret-words.ts';

export const french: SecretWords = {
  language: 'fr',
  password: 'mot de passe,mots de passe,mdp,phrase de passe,password',
  pin: 'pin,code pin,code secret,code confidentiel,code de carte,code de ma carte',
  oneTimeCode: 'otp,code de vérification/verification/sécurité/securite/confirmation/validation,code d accès/acces/authentification,code sms/temporaire/reçu,code reçu par sms,code à usage unique',
  code: 'code',
  answer: 'nom de jeune fille,réponse/question secrète,réponse/question de sécurité,premier animal,nom de mon chien/chat',
  links: "est,était,c'est,sont,serait,vaut",
  fillers: 'de,du,la,le,mon,ma,votre,ton,pour,compte,carte,nouveau,actuel,suivant,numéro,wifi,accès,soit,je,crois,que,reçu,par,sms,mère,suivante',
  notValues: 'pas,incorrect,incorrecte,correct,invalide,valide,expiré,oublié,perdu,requis,obligatoire,sécurisé,secret,réinitialisé,changé,svp,merci,et,ou,mais,si,quand,un,une,trop,très,faible,fort,long,court,toujours,jamais,en,avec,sans,ne,ma,aussi,bloqué',
  determiners: 'le,mon,votre,ton,un,ce,est,nouveau,suivant,voici,et,avec',
  about: 'pour,de,du',
  or: 'ou',
};
