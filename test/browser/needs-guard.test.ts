import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { openExtensionPage, setManaged } from './extension-pages.ts';
import { guardedFrames } from './guarded-frames.ts';

let browser: Launched;
let control: Page;
let page: Page;

const description = { hosts: ['acme.zendesk.com'], log: '#log', message: '.turn', composer: 'textarea' };
const help = '<!doctype html><title>Help</title><h1>Help centre</h1><input type="search"><div id="log"><p class="turn">Hello, my order is late</p></div><textarea></textarea>';
const console_ = `<!doctype html><title>Console</title><p>Tickets</p>
  <iframe name="empty"></iframe>
  <iframe name="beacon" srcdoc="<title>x</title><script>var words = 'none to read'</script><img alt=''>"></iframe>
  <iframe name="words" srcdoc="<p>Good morning</p>"></iframe>
  <iframe name="field" srcdoc="<textarea></textarea>"></iframe>`;

const setPolicy = (values: object): Promise<void> => setManaged(control, values);

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await browser.context.route('https://acme.zendesk.com/**', route => route.fulfill({ contentType: 'text/html', body: new URL(route.request().url()).pathname.startsWith('/agent/') ? console_ : help }));
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  await setPolicy({});
  page = await browser.context.newPage();
});

const until = (names: readonly string[]) => expect.poll(() => guardedFrames(page)).toEqual(names);

it('starts the guard in the frames of a console that have something in them, and in no others', async () => {
  await page.goto('https://acme.zendesk.com/agent/tickets/1');
  await until(['', 'field', 'words']);
});

it('starts in a frame that gets its words or its editor later', async () => {
  await page.goto('https://acme.zendesk.com/agent/tickets/1');
  await until(['', 'field', 'words']);
  await page.evaluate(() => {
    const written = (name: string): Document => document.querySelector<HTMLIFrameElement>(`[name="${name}"]`)!.contentDocument!;
    written('empty').body.contentEditable = 'true';
    written('beacon').body.append('Hello');
  });
  await until(['', 'beacon', 'empty', 'field', 'words']);
});

it('starts in no page of a guarded host that shows no console, until the page becomes one', async () => {
  await page.goto('https://acme.zendesk.com/hc/en-us');
  await page.locator('textarea').fill('hello');
  expect(await guardedFrames(page)).toEqual([]);
  await page.evaluate(() => history.pushState(null, '', '/agent/dashboard'));
  await until(['']);
});

it('starts where a console is described on a page that shows none by its address, also while the page is open', async () => {
  await page.goto('https://acme.zendesk.com/hc/en-us');
  await setPolicy({ customConsoles: [{ ...description, hosts: ['desk.example.com'] }] });
  await page.locator('textarea').fill('hello');
  expect(await guardedFrames(page)).toEqual([]);
  await setPolicy({ customConsoles: [description] });
  await until(['']);
  await page.reload();
  await until(['']);
});
