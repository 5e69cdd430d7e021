import { brands as brandList } from '../../lists/brands.ts';
import { credentialWords, storyWords, supportWords } from '../../lists/link-words.ts';
import type { EngineSettings } from '../settings.ts';
import { readable, registrableDomain } from './address.ts';
import { oneEdit, type Edit } from './one-edit.ts';
import { fold, plain } from './skeleton.ts';
import { wordSet } from './word-list.ts';

/** A name that strangers borrow. */
export interface Brand {
  readonly name: string;
  /** The domain shown as the genuine one. */
  readonly domain: string;
  readonly domains: ReadonlySet<string>;
  /** First labels of its domains: the same name under another ending is not flagged as a look-alike. */
  readonly labels: ReadonlySet<string>;
  /** An ordinary word or a family name: counts only beside telling words. */
  readonly common: boolean;
  /** Attacked so often that names one letter off are looked for. */
  readonly core: boolean;
  /** The organisation's own, or its console's. */
  readonly own: boolean;
}

/** A word by which a brand is known. */
export interface BrandWord {
  readonly brand: Brand;
  readonly word: string;
  readonly folded: string;
}

export interface BrandIndex {
  /** Brand of a genuine domain. */
  ownerOf(domain: string): Brand | undefined;
  /** The whole label is the word: as it is, or folded. */
  exact(label: string): BrandWord | undefined;
  folded(label: string): BrandWord | undefined;
  /** One edit from a word, both folded. */
  near(folded: string): { readonly hit: BrandWord; readonly edit: Edit; readonly at: number } | undefined;
  /** A name of several words (`credit-agricole`) as whole words of a label. */
  hyphenated(label: string): BrandWord | undefined;
  /** Long words inside a folded label: where they begin. */
  inside(folded: string): { readonly hit: BrandWord; readonly at: number } | undefined;
}

/** Words of signing in; `credential` has those of help desks and banks as well, which beside a brand weigh the same. */
export const signingIn = wordSet(credentialWords);
export const credential = new Set([...signingIn, ...wordSet(supportWords)]);
const story = wordSet(storyWords);
export const telling = new Set([...credential, ...story]);

const shortestFuzzy = 5;
const shortestInside = 5;

export function brandIndex(settings: EngineSettings): BrandIndex {
  const words = [...ownWords(settings), ...publicWords()];
  const owners = new Map<string, Brand>();
  const exact = new Map<string, BrandWord>();
  const folded = new Map<string, BrandWord>();
  const near = new Map<string | number, BrandWord[]>();
  const starts: Beginnings = { words: new Map(), table: new Uint8Array(1 << 15) };
  const several = words.filter(({ word }) => word.includes('-'));
  for (const word of words) {
    for (const domain of word.brand.domains) if (!owners.has(domain)) owners.set(domain, word.brand);
    if (!exact.has(word.word)) exact.set(word.word, word);
    if (word.word.length >= 3 && !folded.has(word.folded)) folded.set(word.folded, word);
    if (word.brand.core && word.folded.length >= shortestFuzzy - 1) for (const key of nearKeys(word.folded)) push(near, key, word);
    if (word.folded.length < shortestInside) continue;
    push(starts.words, word.folded.slice(0, 4), word);
    starts.table[threeAt(word.folded, 0)] = 1;
  }
  return {
    ownerOf: domain => owners.get(domain),
    exact: label => exact.get(label),
    folded: label => folded.get(label),
    near: label => nearest(near, label),
    hyphenated: label => several.find(({ word }) => label.includes(word) && `-${label}-`.includes(`-${word}-`)),
    inside: label => longestInside(starts, label),
  };
}

function push<Key>(map: Map<Key, BrandWord[]>, key: Key, word: BrandWord): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else if (!list.includes(word)) list.push(word);
}

/** A slip leaves the first letter (with the length one off at most), swaps or loses it (then the second stands first), or mistypes it. */
const nearKeys = (word: string): readonly (string | number)[] => [firstKey(word, 0, word.length), secondKey(word, word.length), `${word.slice(1, 4)}${word.length}`];
const firstKey = (word: string, at: number, length: number): number => word.charCodeAt(at) * 128 + length;
const secondKey = (word: string, length: number): number => -firstKey(word, 1, length);

