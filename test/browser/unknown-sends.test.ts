import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { grantedHost, isFound, launchGranted, ownConsole } from './granted-host.ts';

/** Consoles nobody has described, with ways to send that nothing but their place, or a part of their label, tells of. */
const card = '4111 1111 1111 1111';
const box = '<textarea id="box"></textarea>';
const button = (label: string, name: string): string => `<button type="button" class="${name}">${label}</button>`;
const sends = 'document.querySelector(".go").onclick = () => send();';
/** As in many chats: until something is written there is another button, or none. */
const comesLate = (before: string, html: string): readonly [string, string] => [
  `${box}<span id="slot">${before}</span>`,
  `box.oninput = () => { slot.innerHTML = ${JSON.stringify(html)}; document.querySelector('.go').onclick = () => send(); };`,
];
const icon = '<svg width="20" height="20"><circle cx="9" cy="9" r="9"></circle></svg>';
const menu = (label: string): readonly [string, string] => [
  box + button('Reply', 'reply') + button('▾', 'more'),
  `document.querySelector('.more').onclick = () => { document.body.insertAdjacentHTML('beforeend', '<div role="menu" style="position: fixed; top: 40px; left: 600px"><div role="menuitem" tabindex="-1" class="go">${label}</div></div>'); ${sends} };`,
];
const dialog = `<div role="dialog" style="position: fixed; top: 20px; left: 300px; padding: 9px; background: #fff"><textarea id="other" style="width: 300px"></textarea>${button('Start', 'start')}${button('Cancel', 'stop')}</div>`;
const inDialog = `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(dialog)}); document.querySelector('.start').onclick = () => send(other); document.querySelector('.stop').onclick = () => document.querySelector('[role=dialog]').remove();
  other.onkeydown = event => { if (event.key === 'Enter') { event.preventDefault(); send(other); } };`;
const edited = (save: string): readonly [string, string] => [
  box,
  `window.edit = () => { document.querySelector('.from-us').innerHTML = '<textarea id="other" style="width: 200px"></textarea>' + ${JSON.stringify(save)} + '<span class="stop" style="cursor: pointer">Cancel</span>';
    document.querySelector('.go').onclick = () => send(other); document.querySelector('.stop').onclick = () => other.remove(); };`,
];

/** A menu that comes with a press on a control beside the composer: at the end of the page, beside the control, or shown where it was hidden. */
const opened = (where: 'page' | 'beside' | 'hidden', opener: string, item: string): readonly [string, string] => {
  const html = `<div class="menu" style="position: fixed; top: 40px; left: 600px; background: #fff; padding: 9px">${item}</div>`;
  const bar = `${box}<div>${button('Send', 'send')}<button type="button" class="more" ${opener}>▾</button>${where === 'hidden' ? html.replace('style="', 'style="display: none; ') : ''}</div>`;
  const show = where === 'hidden' ? 'document.querySelector(".menu").style.display = "block"' : `${where === 'page' ? 'document.body' : 'document.querySelector(".more")'}.insertAdjacentHTML('${where === 'page' ? 'beforeend' : 'afterend'}', ${JSON.stringify(html)})`;
  return [bar, `document.querySelector('.more').onclick = () => { ${show}; ${sends} };`];
};

