import { expect, it } from 'vitest';
import { allSites } from '../../src/sites/all-sites.ts';
import { namedSites, nameOfSite } from '../../src/sites/names.ts';

it('the plain names are those of the sites; change src/sites/names.ts with a site', () => {
  expect(Object.fromEntries(namedSites.map(id => [id, nameOfSite(id)]))).toEqual(Object.fromEntries(allSites.map(({ id, name }) => [id, name])));
});

it('an unknown site is called by its id, also one that every object has', () => {
  expect(nameOfSite('constructor')).toBe('constructor');
});
