import { meaningSet } from './meaning-set.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseStates, State } from './phrase-states.ts';
import type { PhraseTree } from './phrase-tree.ts';
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
const coverable = meaningSet(
  'neg', 'okay', 'card', 'cvv', 'expiry', 'cardPicture', 'cardPin', 'pin', 'password', 'securityAnswer', 'seed', 'apiKey', 'session', 'login', 'code', 'codeWeak', 'digits', 'governmentId',
  'bank', 'bankWeak', 'bankLogin', 'birth', 'identity', 'age', 'archive', 'decoy', 'num', 'cards', 'kin', 'name',
);

const votes = new Int32Array(32);

/** How much the words speak for each language: a word of fewer languages tells more. Valid until the next count. */
export function countVotes({ words, count }: Reading): Int32Array {
  votes.fill(0);
  for (let index = 0; index < count; index++) {
    const { voters, vote } = words[index]!;
    for (let voter = 0; voter < voters.length; voter++) votes[voters[voter]!]! += vote;
  }
  return votes;
}

/** Which languages the words speak for, as bits: those with nearly as many votes as the likeliest. Names belong to all. */
export function likelyLanguages(reading: Reading, languages: number): number {
  countVotes(reading);
  let best = 0;
  for (let index = 0; index < languages; index++) best = Math.max(best, votes[index]!);
  let likely = 1;
  for (let index = 1; index < languages; index++) if (votes[index]! > 0 && votes[index]! >= 0.6 * best) likely |= 1 << index;
  return likely;
}

/** In a longer text two words of one phrase stand somewhere anyway. */
const pairedWords = 80;

/** False when no phrase of a thing or a move can be there: a word that alone is one, or the two rarest words of one. Spares most messages the search. */
export function isWorthSearching({ words, count, triggers }: Reading, { tree }: Lexicon, languages: number): boolean {
  if ((triggers & languages) !== 0 || count > pairedWords) return true;
  for (let index = 0; index < count; index++) {
    for (const rarest of words[index]!.rare) {
      if ((tree.rare[rarest]! & languages) !== 0 && hasPartner(rarest, words, count, tree, languages)) return true;
    }
  }
  return false;
}

function hasPartner(rarest: number, words: Reading['words'], count: number, tree: PhraseTree, languages: number): boolean {
  for (let index = 0; index < count; index++) {
    for (const symbol of words[index]!.symbols) if ((tree.pairedIn(rarest, symbol) & languages) !== 0) return true;
  }
  return false;
}

/** One search through a reading: the phrase being followed begins at `from`. */
interface Search {
  readonly reading: Reading;
  readonly states: PhraseStates;
  readonly languages: number;
  readonly hits: Hit[];
  from: number;
  /** Up to where an earlier thing's phrase reaches, and the present ones. */
  covered: number;
  reach: number;
}

/** All phrases of the likely languages, in order of the text. */
export function findPhrases(reading: Reading, { states }: Lexicon, languages: number): readonly Hit[] {
  const { words, count } = reading;
  // No function is made in here: this runs for every word, and some builds name every function they make.
  const search: Search = { reading, states, languages, hits: [], from: 0, covered: 0, reach: 0 };
  for (let from = 0; from < count && search.hits.length < mostHits; from++) {
    const { symbols } = words[from]!;
    if (symbols.length === 0) continue;
    const first = search.hits.length;
    search.from = from;
    search.reach = search.covered;
    for (const symbol of symbols) {
      const root = states.root(symbol);
      if (root !== null && (root.spoken & languages) !== 0) follow(search, root, from + 1, 0);
    }
    keepLongest(search.hits, first, search.reach);
    search.covered = search.reach;
  }
  return search.hits;
}

/** Depth is bounded by the longest phrase, breadth by the few gaps a phrase has. */
function follow(search: Search, state: State, at: number, depth: number): void {
  const { ends } = state;
  for (let index = 0; index < ends.length; index++) end(search, ends[index]!, at);
  const { sentences, count } = search.reading;
  const sentence = sentences[search.from];
  if (at >= count || sentences[at] !== sentence || depth > 12) return;
  if (state.hasNext !== 0) step(search, state, at, depth);
  const after = state.gap === null ? null : search.states.gap(state);
  if (after === null) return;
  for (let skip = 0; skip <= gapWords && at + skip < count && sentences[at + skip] === sentence; skip++) step(search, after, at + skip, depth);
}

function step(search: Search, from: State, at: number, depth: number): void {
  for (const symbol of search.reading.words[at]!.symbols) {
    const state = search.states.next(from, symbol);
    if (state !== null && (state.spoken & search.languages) !== 0) follow(search, state, at + 1, depth + 1);
  }
}

function end(search: Search, packed: number, at: number): void {
  if (((packed >> 8) & search.languages) === 0) return;
  const meaning = packed & 255;
  const isCoverable = coverable[meaning] === 1;
  if (isCoverable && at <= search.covered) return;
  search.hits.push({ meaning, from: search.from, to: at });
  if (isCoverable && at > search.reach) search.reach = at;
}

/** Of the things that begin at one word only the longest phrase counts. */
function keepLongest(hits: Hit[], first: number, reach: number): void {
  if (hits.length - first < 2) return;
  let kept = first;
  for (let index = first; index < hits.length; index++) {
    const hit = hits[index]!;
    if (coverable[hit.meaning] !== 1 || hit.to === reach) hits[kept++] = hit;
  }
  hits.length = kept;
}
