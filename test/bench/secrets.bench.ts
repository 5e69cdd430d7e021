import { existsSync, readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import type { Detector, Prepared } from '../../src/core/detector.ts';
import { normalise } from '../../src/core/normalise.ts';
import { secretDetector } from '../../src/core/secrets/detect.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { newTalk } from '../../src/core/talk.ts';

const chat = '../shared/corpora/chat/benign-chat.jsonl';

/** Pieces that each make one part of the detector work hardest. */
const hostile: Readonly<Record<string, string>> = {
  digits: '1234567890', dots: '.', spaces: ' ', dashes: '-', at: '@', eyJ: 'eyJ', 'eyJ parts': 'eyJabcdefgh.', letters: 'a', mixed: 'a1@b.c:/-_="\' ', labels: 'password ', links: 'password is ', pins: 'pin ', codes: 'code is ', quotes: 'password "',
  assignments: 'token=', keys: 'api_key_', headers: 'Authorization: ', cookies: 'cookie: a=', 'key heads': '-----BEGIN PRIVATE KEY-----', 'sk-': 'sk-', addresses: 'https://a:b@', 'wrong base58': '1A1zP1eP5QGefi2DMPTfTL5SLmv7Divfab ',
  'mixed-case 0x': '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD ', 'recovery words': 'zoo wrong able about above absent absorb abstract ', answers: 'maiden name ', curls: 'curl -u a:b ', issuers: 'sonar ', 'glued labels': 'password;', 'quoted answers': 'pet"', 'codes in brackets': 'code(12)9(', 'label in label': 'dob%password|', 'pins and digits': 'pin:123 ',
};

/** Speed of the secrets detector on ordinary chat and on hostile text, and the bytes it adds to a bundle. The best of several rounds, as other jobs share the machine. */
export async function bench(): Promise<readonly (readonly string[])[]> {
  const detector = secretDetector(defaultSettings);
  const messages = ordinary().map(prepared);
  const characters = messages.reduce((sum, { message }) => sum + message.text.length, 0);
  const chatMs = best(12, () => messages.forEach(message => detector.find(message, newTalk)));
  const rows: string[][] = [
    ['secrets', 'figure', 'value'],
    ['ordinary chat', `${messages.length} messages, Mchar/s`, (characters / 1000 / chatMs).toFixed(0)],
    ['bundle', 'bytes, minified', String(await bundleBytes())],
  ];
  for (const [name, piece] of Object.entries(hostile)) {
    const small = times(detector, piece, 20_000, 20);
    const large = times(detector, piece, 1_000_000, 3);
    rows.push([`hostile: ${name}`, '20 KB, 1 MB', `${small.best.toFixed(2)} ms (first ${small.first.toFixed(1)}), ${large.best.toFixed(1)} ms${small.best > 5 || large.best > 250 ? '  TOO SLOW' : ''}`]);
  }
  return rows;
}

function ordinary(): readonly string[] {
  if (existsSync(chat)) return readFileSync(chat, 'utf8').split('\n').filter(Boolean).map(line => (JSON.parse(line) as { text: string }).text);
  const lines = ['Hi, my order has not arrived yet, can you check where it is?', 'Sure! Could you give me the order number, please?', 'It is W8665881, I ordered two blankets last Tuesday.', 'Thank you. It will be with you tomorrow before noon.'];
  return Array.from({ length: 40_000 }, (_, index) => lines[index % lines.length]!);
}

const prepared = (text: string): Prepared => ({ message: { speaker: 'agent', text }, body: normalise(text) });

/** Milliseconds of the first run, which is code not compiled for the shape yet, and of the best of so many. */
function times(detector: Detector, piece: string, size: number, rounds: number): { readonly first: number; readonly best: number } {
  const message = prepared(piece.repeat(Math.ceil(size / piece.length)));
  const first = best(1, () => detector.find(message, newTalk));
  return { first, best: Math.min(first, best(rounds - 1, () => detector.find(message, newTalk))) };
}

function best(rounds: number, work: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

async function bundleBytes(): Promise<number> {
  const build = await rolldown({ input: 'src/core/secrets/detect.ts' });
  const { output } = await build.generate({ format: 'es', minify: true });
  return Buffer.byteLength(output[0].code);
}
