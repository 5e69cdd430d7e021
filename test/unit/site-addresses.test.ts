import { expect, it } from 'vitest';
import { isDeclared, siteIdAt, siteIds } from '../../src/sites/addresses.ts';
import { allSites } from '../../src/sites/all-sites.ts';

it('tells the front of every site: one that is missing in addresses.ts would never be guarded', () => {
  expect([...siteIds()].sort()).toEqual(allSites.map(({ id }) => id).sort());
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
])('%s', (url, isConsole) => expect(siteIdAt(new URL(url)) !== null).toBe(isConsole));

it('knows the id of the site that stands at an address, and each site whether it is the one', () => {
  const urls = { zendesk: 'https://acme.zendesk.com/agent/', 'rocket-chat': 'https://a.rocket.chat/home', 'zammad-desktop': 'https://a.zammad.com/desktop', zammad: 'https://a.zammad.com/', 'help-scout': 'https://secure.helpscout.net/', servicenow: 'https://a.service-now.com/now/x', practice: 'chrome-extension://abc/src/pages/practice/index.html' };
  for (const [id, text] of Object.entries(urls)) {
    const url = new URL(text);
    expect(siteIdAt(url)).toBe(id);
    expect(allSites.filter(({ isHere }) => isHere(url)).map(site => site.id)).toEqual([id]);
  }
  expect(siteIdAt(new URL('https://acme.example/'))).toBe(null);
});

it.each([
  ['https://acme.zendesk.com/hc/en-us', true],
  ['https://zendesk.com/', true],
  ['https://a.b.zendesk.com/', true],
  ['http://acme.zendesk.com/agent/', false],
  ['https://notzendesk.com/', false],
  ['https://www.zammad.com/', true],
  ['https://app-eu1.hubspot.com/contacts/1', true],
  ['https://app-xy9.hubspot.com/live-messages/1', false],
  ['https://www.hubspot.com/', false],
  ['https://acme.example/', false],
  ['chrome-extension://abc/src/pages/practice/index.html', false],
])('whether the manifest names the host of %s', (url, isNamed) => expect(isDeclared(new URL(url))).toBe(isNamed));