function nearest(near: ReadonlyMap<string | number, readonly BrandWord[]>, label: string): ReturnType<BrandIndex['near']> {
  if (label.length < shortestFuzzy - 1 || label.length > 24) return undefined;
  const { length } = label;
  const key = firstKey(label, 0, length);
  return (
    among(near.get(key), label) ?? among(near.get(key - 1), label) ?? among(near.get(key + 1), label) ?? among(near.get(-key), label) ?? among(near.get(-key - 1), label) ??
    (length >= 8 ? among(near.get(`${label.slice(1, 4)}${length}`), label) : undefined)
  );
}

function among(hits: readonly BrandWord[] | undefined, label: string): ReturnType<BrandIndex['near']> {
  if (hits === undefined) return undefined;
  for (const hit of hits) {
    const found = oneEdit(label, hit.folded);
    // Of a short word only the slips that leave it whole: `loomm`, not `look`.
    if (found !== null && (hit.word.length >= shortestFuzzy || found.edit === 'inserted')) return { hit, edit: found.edit, at: found.at };
  }
  return undefined;
}

/** Words by their first four letters, and a table of their first three that says no without cutting anything out. */
interface Beginnings {
  readonly words: Map<string, BrandWord[]>;
  readonly table: Uint8Array;
}

const threeAt = (text: string, at: number): number => ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);

function longestInside({ words, table }: Beginnings, label: string): ReturnType<BrandIndex['inside']> {
  let best: ReturnType<BrandIndex['inside']>;
  for (let at = 0; at + 4 <= label.length; at++) {
    if (table[threeAt(label, at)] === 0) continue;
    const hits = words.get(label.slice(at, at + 4));
    if (hits === undefined) continue;
    for (const hit of hits) if (label.startsWith(hit.folded, at) && hit.folded.length > (best?.hit.folded.length ?? 0)) best = { hit, at };
  }
  return best;
}

let shared: readonly BrandWord[] | undefined;
const publicWords = (): readonly BrandWord[] => (shared ??= readBrands(brandList));

function readBrands(list: string): BrandWord[] {
  return list.trim().split('\n').flatMap(row => {
    const [flagged, rest] = splitOnce(row, ': ');
    const [domains, more] = splitOnce(rest, ' | ');
    const name = flagged.replace(/^[!~]+/, '');
    const flags = flagged.slice(0, flagged.length - name.length);
    return wordsOf(name, domains.split(' '), more.split(' ').filter(Boolean), { common: flags.includes('~'), core: flags.includes('!'), own: false });
  });
}

function wordsOf(name: string, domains: readonly string[], more: readonly string[], flags: Pick<Brand, 'common' | 'core' | 'own'>): BrandWord[] {
  const labels = domains.map(domain => domain.split('.', 1)[0]!);
  const brand: Brand = { name, domain: domains[0] ?? name, domains: new Set(domains), labels: new Set(labels), ...flags };
  const first = labels[0] === undefined || labels[0].length < 3 ? [] : [labels[0]];
  const words = [...new Set([...first, ...more])];
  // Further words are names made for the purpose (`officeonline`), so they count as telling even where the brand's first word is an ordinary one.
  return words.map(word => ({ brand: flags.common && word !== labels[0] ? { ...brand, common: false } : brand, word, folded: fold(plain(word)) }));
}

const ownFlags = { common: false, core: true, own: true };

function ownWords(settings: EngineSettings): BrandWord[] {
  const own = settings.ownDomains.flatMap(domain => registrableDomain(domain) ?? []);
  const words = [...own].flatMap(domain => wordsOf(domain, [domain, ...own], [], ownFlags));
  const named = settings.ownBrands.flatMap(name => wordsOf(name, own, [name.toLowerCase()], ownFlags));
  const console = settings.consoleHost === null ? null : registrableDomain(settings.consoleHost);
  const consoleBrand = console === null ? undefined : publicWords().find(word => word.brand.domains.has(console));
  const consoleWords = console === null ? [] : wordsOf(consoleBrand?.brand.name ?? console, [...new Set([console, ...(consoleBrand?.brand.domains ?? [])])], [], ownFlags);
  return [...words, ...named, ...consoleWords].map(word => ({ ...word, word: readable(word.word) }));
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}
