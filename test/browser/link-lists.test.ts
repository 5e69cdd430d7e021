import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchWithExtension, type Launched } from '../../src/cli/launch.ts';
import { openExtensionPage, reportedBy, failedIn } from './extension-pages.ts';
import { addMessage, openTicket, serveZendesk } from './zendesk.ts';

/** The public-suffix list, the brands and all lists of hosts and words reach the content script by storage, not in its file. */
const key = 'lists/links';

interface Local {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(key: string): Promise<void>;
}

let browser: Launched;
let control: Page;
beforeAll(async () => {
  browser = await launchWithExtension({ headless: true });
  await serveZendesk(browser.context);
  control = await openExtensionPage(browser.context, 'manifest.json');
});
afterAll(() => browser?.close());

const inStorage = <A, R>(run: (argument: A, local: Local) => Promise<R>, argument: A): Promise<R> =>
  control.evaluate(`(${run.toString()})(${JSON.stringify(argument)}, chrome.storage.local)`) as Promise<R>; // evaluate answers what the function does.

const domains = async (): Promise<readonly (string | undefined)[]> => (await reportedBy(control)).flatMap(({ findings }) => findings.map(({ evidence }) => evidence?.domain));

it('judges by all lists from the first message after an installation on', async () => {
  const page = await openTicket(browser.context);
  await addMessage(page, { html: 'see <a href="https://www.paypa1.com/x">https://www.paypa1.com/x</a>' });
  await addMessage(page, { html: 'and <a href="https://paypal-signin.github.io/login">this page</a>' });
  await addMessage(page, { html: 'or <a href="https://bit.ly/3xYzAbC">that</a>' });
  await addMessage(page, { html: 'it is <a href="https://www.раураl.com/">here</a>' });
  await expect.poll(domains).toEqual(expect.arrayContaining(['paypa1.com', 'paypal-signin.github.io', 'bit.ly']));
  await expect.poll(async () => (await reportedBy(control)).flatMap(({ findings }) => findings.map(({ type }) => type))).toEqual(expect.arrayContaining(['short-link', 'look-alike']));
  expect(await failedIn(control)).toEqual([]);
  await page.close();
});

it('says so when they do not come, guards all the same, and judges anew when they do', async () => {
  const lists = await inStorage(async (name: string, local) => {
    const { [name]: value } = await local.get(name);
    await local.remove(name);
    return value;
  }, key);
  const page = await openTicket(browser.context);
  await addMessage(page, { html: 'see <a href="https://www.paypa1.com/late">https://www.paypa1.com/late</a>' });
  await addMessage(page, { html: 'Please give me the code you got by text message' });
  await expect.poll(() => failedIn(control)).toEqual(['links']);
  await expect.poll(async () => (await reportedBy(control)).flatMap(({ findings }) => findings.map(({ type }) => type))).toContain('ask-one-time-code');
  await inStorage(async (items: object, local) => local.set(items), { [key]: lists });
  await expect.poll(domains).toContain('paypa1.com');
  await expect.poll(() => failedIn(control)).toEqual([]);
  await page.close();
});

it('says so when one of them is missing, as after an update that could not write them', async () => {
  const whole = await inStorage(async (name: string, local) => (await local.get(name))[name], key);
  const { value, ...envelope } = whole as { readonly value: Record<string, string> };
  const { shorteners: _, ...others } = value;
  await inStorage(async (items: object, local) => local.set(items), { [key]: { ...envelope, value: others } });
  const page = await openTicket(browser.context);
  await addMessage(page, { html: 'see <a href="https://bit.ly/3xYzAbD">this</a>' });
  await expect.poll(() => failedIn(control)).toEqual(['links']);
  await inStorage(async (items: object, local) => local.set(items), { [key]: whole });
  await expect.poll(() => failedIn(control)).toEqual([]);
  await expect.poll(domains).toContain('bit.ly');
  await page.close();
});
