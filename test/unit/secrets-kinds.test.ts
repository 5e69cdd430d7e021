import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { mask } from '../../src/core/mask.ts';
import { crc32 } from '../../src/core/secrets/crc32.ts';
import { secretDetector } from '../../src/core/secrets/detect.ts';
import { secretReasons } from '../../src/core/secrets/hit.ts';
import { defaultSettings } from '../../src/core/settings.ts';

/** Six digits of base 62 of the CRC-32, as GitHub publishes it. */
function githubChecksum(body: string): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let rest = crc32(body);
  let out = '';
  for (let place = 0; place < 6; place++, rest = Math.floor(rest / 62)) out = digits[rest % 62]! + out;
  return out;
}

const engine = createEngine(defaultSettings, [secretDetector]);
const inspect = (text: string) => {
  const { findings, failed } = engine.inspect({ speaker: 'customer', text });
  expect(failed).toEqual([]);
  return findings;
};
const masked = (text: string) => mask(text, inspect(text)).text;

describe('passwords', () => {
  it.each([
    ['the password is Hunter22!', 'the password is ••••••'],
    ['Password: sunshine', 'Password: ••••••'],
    ['pwd=hunter2', 'pwd=••••••'],
    ['my passphrase is "correct horse"', 'my passphrase is "••••••"'],
    ['Hunter22! is my password', '•••••• is my password'],
    ['DB_PASSWORD=k93trvq7ha', 'DB_PASSWORD=••••••'],
    ['👍🏽 my password is Tr0ub4dor&3, thanks', '👍🏽 my password is ••••••, thanks'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));

  it.each([
    'my password is not working', 'password reset link please', 'my password was declined', 'Password: ${DB_PASSWORD}', 'password = process.env.PASSWORD',
    'the password is incorrect', 'password must be 8-16 characters', 'your password is case-sensitive', 'Passwords expire after 90 days', 'password: ••••••',
    'I changed my password to john@example.org account', 'password_reset_url=https://x.org/r',
  ])('%s holds none', text => expect(inspect(text)).toEqual([]));
});

describe('PINs and one-time codes', () => {
  it.each([
    ['my pin is either 7402 or 9431 if you want', 'my pin is either •••• or •••• if you want'],
    ['PIN 4711', 'PIN ••••'],
    ["I have my PIN. It's 3100.", "I have my PIN. It's ••••."],
    ['3100 is my PIN', '•••• is my PIN'],
    ['G-482913 is your Google verification code', '••••••• is your Google verification code'],
    ['482913 is your Uber code', '•••••• is your Uber code'],
    ['code: 482913', 'code: ••••••'],
    ['The access code is 425931.', 'The access code is ••••••.'],
    ['OTP 482 913', 'OTP ••••••'],
  ])('%s', (text, expected) => expect(masked(text)).toBe(expected));

  it.each([
    'MG Road, Bangalore, PIN code 560001', 'my zip code is 92133', 'error code: 10054', 'promo code 482913', 'order code is 482913', 'area code 0151', 'the spin 4711', 'PIN costs 4711 €',
    'I forgot my pin', '482913 is your order code',
  ])('%s holds none', text => expect(inspect(text)).toEqual([]));
});

describe('tokens and keys', () => {
  it.each([
    [`ghp_Zq8LmT3vXb9RkW2nYc5HdJ7sPf4GaE${githubChecksum('Zq8LmT3vXb9RkW2nYc5HdJ7sPf4GaE')}`, 'ghp_••••', 'github-pat'],
    ['AKIAQYLPMN5HFIQR7XYA', 'AKIA••••', 'aws-access-key'],
    ['xoxb-519283746501-6610293847561-qWmTzR4kLp8VbN2xYc6HdJ3s', 'xoxb-••••', 'slack-token'],
    ['sk_live_Vb3Kq9ZtWm7XrLp2NcYd8HsF', 'sk_live_••••', 'stripe-key'],
    ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJwYXJsZXkiLCJleHAiOjE3fQ.kq3ZtWm7XrLp2NcYd8HsFVb9aTg5RjEw1uMo4iKx6Qc', 'eyJ••••', 'jwt'],
    ['-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw\n-----END PRIVATE KEY-----', '[private key]', 'private-key'],
  ])('%s', (text, expected, scheme) => {
    expect(masked(text)).toBe(expected);
    expect(inspect(text)[0]).toMatchObject({ type: 'secret', scheme, tier: 'danger' });
    expect(inspect(expected)).toEqual([]);
  });

  it.each([
    'AKIAIOSFODNN7EXAMPLE', 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xoxb-xxx', 'pk_live_Vb3Kq9ZtWm7XrLp2NcYd8HsF', 'eyJAAAA.eyJBBB', '-----BEGIN PRIVATE KEY-----\nxxx\n-----END PRIVATE KEY-----',
    '-----BEGIN PUBLIC KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw\n-----END PUBLIC KEY-----',
  ])('%s is no secret', text => expect(inspect(text)).toEqual([]));
});

describe('CRC-32', () => {
  it('gives the published check value', () => expect(crc32('123456789')).toBe(0xcbf43926));
});

describe('reasons', () => {
  it('has a sentence for every reason the detector can give', () => {
    const sentences = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, unknown>;
    for (const reason of secretReasons) expect(sentences).toHaveProperty(`reason_${reason.replaceAll('-', '_')}`);
  });
});
