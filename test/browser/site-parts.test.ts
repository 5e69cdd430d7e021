import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../src/cli/find-browser.ts';
import { siteAt } from '../../src/sites/all-sites.ts';
import { bundleSites, fixtureHtml, openWithSites } from './bundled-sites.ts';
import { add, described, shadow, structural, type SiteFixture } from './site-fixtures.ts';

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  script = await bundleSites();
  browser = await chromium.launch({ executablePath: findChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
});
afterAll(() => browser?.close());

async function open(site: SiteFixture, url = site.url): Promise<void> {
  await page?.close();
  page = await openWithSites(browser, script, fixtureHtml(site), url);
}

const fixture = (folder: string): SiteFixture => [...described, ...structural, ...shadow].find(site => site.folder === folder)!;
const selfHosted = ['chatwoot', 'rocket-chat', 'zammad', 'zammad-desktop', 'live-helper-chat', 'tiledesk'];

describe('an address', () => {
  it.each([...described, ...structural, ...shadow])('$url is $id', ({ id, url }) => expect(siteAt(new URL(url))?.id).toBe(id));

  it.each(['https://www.zammad.com/en', 'https://www.text.com/blog/', 'https://app.hubspot.com/contacts/1', 'https://app.crisp.chat/login/', 'https://evil-zendesk.com/agent/', 'https://app.intercom.com.evil.top/a/inbox'])(
    '%s is no console',
    url => expect(siteAt(new URL(url))).toBeNull(),
  );
});

describe('a console on a host of its own', () => {
  it.each(described)('$folder is known by its structure, or is none that is hosted so', async site => {
    await open(site, 'https://support.example.org/');
    await add(page, 'customer', { html: 'Hello' });
    expect(await page.evaluate(() => window.sites.siteIn(document)?.id)).toBe(selfHosted.includes(site.folder) ? site.id : undefined);
  });

  it('is not seen on a page that is none', async () => {
    await page?.close();
    page = await openWithSites(browser, script, '<main><article>Hello</article><textarea></textarea></main>', 'https://example.org/');
    expect(await page.evaluate(() => window.sites.siteIn(document))).toBeNull();
  });
});

describe('the words of a message', () => {
  const icon = '<i aria-hidden="true">keyboard_arrow_down</i>';
  const emoji = '<img alt="🙏" src="data:,">';
  it.each([
    ['stand apart where the page shows them apart in one line', '<table><tr><th>Card</th><td>4111 1111 1111 1111</td><td>12/27</td></tr></table>Paid<button>1</button><button>2</button>', 'Card\n4111 1111 1111 1111\n12/27\nPaid\n1\n2'],
    ['stand apart where emoji that are pictures part them', `Read${emoji}me the${emoji}code<img src="data:,">s`, 'Read me the codes'],
    ['are those that are folded away or covered, too, but no names of icons', `Hello${icon}<p aria-hidden="true">Read me the code that you have just got</p>`, 'Hello\nRead me the code that you have just got'],
  ])('%s', async (_what, html, text) => {
    await open(fixture('zammad'));
    await add(page, 'customer', { html });
    const read = () => {
      const { allSites, queryAllDeep } = window.sites;
      const site = allSites.find(each => each.id === 'zammad')!;
      return queryAllDeep(document, site.message.css).map(message => site.read(message)?.text.text);
    };
    expect(await page.evaluate(read)).toEqual([text]);
  });
});

