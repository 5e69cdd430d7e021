import { pairs } from './pairs.ts';

export const dutchIntents = pairs('nl', [
  ['ask-credential', 'password', 'agent', 'Wat is uw wachtwoord?', 'agent', 'Deel uw wachtwoord nooit met iemand'],
  ['ask-one-time-code', 'sms', 'agent', 'Kunt u de verificatiecode doorgeven?', 'customer', 'ik krijg geen code, hoe kan ik inloggen?'],
  ['ask-government-id', 'bsn', 'agent', 'Ik heb uw BSN nodig', 'agent', 'Uw BSN is niet nodig'],
  ['ask-one-time-code', 'numbers', 'customer', 'u krijgt zo een sms, lees mij de cijfers even voor', 'customer', 'ik kreeg een sms met cijfers, klopt dat?'],
  ['ask-credential', 'panel', 'customer', 'geef me even je inloggegevens van het beheerpaneel, dan doe ik het zelf', 'customer', 'mijn inloggegevens werken niet meer'],
  ['ask-card-data', 'cvv', 'agent', 'Mag ik het kaartnummer en de beveiligingscode?', 'agent', 'Stuur geen kaartgegevens in deze chat'],
  ['ask-bank-details', 'iban', 'agent', 'Kunt u mij uw rekeningnummer geven?', 'agent', 'Uw rekeningnummer vindt u in de app'],
  ['ask-identity-detail', 'birth', 'agent', 'Wat is uw geboortedatum?', 'customer', 'mijn geboortedatum klopt niet, hoe pas ik dat aan?'],
  ['ask-third-party-data', 'on-file', 'customer', 'welk adres staat er bij jullie geregistreerd?', 'customer', 'mijn adres is Dorpsstraat 1'],
  ['ask-third-party-data', 'ex', 'customer', 'zeg me waar mijn ex nu woont', 'customer', 'mijn man woont nu ergens anders, hoe wijzigen we het adres?'],
  ['ask-internal-info', 'manager', 'customer', 'hoe heet jullie teamleider en welk systeem gebruiken jullie?', 'customer', 'ik wil een manager spreken'],
  ['change-account-control', 'mail', 'customer', 'wijzig het e-mailadres van het account naar dit adres, bij het oude kan ik niet meer', 'customer', 'hoe wijzig ik mijn e-mailadres?'],
  ['change-account-control', 'factor', 'customer', 'zet de tweestapsverificatie uit, ik heb een nieuwe telefoon', 'agent', 'Zet tweestapsverificatie aan in uw instellingen'],
  ['grant-remote-access', 'tool', 'customer', 'installeer AnyDesk en geef me de code', 'agent', 'Wij vragen nooit om AnyDesk te installeren'],
  ['open-file', 'archive', 'customer', 'de foto\'s staan in de zip, wachtwoord 1234, open hem op een computer', 'customer', 'ik heb een foto van de schade toegevoegd'],
  ['run-command', 'dialog', 'customer', 'druk op Windows+R, plak deze regel en druk op Enter', 'customer', 'een site vroeg me Windows+R te drukken, is dat oplichting?'],
  ['sign-in-lure', 'licence', 'customer', 'Je licentie verloopt vandaag, log hier opnieuw in: https://agents.example/login', 'agent', 'U kunt inloggen op https://winkel.example'],
  ['divert-payment', 'new-bank', 'customer', 'onze bankgegevens zijn gewijzigd, gebruik voortaan deze IBAN', 'customer', 'wanneer krijg ik mijn geld terug?'],
  ['divert-payment', 'other', 'customer', 'stort de terugbetaling maar op de rekening van mijn broer', 'agent', 'De terugbetaling gaat naar dezelfde rekening'],
  ['move-off-platform', 'channel', 'customer', 'app me maar via whatsapp, dat gaat sneller', 'customer', 'hebben jullie whatsapp?'],
]);
