import type { Address } from './address.ts';
import { telling, type BrandIndex, type BrandWord } from './brand-index.ts';
import { embeddedDomain } from './embedded-domain.ts';
import { sight } from './first-sight.ts';
import type { Edit } from './one-edit.ts';
import { fold, plain } from './skeleton.ts';
import { isInnocentEdit } from './slip.ts';
import { dot, endOfWord, hyphen, underline, wordsOf } from './word-list.ts';
import { besideOf, isOfSignIn, tells, type Beside } from './words-beside.ts';

/**
 * How an address borrows a name:
 * `same` the name under another ending, `look` written to look the same, `near` one letter off, `split` the name cut by dots or hyphens,
 * `embedded` a whole genuine address as a mere part, `token` a word of its own between hyphens, `glued` with other letters around it.
 */
export type How = 'same' | 'look' | 'near' | 'split' | 'embedded' | 'token' | 'glued';

export interface Borrowed {
  readonly hit: BrandWord;
  readonly how: How;
  /** In the name the stranger registered (or got from a hoster), or left of it. */
  readonly where: 'label' | 'subdomain';
  /** Not the very letters of the name. */
  readonly altered: boolean;
  /** With letters of other scripts or accents that are not in the name. */
  readonly foreign: boolean;
  readonly edit?: { readonly edit: Edit; readonly at: number };
  /** Words beside the name, in the registered name and left of it. */
  readonly beside: Beside;
}

const institutional = /^(?:gov|edu|mil|int|arpa|museum|post)$|^(?:gov|gob|gouv|gub|go|mil|edu|ac|gv|sch|k12)\.[a-z]{2}$|\.us$/;
/** A label, or one word of a label, and what may be found in it (`sight`). */
interface Piece {
  readonly text: string;
  readonly sight: number;
}

/** A label with the words that hyphens part; the label itself when it is one word. */
interface Label extends Piece {
  readonly words: readonly Piece[];
}

const pieceOf = (text: string, index: BrandIndex): Piece => ({ text, sight: index.sightOf(text) });

function labelOf(text: string, index: BrandIndex): Label {
  const whole = pieceOf(text, index);
  const words: Piece[] = [];
  if (text.includes('-') || text.includes('_')) { for (const word of wordsOf(text, hyphen | underline)) if (word !== '') words.push(pieceOf(word, index)); }
  else if (text !== '') words.push(whole);
  return { text, sight: whole.sight, words };
}

/** Every name that an address borrows, the strongest first. Addresses of a brand's own are not asked. */
export function borrowedNames(address: Address, index: BrandIndex): readonly Borrowed[] {
  const name = inPlainLetters(address.label, address);
  const left = address.subdomain === 'www' ? '' : inPlainLetters(address.subdomain, address);
  const inName = sightsIn(name, index);
  const inLeft = left === '' ? 0 : sightsIn(left, index);
  const joined = left === '' ? undefined : joinedName(left, name, index);
  if ((inName === 0 && inLeft === 0 && joined === undefined) || name === '' || address.ip !== null) return none;
  // Nobody outside the institution gets a name under these.
  if (address.suffix !== 'com' && institutional.test(address.suffix)) return none;
  const found: Borrowed[] = [];
  const label = labelOf(name, index);
  const whole = wholeLabel(address, label, index);
  if (whole !== undefined) found.push(whole);
  if (inName !== 0) parts(label, 'label', address, index, found);
  if (inName !== 0 || inLeft !== 0) subdomains(address, left, label, index, found);
  if (joined !== undefined && joined.word.length >= 5) found.push({ hit: joined, how: 'split', where: 'label', altered: true, foreign: false, beside: besideOf(name.split('-'), address.subdomain) });
  if (found.length === 0) return found;
  const genuine = found.filter(borrowed => !borrowed.hit.brand.domains.has(address.domain));
  return genuine.sort((a, b) => strength[b.how] - strength[a.how] || besideRank[b.beside] - besideRank[a.beside] || b.hit.word.length - a.hit.word.length);
}

const none: readonly Borrowed[] = [];
const everything = -1;

/** What may be found in any label of a name, whole or word by word: nothing in most. */
function sightsIn(name: string, index: BrandIndex): number {
  let seen = 0;
  for (let from = 0, to; from <= name.length; from = to + 1) {
    to = endOfWord(name, from, dot);
    seen |= index.sightOf(name, from, to);
    let end = endOfWord(name, from, dot | hyphen | underline);
    if (end === to) continue;
    for (let word = from; word <= to; word = end + 1) {
      end = endOfWord(name, word, dot | hyphen | underline);
      // Underlines part words, and are letters of what hyphens part: both are read below.
      if (name[end] === '_') return everything;
      seen |= index.sightOf(name, word, end);
    }
  }
  return seen;
}

/** A name that dots part, `pay.pal.example`: of a deeper host they are no disguise. */
function joinedName(left: string, name: string, index: BrandIndex): BrandWord | undefined {
  let whole = '';
  let labels = 0;
  for (let from = 0, to; from <= left.length; from = to + 1, labels++) {
    to = endOfWord(left, from, dot);
    const text = left.slice(from, to);
    if (text !== 'www') whole += text;
  }
  if (labels > 2) return undefined;
  whole += name;
  return (index.sightOf(whole) & sight.known) === 0 ? undefined : index.folded(fold(whole));
}

/** In plain small letters; most names are from the start. */
const inPlainLetters = (name: string, address: Address): string => (address.asWritten ? name : plain(name.toLowerCase()));

const strength: Readonly<Record<How, number>> = { look: 7, embedded: 6, near: 5, token: 4, glued: 3, split: 2, same: 1 };
const besideRank = { credential: 3, story: 2, hyphen: 1, none: 0 } as const;

