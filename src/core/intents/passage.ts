import { recalled, withMatters } from './context.ts';
import { clear, include, meaningSet, meets, type MeaningSet } from './meaning-set.ts';
import { fromOf, meaningOf, means, toOf, type Hit, type Phrases } from './phrases.ts';
import type { Reading } from './reading.ts';
import { tokenOf } from './written-words.ts';

/** A message, or the stretch of a long one that is read at once. */
export interface MessagePart {
  readonly reading: Reading;
  /** The languages of the message, as bits. */
  readonly languages: number;
  /** Earlier and later sentences of the same message are seen through this. */
  readonly all: Phrases;
  /** An answer to a message that told of a code. */
  readonly isRecalled: boolean;
}

/** One sentence of a message with the phrases found in it, as the rules look at it. */
export interface Passage extends MessagePart {
  /** In order of the text. */
  readonly hits: readonly Hit[];
  /** What they mean. */
  readonly present: MeaningSet;
  /** First word and the word behind the last. */
  readonly from: number;
  readonly to: number;
  readonly isQuestion: boolean;
  /** What the messages and the sentence before were about, by number of a meaning. */
  readonly matter: MeaningSet;
}

/** No sentence is as long: a wall of words without a full stop is looked at in parts, as every phrase is held against those around it. */
const longestSentence = 400;
/** A sentence that leans on the one before has hardly more words. */
const mostLeaning = 14;
/** So many words of a part belong to the next one too: further apart than any request's, so that none is torn. */
const shared = 40;

// Of the passage that is judged and of the one before.
let present = meaningSet();
let presentBefore = meaningSet();

/**
 * Judges the sentences that hold at least one phrase of the meanings that are `wanted`. What one is about, the next may go on with: "Your bank
 * texted you. What does it say?" A passage is valid until the next.
 */
export function eachPassage({ reading, languages, all, isRecalled }: MessagePart, matter: readonly string[], wanted: MeaningSet, judge: (passage: Passage) => void): void {
  const whole = recalled(matter);
  const { sentences, count } = reading;
  const { list } = all;
  for (let next = 0, isLater = false; next < all.count; isLater = true) {
    const first = next;
    const begin = fromOf(list[first]!);
    const sentence = sentences[begin]!;
    const last = present;
    present = presentBefore;
    presentBefore = last;
    clear(present);
    for (; next < all.count && sentences[fromOf(list[next]!)] === sentence && fromOf(list[next]!) - begin < longestSentence; next++) include(present, meaningOf(list[next]!));
    if (meets(present, wanted)) {
      let from = begin;
      while (from > 0 && sentences[from - 1] === sentence) from--;
      let to = toOf(list[next - 1]!);
      while (to < count && sentences[to] === sentence) to++;
      const about = isLater && to - from <= mostLeaning ? withMatters(whole, presentBefore) : whole;
      judge({ reading, languages, hits: hitsOf(list, first, next), present, from, to, isQuestion: reading.questions.includes(sentence), all, isRecalled: isRecalled && count <= 14, matter: about });
    }
    const end = next < all.count ? fromOf(list[next]!) : count;
    if (end < count && sentences[end] === sentence) while (fromOf(list[next - 1]!) > end - shared) next--;
  }
}

const pool: { meaning: number; from: number; to: number }[] = [];

/** The phrases from one place in the list to another as objects, which are used again for the next passage. */
function hitsOf(list: Int32Array, first: number, next: number): readonly Hit[] {
  while (pool.length < next - first) pool.push({ meaning: 0, from: 0, to: 0 });
  for (let index = first; index < next; index++) {
    const hit = pool[index - first]!;
    const phrase = list[index]!;
    hit.meaning = meaningOf(phrase);
    hit.from = fromOf(phrase);
    hit.to = toOf(phrase);
  }
  return pool.slice(0, next - first);
}

/** Whether there is a phrase of one of these meanings. Asked first, as mostly there is none. */
export const has = (passage: Passage, set: MeaningSet): boolean => meets(passage.present, set);

/** The first phrase of one of these meanings that begins at a word from `from` up to `to`. */
export function firstHit(passage: Passage, set: MeaningSet, from = passage.from, to = passage.to): Hit | null {
  if (!has(passage, set)) return null;
  const { hits } = passage;
  for (let index = from > passage.from ? firstFrom(hits, from) : 0; index < hits.length; index++) {
    const hit = hits[index]!;
    if (hit.from >= to) return null;
    if (hit.from >= from && means(hit, set)) return hit;
  }
  return null;
}

/** Index of the first hit that begins at the word or behind it; hits stand in the order of the text. */
function firstFrom(hits: readonly Hit[], word: number): number {
  let low = 0;
  for (let high = hits.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.from < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a phrase of one of these meanings that begins at a word from `from` up to `to` is so: looks at those alone, as a wall of things asks it of each. */
export function someHit(passage: Passage, set: MeaningSet, from: number, to: number, isSo: (hit: Hit) => boolean): boolean {
  if (!has(passage, set)) return false;
  const { hits } = passage;
  for (let index = firstFrom(hits, from); index < hits.length && hits[index]!.from < to; index++) if (means(hits[index]!, set) && isSo(hits[index]!)) return true;
  return false;
}

export const hasHit = (passage: Passage, set: MeaningSet, from = passage.from, to = passage.to): boolean => firstHit(passage, set, from, to) !== null;

/** True for a word that no language has among its everyday words, and none of the message's among its others. */
export function isUnknown({ reading, languages }: Passage, word: number): boolean {
  const token = tokenOf(reading.numbers[word]!);
  return token.languages === 0 && !token.words.some((one, language) => (languages & (1 << language)) !== 0 && one?.isKnown === true);
}

/** True when the word stands between quotation marks: somebody else's words. */
export function isQuoted({ reading }: Passage, word: number): boolean {
  const { quotes, starts } = reading;
  const at = starts[word]!;
  for (let index = 0; index + 1 < quotes.length; index += 2) if (quotes[index]! < at && at < quotes[index + 1]!) return true;
  return false;
}

const asked = meaningSet('may', 'you', 'i', 'it', 'write');

/** "Can't you send it to me?", "on peut pas continuer sur WhatsApp ?": a negation that asks for a thing. */
export const isInvited = (passage: Passage, { from, to }: Hit): boolean =>
  (passage.isQuestion && hasHit(passage, asked, to, to + 2)) || someHit(passage, asksHow, from - 5, from, hit => isUnsaid(passage, hit));

const unsaying = meaningSet('okay');
const asksHow = meaningSet('how');

/** "Why can't you just change it?": a longer phrase that begins with the asking word says that this is no question of how. */
export const isUnsaid = (passage: Passage, { from, to }: Hit): boolean => someHit(passage, unsaying, from, from + 1, hit => hit.to > to);
