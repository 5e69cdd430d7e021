import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';
import { paste } from './zendesk.ts';

/**
 * What CodeMirror 5 is to a guard, as seen with EasyMDE 2.21.0 (CodeMirror 5.65.21) on 2026-11-27, which passes all of this as well: a box of no height
 * that what is typed passes through, which is emptied when the focus leaves it, its words beside it, and a part that scrolls around them.
 */
const editor = `<div class="CodeMirror" id="box"><div style="overflow: hidden; position: relative; width: 3px; height: 0"><textarea style="position: absolute; width: 1000px; height: 1em"></textarea></div>
  <div class="CodeMirror-scroll" style="height: 80px; overflow: scroll"><div class="CodeMirror-lines"><div role="presentation"><div role="presentation"><div class="CodeMirror-code" role="presentation"></div></div></div></div></div></div>
  <button type="button" class="go">Send</button>`;
const script = `let model = '';
  const [passed, code] = ['textarea', '.CodeMirror-code'].map(css => box.querySelector(css));
  const draw = () => code.replaceChildren(...model.split('\\n').map(line => Object.assign(document.createElement('pre'), { className: 'CodeMirror-line', textContent: line || '\\u200b' })));
  let taken = '';
  passed.oninput = () => { model += passed.value.slice(taken.length); taken = passed.value; draw(); };
  passed.onblur = () => (taken = passed.value = '');
  passed.onpaste = event => { event.preventDefault(); model += event.clipboardData.getData('text/plain'); draw(); };
  const sendModel = () => { if (model !== '') desk.sent.push(model); model = ''; draw(); };
  passed.onkeydown = event => { if (event.key === 'Enter') { event.preventDefault(); sendModel(); } };
  document.querySelector('.go').onclick = sendModel; draw();`;

const card = '4111 1111 1111 1111';
const masked = '•••• •••• •••• 1111';
let browser: Launched;
let page: Page;
let overlay: OverlayView;

beforeAll(async () => (browser = await launchGranted({ '/': ownConsole(editor, script) })));
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await page.goto(`${grantedHost}/`);
  overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
  await page.locator('.CodeMirror textarea').focus();
});

const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no note "${text}"`);
const sent = () => page.evaluate(() => window.desk.sent);

describe('an editor whose words stand beside the box that is written in', () => {
  it('gets its pastes masked', async () => {
    await paste(page, `first\ncard ${card} ok`);
    await panel('Masked: card number');
    await page.locator('.go').click();
    await expect.poll(sent).toEqual([`first\ncard ${masked} ok`]);
  });

  it('keeps a typed number, the note says so, and the send stays held', async () => {
    await page.keyboard.type(`card ${card}`);
    await page.locator('.go').click();
    await panel('Not sent yet');
    await overlay.click('Mask it');
    await panel('did not take the masked text');
    await page.keyboard.type(' ok');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });
});
