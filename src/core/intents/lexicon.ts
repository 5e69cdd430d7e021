import { brakes, frames, meanings, objects, type LanguageFile, type Meaning } from './language-file.ts';
import { isSlip, shortened } from './slips.ts';
import { phrasesOf, spelled } from './spelling.ts';

/** A word as the lexicon knows it. One object per different word, so that a reading is a list of references. */
export interface Word {
  /** The words of phrases this word stands for: itself, stems it begins with, a word it is a typing slip of. */
  readonly symbols: readonly number[];
  /** One bit per language that uses the word. */
  readonly languages: number;
  /** The languages it votes for and how much: a word of few languages tells more, one of many nothing. */
  readonly voters: readonly number[];
  readonly vote: number;
  /** Languages, as bits, in which it may begin the search for a thing or a move: a text without any asks for nothing. */
  readonly triggers: number;
  readonly isNumber?: boolean;
}

/** A step in the tree of phrases. */
export interface Node {
  /** Languages, as bits, of the phrases that lead through here. */
  languages: number;
  next: Map<number, Node> | null;
  /** What may follow after up to three other words. */
  after: Node | null;
  ends: Ending[] | null;
}

export interface Ending {
  readonly meaning: number;
  /** One bit per language in which the phrase means this. */
  languages: number;
}

export interface Lexicon {
  readonly languages: readonly string[];
  readonly roots: readonly (Node | undefined)[];
  word(text: string): Word;
  /** Words as they were written, so that the same spelling is read only once. */
  readonly plain: ReadonlyMap<string, Word>;
  remember(written: string, word: Word): void;
  number(digits: string): Word;
  readonly url: Word;
  readonly archiveUrl: Word;
  readonly mail: Word;
}

export const unknownWord: Word = { symbols: [], ...ballot(0), triggers: 0 };

/** Meanings that make nothing alone: every rule they take part in needs another meaning too, and that one starts the search. */
const quiet = new Set<string>([
  ...frames, ...brakes, 'decoy', 'digits', 'bankWeak', 'sms', 'change', 'remove', 'skip', 'activate', 'add', 'mail', 'phone', 'other', 'account', 'install', 'paste', 'run', 'enterKey',
  'file', 'open', 'pc', 'here', 'evidence', 'refund', 'pay', 'write', 'workAccount', 'qr', 'hurry', 'plea', 'refusal', 'claim', 'insist', 'relay',
]);
/** Names of things are recognised with a slip of the finger. */
const named = new Set<string>(objects.filter(name => name !== 'decoy'));
/** Words at least this long are recognised with one letter wrong. */
const slipLength = 5;
const rememberedWords = 20_000;

