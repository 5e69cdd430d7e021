import { editionOfLists } from './links/from-lists.ts';

/**
 * What other detectors want to know of single words, as bits. The reader of words (`intents/reading.ts`) remembers what each word is when it
 * is first met, so that a message costs them nothing when none of its words is one of theirs: they need not read it.
 */
export const interest = {
  /** May end a label of a secret. */
  label: 1,
  /** May end a label of what holds no digit. */
  labelWithoutDigits: 2,
  /** Has what every address has some of, or stands for a dot. */
  sign: 4,
  /** No word of a recovery phrase. */
  endsRun: 8,
  /** Neither: digits, or another script. */
  noWord: 16,
  /** Stands in a label of data as short as a date or a house number. */
  labelOfSmall: 32,
  /** May make a street, a box or a unit of what stands beside it. */
  street: 64,
} as const;

/** Nearly every word is written so, and has no parts to be asked about. */
export const isPlain = (word: string): boolean => plain.test(word);
const plain = /^[a-z]+$/;

type Question = (word: string) => number;

const questions = new Set<Question>();

/** From now on the answers are part of what is known of a word. */
export const askOfWords = (question: Question): void => void questions.add(question);

/** Grows when there are more who ask, or other lists to answer from: what was known of words before is incomplete. */
export const answersEdition = (): number => questions.size + editionOfLists();

/** All answers about a word as it was written. */
export function interestsOf(word: string): number {
  let bits = 0;
  for (const question of questions) bits |= question(word);
  return bits;
}

/** A dot, a comma, or the first two letters of a word for a dot: what stands in brackets, which hide an address so, is mostly something else. */
export function mayBeDot(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1) | 32;
  // With 32 the comma and the dot stay what they are, and 0 and o are told apart.
  if (first === 100) return second === 111 || second === 48;
  if (first === 112) return second === 111 || second === 117;
  return first === 107 ? second === 114 : first === 44 || first === 46 || first > 128;
}
