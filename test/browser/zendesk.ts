import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';

const files: Readonly<Record<string, readonly [string, string]>> = {
  '/assets/ckeditor5.umd.js': ['node_modules/ckeditor5/dist/browser/ckeditor5.umd.js', 'text/javascript'],
  '/assets/ckeditor5.css': ['node_modules/ckeditor5/dist/browser/ckeditor5.css', 'text/css'],
  '/assets/console.js': ['test/fixtures/zendesk/console.js', 'text/javascript'],
};

export const ticketUrl = 'https://acme.zendesk.com/agent/tickets/1';

/** Serves the console at its real host; nothing leaves the machine. */
export async function serveZendesk(context: BrowserContext): Promise<void> {
  await context.route('https://acme.zendesk.com/**', async route => {
    const file = files[new URL(route.request().url()).pathname];
    const [name, contentType] = file ?? ['test/fixtures/zendesk/index.html', 'text/html'];
    await route.fulfill({ body: readFileSync(name), contentType });
  });
}

interface Console {
  openTicket(id: string, kind?: string): Promise<void>;
  addMessage(id: string, message: object): HTMLElement;
  modelText(id: string): string;
  readonly panes: ReadonlyMap<string, { readonly editor: { setData(html: string): void } }>;
}

declare global {
  interface Window {
    console_: Console;
    ready: Promise<void>;
    sent: { how: string; html: string }[];
  }
}

export async function openTicket(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ticketUrl);
  await page.evaluate(() => window.ready);
  return page;
}

export const addMessage = (page: Page, message: object, ticket = '1'): Promise<void> =>
  page.evaluate(([id, value]) => void window.console_.addMessage(id as string, value as object), [ticket, message] as const);

export const modelText = (page: Page, ticket = '1'): Promise<string> => page.evaluate(id => window.console_.modelText(id), ticket);

export const composer = (page: Page) => page.locator('[data-test-id="omnicomposer-plain-text-ckeditor"]').first();

/** Pastes the way a person does: through the system clipboard and the keyboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
  await page.evaluate(value => navigator.clipboard.writeText(value), text);
  await page.keyboard.press('Control+V');
}
