import { kindOf, letter, tableSize, upper } from './characters.ts';
import type { Hit } from './hit.ts';
import { mnemonicIndex } from './mnemonic-words.ts';
import { sha256 } from './sha256.ts';
import type { Stretch } from './survey.ts';

/** Lengths that BIP-39 allows, the longest first, so that a phrase of 24 is not cut to its first valid 12. */
const sizes = [24, 21, 18, 15, 12];
/** Windows whose checksum is worked out per run; a phrase stands at the start of its run or a few words in. */
const mostChecks = 120;
/** What stands between the words of a phrase: spaces, commas, line breaks, the numbers of a list; the same between all of them. */
const between = /^[\s,;|\d.)]{1,8}$/;
const fewestDifferent = 7;
const longestWord = 40;
const longestRead = 20_000;
const named = /\b(?:seed|recovery|mnemonic|secret|backup|wallet|wiederherstellung\w{0,10}|recuperaci[oó]n|semilla|récupération)\b/i;

interface Word {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** What stands before the word, and its case. */
  readonly style: string;
}

/** Twelve to twenty-four words of the BIP-39 English list in a row whose checksum holds; or of such a number beside the word for them. */
export function recoveryPhrases(text: string, { start, end }: Stretch): readonly Hit[] {
  const hits: Hit[] = [];
  const limit = Math.min(end, start + longestRead);
  let run: Word[] = [];
  let gap = '';
  let joins = false;
  let sign = '';
  const close = (): void => {
    for (const hit of phrasesIn(text, run)) hits.push(hit);
    if (run.length > 0) run = [];
  };
  for (let from = wordFrom(text, start, limit), to; from < limit; from = wordFrom(text, to, limit)) {
    to = wordEnd(text, from, limit);
    const index = mnemonicIndex(text, from, to);
    if (index === undefined) {
      close();
      continue;
    }
    const last = run.at(-1);
    if (last === undefined) {
      run.push({ index, start: from, end: to, style: '' });
      continue;
    }
    if (from - last.end !== gap.length || !text.startsWith(gap, last.end)) {
      gap = text.slice(last.end, from);
      joins = between.test(gap);
      sign = gap.replace(/\d/g, '').trim();
    }
    const style = sign + caseOf(text, from, to);
    // Wallets print their words in one way; only the first may have a capital, by the keyboard's doing.
    const breaks = !joins || (run.length > 1 && style !== last.style);
    if (breaks) close();
    run.push({ index, start: from, end: to, style: breaks ? '' : style });
  }
  close();
  return hits;
}

function wordFrom(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && lettersAt(text, at) === 0) at++;
  return at;
}

/** Words have forty letters at most; the rest of a longer one is another. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  for (let count = 0, size = lettersAt(text, at); size > 0 && at < limit && count < longestWord; count++, size = lettersAt(text, at)) at += size;
  return Math.min(at, limit);
}

/** Units of the letter at `at`; none where no letter stands. */
function lettersAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < tableSize) return kindOf(code) & letter;
  const character = at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '';
  return /\p{L}/u.test(character) ? character.length : 0;
}

function caseOf(text: string, start: number, end: number): ' lower' | ' upper' | ' mixed' {
  let capitals = 0;
  for (let index = start; index < end; index++) if ((kindOf(text.charCodeAt(index)) & upper) !== 0) capitals++;
  return capitals === 0 ? ' lower' : capitals === end - start ? ' upper' : ' mixed';
}

function phrasesIn(text: string, run: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  let checks = 0;
  for (let first = 0; first + 12 <= run.length && checks < mostChecks; first++) {
    for (const size of sizes) {
      if (first + size > run.length) continue;
      checks++;
      if (!hasChecksum(run.slice(first, first + size).map(word => word.index))) continue;
      hits.push(hitOf(run[first]!.start, run[first + size - 1]!.end, 'danger'));
      first += size - 1;
      break;
    }
  }
  // A word was mistyped: the number of words and the name of the thing speak for it.
  if (hits.length === 0 && sizes.includes(run.length) && new Set(run.map(word => word.index)).size >= fewestDifferent && named.test(text.slice(Math.max(0, run[0]!.start - 80), run[0]!.start))) {
    hits.push(hitOf(run[0]!.start, run.at(-1)!.end, 'danger'));
  }
  return hits;
}

/** BIP-39: eleven bits a word; of the last bits, one for every 32 of entropy are the first of its SHA-256. */
function hasChecksum(indices: readonly number[]): boolean {
  if (new Set(indices).size < fewestDifferent) return false;
  const checkBits = indices.length / 3;
  const bits = indices.map(index => index.toString(2).padStart(11, '0')).join('');
  const entropy = bits.slice(0, -checkBits);
  const bytes = Uint8Array.from({ length: entropy.length / 8 }, (_, index) => parseInt(entropy.slice(index * 8, index * 8 + 8), 2));
  return sha256(bytes)[0]! >> (8 - checkBits) === parseInt(bits.slice(-checkBits), 2);
}

const hitOf = (start: number, end: number, tier: Hit['tier']): Hit => ({ type: 'recovery-phrase', tier, start, end, reason: 'recovery-phrase' });
