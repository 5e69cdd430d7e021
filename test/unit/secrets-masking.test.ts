import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/core/inspect.ts';
import { mask } from '../../src/core/mask.ts';
import { isSpan } from '../../src/core/model.ts';
import { secretDetector } from '../../src/core/secrets/detect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { cpuTime } from './cpu-time.ts';

const engine = createEngine(defaultSettings, [secretDetector]);

/** Pieces that begin, join, end or imitate secrets, with letters outside the basic plane and half of one among them. */
const pieces = [
  'password', 'Password:', 'pwd=', 'PIN', 'pin is', 'code', 'OTP', 'verification code', 'is', ':', '=', '"', "'", ' ', ' ', ' ', '\n', '.', ',', '!', '?', 'or', 'my', 'the', 'your', '482913', '4711', '482 913', 'G-482913',
  'Hunter22!', 'hunter2', 'Sunshine', 'ghp_', 'xoxb-123456789012-', 'sk_live_', 'AKIA', 'eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxMiJ9', 'Zq8LmT3vXb9RkW2nYc5HdJ7sPf4GaE12', 'api_key', 'token', 'secret', 'Authorization: Bearer ', 'Cookie: a=',
  'https://', 'user:', '@host.org', 'curl -u ', '-----BEGIN PRIVATE KEY-----', '-----END PRIVATE KEY-----', 'MIIEvQIBADANBgkqhkiG9w0BAQEF', 'maiden name', 'Sanders', 'legal', 'winner', 'thank', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', '👍🏽', 'é', 'e\u0301', '\ud83d', '\u200b', '４１１１', '••••', '••••••', '[recovery phrase]', 'contraseña', 'hasło', 'Passwort', 'ist', 'lautet', 'ﬁ', '…', '\\', '{', '}', '<', '>', '$',
];

function* texts(count: number): Generator<string> {
  let seed = 20261122;
  const random = (below: number): number => ((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648 * below) | 0;
  for (let made = 0; made < count; made++) yield Array.from({ length: 1 + random(9) }, () => pieces[random(pieces.length)]! + (random(2) ? ' ' : '')).join('');
}

describe('masking of secrets', () => {
  it('holds on 20,000 strings: offsets are valid, the rest is untouched, and a masked text holds nothing more', () => {
    for (const text of texts(20_000)) {
      const { findings, failed } = engine.inspect({ speaker: 'agent', text });
      expect(failed, text).toEqual([]);
      for (const finding of findings) {
        expect(isSpan(finding) && finding.start >= 0 && finding.start < finding.end && finding.end <= text.length, text).toBe(true);
      }
      const { text: once, replacements } = mask(text, findings);
      let from = 0;
      let rest = once;
      for (const { start, end, text: replacement } of replacements) {
        const kept = text.slice(from, start);
        expect(rest.startsWith(kept + replacement), text).toBe(true);
        rest = rest.slice(kept.length + replacement.length);
        from = end;
      }
      expect(rest, text).toBe(text.slice(from));
      const again = engine.inspect({ speaker: 'agent', text: once }).findings;
      // What is masked is not found again: neither dots nor the bracketed names.
      for (const finding of again) expect(once.slice(finding.start, finding.end), `${text} → ${once}`).not.toMatch(/••|\[(?:recovery phrase|wallet key|private key)\]/);
      expect(mask(once, again).text, `${text} → ${once}`).toBe(once);
    }
  });

  it('never shows more of a token than its public head', () => {
    const body = 'Zq8LmT3vXb9RkW2nYc5HdJ7s';
    for (const [token, head] of [[`sk_live_${body}`, 'sk_live_'], [`npm_${body}Pf4GaE123456`, 'npm_'], [`glpat-${body.slice(0, 20)}`, 'glpat-'], ['AKIAQYLPMN5HFIQR7XYA', 'AKIA']] as const) {
      const { findings } = engine.inspect({ speaker: 'agent', text: token });
      expect(mask(token, findings).text).toBe(`${head}••••`);
    }
  });
});

describe('hostile text', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['labels', 'password '], ['labels with links', 'password is '], ['pins', 'pin '], ['codes', 'code is '], ['quotes', 'password "'], ['assignments', 'token='], ['keys', 'api_key_'], ['headers', 'Authorization: '],
    ['cookies', 'cookie: a='], ['key heads', '-----BEGIN PRIVATE KEY-----'], ['token heads', 'eyJabcdefgh.'], ['dashes', 'sk-'], ['addresses', 'https://a:b@'], ['wrong checksums', '1A1zP1eP5QGefi2DMPTfTL5SLmv7Divfab '],
    ['mixed case addresses', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD '], ['recovery words', 'zoo wrong able about above absent absorb abstract '], ['digits', '1234567890'], ['curls', 'curl -u a:b '], ['issuers', 'sonar '], ['lone surrogates', '\ud83d'],
  ];
  // Bounds with a wide margin for a busy machine (108 ms were seen with twenty jobs on two cores); `npm run bench` prints the real figures.
  it.each(hostile)('20 KB of %s are read in milliseconds', (_name, piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    let best = Infinity;
    for (let round = 0; round < 5 && best > 10; round++) {
      const started = cpuTime();
      engine.inspect({ speaker: 'agent', text });
      best = Math.min(best, cpuTime() - started);
    }
    expect(best).toBeLessThan(200);
  });
});
