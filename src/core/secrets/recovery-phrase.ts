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
  let run: Word[] = [];
  for (const match of text.slice(start, Math.min(end, start + 20_000)).matchAll(/\p{L}{1,40}/gu)) {
    const index = mnemonicIndex(match[0].toLowerCase());
    const at = start + match.index;
    const last = run.at(-1);
    const gap = last && text.slice(last.end, at);
    const style = gap === undefined ? '' : `${gap.replace(/\d/g, '').trim()} ${caseOf(match[0])}`;
    // Wallets print their words in one way; only the first may have a capital, by the keyboard's doing.
    const breaks = gap !== undefined && (!between.test(gap) || (run.length > 1 && style !== last!.style));
    if (index === undefined || breaks) {
      for (const hit of phrasesIn(text, run)) hits.push(hit);
      run = [];
    }
    if (index !== undefined) run.push({ index, start: at, end: at + match[0].length, style: breaks ? '' : style });
  }
  for (const hit of phrasesIn(text, run)) hits.push(hit);
  return hits;
}

const caseOf = (word: string): 'lower' | 'upper' | 'mixed' => (word === word.toLowerCase() ? 'lower' : word === word.toUpperCase() ? 'upper' : 'mixed');

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
