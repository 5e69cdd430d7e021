import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../src/cli/find-browser.ts';
import { bundleSites } from './bundled-sites.ts';

/** Chat components as they are published, each in a shadow root of its own: nobody wrote them with the generic site in mind. */
let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await bundleSites();
  browser = await chromium.launch({ executablePath: findChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
});
afterAll(() => browser?.close());

const talk = [
  ['customer', 'Where is my parcel? It was to come on Monday already, with the other one.'],
  ['agent', 'Good morning, I am looking.'],
  ['customer', 'Thanks'],
  ['agent', 'It left our store on Friday and should be with you tomorrow. Is there anything else that I can do for you today?'],
  ['customer', 'No'],
] as const;

const around = (content: string): string => `<!doctype html><body style="margin: 0; display: flex; height: 100vh"><aside style="width: 240px; overflow: auto">Chats</aside>${content}`;

const components = [
  {
    name: 'deep-chat',
    file: 'node_modules/deep-chat/dist/deepChat.bundle.js',
    html: around(`<deep-chat style="width: 700px; height: 600px"></deep-chat><script type="module">
      import '/component.js';
      document.querySelector('deep-chat').history = ${JSON.stringify(talk.map(([speaker, text]) => ({ role: speaker === 'agent' ? 'user' : 'ai', text })))};
    </script>`),
  },
  {
    name: 'vue-advanced-chat',
    file: 'node_modules/vue-advanced-chat/dist/vue-advanced-chat.umd.js',
    html: around(`<vue-advanced-chat style="flex: 1" height="600px"></vue-advanced-chat><script src="/component.js"></script><script>
      window['vue-advanced-chat'].register();
      const users = [{ _id: '1', username: 'me' }, { _id: '2', username: 'ada' }];
      const messages = ${JSON.stringify(talk.map(([speaker, content], at) => ({ _id: `m${at}`, content, senderId: speaker === 'agent' ? '1' : '2', date: '22 Nov', timestamp: `10:0${at}` })))};
      const rooms = [{ roomId: '1', roomName: 'Ada', avatar: '', users }, { roomId: '2', roomName: 'Bob', avatar: '', users }];
      Object.assign(document.querySelector('vue-advanced-chat'), { currentUserId: '1', roomsLoaded: true, messagesLoaded: true, rooms, roomId: '1', messages });
    </script>`),
  },
] as const;

async function open({ file, html }: (typeof components)[number]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/*', route => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    return pathname === '/component.js' ? route.fulfill({ body: readFileSync(file), contentType: 'text/javascript' }) : route.abort();
  });
  await page.goto('https://chat.example.org/');
  // Playwright's locators look into open shadow roots.
  await page.getByText(talk[3][1]).waitFor();
  await page.evaluate(script);
  return page;
}

describe('the generic site on a published component', () => {
  it.each(components)('reads $name', async component => {
    const page = await open(component);
    const read = await page.evaluate(() => {
      const { genericSite, queryAllDeep, closestComposed } = window.sites;
      const found = genericSite(document);
      if (found === null) return null;
      const { site, confidence } = found;
      const messages = queryAllDeep(document, site.message.css).flatMap(element => {
        const message = closestComposed(element, site.log.css) === null ? null : site.read(element);
        return message === null ? [] : [[message.speaker, message.text.text] as const];
      });
      return { confidence, messages, composers: queryAllDeep(document, site.composer.css).length, sends: queryAllDeep(document, site.send.css).length };
    });
    expect(read?.confidence).toBeGreaterThan(0.5);
    // deep-chat begins with an introduction of its own.
    const last = read!.messages.slice(-talk.length);
    expect(last.map(([speaker]) => speaker)).toEqual(talk.map(([speaker]) => speaker));
    for (const [index, [, text]] of talk.entries()) expect(last[index]![1]).toContain(text);
    expect(read!.composers).toBe(1);
    expect(read!.sends).toBeGreaterThan(0);
    await page.close();
  });
});
