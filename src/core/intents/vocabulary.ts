import { foldWord } from './fold.ts';
import type { LanguageHead } from './language-file.ts';
import { spelled } from './notation.ts';

/** The languages a word votes for, four to a number and eight bits each: votes of many words are added by adding these. */
export interface Ballot {
  /** One bit per language that uses the word. */
  readonly languages: number;
  /** Languages, as bits, in which it is a thing that can be asked for; bit 0 for all. */
  readonly things: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/** So many words can vote before a sum of eight bits would run over: 42 times 6. */
export const mostVoters = 42;
/** By how many languages use a word: one of few tells more, one of many nothing. */
const weights = [0, 6, 3, 2, 1];
export const nobody: Ballot = { languages: 0, things: 0, first: 0, second: 0, third: 0 };

/**
 * The words that tell a language, of all languages together. It is all that must be there to know which language's phrases a text needs,
 * and it never changes: a text is in the same languages whatever was read before.
 */
export class Vocabulary {
  private readonly whole = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  /** Things that can be asked for: the same, of those words. */
  private readonly things = new Map<string, number>();

  /** A language's bit is `1 << index`; the first head is of the names, which are of no language. */
  constructor(heads: readonly LanguageHead[]) {
    heads.forEach(({ common, things, frames }, index) => {
      for (const word of `${common} ${things} ${frames}`.split(/\s+/)) if (word !== '') this.add(word, 1 << index);
      for (const word of things.split(' ')) this.things.set(word, (this.things.get(word) ?? 0) | (1 << index));
    });
  }

  /** What a folded word votes for. */
  ballot(word: string): Ballot {
    let languages = this.whole.get(word) ?? 0;
    let things = this.things.get(word) ?? 0;
    for (let length = 3; length <= word.length && length < 24; length++) {
      const stem = word.slice(0, length);
      languages |= this.stems.get(stem) ?? 0;
      things |= this.things.get(`${stem}*`) ?? 0;
    }
    return languages === 0 ? nobody : toBallot(languages, things);
  }

  private add(written: string, bit: number): void {
    for (const word of spelled(written)) {
      const isStem = word.endsWith('*');
      const table = isStem ? this.stems : this.whole;
      const key = isStem ? foldWord(word.slice(0, -1)) : word;
      table.set(key, (table.get(key) ?? 0) | bit);
    }
  }
}

function toBallot(languages: number, things: number): Ballot {
  const voters: number[] = [];
  for (let index = 1; index < 12; index++) if ((languages & (1 << index)) !== 0) voters.push(index);
  const weight = weights[voters.length] ?? 0;
  const lanes: [number, number, number] = [0, 0, 0];
  for (const voter of voters) lanes[voter >> 2]! += weight << (8 * (voter & 3));
  return { languages, things, first: lanes[0], second: lanes[1], third: lanes[2] };
}
