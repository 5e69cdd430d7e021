import type { SecretWords } from './secret-words.ts';

export const german: SecretWords = {
  language: 'de',
  password: 'passwort,kennwort,passwörter,losungswort,zugangspasswort,wlan schlüssel,password',
  pin: 'pin,geheimzahl,pin nummer,kartenpin,geheimnummer,persönliche identifikationsnummer',
  oneTimeCode: 'otp,tan,mtan,smstan,sms tan,einmalcode,einmalpasswort,bestätigungscode,verifizierungscode,sicherheitscode,authentifizierungscode,zugangscode,anmeldecode,freischaltcode,sms code,aktivierungscode',
  code: 'code',
  answer: 'mädchenname,geburtsname der mutter,mädchenname meiner mutter,sicherheitsantwort,sicherheitsfrage,geheime antwort,erstes haustier,name des haustiers',
  links: 'ist,lautet,war,heißt,heisst,sind,wäre',
  fillers: 'meine,mein,die,das,der,dem,den,für,von,vom,zum,zur,ihr,ihre,nummer,konto,karte,neue,neues,jetzt,aktuell,aktuelles,login,benutzer,wlan,entweder,glaube,ich,per,sms,mutter,meiner,haustiers,also,folgendes',
  notValues: 'nicht,falsch,richtig,ungültig,gültig,abgelaufen,gesperrt,vergessen,erforderlich,nötig,sicher,unsicher,geheim,zurücksetzen,zurückgesetzt,ändern,geändert,bitte,danke,und,oder,aber,wenn,dass,ein,eine,einen,kein,keine,wird,wurde,kann,muss,zu,mehr,immer,noch,leider,verloren,in,mit,im,auf',
  determiners: 'der,den,mein,meinen,ihr,ihren,ein,einen,dieser,diesen,ist,neuer,neuen,folgende,folgenden,und,mit',
  about: 'für,zum,zur,vom,von',
  or: 'oder',
};
