import { expect, it } from 'vitest';
import { addresses, isConsoleAt, siteIdAt } from '../../src/sites/addresses.ts';
import { allSites } from '../../src/sites/all-sites.ts';

it('tells the front of every site: one that is missing in addresses.ts would never be guarded', () => {
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
  ['https://www.zammad.com/desktop/x', false],
  ['https://acme.zammad.com/', true],
  ['https://acme.zammad.com/desktop/x', true],
  ['https://zendesk.com/agent/', false],
  ['https://acme.rocket.chat/home', true],
  ['https://acme.rocket.chat/homes', false],
  ['https://demo.livehelperchat.com/index.php/site_admin/chat', true],
  ['https://demo.livehelperchat.com/index.php/', false],
  ['https://app-eu1.hubspot.com/live-messages/1', true],
  ['https://app-eu1.hubspot.com/contacts/1', false],
  ['https://notapp.hubspot.com/live-messages/1', false],
  ['https://acme.myfreshworks.com/crm/messaging/1', true],
  ['https://app.slack.com/clients', false],
  ['chrome-extension://abc/src/pages/practice/index.html', true],
  ['https://practice.example/practice/', false],
])('%s', (url, isConsole) => expect(isConsoleAt(new URL(url))).toBe(isConsole));

it('knows the id of the site that stands at an address', () => {
  const urls = { zendesk: 'https://acme.zendesk.com/agent/', 'rocket-chat': 'https://a.rocket.chat/home', 'zammad-desktop': 'https://a.zammad.com/desktop', 'help-scout': 'https://secure.helpscout.net/', servicenow: 'https://a.service-now.com/now/x' };
  for (const [id, url] of Object.entries(urls)) expect(siteIdAt(new URL(url))).toBe(id);
  expect(siteIdAt(new URL('https://acme.example/'))).toBe(null);
  const named = Object.keys(addresses).map(name => name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)).sort();
  expect(named).toEqual(allSites.map(({ id }) => id).sort());
});
