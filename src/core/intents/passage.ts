import { recalled, withMatters } from './context.ts';
import type { Hit } from './matching.ts';
import { meaningSet, numberOf } from './meaning-set.ts';
import type { Reading } from './reading.ts';
import { tokenOf } from './written-words.ts';

/** One sentence of a message with the phrases found in it, as the rules look at it. */
export interface Passage {
  readonly reading: Reading;
  /** The languages of the message, as bits. */
  readonly languages: number;
  /** In order of the text. */
  readonly hits: readonly Hit[];
  /** First word and the word behind the last. */
  readonly from: number;
  readonly to: number;
  readonly isQuestion: boolean;
  /** A short answer to a message that told of a code. */
  readonly isRecalled: boolean;
  /** What the messages and the sentence before were about, by number of a meaning. */
  readonly matter: Uint8Array;
  /** Earlier and later sentences of the same message are seen through this. */
  readonly all: readonly Hit[];
}

/** No sentence is as long: a wall of words without a full stop is looked at in parts, as every phrase is held against those around it. */
const longestSentence = 400;
/** A sentence that leans on the one before has hardly more words. */
const mostLeaning = 14;
/** So many words of a part belong to the next one too: further apart than any request's, so that none is torn. */
const shared = 40;

/** The sentences that hold at least one phrase. What one is about, the next may go on with: "Your bank texted you. What does it say?" */
export function passagesOf(reading: Reading, languages: number, hits: readonly Hit[], isRecalled: boolean, matter: readonly string[]): readonly Passage[] {
  const passages: Passage[] = [];
  const whole = recalled(matter);
  let before: readonly Hit[] = [];
  const { sentences, count } = reading;
  let next = 0;
  while (next < hits.length) {
    const sentence = sentences[hits[next]!.from]!;
    const first = next;
    while (next < hits.length && sentences[hits[next]!.from] === sentence && hits[next]!.from - hits[first]!.from < longestSentence) next++;
    let from = hits[first]!.from;
    while (from > 0 && sentences[from - 1] === sentence) from--;
    let to = hits[next - 1]!.to;
    while (to < count && sentences[to] === sentence) to++;
    const mine = hits.slice(first, next);
    passages.push({ reading, languages, hits: mine, from, to, isQuestion: reading.questions.includes(sentence), all: hits, isRecalled: isRecalled && count <= 14, matter: before.length === 0 || to - from > mostLeaning ? whole : withMatters(whole, before) });
    before = mine;
    const end = hits[next]?.from ?? count;
    if (end < count && sentences[end] === sentence) while (hits[next - 1]!.from > end - shared) next--;
  }
  return passages;
}

/** The first phrase of one of these meanings that begins at a word from `from` up to `to`. */
export function firstHit(passage: Passage, set: Uint8Array, from = passage.from, to = passage.to): Hit | null {
  const { hits } = passage;
  for (let index = from > passage.from ? firstFrom(hits, from) : 0; index < hits.length; index++) {
    const hit = hits[index]!;
    if (hit.from >= to) return null;
    if (hit.from >= from && set[hit.meaning] === 1) return hit;
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

/** Whether a phrase that begins at a word from `from` up to `to` is so: looks at those alone, as a wall of things asks it of each. */
export function someHit({ hits }: Passage, from: number, to: number, isSo: (hit: Hit) => boolean): boolean {
  for (let index = firstFrom(hits, from); index < hits.length && hits[index]!.from < to; index++) if (isSo(hits[index]!)) return true;
  return false;
}

export const hasHit = (passage: Passage, set: Uint8Array, from = passage.from, to = passage.to): boolean => firstHit(passage, set, from, to) !== null;

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
export function isInvited(passage: Passage, negation: Hit): boolean {
  const { isQuestion, hits } = passage;
  if (isQuestion && hits.some(hit => asked[hit.meaning] === 1 && hit.from === negation.to)) return true;
  return someHit(passage, negation.from - 5, negation.from, hit => hit.meaning === asksHow && isUnsaid(passage, hit));
}

const unsaying = numberOf('okay');
const asksHow = numberOf('how');

/** "Why can't you just change it?": a longer phrase that begins with the asking word says that this is no question of how. */
export const isUnsaid = (passage: Passage, { from, to }: Hit): boolean => someHit(passage, from, from + 1, hit => hit.meaning === unsaying && hit.to > to);
