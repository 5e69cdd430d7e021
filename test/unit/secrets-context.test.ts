import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { mask } from '../../src/core/mask.ts';
import { secretDetector } from '../../src/core/secrets/detect.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const engine = createEngine(defaultSettings, [secretDetector]);
const inspect = (text: string) => engine.inspect({ speaker: 'customer', text }).findings;
const masked = (text: string) => mask(text, inspect(text)).text;

describe('labels in eight languages', () => {
  it.each([
    ['mi contraseña es Gatito2020', 'mi contraseña es ••••••'],
    ['mi pin es 4711', 'mi pin es ••••'],
    ['tu código de verificación es 482913', 'tu código de verificación es ••••••'],
    ['Passwort lautet Sommer2024!', 'Passwort lautet ••••••'],
    ['Ihr Bestätigungscode lautet 482 913', 'Ihr Bestätigungscode lautet ••••••'],
    ['Geheimzahl 4711', 'Geheimzahl ••••'],
    ['Mädchenname meiner Mutter: Schneider', 'Mädchenname meiner Mutter: ••••••'],
    ["mon mot de passe c'est Soleil75", "mon mot de passe c'est ••••••"],
    ['mon code pin est 4711', 'mon code pin est ••••'],
    ['minha senha é Gato123', 'minha senha é ••••••'],
    ['la mia password è Roma1990!', 'la mia password è ••••••'],
    ['il tuo codice di verifica è 482913', 'il tuo codice di verifica è ••••••'],
    ['mijn wachtwoord is Fietsen12', 'mijn wachtwoord is ••••••'],
    ['mijn pincode is 1234', 'mijn pincode is ••••'],
    ['moje hasło to Kotek99!', 'moje hasło to ••••••'],
    ['Twój kod SMS: 482913', 'Twój kod SMS: ••••••'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
    expect(inspect(expected)).toEqual([]);
  });

  it.each([
    'la contraseña no funciona', 'su código postal es 28013', 'código promocional 482913', 'mein Passwort ist falsch', 'Passwort vergessen? Klicken Sie hier', 'Das Passwort wurde zurückgesetzt',
    'mon mot de passe est incorrect', 'code postal 75011', 'a senha está errada', 'codice fiscale della madre', 'mijn wachtwoord werkt niet', 'kod pocztowy 00-950', 'moje hasło nie działa',
  ])('%s holds none', text => expect(inspect(text)).toEqual([]));
});

describe('security answers', () => {
  it.each([
    ["My mother's maiden name is Sandhurst.", "My mother's maiden name is ••••••."],
    ["my pet's name was Biscuit when I was a kid", "my pet's name was •••••• when I was a kid"],
    ['my security question is Biscuit', 'my security question is ••••••'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));

  it.each(["What was your mother's maiden name?", "I forgot my mother's maiden name. Sorry", 'Pet Bed and Pet Food', 'do you need my pet name?', "I don't know my maiden name is needed"])('%s holds none', text =>
    expect(inspect(text)).toEqual([]));
});

describe('secrets by label, header and address', () => {
  it.each([
    ['my API key is 8f7d6e5c4b3a29180716253443526170', 'my API key is ••••'],
    ['the API token secret is tR4vB8nM2kLp9Qw7ZxC3', 'the API token secret is ••••'],
    ['API key tR4vB8nM2kLp9Qw7ZxC3 thanks', 'API key •••• thanks'],
    ['token: string = "tR4vB8nM2kLp9Qw7ZxC3"', 'token: string = "••••"'],
    ['X-Api-Key: tR4vB8nM2kLp9Qw7ZxC3', 'X-Api-Key: ••••'],
    ['{"client_secret": "tR4vB8nM2kLp9Qw7ZxC3"}', '{"client_secret": "••••"}'],
    ['<apiToken>tR4vB8nM2kLp9Qw7ZxC3</apiToken>', '<apiToken>••••</apiToken>'],
    ['Authorization: Bearer tR4vB8nM2kLp9Qw7ZxC3', 'Authorization: Bearer ••••'],
    ['Authorization: Basic cGFybGV5Omd1YXJkMjAyNg==', 'Authorization: Basic ••••'],
    ['Cookie: session=8f7d6e5c4b3a29180716253443526170; theme=dark', 'Cookie: ••••'],
    ['JSESSIONID=8F7D6E5C4B3A29180716253443526170', 'JSESSIONID=••••'],
    ['https://parley:gu4rdI4n@db.example.org/x', 'https://parley:••••@db.example.org/x'],
    ['postgres://app:gu4r@I4n@db.example.org:5432/x', 'postgres://app:••••@db.example.org:5432/x'],
    ["curl -u 'parley:gu4rdI4n' https://x.org", 'curl -u •••• https://x.org'],
    ['HEROKU_API_KEY="0f8a1c2e-93b4-4d57-8e6f-a1b2c3d4e5f6"', 'HEROKU_API_KEY="••••"'],
    ['Server=db;User Id=sa;Password=Xk29!mmQ;', 'Server=db;User Id=sa;Password=••••••;'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
    expect(inspect(expected)).toEqual([]);
  });

  it.each([
    'api_key = YOUR_API_KEY_HERE', 'token = ${TOKEN}', 'token: <token>', 'secret = process.env.SECRET', 'api_key: xxxxxxxxxxxxxxxx', 'API_KEY=$(cat /run/key)', 'public_key = "9CnzK4p7WGeMLs1Pt8QvKUpRKfFRfZZC9AIKjbJTWit"',
    'nextPageToken: CAoQAA8f7d6e5c4b3a2918', 'monkey = 8f7d6e5c4b3a29180716253443526170', 'token_url=https://x.org/oauth/token', 'keyboard: qwerty12345', 'secret_name = "billing-prod-key-2"',
    'https://user:password@example.org', 'https://${user}:${pass}@example.org', 'postgres://postgres:postgres@localhost/x', 'mail me at a:b@example.org', 'curl -u "$USER:$PASS" https://x.org', 'curl -u user:pass https://x.org',
    'commit 3f786850e387550fdab836ed7e6dc881de23001b', 'Authorization: Bearer <token>', 'Cookie: theme=dark', 'order id 0f8a1c2e-93b4-4d57-8e6f-a1b2c3d4e5f6',
  ])('%s holds none', text => expect(inspect(text)).toEqual([]));
});

describe('names of issuers', () => {
  it('stand in the evidence, the value never', () => {
    const [finding] = inspect('SNYK_TOKEN = "0f8a1c2e-93b4-4d57-8e6f-a1b2c3d4e5f6"');
    expect(finding).toMatchObject({ type: 'secret', scheme: 'snyk-key', tier: 'danger', reason: 'secret-token', evidence: { name: 'Snyk' } });
    expect(JSON.stringify(finding)).not.toContain('0f8a1c2e');
  });
});
