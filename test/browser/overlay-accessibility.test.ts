import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { violations } from './axe.ts';
import { GuardedConsole, overlayStates } from './overlay-states.ts';

let browser: Launched;
let blank: Page;
let console_: GuardedConsole;

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  console_ = await GuardedConsole.of(browser);
  blank = await browser.context.newPage();
});
afterAll(() => browser?.close());

/** Axe finds nothing in what is drawn now, in light and dark: put into a page of its own, as axe cannot look into a closed root. */
async function isClean(name: string, { page, overlay }: GuardedConsole, on: Page): Promise<void> {
  const markup = await overlay.markup();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `test-results/overlay ${name} ${colorScheme}.png` });
    await on.emulateMedia({ colorScheme });
    await on.setContent(`<html lang="en"><title>Console</title><body style="background: ${colorScheme === 'dark' ? '#111' : '#fff'}"><main><h1 style="color: ${colorScheme === 'dark' ? '#fff' : '#000'}">Console</h1>${markup}</main>`);
    expect(await violations(on), colorScheme).toEqual([]);
  }
}

async function fits(name: string, { page, overlay }: GuardedConsole, [width, height]: readonly [number, number]): Promise<void> {
  const outside = async (): Promise<readonly object[]> => [...(await overlay.boxes('card')), ...(await overlay.boxes('panel'))].filter(({ left, top, right, bottom }) => Math.min(left, top) < 0 || right > width || bottom > height);
  // What is placed beside something follows it within a frame of the window's new size.
  await expect.poll(outside).toEqual([]);
  await page.screenshot({ path: `test-results/overlay ${name} ${width}.png` });
}

it.each(Object.entries(overlayStates))('%s fits a narrow pane and a low one, and axe finds nothing in it', async (name, { policy, draw }) => {
  await console_.begin(policy);
  await console_.page.setViewportSize({ width: 320, height: 640 });
  await draw(console_);
  await fits(name, console_, [320, 640]);
  await console_.page.setViewportSize({ width: 640, height: 300 });
  await fits(name, console_, [640, 300]);
  await console_.page.setViewportSize({ width: 1280, height: 800 });
  await isClean(name, console_, blank);
});

it('axe finds nothing in the note of a guard whose extension is gone, and it fits a narrow pane', async () => {
  const dying = await launchWithExtension({ headless: true });
  try {
    const orphaned = await GuardedConsole.of(dying);
    await orphaned.orphan();
    await isClean('the note of an orphan', orphaned, blank);
    await orphaned.page.setViewportSize({ width: 320, height: 640 });
    await fits('the note of an orphan', orphaned, [320, 640]);
  } finally {
    await dying.close();
  }
});
