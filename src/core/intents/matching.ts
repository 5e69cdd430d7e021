import type { LanguageModel } from './language-model.ts';
import type { Lexicon } from './lexicon.ts';
import { meaningSet } from './meaning-set.ts';
import { nowhere, unknown, type PhraseStates } from './phrase-states.ts';
import type { PhraseTree } from './phrase-tree.ts';
import { phraseOf, Phrases } from './phrases.ts';
import { mostWords, type Reading } from './reading.ts';
import type { WordRecords } from './word-records.ts';

const mostHits = 2000;
const gapWords = 3;
/** A longer phrase of a thing hides the shorter one in it: "gift card" is no "card", "no problem" no "no". */
const coverable = meaningSet(
  'neg', 'okay', 'card', 'cvv', 'expiry', 'cardPicture', 'cardPin', 'pin', 'password', 'securityAnswer', 'seed', 'apiKey', 'session', 'login', 'code', 'codeWeak', 'digits', 'governmentId',
  'bank', 'bankWeak', 'bankLogin', 'netBank', 'birth', 'identity', 'age', 'archive', 'decoy', 'num', 'cards', 'kin', 'name',
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
const classesAt = new Int32Array(mostWords + gapWords + 1);

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
  const last = first + (flat[4 * rarest + 2]! >> 8);
  const begin = flat[4 * partner + 3]!;
  const end = begin + (flat[4 * partner + 2]! >> 8);
  for (let one = first; one < last; one++) {
    if (tree.rare[symbols[one]!] === 0) continue;
    for (let other = begin; other < end; other++) if (tree.isPair(symbols[one]!, symbols[other]!, distance)) return true;
  }
  return false;
}

/** One search through a reading in one language: the phrase being followed begins at `from`, in this sentence. */
interface Search {
  readonly numbers: Int32Array;
  readonly sentences: Int32Array;
  readonly states: PhraseStates;
  readonly records: WordRecords;
  from: number;
  sentence: number;
}

const found = new Phrases();

/** All phrases of the languages, in order of the text. Valid until the next search: the list is used again. */
export function findPhrases(reading: Reading, lexicon: Lexicon, languages: number): Phrases {
  found.open();
  const asked = searched(languages, lexicon);
  for (let left = asked; left !== 0; left &= left - 1) search(reading, lexicon.model(31 - Math.clz32(left & -left))!);
  if ((asked & (asked - 1)) !== 0) found.merge();
  found.leaveOutCovered(coverable);
  return found;
}

// No function is made in here: this runs for every word, and some builds name every function they make.
function search({ numbers, sentences, count }: Reading, { states, records }: LanguageModel): void {
  records.open();
  const { flat, roots } = records;
  const most = found.count + mostHits;
  const one: Search = { numbers, sentences, states, records, from: 0, sentence: 0 };
  for (let index = 0; index < count; index++) classesAt[index] = flat[4 * numbers[index]! + 1]!;
  for (let index = count; index <= count + gapWords; index++) classesAt[index] = 0;
  for (let from = 0; from < count && found.count < most; from++) {
    const root = 4 * numbers[from]!;
    one.from = from;
    one.sentence = sentences[from]!;
    if (roots[root]! < nowhere) begin(one, from);
    else goOn(one, roots[root]!, from + 1, 0, roots[root + 1]!, roots[root + 2]!, roots[root + 3]!);
  }
}

/** Begins with a word that is several, or of which it is not known yet what begins with it. */
function begin(search: Search, from: number): void {
  const { states, numbers, records, records: { flat, roots, symbols } } = search;
  const record = 4 * numbers[from]!;
  if (roots[record] === unknown) records.enterRoot(numbers[from]!);
  const first = flat[record + 3]!;
  const last = first + (flat[record + 2]! >> 8);
  for (let at = first; at < last; at++) follow(search, states.root(symbols[at]!), from + 1, 0);
}

function follow(search: Search, state: number, at: number, depth: number): void {
  const { flat } = search.states;
  if (state !== nowhere) goOn(search, state, at, depth, flat[4 * state]!, flat[4 * state + 2]!, flat[4 * state + 3]!);
}

/** Depth is bounded by the longest phrase, breadth by the few gaps a phrase has. */
function goOn(search: Search, state: number, at: number, depth: number, following: number, afterOthers: number, meant: number): void {
  found.addIf(meant < 0, phraseOf(-1 - meant, search.from, at));
  if (meant > 0) addAll(search, meant, at);
  // None of the words behind may follow, as mostly.
  const next = classesAt[at]!;
  if (((next & following) | ((next | classesAt[at + 1]! | classesAt[at + 2]! | classesAt[at + 3]!) & afterOthers)) === 0) return;
  const { sentences, sentence } = search;
  // Behind the last word stands one that is of no sentence.
  if (sentences[at] !== sentence || depth > 12) return;
  if ((next & following) !== 0) step(search, state, at, depth);
  if (afterOthers === 0) return;
  const after = search.states.flat[4 * state + 1]!;
  for (let skip = 0; skip <= gapWords && sentences[at + skip] === sentence; skip++) if ((classesAt[at + skip]! & afterOthers) !== 0) step(search, after, at + skip, depth);
}

function addAll({ states: { ends }, from }: Search, meant: number, to: number): void {
  for (const meaning of ends[meant]!) found.addIf(true, phraseOf(meaning, from, to));
}

/** Takes the ways that go on from a state with the word. */
function step(search: Search, from: number, at: number, depth: number): void {
  const { states, numbers, records: { flat, symbols } } = search;
  const record = 4 * numbers[at]!;
  const begin = flat[record + 3]!;
  const end = begin + (flat[record + 2]! >> 8);
  for (let index = begin; index < end; index++) follow(search, states.next(from, symbols[index]!), at + 1, depth + 1);
}
