import * as brandLists from '../../lists/brands.ts';
import * as linkWords from '../../lists/link-words.ts';
import type { EngineSettings } from '../settings.ts';
import { readable, registrableDomain } from './address.ts';
import { firstSight, type FirstSight } from './first-sight.ts';
import { fromLists } from './from-lists.ts';
import { insideFinder } from './inside.ts';
import { nearFinder } from './near.ts';
import type { Edit } from './one-edit.ts';
import { fold, plain } from './skeleton.ts';
import { rows, words, wordSet } from './word-list.ts';

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
  /** What may be found of a word in plain letters, so that nothing else need be asked: bits of `sight`. */
  readonly sightOf: FirstSight;
  /** The whole label is the word: as it is, or folded. */
  exact(label: string): BrandWord | undefined;
  folded(label: string): BrandWord | undefined;
  /** One edit from a word, both folded. */
  near(folded: string): { readonly hit: BrandWord; readonly edit: Edit; readonly at: number } | undefined;
  /** A name of several words (`credit-agricole`) as whole words of a label; `pieces` are the label's words. */
  hyphenated(label: string, pieces: readonly { readonly text: string }[]): BrandWord | undefined;
  /** Long words inside a folded label: where they begin. */
  inside(folded: string): { readonly hit: BrandWord; readonly at: number } | undefined;
}

/** Words of signing in; `credential` has those of help desks and banks as well, which beside a brand weigh the same. */
export const signingIn = fromLists(() => wordSet(linkWords.credentialWords));
export const credential = fromLists(() => new Set([...signingIn(), ...words(linkWords.supportWords)]));
export const telling = fromLists(() => new Set([...credential(), ...words(linkWords.storyWords)]));

const shortestFuzzy = 5;

/** All names, for one organisation. */
export function brandIndex(settings: EngineSettings): BrandIndex {
  return makeIndex([...ownWords(settings), ...publicWords()]);
}

function makeIndex(words: readonly BrandWord[]): BrandIndex {
  const owners = new Map<string, Brand>();
  const exact = new Map<string, BrandWord>();
  const forms = new Map<string, BrandWord>();
  for (const word of words) {
    for (const domain of word.brand.domains) if (!owners.has(domain)) owners.set(domain, word.brand);
    if (!exact.has(word.word)) exact.set(word.word, word);
    if (word.word.length >= 3 && !forms.has(word.folded)) forms.set(word.folded, word);
  }
  const near = nearFinder(words.filter(({ brand, folded }) => brand.core && folded.length >= shortestFuzzy - 1));
  return {
    ownerOf: domain => owners.get(domain),
    sightOf: firstSight(words, near),
    exact: label => exact.get(label),
    folded: label => forms.get(label),
    near: near.find,
    hyphenated: hyphenFinder(words.filter(({ word }) => word.includes('-'))),
    inside: insideFinder(words),
  };
}

function hyphenFinder(several: readonly BrandWord[]): BrandIndex['hyphenated'] {
  const byFirst = new Map<string, number[]>();
  for (const [at, { word }] of several.entries()) {
    const first = word.split(/[-_]/).find(Boolean) ?? '';
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [at]);
    else list.push(at);
  }
  return (label, pieces) => {
    let first = several.length;
    for (const { text } of pieces) {
      for (const at of byFirst.get(text) ?? nothing) if (at < first && `-${label}-`.includes(`-${several[at]!.word}-`)) first = at;
    }
    return several[first];
  };
}

const nothing: readonly number[] = [];

/** The words of all brands that everybody knows. */
export const publicWords = fromLists(() => readBrands(brandLists.brands));

function readBrands(list: string): BrandWord[] {
  return rows(list).flatMap(row => {
    const [flagged, rest] = splitOnce(row, ': ');
    const name = flagged.replace(/^[!~]+/, '');
    const [domains, more] = splitOnce(rest.replaceAll('=', name.toLowerCase().replace(/[^a-z0-9]/g, '')), ' | ');
    const flags = flagged.slice(0, flagged.length - name.length);
    return wordsOf(name, domains.split(' ').map(domain => (domain.includes('.') ? domain : `${domain}.com`)), more.split(' ').filter(Boolean), { common: flags.includes('~'), core: flags.includes('!'), own: false });
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
