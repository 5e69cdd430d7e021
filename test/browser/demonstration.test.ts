import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { dayOf } from '../../src/store/figures.ts';
import { openExtensionPage, setManaged, tabIds } from './extension-pages.ts';
import { addMessage, openTicket, serveZendesk } from './zendesk.ts';

let browser: Launched;
let page: Page;
let popup: Page;

interface Storage {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, { value: unknown }>>; set(items: object): Promise<void> } };
}

beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  const control = await openExtensionPage(browser.context, 'manifest.json');
  page = await openTicket(browser.context);
  popup = control;
});
afterAll(() => browser?.close());

const counted = async (): Promise<Record<string, unknown>> => {
  const all = await popup.evaluate(async () => (await (globalThis as unknown as { chrome: Storage }).chrome.storage.local.get('figures')).figures?.value);
  return ((all ?? {}) as Record<string, Record<string, unknown>>)[dayOf(Date.now())] ?? {};
};
const names = async (): Promise<string[]> => Object.keys(await counted()).map(name => name.split('/')[0]!);

describe('a demonstration on a guarded site', () => {
  it('is marked as ever, but not counted; afterwards everything new is', async () => {
    const overlay = new OverlayView(page);
    await expect.poll(async () => (await tabIds(popup)).length).toBe(1);
    popup = await openExtensionPage(browser.context, `src/pages/popup/index.html?tab=${(await tabIds(popup))[0]}`);
    await popup.getByLabel('This is a demonstration').check();
    await popup.getByText('Nothing that happens in this tab').waitFor();
    await addMessage(page, { id: 'shown', html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' });
    await overlay.until('mark', found => found.length === 1, 'no mark');
    // Known to the popup, so the background has heard of it: findings and what happens to them go the same way.
    await expect.poll(() => popup.locator('.messages > li').count()).toBe(1);
    const practice = await openExtensionPage(browser.context, 'src/pages/practice/index.html?play&fast');
    await new OverlayView(practice).until('mark', found => found.length >= 3, 'practice is not marked');
    await popup.getByLabel('This is a demonstration').uncheck();
    await addMessage(page, { id: 'real', text: 'You will get a code by text message now, please read me the code' });
    await expect.poll(names).toContain('ask-one-time-code');
    expect(await names()).not.toContain('look-alike');
    expect(await names(), 'practice is never counted').not.toContain('text-mismatch');
  });
});

describe('practice that a team requires', () => {
  it('is reminded of in the popup until somebody has practised', async () => {
    const reminder = popup.getByText('Your team practises regularly');
    expect(await reminder.count()).toBe(0);
    await setManaged(popup, { practiceEveryDays: 30 });
    await reminder.waitFor();
    const run = { mode: 'drill', scenario: 'drill', durationMs: 1, hits: 1, misses: 0, falseAlarms: 0, passes: 0, missedSigns: [] };
    const practised = (time: number) => popup.evaluate(runs => (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set({ 'practice/results': { v: 1, value: { person: 'Ada', runs: { Ada: runs } } } }), [{ ...run, time }]);
    await practised(Date.now());
    await reminder.waitFor({ state: 'detached' });
    await practised(Date.now() - 31 * 86_400_000);
    await popup.getByText('It is time to practise again').waitFor();
  });
});
