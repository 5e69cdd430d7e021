import { expect, it } from 'vitest';
import { allSites } from '../../src/sites/all-sites.ts';
import { namedSites, nameOfSite } from '../../src/sites/names.ts';

it('every site has a name; change src/sites/names.ts with a site', () => {
  expect([...namedSites].sort()).toEqual(allSites.map(({ id }) => id).sort());
});

it('an unknown site is called by its id, also one that every object has', () => {
  expect(nameOfSite('constructor')).toBe('constructor');
});
