import { meaningSet } from './meaning-set.ts';
import type { Lexicon } from './lexicon.ts';
import { nowhere, type PhraseStates } from './phrase-states.ts';
import type { LanguageModel } from './language-model.ts';
import type { PhraseTree } from './phrase-tree.ts';
import { mostWords, type Reading } from './reading.ts';
import type { WordRecords } from './word-records.ts';

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

/** How much the words speak for a language: a word of fewer languages tells more. */
export const votesFor = ({ first, second, third }: Reading, language: number): number => ((language < 4 ? first : language < 8 ? second : third) >>> (8 * (language & 3))) & 255;

/** Which languages the words speak for, as bits: those with nearly as many votes as the likeliest. Names belong to all. */
export function likelyLanguages({ first, second, third }: Reading): number {
  if ((first | second | third) === 0) return 1;
  const least = Math.ceil(0.6 * Math.max(mostIn(first), mostIn(second), mostIn(third)));
  return 1 | withVotes(first, least) | (withVotes(second, least) << 4) | (withVotes(third, least) << 8);
}

/** The most votes of a language among these four. */
const mostIn = (four: number): number => (four === 0 ? 0 : Math.max(four & 255, (four >>> 8) & 255, (four >>> 16) & 255, four >>> 24));

/** Which of these four have at least so many votes, a bit each. */
const withVotes = (four: number, least: number): number =>
  four === 0 ? 0 : Number((four & 255) >= least) | (Number(((four >>> 8) & 255) >= least) << 1) | (Number(((four >>> 16) & 255) >= least) << 2) | (Number(four >>> 24 >= least) << 3);

/** The languages to search: the names stand in every other one too. */
const searched = (languages: number, { ready }: Lexicon): number => (languages & ready & ~1) || 1;

/** False when no phrase of a thing or a move can be there: a word that alone is one, or the two rarest words of one. Spares most messages the search. */
export function isWorthSearching(reading: Reading, lexicon: Lexicon, languages: number): boolean {
  const asked = searched(languages, lexicon);
  if ((reading.triggers & asked) !== 0) return true;
  for (let left = reading.rare & asked; left !== 0; left &= left - 1) {
    const language = 31 - Math.clz32(left & -left);
    if (hasPair(reading, lexicon.model(language)!)) return true;
  }
  return false;
}

// Of the reading's words in the language that is looked at: filled once, as each word is asked for by all those near it.
const partnersAt = new Int32Array(mostWords);
const classesAt = new Int32Array(mostWords);

/** The two rarest words of a phrase of the language are there, as far apart as in the phrase. */
function hasPair({ numbers, sentences, count }: Reading, { records: { flat }, records, tree }: LanguageModel): boolean {
  let there = 0;
  let wanted = 0;
  for (let index = 0; index < count; index++) {
    const record = 4 * numbers[index]!;
    wanted |= partnersAt[index] = flat[record]!;
    there |= classesAt[index] = flat[record + 1]!;
  }
  if ((there & wanted) === 0) return false;
  for (let index = 0; index < count; index++) {
    const partners = partnersAt[index]!;
    if (partners === 0) continue;
    const reach = flat[4 * numbers[index]! + 2]! & 255;
    const last = Math.min(count - 1, index + reach);
    for (let at = Math.max(0, index - reach); at <= last; at++) {
      if ((classesAt[at]! & partners) === 0 || at === index || sentences[at] !== sentences[index]) continue;
      if (isPaired(tree, records, numbers[index]!, numbers[at]!, at - index)) return true;
    }
  }
  return false;
}

function isPaired(tree: PhraseTree, { flat, symbols }: WordRecords, rarest: number, partner: number, distance: number): boolean {
  const first = flat[4 * rarest + 3]!;
  const last = first + ((flat[4 * rarest + 2]! >> 8) & 255);
  const begin = flat[4 * partner + 3]!;
  const end = begin + ((flat[4 * partner + 2]! >> 8) & 255);
  for (let one = first; one < last; one++) {
    if (tree.rare[symbols[one]!] === 0) continue;
    for (let other = begin; other < end; other++) if (tree.isPair(symbols[one]!, symbols[other]!, distance)) return true;
  }
  return false;
}

