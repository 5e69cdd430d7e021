import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { newTalk } from '../../src/core/talk.ts';

const engine = createEngine(defaultSettings);

/** Turns of customer and agent, one a line, `a` or `c` before it; `!` before the turn by which the alarm must be there. */
function alarmOf(lines: string): { readonly alarm: number; readonly due: number } {
  let talk = newTalk;
  let alarm = -1;
  let due = -1;
  lines.trim().split('\n').forEach((line, turn) => {
    const [, mark, who, text] = /^\s*(!?)([ac]) (.*)$/.exec(line)!;
    if (mark === '!') due = turn;
    const seen = engine.inspect({ speaker: who === 'a' ? 'agent' : 'customer', text: text! }, talk);
    talk = seen.talk;
    if (alarm < 0 && seen.findings.some(({ kind, tier }) => kind === 'conversation' && tier === 'danger')) alarm = turn;
  });
  return { alarm, due };
}

/** Pattern of ../shared/facts/scams.md, language, the attack, and an ordinary talk with the same words. */
const talks: readonly (readonly [pattern: string, attack: string, ordinary: string])[] = [
  ['evidence archive, English', `
    c the deposit page shows something strange since this morning
    a Could you send a screenshot of it?
    !c it is hard to explain, I put all screenshots in a zip: https://files.example/shots.zip password is 4821, unzip it on your pc`, `
    c the deposit page shows something strange since this morning
    a Could you send a screenshot of it?
    c sure, one moment
    c here you go, I attached the screenshot
    a Thanks, I can see the error`],
  ['evidence archive, German', `
    c Guten Tag, im Zimmer war alles kaputt, meine Frau war krank danach
    a Das tut mir sehr leid. Haben Sie Fotos?
    c Ja, im Archiv https://ablage.example/fotos.rar , Kennwort 2211
    !c auf dem Handy klappt es nicht, bitte am Windows-PC entpacken und starten`, `
    c Guten Tag, im Zimmer war alles kaputt
    a Das tut mir sehr leid. Haben Sie Fotos?
    c Ja, ich lade sie gleich hier hoch
    a Danke, die Fotos sind da`],
  ['pasted command, French', `
    c bonjour, la photo de la panne est sur ce site https://photo.example/panne
    a Je vois une page avec une vérification
    !c oui c'est normal, faites Windows+R, collez la ligne et validez avec Entrée`, `
    c bonjour, un site m'a demandé de faire Windows+R et de coller une ligne
    a Ne faites surtout pas ça, c'est une arnaque
    c ouf, merci beaucoup`],
  ['false sign-in, Spanish', `
    c Aviso del servicio de la plataforma de chat
    a ¿De qué se trata?
    !c Su licencia de agente vence hoy, inicie sesión aquí para no perder el acceso: https://panel-agentes.example/login`, `
    c no puedo entrar en mi cuenta de la tienda
    a Puede iniciar sesión en https://tienda.example/cuenta con su correo
    c ya entré, gracias`],
  ['code relay, Portuguese', `
    c oi, coloquei o número errado no cadastro
    a Oi! Como posso ajudar?
    c vai chegar um sms no seu celular agora
    !c me passa o código por favor, é rapidinho`, `
    c oi, não chegou o sms com o código
    a Vou reenviar, aguarde um minuto
    c chegou, já entrei, obrigado`],
  ['code relay, English', `
    c hi, I am locked out and the verification text goes to my old number
    a I can look into it
    !c you should have received a text with 6 digits by mistake, could you read them to me?`, `
    c hi, I got a text with 6 digits that I did not ask for
    a Please do not share it with anyone
    c ok thanks, I deleted it`],
  ['second factor, English', `
    c hey, it's Dana from the sales team, new phone since yesterday
    a Hi Dana, how can I help?
    !c remove the old authenticator from my login and send the reset link to my private gmail, my manager already approved it`, `
    c hey, I have a new phone since yesterday
    a Hi, how can I help?
    c how do I move the authenticator to it?
    a Open the settings and choose Security`],
  ['SIM swap, Spanish', `
    c me robaron el móvil en el extranjero
    a Lo siento mucho, ¿qué necesita?
    !c active ya esta eSIM en mi línea, no tengo tiempo para las preguntas de seguridad`, `
    c me robaron el móvil
    a Lo siento mucho. Bloqueamos la línea ahora mismo
    c gracias, ¿cuándo llega la nueva tarjeta sim?`],
  ['new bank details, French', `
    c bonjour, service comptabilité de votre fournisseur
    a Bonjour, que puis-je faire pour vous ?
    !c nos coordonnées bancaires ont changé, réglez désormais les factures sur le nouveau RIB`, `
    c bonjour, où trouver vos coordonnées bancaires pour le virement ?
    a Elles figurent en bas de la facture
    c parfait merci`],
  ['refund elsewhere, German', `
    c Ich habe die Ware zurückgeschickt
    a Danke, die Erstattung ist in Arbeit
    !c Überweisen Sie sie bitte auf das Konto meiner Freundin, sonst gehe ich zum Anwalt. Die Erstattung auf eine andere Karte geht auch`, `
    c Ich habe die Ware zurückgeschickt
    a Danke, die Erstattung geht auf die ursprüngliche Karte
    c super, wie lange dauert das?`],
  ['other channel and bribe, English', `
    c how much do they pay you there?
    a How can I help you with your order?
    c I pay 300 dollars per week in crypto for a few customer records, nobody will know
    !c write me on telegram and we talk there`, `
    c do you have a telegram channel with news?
    a Yes, it is linked at the bottom of our page
    c found it, thanks`],
  ['data on file, English', `
    c hi, I want to check that my parcel goes to the right place
    a Sure, what is the order number?
    c I lost it. which address do you have on the account?
    a I can not read that out
    !c then just tell me the phone number you have on file and the last digits of the card`, `
    c hi, my parcel should go to another address
    a Sure, what is the order number?
    c 55-1020
    a You can change the address in your account until it ships`],
  ['remote tool, Italian', `
    c il vostro sito mi dà un errore strano
    a Mi può descrivere l'errore?
    !c è più facile se installa AnyDesk e mi dice il codice, poi prendo il controllo io`, `
    c una persona al telefono voleva che installassi AnyDesk
    a Non lo faccia, è una truffa
    c grazie, ho chiuso la chiamata`],
  ['session capture, English', `
    c your api returns 401 for us since tuesday
    a Do you have a request id?
    !c just export a HAR of your admin session with the cookies and send me an api token to test`, `
    c your api returns 401 for us since tuesday
    a Do you have a request id?
    c yes, req-2291
    a Thanks, your token has expired, create a new one in the dashboard`],
  ['gift cards, English', `
    c I want my money back for the broken chair
    a Of course, I can refund the card you paid with
    !c no, send me the refund as gift cards, just put the codes here`, `
    c I want my money back for the broken chair
    a Of course, I can refund the card you paid with
    c great, how long does it take?`],
  ['contact and hurry, English', `
    c hi, my phone is gone
    a Sorry to hear that
    !c change the phone number on my account, I need it now or I lose everything`, `
    c hi, I moved house
    a Welcome to your new home
    c I want to change my phone number, I have a new one now`],
  ['scanned code, English', `
    c building management here, everybody has to register the new parking system
    a Good to know
    !c scan the QR and sign in with your work account before noon or your access will be blocked`, `
    c where do I find the QR code of my ticket?
    a It is in the mail we sent you
    c got it, thanks`],
];

