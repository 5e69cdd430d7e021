import { slipLength, slipReach } from './slips.ts';

/** More than twice as many as all languages fill (`glance.test.ts`): a full table would be searched without end. */
const slots = 1 << 16;
/** Twelve languages. */
const all = 0xfff;
/** Words longer than this are rare, and no language's. */
const longest = 40;
/** What the place of a text is mixed with, by what the text is to a language. */
const [whole, start, end, slip] = [0, 0x5bd1e995, 0x2545f491, 0x27d4eb2f];
/** Of stems, and of what stands before the ending that a pronoun leaves on a verb, which has up to six. */
const fewestLetters = 3;
const longestEnding = 6;
/** Ends of compounds are told by so many letters. */
const endLetters = 4;

const grown = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** `but`: a letter that is left out. */
function hashOf(word: string, from = 0, but = -1): number {
  let hash = 0;
  for (let index = from; index < word.length; index++) if (index !== but) hash = grown(hash, word.charCodeAt(index));
  return hash;
}

/**
 * Which languages may know a word. Each word that is new to a page would be looked up in ten languages, in each in several ways, and nearly all
 * know nothing of it: one table of numbers tells that for all of them. It may name a language that finds nothing, and never leaves out one that does.
 */
export class Glance {
  /** Twenty bits of a hash above one bit per language; 0 for none. */
  private readonly table = new Int32Array(slots);

  addWhole(word: string, language: number): void {
    this.add(hashOf(word) ^ whole, language);
  }

  addStart(stem: string, language: number): void {
    this.add(hashOf(stem) ^ start, language);
  }

  addEnd(tail: string, language: number): void {
    this.add(hashOf(tail, tail.length - endLetters) ^ end, language);
  }

  /** What may be typed with a slip: two words are one slip apart where they are the same with a letter of one or of both left out. */
  addThing(word: string, language: number): void {
    for (let but = word.length; but > 0; but--) this.add(hashOf(word, 0, but) ^ slip, language);
  }

  /** The languages, as bits, that may know a folded word. `pronominal`, `eliding`: those whose verbs take pronouns, and that drop vowels. */
  languages(word: string, pronominal: number, eliding: number): number {
    if (word.length > longest || word.includes("'")) return all;
    let found = this.known(word, pronominal);
    if (umlaut.test(word)) found |= this.known(word.replace(umlauts, '$1'), 0);
    if (word.length > slipLength && elision.test(word)) found |= this.known(elidedOf(word), 0) & eliding;
    if (word.length >= slipLength && word.length < slipReach) for (let but = word.length; but > 0; but--) found |= this.at(hashOf(word, 0, but) ^ slip);
    return found;
  }

  private known(word: string, pronominal: number): number {
    const { length } = word;
    let found = length > endLetters ? this.at(hashOf(word, length - endLetters) ^ end) : 0;
    let hash = 0;
    for (let index = 0; index < length; index++) {
      hash = grown(hash, word.charCodeAt(index));
      if (index + 1 < fewestLetters) continue;
      found |= this.at(hash ^ start);
      if (length - index - 1 <= longestEnding) found |= this.at(hash ^ whole) & pronominal;
    }
    return found | this.at(hash ^ whole);
  }

  private add(key: number, language: number): void {
    const mixed = mix(key);
    const slot = this.slotOf(mixed);
    this.table[slot] = (mixed << 12) | (this.table[slot]! & all) | language;
  }

  private at(key: number): number {
    return this.table[this.slotOf(mix(key))]! & all;
  }

  private slotOf(mixed: number): number {
    const { table } = this;
    let slot = mixed >>> 16;
    while (table[slot] !== 0 && (table[slot]! ^ (mixed << 12)) >>> 12 !== 0) slot = (slot + 1) & (slots - 1);
    return slot;
  }
}

const mix = (key: number): number => Math.imul(key ^ (key >>> 15), 0x9e3779b1);

/** German without its dots: "pruefziffer". */
export const umlaut = /[aou]e/;
export const umlauts = /([aou])e/g;
/** French without its apostrophe: "lintranet", "jai". */
export const elision = /^(?:qu|[cdjlmnst])[aeiouhy]/;
export const elidedOf = (word: string): string => word.slice(word.startsWith('q') ? 2 : 1);