/** One search through a reading in one language: the phrase being followed begins at `from`. */
interface Search {
  readonly reading: Reading;
  readonly states: PhraseStates;
  readonly records: WordRecords;
  readonly hits: Hit[];
  from: number;
}

/** All phrases of the languages, in order of the text. */
export function findPhrases(reading: Reading, lexicon: Lexicon, languages: number): readonly Hit[] {
  let hits: Hit[] = [];
  const asked = searched(languages, lexicon);
  for (let left = asked; left !== 0; left &= left - 1) {
    const language = 31 - Math.clz32(left & -left);
    const { states, records } = lexicon.model(language)!;
    search({ reading, states, records, hits, from: 0 });
  }
  if ((asked & (asked - 1)) !== 0) hits = inOrder(hits);
  return withoutCovered(hits);
}

// No function is made in here: this runs for every word, and some builds name every function they make.
function search(one: Search): void {
  const { reading: { numbers, count }, states, records: { flat, symbols }, hits } = one;
  const most = hits.length + mostHits;
  states.open();
  for (let from = 0; from < count && hits.length < most; from++) {
    const record = 4 * numbers[from]!;
    if ((flat[record + 2]! >> 16) === 0) continue;
    one.from = from;
    const begin = flat[record + 3]!;
    const end = begin + ((flat[record + 2]! >> 8) & 255);
    for (let at = begin; at < end; at++) {
      const root = states.root(symbols[at]!);
      if (root !== nowhere) follow(one, root, from + 1, 0);
    }
  }
}

/** Depth is bounded by the longest phrase, breadth by the few gaps a phrase has. */
function follow(search: Search, state: number, at: number, depth: number): void {
  const { states } = search;
  const ends = states.ends[state]!;
  for (let index = 0; index < ends.length; index++) search.hits.push({ meaning: ends[index]!, from: search.from, to: at });
  const { sentences, count } = search.reading;
  const sentence = sentences[search.from];
  if (at >= count || sentences[at] !== sentence || depth > 12) return;
  step(search, state, at, depth);
  const after = states.gap(state);
  if (after === nowhere) return;
  for (let skip = 0; skip <= gapWords && at + skip < count && sentences[at + skip] === sentence; skip++) step(search, after, at + skip, depth);
}

function step(search: Search, from: number, at: number, depth: number): void {
  const { states, records: { flat, symbols } } = search;
  const record = 4 * search.reading.numbers[at]!;
  // None of the word's symbols may follow, as mostly.
  if ((flat[record + 1]! & states.following[from]!) === 0) return;
  const begin = flat[record + 3]!;
  const end = begin + ((flat[record + 2]! >> 8) & 255);
  for (let index = begin; index < end; index++) {
    const state = states.next(from, symbols[index]!);
    if (state !== nowhere) follow(search, state, at + 1, depth + 1);
  }
}

/** What several languages found, in order of the text and each once: the names are found in all of them. */
function inOrder(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.from - b.from || a.to - b.to || a.meaning - b.meaning);
  return sorted.filter((hit, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.from !== hit.from || before.to !== hit.to || before.meaning !== hit.meaning;
  });
}

/** Leaves out the things in a longer one that began before, and of those that begin at one word all but the longest. Changes the list. */
function withoutCovered(hits: Hit[]): readonly Hit[] {
  let kept = 0;
  let covered = 0;
  for (let first = 0; first < hits.length; ) {
    const { from } = hits[first]!;
    let reach = covered;
    let next = first;
    for (; next < hits.length && hits[next]!.from === from; next++) if (coverable[hits[next]!.meaning] === 1 && hits[next]!.to > reach) reach = hits[next]!.to;
    for (let index = first; index < next; index++) {
      const hit = hits[index]!;
      if (coverable[hit.meaning] !== 1 || (hit.to === reach && hit.to > covered)) hits[kept++] = hit;
    }
    covered = reach;
    first = next;
  }
  hits.length = kept;
  return hits;
}