/** Merges the languages' files into one tree of phrases over numbered words. */
export function buildLexicon(files: readonly LanguageFile[]): Lexicon {
  const symbols = new Map<string, number>();
  const stems = new Map<string, number>();
  const languages: number[] = [];
  const triggers: number[] = [];
  const roots: (Node | undefined)[] = [];
  const slips = new Map<string, string[]>();
  const uses = new Map<string, number>();
  const commonness = new Map<string, number>([['#', 9000]]);
  const loud: { readonly words: readonly string[]; readonly isThing: boolean; readonly bit: number }[] = [];
  const things = new Set<string>();

  function symbolOf(text: string, bit: number): number {
    const isStem = text.endsWith('*');
    const table = isStem ? stems : symbols;
    const key = isStem ? text.slice(0, -1) : text;
    let symbol = table.get(key);
    if (symbol === undefined) {
      symbol = languages.length;
      table.set(key, symbol);
      languages.push(0);
      triggers.push(0);
    }
    languages[symbol] = languages[symbol]! | bit;
    return symbol;
  }

  function addPhrase(words: readonly string[], meaning: number, bit: number, isTrigger: boolean): void {
    let node: Node | undefined;
    if (isTrigger) loud.push({ words, isThing: named.has(meanings[meaning]!), bit });
    for (const text of words) {
      uses.set(text, Math.min(8000, (uses.get(text) ?? 0) + 1));
      if (text === '..') {
        node = node!.after ??= emptyNode();
        node.languages |= bit;
        continue;
      }
      const symbol = symbolOf(text, bit);
      if (node === undefined) node = roots[symbol] ??= emptyNode();
      else {
        node.next ??= new Map();
        let next = node.next.get(symbol);
        if (next === undefined) node.next.set(symbol, (next = emptyNode()));
        node = next;
      }
      node.languages |= bit;
    }
    if (node === undefined) return;
    node.ends ??= [];
    const ending = node.ends.find(end => end.meaning === meaning);
    if (ending) ending.languages |= bit;
    else node.ends.push({ meaning, languages: bit });
  }

  files.forEach((file, index) => {
    const bit = 1 << index;
    const common = file.common.split(/\s+/);
    for (const [place, text] of common.entries()) {
      for (const word of spelled(text, file)) {
        symbolOf(word, bit);
        // Commoner words stand earlier in the list.
        commonness.set(word, Math.max(commonness.get(word) ?? 0, 10_000 - place));
      }
    }
    for (const [meaning, list] of Object.entries(file.phrases)) {
      const number = meanings.indexOf(meaning as Meaning);
      for (const phrase of phrasesOf(list, file)) {
        addPhrase(phrase, number, bit, !quiet.has(meaning));
        if (named.has(meaning)) for (const text of phrase) if (text.length > slipLength || !commonness.has(text)) things.add(text);
      }
    }
  });
  // The rarest word of a phrase starts the search: where it is missing the phrase cannot be.
  const weight = (text: string): number => commonness.get(text) ?? (/^\d/.test(text) ? 9900 : uses.get(text)!);
  for (const { words, isThing, bit } of loud) {
    const rarest = words.filter(text => text !== '..').reduce((a, b) => (weight(b) < weight(a) ? b : a));
    // A move told in nothing but everyday words would make every message worth reading; it counts beside others only.
    if (weight(rarest) < (isThing ? 9880 : 9000)) triggers[symbolOf(rarest, 0)]! |= bit;
  }
  for (const text of symbols.keys()) {
    if (text.length < slipLength || text.startsWith('@') || !things.has(text)) continue;
    for (const short of shortened(text)) slips.set(short, [...(slips.get(short) ?? []), text]);
  }

  const known = new Map<string, Word>();
  const plain = new Map<string, Word>();
  function read(text: string): Word {
    const found: number[] = [];
    const own = symbols.get(text);
    if (own !== undefined) found.push(own);
    for (let length = 3; length <= text.length && length < 24; length++) {
      const stem = stems.get(text.slice(0, length));
      if (stem !== undefined) found.push(stem);
    }
    if (found.length === 0 && text.length >= slipLength && text.length < 24) {
      for (const short of shortened(text)) {
        const slip = slips.get(short)?.find(other => isSlip(text, other));
        if (slip === undefined) continue;
        const symbol = symbols.get(slip)!;
        // A slip says nothing of the language.
        return { symbols: [symbol], ...ballot(0), triggers: triggers[symbol]! };
      }
    }
    if (found.length === 0 && text.includes("'")) return read(text.slice(0, text.indexOf("'")));
    if (found.length === 0) return unknownWord;
    return { symbols: found, ...ballot(found.reduce((bits, symbol) => bits | languages[symbol]!, 0)), triggers: found.reduce((bits, symbol) => bits | triggers[symbol]!, 0) };
  }

  const special = (text: string): Word => {
    const symbol = symbolOf(text, 0);
    return { symbols: [symbol], ...ballot(0), triggers: triggers[symbol]! };
  };
  const anyNumber: Word = { ...special('#'), isNumber: true };
  return {
    languages: files.map(file => file.id),
    roots,
    plain,
    remember(written, word) {
      if (plain.size < rememberedWords) plain.set(written, word);
    },
    word(text) {
      let word = known.get(text);
      if (word === undefined) {
        word = read(text);
        // A hostile page may use more different words than any chat does.
        if (known.size < rememberedWords) known.set(text, word);
      }
      return word;
    },
    number(digits) {
      const own = digits.length <= 2 ? symbols.get(digits) : undefined;
      if (own === undefined) return anyNumber;
      const word = known.get(digits) ?? { symbols: [...anyNumber.symbols, own], ...ballot(0), triggers: triggers[own]!, isNumber: true };
      known.set(digits, word);
      return word;
    },
    url: special('@url'),
    archiveUrl: { ...special('@archive'), symbols: [...special('@archive').symbols, ...special('@url').symbols] },
    mail: special('@mail'),
  };
}

function ballot(languages: number): Pick<Word, 'languages' | 'voters' | 'vote'> {
  const voters: number[] = [];
  // Bit 0 is the names, which are of no language.
  for (let index = 1; index < 31; index++) if (languages & (1 << index)) voters.push(index);
  const vote = [0, 6, 3, 2, 1][voters.length] ?? 0;
  return { languages, voters: vote > 0 ? voters : [], vote };
}

const emptyNode = (): Node => ({ languages: 0, next: null, after: null, ends: null });
