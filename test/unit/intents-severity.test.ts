import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const engine = createEngine(defaultSettings);

/** What an operator's request for each of these is, and whether it holds the send: only what nobody who works honestly needs does. */
const things = [
  'ask-card-data caution', 'ask-card-data caution', 'ask-card-data danger', 'ask-credential danger', 'ask-credential danger', 'ask-one-time-code danger', 'ask-government-id caution', 'ask-government-id caution',
  'ask-bank-details caution', 'ask-bank-details caution', 'ask-identity-detail caution', 'ask-identity-detail caution', 'ask-credential caution', 'ask-credential caution', 'ask-credential danger', 'ask-card-data caution',
];

/** Card number, expiry, CVV, PIN, password, code, government id, its picture, account number, IBAN, birth, maiden name, security answer, API key, seed, picture of the card. */
const asked: Readonly<Record<string, readonly [frame: string, things: readonly string[]]>> = {
  en: ['Please give me X', ['your card number', 'the expiry date of your card', 'your CVV', 'your PIN', 'your password', 'the code we texted you', 'your SSN', 'a photo of your passport', 'your account number', 'your IBAN', 'your date of birth', "your mother's maiden name", 'your security answer', 'your API key', 'your seed phrase', 'a photo of your card']],
  de: ['Bitte nennen Sie mir X', ['Ihre Kartennummer', 'das Ablaufdatum der Karte', 'die CVV', 'Ihre PIN', 'Ihr Passwort', 'den Code aus der SMS', 'Ihre Ausweisnummer', 'ein Foto Ihres Ausweises', 'Ihre Kontonummer', 'Ihre IBAN', 'Ihr Geburtsdatum', 'den Mädchennamen Ihrer Mutter', 'die Antwort auf die Sicherheitsfrage', 'Ihren API-Key', 'Ihre Seed-Phrase', 'ein Foto Ihrer Karte']],
  es: ['Por favor deme X', ['su número de tarjeta', 'la fecha de caducidad de la tarjeta', 'su CVV', 'su PIN', 'su contraseña', 'el código del SMS', 'su DNI', 'una foto de su pasaporte', 'su número de cuenta', 'su IBAN', 'su fecha de nacimiento', 'el apellido de soltera de su madre', 'su respuesta secreta', 'su clave API', 'su frase semilla', 'una foto de su tarjeta']],
  fr: ['Donnez-moi X svp', ['votre numéro de carte', "la date d'expiration de la carte", 'le cryptogramme', 'votre code PIN', 'votre mot de passe', 'le code du SMS', 'le numéro de votre passeport', 'une photo de votre passeport', 'votre numéro de compte', 'votre IBAN', 'votre date de naissance', 'le nom de jeune fille de votre mère', 'votre réponse secrète', 'votre clé API', 'votre phrase de récupération', 'une photo de votre carte']],
  pt: ['Por favor me passe X', ['o número do seu cartão', 'a validade do cartão', 'o CVV', 'seu PIN', 'sua senha', 'o código do SMS', 'seu CPF', 'uma foto do seu RG', 'o número da sua conta', 'seu IBAN', 'sua data de nascimento', 'o nome de solteira da sua mãe', 'sua resposta secreta', 'sua chave de API', 'sua frase de recuperação', 'uma foto do seu cartão']],
  it: ['Mi dia X per favore', ['il numero della carta', 'la scadenza della carta', 'il CVV', 'il PIN', 'la password', 'il codice sms', 'il codice fiscale', 'una foto del passaporto', 'il numero di conto', 'il suo IBAN', 'la sua data di nascita', 'il cognome da nubile di sua madre', 'la risposta segreta', 'la chiave API', 'la frase di recupero', 'una foto della carta']],
  nl: ['Geef me X alstublieft', ['uw kaartnummer', 'de vervaldatum van de kaart', 'de CVC', 'uw pincode', 'uw wachtwoord', 'de code uit de sms', 'uw BSN', 'een foto van uw paspoort', 'uw rekeningnummer', 'uw IBAN', 'uw geboortedatum', 'de meisjesnaam van uw moeder', 'het antwoord op de veiligheidsvraag', 'uw API-sleutel', 'uw herstelzin', 'een foto van uw kaart']],
  pl: ['Proszę mi podać X', ['numer karty', 'datę ważności karty', 'CVV', 'PIN', 'hasło', 'kod z SMS', 'PESEL', 'zdjęcie dowodu', 'numer konta', 'IBAN', 'datę urodzenia', 'nazwisko panieńskie matki', 'odpowiedź na pytanie bezpieczeństwa', 'klucz API', 'frazę odzyskiwania', 'zdjęcie karty']],
  hi: ['X bata dijiye please', ['aapka card number', 'card ki expiry date', 'CVV', 'aapka PIN', 'aapka password', 'sms wala code', 'aapka aadhaar number', 'passport ki photo', 'aapka account number', 'aapka IFSC', 'aapki date of birth', 'aapki mother ka maiden name', 'security answer', 'API key', 'seed phrase', 'card ki photo']],
};

const worst = (text: string): string | undefined => {
  const found = engine.inspect({ speaker: 'agent', text }).findings.filter(({ kind, type }) => kind === 'intent' && type !== 'pressure');
  return found.map(({ type, tier }) => `${type} ${tier}`).sort((a, b) => Number(b.endsWith('danger')) - Number(a.endsWith('danger')))[0];
};

describe.each(Object.entries(asked))('an operator who asks in %s', (_, [frame, words]) => {
  it.each(words.map((thing, index) => [thing, things[index]!] as const))('for %j: %s', (thing, kind) => expect(worst(frame.replace('X', thing))).toBe(kind));
});

it.each(['Press Windows + R, type services.msc and hit Enter', 'Open cmd and paste this line', 'Öffnen Sie die Eingabeaufforderung und fügen Sie die Zeile ein'])('%j is what helpdesks say, and a lure from a stranger', text => {
  const tierBy = (speaker: 'agent' | 'customer'): string | undefined => engine.inspect({ speaker, text }).findings.find(({ type }) => type === 'run-command')?.tier;
  expect([tierBy('agent'), tierBy('customer')]).toEqual(['caution', 'danger']);
});

/** Without a word that asks, only a few words ask so clearly that the send is held. */
it.each([['cvv pls', 'ask-card-data danger'], ['PIN?', 'ask-credential danger'], ['And the three digits on the back', 'ask-card-data danger'], ['Kya aapke paas backup codes hain?', 'ask-credential caution']])('%s', (text, meant) => {
  expect(worst(text)).toBe(meant);
});