const desks = {
  'a button that answers and closes, beside one that answers': [box + button('Reply', 'reply') + button('Reply &amp; close', 'go'), sends],
  'a button that does more, beside one that says "Send"': [box + button('Send', 'send') + button('Resolve and close', 'go'), sends],
  'a button whose name holds the beginning of another word': [box + button('Conferma', 'go'), sends],
  'a button that comes once something is written': comesLate(button('Record', 'mic'), `<button type="button" class="go">${icon}</button>`),
  'a plain box that comes once something is written': comesLate('', `<div class="go" style="cursor: pointer">${icon}</div>`),
  'an item that answers and solves in a menu elsewhere on the page': menu('Reply and solve'),
  'a button under a preview that hides the box': [`<form onsubmit="return false"><div id="write">${box}</div>${button('Preview', 'look')}${button('Send', 'go')}</form>`, `document.querySelector('.look').onclick = () => (write.style.display = 'none'); ${sends}`],
  'a dialog': [box, inDialog],
  'a message edited in its place, saved by "Save and close"': edited(button('Save and close', 'go')),
  'a message edited in its place, saved by a word': edited('<span class="go" style="cursor: pointer">Save</span>'),
  'a message edited in its place, saved by a picture': edited(`<i class="go" style="cursor: pointer">${icon}</i>`),
  'an item that solves, in a menu at the end of the page': opened('page', 'aria-haspopup="menu" aria-expanded="false"', '<div role="menuitem" tabindex="-1" class="go">Set as resolved</div>'),
  'an item that is a plain box, in a menu beside its button': opened('beside', 'title="More"', '<div class="go">Solve</div>'),
  'an item that is a plain box, in a menu that was hidden': opened('hidden', 'title="More"', '<div><div class="go"><span>Solve</span></div></div>'),
  'an item in a menu that opens with the press': [box + button('Send', 'send') + '<button type="button" class="more" title="More">▾</button>', `document.querySelector('.more').onpointerdown = () => {
    document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; top: 40px; left: 600px; background: #fff; padding: 9px"><div class="go">Solve</div></div>'); ${sends} };`],
  'an item in a menu of the browser\'s own': [`${box}<button type="button" popovertarget="menu" class="more">▾</button><div id="menu" popover><div class="go">Solve</div></div>`, sends],
  'a picture in a menu': opened('page', 'title="Emoji"', '<button type="button" class="go">😀</button><p>Smileys</p>'),
  'a picture of no word in a menu of nobody knows what': opened('page', '', '<button type="button" class="go">😀</button><p>Smileys</p>'),
  'a look in a menu of formats': opened('page', 'aria-label="Format"', '<div role="menuitem" class="go">Heading 1</div>'),
  'a link that is copied, in a menu': opened('page', 'aria-haspopup="menu"', '<div role="menuitem" class="go">Copy link</div>'),
  'a button that sends when it is pressed twice': [box + button('»', 'go'), 'document.querySelector(".go").ondblclick = () => send();'],
  'a message edited in its place, saved when the focus leaves it': [box, `window.edit = () => { document.querySelector('.from-us').innerHTML = '<textarea id="other" style="width: 200px"></textarea><span class="stop" style="cursor: pointer">Cancel</span>';
    other.onblur = () => other.isConnected && send(other); document.querySelector('.stop').onmousedown = event => { event.preventDefault(); other.remove(); }; };`],
  'a message edited in its place, saved in a toolbar': edited(`<div role="toolbar"><button type="button" class="bold">Bold</button>${button('Save', 'go')}</div>`),
  'a button for other things beside one that sends': [box + button('Send', 'send') + button('Emoji', 'go'), sends],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;
type Name = keyof typeof desks;

let browser: Launched;
let page: Page;
let overlay: OverlayView;

const pathOf = (name: Name): string => `/${Object.keys(desks).indexOf(name)}`;
beforeAll(async () => {
  browser = await launchGranted(Object.fromEntries(Object.entries(desks).map(([name, [html, script]]) => [pathOf(name as Name), ownConsole(html, script)])));
});
afterAll(() => browser?.close());
beforeEach(() => page?.close());

async function open(name: Name): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(grantedHost + pathOf(name));
  overlay = new OverlayView(page);
  await isFound(page, () => overlay.until('mark', marks => marks.length === 1, 'no mark'));
}
const sent = () => page.evaluate(() => window.desk.sent);
const panel = (text: string) => overlay.until('panel', panels => panels.some(shown => shown.text.includes(text)), `no panel with "${text}"`);
const write = async (css: string): Promise<void> => {
  await page.locator(css).click();
  await page.keyboard.type(`card ${card}`);
};

/** At a person's pace. */
const openMenu = async (): Promise<void> => {
  await page.locator('.more').click();
  await page.waitForFunction(start => performance.now() - start > 250, await page.evaluate(() => performance.now()));
};

/** Held, masked, and sent by the same press. */
async function isGuarded(): Promise<void> {
  await page.locator('.go').click();
  await panel('Not sent yet');
  expect(await sent()).toEqual([]);
  await overlay.click('Mask it');
  await panel('You can send it now');
  await page.locator('.go').click();
  await expect.poll(sent).toEqual(['card •••• •••• •••• 1111']);
}

