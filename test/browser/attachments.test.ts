import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { openTicket, serveZendesk } from './zendesk.ts';

const session = 'f3b1c7d2a9e84c55b0a1d7e6c2f49a83';
const har = JSON.stringify({ log: { version: '1.2', entries: [{ request: { method: 'GET', url: 'https://api.acme.com/orders', headers: [{ name: 'Cookie', value: `sid=${session}` }, { name: 'Accept', value: '*/*' }] } }] } }, null, 1);
const files = { 'orders.har': har, 'ordinary.log': 'started\nstopped\n', 'contacts.csv': 'name,mail\nAda,ada.lovelace@gmail.com\n', 'latin.txt': Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, ...Buffer.from('4111 1111 1111 1111'), 0x20, 0xe9]), 'invoice.pdf.exe': 'MZ' } as const;

let browser: Launched;
let page: Page;
let overlay: OverlayView;
let folder: string;
const file = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'parleyguard-files-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(file(name), content);
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Received {
  readonly how: string;
  readonly name: string;
  readonly bytes: readonly number[];
}
declare global {
  interface Window {
    received: Received[];
  }
}

/** A console that takes files from a field, from one in a shadow root, from drops and from pastes, and reads each at once. */
beforeEach(async () => {
  await page?.close();
  page = await openTicket(browser.context);
  overlay = new OverlayView(page);
  await page.evaluate(() => {
    window.received = [];
    const take = (how: string, list: FileList | null | undefined): void => {
      for (const each of list ?? []) void each.arrayBuffer().then(bytes => window.received.push({ how, name: each.name, bytes: [...new Uint8Array(bytes)] }));
    };
    const field = (id: string, root: ParentNode): void => {
      const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id });
      for (const name of ['input', 'change']) input.addEventListener(name, () => name === 'change' && (take('field', input.files), (input.value = '')));
      root.prepend(input);
    };
    field('field', document.body);
    const host = document.createElement('file-box');
    document.body.prepend(host);
    field('hidden', host.attachShadow({ mode: 'open' }));
    document.addEventListener('dragover', event => event.preventDefault());
    document.addEventListener('drop', event => (event.preventDefault(), take('drop', event.dataTransfer?.files)));
    document.addEventListener('paste', event => event.clipboardData?.files.length && (event.preventDefault(), take('paste', event.clipboardData.files)));
  });
});