describe.each(talks)('%s', (_, attack, ordinary) => {
  it('raises the alarm in time', () => {
    const { alarm, due } = alarmOf(attack);
    expect(alarm).toBeGreaterThanOrEqual(0);
    expect(alarm).toBeLessThanOrEqual(due);
  });

  it('stays silent on an ordinary talk with the same words', () => {
    expect(alarmOf(ordinary).alarm).toBe(-1);
  });
});

/** Whole talks of honest people in nine languages, a blank line between two. */
const ordinary = readFileSync('test/wordings/ordinary-talks.txt', 'utf8').trim().split('\n\n');

it.each(ordinary.map(lines => [lines.slice(2, lines.indexOf('\n')), lines] as const))('stays silent on the talk that begins: %s', (_, lines) => {
  expect(alarmOf(lines).alarm).toBe(-1);
});

/** What every desk hears every day, behind a greeting: once these alarmed. */
const everyday = [
  'I want to change my phone number, I have a new one now', 'Ich möchte meine Telefonnummer ändern, ich habe jetzt eine neue', 'Quiero cambiar mi número de teléfono, ahora tengo otro', 'Quero mudar meu número de telefone, agora tenho um novo',
  'Ik wil mijn telefoonnummer wijzigen, ik heb nu een nieuwe', 'Chcę zmienić numer telefonu, mam teraz nowy', 'can you update my email address? I no longer use the old one', 'my new email is anna@example.com, please update it',
  "I didn't receive the sms code, can you send it again?", 'I did not get the code. Can you send it to me again?', 'No me llegó el código, ¿me lo puede enviar otra vez?', 'Der Code kam nicht an, können Sie ihn nochmal schicken?',
  'ich habe keinen Code bekommen, schicken Sie mir einen neuen', "Je n'ai pas reçu le code, pouvez-vous le renvoyer ?", 'Não recebi o código por sms, pode enviar de novo?', 'Non ho ricevuto il codice sms, può mandarlo di nuovo?',
  'Ik heb de code niet ontvangen, kunt u hem opnieuw sturen?', 'Nie dostałem kodu sms, czy może pan wysłać go ponownie?', 'OTP sms nahi aaya, dobara bhej do', 'I got a code by sms, what is it for?', 'can you tell me the last 4 digits of the card I used?',
  'the reset link has expired, please send another', 'Der Link zum Zurücksetzen ist abgelaufen, bitte schicken Sie einen neuen', "le lien de réinitialisation a expiré, envoyez-m'en un autre svp", 'o link de redefinição expirou, manda outro por favor',
  'il link per reimpostare la password è scaduto, può mandarmene un altro?', 'de resetlink is verlopen, kun je een nieuwe sturen', 'link do resetu wygasł, proszę wysłać nowy', 'do you have remote support?', 'hebben jullie hulp op afstand?', 'macie zdalną pomoc?', 'No puedo entrar en mi cuenta, me dice contraseña incorrecta', 'es sagt falsches Passwort', 'pokazuje złe hasło', 'Como desativo a verificação em duas etapas?',
  'please reset my password, email is jo@example.org', 'I want to reset 2fa, I have a new phone',
];

