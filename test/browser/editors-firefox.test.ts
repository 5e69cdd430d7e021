import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { card, masked } from './editors-cells.ts';
import { answerFor, editorUrl, type Family } from './editors-page.ts';
import { launchFirefox, type Firefox } from './firefox.ts';

let firefox: Firefox;
let page: Page;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterEach(() => page?.close());
afterAll(() => firefox?.close());

async function open(family: Family): Promise<void> {
  page = await firefox.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => {
    void answerFor(request.url(), request.headers()['referer']).then(({ status, contentType, body }) => request.respond({ status, contentType, body }));
  });
  await page.goto(editorUrl(family));
  await page.waitForFunction(() => window.editor !== undefined);
  await page.evaluate(() => window.editor.focus());
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();
const reads = (text: string) => expect.poll(async () => plain(await page.evaluate(() => window.editor.model()))).toBe(text);
const got = async (): Promise<readonly string[]> => (await page.evaluate(() => window.sent as unknown as { text: string }[])).map(({ text }) => plain(text));

/** The note takes the focus when it holds the send: Enter on it masks. */
describe('in Firefox a typed number is held, masked by the keyboard and sent', () => {
  it.each(['prosemirror', 'tiptap', 'chatwoot', 'lexical', 'slate', 'quill2', 'draft', 'react-textarea', 'editable', 'tinymce', 'quill1', 'ckeditor4', 'froala'] as const)('in %s', async family => {
    await open(family);
    await page.keyboard.type(`card ${card} ok`);
    await reads(`card ${card} ok`);
    await page.keyboard.press('Enter');
    expect(await got()).toEqual([]);
    await reads(`card ${card} ok`);
    await page.keyboard.press('Enter');
    await reads(`card ${masked} ok`);
    await page.keyboard.type('Z');
    await reads(`card ${masked} okZ`);
    await page.keyboard.press('Enter');
    await expect.poll(got).toEqual([`card ${masked} okZ`]);
  });
});