function wholeLabel(address: Address, { text: label, sight: seen }: Label, index: BrandIndex): Borrowed | undefined {
  if ((seen & (sight.known | sight.near)) === 0) return undefined;
  const foreign = !address.asWritten && label !== address.label.toLowerCase();
  const exact = index.exact(address.label);
  if (exact !== undefined) return { hit: exact, how: 'same', where: 'label', altered: false, foreign: false, beside: besideOf([], address.subdomain) };
  const folded = fold(label);
  const looks = index.exact(label) ?? index.folded(folded);
  if (looks !== undefined && (looks.word.length >= 5 || foreign)) return { hit: looks, how: 'look', where: 'label', altered: true, foreign, beside: besideOf([], address.subdomain) };
  const near = (seen & sight.near) === 0 ? undefined : index.near(folded);
  if (near !== undefined && (foreign || !isInnocentEdit(label, near))) return { hit: near.hit, how: 'near', where: 'label', altered: true, foreign, edit: near, beside: besideOf([], address.subdomain) };
  const split = folded.includes('-') ? index.folded(folded.replaceAll('-', '')) : undefined;
  return split !== undefined && split.word.length >= 5 ? { hit: split, how: 'split', where: 'label', altered: true, foreign: false, beside: besideOf([], address.subdomain) } : undefined;
}

/** Names as words of their own, or glued to others, inside one label. */
function parts({ text: label, words }: Label, where: Borrowed['where'], address: Address, index: BrandIndex, found: Borrowed[]): void {
  const elsewhere = where === 'label' ? address.subdomain : address.label;
  const several = words.length > 1 && words.some(word => (word.sight & sight.first) !== 0) ? index.hyphenated(label, words) : undefined;
  if (several !== undefined && several.word !== label) {
    const others = label.replace(several.word, '').split('-').filter(Boolean);
    found.push({ hit: several, how: 'token', where, altered: false, foreign: false, beside: besideOf(others, elsewhere) });
  }
  const alone = words.length < 2;
  for (let position = 0; position < words.length; position++) {
    const word = words[position]!;
    const hit = !alone || where === 'subdomain' ? ownWord(word, alone, index) : undefined;
    const beside = hit === undefined ? 'none' : besideOf(besides(words, position), elsewhere);
    if (hit === undefined) glued(words, position, where, address, index, found);
    else if (hit.edit === undefined) found.push({ hit: hit.hit, how: 'token', where, altered: hit.altered, foreign: false, beside });
    else found.push({ hit: hit.hit, how: 'token', where, altered: true, foreign: false, edit: hit.edit, beside });
  }
}

const besides = (words: readonly Piece[], position: number): readonly string[] => words.filter((_, other) => other !== position).map(({ text }) => text);

/** The word is a name, as it is, as it looks, or one slip away. */
function ownWord({ text, sight: seen }: Piece, alone: boolean, index: BrandIndex): Pick<Borrowed, 'hit' | 'altered' | 'edit'> | undefined {
  if ((seen & sight.known) !== 0) {
    const exact = index.exact(text) ?? (text.length >= 4 || (text.length === 3 && !alone) ? index.folded(fold(text)) : undefined);
    if (exact !== undefined) return { hit: exact, altered: exact.word !== text };
  }
  if (text.length < 6 || (seen & sight.near) === 0) return undefined;
  const near = index.near(fold(text));
  return near !== undefined && near.hit.word.length >= 5 && !isInnocentEdit(text, near) && !telling().has(text) ? { hit: near.hit, altered: true, edit: near } : undefined;
}

/** A name inside the word, with other letters around it. */
function glued(words: readonly Piece[], position: number, where: Borrowed['where'], address: Address, index: BrandIndex, found: Borrowed[]): void {
  const { text, sight: seen } = words[position]!;
  if (text.length <= 5 || (seen & sight.inside) === 0) return;
  const folded = fold(text);
  const inside = index.inside(folded);
  if (inside === undefined || inside.hit.folded.length === folded.length) return;
  const around = [folded.slice(0, inside.at), folded.slice(inside.at + inside.hit.folded.length)].filter(Boolean);
  const altered = !text.includes(inside.hit.word);
  const glueTells = around.every(part => /^\d+$/.test(part) || tells(part));
  const long = inside.hit.word.length >= 8 || (!inside.hit.brand.common && inside.hit.word.length >= 7);
  if (!glueTells && !long) return;
  const beside = glueTells ? (around.some(isOfSignIn) ? 'credential' : 'story') : besideOf(besides(words, position), address.subdomain);
  found.push({ hit: inside.hit, how: 'glued', where, altered, foreign: false, beside });
}

function subdomains(address: Address, left: string, label: Label, index: BrandIndex, found: Borrowed[]): void {
  if (left === '') return;
  const labels: Label[] = [];
  for (const name of wordsOf(left, dot)) labels.push(labelOf(name, index));
  const embedded = mayEmbed(label) || labels.some(mayEmbed) ? embeddedDomain([...labels, label].map(({ text }) => text), address, index) : undefined;
  if (embedded !== undefined) found.push({ hit: embedded, how: 'embedded', where: 'subdomain', altered: false, foreign: false, beside: besideOf(label.text.split('-'), address.subdomain) });
  for (let at = Math.max(0, labels.length - 6); at < labels.length; at++) if (labels[at]!.text !== 'www') parts(labels[at]!, 'subdomain', address, index, found);
}

/** A genuine address begins with a name, a government's with `gov`: without either there is none. */
const mayEmbed = (label: Label): boolean => begins(label) || label.text.includes('_') || label.words.some(begins);
const begins = (piece: Piece): boolean => (piece.sight & (sight.known | sight.government)) !== 0;
