import { foldWord } from './fold.ts';
import { unpacked } from './front-coding.ts';
import type { LanguageHead } from './language-file.ts';
import { spelled } from './notation.ts';

/** The languages a word votes for, four to a number and eight bits each: votes of many words are added by adding these. */
export interface Ballot {
  /** One bit per language that uses the word. */
  readonly languages: number;
  /** Languages, as bits, in which it is a word of a secret; bit 0 for all. */
  readonly secrets: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/** So many words can vote before a sum of eight bits would run over: 42 times 6. */
export const mostVoters = 42;
/** By how many languages use a word: one of few tells more, one of many nothing. */
const weights = [0, 6, 3, 2, 1];
/** Shorter beginnings are not looked for. */
const shortestStem = 3;
export const nobody: Ballot = { languages: 0, secrets: 0, first: 0, second: 0, third: 0 };

/**
 * The words that tell a language, of all languages together. It is all that must be there to know which language's phrases a text needs,
 * and it never changes: a text is in the same languages whatever was read before.
 */
export class Vocabulary {
  private readonly whole = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  /** Words of secrets and beginnings of them, each with its languages. */
  private readonly secrets = new Map<string, number>();
  /** The first letters of all beginnings: most words begin with none of them. */
  private readonly starts = new Set<string>();

  /** A language's bit is `1 << index`; the first head is of the names, which are of no language. */
  constructor(heads: readonly LanguageHead[]) {
    heads.forEach(({ telling, secrets: named }, index) => {
      const secrets = named.split(' ').filter(Boolean);
      for (const word of [...secrets, ...unpacked(telling)]) this.add(word, 1 << index);
      for (const word of secrets) this.secrets.set(word, (this.secrets.get(word) ?? 0) | (1 << index));
    });
  }

  /** What a folded word votes for. */
  ballot(word: string): Ballot {
    let languages = this.whole.get(word) ?? 0;
    let secrets = this.secrets.get(word) ?? 0;
    const last = this.starts.has(word.slice(0, shortestStem)) ? word.length : 0;
    for (let length = shortestStem; length <= last && length < 24; length++) {
      const stem = word.slice(0, length);
      languages |= this.stems.get(stem) ?? 0;
      secrets |= this.secrets.get(`${stem}*`) ?? 0;
    }
    return languages === 0 ? nobody : toBallot(languages, secrets);
  }

  private add(written: string, bit: number): void {
    for (const word of spelled(written)) {
      const isStem = word.endsWith('*');
      const table = isStem ? this.stems : this.whole;
      const key = isStem ? foldWord(word.slice(0, -1)) : word;
      table.set(key, (table.get(key) ?? 0) | bit);
      if (isStem) this.starts.add(key.slice(0, shortestStem));
    }
  }
}

function toBallot(languages: number, secrets: number): Ballot {
  const voters: number[] = [];
  for (let index = 1; index < 12; index++) if ((languages & (1 << index)) !== 0) voters.push(index);
  const weight = weights[voters.length] ?? 0;
  const lanes: [number, number, number] = [0, 0, 0];
  for (const voter of voters) lanes[voter >> 2]! += weight << (8 * (voter & 3));
  return { languages, secrets, first: lanes[0], second: lanes[1], third: lanes[2] };
}
