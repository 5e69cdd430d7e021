import { expect, it } from 'vitest';
import { addresses, isConsoleAt } from '../../src/sites/addresses.ts';
import { allSites } from '../../src/sites/all-sites.ts';

it('tells the loader of every site: one that is missing in addresses.ts would never be guarded', () => {
  const known = new Set<unknown>(Object.values(addresses));
  expect(allSites.filter(({ isHere }) => !known.has(isHere)).map(({ id }) => id)).toEqual([]);
  expect(known.size).toBe(allSites.length);
});

it.each([
  ['https://acme.zendesk.com/agent/tickets/1', true],
  ['https://acme.zendesk.com/hc/en-us', false],
  ['https://zendesk.com.evil.example/agent/', false],
  ['https://app.crisp.chat/website/1/inbox', true],
  ['https://app.slack.com/client/T1/C1', true],
  ['https://www.zammad.com/', false],
])('%s', (url, isConsole) => expect(isConsoleAt(new URL(url))).toBe(isConsole));