describe('nothing raw goes out by', () => {
  const plain = Object.keys(desks).slice(0, 5) as Name[];
  it.each(plain)('%s', async name => {
    await open(name);
    await write('#box');
    await isGuarded();
  });

  it('an item of a menu elsewhere on the page that answers, and more', async () => {
    await open('an item that answers and solves in a menu elsewhere on the page');
    await page.locator('.more').click();
    await write('#box');
    await isGuarded();
  });

  it.each(['an item that solves, in a menu at the end of the page', 'an item that is a plain box, in a menu beside its button', 'an item that is a plain box, in a menu that was hidden'] as const)('%s', async name => {
    await open(name);
    await write('#box');
    await openMenu();
    await isGuarded();
  });

  it('an item in a menu that opens with the press, however long that is', async () => {
    await open('an item in a menu that opens with the press');
    await write('#box');
    await page.locator('.more').click({ delay: 300 });
    await page.waitForFunction(start => performance.now() - start > 250, await page.evaluate(() => performance.now()));
    await isGuarded();
  });

  it('an item in a menu of the browser\'s own, which opens', async () => {
    await open('an item in a menu of the browser\'s own');
    await write('#box');
    await openMenu();
    await page.locator('.go').click();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });

  it('a button that sends when it is pressed twice', async () => {
    await open('a button that sends when it is pressed twice');
    await write('#box');
    await page.locator('.go').dblclick();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });

  it('a message edited in its place, saved when the focus leaves it', async () => {
    await open('a message edited in its place, saved when the focus leaves it');
    await page.evaluate(() => (window as unknown as { edit(): void }).edit());
    await write('#other');
    await page.locator('#box').click();
    await panel('There is something sensitive');
    expect(await sent()).toEqual([]);
    await overlay.click('Mask it');
    await panel('You can send it now');
    await page.locator('#other').click();
    await page.locator('#box').click();
    await expect.poll(sent).toEqual(['card •••• •••• •••• 1111']);
  });

  it('a button under a preview that hides the box', async () => {
    await open('a button under a preview that hides the box');
    await write('#box');
    await page.locator('.look').click();
    await page.locator('.go').click();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
  });

  it.each(['a message edited in its place, saved by "Save and close"', 'a message edited in its place, saved by a word', 'a message edited in its place, saved by a picture', 'a message edited in its place, saved in a toolbar'] as const)('%s', async name => {
    await open(name);
    await page.evaluate(() => (window as unknown as { edit(): void }).edit());
    await write('#other');
    await page.locator('.stop').click();
    expect(await page.locator('#other').count()).toBe(0);
    await page.evaluate(() => (window as unknown as { edit(): void }).edit());
    await write('#other');
    await isGuarded();
  });

  it('a dialog with a box of its own, which can be given up', async () => {
    await open('a dialog');
    await write('#other');
    await page.keyboard.press('Enter');
    await panel('Not sent yet');
    await page.keyboard.press('Escape');
    await page.locator('.start').click();
    await panel('Not sent yet');
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.stop').click();
    expect(await page.locator('#other').count()).toBe(0);
  });
});

describe('what surely sends nothing', () => {
  it('goes on while a number stands in the box', async () => {
    await open('a button for other things beside one that sends');
    await write('#box');
    await page.locator('.go').click();
    await expect.poll(sent).toEqual([`card ${card}`]);
  });

  it.each(['a picture in a menu', 'a picture of no word in a menu of nobody knows what', 'a look in a menu of formats', 'a link that is copied, in a menu'] as const)('goes on while a number stands in the box: %s', async name => {
    await open(name);
    await write('#box');
    await openMenu();
    await page.locator('.go').click();
    await expect.poll(sent).toEqual([`card ${card}`]);
  });

  it('goes on in a message that is edited in its place: its toolbar, and giving up', async () => {
    await open('a message edited in its place, saved in a toolbar');
    await page.evaluate(() => (window as unknown as { edit(): void }).edit());
    await page.evaluate(() => document.querySelector<HTMLElement>('.bold')!.onclick = () => (document.title = 'bold'));
    await write('#other');
    await page.locator('.bold').click();
    expect(await page.title()).toBe('bold');
    await page.locator('.stop').click();
    expect(await page.locator('#other').count()).toBe(0);
  });

  it('goes on in an edit that is saved when the focus leaves it: leaving it with harmless words, and giving up', async () => {
    await open('a message edited in its place, saved when the focus leaves it');
    await page.evaluate(() => (window as unknown as { edit(): void }).edit());
    await page.locator('#other').click();
    await page.keyboard.type('It left us on Tuesday');
    await page.locator('#box').click();
    await expect.poll(sent).toEqual(['It left us on Tuesday']);
    await write('#other');
    await page.locator('.stop').click();
    expect(await page.locator('#other').count()).toBe(0);
    expect(await sent()).toEqual(['It left us on Tuesday']);
  });
});

describe('a console with few messages', () => {
  it('in which more is found keeps the note about what is held', async () => {
    await open('a button whose name holds the beginning of another word');
    await write('#box');
    await page.locator('.go').click();
    await panel('Not sent yet');
    await page.evaluate(() => {
      for (let at = 0; at < 7; at++) document.querySelector('.talk')!.insertAdjacentHTML('beforeend', `<p class="entry">The parcel of row ${at} is on its way now</p>`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.waitForFunction(start => performance.now() - start > 1500, await page.evaluate(() => performance.now()));
    await panel('Not sent yet');
    await overlay.click('Mask it');
    await panel('You can send it now');
    await page.locator('.go').click();
    await expect.poll(sent).toEqual(['card •••• •••• •••• 1111']);
  });
});

describe('a dragging whose end nobody heard of', () => {
  it('does not let the next text that is dropped from outside go in as it is', async () => {
    await open('a button whose name holds the beginning of another word');
    await write('#box');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.evaluate(() => document.querySelector('#box')!.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer: new DataTransfer() })));
    await page.mouse.move(5, 5);
    await page.mouse.move(200, 200);
    const at = (await page.locator('#box').boundingBox())!;
    const session = await browser.context.newCDPSession(page);
    const data = { items: [{ mimeType: 'text/plain', data: card }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: at.x + 20, y: at.y + 10, data });
    await panel('Masked');
    expect(await page.locator('#box').inputValue()).toBe('•••• •••• •••• 1111');
  });
});