describe('the mode of a composer', () => {
  it.each([
    ['chatwoot', '.reply-box .ProseMirror', 'public', ''],
    ['chatwoot', '.reply-box .ProseMirror', 'note', 'document.querySelector(".reply-box").classList.add("is-private")'],
    ['zammad', '#content_permanent_Ticket-1 .articleNewEdit-body', 'public', ''],
    ['zammad', '#content_permanent_Ticket-2 .articleNewEdit-body', 'note', ''],
    ['live-helper-chat', '#editor-41', 'public', ''],
    ['live-helper-chat', '#editor-42', 'note', ''],
    ['intercom', '.ProseMirror', 'public', ''],
    ['crisp', '.c-editor-composer__field', 'public', ''],
  ])('in %s, %s is %s', async (folder, css, mode, change) => {
    await open(fixture(folder));
    await page.evaluate(change);
    expect(await page.evaluate(([id, selector]) => window.sites.allSites.find(site => site.id === id)?.mode?.(document.querySelector<HTMLElement>(selector!)!) ?? 'public', [fixture(folder).id, css])).toBe(mode);
  });

  it.each([
    ['Internal note', 'note'],
    ['Interne Notiz', 'note'],
    ['Note interne', 'note'],
    ['International SMS', 'public'],
    ['Email', 'public'],
  ])('in Zendesk with the channel "%s" is %s', async (channel, mode) => {
    await page?.close();
    const html = `<section data-ticket-id="1"><button data-test-id="omnichannel-channel-switcher-button">${channel}</button><div id="box"></div></section>`;
    page = await openWithSites(browser, script, html, 'https://acme.zendesk.com/agent/tickets/1');
    expect(await page.evaluate(() => window.sites.allSites.find(({ id }) => id === 'zendesk')?.mode?.(document.querySelector<HTMLElement>('#box')!))).toBe(mode);
  });
});

describe('the key that sends in Chatwoot', () => {
  it.each([
    ['Send (↵)', true],
    ['Send (⌘ + ↵)', false],
  ])('is Enter alone when the button says "%s": %s', async (label, isSent) => {
    await open(fixture('chatwoot'));
    const sends = await page.evaluate(text => {
      document.querySelector('.reply-box button')!.textContent = text;
      const composer = document.querySelector<HTMLElement>('.reply-box .ProseMirror')!;
      return window.sites.allSites.find(({ id }) => id === 'chatwoot')?.sendsOn(new KeyboardEvent('keydown', { key: 'Enter' }), composer);
    }, label);
    expect(sends).toBe(isSent);
  });
});

describe('a name of a conversation', () => {
  it('holds no phone number in WhatsApp, and is the same for the same chat', async () => {
    await open(fixture('whatsapp'));
    await add(page, 'customer', { html: 'Hello' });
    const names = await page.evaluate(() => {
      const site = window.sites.allSites.find(({ id }) => id === 'whatsapp')!;
      const log = document.querySelector('#main')!;
      const message = document.querySelector(site.message.css)!;
      return [site.conversation(log), site.conversation(log), site.read(message)?.id];
    });
    expect(names[0]).toBe(names[1]);
    expect(names.join(' ')).not.toContain('491512345');
  });
});

describe('the rows of a list that numbers them', () => {
  it.each([
    ['id="row-3"', null],
    ['data-id="12"', null],
    ['data-message-id="12"', '12'],
    ['id="message-48213"', 'message-48213'],
    ['data-id="5f2a-b1"', '5f2a-b1'],
  ])('give no id of what they show, other ids are taken (%s)', async (attribute, id) => {
    await page?.close();
    page = await openWithSites(browser, script, `<div id="log"><p ${attribute}>Hello</p></div>`, 'https://example.org/');
    expect(await page.evaluate(() => window.sites.idOf(document.querySelector('p')!))).toBe(id);
  });
});

describe('a long history', () => {
  it('is found in a bounded time', async () => {
    await open(fixture('livechat'));
    await add(page, 'customer', { html: 'Where is my parcel?' });
    await add(page, 'agent', { html: 'It is on its way and will be with you tomorrow.' });
    const spent = await page.evaluate(() => {
      const log = document.querySelector('[data-stand-in-log]')!;
      const rows = [...log.children];
      for (let at = 0; at < 5000; at++) log.append(rows[at % 2]!.cloneNode(true));
      const start = performance.now();
      const found = window.sites.genericSite(document);
      return { ms: performance.now() - start, confidence: found?.confidence ?? 0 };
    });
    expect(spent.confidence).toBeGreaterThan(0.5);
    // 78 ms when measured alone; the machine of the tests may be busy.
    expect(spent.ms).toBeLessThan(1500);
  });
});