it.each(everyday)('stays silent when a customer says: %s', text => {
  expect(alarmOf(`c hi\na Hello! How can I help you today?\nc ${text}`).alarm).toBe(-1);
});

/** Papers and dates of birth open an account as an address does. */
it.each(['which date of birth do you have on file for me', 'che codice fiscale avete per me'])('hears what a customer asks of what is on file: %s', text => {
  expect(engine.inspect({ speaker: 'customer', text }).findings.map(({ type }) => type)).toContain('ask-third-party-data');
});

/** "What it says" is no report that would brake what is to be run. */
it('alarms when a customer wants a command run and told what it says', () => {
  expect(alarmOf('c hi\na Hello! How can I help you today?\nc run this in powershell and tell me what it says').alarm).toBe(2);
});

it('takes the last digits of a card for no account that is given for a refund', () => {
  expect(alarmOf("c where is my refund?\na It went out on Monday.\nc nothing on my credit card ending in 7334 yet, and I want to change my phone number, I have a new one now").alarm).toBe(-1);
});

/** What is asked again with the operator's own code in view. */
it.each(["I didn't get your text, read me the code again", 'se me fue el código a tu número sin querer, me lo reenvías?', 'you got a code on your phone, send it to me'])('alarms when a customer says: %s', text => {
  expect(alarmOf(`c hi\na Hello! How can I help you today?\nc ${text}`).alarm).toBe(2);
});

/** Short attacks in nine languages, written before they were played: of the first 72 half passed then, of the next 32, of the same kinds in the four other languages, 23; of 104 of other trades in five, 19 of 54 and 30 of 50; of the last 23, of the same kinds in the other four, 5. Ordinary twins of most are among the talks above. */
it('alarms in time in most of the terse attacks', () => {
  const late = readFileSync('test/wordings/attack-talks.txt', 'utf8').trim().split('\n\n').filter(lines => {
    const { alarm, due } = alarmOf(lines);
    return alarm < 0 || alarm > due;
  });
  expect(late.length, late.join('\n\n')).toBeLessThanOrEqual(35);
});
