import { meanings } from './language-file.ts';
import type { Lexicon, Node, Word } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** A phrase found: what it means and the words it covers, `to` exclusive. */
export interface Hit {
  readonly meaning: number;
  readonly from: number;
  readonly to: number;
}

const mostHits = 2000;
const gapWords = 3;
/** A longer phrase of a thing hides the shorter one in it: "gift card" is no "card", "no problem" no "no". */
const coverable = new Set<number>(
  ['neg', 'okay', 'card', 'cvv', 'expiry', 'cardPicture', 'cardPin', 'pin', 'password', 'securityAnswer', 'seed', 'apiKey', 'session', 'login', 'code', 'codeWeak', 'digits', 'governmentId',
    'bank', 'bankWeak', 'bankLogin', 'birth', 'identity', 'age', 'archive', 'decoy'].map(name => meanings.indexOf(name as (typeof meanings)[number])),
);

/** Which languages the words speak for, as bits: those whose words are nearly as many as of the most likely one. */
export function likelyLanguages(words: readonly Word[], count: number, prior = 0): number {
  const votes = new Int32Array(count);
  for (const word of words) {
    let bits = word.languages & ~1;
    if (bits === 0) continue;
    let users = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) users++;
    const weight = users === 1 ? 6 : users === 2 ? 3 : users === 3 ? 2 : 1;
    for (; bits !== 0; bits &= bits - 1) votes[31 - Math.clz32(bits & -bits)]! += weight;
  }
  let best = 0;
  for (const vote of votes) best = Math.max(best, vote);
  // Names of programs and channels belong to every language.
  let likely = 1;
  for (let index = 1; index < count; index++) if (votes[index]! > 0 && votes[index]! >= 0.6 * best) likely |= 1 << index;
  return likely | prior;
}

/** All phrases of the likely languages, in order of the text. */
export function findPhrases(reading: Reading, lexicon: Lexicon, languages: number): readonly Hit[] {
  const { words, sentences } = reading;
  const hits: Hit[] = [];
  let covered = 0;
  for (let from = 0; from < words.length && hits.length < mostHits; from++) {
    const first = hits.length;
    let reach = covered;
    for (const symbol of words[from]!.symbols) {
      const root = lexicon.roots[symbol];
      if (root === undefined) continue;
      walk(root, from + 1, 0);
    }
    keepLongest(hits, first, reach);
    covered = reach;

    // Depth is bounded by the longest phrase, breadth by the few gaps a phrase has.
    function walk(node: Node, at: number, depth: number): void {
      if (node.ends !== null) {
        for (const end of node.ends) {
          if ((end.languages & languages) === 0) continue;
          const isCoverable = coverable.has(end.meaning);
          if (isCoverable && at <= covered) continue;
          hits.push({ meaning: end.meaning, from, to: at });
          if (isCoverable && at > reach) reach = at;
        }
      }
      if (at >= words.length || sentences[at] !== sentences[from] || depth > 12) return;
      if (node.next !== null) step(node, at, depth);
      if (node.after !== null) for (let skip = 0; skip <= gapWords && at + skip < words.length; skip++) if (sentences[at + skip] === sentences[from]) step(node.after, at + skip, depth);
    }

    function step(node: Node, at: number, depth: number): void {
      for (const symbol of words[at]!.symbols) {
        const next = node.next?.get(symbol);
        if (next !== undefined) walk(next, at + 1, depth + 1);
      }
    }
  }
  return hits;
}

/** Of the things that begin at one word only the longest phrase counts. */
function keepLongest(hits: Hit[], first: number, reach: number): void {
  if (hits.length - first < 2) return;
  let kept = first;
  for (let index = first; index < hits.length; index++) {
    const hit = hits[index]!;
    if (!coverable.has(hit.meaning) || hit.to === reach) hits[kept++] = hit;
  }
  hits.length = kept;
}