const received = (): Promise<readonly Received[]> => page.evaluate(() => window.received);
const texts = async (): Promise<readonly (readonly [string, string])[]> => (await received()).map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')] as const);
const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no note "${text}"`);
const scrubbed = har.replace(session, '[removed]');

async function drop(names: readonly string[], x = 400, y = 300): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const data = { items: [], files: names.map(file), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await cdp.send('Input.dispatchDragEvent', { type, x, y, data });
}

const pasteFile = (name: string, content: string): Promise<void> =>
  page.evaluate(([title, text]) => {
    const data = new DataTransfer();
    data.items.add(new File([text!], title!));
    document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: data }));
  }, [name, content]);

const ways: readonly (readonly [string, () => Promise<void>])[] = [
  ['chosen', () => page.locator('#field').setInputFiles(file('orders.har'))],
  ['chosen in a shadow root', () => page.locator('#hidden').setInputFiles(file('orders.har'))],
  ['dropped', () => drop(['orders.har'])],
  ['pasted', () => pasteFile('orders.har', har)],
];

describe('an archive of requests with a session in it', () => {
  it.each(ways)('%s, waits, and goes out scrubbed', async (_name, give) => {
    await give();
    await panel('Not attached yet: orders.har');
    expect(await received()).toEqual([]);
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#field')!.files!.length)).toBe(0);
    await overlay.click('Attach a scrubbed copy');
    await expect.poll(texts).toEqual([['orders-scrubbed.har', scrubbed]]);
    await panel('Attached a copy of orders.har');
  });

  it('goes out as it is on the operator’s word alone', async () => {
    await ways[0]![1]();
    await panel('Not attached yet');
    await overlay.click('Attach it as it is');
    await expect.poll(texts).toEqual([['orders.har', har]]);
  });

  it('stays away when it is not to be attached, and Escape says so too', async () => {
    await ways[0]![1]();
    await panel('Not attached yet');
    await overlay.click('Do not attach');
    await drop(['orders.har']);
    await panel('Not attached yet');
    await page.keyboard.press('Escape');
    await overlay.until('panel', panels => panels.length === 0, 'the note stays');
    await page.locator('#field').setInputFiles(file('ordinary.log'));
    await expect.poll(texts).toEqual([['ordinary.log', files['ordinary.log']]]);
  });

  it('can be saved scrubbed where the page does not take it', async () => {
    await page.evaluate(() => document.querySelector('#field')!.addEventListener('click', event => (event.target as Element).remove()));
    await page.locator('#field').setInputFiles(file('orders.har'));
    await page.evaluate(() => document.querySelector('#field')!.remove());
    await panel('Not attached yet');
    await overlay.click('Attach a scrubbed copy');
    await panel('did not take the scrubbed copy');
    const [download] = await Promise.all([page.waitForEvent('download'), overlay.click('Save the scrubbed copy')]);
    expect(download.suggestedFilename()).toBe('orders-scrubbed.har');
    expect(readFileSync(await download.path(), 'utf8')).toBe(scrubbed);
  });
});

describe('other files', () => {
  it('that are harmless go on by themselves, and so does a picture at once', async () => {
    await page.locator('#field').setInputFiles(file('ordinary.log'));
    await drop(['ordinary.log']);
    await pasteFile('photo.png', 'x');
    await expect.poll(async () => (await texts()).map(([name]) => name).sort()).toEqual(['ordinary.log', 'ordinary.log', 'photo.png']);
    expect(await overlay.all('panel')).toEqual([]);
  });

  it('with something personal go on with a note', async () => {
    await page.locator('#field').setInputFiles(file('contacts.csv'));
    await expect.poll(texts).toEqual([['contacts.csv', files['contacts.csv']]]);
    await panel('e-mail');
  });

  it('that are programs in disguise wait', async () => {
    await page.locator('#field').setInputFiles(file('invoice.pdf.exe'));
    await panel('Not attached yet: invoice.pdf.exe');
    expect((await overlay.all('panel'))[0]!.text).not.toContain('scrubbed');
    expect(await received()).toEqual([]);
  });

  it.each(['app.log.1', 'orders.har.bak', 'kubeconfig', 'ｔｒａｃｅ．ｔｘｔ'])('whose name says nothing are looked into (%s)', async name => {
    writeFileSync(file(name), har);
    await page.locator('#field').setInputFiles(file(name));
    await panel(`Not attached yet: ${name}`);
    await overlay.click('Attach a scrubbed copy');
    await expect.poll(async () => (await texts()).map(([, text]) => text)).toEqual([scrubbed]);
  });

  it('in a folder go on with a note, as they can be neither read nor handed on', async () => {
    mkdirSync(file('folder'));
    await page.evaluate(() => document.addEventListener('drop', event => {
      window.received.push({ how: 'folder', name: String(event.dataTransfer!.items[0]!.webkitGetAsEntry()?.isDirectory), bytes: [] });
    }, true));
    await drop(['folder']);
    await expect.poll(async () => (await received()).filter(({ how }) => how === 'folder').map(({ name }) => name)).toEqual(['true']);
    await panel('It could not be checked');
  });

  it('beside a folder wait, and go out with the next drop of both on the operator’s word alone', async () => {
    mkdirSync(file('other'));
    await drop(['other', 'orders.har']);
    await panel('Not attached yet: ');
    expect(await received()).toEqual([]);
    await overlay.click('Attach it as it is');
    await panel('Attach it once more');
    expect(await received()).toEqual([]);
    await drop(['other', 'orders.har']);
    await expect.poll(async () => (await texts()).map(([name]) => name)).toContain('orders.har');
  });

  it('dropped on a field of files come in the field', async () => {
    await page.evaluate(() => document.addEventListener('drop', event => (event.target as Element).id === 'field' && event.stopImmediatePropagation(), true));
    const { x, y } = (await page.locator('#field').boundingBox())!;
    await drop(['orders.har'], x + 10, y + 5);
    await panel('Not attached yet: orders.har');
    await overlay.click('Attach a scrubbed copy');
    await expect.poll(texts).toEqual([['orders-scrubbed.har', scrubbed]]);
    expect((await received()).map(({ how }) => how)).toEqual(['field']);
  });

  it('chosen in a field that is in the page for its click alone are looked at before the page has them', async () => {
    await page.evaluate(() => {
      const button = document.body.appendChild(Object.assign(document.createElement('button'), { id: 'pick', textContent: 'Pick' }));
      button.style.cssText = 'position: fixed; top: 0; right: 0';
      button.onclick = () => {
        const input = document.body.appendChild(Object.assign(document.createElement('input'), { type: 'file' }));
        input.onchange = () => void input.files![0]!.arrayBuffer().then(bytes => window.received.push({ how: 'loose', name: input.files![0]!.name, bytes: [...new Uint8Array(bytes)] }));
        input.click();
        input.remove();
      };
    });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('#pick').click()]);
    await chooser.setFiles(file('orders.har'));
    await panel('Not attached yet: orders.har');
    expect(await received()).toEqual([]);
    await overlay.click('Attach a scrubbed copy');
    await expect.poll(texts).toEqual([['orders-scrubbed.har', scrubbed]]);
  });

  it('that were for the conversation before are not handed to the one that is open now', async () => {
    await page.locator('#field').setInputFiles(file('orders.har'));
    await panel('Not attached yet: orders.har');
    await page.evaluate(() => (document.querySelector<HTMLElement>('[data-ticket-id]')!.dataset['ticketId'] = '2'));
    await overlay.click('Attach it as it is');
    await panel('You moved to another conversation');
    expect(await received()).toEqual([]);
  });

  it('that turn out to be no text go on without a word', async () => {
    writeFileSync(file('drawing.sketch'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, ...Buffer.from('4111 1111 1111 1111')]));
    await page.locator('#field').setInputFiles(file('drawing.sketch'));
    await expect.poll(async () => (await texts()).map(([name]) => name)).toEqual(['drawing.sketch']);
    expect(await overlay.all('panel')).toEqual([]);
  });

  it('that are more than are read at once are all attached, and the rest is said to be unread', async () => {
    const names = Array.from({ length: 54 }, (_, at) => `part-${at}.log`);
    for (const [at, name] of names.entries()) writeFileSync(file(name), at === 3 ? har : 'started\n');
    await page.locator('#field').setInputFiles(names.map(file));
    await panel('It could not be');
    await overlay.click('Attach a scrubbed copy');
    await expect.poll(async () => (await texts()).map(([name]) => name).sort()).toEqual(names.map(name => name.replace('part-3.', 'part-3-scrubbed.')).sort());
  });

  it('in an older encoding keep every other byte', async () => {
    await page.locator('#field').setInputFiles(file('latin.txt'));
    await panel('Not attached yet');
    await overlay.click('Attach a scrubbed copy');
    await expect.poll(async () => (await received()).map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toEqual(['Grüße **** **** **** 1111 é']);
  });

  it('that are large are read in slices: the page answers all the while', async () => {
    writeFileSync(file('large.log'), `${'2026-11-25 10:00:00 GET /orders/12 200 an ordinary line\n'.repeat(60_000)}card 4111 1111 1111 1111\n`);
    // The engine is made ready once, at its first use.
    for (const name of ['ordinary.log', 'contacts.csv']) await page.locator('#field').setInputFiles(file(name));
    await panel('Attached: contacts.csv');
    await page.evaluate(() => {
      (window as unknown as { turns: number }).turns = 0;
      setInterval(() => (window as unknown as { turns: number }).turns++, 10);
    });
    await page.locator('#field').setInputFiles(file('large.log'));
    await panel('Checking large.log');
    await overlay.until('panel', panels => panels.some(({ text }) => text.includes('Not attached yet')), 'not held', 60_000);
    // Not a measure of time, which a busy machine would spoil: read in one go, the page would have had hardly a turn.
    // A slice takes twelve milliseconds; a quick machine is through with forty.
    expect(await page.evaluate(() => (window as unknown as { turns: number }).turns)).toBeGreaterThan(20);
  });
});
