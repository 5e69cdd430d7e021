import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../src/cli/find-browser.ts';
import { bundleSites, fixtureHtml, openWithSites } from './bundled-sites.ts';
import { add, described, shadow, structural, type SiteFixture } from './site-fixtures.ts';

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundleSites();
  browser = await chromium.launch({ executablePath: findChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
});
afterAll(() => browser?.close());

async function open(html: string, url: string): Promise<void> {
  await page?.close();
  page = await openWithSites(browser, script, html, url);
}

const openFixture = (site: SiteFixture): Promise<void> => open(fixtureHtml(site), site.url);

interface Reading {
  readonly confidence: number;
  readonly composer: boolean;
  readonly send: boolean;
  readonly messages: readonly (readonly [speaker: string, text: string])[];
}

/** What a site reads on the page: the generic one, or the special one by its id. */
const reading = (id: string): Promise<Reading | null> =>
  page.evaluate(wanted => {
    const { genericSite, allSites, closestComposed, queryAllDeep } = window.sites;
    const found = wanted === 'generic' ? genericSite(document) : null;
    const site = found?.site ?? allSites.find(each => each.id === wanted);
    if (site === undefined) return null;
    const messages = queryAllDeep(document, site.message.css).flatMap(element => {
      const read = closestComposed(element, site.log.css) === null ? null : site.read(element);
      return read === null ? [] : [[read.speaker, read.text.text] as const];
    });
    return {
      confidence: found?.confidence ?? 1,
      composer: queryAllDeep(document, site.composer.css).some(element => element.matches('[data-stand-in-composer]')),
      send: queryAllDeep(document, site.send.css).some(element => element.matches('[data-stand-in-send]')),
      messages,
    };
  }, id);

const talk = [
  ['customer', 'Hello, where is my parcel? It was to come on Monday.'],
  ['agent', 'Good morning! I am looking.'],
  ['customer', 'Thanks'],
  ['customer', 'It is order 77-1234, and I paid with a voucher that my sister gave me for my birthday in spring, if that matters.'],
  ['agent', 'It left our store on Friday<br>and should be with you tomorrow. Is there anything else that I can do for you today, perhaps about the voucher?'],
  ['customer', 'No'],
] as const;

async function play(): Promise<void> {
  for (const [speaker, html] of talk) await add(page, speaker, { html });
}

const begins = (html: string): string => html.split('<br>')[0]!;

describe('the generic site in place of the special one', () => {
  it.each(described.filter(({ allCustomers }) => !allCustomers))('reads the talk of $folder', async site => {
    await openFixture(site);
    await play();
    const generic = await reading('generic');
    const special = await reading(site.id);
    expect(generic?.messages).toHaveLength(talk.length);
    expect(special?.messages.map(([speaker]) => speaker)).toEqual(talk.map(([speaker]) => speaker));
    for (const [index, [, text]] of special!.messages.entries()) expect(generic!.messages[index]![1]).toContain(text.split('\n')[0]);
    expect(generic).toMatchObject({ composer: true, send: true });
    expect(generic!.confidence).toBeGreaterThan(0.5);
    // Where nothing on the page tells the sides, or they are mirrored, nobody may be taken for the agent who is not.
    const mistaken = generic!.messages.filter(([speaker], index) => speaker === 'agent' && talk[index]![0] === 'customer');
    expect(mistaken).toEqual([]);
  });

  it.each(described.filter(({ folder }) => !['slack', 'rocket-chat', 'help-scout'].includes(folder)))('tells who wrote in $folder', async site => {
    await openFixture(site);
    await play();
    expect((await reading('generic'))?.messages.map(([speaker]) => speaker)).toEqual(talk.map(([speaker]) => speaker));
  });
});

describe('the generic site where there is no special one', () => {
  it.each([...structural, ...shadow])('reads the talk of $folder', async site => {
    await openFixture(site);
    await play();
    const generic = await reading('generic');
    expect(generic?.messages.map(([speaker]) => speaker)).toEqual(talk.map(([speaker]) => speaker));
    for (const [index, [, html]] of talk.entries()) expect(generic!.messages[index]![1]).toContain(begins(html));
    expect(generic).toMatchObject({ composer: true, send: true });
    expect(generic!.confidence).toBeGreaterThan(0.5);
  });
});

const own = readdirSync('test/fixtures/generic').map(file => file.replace('.html', ''));
const openOwn = (name: string): Promise<void> => open(readFileSync(`test/fixtures/generic/${name}.html`, 'utf8'), 'https://chat.example.org/app/talk/1');

describe('the generic site on shapes of pages', () => {
  it.each(own.filter(name => !/^(?:no-chat|doubtful)/.test(name)))('reads %s', async name => {
    await openOwn(name);
    const truth = await page.evaluate(() => [...document.querySelectorAll('[data-truth]')].map(element => [element.getAttribute('data-truth'), element.textContent] as const));
    const generic = await reading('generic');
    expect(generic?.messages.map(([speaker]) => speaker)).toEqual(truth.map(([speaker]) => speaker));
    for (const [index, [, text]] of truth.entries()) expect(generic!.messages[index]![1].replace(/\s/g, '')).toContain(text!.replace(/\s/g, ''));
    expect(generic).toMatchObject({ composer: true, send: true });
    expect(generic!.confidence).toBeGreaterThan(0.5);
  });

  it.each(own.filter(name => name.startsWith('doubtful')))('is not sure of %s', async name => {
    await openOwn(name);
    expect((await reading('generic'))?.confidence ?? 0).toBeLessThan(0.7);
  });

  it.each(own.filter(name => name.startsWith('no-chat')))('claims nothing on %s', async name => {
    await openOwn(name);
    expect((await reading('generic'))?.confidence ?? 0).toBeLessThan(0.5);
  });
});
