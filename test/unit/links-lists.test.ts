import { describe, expect, test } from 'vitest';
import * as brands from '../../src/lists/brands.ts';
import * as endings from '../../src/lists/endings.ts';
import * as fileEndings from '../../src/lists/file-endings.ts';
import * as hosting from '../../src/lists/hosting.ts';
import * as linkHosts from '../../src/lists/link-hosts.ts';
import * as linkWords from '../../src/lists/link-words.ts';
import { registrableDomain } from '../../src/core/links/address.ts';
import { formatRows, formatWords } from '../generate/lists.ts';

const files = { brands, endings, fileEndings, hosting, linkHosts, linkWords };
const rowLists = new Set(['brands', 'remoteTools', 'redirectors']);

describe.each(Object.entries(files))('the list file %s', (_name, file) => {
  test('says where it is from, under which licence and when it was checked', () => {
    expect(file.about.source.length).toBeGreaterThan(20);
    expect(file.about.licence).not.toBe('');
    expect(file.about.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  const lists = Object.entries(file).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  test.each(lists)('%s is sorted and has no entry twice (test/generate/lists.ts formats it)', (name, list) => {
    expect(list).toBe(rowLists.has(name) ? formatRows(list) : formatWords(list));
  });
});

test('every domain of a brand is a registrable one or a suffix of its own', () => {
  const wrong: string[] = [];
  for (const row of brands.brands.trim().split('\n')) {
    const [name = '', domains = ''] = row.split(' | ', 1)[0]!.split(': ');
    for (const short of domains.split(' ')) {
      const written = short.replace('=', name.toLowerCase().replace(/[^a-z0-9]/g, ''));
      const domain = written.includes('.') ? written : `${written}.com`;
      const found = registrableDomain(domain);
      if (found !== null && found !== domain) wrong.push(`${domain} (${found})`);
    }
  }
  expect(wrong).toEqual([]);
});
