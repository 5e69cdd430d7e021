import type { SecretWords } from './secret-words.ts';

export const dutch: SecretWords = {
  language: 'nl',
  password: 'wachtwoord,wachtwoorden,wachtzin,paswoord,toegangswoord,password',
  pin: 'pin,pincode,pin code,pinnummer',
  oneTimeCode: 'otp,verificatiecode,beveiligingscode,toegangscode,inlogcode,sms code,eenmalige code,bevestigingscode,tancode,tan code,controlecode,authenticatiecode',
  code: 'code',
  answer: 'meisjesnaam,meisjesnaam van mijn moeder,geheime vraag,beveiligingsvraag,geheim antwoord,eerste huisdier,naam van mijn huisdier',
  links: 'is,was,luidt,zijn,wordt',
  fillers: 'mijn,mij,de,het,uw,je,jouw,voor,van,nummer,account,rekening,kaart,nieuwe,huidige,nu,wifi,denk,ik,dat,ontvangen,via,sms,moeder,huisdier',
  notValues: 'niet,fout,onjuist,verkeerd,juist,ongeldig,geldig,verlopen,vergeten,verplicht,nodig,veilig,geheim,gewijzigd,gereset,geblokkeerd,alstublieft,bedankt,en,of,maar,als,een,geen,werkt,wel,ook,nog,altijd,nooit,in,met,te,zwak,sterk,kwijt',
  determiners: 'de,mijn,uw,je,jouw,een,deze,die,is,nieuwe,volgende,en,met',
  about: 'voor,van',
  or: 'of',
};
