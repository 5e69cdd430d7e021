import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { lateLinkLists, readingLate } from '../../src/cli/late-lists.ts';
import { lexicon } from '../../src/core/intents/languages.ts';
import { readWords } from '../../src/core/intents/reading.ts';
import { editionOf } from '../../src/core/intents/written-words.ts';
import { fromLists, listsChanged } from '../../src/core/links/from-lists.ts';
import { knowSuffixes } from '../../src/core/links/host-parts.ts';
import { knowLists, lists } from '../../src/core/links/late-lists.ts';
import * as brands from '../../src/lists/brands.ts';
import * as confusables from '../../src/lists/confusables.ts';
import * as hosting from '../../src/lists/hosting.ts';
import * as linkHosts from '../../src/lists/link-hosts.ts';
import * as linkWords from '../../src/lists/link-words.ts';
import * as recovery from '../../src/lists/recovery-words.ts';
import { linkListNames } from '../../src/store/link-lists.ts';

const all = lateLinkLists();

describe('lists of links that come late', () => {
  afterAll(() => knowSuffixes(all.suffixes));

  it('are all lists of their files', () => {
    const inFiles = [brands, confusables, hosting, linkHosts, linkWords, recovery].flatMap(file => Object.keys(file)).filter(name => name !== 'about');
    expect([...linkListNames].sort()).toEqual(['suffixes', ...inFiles].sort());
    expect(all.credentialWords).toBe(linkWords.credentialWords);
    expect(all.suffixes.length).toBeGreaterThan(50_000);
  });

  it('are empty before they are known, and then what tables are made of', () => {
    const table = fromLists(() => lists.shorteners!.split(/\s+/).length);
    expect(lists.shorteners).toBe('');
    expect(table()).toBe(1);
    knowLists(all);
    expect(lists.shorteners).toBe(linkHosts.shorteners);
    expect(table()).toBeGreaterThan(100);
  });

  it('make a table once, until they change', () => {
    let times = 0;
    const table = fromLists(() => ++times);
    expect([table(), table()]).toEqual([1, 1]);
    listsChanged();
    expect([table(), table()]).toEqual([2, 2]);
  });

  it('are read by the whole engine where it is bundled for consoles', () => {
    const readers = ['links', 'secrets'].flatMap(part => readdirSync(`src/core/${part}`).map(name => `src/core/${part}/${name}`)).filter(name => name.endsWith('.ts') && readFileSync(name, 'utf8').includes('/lists/'));
    const late = readers.map(name => readingLate(readFileSync(name, 'utf8'), name)).filter(text => /import \{ lists as \w+ \} from "[^"]+late-lists\.ts";/.test(text));
    expect(late.length).toBeGreaterThan(8);
    for (const text of late) expect(text).not.toMatch(/lists\/(?:brands|confusables|hosting|link-hosts|link-words|recovery-words)\.ts/);
  });

  it('have words read again that were read before they came: of a recovery phrase none was known', () => {
    readWords('legal winner thank year', 0, lexicon());
    const before = editionOf();
    listsChanged();
    readWords('legal winner thank year', 0, lexicon());
    expect(editionOf()).toBe(before + 1);
  });

  it('are not taken one by one', () => expect(() => readingLate("import { brands } from '../../lists/brands.ts';", 'x.ts')).toThrow(/x\.ts.*fromLists/));
});
